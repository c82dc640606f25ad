#include "store/outbox.h"

#include "base/digest.h"
#include "store/engineepoch.h"
#include "store/operationcells.h"
#include "store/outboxaudit.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace leadline::store {
namespace {

using domain::Operation;
using domain::OperationState;

#define LEADLINE_OP_COLUMNS                                                                                  \
    "o.id, o.uuid, o.run_id, o.contact_id, o.external_key, o.halo_id, o.seq, o.kind, o.state, o.attempt, "   \
    "o.ever_sent, "                                                                                          \
    "o.not_before, o.uncertain_since, o.sent_after, o.created_at, o.updated_at, o.code, o.reason, "          \
    "o.differing, o.title, "                                                                                 \
    "o.base_digest, o.cells, o.tenant, o.settle_from, o.absences, o.lookups, o.replays"

/// No row is changed for an engine that another one has replaced (reliability I18).
#define LEADLINE_FENCE "AND ifnull(nullif(?, 0), (SELECT epoch FROM engine)) = (SELECT epoch FROM engine)"

Result<Operation> operationOf(const Statement &row)
{
    Operation op;
    op.id.value = row.integer(0);
    op.uuid = row.text(1);
    op.runId = row.text(2);
    op.contact.value = row.integer(3);
    op.externalKey = row.text(4);
    op.haloId = row.integer(5);
    op.seq = static_cast<int>(row.integer(6));
    op.kind = domain::operationKindFromName(row.text(7));
    const Result<OperationState> state = domain::operationStateFromName(row.text(8));
    if (!state)
        return fail(state.error());
    op.state = *state;
    op.attempt = static_cast<int>(row.integer(9));
    op.everSent = row.integer(10) != 0;
    op.notBefore = row.time(11);
    op.uncertainSince = row.time(12);
    op.sentAfter = row.time(13);
    op.createdAt = row.time(14);
    op.updatedAt = row.time(15);
    op.code = row.text(16);
    op.reason = row.text(17);
    op.differing = listFromText(row.text(18));
    op.title = row.text(19);
    op.baseDigest = row.text(20);
    op.cells = cellsFromText(row.text(21));
    op.tenant = row.text(22);
    op.settleFrom = row.time(23);
    op.absences = static_cast<int>(row.integer(24));
    op.lookups = static_cast<int>(row.integer(25));
    op.replays.value = row.integer(26);
    return op;
}

Result<QList<Operation>> operationsOf(Statement &statement, const QVariantList &values)
{
    if (const Result<void> run = statement.runWith(values); !run)
        return fail(run.error());
    QList<Operation> operations;
    while (statement.next()) {
        Result<Operation> op = operationOf(statement);
        if (!op)
            return fail(op.error());
        operations.append(*std::move(op));
    }
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return operations;
}

/// Order and the "one active" rule hold per record. Records that Leadline did not make have no external key.
QString recordKey(const Operation &op)
{
    if (!op.externalKey.isEmpty())
        return op.externalKey;
    return op.haloId > 0 ? QStringLiteral("halo:%1").arg(op.haloId) : QString();
}

Error notAllowed(const QString &from, const QString &to)
{
    return {.kind = ErrorKind::Internal,
            .code = QStringLiteral("LL-OUT-001"),
            .what = QCoreApplication::translate("leadline::Store", "An operation may not go from %1 to %2.")
                        .arg(from, to),
            .unaffected = QCoreApplication::translate("leadline::Store", "The operation is unchanged."),
            .remedy = QCoreApplication::translate("leadline::Store", "Please report this defect.")};
}

Error changedMeanwhile(const Operation &op, OperationState from)
{
    return {.kind = ErrorKind::Conflict,
            .code = QStringLiteral("LL-OUT-002"),
            .what = QCoreApplication::translate("leadline::Store",
                                                "Operation %1 is no longer %2: something else changed it.")
                        .arg(op.id.value)
                        .arg(domain::operationStateName(from)),
            .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed by this step."),
            .remedy = QCoreApplication::translate("leadline::Store", "Read the outbox again, then go on.")};
}

Error alreadySent(const Operation &op)
{
    return {.kind = ErrorKind::Refused,
            .code = QStringLiteral("LL-OUT-003"),
            .what = QCoreApplication::translate(
                        "leadline::Store",
                        "Operation %1 was sent before, so it cannot be withdrawn while it waits.")
                        .arg(op.id.value),
            .unaffected = QCoreApplication::translate("leadline::Store", "It goes on as planned."),
            .remedy = QCoreApplication::translate(
                "leadline::Store", "Let it finish; afterwards the change can be undone in HaloPSA.")};
}

Error fencedOff()
{
    return {.kind = ErrorKind::Conflict,
            .code = QStringLiteral("LL-OUT-006"),
            .what = QCoreApplication::translate("leadline::Store",
                                                "Another Leadline has taken over the workspace."),
            .unaffected =
                QCoreApplication::translate("leadline::Store", "It goes on; this one has written nothing."),
            .remedy = QCoreApplication::translate("leadline::Store",
                                                  "Close this one, and go on in the other.")};
}

Error noSuchOperation(qint64 id)
{
    return {
        .kind = ErrorKind::NotFound,
        .code = QStringLiteral("LL-OUT-004"),
        .what =
            QCoreApplication::translate("leadline::Store", "There is no operation %1 in the outbox.").arg(id),
        .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed."),
        .remedy = QCoreApplication::translate("leadline::Store", "Read the outbox again.")};
}

} // namespace

