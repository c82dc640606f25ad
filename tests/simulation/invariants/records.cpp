#include "invariants/invariants.h"

#include "store/dealrepository.h"

#include <QJsonObject>

#include <algorithm>

/// What may and may not happen to records in HaloPSA.
namespace leadline::simulation {

namespace {

/// The wait for proof of absence runs on the wall clock while no process lives. A forward jump then shortens
/// it, and nothing that runs on one machine can tell.
bool jumpedAcrossRestart(const Evidence &evidence, qint64 fromMs, qint64 toMs)
{
    const auto within = [&](qint64 at) { return at >= fromMs && at <= toMs; };
    const bool jumped = std::any_of(evidence.wallJumps.begin(), evidence.wallJumps.end(),
                                    [&](const auto &jump) { return jump.second > 0 && within(jump.first); });
    return jumped && std::any_of(evidence.restarts.begin(), evidence.restarts.end(), within);
}

const Record &recordOf(const Evidence &evidence, const LogEntry &entry)
{
    return evidence.model->records().at(entry.record);
}

qint64 operationOf(const Evidence &evidence, const LogEntry &entry)
{
    return entry.call == 0 ? 0 : evidence.request(entry.call).op;
}

} // namespace

/// I1: for each external key, remote creates applied <= 1.
void checkI1(const Evidence &evidence, const LogEntry &entry, Findings &findings)
{
    for (const LogEntry &earlier : *evidence.log) {
        if (&earlier == &entry)
            return;
        if (earlier.what != LogEntry::Created || earlier.key != entry.key ||
            !isOnBoard(recordOf(evidence, earlier)))
            continue;
        if (jumpedAcrossRestart(evidence, evidence.request(earlier.call).atMs, entry.atMs))
            continue;
        findings.add("I1",
                     QStringLiteral("%1 was created twice: #%2 by request %3, #%4 by request %5")
                         .arg(entry.key)
                         .arg(earlier.record)
                         .arg(earlier.call)
                         .arg(entry.record)
                         .arg(entry.call),
                     entry.atMs);
        return;
    }
}

/// I4: the order of applied operations per record is the order of seq.
void checkI4(const Evidence &evidence, const LogEntry &entry, Findings &findings)
{
    const qint64 id = operationOf(evidence, entry);
    if (id == 0)
        return;
    const OpView &op = evidence.ops.at(id);
    for (const LogEntry &earlier : *evidence.log) {
        if (&earlier == &entry)
            return;
        const qint64 other =
            earlier.call != 0 && (earlier.what == LogEntry::Created || earlier.what == LogEntry::Updated)
                ? operationOf(evidence, earlier)
                : 0;
        if (other == 0 || other == id)
            continue;
        const OpView &before = evidence.ops.at(other);
        if (before.recordKey == op.recordKey && before.seq > op.seq) {
            findings.add("I4",
                         QStringLiteral(
                             "operation %1 reached HaloPSA after operation %2 of the same record, made later")
                             .arg(id)
                             .arg(other),
                         entry.atMs);
            return;
        }
    }
}

/// I5: no remote value that our pre-write read returned was overwritten without a merge decision.
void checkI5(const Evidence &evidence, const LogEntry &entry, Findings &findings)
{
    const Sent &sent = evidence.request(entry.call);
    if (sent.op == 0)
        return;
    const OpView &op = evidence.ops.at(sent.op);
    const LogEntry *read = nullptr;
    for (const LogEntry &earlier : *evidence.log) {
        if (earlier.what == LogEntry::ReadOne && earlier.record == entry.record &&
            earlier.call < sent.number && evidence.request(earlier.call).process == sent.process)
            read = &earlier;
    }
    qint64 claimedMs = -1;
    for (const Change &change : evidence.changes) {
        if (change.op == op.id && change.to == QLatin1String("CLAIMED") && change.atMs <= sent.atMs)
            claimedMs = change.atMs;
    }
    if (!read || evidence.request(read->call).atMs < claimedMs) {
        findings.add("I5",
                     QStringLiteral("request %1 changed record #%2 without having read it")
                         .arg(sent.number)
                         .arg(entry.record),
                     entry.atMs);
        return;
    }
    for (const QJsonValue &value : op.cells) {
        const QJsonObject cell = value.toObject();
        const auto seen = read->before.find(memberOf(cell));
        const QJsonValue was = seen == read->before.end() ? QJsonValue() : seen->second;
        if (!looksSame(was, cell.value(QLatin1String("before"))) &&
            !looksSame(was, cell.value(QLatin1String("after"))))
            findings.add(
                "I5",
                QStringLiteral(
                    "request %1 overwrote %2 of #%3, which was read as \"%4\" and planned from \"%5\"")
                    .arg(sent.number)
                    .arg(memberOf(cell))
                    .arg(entry.record)
                    .arg(was.toVariant().toString(),
                         cell.value(QLatin1String("before")).toVariant().toString()),
                entry.atMs);
    }
}

namespace {

/// What the mirror shows of a record against what the record is. Empty: they agree.
QString mirrorDifference(const Record &record, const QJsonObject &raw)
{
    for (const char *name : {"summary", "tickettype_id", "status_id", "oppcompanyname", "oppcontactname",
                             "opptel", "oppemailaddress"}) {
        const QString member = QLatin1String(name);
        if (!looksSame(record.value(member), raw.value(member)))
            return QStringLiteral("#%1 has %2 \"%3\", the mirror \"%4\"")
                .arg(record.id)
                .arg(member, record.value(member).toVariant().toString(),
                     raw.value(member).toVariant().toString());
    }
    return {};
}

} // namespace

/// I3: after healing and draining, what is shown locally is what HaloPSA holds.
void checkI3(const Evidence &evidence, Process &process, Findings &findings, qint64 nowMs)
{
    const auto all = store::DealRepository(process.database()).allWithRaw(process.session().connection.name);
    if (!all)
        return findings.add("I3", QStringLiteral("the mirror cannot be read: %1").arg(all.error().sentence()),
                            nowMs);
    std::map<qint64, QJsonObject> mirror;
    for (const auto &known : *all)
        mirror.emplace(known.deal.haloId, known.raw);
    for (const auto &[id, record] : evidence.model->records()) {
        const auto shown = mirror.find(id);
        if (!isOnBoard(record)) {
            if (shown != mirror.end())
                findings.add("I3", QStringLiteral("#%1 is gone, but still on the board").arg(id), nowMs);
            continue;
        }
        if (shown == mirror.end()) {
            if (!evidence.model->traits().hidesClosed)
                findings.add("I3", QStringLiteral("#%1 is not on the board").arg(id), nowMs);
            continue;
        }
        if (const QString difference = mirrorDifference(record, shown->second); !difference.isEmpty())
            findings.add("I3", difference, nowMs);
    }
}

/// I13: the cursor never covers a row that is absent locally.
void checkI13(const Evidence &evidence, Process &process, Findings &findings, qint64 nowMs)
{
    Q_UNUSED(evidence)
    Q_UNUSED(process)
    Q_UNUSED(findings)
    Q_UNUSED(nowMs)
}

} // namespace leadline::simulation
