#include "app/secretmove.h"
#include "app/secretstores.h"
#include "app/secretswitch.h"
#include "app/suppressionkey.h"
#include "secrets/passphrasestore.h"
#include "store/documentrepository.h"
#include "store/suppressionrepository.h"
#include "workspacerig.h"

#include <QCoroTask>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace leadline;
using namespace leadline::test;
using app::SecretMove;
using app::StoredSecrets;
using secrets::SecretBytes;
using secrets::SecretPlace;

namespace {

const QByteArray kKey = "live-key-4711"; ///< of the connection "acme"; must never be found in a file

Error broken(const char *code)
{
    return {.kind = ErrorKind::Secrets,
            .code = QLatin1String(code),
            .what = QStringLiteral("It is broken."),
            .unaffected = QStringLiteral("?"),
            .remedy = QStringLiteral("Mend it.")};
}

/// Keeps what it is given as a lasting place would, and fails when told to.
class LastingStore final : public secrets::SecretStore
{
public:
    explicit LastingStore(SecretPlace place) : m_place(place) {}
    SecretPlace place() const override { return m_place; }
    QString name() const override { return QStringLiteral("test place"); }
    QCoro::Task<Result<SecretBytes>> read(QString key) override
    {
        ++reads;
        if (!failRead.isEmpty())
            co_return fail(broken(failRead.constData()));
        auto reading = m_memory.read(key);
        auto answer = co_await reading;
        co_return answer;
    }
    QCoro::Task<Result<void>> write(QString key, SecretBytes value) override
    {
        if (writesLeft-- <= 0)
            co_return fail(broken("LL-SEC-007"));
        auto writing = m_memory.write(key, std::move(value));
        auto answer = co_await writing;
        co_return answer;
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        if (keepsAll)
            co_return fail(broken("LL-SEC-002"));
        auto removing = m_memory.remove(key);
        auto answer = co_await removing;
        co_return answer;
    }
    QCoro::Task<Result<void>> probe() override
    {
        co_return failProbe.isEmpty() ? Result<void>() : fail(broken(failProbe.constData()));
    }

    QByteArray held(const QString &key)
    {
        const auto value = QCoro::waitFor(m_memory.read(key));
        return value ? value->expose() : QByteArray();
    }
    void put(const QString &key, const QByteArray &value)
    {
        const auto done = QCoro::waitFor(m_memory.write(key, SecretBytes(value)));
        QVERIFY(done);
    }

