#include "gui/support/workspacedouble.h"

#include <QPromise>
#include <QTimer>

namespace leadline::test {

WorkspaceScript &script()
{
    static WorkspaceScript instance;
    return instance;
}

void reset()
{
    script() = WorkspaceScript{};
}

void WorkspaceScript::release()
{
    const auto all = std::exchange(held, {});
    hold = false;
    for (const auto &answer : all)
        answer();
}

namespace {

/// Answers later, from the event loop, as the real one does.
template <class T> QFuture<T> later(T value)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    auto answer = [promise, value = std::move(value)]() mutable {
        promise->addResult(std::move(value));
        promise->finish();
    };
    if (script().hold)
        script().held.append(std::move(answer));
    else
        QTimer::singleShot(0, qApp, std::move(answer));
    return future;
}

template <class T> QFuture<Result<T>> called(const char *name, Result<T> value)
{
    script().calls.append(QLatin1String(name));
    return later<Result<T>>(std::move(value));
}

} // namespace
} // namespace leadline::test

namespace leadline::app {
using test::called;
using test::script;

struct Workspace::Private
{
    providers::ManifestLibrary library;
};

Workspace::Workspace(WorkspaceOptions, QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}
Workspace::~Workspace() = default;

QFuture<Result<WorkspaceInfo>> Workspace::open()
{
    return called<WorkspaceInfo>("open", WorkspaceInfo{});
}
const providers::ManifestLibrary &Workspace::library() const
{
    return d->library;
}
QFuture<Result<QList<domain::Connection>>> Workspace::connections()
{
    return called<QList<domain::Connection>>("connections", script().connections);
}
QFuture<Result<void>> Workspace::saveConnection(domain::Connection, QByteArray)
{
    return called<void>("saveConnection", {});
}
QFuture<Result<void>> Workspace::removeConnection(QString)
{
    return called<void>("removeConnection", {});
}
QFuture<Result<ConnectionReport>> Workspace::testConnection(QString)
{
    return called<ConnectionReport>("testConnection", ConnectionReport{});
}
QString Workspace::path() const
{
    return {};
}
secrets::SecretPlace Workspace::secretPlace() const
{
    return secrets::SecretPlace::Session;
}
QString Workspace::secretStoreName() const
{
    return {};
}
QFuture<Result<SecretMove>> Workspace::changeSecretStore(std::shared_ptr<secrets::SecretStore>, StoredSecrets)
{
    return called<SecretMove>("changeSecretStore", SecretMove{});
}
QFuture<Result<SearchOutcome>> Workspace::search(SearchRequest)
{
    return called<SearchOutcome>("search", SearchOutcome{});
}
QFuture<Result<EnrichOutcome>> Workspace::enrich(EnrichRequest)
{
    return called<EnrichOutcome>("enrich", EnrichOutcome{});
}
QFuture<Result<QList<SavedSearch>>> Workspace::savedSearches()
{
    return called<QList<SavedSearch>>("savedSearches", QList<SavedSearch>{});
}
QFuture<Result<void>> Workspace::saveSearch(SavedSearch)
{
    return called<void>("saveSearch", {});
}
QFuture<Result<void>> Workspace::removeSearch(QString)
{
    return called<void>("removeSearch", {});
}
QFuture<Result<providers::ListPreview>> Workspace::previewList(QString)
{
    return called<providers::ListPreview>("previewList", providers::ListPreview{});
}
QFuture<Result<ImportOutcome>> Workspace::importList(QString, providers::ListMapping, QString)
{
    return called<ImportOutcome>("importList", ImportOutcome{});
}
QFuture<Result<QList<domain::WorklistRow>>> Workspace::worklist(store::WorklistFilter)
{
    return called<QList<domain::WorklistRow>>("worklist", QList<domain::WorklistRow>{});
}
QFuture<Result<domain::Contact>> Workspace::contact(domain::ContactId)
{
    return called<domain::Contact>("contact", script().contact);
}
QFuture<Result<domain::Contact>> Workspace::editContact(domain::ContactId, QString, QVariant)
{
    return called<domain::Contact>("editContact", domain::Contact{});
}
QFuture<Result<void>> Workspace::removeContacts(QList<domain::ContactId>)
{
    return called<void>("removeContacts", {});
}
QFuture<Result<int>> Workspace::suppress(QList<domain::ContactId>, QString)
{
    return called<int>("suppress", 0);
}
QFuture<Result<mapping::Profile>> Workspace::profile(QString)
{
    return called<mapping::Profile>("profile", script().profile);
}
QFuture<Result<mapping::Profile>> Workspace::saveProfile(mapping::Profile profile)
{
    ++profile.version;
    script().savedProfiles.append(profile);
    return called<mapping::Profile>("saveProfile", profile);
}
QFuture<Result<QList<MappingPreviewRow>>> Workspace::previewMapping(mapping::Profile profile, int)
{
    return called<QList<MappingPreviewRow>>("previewMapping", script().preview ? script().preview(profile)
                                                                               : QList<MappingPreviewRow>{});
}
QFuture<Result<domain::Plan>> Workspace::planPush(PushRequest)
{
    return called<domain::Plan>("planPush", domain::Plan{});
}
QFuture<Result<domain::Plan>> Workspace::planMove(MoveRequest request)
{
    script().moves.append(request);
    return called<domain::Plan>("planMove", script().planMove ? script().planMove(request) : domain::Plan{});
}
QFuture<Result<domain::Receipt>> Workspace::apply(domain::Plan plan)
{
    script().applied.append(plan);
    return called<domain::Receipt>("apply", script().apply ? script().apply(plan) : domain::Receipt{});
}
QFuture<Result<BoardData>> Workspace::board(QString)
{
    return called<BoardData>("board", script().board);
}
QFuture<Result<PullOutcome>> Workspace::pull(QString)
{
    return called<PullOutcome>("pull", script().pull);
}
QFuture<Result<PollReport>> Workspace::poll(PollRequest)
{
    return called<PollReport>("poll", PollReport{});
}
QFuture<Result<EngineState>> Workspace::state()
{
    return called<EngineState>("state", script().state);
}
QFuture<Result<QList<OperationView>>> Workspace::operations(bool)
{
    return called<QList<OperationView>>("operations", script().operations);
}
QFuture<Result<QList<store::Run>>> Workspace::runs(int)
{
    return called<QList<store::Run>>("runs", script().runs);
}
QFuture<Result<domain::Receipt>> Workspace::receipt(QString runId)
{
    return called<domain::Receipt>("receipt", script().receipt ? script().receipt(runId) : domain::Receipt{});
}
QFuture<Result<AuditReport>> Workspace::audit()
{
    return called<AuditReport>("audit", script().audit);
}
QFuture<Result<QList<store::AuditEntry>>> Workspace::trail(int)
{
    return called<QList<store::AuditEntry>>("trail", QList<store::AuditEntry>{});
}
QFuture<Result<int>> Workspace::settle(QString)
{
    return called<int>("settle", script().settle);
}
void Workspace::cancel(const QString &)
{
    script().calls.append(QStringLiteral("cancel"));
}
void Workspace::cancelAll()
{
    script().calls.append(QStringLiteral("cancelAll"));
}

} // namespace leadline::app
