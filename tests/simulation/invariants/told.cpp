#include "invariants/invariants.h"

#include "domain/deal.h"
#include "store/contactrepository.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

/// What people are told must be so.
namespace leadline::simulation {

namespace {

bool wasAppliedByItself(const Evidence &evidence, const OpView &op)
{
    return std::any_of(evidence.log->begin(), evidence.log->end(), [&](const LogEntry &entry) {
        return (entry.what == LogEntry::Created || entry.what == LogEntry::Updated) && entry.call != 0 &&
               evidence.request(entry.call).op == op.id;
    });
}

/// A reading of this record by this process that showed every planned value.
bool wasReadAsPlanned(const Evidence &evidence, const OpView &op, int process)
{
    return std::any_of(evidence.log->rbegin(), evidence.log->rend(), [&](const LogEntry &entry) {
        if (entry.what != LogEntry::ReadOne || entry.record != op.haloId ||
            evidence.request(entry.call).process != process)
            return false;
        return std::all_of(op.cells.begin(), op.cells.end(), [&](const QJsonValue &value) {
            const QJsonObject cell = value.toObject();
            const auto found = entry.before.find(memberOf(cell));
            return looksSame(found == entry.before.end() ? QJsonValue() : found->second,
                             cell.value(QLatin1String("after")));
        });
    });
}

const OpView *operationOf(const Evidence &evidence, const QString &runId, const domain::PlanRow &row)
{
    for (const auto &[id, op] : evidence.ops) {
        const bool same =
            row.externalKey.isEmpty() ? op.haloId == row.haloId : op.externalKey == row.externalKey;
        if (op.runId == runId && same)
            return &op;
    }
    return nullptr;
}

} // namespace

/// I2: an operation counts as applied only when HaloPSA has it.
void checkI2Applied(const Evidence &evidence, const Change &change, Findings &findings)
{
    const OpView &op = evidence.ops.at(change.op);
    if (op.kind == QLatin1String("create")) {
        const auto record = evidence.model->records().find(op.haloId);
        if (record == evidence.model->records().end() || record->second.key() != op.externalKey)
            findings.add("I2",
                         QStringLiteral("operation %1 counts as applied with #%2, which is not its record")
                             .arg(op.id)
                             .arg(op.haloId),
                         change.atMs);
        return;
    }
    if (!wasAppliedByItself(evidence, op) && !wasReadAsPlanned(evidence, op, change.process))
        findings.add("I2",
                     QStringLiteral("operation %1 counts as applied, but HaloPSA never had it").arg(op.id),
                     change.atMs);
}

/// I2: whatever a receipt said is so, or still open where a person sees it.
void checkI2Receipts(const Evidence &evidence, Findings &findings, qint64 nowMs)
{
    using domain::Verdict;
    for (const Told::Answer &answer : evidence.told.receipts) {
        for (qsizetype i = 0; i < answer.receipt.rows.size(); ++i) {
            const domain::ReceiptRow &told = answer.receipt.rows.at(i);
            const domain::PlanRow &planned = answer.plan.rows.at(i);
            if (!planned.isChange() || !planned.chosen)
                continue;
            const OpView *op = operationOf(evidence, answer.receipt.runId, planned);
            if (!op) {
                if (told.verdict != Verdict::LeftAlone)
                    findings.add(
                        "I2",
                        QStringLiteral("the receipt speaks of %1, of which the journal knows nothing")
                            .arg(told.title),
                        nowMs);
                continue;
            }
            const bool done = told.verdict == Verdict::Created || told.verdict == Verdict::Updated ||
                              told.verdict == Verdict::Moved;
            if (done && op->state != QLatin1String("APPLIED"))
                findings.add(
                    "I2",
                    QStringLiteral("operation %1 was reported done and is %2").arg(op->id).arg(op->state),
                    nowMs);
            const bool never = (told.verdict == Verdict::Refused && op->state != QLatin1String("DEAD")) ||
                               told.verdict == Verdict::Cancelled;
            if (never && op->state != QLatin1String("APPLIED") && wasAppliedByItself(evidence, *op))
                findings.add(
                    "I2",
                    QStringLiteral("operation %1 was reported as not done, but HaloPSA has it").arg(op->id),
                    nowMs);
        }
    }
}

/// I21: each state is shown as the table in reliability 2.2 says, and the worklist tells the same as the
/// journal.
void checkI21(const Evidence &evidence, Process &process, Findings &findings, qint64 nowMs)
{
    using domain::SyncState;
    using domain::WorkState;
    static const std::map<QString, SyncState> shown{
        {QStringLiteral("PENDING"), SyncState::Queued},
        {QStringLiteral("CLAIMED"), SyncState::Sending},
        {QStringLiteral("INFLIGHT"), SyncState::Sending},
        {QStringLiteral("UNCERTAIN"), SyncState::OutcomeUnknown},
        {QStringLiteral("RECONCILING"), SyncState::OutcomeUnknown},
        {QStringLiteral("RETRY_WAIT"), SyncState::Waiting},
        {QStringLiteral("CONFLICT"), SyncState::Conflict},
        {QStringLiteral("REJECTED"), SyncState::NeedsAttention},
        {QStringLiteral("DEAD"), SyncState::NeedsAttention},
        {QStringLiteral("APPLIED"), SyncState::InStep},
        {QStringLiteral("SUPERSEDED"), SyncState::InStep},
        {QStringLiteral("CANCELLED"), SyncState::InStep}};
    store::ContactRepository contacts(process.database());
    for (const auto &[id, op] : evidence.ops) {
        const auto state = domain::operationStateFromName(op.state);
        if (!state || domain::syncStateRank(*state) != int(shown.at(op.state)))
            findings.add("I21", QStringLiteral("%1 is shown as the wrong thing").arg(op.state), nowMs);
    }
    for (const Told::Person &person : evidence.told.people) {
        const auto contact = contacts.find({person.contact});
        if (!contact) {
            findings.add("I2", QStringLiteral("%1 is gone from the worklist").arg(person.email), nowMs);
            continue;
        }
        const bool open = std::any_of(evidence.ops.begin(), evidence.ops.end(), [&](const auto &entry) {
            return entry.second.contact == person.contact && !entry.second.isTerminal();
        });
        if (contact->state == WorkState::Queued && !open)
            findings.add("I21", QStringLiteral("%1 is shown as queued, but nothing is").arg(person.email),
                         nowMs);
        if (contact->state == WorkState::InHalo && !evidence.model->records().contains(contact->haloId))
            findings.add("I21",
                         QStringLiteral("%1 is shown as being in HaloPSA as #%2")
                             .arg(person.email)
                             .arg(contact->haloId),
                         nowMs);
    }
}

} // namespace leadline::simulation
