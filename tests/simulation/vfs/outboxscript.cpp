#include "simulation/vfs/outboxscript.h"

#include "store/transaction.h"

namespace leadline::simulation {

using domain::Operation;
using domain::OperationState;

void OutboxScript::run(store::Database &database)
{
    store::Outbox outbox(database);
    for (const char *key : {"k1", "k2", "k3", "k4", "k5", "k6", "k7"})
        enqueue(outbox, QLatin1String(key));

    send(database, QStringLiteral("k1"), QStringLiteral("created"), OperationState::Applied, 101);

    // No answer; looked for, not there, sent again.
    const QString k2 = QStringLiteral("k2");
    if (send(database, k2, QStringLiteral("timeout"), OperationState::Uncertain) &&
        go(outbox, k2, OperationState::Reconciling) && go(outbox, k2, OperationState::Uncertain) &&
        go(outbox, k2, OperationState::Reconciling) && go(outbox, k2, OperationState::Pending))
        send(database, k2, QStringLiteral("created"), OperationState::Applied, 102);

    together(database);
    groupedWithOthers(database);

    const QString k3 = QStringLiteral("k3");
    if (send(database, k3, QStringLiteral("busy"), OperationState::RetryWait) &&
        go(outbox, k3, OperationState::Pending))
        send(database, k3, QStringLiteral("invalid"), OperationState::Rejected);

    go(outbox, QStringLiteral("k4"), OperationState::Cancelled);

    const QString k5 = QStringLiteral("k5");
    if (go(outbox, k5, OperationState::Claimed) && go(outbox, k5, OperationState::Conflict) &&
        go(outbox, k5, OperationState::Pending))
        send(database, k5, QStringLiteral("created"), OperationState::Applied, 105);

    // Left on their way: recovery has something to do.
    go(outbox, QStringLiteral("k6"), OperationState::Claimed);
    const QString k7 = QStringLiteral("k7");
    if (go(outbox, k7, OperationState::Claimed))
        freeze(outbox, k7);
}

/// Several operations in one transaction, as when a plan is carried out.
void OutboxScript::together(store::Database &database)
{
    QMap<QString, Change> changes;
    for (int i = 0; i < 8; ++i)
        changes.insert(QStringLiteral("t%1").arg(i), [](OperationRow &) {});
    call(changes, [&]() -> Result<void> {
        store::Outbox outbox(database);
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        for (const QString &key : changes.keys()) {
            Operation op;
            op.externalKey = op.uuid = key;            // nothing random
            op.title = QString(600, QLatin1Char('t')); // more than one page
            const auto queued = outbox.enqueue(op);
            if (!queued)
                return fail(queued.error());
            m_operations.insert(key, *queued);
        }
        return transaction->commit();
    });
}

/// Writes that share a transaction, each with errors of its own, as the engine groups them
/// (sync/groupcommit.h). What follows a step that took the transaction with it must not be kept alone.
void OutboxScript::groupedWithOthers(store::Database &database)
{
    QMap<QString, Change> changes;
    for (int i = 0; i < 8; ++i) {
        const QString key = QStringLiteral("t%1").arg(i);
        if (m_rows.contains(key))
            changes.insert(key, [](OperationRow &row) { row.state = OperationState::Cancelled; });
    }
    for (int i = 0; i < 4; ++i)
        changes.insert(QStringLiteral("g%1").arg(i), [](OperationRow &) {});
    call(changes, [&]() -> Result<void> {
        store::Outbox outbox(database);
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        for (const QString &key : changes.keys()) {
            Operation op = m_operations.value(key);
            bool done = false;
            if (op.id.isValid()) {
                op.state = OperationState::Cancelled;
                done = outbox.transition(op, OperationState::Pending).has_value();
            } else {
                op.externalKey = op.uuid = key;
                op.title = QString(9000, QLatin1Char('g'));
                done = outbox.enqueue(op).has_value();
            }
            if (!done)
                m_leftOut.append(key);
        }
        return transaction->commit();
    });
}

bool OutboxScript::send(store::Database &database, const QString &key, const QString &verdict,
                        OperationState to, qint64 haloId)
{
    store::Outbox outbox(database);
    if (!go(outbox, key, OperationState::Claimed) || !freeze(outbox, key))
        return false;
    if (haloId == 0)
        return answer(outbox, key, verdict) && go(outbox, key, to);
    const auto applied = [&](OperationRow &row) {
        row.verdicts.last() = verdict;
        row.state = to;
        row.haloId = haloId;
    };
    return call({{key, applied}}, [&]() -> Result<void> {
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        if (auto r = outbox.recordAnswer(m_attempts.value(key), 201, verdict); !r)
            return r;
        Operation op = m_operations.value(key);
        const OperationState from = op.state;
        op.state = to;
        op.haloId = haloId;
        if (auto r = outbox.transition(op, from); !r)
            return r;
        auto done = transaction->commit();
        if (done)
            m_operations.insert(key, op);
        return done;
    });
}

bool OutboxScript::call(const QMap<QString, Change> &changes, const std::function<Result<void>()> &work)
{
    OutboxRows next = m_rows;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        change.value()(next[change.key()]);
    m_leftOut.clear();
    if (const auto done = work(); !done) {
        ++m_failed;
        m_maybe.append(next);
        if (done.error().kind != ErrorKind::Storage)
            m_strange.append(done.error().sentence());
        return false;
    }
    ++m_acknowledged;
    for (const QString &key : std::as_const(m_leftOut)) {
        if (m_rows.contains(key))
            next.insert(key, m_rows.value(key));
        else
            next.remove(key);
    }
    m_rows = next;
    m_maybe.clear();
    return true;
}

bool OutboxScript::enqueue(store::Outbox &outbox, const QString &key)
{
    return call({{key, [](OperationRow &) {}}}, [&]() -> Result<void> {
        Operation op;
        op.externalKey = op.uuid = key; // nothing random
        const auto queued = outbox.enqueue(op);
        if (!queued)
            return fail(queued.error());
        m_operations.insert(key, *queued);
        return {};
    });
}

bool OutboxScript::go(store::Outbox &outbox, const QString &key, OperationState to, qint64 haloId)
{
    if (!m_operations.contains(key))
        return false;
    const auto change = [&](OperationRow &row) {
        row.state = to;
        row.haloId = haloId;
    };
    return call({{key, change}}, [&]() -> Result<void> {
        Operation op = m_operations.value(key);
        const OperationState from = op.state;
        op.state = to;
        op.haloId = haloId;
        if (auto moved = outbox.transition(op, from); !moved)
            return moved;
        m_operations.insert(key, op);
        return {};
    });
}

bool OutboxScript::freeze(store::Outbox &outbox, const QString &key)
{
    const QByteArray body = "{\"k\":\"" + key.toLatin1() + "\",\"x\":\"" + QByteArray(5000, 'x') + "\"}";
    const auto change = [&](OperationRow &row) {
        row.state = OperationState::InFlight;
        row.everSent = true;
        row.bodies.append(body);
        row.verdicts.append(QString());
    };
    return call({{key, change}}, [&]() -> Result<void> {
        Operation op = m_operations.value(key);
        const auto attempt = outbox.freeze(op, body);
        if (!attempt)
            return fail(attempt.error());
        m_operations.insert(key, op);
        m_attempts.insert(key, attempt->id);
        return {};
    });
}

bool OutboxScript::answer(store::Outbox &outbox, const QString &key, const QString &verdict)
{
    return call({{key, [&](OperationRow &row) { row.verdicts.last() = verdict; }}},
                [&] { return outbox.recordAnswer(m_attempts.value(key), 503, verdict); });
}

QList<OutboxRows> OutboxScript::allowed() const
{
    return QList<OutboxRows>{m_rows} + m_maybe;
}

Result<OutboxRows> OutboxScript::read(store::Database &database)
{
    store::Outbox outbox(database);
    QList<OperationState> states;
    for (int i = 0; i <= static_cast<int>(OperationState::Cancelled); ++i)
        states.append(static_cast<OperationState>(i));
    const auto all = outbox.inStates(states);
    if (!all)
        return fail(all.error());
    OutboxRows rows;
    for (const Operation &op : *all) {
        OperationRow row{op.state, op.haloId, op.everSent, {}, {}};
        const auto attempts = outbox.attempts(op.id);
        if (!attempts)
            return fail(attempts.error());
        for (const store::Attempt &attempt : *attempts) {
            row.bodies.append(attempt.frozenBody);
            row.verdicts.append(attempt.verdict);
        }
        rows.insert(op.externalKey, row);
    }
    return rows;
}

OutboxRows OutboxScript::recovered(OutboxRows rows)
{
    for (OperationRow &row : rows) {
        if (row.state == OperationState::InFlight || row.state == OperationState::Reconciling)
            row.state = OperationState::Uncertain;
        else if (row.state == OperationState::Claimed)
            row.state = OperationState::Pending;
    }
    return rows;
}

} // namespace leadline::simulation
