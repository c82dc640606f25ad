#include "invariants/invariants.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <string_view>

/// The journal: durable before anything leaves, in order, one thing at a time.
namespace leadline::simulation {

/// I7: no request for an operation whose attempt was not durable when the request left.
void checkI7(const Evidence &evidence, const Sent &sent, StoreWatch &watch, const FaultVfs &disk,
             Findings &findings)
{
    Q_UNUSED(evidence)
    if (sent.op == 0)
        findings.add("I7", QStringLiteral("request %1 is no operation in flight").arg(sent.number),
                     sent.atMs);
    else if (!watch.isJournalled(sent.op, sent.body))
        findings.add("I7",
                     QStringLiteral("request %1 left before its attempt was committed").arg(sent.number),
                     sent.atMs);
    else if (!disk.isSynced("w.leadline"))
        findings.add("I7",
                     QStringLiteral("request %1 left before its attempt was on the disk").arg(sent.number),
                     sent.atMs);
}

/// I8: no transition outside reliability 2.3; nothing leaves a terminal state.
void checkI8(const Change &change, Findings &findings)
{
    using namespace std::string_view_literals;
    static const std::map<std::string_view, std::vector<std::string_view>> allowed{
        {""sv, {"PENDING"sv, "UNCERTAIN"sv}},
        {"PENDING"sv, {"SUPERSEDED"sv, "CANCELLED"sv, "CLAIMED"sv, "DEAD"sv}},
        {"RETRY_WAIT"sv, {"CANCELLED"sv, "CLAIMED"sv, "PENDING"sv, "DEAD"sv}},
        {"CLAIMED"sv, {"PENDING"sv, "CONFLICT"sv, "REJECTED"sv, "APPLIED"sv, "INFLIGHT"sv, "DEAD"sv}},
        {"INFLIGHT"sv, {"APPLIED"sv, "RETRY_WAIT"sv, "REJECTED"sv, "UNCERTAIN"sv, "DEAD"sv}},
        {"UNCERTAIN"sv, {"RECONCILING"sv, "DEAD"sv}},
        {"RECONCILING"sv, {"APPLIED"sv, "PENDING"sv, "CONFLICT"sv, "UNCERTAIN"sv, "DEAD"sv}},
        {"CONFLICT"sv, {"PENDING"sv, "CANCELLED"sv, "DEAD"sv}},
        {"REJECTED"sv, {"CANCELLED"sv, "DEAD"sv}},
        {"DEAD"sv, {"CANCELLED"sv}}};
    const std::string from = change.from.toStdString(), to = change.to.toStdString();
    const auto row = allowed.find(from);
    if (row == allowed.end() || std::find(row->second.begin(), row->second.end(), to) == row->second.end())
        findings.add(
            "I8",
            QStringLiteral("operation %1 went from %2 to %3").arg(change.op).arg(change.from, change.to),
            change.atMs);
}

/// I9: at most one operation per record on its way.
void checkI9(const Evidence &evidence, const Change &change, Findings &findings)
{
    const OpView &op = evidence.ops.at(change.op);
    if (!op.isActive())
        return;
    for (const auto &[id, other] : evidence.ops) {
        const bool same = other.recordKey == op.recordKey || (op.haloId != 0 && other.haloId == op.haloId);
        if (id != op.id && other.isActive() && same)
            findings.add("I9",
                         QStringLiteral("operations %1 and %2 of one record are on their way at once")
                             .arg(op.id)
                             .arg(id),
                         change.atMs);
    }
}

/// I10: nothing is sent before what was asked for earlier of the same record is done.
void checkI10(const Evidence &evidence, const Sent &sent, Findings &findings)
{
    const OpView &op = evidence.ops.at(sent.op);
    for (const auto &[id, other] : evidence.ops) {
        if (other.recordKey == op.recordKey && other.seq < op.seq && !other.isTerminal())
            findings.add("I10",
                         QStringLiteral("operation %1 was sent while %2 of the same record is %3")
                             .arg(op.id)
                             .arg(id)
                             .arg(other.state),
                         sent.atMs);
    }
}

/// I17: the database is sound, and everything that was committed is there after every start.
void checkI17(const Evidence &evidence, const store::Database &database, StoreWatch &watch,
              Findings &findings, qint64 nowMs)
{
    const auto problems = database.check();
    if (!problems)
        findings.add("I17",
                     QStringLiteral("the workspace cannot be checked: %1").arg(problems.error().sentence()),
                     nowMs);
    else if (!problems->isEmpty())
        findings.add("I17", problems->first(), nowMs);
    const std::map<qint64, QString> states = watch.readStates();
    for (const auto &[id, op] : evidence.ops) {
        const auto found = states.find(id);
        if (found == states.end())
            findings.add("I2", QStringLiteral("operation %1 is gone from the journal").arg(id), nowMs);
        else if (found->second != op.state)
            findings.add("I2",
                         QStringLiteral("operation %1 was %2 and is %3 after a start")
                             .arg(id)
                             .arg(op.state, found->second),
                         nowMs);
    }
}

/// Nothing reaches HaloPSA that a plan did not show (design, promise 2).
void checkPlan(const Evidence &evidence, const Sent &sent, Findings &findings)
{
    const OpView &op = evidence.ops.at(sent.op);
    std::map<QString, QJsonValue> planned, found;
    for (const QJsonValue &value : op.cells)
        planned[memberOf(value.toObject())] = value[QLatin1String("after")];
    const QJsonObject body = QJsonDocument::fromJson(sent.body).array().first().toObject();
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it.key() == QLatin1String("customfields")) {
            for (const QJsonValue &custom : it.value().toArray())
                found[QStringLiteral("cf#%1").arg(custom[QLatin1String("id")].toInteger())] =
                    custom[QLatin1String("value")];
        } else if (it.key() != QLatin1String("id")) {
            found[it.key()] = it.value();
        }
    }
    if (planned != found)
        findings.add(
            "plan",
            QStringLiteral("request %1 does not say what operation %2 planned").arg(sent.number).arg(op.id),
            sent.atMs);
}

} // namespace leadline::simulation
