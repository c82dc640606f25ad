#pragma once

#include "net/qtransport.h"
#include "net/token.h"
#include "secrets/secretstore.h"
#include "store/ballast.h"
#include "sync/session.h"
#include "sync/planner.h"
#include "sync/turns.h"

#include <map>
#include <memory>

namespace leadline::app {

/// What the sync thread owns: the workspace lock, its database connection, access manager, and one session per tenant.
class SyncContext
{
public:
    SyncContext(std::shared_ptr<secrets::SecretStore> secrets, net::TransportOptions options);

    /// Locks, opens and migrates the workspace and puts the outbox in order after an unclean stop. Returns how many
    /// operations have to be checked again.
    [[nodiscard]] Result<int> open(const QString &path);
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    void cancelAll() { m_transport.cancelAll(); }

    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] const Clock &clock() const { return m_surroundings.clock; }
    [[nodiscard]] std::shared_ptr<secrets::SecretStore> secrets() const { return m_secrets; }
    [[nodiscard]] net::Transport &transport() { return m_transport; }

    /// The HaloPSA connection of this name; an empty name means the only one. LL-CONN-003 none, 004 several.
    [[nodiscard]] Result<domain::Connection> haloConnection(const QString &name);
    /// A signed-in session with a schema and a complete pipeline binding, made at first use. `fresh` reads the schema again.
    /// Whoever holds the answer keeps the session alive: it may be replaced or forgotten while a job waits.
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<sync::Session>>> session(QString name, bool fresh = false);
    void forgetSessions() { m_sessions.clear(); } ///< after a connection changed
    /// One engine at a time works on the outbox; the others wait their turn.
    [[nodiscard]] sync::Turns &engineTurns() { return m_engineTurns; }
    [[nodiscard]] double secondsPerCall(const QString &connection) const;

private:
    struct Tenant
    {
        std::unique_ptr<net::Pacer> pacer;
        std::unique_ptr<net::ClientCredentialsSource> tokens;
        std::unique_ptr<halo::HaloClient> client;
        std::unique_ptr<sync::Session> session;
    };
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<Tenant>>> connectTenant(domain::Connection connection);

    SystemSurroundings m_surroundings; // of the sync thread, which makes the context
    std::shared_ptr<secrets::SecretStore> m_secrets;
    net::QTransport m_transport;
    std::unique_ptr<store::WorkspaceLock> m_lock;
    std::unique_ptr<store::Ballast> m_ballast; // outlives the database, which lets it go
    std::unique_ptr<store::Database> m_database;
    std::map<QString, std::shared_ptr<Tenant>> m_sessions;
    int m_recovered = 0; ///< operations an unclean stop left in the middle
    sync::Turns m_engineTurns{m_surroundings.scheduler};
};

} // namespace leadline::app
