#pragma once

#include "base/clock.h"

#include <QDateTime>

#include <chrono>
#include <functional>

namespace leadline::net {

/// GCRA pacing for one tenant or provider, shared by everything that calls it. Starts careful and learns from
/// 429, within `Limits`. What it learnt outlives the program (state(), restore()).
class Pacer
{
public:
    struct Limits
    {
        int requests = 60; ///< per window, to start with
        std::chrono::milliseconds window{60'000};
        int burst = 10;
        int fastest = 0; ///< per window, as far as it may speed up; 0: no faster than it started
    };
    /// What was learnt. Times are wall times, so that they hold across runs.
    struct State
    {
        double intervalMs = 0; ///< between calls
        double floorMs = 0;    ///< the interval at which the other side refused; it is not gone below again
        QDateTime nextAt;      ///< when the bucket is empty no more, UTC
        QDateTime heldUntil;   ///< UTC

        friend bool operator==(const State &, const State &) = default;
    };
    Pacer(Limits limits, const Clock &clock);

    /// How long to wait before a call of this weight may leave; zero admits it and takes the slot.
    [[nodiscard]] std::chrono::milliseconds acquire(int weight = 1);
    /// How long acquire() would say to wait; takes nothing.
    [[nodiscard]] std::chrono::milliseconds untilFree() const;
    /// How long a refusal still holds everybody; zero: it does not.
    [[nodiscard]] std::chrono::milliseconds held() const;
    /// A 429: slow down and hold everybody for `hold`.
    void onRateLimited(std::chrono::milliseconds hold);
    /// After an unclean stop: a quarter of the rate for the first minute.
    void easeIn();
    /// Time the next `calls` would take at the present rate.
    [[nodiscard]] std::chrono::milliseconds estimate(int calls) const;
    [[nodiscard]] Limits limits() const { return m_limits; }

    [[nodiscard]] State state() const;
    /// Takes up what an earlier run learnt. A wall clock that went backwards since is not believed: a hold
    /// lasts a day at most.
    void restore(const State &state);
    /// Called after a refusal at once, else at most every five seconds.
    void setOnLearnt(std::function<void(const State &)> onLearnt) { m_onLearnt = std::move(onLearnt); }

private:
    [[nodiscard]] double startMs() const;
    [[nodiscard]] double fastestMs() const;
    [[nodiscard]] double effectiveMs(qint64 now) const;
    [[nodiscard]] double earliest(qint64 now) const;
    void speedUp(qint64 now);
    void tell(bool atOnce);

    Limits m_limits;
    const Clock &m_clock; // borrowed; outlives the pacer
    double m_interval;    // ms between calls, learnt
    double m_floor = 0;   // see State
    double m_tat = 0;     // theoretical arrival time, ms of the monotonic clock
    qint64 m_heldUntil = 0;
    qint64 m_cleanSince = 0;
    qint64 m_easyUntil = 0;
    qint64 m_toldAt = -1;
    std::function<void(const State &)> m_onLearnt;
};

} // namespace leadline::net
