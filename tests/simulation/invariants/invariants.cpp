#include "invariants/invariants.h"

#include "model/tenant.h"

namespace leadline::simulation {

void checkStepInvariants(const Evidence &evidence, Findings &findings, qint64)
{
    for (std::size_t i = evidence.newLog; i < evidence.log->size(); ++i) {
        const LogEntry &entry = evidence.log->at(i);
        if (entry.what == LogEntry::Created)
            checkI1(evidence, entry, findings);
        if (entry.what == LogEntry::Created || entry.what == LogEntry::Updated)
            checkI4(evidence, entry, findings);
        if (entry.what == LogEntry::Updated)
            checkI5(evidence, entry, findings);
    }
    for (std::size_t i = evidence.newChanges; i < evidence.changes.size(); ++i) {
        const Change &change = evidence.changes[i];
        checkI8(change, findings);
        checkI9(evidence, change, findings);
        if (change.to == QLatin1String("APPLIED"))
            checkI2Applied(evidence, change, findings);
    }
}

void checkSend(const Evidence &evidence, const Sent &sent, StoreWatch &watch, const FaultVfs &disk,
               Findings &findings, qint64)
{
    checkI11(evidence, sent, findings);
    if (!sent.write)
        return;
    checkI7(evidence, sent, watch, disk, findings);
    if (sent.op == 0)
        return;
    checkI10(evidence, sent, findings);
    checkI14(evidence, sent, findings);
    checkPlan(evidence, sent, findings);
}

void checkEndInvariants(const Evidence &evidence, Process &process, Findings &findings, qint64 nowMs,
                        const FaultVfs &disk)
{
    checkI2Receipts(evidence, findings, nowMs);
    checkI3(evidence, process, findings, nowMs);
    checkI12(evidence, findings, nowMs);
    checkI13(evidence, process, findings, nowMs);
    checkI15(evidence, process, findings, nowMs);
    checkI19(evidence, disk, findings, nowMs);
    checkI21(evidence, process, findings, nowMs);
}

bool isOnBoard(const Record &record)
{
    return !record.deleted && record.type() != kForeignType;
}

QString memberOf(const QJsonObject &cell)
{
    const qint64 custom = cell.value(QLatin1String("customFieldId")).toInteger();
    return custom != 0 ? QStringLiteral("cf#%1").arg(custom) : cell.value(QLatin1String("field")).toString();
}

namespace {

QString plain(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QString();
    if (value.isDouble())
        return value.toDouble() == 0 ? QString() : QString::number(value.toDouble(), 'g', 15);
    const QString text = value.toString().simplified();
    bool number = false;
    const double as = text.toDouble(&number);
    if (number && !text.startsWith(QLatin1Char('+')))
        return as == 0 ? QString() : QString::number(as, 'g', 15);
    return text;
}

} // namespace

bool looksSame(const QJsonValue &a, const QJsonValue &b)
{
    return plain(a) == plain(b);
}

} // namespace leadline::simulation
