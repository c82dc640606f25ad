#pragma once

#include <QList>

class QWidget;

namespace leadline::gui {

/// F6: puts the focus into the pane after (`step` 1) or before (-1) the one that holds it, on the first thing
/// there that Tab would reach. Panes that are hidden or hold nothing of that kind are passed over.
void focusNextPane(const QList<QWidget *> &panes, int step);

} // namespace leadline::gui
