#pragma once

#include "gui/theme/theme.h"

#include <QDialog>

class QTableWidget;

namespace leadline::gui {

/// What a formula may call, with an example each; Enter puts the name into the formula.
class FunctionHelpDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit FunctionHelpDialog(const Theme *theme, QWidget *parent = nullptr);

signals:
    void chosen(const QString &name);

private:
    void filter(const QString &text);

    QTableWidget *m_table;
};

} // namespace leadline::gui
