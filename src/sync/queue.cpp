#include "sync/queue.h"

#include "store/contactrepository.h"
#include "store/outbox.h"
#include "store/runrepository.h"
#include "store/transaction.h"
#include "sync/receiptbuilder.h"
#include "sync/texts.h"

namespace leadline::sync {

using domain::Operation;
using domain::OperationKind;
using domain::OperationState;

namespace {

OperationKind kindOf(domain::PlanAction action)
{
    switch (action) {
    case domain::PlanAction::Create:
        return OperationKind::Create;
    case domain::PlanAction::Move:
        return OperationKind::Move;
    default:
        return OperationKind::Update;
    }
}

} // namespace

Result<void> Queue::leaveOutWhatWasSent(domain::Plan &plan) const
{
    store::ContactRepository contacts(m_session.database);
    for (domain::PlanRow &row : plan.rows) {
        if (row.action != domain::PlanAction::Create || !row.chosen || !row.contact.isValid())
            continue;
        const auto contact = contacts.find(row.contact);
        if (!contact && contact.error().kind != ErrorKind::NotFound)
            return fail(contact.error());
        const bool sent = contact && (contact->haloId != 0 || contact->state == domain::WorkState::Queued ||
                                      contact->state == domain::WorkState::InHalo);
        if (contact && !sent)
            continue;
        row.action = domain::PlanAction::LeaveAlone;
        row.haloId = contact ? contact->haloId : 0;
        row.code = QStringLiteral("LL-PLAN-008");
        row.reason = contact ? tr("Was handed over by an earlier run already.")
                             : tr("Was taken out of the worklist since the plan was made.");
    }
    return {};
}

Operation Queue::operationFor(const domain::PlanRow &row, const QString &runId) const
{
    Operation operation;
    operation.uuid = m_session.surroundings.entropy.key();
    operation.runId = runId;
    operation.tenant = tenant();
    operation.contact = row.contact;
    operation.externalKey = recordKey(row.externalKey, row.haloId);
    operation.haloId = row.haloId;
    operation.kind = kindOf(row.action);
    operation.cells = row.cells;
    operation.title = row.title;
    operation.baseDigest = row.baseDigest;
    return operation;
}

Result<void> Queue::enqueue(const domain::Plan &plan, const QString &runId)
{
    auto transaction = store::Transaction::begin(m_session.database);
    if (!transaction)
        return fail(transaction.error());
    store::Outbox outbox(m_session.database);
    store::RunRepository runs(m_session.database);
    store::ContactRepository contacts(m_session.database);

    store::Run run;
    run.id = runId;
    run.kind = plan.kind == domain::PlanKind::Push ? QStringLiteral("push") : QStringLiteral("move");
    run.title = plan.kind == domain::PlanKind::Push
                    ? tr("Push %1 changes to %2").arg(plan.chosenChanges()).arg(plan.connection)
                    : tr("Move %1 records in %2").arg(plan.chosenChanges()).arg(plan.connection);
    run.state = QStringLiteral("running");
    run.startedAt = m_session.surroundings.clock.nowUtc();
    if (auto r = runs.start(run); !r)
        return r;
    if (auto r = runs.savePlan(runId, plan); !r)
        return r;
    const auto maybeSent = replaceFailed(plan);
    if (!maybeSent)
        return fail(maybeSent.error());
    for (const domain::PlanRow &row : plan.rows) {
        if (!row.isChange() || !row.chosen)
            continue;
        Operation operation = operationFor(row, runId);
        if (operation.kind == OperationKind::Create && maybeSent->contains(operation.externalKey))
            operation.state = OperationState::Uncertain; // looks before it sends (reliability §2.3, last row)
        if (auto queued = outbox.enqueue(operation); !queued)
            return fail(queued.error());
        if (row.contact.isValid()) {
            if (auto r = contacts.setState(row.contact, domain::WorkState::Queued, {}, row.haloId); !r)
                return r;
        }
    }
    return transaction->commit();
}

/// What met a conflict, was refused or was given up stands before every later operation of its record. The
/// new plan was read after that and a person let it go: it takes the old one's place. Answers with the
/// records whose old operation may have arrived all the same.
Result<QSet<QString>> Queue::replaceFailed(const domain::Plan &plan)
{
    QSet<QString> planned, maybeSent;
    for (const domain::PlanRow &row : plan.rows) {
        if (row.isChange() && row.chosen)
            planned.insert(recordKey(row.externalKey, row.haloId));
    }
    store::Outbox outbox(m_session.database);
    const auto failed =
        outbox.inStates({OperationState::Conflict, OperationState::Rejected, OperationState::Dead}, tenant());
    if (!failed)
        return fail(failed.error());
    for (Operation operation : *failed) {
        if (!planned.contains(operation.externalKey))
            continue;
        if (operation.state == OperationState::Dead && operation.everSent)
            maybeSent.insert(operation.externalKey);
        const OperationState from = operation.state;
        operation.state = OperationState::Cancelled;
        operation.reason = tr("Replaced by a newer plan. %1").arg(operation.reason);
        if (auto r = outbox.transition(operation, from); !r)
            return fail(r.error());
    }
    return maybeSent;
}

Result<QList<Operation>> Queue::eligible(int limit) const
{
    return store::Outbox(m_session.database).eligible(limit, tenant());
}

Result<QList<Operation>> Queue::uncertain() const
{
    return store::Outbox(m_session.database).inStates({OperationState::Uncertain}, tenant());
}

Result<QList<Operation>> Queue::open() const
{
    return store::Outbox(m_session.database).open(tenant());
}

Result<std::chrono::milliseconds> Queue::untilNextDue() const
{
    const auto waiting =
        store::Outbox(m_session.database)
            .inStates({OperationState::Pending, OperationState::RetryWait, OperationState::Uncertain},
                      tenant());
    if (!waiting)
        return fail(waiting.error());
    qint64 soonest = -1;
    const QDateTime now = m_session.surroundings.clock.nowUtc();
    for (const Operation &operation : *waiting) {
        const qint64 wait =
            operation.notBefore.isValid() ? std::max<qint64>(now.msecsTo(operation.notBefore), 0) : 0;
        // What is due and was not eligible waits for an earlier operation of its record, not for the clock.
        if (wait == 0 && operation.state != OperationState::Uncertain)
            continue;
        soonest = soonest < 0 ? wait : std::min(soonest, wait);
    }
    return std::chrono::milliseconds(soonest);
}

Result<void> Queue::cancelUnsent(const QString &runId, const QString &reason)
{
    store::Outbox outbox(m_session.database);
    const auto open = outbox.inStates({OperationState::Pending, OperationState::RetryWait}, tenant());
    if (!open)
        return fail(open.error());
    auto transaction = store::Transaction::begin(m_session.database);
    if (!transaction)
        return fail(transaction.error());
    for (Operation operation : *open) {
        if (operation.everSent || operation.runId != runId)
            continue;
        const OperationState from = operation.state;
        operation.state = OperationState::Cancelled;
        operation.reason = reason;
        if (auto r = outbox.transition(operation, from); !r)
            return r;
    }
    return transaction->commit();
}

} // namespace leadline::sync
