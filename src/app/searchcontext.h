#pragma once

#include "app/intake.h"
#include "base/clock.h"
#include "domain/connection.h"
#include "net/pacer.h"
#include "net/qtransport.h"
#include "providers/manifestlibrary.h"
#include "providers/providerclient.h"
#include "secrets/secretstore.h"
#include "store/database.h"
#include "sync/turns.h"

#include <map>
#include <memory>
#include <vector>

namespace leadline::app {

/// What the search thread owns: its database connection, access manager and provider clients.
class SearchContext
{
public:
    SearchContext(std::shared_ptr<secrets::SecretStore> secrets, net::TransportOptions options);

    [[nodiscard]] Result<void> open(const QString &path); ///< after the sync thread has migrated the file
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    void cancelAll();
    void cancelWaits(); ///< between polls, retries and for pacing; what is on the wire goes on

    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] std::shared_ptr<secrets::SecretStore> secrets() const { return m_secrets; }
    /// Whoever writes or moves secrets does it alone, so that none is saved into a place that is being left.
    [[nodiscard]] sync::Turns &secretTurns() { return m_secretTurns; }
    void setLibrary(providers::ManifestLibrary library) { m_library = std::move(library); }

    /// A client for a provider connection, made at first use.
    /// Whoever holds the answer keeps the client alive: it may be forgotten while a job waits.
    [[nodiscard]] Result<std::shared_ptr<providers::ProviderClient>> provider(const QString &connectionName);
    void forgetProviders(); ///< after a connection changed
    [[nodiscard]] QCoro::Task<Result<Intake>> intake(QString defaultRegion);

private:
    struct Client
    {
        std::unique_ptr<Clock> clock;              // sandbox only
        std::unique_ptr<net::Transport> transport; // sandbox only
        std::unique_ptr<net::Pacer> pacer;
        std::unique_ptr<providers::ProviderClient> client;
    };
    SystemClock m_clock;
    std::shared_ptr<secrets::SecretStore> m_secrets;
    net::QTransport m_transport;
    std::unique_ptr<store::Database> m_database;
    providers::ManifestLibrary m_library;
    std::map<QString, std::shared_ptr<Client>> m_clients;
    EventLoopScheduler m_scheduler;
    sync::Turns m_secretTurns{m_scheduler};
    std::vector<std::weak_ptr<Client>> m_retired; // forgotten while a run may still wait in one
};

} // namespace leadline::app
