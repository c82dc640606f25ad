#include "sync/receiptbuilder.h"

#include "sync/texts.h"

namespace leadline::sync {

using domain::OperationKind;
using domain::OperationState;
using domain::Verdict;

namespace {

Verdict verdictOf(const domain::Operation &operation)
{
    switch (operation.state) {
    case OperationState::Applied:
        switch (operation.kind) {
        case OperationKind::Create: return Verdict::Created;
        case OperationKind::Update: return Verdict::Updated;
        case OperationKind::Move: return Verdict::Moved;
        }
        return Verdict::Updated;
    case OperationState::Pending:
    case OperationState::Claimed:
    case OperationState::RetryWait: return Verdict::Waiting;
    case OperationState::InFlight:
    case OperationState::Uncertain:
    case OperationState::Reconciling: return Verdict::OutcomeUnknown;
    case OperationState::Conflict:
    case OperationState::Rejected:
    case OperationState::Dead: return Verdict::Refused;
    case OperationState::Superseded:
    case OperationState::Cancelled: return Verdict::Cancelled;
    }
    return Verdict::OutcomeUnknown;
}

domain::ReceiptRow untouchedRow(const domain::PlanRow &row)
{
    domain::ReceiptRow out;
    out.contact = row.contact;
    out.externalKey = row.externalKey;
    out.haloId = row.haloId;
    out.title = row.title;
    out.code = row.code;
    out.reason = row.reason;
    out.verdict = row.action == domain::PlanAction::Refuse ? Verdict::Refused : Verdict::LeftAlone;
    if (row.isChange() && !row.chosen) {
        out.verdict = Verdict::LeftAlone;
        out.code = QStringLiteral("LL-PLAN-013");
        out.reason = tr("Not chosen.");
    }
    return out;
}

} // namespace

QString recordKey(const QString &externalKey, qint64 haloId)
{
    return externalKey.isEmpty() ? QStringLiteral("halo:%1").arg(haloId) : externalKey;
}

domain::Receipt buildReceipt(const domain::Plan &plan, const QList<domain::Operation> &operations,
                             const QHash<domain::OperationId, ReadBackResult> &readBack)
{
    QHash<QString, const domain::Operation *> byRecord;
    for (const domain::Operation &operation : operations)
        byRecord.insert(operation.externalKey, &operation);

    domain::Receipt receipt;
    receipt.planId = plan.id;
    receipt.connection = plan.connection;
    receipt.live = plan.live;
    receipt.planned = int(plan.rows.size());
    receipt.rows.reserve(plan.rows.size());
    for (const domain::PlanRow &row : plan.rows) {
        domain::ReceiptRow out = untouchedRow(row);
        const domain::Operation *operation = byRecord.value(recordKey(row.externalKey, row.haloId));
        if (operation && row.isChange() && row.chosen) {
            const ReadBackResult result = readBack.value(operation->id);
            out.verdict = verdictOf(*operation);
            out.haloId = operation->haloId;
            out.code = operation->code;
            out.reason = operation->reason;
            out.differing = result.differing;
            out.readBack = result.read && result.differing.isEmpty();
            if (out.verdict == Verdict::Created || out.verdict == Verdict::Updated || out.verdict == Verdict::Moved) {
                out.code = result.differing.isEmpty() ? QString() : QStringLiteral("LL-RUN-002");
                out.reason = result.differing.isEmpty()
                    ? row.reason
                    : tr("HaloPSA stored a different value for: %1.").arg(result.differing.join(QStringLiteral(", ")));
            }
        }
        receipt.rows << out;
    }
    return receipt;
}

} // namespace leadline::sync
