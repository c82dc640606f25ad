#include "app/workspace.h"

#include "app/credential.h"
#include "app/enrichrun.h"
#include "app/importrun.h"
#include "app/pollrun.h"
#include "app/searchrun.h"
#include "app/secretswitch.h"
#include "app/syncuses.h"
#include "base/digest.h"
#include "identity/matchkeys.h"
#include "app/backups.h"
#include "store/auditlog.h"
#include "store/connectionrepository.h"
#include "store/documentrepository.h"
#include "store/runrepository.h"
#include "store/suppressionrepository.h"
#include "sync/workerthread.h"

#include <QCoroFuture>
#include <QFile>
#include <QPointer>
#include <QSslCertificate>

#include <algorithm>

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

Error notOpen()
{
    Error e;
    e.kind = ErrorKind::Storage;
    e.code = QStringLiteral("LL-DB-008");
    e.what = QCoreApplication::translate("leadline::Workspace", "The workspace is not open.");
    e.unaffected = QCoreApplication::translate("leadline::Workspace", "Nothing was changed.");
    e.remedy = QCoreApplication::translate("leadline::Workspace", "Open it first; if that failed, its message says why.");
    return e;
}

constexpr QLatin1String kSearch{"search"};
constexpr QLatin1String kMapping{"mapping"};

} // namespace

struct Workspace::Private
{
    explicit Private(WorkspaceOptions given)
        : options(std::move(given)), secrets(std::make_shared<SecretSwitch>(options.secrets)),
          sync(QStringLiteral("sync"),
               [secrets = secrets, transport = transportOptions(options)] {
                   return std::make_unique<SyncContext>(secrets, transport);
               }),
          search(QStringLiteral("search"), [secrets = secrets, transport = transportOptions(options)] {
              return std::make_unique<SearchContext>(secrets, transport);
          })
    {
    }

    /// Runs `job(SearchContext &) -> Result<T>` in the search thread, once the workspace is open there.
    template <class Job> auto onSearch(Job job)
    {
        return search.run([job = std::move(job)](SearchContext &context) mutable {
            using R = std::invoke_result_t<Job, SearchContext &>;
            return context.isOpen() ? job(context) : R(fail(notOpen()));
        });
    }
    template <class Job> auto onSync(Job job)
    {
        return sync.run([job = std::move(job)](SyncContext &context) mutable {
            using R = std::invoke_result_t<Job, SyncContext &>;
            return context.isOpen() ? job(context) : R(fail(notOpen()));
        });
    }
    /// The same for coroutines. `ended` is called in the worker thread, whatever came of the job.
    template <class Context, class Job>
    static auto task(sync::WorkerThread<Context> &worker, Job job, std::function<void()> ended = {})
    {
        using R = typename std::invoke_result_t<Job, Context &>::value_type;
        return worker.runTask([job = std::move(job), ended = std::move(ended)](Context &context) mutable -> QCoro::Task<R> {
            if (!context.isOpen()) {
                if (ended)
                    ended();
                co_return fail(notOpen());
            }
            auto running = job(context);
            auto result = co_await running;
            if (ended)
                ended();
            co_return result;
        });
    }
    template <class Job> auto searchTask(Job job) { return task(search, std::move(job)); }
    template <class Job> auto searchRun(const RunHandle &run, Job job) { return task(search, std::move(job), run.ended); }
    template <class Job> auto syncTask(Job job) { return task(sync, std::move(job)); }
    template <class Job> auto syncRun(const RunHandle &run, Job job) { return task(sync, std::move(job), run.ended); }

    WorkspaceOptions options;
    std::shared_ptr<SecretSwitch> secrets; // shared with both threads
    providers::ManifestLibrary library;
    struct Running
    {
        StopFlag stop;
        Asks asks = Asks::Others;
        RunProgress last; // without a run id until something was told
    };
    QHash<QString, Running> runs; // by run id; owner's thread only
    // Search is stopped first: its jobs may wait for the sync thread, never the other way round.
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
    auto *sync = &d->sync;
    return d->search.runTask([path, library, sync](SearchContext &context) -> QCoro::Task<Result<WorkspaceInfo>> {
        auto opening = sync->run([path](SyncContext &other) -> Result<WorkspaceInfo> {
            const auto recovered = other.open(path);
            if (!recovered)
                return fail(recovered.error());
            WorkspaceInfo info;
            info.path = path;
            info.id = other.database().workspaceId();
            info.schemaVersion = other.database().schemaVersion();
            info.recovered = *recovered;
            return info;
        });
        auto info = co_await opening;
        if (!info)
            co_return fail(info.error());
        context.setLibrary(library);
        if (auto opened = context.open(path); !opened)
            co_return fail(opened.error());
        info->manifestProblems = library.problems;
        co_return info;
    });
}

