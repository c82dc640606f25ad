#pragma once

#include "simulation/vfs/faultvfs.h"
#include "world/foreigners.h"
#include "world/people.h"
#include "world/trace.h"

namespace leadline::simulation {

struct Setup
{
    quint64 seed = 1;
    int ops = 500;        ///< acts of people, troubles and requests carried out, before everything heals
    quint32 troubles = 0; ///< see troublesOf()
    std::FILE *shown = nullptr; ///< the trace goes there too
};

struct Outcome
{
    std::optional<Violation> violation;
    QString hash;
    int ops = 0, requests = 0, crashes = 0, uncertain = 0, late = 0, limited = 0;
    qint64 virtualMs = 0;
};

/// The troubles of a seed where the command line names none: a random subset, sometimes none at all.
[[nodiscard]] quint32 troublesOf(quint64 seed);

/// One seed: a tenant, a machine, one or more processes over one workspace, people on both sides. Runs until
/// the budget is used, heals everything, runs until it is quiet, and looks whether all promises were kept.
class World
{
public:
    explicit World(const Setup &setup);
    ~World();
    [[nodiscard]] Outcome run();

private:
    // What happens by chance (events.cpp)
    void planPeople();
    void planForeigners();
    void planTending();
    void planTrouble();
    void trouble();
    void crash(bool powerLoss);
    void endProcess(Process &process);
    void jumpClock();
    void sleep();
    void spell();
    [[nodiscard]] bool diesAtSend(const Sent &sent);
    [[nodiscard]] bool diesAtAnswer(const Sent &sent);
    // The run (world.cpp)
    void startProcess();
    void restartSoon();
    [[nodiscard]] bool step();
    void bury();
    void checkStep();
    void heal();
    void drain();
    void checkEnd();
    [[nodiscard]] qint64 findOperation(const net::HttpRequest &request);
    [[nodiscard]] Process *living();
    [[nodiscard]] bool has(Trouble trouble) const { return (m_setup.troubles & trouble) != 0; }
    [[nodiscard]] qint64 now() const { return m_time.monotonicMs(); }
    [[nodiscard]] bool goesOn() const { return !m_healing && !m_findings.first(); }
    [[nodiscard]] int opsDone() const { return m_acts + m_network.requestsHandled; }
    void note(const QByteArray &line) { m_trace.note(now(), line); }

    Setup m_setup;
    Trace m_trace;
    ManualClock m_time;
    VirtualScheduler m_timeline;
    MachineClock m_machine;
    FaultVfs m_disk;
    HaloModel m_model;
    Evidence m_evidence;
    Findings m_findings;
    StoreWatch m_watch;
    Network m_network;
    Foreigners m_foreigners;
    People m_people;
    SeededEntropy m_peopleTime, m_foreignTime, m_troubleChance, m_deathChance;
    std::vector<std::unique_ptr<Process>> m_processes; ///< the last one is the living one, if any
    int m_started = 0, m_acts = 0, m_crashes = 0;
    int m_sendsUntilDeath = -1, m_answersUntilDeath = -1; ///< negative: no death planned
    bool m_healing = false, m_restarting = false;
};

} // namespace leadline::simulation
