#include "sync/settlewatch.h"

#include <algorithm>
#include <cstdlib>

namespace leadline::sync {

namespace {
constexpr qint64 kJumpMs = 2000;
}

std::chrono::milliseconds SettleWatch::elapsed(const domain::Operation &operation)
{
    auto since = m_since.find(operation.id);
    if (since == m_since.end()) {
        // Sent by an earlier run. A wall clock that went backwards since says nothing: the wait starts anew.
        const qint64 carried =
            operation.settleFrom.isValid() ? operation.settleFrom.msecsTo(m_clock.nowUtc()) : 0;
        since = m_since.insert(operation.id, m_clock.monotonicMs() - std::max<qint64>(0, carried));
    }
    return std::chrono::milliseconds(m_clock.monotonicMs() - *since);
}

std::chrono::milliseconds SettleWatch::noticeJump()
{
    const qint64 offset = wallOffset();
    const qint64 moved = offset - m_offsetMs;
    if (std::abs(moved) <= kJumpMs)
        return std::chrono::milliseconds(0);
    m_offsetMs = offset;
    return std::chrono::milliseconds(moved);
}

} // namespace leadline::sync
