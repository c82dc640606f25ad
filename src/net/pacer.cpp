#include "net/pacer.h"

#include "base/log.h"

#include <algorithm>
#include <cmath>

namespace leadline::net {

namespace {

LEADLINE_LOG(lcPacer, "net.pacer")

constexpr double kSlowDown = 1.5;
constexpr double kSlowest = 4.0; ///< times the interval we started with
constexpr double kSpeedUp = 0.95;
constexpr qint64 kCleanMs =
    5 * 60 * 1000; ///< this long without a 429 earns one step back towards the start rate

} // namespace

Pacer::Pacer(Limits limits, const Clock &clock) : m_limits(limits), m_clock(clock)
{
    m_limits.requests = std::max(1, m_limits.requests);
    m_limits.burst = std::max(1, m_limits.burst);
    m_interval = intervalMs();
    m_cleanSince = m_clock.monotonicMs();
}

double Pacer::intervalMs() const
{
    return static_cast<double>(std::max<qint64>(1, m_limits.window.count())) / m_limits.requests;
}

std::chrono::milliseconds Pacer::acquire(int weight)
{
    const qint64 now = m_clock.monotonicMs();
    // Never faster than the rate we started with: published HaloPSA limits disagree, so only a 429 teaches us
    // anything.
    while (now - m_cleanSince >= kCleanMs) {
        m_cleanSince += kCleanMs;
        m_interval = std::max(intervalMs(), m_interval * kSpeedUp);
    }
    if (now < m_heldUntil)
        return std::chrono::milliseconds(m_heldUntil - now);
    const double tolerance = (m_limits.burst - 1) * m_interval;
    const double earliest = m_tat - tolerance;
    const auto at = static_cast<double>(now);
    if (at < earliest)
        return std::chrono::milliseconds(std::max<qint64>(1, static_cast<qint64>(std::ceil(earliest - at))));
    m_tat = std::max(at, m_tat) + std::max(1, weight) * m_interval;
    return std::chrono::milliseconds(0);
}

void Pacer::onRateLimited(std::chrono::milliseconds hold)
{
    const qint64 now = m_clock.monotonicMs();
    m_interval = std::min(kSlowest * intervalMs(), m_interval * kSlowDown);
    m_heldUntil = std::max(m_heldUntil, now + std::max<qint64>(0, hold.count()));
    m_cleanSince = std::max(now, m_heldUntil);
    // The hold does not earn a burst afterwards: the other side has just said that its bucket is empty.
    m_tat = std::max(m_tat, static_cast<double>(m_heldUntil) + (m_limits.burst - 1) * m_interval);
    qCInfo(lcPacer) << "rate limited: held for" << hold.count() << "ms, then one call per" << m_interval
                    << "ms";
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

} // namespace leadline::net
