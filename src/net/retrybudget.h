#pragma once

#include "base/clock.h"

#include <deque>

namespace leadline::net {

/// Keeps retries from becoming a storm: at most a tenth of the first tries of the last ten minutes, and
/// always five.
class RetryBudget
{
public:
    explicit RetryBudget(const Clock &clock) : m_clock(clock) {}

    void noteFirstTry();
    [[nodiscard]] bool takeRetry(); ///< false: used up; nothing is taken

private:
    void forgetOld();

    const Clock &m_clock; // borrowed
    std::deque<qint64> m_first, m_retries;
};

} // namespace leadline::net
