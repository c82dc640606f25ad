#include "sandbox/sandboxserver.h"

#include "sandbox/apollo/apolloservice.h"
#include "sandbox/faultdice.h"
#include "sandbox/halo/haloservice.h"
#include "sandbox/httpfront.h"
#include "sandbox/hunter/hunterservice.h"

#include <QCoreApplication>

#include <map>

namespace leadline::sandbox {

namespace {

struct Provider
{
    const char *id, *path, *key;
};

constexpr Provider kProviders[] = {
    {"apollo", "/apollo/api/v1", "sandbox-apollo-key-opens-nothing-else"},
    {"hunter", "/hunter/v2", "sandbox-hunter-key-opens-nothing-else"},
};

const Provider *findProvider(const QString &id)
{
    for (const Provider &one : kProviders) {
        if (id == QLatin1String(one.id))
            return &one;
    }
    return nullptr;
}

} // namespace

struct SandboxServer::Private
{
    FaultDice dice;
    World world;
    std::unique_ptr<HaloService> halo; // lives on after stop(), so that counts can be asked for
    std::unique_ptr<ApolloService> apollo;
    std::unique_ptr<HunterService> hunter;
    mutable std::mutex countMutex;
    std::map<QString, int> counts; ///< requests by path
    HttpFront front;               // last: its threads end before what they use

    Service *serviceFor(const QString &path) const
    {
        if (path.startsWith(QLatin1String("/apollo/api/v1/")))
            return apollo.get();
        if (path.startsWith(QLatin1String("/hunter/v2/")))
            return hunter.get();
        return halo.get();
    }

    Reply answer(const Ask &ask)
    {
        {
            const std::lock_guard lock(countMutex);
            ++counts[ask.path];
        }
        Service *service = serviceFor(ask.path);
        const Misfortune misfortune = dice.roll();
        if (misfortune.slowMs > 0)
            front.pause(misfortune.slowMs);
        if (misfortune.dropped) {
            Reply reply;
            reply.delivery = Delivery::Drop;
            return reply;
        }
        for (const auto &[happens, refusal] :
             {std::pair{misfortune.rateLimited,
                        misfortune.saysHowLong ? Refusal::RateLimitedWithWait : Refusal::RateLimited},
              std::pair{misfortune.unauthorised, Refusal::Unauthorised},
              std::pair{misfortune.serverError, Refusal::ServerError}}) {
            if (happens && service->canRefuse(ask, refusal))
                return service->refuse(ask, refusal);
        }
        Reply reply = service->handle(ask, {.shortPage = misfortune.shortPage});
        if (misfortune.silentAfterCommit && reply.status < 300 && service->commits(ask))
            reply.delivery = Delivery::Silence;
        return reply;
    }
};

SandboxServer::SandboxServer() : d(std::make_unique<Private>()) {}

SandboxServer::~SandboxServer()
{
    stop();
}

Result<void> SandboxServer::start(const ServerOptions &options)
{
    stop();
    d->world = makeWorld(options.seed, options.people);
    d->dice.reset(options.seed, options.faults);
    d->halo =
        std::make_unique<HaloService>(d->world, options.seed, options.provisioned, options.tokenSeconds);
    d->apollo = std::make_unique<ApolloService>(d->world, options.seed, options.apolloCredits);
    d->hunter = std::make_unique<HunterService>(d->world, options.hunterCredits);
    d->counts.clear();
    if (!d->front.start(options.port, [this](const Ask &ask) { return d->answer(ask); }))
        return fail(
            {.kind = ErrorKind::Conflict,
             .code = QStringLiteral("LL-SBX-002"),
             .what = QCoreApplication::translate("leadline::Sandbox",
                                                 "The sandbox could not start: port %1 of this "
                                                 "computer is already in use.")
                         .arg(options.port),
             .unaffected = QCoreApplication::translate("leadline::Sandbox", "Nothing else has changed."),
             .remedy = QCoreApplication::translate(
                 "leadline::Sandbox", "Choose another port, or let the sandbox pick a free one.")});
    return {};
}

void SandboxServer::stop()
{
    d->front.stop();
}

QUrl SandboxServer::haloUrl() const
{
    if (d->front.port() == 0)
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->front.port());
    return url;
}

QUrl SandboxServer::providerUrl(const QString &id) const
{
    const Provider *provider = findProvider(id);
    QUrl url = haloUrl();
    if (!provider || url.isEmpty())
        return {};
    url.setPath(QLatin1String(provider->path));
    return url;
}

QString SandboxServer::providerPath(const QString &id)
{
    const Provider *provider = findProvider(id);
    return provider ? QString::fromLatin1(provider->path) : QString();
}

QStringList SandboxServer::providers() const
{
    QStringList ids;
    for (const Provider &one : kProviders)
        ids.append(QLatin1String(one.id));
    return ids;
}

void SandboxServer::setFaults(const Faults &faults)
{
    d->dice.setFaults(faults);
}

Faults SandboxServer::faults() const
{
    return d->dice.faults();
}

int SandboxServer::ticketCount() const
{
    return d->halo ? d->halo->ticketCount() : 0;
}

QList<qint64> SandboxServer::ticketsByExternalKey(const QString &key) const
{
    return d->halo ? d->halo->ticketsByExternalKey(key) : QList<qint64>();
}

QJsonObject SandboxServer::ticket(qint64 id) const
{
    return d->halo ? d->halo->ticket(id) : QJsonObject();
}

bool SandboxServer::editTicket(qint64 id, const QJsonObject &changes)
{
    return d->halo && d->halo->editTicket(id, changes);
}

bool SandboxServer::deleteTicket(qint64 id)
{
    return d->halo && d->halo->deleteTicket(id);
}

qint64 SandboxServer::fieldId(const QString &bareName) const
{
    return d->halo ? d->halo->fieldId(bareName) : 0;
}

void SandboxServer::expireTokens()
{
    if (d->halo)
        d->halo->expireTokens();
}

double SandboxServer::creditsUsed(const QString &providerId) const
{
    if (d->apollo && providerId == QLatin1String("apollo"))
        return d->apollo->creditsUsed();
    return d->hunter && providerId == QLatin1String("hunter") ? d->hunter->creditsUsed() : 0;
}

int SandboxServer::requestCount(const QString &pathPrefix) const
{
    const std::lock_guard lock(d->countMutex);
    int count = 0;
    for (auto it = d->counts.lower_bound(pathPrefix);
         it != d->counts.end() && it->first.startsWith(pathPrefix); ++it)
        count += it->second;
    return count;
}

QString SandboxServer::haloClientId()
{
    return QStringLiteral("5a4d0b0c-0000-4000-8000-736e64626f78");
}

QByteArray SandboxServer::haloClientSecret()
{
    return "sandbox-secret-opens-nothing-else";
}

QByteArray SandboxServer::providerKey(const QString &id)
{
    const Provider *provider = findProvider(id);
    return provider ? QByteArray(provider->key) : QByteArray();
}

} // namespace leadline::sandbox
