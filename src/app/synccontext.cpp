#include "app/synccontext.h"

#include "app/credential.h"
#include "app/suppressionkey.h"
#include "app/texts.h"
#include "base/log.h"
#include "halo/discovery.h"
#include "halo/schemareader.h"
#include "store/connectionrepository.h"
#include "store/engineepoch.h"
#include "store/outbox.h"
#include "store/raterepository.h"
#include "store/runrepository.h"

namespace leadline::app {

namespace {

LEADLINE_LOG(lcBallast, "app.ballast")
LEADLINE_LOG(lcRate, "app.rate")

Error connectionError(const char *code, const QString &what, const QString &remedy)
{
    Error e;
    e.kind = ErrorKind::BadInput;
    e.code = QLatin1String(code);
    e.what = what;
    e.unaffected = tr("Nothing was sent.");
    e.remedy = remedy;
    return e;
}

/// HaloPSA: start at 60 requests a minute with a burst of 10 and learn (published limits disagree: 300 to 700 in 5 minutes).
/// A setting says what the tenant allows, at most the 700 per 5 minutes of the fair-use policy. A fifth of it is left to
/// the tenant's other integrations, which share the limit. A sandbox has none and takes what it likes.
net::Pacer::Limits limitsOf(const domain::Connection &connection)
{
    net::Pacer::Limits limits;
    constexpr int kFairUse = 140; // 700 in 5 minutes
    const int perMinute = connection.settings.value(QStringLiteral("requests_per_minute")).toInt();
    if (connection.live) {
        const int ours = std::max(1, std::min(perMinute > 0 ? perMinute : kFairUse, kFairUse) * 8 / 10);
        limits.requests = perMinute > 0 ? ours : std::min(limits.requests, ours);
        limits.fastest = ours;
    } else if (perMinute > 0) {
        limits.requests = perMinute;
        limits.burst = std::max(10, limits.requests / 10);
    }
    return limits;
}

/// What an earlier run learnt about the tenant's rate is taken up, and what this one learns is kept. A rate that cannot be
/// kept is learnt again: no reason to stop.
void keepRate(net::Pacer &pacer, store::Database &database, const QString &tenant)
{
    const auto known = store::RateRepository(database).find(tenant);
    if (known)
        pacer.restore({known->intervalMs, known->floorMs, known->nextAt, known->heldUntil});
    pacer.setOnLearnt([&database, tenant](const net::Pacer::State &state) {
        const store::LearntRate rate{state.intervalMs, state.floorMs, state.nextAt, state.heldUntil};
        if (const auto saved = store::RateRepository(database).save(tenant, rate); !saved)
            qCWarning(lcRate) << "the learnt rate was not kept:" << saved.error().code;
    });
}

sync::ApplyRules rulesOf(const domain::Connection &connection)
{
    sync::ApplyRules rules;
    // A sandbox answers or drops a request at once, so absence can be proven sooner than against a real service.
    const int settle = connection.settings.value(QStringLiteral("settle_ms")).toInt();
    if (settle > 0 && isSandboxConnection(connection))
        rules.settle = std::chrono::milliseconds(settle);
    return rules;
}

} // namespace

namespace {

/// Searches, imports and look-ups that an unclean stop cut off: what they stored is stored, they do not run any more. Pushes
/// and moves stay open; the engine takes them up.
Result<void> closeStoppedRuns(store::Database &database)
{
    store::RunRepository runs(database);
    const auto recent = runs.recent(200);
    if (!recent)
        return fail(recent.error());
    for (const store::Run &run : *recent) {
        const bool journalled = run.kind == QLatin1String("push") || run.kind == QLatin1String("move");
        if (journalled || run.state != QLatin1String("running"))
            continue;
        if (auto r = runs.finish(run.id, QStringLiteral("cancelled"), tr("Leadline stopped before this ended. What arrived is kept.")); !r)
            return r;
    }
    return {};
}

} // namespace

SyncContext::SyncContext(std::shared_ptr<secrets::SecretStore> secrets, net::TransportOptions options)
    : m_secrets(std::move(secrets)), m_transport(std::move(options))
{
}

Result<int> SyncContext::open(const QString &path)
{
    auto lock = store::WorkspaceLock::acquire(path);
    if (!lock)
        return fail(lock.error());
    m_lock = std::move(*lock);
    m_ballast = std::make_unique<store::Ballast>(path);
    store::OpenOptions options;
    options.reserve = m_ballast.get();
    auto database = store::Database::open(path, m_surroundings.clock, options);
    if (!database)
        return fail(database.error());
    m_database = std::move(*database);
    if (const auto epoch = store::takeOver(*m_database, m_surroundings.entropy.key()); !epoch)
        return fail(epoch.error());
    if (const auto closed = closeStoppedRuns(*m_database); !closed)
        return fail(closed.error());
    store::Outbox outbox(*m_database);
    const auto recovered = outbox.recover();
    m_recovered = recovered.value_or(0);
    return recovered;
}

Result<domain::Connection> SyncContext::haloConnection(const QString &name)
{
    store::ConnectionRepository connections(*m_database);
    if (!name.isEmpty()) {
        auto named = connections.find(name);
        if (named && !named->isHalo())
            return fail(connectionError("LL-CONN-003", tr("\"%1\" is no HaloPSA connection.").arg(name), tr("Name one that is; `leadlinectl connect` lists them.")));
        return named;
    }
    const auto all = connections.all();
    if (!all)
        return fail(all.error());
    QList<domain::Connection> halos;
    for (const domain::Connection &connection : *all) {
        if (connection.isHalo())
            halos << connection;
    }
    if (halos.isEmpty())
        return fail(connectionError("LL-CONN-003", tr("This workspace has no HaloPSA connection."), tr("Add one in Setup, or with leadlinectl connect.")));
    if (halos.size() > 1)
        return fail(connectionError("LL-CONN-004", tr("This workspace has %1 HaloPSA connections.").arg(halos.size()), tr("Say which one by its name.")));
    return halos.first();
}

QCoro::Task<Result<std::shared_ptr<SyncContext::Tenant>>> SyncContext::connectTenant(domain::Connection connection)
{
    if (const auto valid = connection.validate(); !valid)
        co_return fail(valid.error());
    halo::AuthInfo info;
    if (connection.authUrl.isEmpty()) {
        const QUrl base = connection.baseUrl;
        auto found = co_await halo::discover(m_transport, base);
        if (!found)
            co_return fail(found.error());
        info = *found;
    } else {
        info.apiUrl = connection.baseUrl;
        info.apiUrl.setPath(connection.baseUrl.path() + QStringLiteral("/api"));
        info.authUrl = connection.authUrl;
    }
    if (!connection.tenant.isEmpty())
        info.tenant = connection.tenant;

    auto tenant = std::make_shared<Tenant>();
    tenant->pacer = std::make_unique<net::Pacer>(limitsOf(connection), m_surroundings.clock);
    if (connection.live)
        keepRate(*tenant->pacer, *m_database, connection.baseUrl.toString());
    if (connection.live && m_recovered > 0)
        tenant->pacer->easeIn();
    net::ClientCredentials credentials;
    credentials.tokenUrl = halo::tokenUrl(info);
    credentials.clientId = connection.clientId;
    const auto store = m_secrets;
    credentials.secret = [store, connection] { return readCredential(store, connection); };
    tenant->tokens = std::make_unique<net::ClientCredentialsSource>(m_transport, m_surroundings.clock, std::move(credentials));
    tenant->client = std::make_unique<halo::HaloClient>(m_transport, *tenant->tokens, *tenant->pacer, m_surroundings.get(), info.apiUrl);
    const int writeTimeout = connection.settings.value(QStringLiteral("write_timeout_ms")).toInt();
    if (writeTimeout > 0)
        tenant->client->setWriteTimeout(std::chrono::milliseconds(writeTimeout));
    // A sandbox's 429 is over at once; a real tenant's window is five minutes long.
    const int hold = connection.settings.value(QStringLiteral("hold_ms")).toInt();
    if (hold > 0 && isSandboxConnection(connection))
        tenant->client->setFirstHold(std::chrono::milliseconds(hold));
    co_return tenant;
}

QCoro::Task<Result<std::shared_ptr<sync::Session>>> SyncContext::session(QString name, bool fresh)
{
    const auto connection = haloConnection(name);
    if (!connection)
        co_return fail(connection.error());
    // Answers may come from now on. A disk that has no room for the ballast is no reason not to work.
    if (const auto filled = m_ballast->fill(); !filled)
        qCWarning(lcBallast).noquote() << "no space kept back for a full disk:" << filled.error().sentence();
    auto known = m_sessions.find(connection->name);
    if (known != m_sessions.end() && !fresh)
        co_return std::shared_ptr<sync::Session>(known->second, known->second->session.get());

    const auto pipeline = domain::shippedPipeline();
    if (!pipeline)
        co_return fail(pipeline.error());
    auto key = co_await suppressionKey(m_database.get(), m_secrets);
    if (!key)
        co_return fail(key.error());
    domain::Connection copy = *connection;
    auto tenant = co_await connectTenant(copy);
    if (!tenant)
        co_return fail(tenant.error());

    store::ConnectionRepository connections(*m_database);
    auto schema = connections.schema(connection->name);
    if (!schema)
        co_return fail(schema.error());
    auto binding = connections.binding(connection->name);
    if (!binding)
        co_return fail(binding.error());
    if (schema->isEmpty() || fresh || binding->typeOf.isEmpty() || schema->tenant != connection->baseUrl.toString()) {
        const QString tenantUrl = connection->baseUrl.toString();
        const QDateTime now = m_surroundings.clock.nowUtc();
        auto read = co_await halo::readSchema(*(*tenant)->client, tenantUrl, now);
        if (!read)
            co_return fail(read.error());
        schema = *read;
        binding = domain::bindPipeline(*pipeline, *schema);
        if (const auto saved = connections.saveSchema(connection->name, *schema, *binding); !saved)
            co_return fail(saved.error());
    }
    (*tenant)->session = std::make_unique<sync::Session>(sync::Session{*m_database, *(*tenant)->client, m_surroundings.get(), *connection, *pipeline,
                                                                    *schema, *binding, rulesOf(*connection), *key});
    const std::shared_ptr<Tenant> made = *tenant;
    m_sessions[connection->name] = made;
    co_return std::shared_ptr<sync::Session>(made, made->session.get());
}

double SyncContext::secondsPerCall(const QString &connection) const
{
    const auto found = m_sessions.find(connection);
    if (found == m_sessions.end())
        return 0;
    return double(found->second->pacer->estimate(1000).count()) / 1000.0 / 1000.0;
}

} // namespace leadline::app