    QByteArray failRead, failProbe; ///< codes
    int writesLeft = 1000;
    bool keepsAll = false;
    std::atomic_int reads = 0;

private:
    SecretPlace m_place;
    secrets::MemoryStore m_memory;
};

std::shared_ptr<LastingStore> lasting(SecretPlace place = SecretPlace::Keychain)
{
    return std::make_shared<LastingStore>(place);
}

/// A connection that is no sandbox; nothing is ever sent to it.
domain::Connection live(const QString &name)
{
    domain::Connection made;
    made.name = name;
    made.kind = QStringLiteral("halopsa");
    made.baseUrl = QUrl(QStringLiteral("https://%1.example.com").arg(name));
    made.clientId = QStringLiteral("id");
    made.live = true;
    return made;
}

QString secretKeyOf(app::Workspace &workspace, const QString &name)
{
    for (const domain::Connection &connection : value(workspace.connections())) {
        if (connection.name == name)
            return connection.secretKey;
    }
    return {};
}

/// A workspace with two live connections whose secrets are in `store`.
struct LiveRig
{
    explicit LiveRig(std::shared_ptr<secrets::SecretStore> store) : secrets(std::move(store))
    {
        open();
        value(workspace->saveConnection(live(QStringLiteral("acme")), kKey));
        value(workspace->saveConnection(live(QStringLiteral("birch")), "other-key-0815"));
        acme = secretKeyOf(*workspace, QStringLiteral("acme"));
        birch = secretKeyOf(*workspace, QStringLiteral("birch"));
    }
    void open()
    {
        workspace.reset();
        app::WorkspaceOptions options;
        options.path = folder.filePath(QStringLiteral("w.leadline"));
        options.secrets = secrets;
        workspace = std::make_unique<app::Workspace>(options);
        info = value(workspace->open());
    }
    app::ImportOutcome import(const QByteArray &csv)
    {
        const QString file = folder.filePath(QStringLiteral("people.csv"));
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(csv) != csv.size())
            qFatal("the list file cannot be written");
        out.close();
        const auto preview = value(workspace->previewList(file));
        return value(workspace->importList(file, preview.suggested, {}));
    }
    /// One person is put on the do-not-contact list and removed from the worklist: only the list knows them.
    void optOut()
    {
        (void)import("First Name,Email\nIda,ida@birch.example.com\n");
        const auto id = value(workspace->worklist({})).first().id;
        QCOMPARE(value(workspace->suppress({id}, QStringLiteral("asked by phone"))), 1);
        value(workspace->removeContacts({id}));
    }
    /// Brought by a list again, she arrives as suppressed; then she is removed again.
    [[nodiscard]] bool recognisesHer()
    {
        const bool known = import("First Name,Email\nIda,ida@birch.example.com\n").suppressed == 1;
        value(workspace->removeContacts({value(workspace->worklist({})).first().id}));
        return known;
    }
    [[nodiscard]] bool anyFileHolds(const QByteArray &bytes) const
    {
        const QDir dir(folder.path());
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
            if (name == QLatin1String("people.csv"))
                continue;
            // By another process: opening the workspace file in this one would drop SQLite's locks.
            QProcess grep;
            grep.start(QStringLiteral("grep"),
                       {QStringLiteral("-c"), QStringLiteral("-a"), QStringLiteral("-F"),
                        QString::fromLatin1(bytes), dir.filePath(name)});
            if (grep.waitForFinished() && grep.exitCode() == 0)
                return true;
        }
        return false;
    }

    QTemporaryDir folder;
    std::shared_ptr<secrets::SecretStore> secrets;
    std::unique_ptr<app::Workspace> workspace;
    app::WorkspaceInfo info;
    QString acme, birch; ///< keys of their entries
};

} // namespace

class TestSecretPlaces final : public QObject
{
    Q_OBJECT
private slots:
    // Moving

    void movesWhatThereIs()
    {
        const auto from = lasting(), to = lasting(SecretPlace::PassphraseFile);
        LiveRig rig(from);
        rig.optOut();
        QSignalSpy changed(rig.workspace.get(), &app::Workspace::secretStoreChanged);
        QCOMPARE(rig.workspace->secretPlace(), SecretPlace::Keychain);
        const auto move = value(rig.workspace->changeSecretStore(to, StoredSecrets::Move));
        QCOMPARE(move.moved, 2);
        QVERIFY(move.missing.isEmpty() && move.leftBehind.isEmpty() && !move.listUnread);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(rig.workspace->secretPlace(), SecretPlace::PassphraseFile);
        QCOMPARE(to->held(rig.acme), kKey);
        QCOMPARE(to->held(rig.birch), QByteArray("other-key-0815"));
        QCOMPARE(from->held(rig.acme), QByteArray());
        QCOMPARE(from->held(rig.birch), QByteArray());
        QCOMPARE(from->held(app::suppressionEntry(rig.info.id)), QByteArray());
        QVERIFY(rig.recognisesHer());
        rig.secrets = to;
        rig.open();
        QVERIFY(rig.recognisesHer());
        const auto trail = value(rig.workspace->trail(20));
        QVERIFY(std::any_of(trail.begin(), trail.end(),
                            [](const auto &entry) { return entry.action == QLatin1String("secrets"); }));
        QVERIFY(value(rig.workspace->audit()).sound);
    }

    void leavesWhatIsToStay()
    {
        const auto from = lasting(), to = lasting(SecretPlace::PassphraseFile);
        LiveRig rig(from);
        rig.optOut();
        const auto move = value(rig.workspace->changeSecretStore(to, StoredSecrets::Leave));
        QCOMPARE(move.moved, 0);
        QCOMPARE(from->held(rig.acme), kKey);
        QCOMPARE(to->held(rig.acme), QByteArray());
        QVERIFY(rig.recognisesHer()); // the key of the list goes along all the same
        QVERIFY(!from->held(app::suppressionEntry(rig.info.id)).isEmpty());
        value(rig.workspace->saveConnection(live(QStringLiteral("acme")), "new-key"));
        QCOMPARE(to->held(rig.acme), QByteArray("new-key"));
        QCOMPARE(from->held(rig.acme), kKey);
    }