const providers::ManifestLibrary &Workspace::library() const
{
    return d->library;
}

QString Workspace::path() const
{
    return d->options.path;
}

secrets::SecretPlace Workspace::secretPlace() const
{
    return d->secrets->place();
}

QString Workspace::secretStoreName() const
{
    return d->secrets->name();
}

// The jobs below run in a worker thread; what they capture is copied in, what they return is copied out.

RunHandle Workspace::startRun(Asks asks)
{
    RunHandle run;
    run.id = randomKey();
    run.actor = d->options.actor;
    d->runs.insert(run.id, {run.stop, asks, {}});
    run.notify = [this](const RunProgress &update) {
        QMetaObject::invokeMethod(this, [this, update] { onProgress(update); }, Qt::QueuedConnection);
    };
    run.ended = [this, id = run.id] {
        QMetaObject::invokeMethod(this, [this, id] { onRunEnded(id); }, Qt::QueuedConnection);
    };
    return run;
}

/// Emits a signal from a worker's job, in the owner's thread. Not by then(): a future has room for one continuation only,
/// and that belongs to whoever asked.
std::function<void()> Workspace::later(void (Workspace::*signal)())
{
    return [this, signal] { QMetaObject::invokeMethod(this, signal, Qt::QueuedConnection); };
}

/// A run that began to tell how far it is and then failed tells its end, too: nobody shows it as running for ever.
void Workspace::onRunEnded(const QString &runId)
{
    RunProgress last = d->runs.take(runId).last;
    if (last.runId.isEmpty() || last.finished)
        return;
    last.finished = last.failed = true;
    last.text = QCoreApplication::translate("leadline::Workspace", "ended before it was done");
    onProgress(last);
}

void Workspace::onProgress(const RunProgress &update)
{
    if (const auto running = d->runs.find(update.runId); running != d->runs.end())
        running->last = update;
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
    return d->onSearch([](SearchContext &context) { return store::ConnectionRepository(context.database()).all(); });
}

QFuture<Result<void>> Workspace::saveConnection(domain::Connection connection, QByteArray secret)
{
    const QString actor = d->options.actor;
    auto *sync = &d->sync;
    const auto changed = later(&Workspace::connectionsChanged);
    return d->searchTask([connection, secret, actor, sync, changed](SearchContext &context) mutable -> QCoro::Task<Result<void>> {
        if (const auto valid = connection.validate(); !valid)
            co_return fail(valid.error());
        if (const auto allowed = checkPublishedCredential(connection); !allowed)
            co_return fail(allowed.error());
        auto turn = context.secretTurns().take();
        const auto held = co_await turn;
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
        changed();
        store::AuditLog audit(context.database());
        co_return audit.append(actor, QStringLiteral("connect"), connection.name,
                               QJsonObject{{QStringLiteral("kind"), connection.kind}, {QStringLiteral("live"), connection.live}});
    });
}

QFuture<Result<void>> Workspace::removeConnection(QString name)
{
    const QString actor = d->options.actor;
    auto *sync = &d->sync;
    const auto changed = later(&Workspace::connectionsChanged);
    return d->searchTask([name, actor, sync, changed](SearchContext &context) -> QCoro::Task<Result<void>> {
        auto turn = context.secretTurns().take();
        const auto held = co_await turn;
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
        changed();
        store::AuditLog audit(context.database());
        co_return audit.append(actor, QStringLiteral("disconnect"), name);
    });
}

QFuture<Result<SecretMove>> Workspace::changeSecretStore(std::shared_ptr<secrets::SecretStore> to, StoredSecrets stored)
{
    const QString actor = d->options.actor;
    const auto keeper = d->secrets;
    const auto changed = later(&Workspace::secretStoreChanged);
    return d->searchTask([to, stored, actor, keeper, changed](SearchContext &context) -> QCoro::Task<Result<SecretMove>> {
        auto turn = context.secretTurns().take();
        const auto held = co_await turn;
        auto probing = to->probe();
        auto usable = co_await probing;
        if (!usable)
            co_return fail(usable.error());
        const auto from = keeper->current();
        if (from->place() == to->place())
            co_return SecretMove(); // moving within one place would remove what was just written
        auto copying = copySecrets(&context.database(), stored, from, to);
        auto copied = co_await copying;
        if (!copied)
            co_return copied;
        SecretMove move = *copied;
        store::AuditLog audit(context.database());
        const QJsonObject detail{{QStringLiteral("moved"), move.moved}};
        if (auto noted = audit.append(actor, QStringLiteral("secrets"), to->name(), detail); !noted) {
            auto undoing = removeCopied(move, to);
            co_await undoing;
            co_return fail(noted.error());
        }
        keeper->change(to);
        changed();
        if (stored == StoredSecrets::Move) {
            auto removing = removeCopied(move, from);
            move = co_await removing;
        }
        co_return SecretMove(move);
    });
}

