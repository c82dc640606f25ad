#pragma once

#include "domain/operation.h"
#include "store/database.h"

#include <QHash>

namespace leadline::store {

/// One sending of an operation, durable before any byte leaves.
struct Attempt
{
    qint64 id = 0;
    domain::OperationId operation;
    QByteArray frozenBody;
    QString bodyHash;                ///< SHA-256, hex
    QDateTime sentAfter, answeredAt; ///< UTC
    int httpStatus = 0;
    QString verdict;
};

/// The journal of intended changes. Every state change is checked against domain::isAllowedTransition and
/// written with "WHERE id=? AND state=?": zero rows changed is LL-OUT-002, never ignored. Each call is one
/// durable transaction; wrap several in a Transaction to pay for one flush. Codes: LL-OUT-001 transition not
/// allowed, 002 somebody else changed the operation, 003 it was sent already and cannot be withdrawn or
/// replaced, 004 no such operation, 005 it names no record, 006 another
/// engine has taken over (Database::engineEpoch): nothing was written.
class Outbox
{
public:
    explicit Outbox(Database &database);

    [[nodiscard]] Result<domain::Operation>
    enqueue(domain::Operation operation); ///< sets id, uuid, seq, times
    [[nodiscard]] Result<domain::Operation> find(domain::OperationId id) const;
    [[nodiscard]] Result<QList<domain::Operation>> ofRun(const QString &runId) const;
    /// Of one tenant (base URL), or of all.
    [[nodiscard]] Result<QList<domain::Operation>> inStates(const QList<domain::OperationState> &states,
                                                            const QString &tenant = {}) const;
    /// The next operations that may be worked on: lowest non-terminal seq of their record, state Pending or
    /// RetryWait, and notBefore passed, in order of id. The record is the external key, or the HaloPSA id
    /// where there is none.
    [[nodiscard]] Result<QList<domain::Operation>> eligible(int limit, const QString &tenant = {}) const;
    /// Writes the operation's mutable members (state, attempt, haloId, notBefore, code, reason, differing, …)
    /// after the transition from `from` was checked. The intent (cells, baseDigest) is written only on
    /// Conflict -> Pending, where a merge was chosen. InFlight is reached through freeze() alone. everSent
    /// never goes back to false; an operation that was sent cannot become Superseded, nor Cancelled while it
    /// still waits (LL-OUT-003).
    [[nodiscard]] Result<void> transition(const domain::Operation &operation, domain::OperationState from);
    /// Claimed -> InFlight with its attempt row, one durable transaction. Call before the socket is touched.
    [[nodiscard]] Result<Attempt> freeze(domain::Operation &operation, const QByteArray &body);
    [[nodiscard]] Result<void> recordAnswer(qint64 attemptId, int httpStatus, const QString &verdict);
    [[nodiscard]] Result<QList<Attempt>> attempts(domain::OperationId id) const;
    /// After a crash: InFlight and Reconciling become Uncertain, Claimed becomes Pending. Idempotent. Returns
    /// how many.
    [[nodiscard]] Result<int> recover();
    /// The wall clock jumped by this much: waits move with it, and what waits for proof of absence waits anew from now.
    [[nodiscard]] Result<void> shiftWaits(std::chrono::milliseconds jump);
    [[nodiscard]] Result<QHash<domain::OperationState, int>> countByState() const;
    [[nodiscard]] Result<int> attemptCount() const; ///< rows of the attempt table
    /// Every operation that is not terminal, in order of id. A record may have several: what it shows is the
    /// most urgent of them (domain::syncStateRank).
    [[nodiscard]] Result<QList<domain::Operation>> open(const QString &tenant = {}) const;
    /// Violations of the outbox invariants in words; empty when sound.
    [[nodiscard]] Result<QStringList> audit() const;

private:
    [[nodiscard]] Error whyNotChanged(const domain::Operation &operation, domain::OperationState from) const;

    Database &m_database;
};

} // namespace leadline::store
