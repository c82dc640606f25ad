#pragma once

#include "base/clock.h"

#include <chrono>
#include <coroutine>
#include <functional>
#include <map>
#include <memory>

namespace leadline {

/// Where code of one thread waits: the event loop in the programs, virtual time in tests and in the
/// simulator. Whoever waits through it needs no timer of its own.
class Scheduler
{
public:
    using Call = std::function<void()>;
    using Appointment = quint64; ///< names a call that is due; never 0

    virtual ~Scheduler() = default;
    /// Makes the call once, not before `delay` has passed and never from within this function. Calls due at
    /// the same time come in the order they were asked for. A call still due when the scheduler goes is
    /// dropped.
    virtual Appointment after(std::chrono::milliseconds delay, Call call) = 0;
    virtual void cancel(Appointment appointment) = 0; ///< of a call that was made already: does nothing
    Appointment post(Call call) { return after(std::chrono::milliseconds(0), std::move(call)); }
};

/// `co_await Pause(scheduler, 250ms)`
class Pause
{
public:
    Pause(Scheduler &scheduler, std::chrono::milliseconds delay) : m_scheduler(scheduler), m_delay(delay) {}
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_scheduler.after(m_delay, [waiting] { waiting.resume(); });
    }
    void await_resume() const noexcept {}

private:
    Scheduler &m_scheduler;
    std::chrono::milliseconds m_delay;
};

/// The event loop of the thread that made it.
class EventLoopScheduler final : public Scheduler
{
public:
    EventLoopScheduler();
    ~EventLoopScheduler() override;
    Appointment after(std::chrono::milliseconds delay, Call call) override;
    void cancel(Appointment appointment) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Time that moves only by being run: each call moves the clock to the moment it is due.
class VirtualScheduler final : public Scheduler
{
public:
    explicit VirtualScheduler(ManualClock &clock) : m_clock(clock) {}
    Appointment after(std::chrono::milliseconds delay, Call call) override;
    void cancel(Appointment appointment) override;

    [[nodiscard]] bool isIdle() const { return m_due.empty(); }
    [[nodiscard]] std::size_t waiting() const { return m_due.size(); }
    [[nodiscard]] qint64 nextDueMs() const; ///< monotonic; -1 when nothing is due
    bool runNext();                         ///< false when nothing is due
    /// Runs what is due until the condition holds. False when nothing is due any more and it still does not.
    bool runUntil(const std::function<bool()> &condition);

private:
    ManualClock &m_clock; // borrowed
    std::map<std::pair<qint64, Appointment>, Call> m_due;
    Appointment m_last = 0;
};

} // namespace leadline
