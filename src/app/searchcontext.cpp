#include "app/searchcontext.h"

#include "app/credential.h"
#include "app/sandboxpace.h"
#include "app/suppressionkey.h"
#include "providers/allowance.h"
#include "store/connectionrepository.h"

#include <QCoreApplication>

namespace leadline::app {

SearchContext::SearchContext(std::shared_ptr<secrets::SecretStore> secrets, net::TransportOptions options)
    : m_secrets(std::move(secrets)), m_transport(std::move(options))
{
}

Result<void> SearchContext::open(const QString &path)
{
    auto database = store::Database::open(path, m_clock);
    if (!database)
        return fail(database.error());
    m_database = std::move(*database);
    return {};
}

void SearchContext::cancelAll()
{
    cancelWaits();
    m_transport.cancelAll();
}

void SearchContext::cancelWaits()
{
    for (const auto &[name, client] : m_clients)
        client->client->cancel();
    for (const std::weak_ptr<Client> &retired : m_retired) {
        if (const auto client = retired.lock())
            client->client->cancel();
    }
}

void SearchContext::forgetProviders()
{
    std::erase_if(m_retired, [](const std::weak_ptr<Client> &client) { return client.expired(); });
    for (const auto &[name, client] : m_clients)
        m_retired.emplace_back(client);
    m_clients.clear();
}

Result<std::shared_ptr<providers::ProviderClient>> SearchContext::provider(const QString &connectionName)
{
    const auto known = m_clients.find(connectionName);
    if (known != m_clients.end())
        return std::shared_ptr<providers::ProviderClient>(known->second, known->second->client.get());
    store::ConnectionRepository connections(*m_database);
    const auto connection = connections.find(connectionName);
    if (!connection)
        return fail(connection.error());
    const auto manifest = m_library.find(connection->kind);
    if (!manifest)
        return fail(manifest.error());
    if (const auto valid = connection->validate(); !valid)
        return fail(valid.error());

    // The manifest says what the vendor publishes; a connection's setting overrules it.
    net::Pacer::Limits limits = providers::pacerLimits(*manifest);
    const int perMinute = connection->settings.value(QStringLiteral("requests_per_minute")).toInt();
    if (perMinute > 0) {
        limits.window = std::chrono::minutes(1);
        limits.requests = perMinute;
        limits.burst = std::max(5, perMinute / 10);
    }
    auto client = std::make_shared<Client>();
    const bool sandbox = isSandboxConnection(*connection);
    const bool hasty = sandbox && connection->settings.value(QStringLiteral("hold_ms")).toInt() > 0;
    const int timeout = sandbox ? connection->settings.value(QStringLiteral("write_timeout_ms")).toInt() : 0;
    if (hasty)
        client->clock = std::make_unique<HastyClock>(m_clock);
    if (timeout > 0)
        client->transport = std::make_unique<ImpatientTransport>(m_transport, std::chrono::milliseconds(timeout));
    client->pacer = std::make_unique<net::Pacer>(limits, hasty ? *client->clock : m_clock);
    const auto store = m_secrets;
    const domain::Connection copy = *connection;
    client->client = std::make_unique<providers::ProviderClient>(
        *manifest, connection->baseUrl, client->transport ? *client->transport : m_transport, *client->pacer, m_clock,
        [store, copy] { return readCredential(store, copy); });
    if (hasty)
        client->client->setSleeper(hastySleep);
    m_clients.emplace(connectionName, client);
    return std::shared_ptr<providers::ProviderClient>(client, client->client.get());
}

QCoro::Task<Result<Intake>> SearchContext::intake(QString defaultRegion)
{
    auto key = co_await suppressionKey(m_database.get(), m_secrets);
    if (!key)
        co_return fail(key.error());
    co_return Intake(*m_database, *key, defaultRegion);
}

} // namespace leadline::app
