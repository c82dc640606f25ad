#include "sync/ruling.h"

#include "base/log.h"
#include "net/retry.h"
#include "store/outbox.h"
#include "store/transaction.h"
#include "sync/texts.h"

namespace leadline::sync {

using domain::Operation;
using domain::OperationKind;
using domain::OperationState;

namespace {

LEADLINE_LOG(lcRuling, "sync.ruling")

/// An answer proves a write only when it shows the record that was written.
bool showsOurRecord(const halo::WriteOutcome &outcome, const Operation &operation)
{
    if (!outcome.ticket)
        return false;
    return operation.kind == OperationKind::Create ? outcome.ticket->externalKey == operation.externalKey
                                                   : outcome.ticket->id == operation.haloId;
}

} // namespace

Result<void> Ruling::write(const Operation &operation, OperationState from)
{
    return store::Outbox(m_session.database).transition(operation, from);
}

Result<void> Ruling::judge(Operation &operation, qint64 attemptId, const halo::WriteOutcome &outcome)
{
    // A ticket can only have been read from a success that proves something; reading it all again would cost
    // as much.
    const net::WriteVerdict verdict =
        outcome.ticket ? net::WriteVerdict::Applied : net::judgeWrite(outcome.answer);
    auto transaction = store::Transaction::begin(m_session.database);
    if (!transaction)
        return fail(transaction.error());
    const int status = outcome.answer ? outcome.answer->status : 0;
    if (auto r =
            store::Outbox(m_session.database).recordAnswer(attemptId, status, QString::number(int(verdict)));
        !r)
        return r;

    const Error error = outcome.ticket ? Error() : outcome.ticket.error();
    if (verdict != net::WriteVerdict::NotSent)
        m_run.unsent = 0;
    Result<void> done;
    switch (verdict) {
    case net::WriteVerdict::Applied:
        if (showsOurRecord(outcome, operation)) {
            operation.haloId = outcome.ticket->id;
            m_run.sameFailures = m_run.signInFailures = 0;
            done = applied(operation);
        } else {
            done = uncertain(operation);
        }
        break;
    case net::WriteVerdict::NotAppliedTemporary:
        done = retryLater(operation, error, error.kind == ErrorKind::RateLimited ? Counts::Not : Counts::AsTry);
        break;
    case net::WriteVerdict::NotSent:
        // Being offline uses no tries up.
        ++m_run.unsent;
        done = retryLater(operation, error, Counts::Not);
        break;
    case net::WriteVerdict::SignInAgain:
        if (++m_run.signInFailures >= 3)
            m_run.stopReason = error.sentence();
        done = retryLater(operation, error, Counts::Not);
        break;
    case net::WriteVerdict::Forbidden:
        m_run.stopReason = error.sentence();
        done = retryLater(operation, error, Counts::Not);
        break;
    case net::WriteVerdict::NotAppliedConflict:
    case net::WriteVerdict::NotAppliedPermanent: {
        // A refusal after an unknown outcome is not believed before the key was looked up; a conflict over a
        // known record is told apart by reading it.
        const bool ask =
            operation.uncertainSince.isValid() ||
            (verdict == net::WriteVerdict::NotAppliedConflict && operation.kind != OperationKind::Create);
        operation.code = error.code;
        operation.reason = error.what;
        done = ask ? uncertain(operation) : rejected(operation, error);
        break;
    }
    case net::WriteVerdict::Unknown:
        operation.code = error.code;
        operation.reason = error.what;
        done = uncertain(operation);
        break;
    }
    if (!done)
        return done;
    return transaction->commit();
}

Result<void> Ruling::applied(Operation &operation)
{
    const OperationState from = operation.state;
    operation.state = OperationState::Applied;
    operation.code.clear();
    operation.reason.clear();
    m_watch.forget(operation.id);
    return write(operation, from);
}

Result<void> Ruling::uncertain(Operation &operation)
{
    const OperationState from = operation.state;
    operation.state = OperationState::Uncertain;
    if (!operation.uncertainSince.isValid())
        operation.uncertainSince = m_session.surroundings.clock.nowUtc();
    operation.notBefore = m_session.surroundings.clock.nowUtc();
    qCInfo(lcRuling) << "outcome unknown, operation" << operation.id.value;
    return write(operation, from);
}

Result<void> Ruling::conflict(Operation &operation, const QString &reason)
{
    const OperationState from = operation.state;
    operation.state = OperationState::Conflict;
    operation.code = QStringLiteral("LL-PLAN-006");
    operation.reason = reason;
    ++m_run.refused;
    return write(operation, from);
}

Result<void> Ruling::rejected(Operation &operation, const Error &error)
{
    const OperationState from = operation.state;
    operation.state = OperationState::Rejected;
    operation.code = error.code.isEmpty() ? QStringLiteral("LL-HALO-004") : error.code;
    operation.reason = error.what;
    ++m_run.refused;
    const QString failure = operation.code + error.what.section(u':', 1);
    m_run.sameFailures = failure == m_run.lastFailure ? m_run.sameFailures + 1 : 1;
    m_run.lastFailure = failure;
    if (m_run.sameFailures >= m_session.rules.sameFailureStop)
        m_run.stopReason = tr("Stopped: HaloPSA refused %1 records in a row for the same reason. %2")
                               .arg(m_run.sameFailures)
                               .arg(error.what);
    return write(operation, from);
}

std::chrono::milliseconds Ruling::delayFor(const Operation &operation, const Error &error) const
{
    const qint64 asked = error.details.value(QStringLiteral("retryAfterMs"), -1).toLongLong();
    if (asked >= 0)
        return std::chrono::milliseconds(asked);
    const int tries = operation.attempt + m_run.unsent;
    if (tries == 0)
        return std::chrono::milliseconds(200);
    return net::Backoff{}.delay(tries, m_session.surroundings.entropy.draw());
}

Result<void> Ruling::retryLater(Operation &operation, const Error &error, Counts counts)
{
    const OperationState from = operation.state;
    operation.code = error.code;
    operation.reason = error.what;
    m_watch.forget(operation.id);
    if (counts == Counts::Not)
        --operation.attempt;
    if (operation.attempt >= m_session.rules.maxAttempts) {
        operation.state = OperationState::Dead;
        ++m_run.refused;
        return write(operation, from);
    }
    operation.state = OperationState::RetryWait;
    operation.notBefore = m_session.surroundings.clock.nowUtc().addMSecs(delayFor(operation, error).count());
    --m_run.done; // it was not done after all
    return write(operation, from);
}

} // namespace leadline::sync
