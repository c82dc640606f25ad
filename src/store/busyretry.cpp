#include "store/busyretry.h"

#include "store/storeerror.h"

namespace leadline::store {
namespace {

constexpr int kTries = 5; // reliability §12.3
constexpr double kFirstWaitMs = 10;
constexpr qint64 kPatienceMs = 5000; // SQLite's own, see busy_timeout

} // namespace

BusyRetry::BusyRetry(const Clock &clock, Entropy &entropy, const Wait &wait)
    : m_clock(clock), m_entropy(entropy), m_wait(wait), m_startedMs(clock.monotonicMs())
{
}

bool BusyRetry::again(const QSqlError &error)
{
    if (troubleOf(error) != SqlTrouble::Busy || m_tries == kTries ||
        m_clock.monotonicMs() - m_startedMs >= kPatienceMs)
        return false;
    const double wait = kFirstWaitMs * (1 << m_tries) * (0.5 + m_entropy.draw());
    ++m_tries;
    m_wait(std::chrono::milliseconds(static_cast<qint64>(wait)));
    return true;
}

} // namespace leadline::store