Outbox::Outbox(Database &database) : m_database(database) {}

Result<Operation> Outbox::enqueue(Operation op)
{
    const QString key = recordKey(op);
    if (key.isEmpty() || (op.kind == domain::OperationKind::Create && op.externalKey.isEmpty()))
        return fail({.kind = ErrorKind::Internal,
                     .code = QStringLiteral("LL-OUT-005"),
                     .what = QCoreApplication::translate(
                         "leadline::Store",
                         "An operation names no record: it has neither external key nor HaloPSA number."),
                     .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was queued."),
                     .remedy = QCoreApplication::translate("leadline::Store", "Please report this defect.")});
    // A replay of something that may have been sent starts by looking whether it is there (reliability §2.3,
    // last row).
    if (op.state != OperationState::Pending && op.state != OperationState::Uncertain)
        return fail(notAllowed(QStringLiteral("-"), domain::operationStateName(op.state)));
    if (op.state == OperationState::Uncertain)
        op.everSent = true;
    if (op.uuid.isEmpty())
        op.uuid = randomKey();
    op.createdAt = op.updatedAt = m_database.clock().nowUtc();
    if (op.state == OperationState::Uncertain && !op.uncertainSince.isValid())
        op.uncertainSince = op.createdAt;
    if (op.state == OperationState::Uncertain && !op.settleFrom.isValid())
        op.settleFrom = op.createdAt;

    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    {
        Statement last(m_database, "SELECT ifnull(max(seq), 0) FROM outbox_op WHERE record_key = ?");
        if (const Result<void> run = last.run(key); !run)
            return fail(run.error());
        op.seq = last.next() ? static_cast<int>(last.integer(0)) + 1 : 1;
    }
    Statement insert(
        m_database,
        "INSERT INTO outbox_op (uuid, run_id, contact_id, record_key, external_key, halo_id, seq, kind, "
        "state, attempt, ever_sent, not_before, uncertain_since, sent_after, created_at, updated_at, code, "
        "reason, differing, title, base_digest, cells, tenant, settle_from, absences, lookups, replays) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (const Result<void> run = insert.run(
            op.uuid, op.runId, op.contact.value, key, op.externalKey, op.haloId, op.seq,
            domain::operationKindName(op.kind), domain::operationStateName(op.state), op.attempt, op.everSent,
            op.notBefore, op.uncertainSince, op.sentAfter, op.createdAt, op.updatedAt, op.code, op.reason,
            listToText(op.differing), op.title, op.baseDigest, cellsToText(op.cells), op.tenant,
            op.settleFrom, op.absences, op.lookups, op.replays.value);
        !run)
        return fail(run.error());
    op.id.value = insert.lastId();
    if (const Result<void> done = transaction->commit(); !done)
        return fail(done.error());
    return op;
}

