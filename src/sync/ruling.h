#pragma once

#include "domain/operation.h"
#include "halo/haloclient.h"
#include "sync/runstate.h"
#include "sync/session.h"
#include "sync/settlewatch.h"

namespace leadline::sync {

/// Decides what an answer, or the lack of one, makes of an operation, and writes it down (reliability §6.1).
/// Every function is one durable step and keeps the run's counters.
class Ruling
{
public:
    Ruling(Session &session, RunState &run, SettleWatch &watch)
        : m_session(session), m_run(run), m_watch(watch)
    {
    }

    [[nodiscard]] Result<void> judge(domain::Operation &operation, qint64 attemptId,
                                     const halo::WriteOutcome &outcome);
    [[nodiscard]] Result<void> applied(domain::Operation &operation);
    /// Looked up at once first: most writes did arrive.
    [[nodiscard]] Result<void> uncertain(domain::Operation &operation);
    [[nodiscard]] Result<void> rejected(domain::Operation &operation, const Error &error);
    [[nodiscard]] Result<void> conflict(domain::Operation &operation, const QString &reason);
    enum class Counts { AsTry, Not };
    /// Later, after the server's Retry-After or a back-off; a dead letter when its tries are used up.
    [[nodiscard]] Result<void> retryLater(domain::Operation &operation, const Error &error, Counts counts);

private:
    [[nodiscard]] Result<void> write(const domain::Operation &operation, domain::OperationState from);
    [[nodiscard]] std::chrono::milliseconds delayFor(const domain::Operation &operation,
                                                     const Error &error) const;

    Session &m_session;
    RunState &m_run;
    SettleWatch &m_watch;
};

} // namespace leadline::sync
