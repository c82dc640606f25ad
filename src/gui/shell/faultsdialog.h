#pragma once

#include "gui/shell/context.h"

#include <QDialog>

class QComboBox;

namespace leadline::gui {

class ErrorBanner;

/// The sandbox's fault switches, for training and for seeing what the program does when things go wrong.
class FaultsDialog final : public QDialog
{
    Q_OBJECT
public:
    FaultsDialog(GuiContext context, QWidget *parent);

signals:
    void applied();

private:
    void addFault(const QString &name, const QString &current);
    void apply(bool off);

    GuiContext m_context;
    QList<std::pair<QString, QComboBox *>> m_faults;
    ErrorBanner *m_banner;
};

} // namespace leadline::gui
