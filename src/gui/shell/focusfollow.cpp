#include "gui/shell/focusfollow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollArea>

namespace leadline::gui {

namespace {

constexpr int kMargin = 8;

void bringIntoSight(QScrollArea *area, QWidget *widget)
{
    const QRect shown = area->viewport()->rect();
    const QRect rect(widget->mapTo(area->viewport(), QPoint(0, 0)), widget->size());
    // What is larger than the area cannot be shown whole: a part is enough.
    const bool wide = rect.width() > shown.width(), high = rect.height() > shown.height();
    const bool across = wide ? rect.right() > 0 && rect.left() < shown.right()
                             : rect.left() >= 0 && rect.right() <= shown.right();
    const bool down = high ? rect.bottom() > 0 && rect.top() < shown.bottom()
                           : rect.top() >= 0 && rect.bottom() <= shown.bottom();
    if (!across || !down)
        area->ensureWidgetVisible(widget, kMargin, kMargin);
}

} // namespace

FocusFollow::FocusFollow(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [](QWidget *, QWidget *now) {
        if (QApplication::mouseButtons() != Qt::NoButton)
            return; // it is under the pointer, and must not move away from it
        if (auto *view = qobject_cast<QAbstractItemView *>(now))
            view->scrollTo(view->currentIndex()); // it may have been scrolled away since
        for (QWidget *up = now ? now->parentWidget() : nullptr; up; up = up->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(up);
            if (area && area->widget() && area->widget()->isAncestorOf(now))
                bringIntoSight(area, now);
        }
    });
}

} // namespace leadline::gui
