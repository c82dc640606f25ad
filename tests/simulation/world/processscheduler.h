#pragma once

#include "base/scheduler.h"

namespace leadline::simulation {

/// The part of virtual time that belongs to one simulated process. A paused one is not called; what comes due
/// meanwhile is called when it goes on. Of an ended one every call is made at once, so that its coroutines
/// come to their end instead of staying behind.
class ProcessScheduler final : public Scheduler
{
public:
    explicit ProcessScheduler(VirtualScheduler &timeline) : m_timeline(timeline) {}
    ~ProcessScheduler() override { cancelAll(); }

    Appointment after(std::chrono::milliseconds delay, Call call) override;
    void cancel(Appointment appointment) override;

    void pause() { m_paused = true; }
    void goOn();
    void end();
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] bool isIdle() const { return m_calls.empty(); }

private:
    void arrange(Appointment appointment, std::chrono::milliseconds delay);
    void due(Appointment appointment);
    void cancelAll();

    struct Entry
    {
        Call call;
        Appointment place = 0; ///< on the timeline; 0: came due while paused
    };
    VirtualScheduler &m_timeline; // borrowed from the world
    std::map<Appointment, Entry> m_calls;
    Appointment m_last = 0;
    bool m_paused = false, m_ended = false;
};

} // namespace leadline::simulation
