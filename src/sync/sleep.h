#pragma once

#include <QCoroTask>
#include <QCoroTimer>
#include <QTimer>

#include <chrono>

namespace leadline::sync {

/// Waits in the event loop of the calling thread. The timer lives in the coroutine's frame, so it cannot be deleted
/// while awaited.
[[nodiscard]] inline QCoro::Task<> sleepFor(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(time);
    co_await timer;
}

} // namespace leadline::sync