Result<Operation> Outbox::find(domain::OperationId id) const
{
    Statement statement(m_database, "SELECT " LEADLINE_OP_COLUMNS " FROM outbox_op o WHERE o.id = ?");
    if (const Result<void> run = statement.run(id.value); !run)
        return fail(run.error());
    if (!statement.next())
        return fail(noSuchOperation(id.value));
    return operationOf(statement);
}

Result<QList<Operation>> Outbox::ofRun(const QString &runId) const
{
    Statement statement(m_database,
                        "SELECT " LEADLINE_OP_COLUMNS " FROM outbox_op o WHERE o.run_id = ? ORDER BY o.id");
    return operationsOf(statement, {Statement::bound(runId)});
}

Result<QList<Operation>> Outbox::inStates(const QList<OperationState> &states, const QString &tenant) const
{
    QList<Operation> found;
    for (const OperationState state : states) {
        Statement statement(m_database, "SELECT " LEADLINE_OP_COLUMNS
                                        " FROM outbox_op o WHERE o.state = ? AND ifnull(nullif(?, ''), o.tenant) = o.tenant "
                                        "ORDER BY o.id");
        Result<QList<Operation>> some =
            operationsOf(statement, {domain::operationStateName(state), Statement::bound(tenant)});
        if (!some)
            return some;
        found.append(*std::move(some));
    }
    std::sort(found.begin(), found.end(), [](const Operation &a, const Operation &b) { return a.id < b.id; });
    return found;
}

Result<QList<Operation>> Outbox::eligible(int limit, const QString &tenant) const
{
    // One index range per state, each in order of id, so that a long queue is not sorted for a short answer.
    QList<Operation> found;
    for (const OperationState state : {OperationState::Pending, OperationState::RetryWait}) {
        Statement statement(
            m_database,
            "SELECT " LEADLINE_OP_COLUMNS " FROM outbox_op o "
            "WHERE o.state = ? AND ifnull(nullif(?, ''), o.tenant) = o.tenant "
            "AND (o.not_before IS NULL OR o.not_before <= ?) AND NOT EXISTS "
            "(SELECT 1 FROM outbox_op e WHERE e.record_key = o.record_key AND e.seq < o.seq "
            "AND e.state NOT IN ('APPLIED', 'SUPERSEDED', 'CANCELLED')) ORDER BY o.id LIMIT ?");
        Result<QList<Operation>> some =
            operationsOf(statement, {domain::operationStateName(state), Statement::bound(tenant),
                                     Statement::bound(m_database.clock().nowUtc()), limit});
        if (!some)
            return some;
        found.append(*std::move(some));
    }
    std::sort(found.begin(), found.end(), [](const Operation &a, const Operation &b) { return a.id < b.id; });
    if (limit >= 0 && found.size() > limit)
        found.resize(limit);
    return found;
}

Result<void> Outbox::transition(const Operation &op, OperationState from)
{
    if (op.state == OperationState::InFlight || !domain::isAllowedTransition(from, op.state))
        return fail(notAllowed(domain::operationStateName(from), domain::operationStateName(op.state)));
    const bool withdrawn = op.state == OperationState::Superseded ||
                           (op.state == OperationState::Cancelled &&
                            (from == OperationState::Pending || from == OperationState::RetryWait));
    if (from == OperationState::Conflict && op.state == OperationState::Pending) {
        Statement intent(
            m_database,
            "UPDATE outbox_op SET cells = ?, base_digest = ?, state = ?, attempt = ?, halo_id = ?, "
            "not_before = ?, code = ?, reason = ?, updated_at = ? WHERE id = ? AND state = ? " LEADLINE_FENCE);
        if (const Result<void> run =
                intent.run(cellsToText(op.cells), op.baseDigest, domain::operationStateName(op.state),
                           op.attempt, op.haloId, op.notBefore, op.code, op.reason,
                           m_database.clock().nowUtc(), op.id.value, domain::operationStateName(from),
                           m_database.engineEpoch());
            !run)
            return run;
        return intent.changed() == 1 ? Result<void>() : fail(whyNotChanged(op, from));
    }
    Statement statement(
        m_database,
        "UPDATE outbox_op SET state = ?, attempt = ?, halo_id = ?, not_before = ?, "
        "ever_sent = max(ever_sent, ?), uncertain_since = ?, sent_after = ifnull(?, sent_after), "
        "settle_from = ?, absences = ?, lookups = ?, code = ?, reason = ?, differing = ?, updated_at = ? "
        "WHERE id = ? AND state = ? AND (ever_sent = 0 OR ? = 0) " LEADLINE_FENCE);
    if (const Result<void> run = statement.run(
            domain::operationStateName(op.state), op.attempt, op.haloId, op.notBefore, op.everSent,
            op.uncertainSince, op.sentAfter, op.settleFrom, op.absences, op.lookups, op.code, op.reason,
            listToText(op.differing), m_database.clock().nowUtc(), op.id.value,
            domain::operationStateName(from), withdrawn, m_database.engineEpoch());
        !run)
        return run;
    if (statement.changed() == 1)
        return {};
    return fail(whyNotChanged(op, from));
}

