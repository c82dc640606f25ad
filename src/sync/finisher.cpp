#include "sync/finisher.h"

#include "store/auditlog.h"
#include "store/contactrepository.h"
#include "store/outbox.h"
#include "store/runrepository.h"
#include "store/transaction.h"
#include "sync/cellcompare.h"
#include "sync/readback.h"
#include "sync/receiptbuilder.h"
#include "sync/texts.h"

namespace leadline::sync {

using domain::Operation;
using domain::OperationState;

namespace {

domain::WorkState stateOf(domain::Verdict verdict, bool isDnc)
{
    switch (verdict) {
    case domain::Verdict::Created:
    case domain::Verdict::Updated:
    case domain::Verdict::Moved:
        return domain::WorkState::InHalo;
    case domain::Verdict::Waiting:
    case domain::Verdict::OutcomeUnknown:
        return domain::WorkState::Queued;
    case domain::Verdict::Cancelled:
        return domain::WorkState::New;
    case domain::Verdict::Refused:
        return isDnc ? domain::WorkState::Suppressed : domain::WorkState::Problem;
    case domain::Verdict::LeftAlone:
        return domain::WorkState::InHalo;
    }
    return domain::WorkState::Problem;
}

Result<void> noteOnContacts(Session &session, const domain::Receipt &receipt)
{
    store::ContactRepository contacts(session.database);
    for (const domain::ReceiptRow &row : receipt.rows) {
        if (!row.contact.isValid())
            continue;
        const bool dnc = row.code.startsWith(QLatin1String("LL-DNC"));
        const bool untouched = row.verdict == domain::Verdict::LeftAlone && row.haloId == 0;
        // A row the mapping refused was never an operation: it keeps its own state (a company still needs a
        // contact).
        const bool refusedByPlan =
            row.verdict == domain::Verdict::Refused && !dnc && row.code.startsWith(QLatin1String("LL-MAP"));
        if (untouched || refusedByPlan)
            continue;
        if (auto r = contacts.setState(row.contact, stateOf(row.verdict, dnc), row.reason, row.haloId); !r)
            return r;
    }
    return {};
}

} // namespace

QCoro::Task<Result<domain::Receipt>> finishRun(Session &session, QString runId, domain::Plan plan,
                                               StopFlag stop)
{
    store::Outbox outbox(session.database);
    store::RunRepository runs(session.database);
    const auto operations = outbox.ofRun(runId);
    if (!operations)
        co_return fail(operations.error());

    QList<qint64> ids;
    QDateTime started = session.surroundings.clock.nowUtc();
    for (const Operation &operation : *operations) {
        started = std::min(started, operation.createdAt);
        if (operation.state == OperationState::Applied)
            ids << operation.haloId;
    }
    QHash<qint64, halo::Ticket> tickets;
    if (!ids.isEmpty()) {
        auto read = co_await readBack(session, ids, started);
        if (read)
            tickets =
                *read; // otherwise the rows say that they were not read back, and the receipt is not green
    }
    auto transaction = store::Transaction::begin(session.database);
    if (!transaction)
        co_return fail(transaction.error());
    QHash<domain::OperationId, ReadBackResult> results;
    for (const Operation &operation : *operations) {
        const auto ticket = tickets.constFind(operation.haloId);
        if (operation.state != OperationState::Applied || ticket == tickets.constEnd())
            continue;
        results.insert(operation.id, {true, differingCells(operation.cells, *ticket, session.schema)});
        if (auto mirrored = mirrorTicket(session, *ticket); !mirrored)
            co_return fail(mirrored.error());
    }
    domain::Receipt receipt = buildReceipt(plan, *operations, results);
    receipt.runId = runId;
    receipt.startedAt = started;
    receipt.finishedAt = session.surroundings.clock.nowUtc();
    receipt.requests = session.client.requestsMade();
    if (auto r = noteOnContacts(session, receipt); !r)
        co_return fail(r.error());
    if (auto r = runs.saveReceipt(receipt); !r)
        co_return fail(r.error());
    const bool open =
        receipt.count(domain::Verdict::Waiting) + receipt.count(domain::Verdict::OutcomeUnknown) > 0;
    const QString state = open              ? QStringLiteral("waiting")
                          : stop.isRaised() ? QStringLiteral("cancelled")
                                            : QStringLiteral("done");
    const QString summary =
        tr("%1 created, %2 updated, %3 moved, %4 refused, %5 waiting or unknown")
            .arg(receipt.count(domain::Verdict::Created))
            .arg(receipt.count(domain::Verdict::Updated))
            .arg(receipt.count(domain::Verdict::Moved))
            .arg(receipt.count(domain::Verdict::Refused))
            .arg(receipt.count(domain::Verdict::Waiting) + receipt.count(domain::Verdict::OutcomeUnknown));
    if (auto r = runs.finish(runId, state, summary); !r)
        co_return fail(r.error());
    store::AuditLog audit(session.database);
    if (auto r =
            audit.append(QStringLiteral("engine"), QStringLiteral("apply"), runId,
                         QJsonObject{{QStringLiteral("summary"), summary}, {QStringLiteral("state"), state}});
        !r)
        co_return fail(r.error());
    if (auto committed = transaction->commit(); !committed)
        co_return fail(committed.error());
    co_return receipt;
}

} // namespace leadline::sync
