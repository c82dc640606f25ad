#include "world/world.h"

#include "base/plant.h"
#include "invariants/invariants.h"
#include "simulation/vfs/workspaces.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline::simulation {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 kQuietWithinMs = 6LL * 3600 * 1000; ///< I20
constexpr qint64 kTendEveryMs = 60'000;
constexpr int kUnwindSteps = 20'000;

const QByteArray &image()
{
    static const QByteArray made = [] {
        const ManualClock clock;
        const auto bytes = workspaceImage(QString(32, QLatin1Char('5')), clock);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().sentence()));
        return *bytes;
    }();
    return made;
}

} // namespace

quint32 troublesOf(quint64 seed)
{
    SeededEntropy chance = streamOf(seed, 5);
    const quint64 kind = chance.below(20);
    const quint32 subset = quint32(chance.bits()) & kAllTroubles;
    if (kind == 0)
        return 0;
    return kind < 8 ? subset & quint32(chance.bits()) : subset; // fewer, or about half of them
}

World::World(const Setup &setup)
    : m_setup(setup), m_trace(setup.shown), m_timeline(m_time), m_machine(m_time),
      m_model(drawTraits(setup.troubles, setup.seed), setup.seed),
      m_watch(m_evidence, [this] { return now(); }),
      m_network(m_timeline, m_time, m_model, m_evidence, setup.seed), m_foreigners(m_model, setup.seed),
      m_people(
          m_evidence, setup.seed, has(kImpatience), [this] { return now(); },
          [this](const QByteArray &line) { note(line); }),
      m_peopleTime(streamOf(setup.seed, 10)), m_foreignTime(streamOf(setup.seed, 11)),
      m_troubleChance(streamOf(setup.seed, 12)), m_deathChance(streamOf(setup.seed, 13))
{
    m_evidence.log = &m_model.log();
    m_evidence.model = &m_model;
    m_disk.reset(setup.seed);
    m_disk.put("w.leadline", image());
    m_network.onNote = [this](const QByteArray &line) { note(line); };
    m_network.findOperation = [this](const net::HttpRequest &request) { return findOperation(request); };
    m_network.onSend = [this](const Sent &sent) { return diesAtSend(sent); };
    m_network.onAnswer = [this](const Sent &sent) { return diesAtAnswer(sent); };
}

World::~World()
{
    for (const auto &process : m_processes)
        process->end();
    for (int i = 0; i < kUnwindSteps && m_timeline.runNext(); ++i)
        bury();
    m_watch.closeOwn();
}

Process *World::living()
{
    return !m_processes.empty() && !m_processes.back()->hasEnded() ? m_processes.back().get() : nullptr;
}

void World::startProcess()
{
    m_restarting = false;
    const int number = ++m_started;
    m_disk.start("p" + std::to_string(number));
    m_processes.push_back(std::make_unique<Process>(
        number, Process::Places{m_timeline, m_network, m_machine, m_watch,
                                QString::fromStdString(m_disk.name()), m_setup.seed}));
    const auto started = m_processes.back()->start();
    note("process " + QByteArray::number(number) +
         (started ? " starts" : " does not start: " + started.error().code.toLatin1()));
    if (!started && m_disk.isRunning(m_processes.back()->name()))
        m_findings.add(
            "I17", QStringLiteral("the workspace does not open: %1").arg(started.error().sentence()), now());
    m_evidence.restarts.push_back(now());
    m_watch.settle(m_findings);
    checkI17(m_evidence, m_processes.back()->database(), m_watch, m_findings, now());
    if (m_started > 1)
        m_people.tend(*m_processes.back(), false);
}