/// Why an update of this operation met no row.
Error Outbox::whyNotChanged(const Operation &op, OperationState from) const
{
    const bool waits = from == OperationState::Pending || from == OperationState::RetryWait;
    Statement why(m_database, "SELECT o.state, o.ever_sent, e.epoch FROM outbox_op o, engine e WHERE o.id = ?");
    if (const Result<void> run = why.run(op.id.value); !run)
        return run.error();
    if (!why.next())
        return changedMeanwhile(op, from);
    if (m_database.engineEpoch() != 0 && m_database.engineEpoch() != why.integer(2))
        return fencedOff();
    if (waits && why.text(0) == domain::operationStateName(from) && why.integer(1) != 0)
        return alreadySent(op);
    return changedMeanwhile(op, from);
}

Result<Attempt> Outbox::freeze(Operation &op, const QByteArray &body)
{
    Attempt attempt;
    attempt.operation = op.id;
    attempt.frozenBody = body;
    attempt.bodyHash =
        QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    attempt.sentAfter = m_database.clock().nowUtc();

    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Statement update(m_database,
                     "UPDATE outbox_op SET state = 'INFLIGHT', ever_sent = 1, sent_after = ?, settle_from = ?, "
                     "absences = 0, lookups = 0, attempt = ?, halo_id = ?, updated_at = ? "
                     "WHERE id = ? AND state = 'CLAIMED' " LEADLINE_FENCE);
    if (const Result<void> run =
            update.run(attempt.sentAfter, attempt.sentAfter, op.attempt, op.haloId, attempt.sentAfter, op.id.value,
                       m_database.engineEpoch());
        !run)
        return fail(run.error());
    if (update.changed() != 1)
        return fail(whyNotChanged(op, OperationState::Claimed));
    Statement insert(m_database,
                     "INSERT INTO outbox_attempt (op_id, frozen_body, body_hash, sent_after, epoch) "
                     "VALUES (?, ?, ?, ?, ?)");
    if (const Result<void> run = insert.run(op.id.value, body, attempt.bodyHash, attempt.sentAfter,
                                            m_database.engineEpoch());
        !run)
        return fail(run.error());
    attempt.id = insert.lastId();
    if (const Result<void> done = transaction->commit(); !done)
        return fail(done.error());
    op.state = OperationState::InFlight;
    op.everSent = true;
    op.sentAfter = op.settleFrom = op.updatedAt = attempt.sentAfter;
    op.absences = op.lookups = 0;
    return attempt;
}

Result<void> Outbox::recordAnswer(qint64 attemptId, int httpStatus, const QString &verdict)
{
    Statement statement(
        m_database, "UPDATE outbox_attempt SET answered_at = ?, http_status = ?, verdict = ? WHERE id = ?");
    if (const Result<void> run = statement.run(m_database.clock().nowUtc(), httpStatus, verdict, attemptId);
        !run)
        return run;
    if (statement.changed() == 0)
        return fail(noSuchOperation(attemptId));
    return {};
}

