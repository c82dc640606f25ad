#pragma once

#include "gui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace leadline::gui {

class TextLabel;

/// The head of a pane or page: title, a muted line beside or under it, and room for buttons at the right.
class PaneTitle final : public QWidget
{
    Q_OBJECT
public:
    enum Size { Pane, Page };
    PaneTitle(const Theme *theme, const QString &title, Size size = Pane, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    void addWidget(QWidget *widget); ///< at the right, in the order added

private:
    TextLabel *m_title, *m_detail;
    QHBoxLayout *m_row;
};

} // namespace leadline::gui
