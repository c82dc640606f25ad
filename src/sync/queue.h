#pragma once

#include "domain/operation.h"
#include "sync/session.h"

#include <QSet>

namespace leadline::sync {

/// The operations of one tenant in the journal: what is put in, what may be sent next, what waits.
class Queue
{
public:
    explicit Queue(Session &session) : m_session(session) {}

    /// Takes creates out of a plan whose contact was handed over by an earlier run, or is gone: a plan file
    /// applied twice, or a run repeated after a crash, must not create anybody twice.
    [[nodiscard]] Result<void> leaveOutWhatWasSent(domain::Plan &plan) const;
    /// Journals the run and an operation for every chosen change, in one transaction.
    [[nodiscard]] Result<void> enqueue(const domain::Plan &plan, const QString &runId);

    [[nodiscard]] Result<QList<domain::Operation>>
    eligible(int limit) const; ///< Pending, or RetryWait and due
    [[nodiscard]] Result<QList<domain::Operation>> uncertain() const;
    [[nodiscard]] Result<QList<domain::Operation>> open() const; ///< everything not terminal
    /// Until a waiting or uncertain operation is due; negative when nothing waits.
    [[nodiscard]] Result<std::chrono::milliseconds> untilNextDue() const;
    /// Withdraws what was never sent. What was sent once and proven absent stays queued, so that nothing is
    /// lost.
    [[nodiscard]] Result<void> cancelUnsent(const QString &runId, const QString &reason);

private:
    [[nodiscard]] Result<QSet<QString>> replaceFailed(const domain::Plan &plan);
    [[nodiscard]] QString tenant() const { return m_session.connection.baseUrl.toString(); }
    [[nodiscard]] domain::Operation operationFor(const domain::PlanRow &row, const QString &runId) const;

    Session &m_session;
};

} // namespace leadline::sync
