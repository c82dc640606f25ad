#pragma once

#include "base/clock.h"

#include <chrono>

namespace leadline::net {

/// GCRA pacing for one tenant or provider, shared by everything that calls it. Starts careful, learns from
/// 429.
class Pacer
{
public:
    struct Limits
    {
        int requests = 60; ///< per window
        std::chrono::milliseconds window{60'000};
        int burst = 10;
    };
    Pacer(Limits limits, const Clock &clock);

    /// How long to wait before a call of this weight may leave; zero admits it and takes the slot.
    [[nodiscard]] std::chrono::milliseconds acquire(int weight = 1);
    /// A 429: slow down and hold everybody for `hold`.
    void onRateLimited(std::chrono::milliseconds hold);
    /// Time the next `calls` would take at the present rate.
    [[nodiscard]] std::chrono::milliseconds estimate(int calls) const;
    [[nodiscard]] Limits limits() const { return m_limits; }

private:
    [[nodiscard]] double intervalMs() const;
    Limits m_limits;
    const Clock &m_clock; // borrowed; outlives the pacer
    double m_interval;    // ms between calls, learnt
    double m_tat = 0;     // theoretical arrival time, ms of the monotonic clock
    qint64 m_heldUntil = 0;
    qint64 m_cleanSince = 0;
};

} // namespace leadline::net
