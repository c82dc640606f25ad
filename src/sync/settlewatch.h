#pragma once

#include "base/surroundings.h"
#include "domain/operation.h"

#include <QHash>

namespace leadline::sync {

/// How long ago the last byte of an uncertain write may have left. Within a run the monotonic clock counts,
/// so that no jump of the wall clock shortens the wait for proof of absence; across runs the wall clock does,
/// as far as it moved forward.
class SettleWatch
{
public:
    explicit SettleWatch(const Clock &clock) : m_clock(clock), m_offsetMs(wallOffset()) {}

    void sentNow(domain::OperationId id) { m_since.insert(id, m_clock.monotonicMs()); }
    [[nodiscard]] std::chrono::milliseconds elapsed(const domain::Operation &operation);
    void forget(domain::OperationId id) { m_since.remove(id); }
    /// By how much the wall clock moved against the monotonic one since the last call; up to two seconds
    /// count as none.
    [[nodiscard]] std::chrono::milliseconds noticeJump();

private:
    [[nodiscard]] qint64 wallOffset() const
    {
        return m_clock.nowUtc().toMSecsSinceEpoch() - m_clock.monotonicMs();
    }

    const Clock &m_clock;
    qint64 m_offsetMs;
    QHash<domain::OperationId, qint64> m_since; ///< monotonic, may be before this run
};

} // namespace leadline::sync
