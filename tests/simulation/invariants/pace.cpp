#include "invariants/invariants.h"

#include <QLocale>

#include <algorithm>

/// How often HaloPSA is asked, and whether the work ends.
namespace leadline::simulation {

namespace {

constexpr int kSendsPerOperation = 12;
constexpr int kLookUpsPerOperation = 40;

/// What a 429 asked for, as RFC 9110 says it; -1: nothing that counts.
qint64 askedFor(const Sent &sent)
{
    const QByteArray value = sent.retryAfter;
    bool number = false;
    const qint64 seconds = value.toLongLong(&number);
    if (number)
        return seconds < 0 || seconds > 86'400 ? -1 : seconds * 1000;
    const QString format = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    const QDateTime until = QLocale::c().toDateTime(QString::fromLatin1(value), format);
    const QDateTime from = QLocale::c().toDateTime(QString::fromLatin1(sent.date), format);
    return until.isValid() && from.isValid() ? from.msecsTo(until) : -1;
}

} // namespace

/// I11: never more than the bucket allows, nothing before it may, no refused token again.
void checkI11(const Evidence &evidence, const Sent &sent, Findings &findings)
{
    if (sent.signIn)
        return;
    int recent = 0;
    for (auto it = evidence.sent.rbegin(); it != evidence.sent.rend(); ++it) {
        if (it->process != sent.process)
            continue;
        if (!it->signIn && it->clientMonotonicMs > sent.clientMonotonicMs - evidence.pacerWindowMs)
            ++recent;
        if (it->number != sent.number && it->status == 401 && !it->signIn && it->token == sent.token) {
            findings.add("I11",
                         QStringLiteral("request %1 uses a token that was refused before").arg(sent.number),
                         sent.atMs);
            return;
        }
        if (it->status == 429 && !it->signIn && it->endedMs <= sent.atMs) {
            const qint64 hold = askedFor(*it);
            const bool signedInMeanwhile =
                std::any_of(evidence.sent.begin(), evidence.sent.end(), [&](const Sent &other) {
                    return other.signIn && other.process == sent.process &&
                           (other.endedMs < 0 || other.endedMs >= it->endedMs);
                });
            if (sent.atMs < it->endedMs + hold && !signedInMeanwhile) {
                findings.add("I11",
                             QStringLiteral("request %1 left %2 ms after a 429 that asked for %3 ms")
                                 .arg(sent.number)
                                 .arg(sent.atMs - it->endedMs)
                                 .arg(hold),
                             sent.atMs);
                return;
            }
        }
    }
    if (recent > evidence.pacerRequests + evidence.pacerBurst)
        findings.add("I11", QStringLiteral("%1 requests within a minute").arg(recent), sent.atMs);
    if (sent.op != 0 && evidence.wallJumps.empty()) {
        const OpView &op = evidence.ops.at(sent.op);
        if (op.notBefore > sent.clientWall.toMSecsSinceEpoch())
            findings.add("I11", QStringLiteral("operation %1 was sent before its time").arg(op.id),
                         sent.atMs);
    }
}

/// I12: a bounded number of requests for each operation, and altogether.
void checkI12(const Evidence &evidence, Findings &findings, qint64 nowMs)
{
    std::map<qint64, int> sends, lookUps;
    for (const Sent &sent : evidence.sent) {
        // Waiting for a sign-in or a limit is not a try.
        if (sent.op != 0 && sent.status != 401 && sent.status != 403 && sent.status != 429)
            ++sends[sent.op];
    }
    for (const Change &change : evidence.changes) {
        if (change.to == QLatin1String("RECONCILING"))
            ++lookUps[change.op];
    }
    for (const auto &[op, count] : sends) {
        if (count > kSendsPerOperation)
            findings.add("I12", QStringLiteral("operation %1 was sent %2 times").arg(op).arg(count), nowMs);
    }
    for (const auto &[op, count] : lookUps) {
        if (count > kLookUpsPerOperation)
            findings.add("I12", QStringLiteral("operation %1 was looked up %2 times").arg(op).arg(count),
                         nowMs);
    }
}

bool isQuiet(const Evidence &evidence)
{
    return std::all_of(evidence.ops.begin(), evidence.ops.end(), [&](const auto &entry) {
        const OpView &op = entry.second;
        const auto waitsForPerson = [](const OpView &one) {
            return one.state == QLatin1String("CONFLICT") || one.state == QLatin1String("REJECTED") ||
                   one.state == QLatin1String("DEAD");
        };
        if (op.isTerminal() || waitsForPerson(op))
            return true;
        // Behind something a person has to decide.
        return op.state == QLatin1String("PENDING") &&
               std::any_of(evidence.ops.begin(), evidence.ops.end(), [&](const auto &other) {
                   return other.second.recordKey == op.recordKey && other.second.seq < op.seq &&
                          waitsForPerson(other.second);
               });
    });
}

/// I20: once the faults stop, the outbox drains.
void checkI20(const Evidence &evidence, Findings &findings, qint64 nowMs)
{
    for (const auto &[id, op] : evidence.ops) {
        if (op.isActive() || op.state == QLatin1String("PENDING") || op.state == QLatin1String("RETRY_WAIT"))
            findings.add("I20",
                         QStringLiteral("operation %1 is still %2 six hours after everything healed (%3)")
                             .arg(id)
                             .arg(op.state, op.reason),
                         nowMs);
    }
    findings.add("I20", QStringLiteral("it is not quiet six hours after everything healed"), nowMs);
}

} // namespace leadline::simulation
