#include "net/breaker.h"

#include "base/log.h"
#include "base/plant.h"

#include <algorithm>

namespace leadline::net {

namespace {

LEADLINE_LOG(lcBreaker, "net.breaker")

constexpr int kInARow = 5;
constexpr int kEnough = 20;
constexpr qint64 kBreakerWindowMs = 60'000;
constexpr double kFirstLowMs = 15'000, kFirstHighMs = 30'000;
constexpr double kLongestMs = 15 * 60 * 1000;
/// A probe that got no verdict (its call was cancelled before it left) does not keep everybody out for ever.
constexpr qint64 kProbeMs = 120'000;

} // namespace

std::chrono::milliseconds Breaker::untilFree() const
{
    if (!isOpen())
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(std::max<qint64>(0, m_probeAt - m_surroundings.clock.monotonicMs()));
}

std::chrono::milliseconds Breaker::acquire()
{
    const auto wait = untilFree();
    if (isOpen() && wait == std::chrono::milliseconds(0)) {
        m_probing = true;
        m_probeAt = m_surroundings.clock.monotonicMs() + kProbeMs; // the others wait for its outcome
    }
    return wait;
}

void Breaker::answered()
{
    if (isOpen())
        qCInfo(lcBreaker) << "answers again";
    m_inARow = m_opened = 0;
    m_probing = false;
    note(false);
}

void Breaker::failed()
{
    ++m_inARow;
    note(true);
    // Calls that were under way when it opened say nothing new; the probe does.
    if (isOpen() ? m_probing : m_inARow >= kInARow || mostlyFails())
        open();
}

void Breaker::open()
{
    LEADLINE_PROBE("breaker opened");
    const double first = kFirstLowMs + (kFirstHighMs - kFirstLowMs) * m_surroundings.entropy.draw();
    const double wait = std::min(kLongestMs, first * static_cast<double>(1 << std::min(m_opened, 10)));
    ++m_opened;
    m_probing = false;
    m_recent.clear();
    m_probeAt = m_surroundings.clock.monotonicMs() + static_cast<qint64>(wait);
    qCInfo(lcBreaker) << "does not answer: asked again in" << static_cast<qint64>(wait) << "ms";
}

void Breaker::note(bool failure)
{
    const qint64 now = m_surroundings.clock.monotonicMs();
    m_recent.emplace_back(now, failure);
    while (m_recent.front().first < now - kBreakerWindowMs)
        m_recent.pop_front();
}

bool Breaker::mostlyFails() const
{
    const auto failures =
        std::count_if(m_recent.cbegin(), m_recent.cend(), [](const auto &call) { return call.second; });
    return m_recent.size() >= kEnough && failures * 2 >= static_cast<qint64>(m_recent.size());
}

} // namespace leadline::net
