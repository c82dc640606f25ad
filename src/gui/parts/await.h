#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace leadline::gui {

/// Calls `then(value)` in the receiver's thread when the future has a result; never when the receiver is gone
/// or the future was cancelled. QFuture::then(context, …) of Qt 6.4 asserts when the context dies first, so
/// it is not used.
template <class T, class Function> void whenDone(QObject *receiver, const QFuture<T> &future, Function then)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, receiver,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                             then(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace leadline::gui
