#pragma once

#include "base/stopflag.h"
#include "mapping/mapper.h"
#include "net/pacer.h"
#include "net/token.h"
#include "store/database.h"
#include "sync/engine.h"
#include "sync/planner.h"
#include "sync/puller.h"
#include "sync/turns.h"
#include "world/machineclock.h"
#include "world/network.h"
#include "world/storewatch.h"

namespace leadline::simulation {

/// One running Leadline: the production engine, puller, planner, client and store, with the simulated world
/// around them. The counterpart of app::SyncContext and the use cases over it.
class Process
{
public:
    struct Places
    {
        VirtualScheduler &timeline;
        Network &network;
        const MachineClock &clock;
        StoreWatch &watch;
        QString vfs; ///< holds the workspace
        quint64 seed;
    };
    Process(int number, const Places &places);
    ~Process();
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    /// Opens the workspace and puts the outbox in order, as every start does.
    [[nodiscard]] Result<void> start();
    /// The process is gone, wherever it is: it writes, sends and hears nothing any more. Its coroutines run
    /// to their end in the next steps.
    void end();
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    [[nodiscard]] bool isUnwound() const { return m_running == 0 && m_scheduler.isIdle(); }
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] std::string name() const { return "p" + std::to_string(m_number); }

    void pause() { m_scheduler.pause(); }
    void goOn() { m_scheduler.goOn(); }
    [[nodiscard]] bool isPaused() const { return m_scheduler.isPaused(); }

    /// Keeps count of it until it is through.
    void launch(QCoro::Task<> work);

    [[nodiscard]] sync::Session &session() { return *m_session; }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] ProcessScheduler &scheduler() { return m_scheduler; }
    [[nodiscard]] SeededEntropy &entropy() { return m_entropy; }
    [[nodiscard]] sync::Turns &engineTurns() { return m_turns; }
    [[nodiscard]] mapping::Mapper &mapper() { return *m_mapper; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] sync::PlanContext planContext();
    [[nodiscard]] Result<sync::MirrorView> mirror();

    static QByteArray suppressionKey() { return QByteArray(32, 'k'); }

private:
    [[nodiscard]] static QCoro::Task<> count(Process *process, QCoro::Task<> work);

    int m_number;
    Places m_places;
    const Clock &m_clock;
    ProcessScheduler m_scheduler;
    SeededEntropy m_entropy;
    SimTransport m_transport;
    sync::Turns m_turns;
    net::Pacer m_pacer;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<net::ClientCredentialsSource> m_tokens;
    std::unique_ptr<halo::HaloClient> m_client;
    std::unique_ptr<sync::Session> m_session;
    std::unique_ptr<mapping::Mapper> m_mapper;
    int m_running = 0;
    bool m_ended = false;
};

/// The tenant as discovery would have found it, and the mapping the simulated people use.
[[nodiscard]] const domain::TenantSchema &simulatedSchema();
[[nodiscard]] const mapping::Profile &simulatedProfile();
[[nodiscard]] domain::Connection simulatedConnection();

} // namespace leadline::simulation