Result<QList<Attempt>> Outbox::attempts(domain::OperationId id) const
{
    Statement statement(m_database,
                        "SELECT id, frozen_body, body_hash, sent_after, answered_at, http_status, verdict "
                        "FROM outbox_attempt WHERE op_id = ? ORDER BY id");
    if (const Result<void> run = statement.run(id.value); !run)
        return fail(run.error());
    QList<Attempt> found;
    while (statement.next())
        found.append({.id = statement.integer(0),
                      .operation = id,
                      .frozenBody = statement.bytes(1),
                      .bodyHash = statement.text(2),
                      .sentAfter = statement.time(3),
                      .answeredAt = statement.time(4),
                      .httpStatus = static_cast<int>(statement.integer(5)),
                      .verdict = statement.text(6)});
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return found;
}

Result<int> Outbox::recover()
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto epoch = currentEpoch(m_database); !epoch)
        return fail(epoch.error());
    else if (m_database.engineEpoch() != 0 && m_database.engineEpoch() != *epoch)
        return fail(fencedOff());
    const QDateTime now = m_database.clock().nowUtc();
    Statement uncertain(m_database, "UPDATE outbox_op SET state = 'UNCERTAIN', ever_sent = 1, "
                                    "uncertain_since = ifnull(uncertain_since, ?), updated_at = ? "
                                    "WHERE state IN ('INFLIGHT', 'RECONCILING')");
    if (const Result<void> run = uncertain.run(now, now); !run)
        return fail(run.error());
    Statement pending(m_database,
                      "UPDATE outbox_op SET state = 'PENDING', updated_at = ? WHERE state = 'CLAIMED'");
    if (const Result<void> run = pending.run(now); !run)
        return fail(run.error());
    // No wait is that long: the wall clock went backwards since it was written.
    Statement stranded(m_database, "UPDATE outbox_op SET not_before = NULL WHERE not_before > ?");
    if (const Result<void> run = stranded.run(now.addDays(1)); !run)
        return fail(run.error());
    const int changed = uncertain.changed() + pending.changed();
    if (const Result<void> done = transaction->commit(); !done)
        return fail(done.error());
    return changed;
}

Result<void> Outbox::shiftWaits(std::chrono::milliseconds jump)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const QDateTime now = m_database.clock().nowUtc();
    Statement proof(m_database, "UPDATE outbox_op SET settle_from = ?, absences = 0 "
                                "WHERE state IN ('INFLIGHT', 'UNCERTAIN', 'RECONCILING')");
    if (const Result<void> run = proof.run(now); !run)
        return run;
    Statement waits(m_database, "UPDATE outbox_op SET not_before = not_before + ? WHERE not_before IS NOT NULL "
                                "AND state NOT IN ('APPLIED', 'SUPERSEDED', 'CANCELLED')");
    if (const Result<void> run = waits.run(qint64(jump.count())); !run)
        return run;
    return transaction->commit();
}

Result<QHash<OperationState, int>> Outbox::countByState() const
{
    Statement statement(m_database, "SELECT state, count(*) FROM outbox_op GROUP BY state");
    if (const Result<void> run = statement.run(); !run)
        return fail(run.error());
    QHash<OperationState, int> counts;
    while (statement.next()) {
        const Result<OperationState> state = domain::operationStateFromName(statement.text(0));
        if (!state)
            return fail(state.error());
        counts.insert(*state, static_cast<int>(statement.integer(1)));
    }
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return counts;
}

Result<int> Outbox::attemptCount() const
{
    Statement statement(m_database, "SELECT count(*) FROM outbox_attempt");
    if (const Result<void> run = statement.run(); !run)
        return fail(run.error());
    return statement.next() ? static_cast<int>(statement.integer(0)) : 0;
}

Result<QList<Operation>> Outbox::open(const QString &tenant) const
{
    QList<OperationState> states;
    for (int i = 0; i <= static_cast<int>(OperationState::Cancelled); ++i)
        if (const auto state = static_cast<OperationState>(i); !domain::isTerminal(state))
            states.append(state);
    return inStates(states, tenant);
}

Result<QStringList> Outbox::audit() const
{
    return auditOutbox(m_database);
}

} // namespace leadline::store
