#include "gui/shell/panecycle.h"

#include <QApplication>
#include <QWidget>

namespace leadline::gui {

namespace {

bool focusInto(QWidget *pane)
{
    const auto children = pane->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes, int step)
{
    QList<QWidget *> visible;
    for (QWidget *pane : panes) {
        if (pane->isVisible())
            visible << pane;
    }
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < visible.size(); ++i) {
        if (focus && (visible.at(i) == focus || visible.at(i)->isAncestorOf(focus)))
            at = i;
    }
    const qsizetype count = visible.size();
    for (int tries = 1; tries <= count; ++tries) {
        if (focusInto(visible.at((at + step * tries + count * 2) % count)))
            return;
    }
}

} // namespace leadline::gui
