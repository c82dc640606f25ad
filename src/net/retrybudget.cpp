#include "net/retrybudget.h"

#include <algorithm>

namespace leadline::net {

namespace {
constexpr qint64 kBudgetWindowMs = 10 * 60 * 1000;
constexpr std::size_t kAlways = 5, kShare = 10;
} // namespace

void RetryBudget::forgetOld()
{
    const qint64 since = m_clock.monotonicMs() - kBudgetWindowMs;
    for (std::deque<qint64> *times : {&m_first, &m_retries}) {
        while (!times->empty() && times->front() <= since)
            times->pop_front();
    }
}

void RetryBudget::noteFirstTry()
{
    forgetOld();
    m_first.push_back(m_clock.monotonicMs());
}

bool RetryBudget::takeRetry()
{
    forgetOld();
    if (m_retries.size() >= std::max(kAlways, m_first.size() / kShare))
        return false;
    m_retries.push_back(m_clock.monotonicMs());
    return true;
}

} // namespace leadline::net