QFuture<Result<ConnectionReport>> Workspace::testConnection(QString name)
{
    auto *sync = &d->sync;
    return d->searchTask([name, sync](SearchContext &context) -> QCoro::Task<Result<ConnectionReport>> {
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
    const RunHandle run = startRun(Asks::Providers);
    return d->searchRun(run, [request, run](SearchContext &context) { return runSearch(context, request, run); });
}

QFuture<Result<EnrichOutcome>> Workspace::enrich(EnrichRequest request)
{
    const RunHandle run = startRun(Asks::Providers);
    return d->searchRun(run, [request, run](SearchContext &context) { return runEnrich(context, request, run); });
}

QFuture<Result<QList<SavedSearch>>> Workspace::savedSearches()
{
    return d->onSearch([](SearchContext &context) -> Result<QList<SavedSearch>> {
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
    return d->onSearch([search](SearchContext &context) -> Result<void> {
        const auto saved = store::DocumentRepository(context.database()).save(kSearch, search.name, toJson(search));
        return saved ? Result<void>() : fail(saved.error());
    });
}

QFuture<Result<void>> Workspace::removeSearch(QString name)
{
    return d->onSearch([name](SearchContext &context) {
        return store::DocumentRepository(context.database()).remove(kSearch, name);
    });
}

QFuture<Result<providers::ListPreview>> Workspace::previewList(QString path)
{
    return d->onSearch([path](SearchContext &) { return providers::previewList(path); });
}

QFuture<Result<ImportOutcome>> Workspace::importList(QString path, providers::ListMapping mapping, QString list)
{
    const RunHandle run = startRun();
    return d->searchRun(run, [path, mapping, list, run](SearchContext &context) {
        return runImport(context, path, mapping, list, run);
    });
}

QFuture<Result<QList<domain::WorklistRow>>> Workspace::worklist(store::WorklistFilter filter)
{
    return d->onSearch([filter](SearchContext &context) {
        return store::ContactRepository(context.database()).rows(filter);
    });
}

QFuture<Result<domain::Contact>> Workspace::contact(domain::ContactId id)
{
    return d->onSearch([id](SearchContext &context) { return store::ContactRepository(context.database()).find(id); });
}

QFuture<Result<domain::Contact>> Workspace::editContact(domain::ContactId id, QString key, QVariant value)
{
    const QString actor = d->options.actor;
    const auto changed = later(&Workspace::worklistChanged);
    return d->searchTask([id, key, value, actor, changed](SearchContext &context) -> QCoro::Task<Result<domain::Contact>> {
        auto intake = co_await context.intake({});
        if (!intake)
            co_return fail(intake.error());
        store::ContactRepository contacts(context.database());
        auto contact = contacts.find(id);
        if (!contact)
            co_return fail(contact.error());
        domain::Provenance from;
        from.provider = QStringLiteral("person");
        from.at = context.clock().nowUtc();
        const QByteArray name = key.toLatin1();
        contact->set(QLatin1String(name), value, from);
        auto saved = intake->save(*contact);
        if (!saved)
            co_return fail(saved.error());
        changed();
        store::AuditLog audit(context.database());
        if (auto r = audit.append(actor, QStringLiteral("edit"), QString::number(id.value), QJsonObject{{QStringLiteral("field"), key}}); !r)
            co_return fail(r.error());
        co_return saved;
    });
}

QFuture<Result<void>> Workspace::removeContacts(QList<domain::ContactId> ids)
{
    const QString actor = d->options.actor;
    const auto changed = later(&Workspace::worklistChanged);
    return d->onSearch([ids, actor, changed](SearchContext &context) -> Result<void> {
        if (auto r = store::ContactRepository(context.database()).remove(ids); !r)
            return r;
        changed();
        return store::AuditLog(context.database()).append(actor, QStringLiteral("remove"), QString::number(ids.size()));
    });
}

QFuture<Result<int>> Workspace::suppress(QList<domain::ContactId> ids, QString reason)
{
    const QString actor = d->options.actor;
    const auto changed = later(&Workspace::worklistChanged);
    return d->searchTask([ids, reason, actor, changed](SearchContext &context) -> QCoro::Task<Result<int>> {
        auto intake = co_await context.intake({});
        if (!intake)
            co_return fail(intake.error());
        auto result = intake->suppress(ids, reason, actor);
        if (result)
            changed();
        co_return result;
    });
}

QFuture<Result<mapping::Profile>> Workspace::profile(QString name)
{
    return d->onSearch([name](SearchContext &context) { return readProfile(context.database(), name); });
}

QFuture<Result<mapping::Profile>> Workspace::saveProfile(mapping::Profile profile)
{
    return d->onSearch([profile](SearchContext &context) -> Result<mapping::Profile> {
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
    return d->syncTask([profile, rows](SyncContext &context) { return previewRows(context, profile, rows); });
}

QFuture<Result<domain::Plan>> Workspace::planPush(PushRequest request)
{
    const RunHandle run = startRun();
    return d->syncRun(run, [request, run](SyncContext &context) { return makePushPlan(context, request, run); });
}

QFuture<Result<domain::Plan>> Workspace::planMove(MoveRequest request)
{
    const RunHandle run = startRun();
    return d->syncRun(run, [request, run](SyncContext &context) { return makeMovePlan(context, request, run); });
}

QFuture<Result<domain::Receipt>> Workspace::apply(domain::Plan plan)
{
    const RunHandle run = startRun();
    return d->syncRun(run, [plan, run](SyncContext &context) { return applyPlan(context, plan, run); });
}

QFuture<Result<BoardData>> Workspace::board(QString connection)
{
    return d->onSync([connection](SyncContext &context) { return readBoard(context, connection); });
}

QFuture<Result<PullOutcome>> Workspace::pull(QString connection)
{
    const RunHandle run = startRun();
    return d->syncRun(run, [connection, run](SyncContext &context) { return pullTenant(context, connection, false, run); });
}

QFuture<Result<PollReport>> Workspace::poll(PollRequest request)
{
    auto promise = std::make_shared<QPromise<Result<PollReport>>>();
    promise->start();
    const RunHandle run = startRun();
    pollInto(request, run, promise);
    return promise->future();
}

/// Touches no member after the pass: the workspace may be gone by then.
QCoro::Task<> Workspace::pollInto(PollRequest request, RunHandle run, std::shared_ptr<QPromise<Result<PollReport>>> promise)
{
    const QPointer<Workspace> self(this);
    auto report = co_await runPoll(self, request, run);
    if (self)
        d->runs.remove(run.id);
    promise->addResult(std::move(report));
    promise->finish();
}

QFuture<Result<EngineState>> Workspace::state()
{
    return d->onSync([](SyncContext &context) { return readState(context); });
}

QFuture<Result<QList<OperationView>>> Workspace::operations(bool openOnly)
{
    return d->onSync([openOnly](SyncContext &context) { return readOperations(context, openOnly); });
}

QFuture<Result<QList<store::Run>>> Workspace::runs(int limit)
{
    return d->onSearch([limit](SearchContext &context) { return store::RunRepository(context.database()).recent(limit); });
}

QFuture<Result<domain::Receipt>> Workspace::receipt(QString runId)
{
    return d->onSearch([runId](SearchContext &context) { return store::RunRepository(context.database()).receipt(runId); });
}

QFuture<Result<AuditReport>> Workspace::audit()
{
    return d->onSync([](SyncContext &context) { return auditWorkspace(context); });
}

QFuture<Result<store::Backup>> Workspace::backUp()
{
    return d->onSync([](SyncContext &context) { return makeBackup(context, store::BackupReason::ByHand); });
}

QFuture<Result<QList<store::Backup>>> Workspace::backups()
{
    return d->onSearch([](SearchContext &context) -> Result<QList<store::Backup>> { return store::backupsOf(context.database().path()); });
}

QFuture<Result<store::Backup>> Workspace::keepDailyBackup()
{
    const RunHandle run = startRun();
    return d->syncRun(run, [run](SyncContext &context) { return app::keepDailyBackup(context, run); });
}

QFuture<Result<QList<store::AuditEntry>>> Workspace::trail(int limit)
{
    return d->onSearch([limit](SearchContext &context) { return store::AuditLog(context.database()).recent(limit); });
}

QFuture<Result<int>> Workspace::settle(QString connection)
{
    const RunHandle run = startRun();
    return d->syncRun(run, [connection, run](SyncContext &context) { return resumeOpen(context, connection, run); });
}

void Workspace::cancel(const QString &runId)
{
    const auto found = d->runs.find(runId);
    if (found == d->runs.end())
        return;
    found->stop.raise();
    const auto asking = std::count_if(d->runs.cbegin(), d->runs.cend(),
                                      [](const Private::Running &running) { return running.asks == Asks::Providers; });
    if (found->asks == Asks::Providers && asking == 1)
        endWaits(); // it may be waiting its turn with a provider; others would be ended with it
}

void Workspace::cancelAll()
{
    for (Private::Running &running : d->runs)
        running.stop.raise();
    endWaits();
}

void Workspace::endWaits()
{
    d->search.run([](SearchContext &context) {
        context.cancelWaits();
        return 0;
    });
}

} // namespace leadline::app
