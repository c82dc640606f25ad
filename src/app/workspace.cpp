#include "app/workspace.h"

#include "app/credential.h"
#include "app/enrichrun.h"
#include "app/importrun.h"
#include "app/pollrun.h"
#include "app/searchrun.h"
#include "app/syncuses.h"
#include "base/digest.h"
#include "identity/matchkeys.h"
#include "store/auditlog.h"
#include "store/connectionrepository.h"
#include "store/documentrepository.h"
#include "store/runrepository.h"
#include "store/suppressionrepository.h"
#include "sync/workerthread.h"

#include <QCoroFuture>
#include <QFile>
#include <QSslCertificate>

namespace leadline::app {

namespace {

net::TransportOptions transportOptions(const WorkspaceOptions &options)
{
    net::TransportOptions transport;
    for (const QString &file : options.caFiles)
        transport.extraCa += QSslCertificate::fromPath(file, QSsl::Pem);
    return transport;
}

QJsonObject toJson(const SavedSearch &search)
{
    return {{QStringLiteral("connection"), search.request.connection},
            {QStringLiteral("operation"), search.request.operation},
            {QStringLiteral("filters"), QJsonObject::fromVariantMap(search.request.filters)},
            {QStringLiteral("max_records"), search.request.maxRecords},
            {QStringLiteral("list"), search.request.list},
            {QStringLiteral("credit_cap"), search.request.creditCap},
            {QStringLiteral("last_run"), search.lastRun.toString(Qt::ISODateWithMs)},
            {QStringLiteral("last_added"), search.lastAdded}};
}

SavedSearch savedSearchFromJson(const QString &name, const QJsonObject &json)
{
    SavedSearch search;
    search.name = name;
    search.request.connection = json.value(QLatin1String("connection")).toString();
    search.request.operation = json.value(QLatin1String("operation")).toString();
    search.request.filters = json.value(QLatin1String("filters")).toObject().toVariantMap();
    search.request.maxRecords = json.value(QLatin1String("max_records")).toInt(100);
    search.request.list = json.value(QLatin1String("list")).toString();
    search.request.creditCap = json.value(QLatin1String("credit_cap")).toDouble();
    search.lastRun = QDateTime::fromString(json.value(QLatin1String("last_run")).toString(), Qt::ISODateWithMs);
    search.lastAdded = json.value(QLatin1String("last_added")).toInt();
    return search;
}

constexpr QLatin1String kSearch{"search"};
constexpr QLatin1String kMapping{"mapping"};

} // namespace

struct Workspace::Private
{
    explicit Private(WorkspaceOptions given)
        : options(std::move(given)),
          sync(QStringLiteral("sync"),
               [secrets = options.secrets, transport = transportOptions(options)] {
                   return std::make_unique<SyncContext>(secrets, transport);
               }),
          search(QStringLiteral("search"), [secrets = options.secrets, transport = transportOptions(options)] {
              return std::make_unique<SearchContext>(secrets, transport);
          })
    {
    }

