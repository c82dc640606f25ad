#pragma once

#include "app/notifier.h"
#include "app/secretmove.h"
#include "app/worktypes.h"
#include "mapping/profile.h"
#include "providers/manifestlibrary.h"
#include "secrets/secretstore.h"
#include "store/backup.h"
#include "store/contactrepository.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace leadline::app {

struct WorkspaceOptions
{
    QString path;             ///< the workspace file; made when missing
    QString manifestFolder;   ///< dropped-in manifests, or empty
    std::shared_ptr<secrets::SecretStore> secrets;
    QString actor = QStringLiteral("person"); ///< for the audit trail: "person", "cli", "rule"
    QStringList caFiles;      ///< PEM files of private CAs
};

struct WorkspaceInfo
{
    QString path, id;
    int schemaVersion = 0;
    int recovered = 0; ///< operations whose outcome had to be checked again after an unclean stop
    QList<Error> manifestProblems;
};

/// The use cases every face calls. Lives in the thread that made it (GUI or CLI main thread) and never blocks it: each
/// call runs on the search thread (providers, worklist, files) or the sync thread (HaloPSA, outbox), each with its own
/// database connection and access manager, and answers through a QFuture. Signals come in the owner's thread.
/// Destroying it stops both threads; no operation is lost.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(WorkspaceOptions options, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] QFuture<Result<WorkspaceInfo>> open();

    // Connections and providers
    [[nodiscard]] const providers::ManifestLibrary &library() const; ///< after open(); a value loaded once
    [[nodiscard]] QFuture<Result<QList<domain::Connection>>> connections();
    /// Saves the connection and, when not empty, its secret. An empty `secret` keeps the stored one.
    [[nodiscard]] QFuture<Result<void>> saveConnection(domain::Connection connection, QByteArray secret);
    [[nodiscard]] QFuture<Result<void>> removeConnection(QString name);
    /// Costs no credits. For HaloPSA: signs in, reads the schema, binds the pipeline and remembers all three.
    [[nodiscard]] QFuture<Result<ConnectionReport>> testConnection(QString name);

    // Secrets
    [[nodiscard]] QString path() const; ///< of the workspace file
    [[nodiscard]] secrets::SecretPlace secretPlace() const;
    [[nodiscard]] QString secretStoreName() const;
    /// Keeps secrets in `to` from now on, in this process. `to` is probed first; with Move, what the old place holds
    /// is copied, compared, and removed from it afterwards. After an error everything is as it was. Nothing is done when `to` is the kind of place in use already. The key of the
    /// do-not-contact list goes along in any case. Which place the next start uses is for the face to remember.
    [[nodiscard]] QFuture<Result<SecretMove>> changeSecretStore(std::shared_ptr<secrets::SecretStore> to,
                                                                StoredSecrets stored);

    // Find
    [[nodiscard]] QFuture<Result<SearchOutcome>> search(SearchRequest request);
    [[nodiscard]] QFuture<Result<EnrichOutcome>> enrich(EnrichRequest request);
    [[nodiscard]] QFuture<Result<QList<SavedSearch>>> savedSearches();
    [[nodiscard]] QFuture<Result<void>> saveSearch(SavedSearch search);
    [[nodiscard]] QFuture<Result<void>> removeSearch(QString name);
    [[nodiscard]] QFuture<Result<providers::ListPreview>> previewList(QString path);
    [[nodiscard]] QFuture<Result<ImportOutcome>> importList(QString path, providers::ListMapping mapping, QString list);

    // Work
    /// Rows by id, at most `limit` after `afterId`; call again with the last id until fewer come back.
    [[nodiscard]] QFuture<Result<QList<domain::WorklistRow>>> worklist(store::WorklistFilter filter);
    [[nodiscard]] QFuture<Result<domain::Contact>> contact(domain::ContactId id);
    /// Edits one value by hand: provenance "person". Normalised and matched again.
    [[nodiscard]] QFuture<Result<domain::Contact>> editContact(domain::ContactId id, QString key, QVariant value);
    [[nodiscard]] QFuture<Result<void>> removeContacts(QList<domain::ContactId> ids);
    /// Puts people on the do-not-contact list; they are never pushed again.
    [[nodiscard]] QFuture<Result<int>> suppress(QList<domain::ContactId> ids, QString reason);

    // Map
    [[nodiscard]] QFuture<Result<mapping::Profile>> profile(QString name); ///< the workspace's newest, else the shipped one
    [[nodiscard]] QFuture<Result<mapping::Profile>> saveProfile(mapping::Profile profile); ///< as a new version
    [[nodiscard]] QFuture<Result<QList<MappingPreviewRow>>> previewMapping(mapping::Profile profile, int rows);

    // Plan and apply
    [[nodiscard]] QFuture<Result<domain::Plan>> planPush(PushRequest request);
    [[nodiscard]] QFuture<Result<domain::Plan>> planMove(MoveRequest request);
    /// Executes exactly this plan (chosen rows) through the outbox and reads back. LL-PLAN-003 other tenant, 004 too old,
    /// 005 nothing chosen. Rows whose HaloPSA record changed since the plan are refused one by one (LL-PLAN-006).
    [[nodiscard]] QFuture<Result<domain::Receipt>> apply(domain::Plan plan);

    // Board and sync
    [[nodiscard]] QFuture<Result<BoardData>> board(QString connection);
    [[nodiscard]] QFuture<Result<PullOutcome>> pull(QString connection);
    [[nodiscard]] QFuture<Result<PollReport>> poll(PollRequest request);
    [[nodiscard]] QFuture<Result<EngineState>> state();
    [[nodiscard]] QFuture<Result<QList<OperationView>>> operations(bool openOnly);
    [[nodiscard]] QFuture<Result<QList<store::Run>>> runs(int limit);
    [[nodiscard]] QFuture<Result<domain::Receipt>> receipt(QString runId);
    [[nodiscard]] QFuture<Result<AuditReport>> audit();
    [[nodiscard]] QFuture<Result<store::Backup>> backUp(); ///< now, by hand
    [[nodiscard]] QFuture<Result<QList<store::Backup>>> backups(); ///< newest first
    /// Makes the daily backup when it is due, in the background. An empty path: it was not.
    [[nodiscard]] QFuture<Result<store::Backup>> keepDailyBackup();
    [[nodiscard]] QFuture<Result<QList<store::AuditEntry>>> trail(int limit);
    /// Looks at operations whose outcome is unknown now instead of at their settle time; finishes what can be finished.
    [[nodiscard]] QFuture<Result<int>> settle(QString connection);

    /// Stops a run; what it did so far is kept and reported.
    void cancel(const QString &runId);
    void cancelAll();

signals:
    void progress(const leadline::app::RunProgress &progress);
    void worklistChanged();
    void boardChanged();
    void runsChanged();
    void connectionsChanged();
    void secretStoreChanged();
    void stateChanged(const leadline::app::EngineState &state);

private:
    enum class Asks { Providers, Others };
    [[nodiscard]] RunHandle startRun(Asks asks = Asks::Others);
    void onProgress(const RunProgress &update);
    void onRunEnded(const QString &runId);
    void refreshState();
    [[nodiscard]] std::function<void()> later(void (Workspace::*signal)());
    void endWaits();
    QCoro::Task<> pollInto(PollRequest request, RunHandle run, std::shared_ptr<QPromise<Result<PollReport>>> promise);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace leadline::app

Q_DECLARE_METATYPE(leadline::app::RunProgress)
Q_DECLARE_METATYPE(leadline::app::EngineState)
