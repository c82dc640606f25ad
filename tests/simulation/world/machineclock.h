#pragma once

#include "base/clock.h"

namespace leadline::simulation {

/// The clocks of one machine. The wall clock may jump; the monotonic one stands still while the machine
/// sleeps.
class MachineClock final : public Clock
{
public:
    explicit MachineClock(const ManualClock &time) : m_time(time) {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_time.nowUtc().addMSecs(m_jumpedMs); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_time.monotonicMs() - m_sleptMs; }
    void jump(qint64 ms) { m_jumpedMs += ms; }
    void slept(qint64 ms) { m_sleptMs += ms; }
    [[nodiscard]] qint64 jumpedMs() const { return m_jumpedMs; }

private:
    const ManualClock &m_time; // borrowed from the world
    qint64 m_jumpedMs = 0, m_sleptMs = 0;
};

} // namespace leadline::simulation
