#include "net/pacer.h"

#include "base/log.h"
#include "base/plant.h"

#include <algorithm>
#include <cmath>

namespace leadline::net {

namespace {

LEADLINE_LOG(lcPacer, "net.pacer")

constexpr double kSlowDown = 1.5;
constexpr double kSlowest = 4.0; ///< times the interval we started with
constexpr double kSpeedUp = 0.95;
constexpr double kAboveRefused = 1.03;     ///< the interval that was refused, and a little
constexpr qint64 kCleanMs = 5 * 60 * 1000; ///< this long without a 429 earns one step of speed
constexpr qint64 kBackMs = 60 * 1000;      ///< the same, towards a speed that was refused only just before it
constexpr double kForget = 0.998; ///< of the refused interval, by clean step: tried again after about an hour
constexpr qint64 kEasyMs = 60'000;
constexpr double kEasy = 4.0;
constexpr qint64 kTellEveryMs = 5000;
constexpr qint64 kLongestHoldMs = 24LL * 3600 * 1000;

std::chrono::milliseconds roundedUp(double ms)
{
    return std::chrono::milliseconds(ms <= 0 ? 0 : std::max<qint64>(1, static_cast<qint64>(std::ceil(ms))));
}

} // namespace

Pacer::Pacer(Limits limits, const Clock &clock) : m_limits(limits), m_clock(clock)
{
    m_limits.requests = std::max(1, m_limits.requests);
    m_limits.burst = std::max(1, m_limits.burst);
    m_interval = startMs();
    m_cleanSince = m_clock.monotonicMs();
}

double Pacer::startMs() const
{
    return static_cast<double>(std::max<qint64>(1, m_limits.window.count())) / m_limits.requests;
}

double Pacer::fastestMs() const
{
    const double allowed =
        m_limits.fastest > 0
            ? static_cast<double>(std::max<qint64>(1, m_limits.window.count())) / m_limits.fastest
            : startMs();
    return std::max(allowed, m_floor);
}

double Pacer::effectiveMs(qint64 now) const
{
    return now < m_easyUntil ? m_interval * kEasy : m_interval;
}

/// When the next call may leave, on the monotonic clock.
double Pacer::earliest(qint64 now) const
{
    const double bucket = m_tat - (m_limits.burst - 1) * effectiveMs(now);
    return std::max(bucket, static_cast<double>(m_heldUntil));
}

/// Published HaloPSA limits disagree (300 to 700 in 5 minutes, 500 in 3): only time without a 429 teaches
/// speed, and only a 429 teaches where it ends.
void Pacer::speedUp(qint64 now)
{
    for (;;) {
        // Back to what is known to be allowed soon, beyond it with care.
        const qint64 step = m_floor > 0 && m_interval > m_floor ? kBackMs : kCleanMs;
        if (now - m_cleanSince < step)
            return;
        m_cleanSince += step;
        m_floor *= kForget;
        m_interval = std::max(fastestMs(), m_interval * kSpeedUp);
    }
}

std::chrono::milliseconds Pacer::acquire(int weight)
{
    const qint64 now = m_clock.monotonicMs();
    speedUp(now);
    const double wait = earliest(now) - static_cast<double>(now);
    if (wait > 0)
        return roundedUp(wait);
    m_tat = std::max(static_cast<double>(now), m_tat) + std::max(1, weight) * effectiveMs(now);
    tell(false);
    return std::chrono::milliseconds(0);
}

std::chrono::milliseconds Pacer::untilFree() const
{
    const qint64 now = m_clock.monotonicMs();
    return roundedUp(earliest(now) - static_cast<double>(now));
}

std::chrono::milliseconds Pacer::held() const
{
    return std::chrono::milliseconds(std::max<qint64>(0, m_heldUntil - m_clock.monotonicMs()));
}

void Pacer::onRateLimited(std::chrono::milliseconds hold)
{
    const qint64 now = m_clock.monotonicMs();
    // Several calls under way are refused together: that is one lesson.
    if (now >= m_heldUntil) {
        // A refusal while slowed down already says nothing about where the limit lies.
        if (m_interval <= startMs() * kAboveRefused)
            m_floor = std::max(m_floor, m_interval * kAboveRefused);
        m_interval = std::min(kSlowest * startMs(), m_interval * kSlowDown);
    }
    if (!LEADLINE_PLANTED(1)) // 1: ignores Retry-After
        m_heldUntil = std::max(m_heldUntil, now + std::max<qint64>(0, hold.count()));
    m_cleanSince = std::max(now, m_heldUntil);
    // The hold does not earn a burst afterwards: the other side has just said that its bucket is empty.
    m_tat = std::max(m_tat, static_cast<double>(m_heldUntil) + (m_limits.burst - 1) * m_interval);
    qCInfo(lcPacer) << "rate limited: held for" << hold.count() << "ms, then one call per" << m_interval
                    << "ms";
    tell(true);
}

void Pacer::easeIn()
{
    m_easyUntil = m_clock.monotonicMs() + kEasyMs;
}

std::chrono::milliseconds Pacer::estimate(int calls) const
{
    if (calls <= 0)
        return std::chrono::milliseconds(0);
    const qint64 now = m_clock.monotonicMs();
    const auto start = static_cast<double>(std::max(now, m_heldUntil));
    const double tolerance = (m_limits.burst - 1) * m_interval;
    // The n-th call leaves when TAT, moved on by the n-1 before it, comes within the tolerance.
    const double last = std::max(start, std::max(start, m_tat) + (calls - 1) * m_interval - tolerance);
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(last - static_cast<double>(now))));
}

Pacer::State Pacer::state() const
{
    const qint64 now = m_clock.monotonicMs();
    const QDateTime wall = m_clock.nowUtc();
    State state;
    state.intervalMs = m_interval;
    state.floorMs = m_floor;
    state.nextAt = wall.addMSecs(std::max<qint64>(0, static_cast<qint64>(m_tat) - now));
    state.heldUntil = wall.addMSecs(std::max<qint64>(0, m_heldUntil - now));
    return state;
}

void Pacer::restore(const State &state)
{
    const qint64 now = m_clock.monotonicMs();
    const QDateTime wall = m_clock.nowUtc();
    const auto left = [&](const QDateTime &until, qint64 most) {
        return until.isValid() ? std::clamp<qint64>(wall.msecsTo(until), 0, most) : 0;
    };
    if (state.intervalMs > 0) {
        m_floor = std::clamp(state.floorMs, 0.0, kSlowest * startMs());
        m_interval =
            std::clamp(state.intervalMs, std::min(fastestMs(), kSlowest * startMs()), kSlowest * startMs());
    }
    const auto burst = static_cast<qint64>(m_limits.burst * m_interval);
    m_heldUntil = now + left(state.heldUntil, kLongestHoldMs);
    m_cleanSince = m_heldUntil;
    m_tat = static_cast<double>(now + left(state.nextAt, m_heldUntil - now + burst + kTellEveryMs));
}

void Pacer::tell(bool atOnce)
{
    const qint64 now = m_clock.monotonicMs();
    if (!m_onLearnt || (!atOnce && m_toldAt >= 0 && now - m_toldAt < kTellEveryMs))
        return;
    m_toldAt = now;
    m_onLearnt(state());
}

} // namespace leadline::net