void World::restartSoon()
{
    if (std::exchange(m_restarting, true))
        return;
    const qint64 wait = m_deathChance.below(4) == 0 ? 300'000 + qint64(m_deathChance.below(900'000))
                                                    : 500 + qint64(m_deathChance.below(60'000));
    m_timeline.after(milliseconds(m_healing ? 500 : wait), [this] { startProcess(); });
}

/// The operation whose frozen body this is, by what the journal shows.
qint64 World::findOperation(const net::HttpRequest &request)
{
    m_watch.settle(m_findings);
    const QJsonObject body = QJsonDocument::fromJson(request.body).array().first().toObject();
    const qint64 id = body.value(QLatin1String("id")).toInteger();
    const QString key = body.value(QLatin1String("third_party_id_string")).toString();
    for (auto it = m_evidence.ops.rbegin(); it != m_evidence.ops.rend(); ++it) {
        const OpView &op = it->second;
        const bool create = op.kind == QLatin1String("create");
        if (op.state == QLatin1String("INFLIGHT") &&
            (id == 0 ? create && op.externalKey == key : !create && op.haloId == id))
            return op.id;
    }
    return 0;
}

bool World::step()
{
    if (m_findings.first() || !m_timeline.runNext())
        return false;
    m_watch.settle(m_findings);
    checkStep();
    bury();
    return true;
}

/// Processes that ended and whose coroutines have come to their end.
void World::bury()
{
    std::erase_if(m_processes,
                  [](const auto &process) { return process->hasEnded() && process->isUnwound(); });
}

void World::checkStep()
{
    const bool news = m_evidence.newLog < m_model.log().size() ||
                      m_evidence.newSent < m_evidence.sent.size() ||
                      m_evidence.newChanges < m_evidence.changes.size();
    if (!news)
        return;
    for (std::size_t i = m_evidence.newChanges; i < m_evidence.changes.size(); ++i) {
        const Change &change = m_evidence.changes[i];
        note("p" + QByteArray::number(change.process) + " op " + QByteArray::number(change.op) + ' ' +
             change.from.toLatin1() + " -> " + change.to.toLatin1());
    }
    checkStepInvariants(m_evidence, m_findings, now());
    m_evidence.newLog = m_model.log().size();
    m_evidence.newSent = m_evidence.sent.size();
    m_evidence.newChanges = m_evidence.changes.size();
}

Outcome World::run()
{
    m_foreigners.furnish(int(m_peopleTime.below(25)), 0);
    (void)m_watch.openOwn("file:/watch/w.leadline?vfs=" + QByteArray::fromStdString(m_disk.name()));
    startProcess();
    planPeople();
    planForeigners();
    planTending();
    planTrouble();
    while (opsDone() < m_setup.ops && step()) {
    }
    heal();
    drain();
    checkEnd();
    m_watch.settle(m_findings);

    Outcome outcome;
    outcome.violation = m_findings.first();
    outcome.ops = opsDone();
    outcome.requests = int(m_evidence.sent.size());
    outcome.crashes = m_crashes;
    outcome.late = m_network.lateApplied;
    outcome.limited = m_model.limitsAnswered();
    outcome.virtualMs = now();
    for (const Change &change : m_evidence.changes)
        outcome.uncertain +=
            change.to == QLatin1String("UNCERTAIN") && change.from != QLatin1String("RECONCILING") ? 1 : 0;
    if (outcome.violation)
        note("VIOLATION " + outcome.violation->invariant.toLatin1() + ' ' + outcome.violation->text.toUtf8());
    outcome.hash = m_trace.hash();
    return outcome;
}

void World::heal()
{
    note("everything heals");
    m_healing = true;
    m_sendsUntilDeath = m_answersUntilDeath = -1;
    m_model.heal();
    m_disk.clearFaults();
    m_evidence.healed = true;
    m_evidence.healedMs = now();
}

/// The program goes on by itself, as its poll loop does, until nothing is left to do.
void World::drain()
{
    const qint64 until = now() + kQuietWithinMs;
    qint64 nextTend = now();
    bool fullPullDone = false;
    while (!m_findings.first() && now() < until) {
        Process *process = living();
        if (!process) {
            restartSoon();
        } else if (process->running() == 0 && now() >= nextTend) {
            const bool quiet = isQuiet(m_evidence);
            if (quiet && fullPullDone)
                return;
            m_people.tend(*process, quiet);
            fullPullDone = quiet;
            nextTend = now() + kTendEveryMs;
        }
        if (!m_timeline.isIdle()) {
            (void)step();
        } else {
            m_timeline.after(milliseconds(std::max<qint64>(1, nextTend - now())), [] {});
        }
    }
    if (!m_findings.first())
        checkI20(m_evidence, m_findings, now());
}

void World::checkEnd()
{
    if (m_findings.first() || !living())
        return;
    checkEndInvariants(m_evidence, *living(), m_findings, now(), m_disk);
}

} // namespace leadline::simulation
