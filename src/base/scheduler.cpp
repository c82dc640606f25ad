#include "base/scheduler.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace leadline {

/// One timer for all appointments, set to the earliest.
struct EventLoopScheduler::Private
{
    std::map<std::pair<qint64, Appointment>, Call> due; ///< by milliseconds since `started`, then by order
    std::map<Appointment, qint64> at;
    Appointment last = 0;
    QElapsedTimer started;
    QTimer timer;

    void arm()
    {
        if (due.empty()) {
            timer.stop();
            return;
        }
        const qint64 wait = due.begin()->first.first - started.elapsed();
        timer.start(std::chrono::milliseconds(std::max<qint64>(0, wait)));
    }

    void run()
    {
        // What is asked for meanwhile waits for the next turn, so that the event loop gets its own in
        // between.
        const Appointment newest = last;
        const qint64 now = started.elapsed();
        while (!due.empty()) {
            const auto next = std::find_if(
                due.begin(), due.end(), [newest](const auto &entry) { return entry.first.second <= newest; });
            if (next == due.end() || next->first.first > now)
                break;
            const Call call = std::move(next->second);
            at.erase(next->first.second);
            due.erase(next);
            call();
        }
        arm();
    }
};

EventLoopScheduler::EventLoopScheduler() : d(std::make_unique<Private>())
{
    d->started.start();
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&d->timer, &QTimer::timeout, &d->timer, [this] { d->run(); });
}

EventLoopScheduler::~EventLoopScheduler() = default;

Scheduler::Appointment EventLoopScheduler::after(std::chrono::milliseconds delay, Call call)
{
    const Appointment appointment = ++d->last;
    // Rounded up: the whole delay passes even when this millisecond is nearly over.
    const qint64 when = delay.count() <= 0 ? d->started.elapsed() : d->started.elapsed() + delay.count() + 1;
    const auto place = d->due.emplace(std::pair(when, appointment), std::move(call)).first;
    d->at.emplace(appointment, when);
    if (place == d->due.begin())
        d->arm();
    return appointment;
}

void EventLoopScheduler::cancel(Appointment appointment)
{
    const auto found = d->at.find(appointment);
    if (found == d->at.end())
        return;
    d->due.erase({found->second, appointment});
    d->at.erase(found);
    d->arm();
}

Scheduler::Appointment VirtualScheduler::after(std::chrono::milliseconds delay, Call call)
{
    const Appointment appointment = ++m_last;
    m_due.emplace(std::pair(m_clock.monotonicMs() + std::max<qint64>(0, delay.count()), appointment),
                  std::move(call));
    return appointment;
}

void VirtualScheduler::cancel(Appointment appointment)
{
    const auto found = std::find_if(m_due.begin(), m_due.end(), [appointment](const auto &entry) {
        return entry.first.second == appointment;
    });
    if (found != m_due.end())
        m_due.erase(found);
}

qint64 VirtualScheduler::nextDueMs() const
{
    return m_due.empty() ? -1 : m_due.begin()->first.first;
}

bool VirtualScheduler::runNext()
{
    if (m_due.empty())
        return false;
    auto next = m_due.extract(m_due.begin());
    const qint64 wait = next.key().first - m_clock.monotonicMs();
    if (wait > 0)
        m_clock.advanceMs(wait);
    next.mapped()();
    return true;
}

bool VirtualScheduler::runUntil(const std::function<bool()> &condition)
{
    while (!condition()) {
        if (!runNext())
            return false;
    }
    return true;
}

} // namespace leadline
