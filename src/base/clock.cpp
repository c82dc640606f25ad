#include "base/clock.h"

#include <chrono>

namespace leadline {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

ManualClock::ManualClock(const QDateTime &start) : m_now(start) {}

QDateTime ManualClock::nowUtc() const
{
    return m_now;
}

qint64 ManualClock::monotonicMs() const
{
    return m_elapsed;
}

void ManualClock::jumpWallMs(qint64 ms)
{
    m_now = m_now.addMSecs(ms);
}

void ManualClock::advanceMs(qint64 ms)
{
    m_now = m_now.addMSecs(ms);
    m_elapsed += ms;
}

} // namespace leadline