    void anUnusablePlaceIsRefusedBeforeAnythingIsCopied()
    {
        const auto from = lasting(), to = lasting(SecretPlace::PassphraseFile);
        to->failProbe = "LL-SEC-004";
        LiveRig rig(from);
        QCOMPARE(codeOf(rig.workspace->changeSecretStore(to, StoredSecrets::Move)),
                 QStringLiteral("LL-SEC-004"));
        QCOMPARE(rig.workspace->secretPlace(), SecretPlace::Keychain);
        QCOMPARE(from->held(rig.acme), kKey);
        QCOMPARE(to->held(rig.acme), QByteArray());
    }

    /// The second of two cannot be written: the first is taken back, and what the place held before is there
    /// again.
    void aFailedMoveChangesNothing()
    {
        const auto from = lasting(), to = lasting(SecretPlace::PassphraseFile);
        LiveRig rig(from);
        to->put(rig.acme, "from long ago");
        to->writesLeft = 1;
        const auto moved = wait(rig.workspace->changeSecretStore(to, StoredSecrets::Move));
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, QStringLiteral("LL-SEC-007"));
        QVERIFY(moved.error().unaffected.contains(QStringLiteral("where they were")));
        QCOMPARE(rig.workspace->secretPlace(), SecretPlace::Keychain);
        QCOMPARE(from->held(rig.acme), kKey);
        QCOMPARE(from->held(rig.birch), QByteArray("other-key-0815"));
        QCOMPARE(to->held(rig.birch), QByteArray());
    }

    void aLockedOldPlaceStopsTheMoveButNotTheChange()
    {
        const auto from = lasting(), to = lasting(SecretPlace::PassphraseFile);
        LiveRig rig(from);
        rig.optOut();
        from->failRead = "LL-SEC-002";
        QCOMPARE(codeOf(rig.workspace->changeSecretStore(to, StoredSecrets::Move)),
                 QStringLiteral("LL-SEC-002"));
        QCOMPARE(rig.workspace->secretPlace(), SecretPlace::Keychain);
        const auto left = value(rig.workspace->changeSecretStore(to, StoredSecrets::Leave));
        QVERIFY(left.listUnread);
        QCOMPARE(rig.workspace->secretPlace(), SecretPlace::PassphraseFile);
        // Without its key the list could not be read, and everybody on it would be let through.
        const auto preview =
            value(rig.workspace->previewList(rig.folder.filePath(QStringLiteral("people.csv"))));
        QCOMPARE(codeOf(rig.workspace->importList(rig.folder.filePath(QStringLiteral("people.csv")),
                                                  preview.suggested, {})),
                 QStringLiteral("LL-DNC-010"));
    }

    void saysWhatIsInNeitherPlace()
    {
        const auto from = lasting(), to = lasting(SecretPlace::PassphraseFile);
        LiveRig rig(from);
        const bool emptied =
            QCoro::waitFor(from->remove(rig.acme)) && QCoro::waitFor(from->remove(rig.birch));
        QVERIFY(emptied);
        to->put(rig.birch, "there already");
        const auto move = value(rig.workspace->changeSecretStore(to, StoredSecrets::Move));
        QCOMPARE(move.missing, QStringList{QStringLiteral("acme")});
        QCOMPARE(move.moved, 0);
        QCOMPARE(to->held(rig.birch), QByteArray("there already"));
    }

    void saysWhatCouldNotBeRemoved()
    {
        const auto from = lasting(), to = lasting(SecretPlace::PassphraseFile);
        LiveRig rig(from);
        from->keepsAll = true;
        const auto move = value(rig.workspace->changeSecretStore(to, StoredSecrets::Move));
        QVERIFY(move.leftBehind.contains(QStringLiteral("acme")) &&
                move.leftBehind.contains(QStringLiteral("birch")));
        QCOMPARE(move.moved, 0);
        QCOMPARE(rig.workspace->secretPlace(), SecretPlace::PassphraseFile);
        QCOMPARE(to->held(rig.acme), kKey);
    }

    /// Copying a place onto itself and removing "the old one" would leave nothing.
    void thePlaceInUseIsLeftAlone()
    {
        const auto store = lasting();
        LiveRig rig(store);
        QCOMPARE(value(rig.workspace->changeSecretStore(store, StoredSecrets::Move)).moved, 0);
        QCOMPARE(value(rig.workspace->changeSecretStore(lasting(), StoredSecrets::Move)).moved, 0);
        QCOMPARE(store->held(rig.acme), kKey);
    }

    void aSecretSavedMeanwhileGoesToTheNewPlace()
    {
        const auto from = lasting(), to = lasting(SecretPlace::PassphraseFile);
        LiveRig rig(from);
        auto moving = rig.workspace->changeSecretStore(to, StoredSecrets::Move);
        auto saving = rig.workspace->saveConnection(live(QStringLiteral("cedar")), "third-key");
        QCOMPARE(value(moving).moved, 2);
        value(saving);
        QCOMPARE(to->held(secretKeyOf(*rig.workspace, QStringLiteral("cedar"))), QByteArray("third-key"));
    }

    void intoARealPassphraseFileAndBack()
    {
        const auto from = lasting();
        LiveRig rig(from);
        rig.optOut();
        const QString path = app::passphraseFileOf(rig.workspace->path());
        QVERIFY(path.endsWith(QStringLiteral("w.leadline.secrets")));
        const auto file = std::make_shared<secrets::PassphraseStore>(path, SecretBytes("correct horse"), 10);
        QCOMPARE(value(rig.workspace->changeSecretStore(file, StoredSecrets::Move)).moved, 2);
        QVERIFY(QFile::exists(path));
        QVERIFY(!rig.anyFileHolds(kKey));
        const auto wrong = std::make_shared<secrets::PassphraseStore>(path, SecretBytes("wrong horse"), 10);
        QCOMPARE(QCoro::waitFor(wrong->probe()).error().code, QStringLiteral("LL-SEC-004"));
        QCOMPARE(value(rig.workspace->changeSecretStore(from, StoredSecrets::Move)).moved, 2);
        QCOMPARE(from->held(rig.acme), kKey);
        QCOMPARE(QCoro::waitFor(file->read(rig.acme)).error().code, QStringLiteral("LL-SEC-001"));
        QVERIFY(rig.recognisesHer());
    }

    // The key of the do-not-contact list

    void aListOutlivesASessionWithoutAKeychain()
    {
        LiveRig rig(app::sessionSecrets());
        rig.optOut();
        QVERIFY(rig.recognisesHer());
        QVERIFY(!rig.anyFileHolds(kKey)); // keys of connections are in no file
        rig.secrets = app::sessionSecrets();
        rig.open();
        QVERIFY(rig.recognisesHer());
        // As soon as there is a lasting place, the key of the list goes there.
        const auto keychain = lasting();
        (void)value(rig.workspace->changeSecretStore(keychain, StoredSecrets::Leave));
        QVERIFY(rig.recognisesHer());
        QVERIFY(!keychain->held(app::suppressionEntry(rig.info.id)).isEmpty());
        rig.secrets = keychain;
        rig.open();
        QVERIFY(rig.recognisesHer());
    }

    /// Opened with the wrong place: no new key is made under which nobody on the list would be found.
    void aListWithoutItsKeyStopsEverything()
    {
        const auto keychain = lasting();
        LiveRig rig(keychain);
        rig.optOut();
        const QString list = rig.folder.filePath(QStringLiteral("people.csv"));
        for (const std::shared_ptr<secrets::SecretStore> &other :
             {std::static_pointer_cast<secrets::SecretStore>(lasting(SecretPlace::PassphraseFile)),
              app::sessionSecrets()}) {
            rig.secrets = other;
            rig.open();
            const auto preview = value(rig.workspace->previewList(list));
            const auto imported = wait(rig.workspace->importList(list, preview.suggested, {}));
            QVERIFY(!imported);
            QCOMPARE(imported.error().code, QStringLiteral("LL-DNC-010"));
            QVERIFY(!imported.error().remedy.isEmpty());
        }
        rig.secrets = keychain;
        rig.open();
        QVERIFY(rig.recognisesHer());
    }

    /// Two places with a key each: that of the first could not be read when the second was chosen.
    void theKeyOfAnotherPlaceIsNotTakenForTheListsOwn()
    {
        const auto keychain = lasting(), file = lasting(SecretPlace::PassphraseFile);
        LiveRig rig(keychain);
        (void)rig.import("First Name,Email\nOle,ole@birch.example.com\n"); // makes the key
        const QString entry = app::suppressionEntry(rig.info.id);
        QVERIFY(!keychain->held(entry).isEmpty());
        keychain->failRead = "LL-SEC-002";
        QVERIFY(!value(rig.workspace->changeSecretStore(file, StoredSecrets::Leave))
                     .listUnread); // nobody is on it
        keychain->failRead.clear();
        value(rig.workspace->removeContacts({value(rig.workspace->worklist({})).first().id}));
        rig.optOut();
        QVERIFY(file->held(entry) != keychain->held(entry));
        rig.secrets = keychain;
        rig.open();
        const QString list = rig.folder.filePath(QStringLiteral("people.csv"));
        const auto preview = value(rig.workspace->previewList(list));
        QCOMPARE(codeOf(rig.workspace->importList(list, preview.suggested, {})),
                 QStringLiteral("LL-DNC-010"));
        // Going over to the place that has the right one does not overwrite it with the wrong one.
        (void)value(rig.workspace->changeSecretStore(file, StoredSecrets::Move));
        QVERIFY(rig.recognisesHer());
    }

    void aListIsNotForgottenWhenTheLastLiveConnectionGoes()
    {
        const auto keychain = lasting();
        LiveRig rig(keychain);
        rig.optOut();
        value(rig.workspace->removeConnection(QStringLiteral("acme")));
        value(rig.workspace->removeConnection(QStringLiteral("birch")));
        QVERIFY(rig.recognisesHer());
    }

    void aSandboxAsksNoKeychain()
    {
        const auto keychain = lasting();
        keychain->failRead = "LL-SEC-003";
        keychain->writesLeft = 0;
        WorkspaceRig sandbox(false);
        app::WorkspaceOptions options = sandbox.options();
        options.secrets = keychain;
        sandbox.workspace.reset();
        sandbox.workspace = std::make_unique<app::Workspace>(options);
        value(sandbox.workspace->open());
        sandbox.importPeople(3);
        QCOMPARE(keychain->reads.load(), 0);
        // The first live connection needs it, and says so when there is none.
        QCOMPARE(codeOf(sandbox.workspace->saveConnection(live(QStringLiteral("acme")), kKey)),
                 QStringLiteral("LL-SEC-007"));
    }

    void theSwitchFollowsItsStore()
    {
        const auto first = lasting(), second = lasting(SecretPlace::PassphraseFile);
        app::SecretSwitch keeper(first);
        QCOMPARE(keeper.place(), SecretPlace::Keychain);
        QVERIFY(QCoro::waitFor(keeper.write(QStringLiteral("k"), SecretBytes("one"))));
        keeper.change(second);
        QCOMPARE(keeper.place(), SecretPlace::PassphraseFile);
        QCOMPARE(QCoro::waitFor(keeper.read(QStringLiteral("k"))).error().code, QStringLiteral("LL-SEC-001"));
        QCOMPARE(first->held(QStringLiteral("k")), QByteArray("one"));
        QVERIFY(QCoro::waitFor(keeper.probe()));
        QVERIFY(QCoro::waitFor(keeper.remove(QStringLiteral("k"))));
        QCOMPARE(first->held(QStringLiteral("k")), QByteArray("one"));
    }
};

QTEST_GUILESS_MAIN(TestSecretPlaces)
#include "tst_secretplaces.moc"
