#include "invariants/invariants.h"

#include "identity/matchkeys.h"
#include "store/contactrepository.h"
#include "store/suppressionrepository.h"

/// People who must not be contacted, and secrets.
namespace leadline::simulation {

/// I14: no body frozen after a suppression names the suppressed person.
void checkI14(const Evidence &evidence, const Sent &sent, Findings &findings)
{
    const OpView &op = evidence.ops.at(sent.op);
    if (op.kind == QLatin1String("move"))
        return; // names nobody
    qint64 frozenMs = sent.atMs;
    for (auto it = evidence.changes.rbegin(); it != evidence.changes.rend(); ++it) {
        if (it->op == op.id && it->to == QLatin1String("INFLIGHT")) {
            frozenMs = it->atMs;
            break;
        }
    }
    for (const Told::Person &person : evidence.told.people) {
        const bool named = person.contact == op.contact || sent.body.contains(person.email.toUtf8() + '"');
        if (person.optedOutMs >= 0 && person.optedOutMs < frozenMs && named)
            findings.add(
                "I14",
                QStringLiteral("request %1 names %2, who had opted out").arg(sent.number).arg(person.email),
                sent.atMs);
    }
}

/// I15: whoever opted out stays so.
void checkI15(const Evidence &evidence, Process &process, Findings &findings, qint64 nowMs)
{
    store::ContactRepository contacts(process.database());
    store::SuppressionRepository suppression(process.database(), Process::suppressionKey());
    for (const Told::Person &person : evidence.told.people) {
        if (person.optedOutMs < 0)
            continue;
        const auto contact = contacts.find({person.contact});
        const auto listed =
            contact ? suppression.contains(identity::suppressionValues(*contact)) : Result<bool>(false);
        if (!listed || !*listed)
            findings.add("I15",
                         QStringLiteral("%1 opted out and is not on the list any more").arg(person.email),
                         nowMs);
    }
}

/// I19: secrets are in no file.
void checkI19(const Evidence &evidence, const FaultVfs &disk, Findings &findings, qint64 nowMs)
{
    Q_UNUSED(evidence)
    for (const char *file : {"w.leadline", "w.leadline-wal"}) {
        if (disk.bytes(file).contains("canary-"))
            findings.add("I19", QStringLiteral("a secret is in %1").arg(QLatin1String(file)), nowMs);
    }
    for (const auto &[id, op] : evidence.ops) {
        if (op.reason.contains(QLatin1String("canary-")))
            findings.add("I19", QStringLiteral("a secret is in the reason of operation %1").arg(id), nowMs);
    }
}

} // namespace leadline::simulation
