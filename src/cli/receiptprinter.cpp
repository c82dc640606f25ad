#include "cli/receiptprinter.h"

#include "cli/texts.h"

namespace leadline::cli {

namespace {

constexpr std::array kVerdicts{domain::Verdict::Created,  domain::Verdict::Updated, domain::Verdict::Moved,
                               domain::Verdict::LeftAlone, domain::Verdict::Refused, domain::Verdict::Waiting,
                               domain::Verdict::OutcomeUnknown, domain::Verdict::Cancelled};

bool isConfirmedChange(const domain::ReceiptRow &row)
{
    return row.readBack
        && (row.verdict == domain::Verdict::Created || row.verdict == domain::Verdict::Updated || row.verdict == domain::Verdict::Moved);
}

} // namespace

void printPlan(Output &out, const domain::Plan &plan, bool cells)
{
    out.line(tr("%1 for %2 %3: create %4, update %5, move %6, leave alone %7, refused %8.")
                 .arg(tr("Plan"), plan.live ? tr("LIVE") : tr("SANDBOX"), plan.connection)
                 .arg(plan.count(domain::PlanAction::Create))
                 .arg(plan.count(domain::PlanAction::Update))
                 .arg(plan.count(domain::PlanAction::Move))
                 .arg(plan.count(domain::PlanAction::LeaveAlone))
                 .arg(plan.count(domain::PlanAction::Refuse)));
    out.line(tr("About %1 calls, %2 s at the present rate, %3 credits. Read from HaloPSA at %4.")
                 .arg(plan.calls)
                 .arg(plan.seconds, 0, 'f', 1)
                 .arg(plan.credits)
                 .arg(plan.readAt.toString(Qt::ISODate)));
    QList<QStringList> rows;
    for (const domain::PlanRow &row : plan.rows) {
        rows << QStringList{domain::planActionLabel(row.action), row.title, row.haloId > 0 ? QStringLiteral("#%1").arg(row.haloId) : QString(),
                            row.code, row.reason};
        if (!cells)
            continue;
        for (const domain::PlanCell &cell : row.cells)
            rows << QStringList{QString(), QStringLiteral("  ") + cell.label, QString(), domain::basisName(cell.basis), cell.beforeText + QStringLiteral(" → ") + cell.afterText};
    }
    out.table({tr("ACTION"), tr("WHO"), tr("HALOPSA"), tr("CODE"), tr("REASON")}, rows);
}

QString receiptCounts(const domain::Receipt &receipt)
{
    QStringList parts;
    for (const domain::Verdict verdict : kVerdicts) {
        if (const int n = receipt.count(verdict); n > 0)
            parts << QStringLiteral("%1 %2").arg(domain::verdictLabel(verdict)).arg(n);
    }
    return parts.join(QStringLiteral(" · "));
}

void printReceipt(Output &out, const domain::Receipt &receipt, bool all)
{
    QList<QStringList> rows;
    int confirmed = 0;
    for (const domain::ReceiptRow &row : receipt.rows) {
        confirmed += isConfirmedChange(row) ? 1 : 0;
        if (isConfirmedChange(row) && !all)
            continue;
        rows << QStringList{domain::verdictLabel(row.verdict), row.title, row.haloId > 0 ? QStringLiteral("#%1").arg(row.haloId) : QString(),
                            row.readBack ? tr("yes") : QString(), row.code, row.reason};
    }
    const int changes = receipt.count(domain::Verdict::Created) + receipt.count(domain::Verdict::Updated) + receipt.count(domain::Verdict::Moved);
    out.line(tr("Receipt %1: %2").arg(receipt.runId.left(8), receiptCounts(receipt)));
    out.line(tr("%1 of %2 changes confirmed by reading back; %3 of %4 rows accounted for. %5")
                 .arg(confirmed).arg(changes).arg(receipt.rows.size()).arg(receipt.planned)
                 .arg(receipt.isGreen() ? tr("Green.") : tr("Not green: see the rows below.")));
    if (!rows.isEmpty())
        out.table({tr("VERDICT"), tr("WHO"), tr("HALOPSA"), tr("READ BACK"), tr("CODE"), tr("REASON")}, rows);
}

} // namespace leadline::cli