    WorkspaceOptions options;
    providers::ManifestLibrary library;
    QHash<QString, StopFlag> runs; // by run id; owner's thread only
    // Search is stopped first: its jobs may wait for the sync thread, never the other way round once open.
    sync::WorkerThread<SyncContext> sync;
    sync::WorkerThread<SearchContext> search;
};

Workspace::Workspace(WorkspaceOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
    qRegisterMetaType<RunProgress>();
    qRegisterMetaType<EngineState>();
}

Workspace::~Workspace()
{
    cancelAll();
}

QFuture<Result<WorkspaceInfo>> Workspace::open()
{
    d->library = providers::ManifestLibrary::load(d->options.manifestFolder);
    const QString path = d->options.path;
    const auto library = d->library;
    auto *search = &d->search;
    return d->sync.runTask([path, library, search](SyncContext &context) -> QCoro::Task<Result<WorkspaceInfo>> {
        const auto recovered = context.open(path);
        if (!recovered)
            co_return fail(recovered.error());
        auto opening = search->run([path, library](SearchContext &other) {
            other.setLibrary(library);
            return other.open(path);
        });
        auto opened = co_await opening;
        if (!opened)
            co_return fail(opened.error());
        WorkspaceInfo info;
        info.path = path;
        info.id = context.database().workspaceId();
        info.schemaVersion = context.database().schemaVersion();
        info.recovered = *recovered;
        info.manifestProblems = library.problems;
        co_return info;
    });
}

const providers::ManifestLibrary &Workspace::library() const
{
    return d->library;
}

QString Workspace::secretStoreName() const
{
    return d->options.secrets->name();
}

// The jobs below run in a worker thread; what they capture is copied in, what they return is copied out.

RunHandle Workspace::startRun()
{
    RunHandle run;
    run.id = randomKey();
    d->runs.insert(run.id, run.stop);
    run.notify = [this](const RunProgress &update) {
        QMetaObject::invokeMethod(this, [this, update] { onProgress(update); }, Qt::QueuedConnection);
    };
    return run;
}

void Workspace::onProgress(const RunProgress &update)
{
    if (update.finished)
        d->runs.remove(update.runId);
    emit progress(update);
    const bool worklist = update.kind == QLatin1String("search") || update.kind == QLatin1String("import")
        || update.kind == QLatin1String("enrich");
    if (worklist)
        emit worklistChanged();
    if (!update.finished)
        return;
    if (update.kind == QLatin1String("push") || update.kind == QLatin1String("move")) {
        emit worklistChanged();
        emit boardChanged();
        refreshState();
    }
    if (update.kind == QLatin1String("pull"))
        emit boardChanged();
    emit runsChanged();
}

void Workspace::refreshState()
{
    state().then(this, [this](const Result<EngineState> &now) {
        if (now)
            emit stateChanged(*now);
    });
}

QFuture<Result<QList<domain::Connection>>> Workspace::connections()
{
    return d->search.run([](SearchContext &context) { return store::ConnectionRepository(context.database()).all(); });
}

QFuture<Result<void>> Workspace::saveConnection(domain::Connection connection, QByteArray secret)
{
    const QString actor = d->options.actor;
    auto *sync = &d->sync;
    auto saved = d->search.runTask([connection, secret, actor, sync](SearchContext &context) mutable -> QCoro::Task<Result<void>> {
        if (const auto valid = connection.validate(); !valid)
            co_return fail(valid.error());
        if (!secret.isEmpty()) {
            connection.secretKey = secretKeyFor(context.database().workspaceId(), connection.name);
            const QString key = connection.secretKey;
            secrets::SecretBytes bytes(secret);
            secret.fill('\0');
            auto written = co_await context.secrets()->write(key, std::move(bytes));
            if (!written)
                co_return fail(written.error());
        }
        store::ConnectionRepository repository(context.database());
        if (auto r = repository.save(connection); !r)
            co_return r;
        context.forgetProviders();
        auto forgotten = sync->run([](SyncContext &other) {
            other.forgetSessions();
            return 0;
        });
        co_await forgotten;
        store::AuditLog audit(context.database());
        co_return audit.append(actor, QStringLiteral("connect"), connection.name,
                               QJsonObject{{QStringLiteral("kind"), connection.kind}, {QStringLiteral("live"), connection.live}});
    });
    saved.then(this, [this](const Result<void> &r) {
        if (r)
            emit connectionsChanged();
    });
    return saved;
}

QFuture<Result<void>> Workspace::removeConnection(QString name)
{
    const QString actor = d->options.actor;
    auto *sync = &d->sync;
    auto removed = d->search.runTask([name, actor, sync](SearchContext &context) -> QCoro::Task<Result<void>> {
        store::ConnectionRepository repository(context.database());
        const auto connection = repository.find(name);
        if (!connection)
            co_return fail(connection.error());
        if (!connection->secretKey.isEmpty()) {
            const QString key = connection->secretKey;
            auto erased = co_await context.secrets()->remove(key);
            if (!erased)
                co_return fail(erased.error());
        }
        if (auto r = repository.remove(name); !r)
            co_return r;
        context.forgetProviders();
        auto forgotten = sync->run([](SyncContext &other) {
            other.forgetSessions();
            return 0;
        });
        co_await forgotten;
        store::AuditLog audit(context.database());
        co_return audit.append(actor, QStringLiteral("disconnect"), name);
    });
    removed.then(this, [this](const Result<void> &r) {
        if (r)
            emit connectionsChanged();
    });
    return removed;
}

QFuture<Result<ConnectionReport>> Workspace::testConnection(QString name)
{
    auto *sync = &d->sync;
    return d->search.runTask([name, sync](SearchContext &context) -> QCoro::Task<Result<ConnectionReport>> {
        store::ConnectionRepository repository(context.database());
        const auto connection = repository.find(name);
        if (!connection)
            co_return fail(connection.error());
        if (connection->isHalo()) {
            auto tested = sync->runTask([name](SyncContext &other) { return testHalo(other, name); });
            auto report = co_await tested;
            co_return report;
        }
        auto provider = context.provider(name);
        if (!provider)
            co_return fail(provider.error());
        auto test = co_await (*provider)->test();
        if (!test)
            co_return fail(test.error());
        ConnectionReport report;
        report.ok = true;
        report.account = test->account;
        report.creditsLeft = test->creditsLeft;
        report.latencyMs = test->latencyMs;
        co_return report;
    });
}

QFuture<Result<SearchOutcome>> Workspace::search(SearchRequest request)
{
    const RunHandle run = startRun();
    return d->search.runTask([request, run](SearchContext &context) { return runSearch(context, request, run); });
}

QFuture<Result<EnrichOutcome>> Workspace::enrich(EnrichRequest request)
{
    const RunHandle run = startRun();
    return d->search.runTask([request, run](SearchContext &context) { return runEnrich(context, request, run); });
}

QFuture<Result<QList<SavedSearch>>> Workspace::savedSearches()
{
    return d->search.run([](SearchContext &context) -> Result<QList<SavedSearch>> {
        store::DocumentRepository documents(context.database());
        const auto names = documents.names(kSearch);
        if (!names)
            return fail(names.error());
        QList<SavedSearch> searches;
        for (const QString &name : *names) {
            const auto document = documents.find(kSearch, name);
            if (!document)
                return fail(document.error());
            searches << savedSearchFromJson(name, *document);
        }
        return searches;
    });
}

QFuture<Result<void>> Workspace::saveSearch(SavedSearch search)
{
    return d->search.run([search](SearchContext &context) -> Result<void> {
        const auto saved = store::DocumentRepository(context.database()).save(kSearch, search.name, toJson(search));
        return saved ? Result<void>() : fail(saved.error());
    });
}

QFuture<Result<void>> Workspace::removeSearch(QString name)
{
    return d->search.run([name](SearchContext &context) {
        return store::DocumentRepository(context.database()).remove(kSearch, name);
    });
}

QFuture<Result<providers::ListPreview>> Workspace::previewList(QString path)
{
    return d->search.run([path](SearchContext &) { return providers::previewList(path); });
}

QFuture<Result<ImportOutcome>> Workspace::importList(QString path, providers::ListMapping mapping, QString list)
{
    const RunHandle run = startRun();
    return d->search.runTask([path, mapping, list, run](SearchContext &context) {
        return runImport(context, path, mapping, list, run);
    });
}

QFuture<Result<QList<domain::WorklistRow>>> Workspace::worklist(store::WorklistFilter filter)
{
    return d->search.run([filter](SearchContext &context) {
        return store::ContactRepository(context.database()).rows(filter);
    });
}

QFuture<Result<domain::Contact>> Workspace::contact(domain::ContactId id)
{
    return d->search.run([id](SearchContext &context) { return store::ContactRepository(context.database()).find(id); });
}

QFuture<Result<domain::Contact>> Workspace::editContact(domain::ContactId id, QString key, QVariant value)
{
    const QString actor = d->options.actor;
    auto edited = d->search.runTask([id, key, value, actor](SearchContext &context) -> QCoro::Task<Result<domain::Contact>> {
        store::ContactRepository contacts(context.database());
        auto contact = contacts.find(id);
        if (!contact)
            co_return fail(contact.error());
        domain::Provenance from;
        from.provider = QStringLiteral("person");
        from.at = context.clock().nowUtc();
        const QByteArray name = key.toLatin1();
        contact->set(QLatin1String(name), value, from);
        auto intake = co_await context.intake({});
        if (!intake)
            co_return fail(intake.error());
        auto saved = intake->save(*contact);
        if (!saved)
            co_return fail(saved.error());
        store::AuditLog audit(context.database());
        if (auto r = audit.append(actor, QStringLiteral("edit"), QString::number(id.value), QJsonObject{{QStringLiteral("field"), key}}); !r)
            co_return fail(r.error());
        co_return saved;
    });
    edited.then(this, [this](const Result<domain::Contact> &r) {
        if (r)
            emit worklistChanged();
    });
    return edited;
}

QFuture<Result<void>> Workspace::removeContacts(QList<domain::ContactId> ids)
{
    const QString actor = d->options.actor;
    auto removed = d->search.run([ids, actor](SearchContext &context) -> Result<void> {
        if (auto r = store::ContactRepository(context.database()).remove(ids); !r)
            return r;
        return store::AuditLog(context.database()).append(actor, QStringLiteral("remove"), QString::number(ids.size()));
    });
    removed.then(this, [this](const Result<void> &r) {
        if (r)
            emit worklistChanged();
    });
    return removed;
}

QFuture<Result<int>> Workspace::suppress(QList<domain::ContactId> ids, QString reason)
{
    const QString actor = d->options.actor;
    auto done = d->search.runTask([ids, reason, actor](SearchContext &context) -> QCoro::Task<Result<int>> {
        auto intake = co_await context.intake({});
        if (!intake)
            co_return fail(intake.error());
        auto result = intake->suppress(ids, reason, actor);
        co_return result;
    });
    done.then(this, [this](const Result<int> &r) {
        if (r)
            emit worklistChanged();
    });
    return done;
}

QFuture<Result<mapping::Profile>> Workspace::profile(QString name)
{
    return d->search.run([name](SearchContext &context) { return readProfile(context.database(), name); });
}

QFuture<Result<mapping::Profile>> Workspace::saveProfile(mapping::Profile profile)
{
    return d->search.run([profile](SearchContext &context) -> Result<mapping::Profile> {
        // Through the reader once more: what cannot be read back is not stored.
        auto checked = mapping::Profile::fromJson(profile.toJson(), profile.name);
        if (!checked)
            return checked;
        const auto version = store::DocumentRepository(context.database()).save(kMapping, profile.name, profile.toJson());
        if (!version)
            return fail(version.error());
        checked->version = *version;
        return checked;
    });
}

QFuture<Result<QList<MappingPreviewRow>>> Workspace::previewMapping(mapping::Profile profile, int rows)
{
    return d->sync.runTask([profile, rows](SyncContext &context) { return previewRows(context, profile, rows); });
}

QFuture<Result<domain::Plan>> Workspace::planPush(PushRequest request)
{
    const RunHandle run = startRun();
    return d->sync.runTask([request, run](SyncContext &context) { return makePushPlan(context, request, run); });
}

QFuture<Result<domain::Plan>> Workspace::planMove(MoveRequest request)
{
    const RunHandle run = startRun();
    return d->sync.runTask([request, run](SyncContext &context) { return makeMovePlan(context, request, run); });
}

QFuture<Result<domain::Receipt>> Workspace::apply(domain::Plan plan)
{
    const RunHandle run = startRun();
    return d->sync.runTask([plan, run](SyncContext &context) { return applyPlan(context, plan, run); });
}

QFuture<Result<BoardData>> Workspace::board(QString connection)
{
    return d->sync.run([connection](SyncContext &context) { return readBoard(context, connection); });
}

QFuture<Result<PullOutcome>> Workspace::pull(QString connection)
{
    const RunHandle run = startRun();
    return d->sync.runTask([connection, run](SyncContext &context) { return pullTenant(context, connection, false, run); });
}

QFuture<Result<PollReport>> Workspace::poll(PollRequest request)
{
    auto promise = std::make_shared<QPromise<Result<PollReport>>>();
    promise->start();
    pollInto(request, promise);
    return promise->future();
}

QCoro::Task<> Workspace::pollInto(PollRequest request, std::shared_ptr<QPromise<Result<PollReport>>> promise)
{
    auto report = co_await runPoll(this, request);
    promise->addResult(report);
    promise->finish();
}

QFuture<Result<EngineState>> Workspace::state()
{
    return d->sync.run([](SyncContext &context) { return readState(context); });
}

QFuture<Result<QList<OperationView>>> Workspace::operations(bool openOnly)
{
    return d->sync.run([openOnly](SyncContext &context) { return readOperations(context, openOnly); });
}

QFuture<Result<QList<store::Run>>> Workspace::runs(int limit)
{
    return d->search.run([limit](SearchContext &context) { return store::RunRepository(context.database()).recent(limit); });
}

QFuture<Result<domain::Receipt>> Workspace::receipt(QString runId)
{
    return d->search.run([runId](SearchContext &context) { return store::RunRepository(context.database()).receipt(runId); });
}

QFuture<Result<AuditReport>> Workspace::audit()
{
    return d->sync.run([](SyncContext &context) { return auditWorkspace(context); });
}

QFuture<Result<QList<store::AuditEntry>>> Workspace::trail(int limit)
{
    return d->search.run([limit](SearchContext &context) { return store::AuditLog(context.database()).recent(limit); });
}

QFuture<Result<int>> Workspace::settle(QString connection)
{
    const RunHandle run = startRun();
    return d->sync.runTask([connection, run](SyncContext &context) { return resumeOpen(context, connection, run); });
}

void Workspace::cancel(const QString &runId)
{
    auto found = d->runs.find(runId);
    if (found != d->runs.end())
        found->raise();
}

void Workspace::cancelAll()
{
    for (StopFlag &flag : d->runs)
        flag.raise();
}

} // namespace leadline::app
