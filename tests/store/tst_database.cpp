#include "store/contactrepository.h"
#include "store/documentrepository.h"
#include "store/migrations.h"
#include "store/outbox.h"
#include "store/transaction.h"
#include "storetest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <ctime>
#include <functional>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace leadline;
using namespace storetest;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs statements on a file without Leadline.
void outside(const QString &path, const QStringList &statements)
{
    const QString name = u"outside"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

QVariant single(const store::Database &database, const QString &sql)
{
    QSqlQuery query(database.handle());
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

/// A complete workspace, closed, so that its bytes may be spoilt.
QString closedWorkspace(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"team.leadline"_s);
    const ManualClock clock;
    const auto made = store::Database::open(path, clock);
    return made ? path : QString();
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(const QString &)>)

class TestDatabase final : public QObject
{
    Q_OBJECT

private slots:
    void newWorkspaceIsComplete()
    {
        Workspace w;
        QVERIFY(w.database);
        QCOMPARE(w.database->schemaVersion(), store::newestSchemaVersion());
        QVERIFY(store::newestSchemaVersion() >= 1);
        QVERIFY(QRegularExpression(u"^[0-9a-f]{32}$"_s).match(w.database->workspaceId()).hasMatch());
        QCOMPARE(w.database->path(), QFileInfo(w.path()).canonicalFilePath());
        QCOMPARE(w.database->check().value(), QStringList());
        QCOMPARE(QFileInfo(w.path()).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const QString id = w.database->workspaceId();
        w.database.reset();
        QCOMPARE(QDir(w.folder.path()).entryList(QDir::Files), QStringList{u"team.leadline"_s});
        const QByteArray header = bytesOf(w.path()).left(100);
        QCOMPARE(header.mid(68, 4), QByteArray("LLws"));
        w.reopen();
        QVERIFY(w.database);
        QCOMPARE(w.database->workspaceId(), id);
        const Workspace other;
        QVERIFY(other.database->workspaceId() != id);
    }

    void namesWithSpecialCharacters()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        for (const QString &name : {u"a b.leadline"_s, u"100%25.leadline"_s, u"what?x=1.leadline"_s,
                                    u"#1.leadline"_s, u"Zürich “é”.leadline"_s, u"it's.leadline"_s}) {
            const QString path = folder.filePath(name);
            for (int i = 0; i < 2; ++i) {
                const auto opened = store::Database::open(path, clock);
                OK(opened);
                QCOMPARE((*opened)->path(), QFileInfo(path).canonicalFilePath());
            }
            QVERIFY(QFileInfo::exists(path));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 6);
    }

    void settingsAreInForce_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("write-ahead log") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("every commit is flushed") << u"synchronous"_s << u"2"_s;
        QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("schema is not trusted") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("cell sizes are checked") << u"cell_size_check"_s << u"1"_s;
        QTest::newRow("waits for other writers") << u"busy_timeout"_s << u"5000"_s;
        QTest::newRow("checkpoints") << u"wal_autocheckpoint"_s << u"1000"_s;
        QTest::newRow("log is cut") << u"journal_size_limit"_s << u"67108864"_s;
        QTest::newRow("deleted content is overwritten") << u"secure_delete"_s << u"2"_s;
    }

    void settingsAreInForce()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        Workspace w;
        w.reopen(); // an existing file, not the one just made
        QCOMPARE(single(*w.database, u"PRAGMA "_s + pragma).toString(), value);
    }

    void badFilesAreRefusedAndKept_data()
    {
        using Spoil = std::function<void(const QString &)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &code, Spoil spoil) {
            QTest::newRow(name) << std::move(spoil) << code;
        };
        row("empty file", u"LL-DB-004"_s, [](const QString &path) { writeBytes(path, {}); });
        row("empty file with a journal", u"LL-DB-004"_s, [](const QString &path) {
            writeBytes(path, {});
            writeBytes(path + u"-wal"_s, QByteArray(4096, 'w'));
        });
        row("journal without its file", u"LL-DB-004"_s, [](const QString &path) {
            QVERIFY(QFile::remove(path));
            writeBytes(path + u"-wal"_s, QByteArray(4096, 'w'));
        });
        row("no header, but a journal", u"LL-DB-004"_s, [](const QString &path) {
            writeBytes(path, QByteArray(8192, '\0'));
            writeBytes(path + u"-wal"_s, QByteArray(4096, 'w'));
        });
        row("text file", u"LL-DB-002"_s,
            [](const QString &path) { writeBytes(path, "name,email\nDana,dana@example.com\n"); });
        row("twenty bytes of a header", u"LL-DB-002"_s,
            [](const QString &path) { writeBytes(path, bytesOf(path).left(20)); });
        row("database of another program", u"LL-DB-002"_s, [](const QString &path) {
            QVERIFY(QFile::remove(path));
            outside(path, {u"CREATE TABLE meta(key TEXT, value TEXT)"_s});
        });
        row("newer version", u"LL-DB-003"_s,
            [](const QString &path) { outside(path, {u"PRAGMA user_version = 999"_s}); });
        row("cut in half", u"LL-DB-004"_s, [](const QString &path) {
            const QByteArray all = bytesOf(path);
            writeBytes(path, all.left(all.size() / 2));
        });
        row("last page missing", u"LL-DB-004"_s,
            [](const QString &path) { writeBytes(path, bytesOf(path).chopped(4096)); });
        row("schema page overwritten", u"LL-DB-004"_s, [](const QString &path) {
            QByteArray all = bytesOf(path);
            all.replace(100, 3900, QByteArray(3900, '\xA5'));
            writeBytes(path, all);
        });
        row("page in the middle overwritten", u"LL-DB-004"_s, [](const QString &path) {
            QByteArray all = bytesOf(path);
            all.replace(all.size() - 4096 * 4, 64, QByteArray(64, '\xA5'));
            writeBytes(path, all);
        });
        row("trigger of somebody else", u"LL-DB-004"_s, [](const QString &path) {
            outside(path, {u"CREATE TRIGGER spy AFTER INSERT ON contact BEGIN DELETE FROM outbox_op; END"_s});
        });
        row("view of somebody else", u"LL-DB-004"_s,
            [](const QString &path) { outside(path, {u"CREATE VIEW v AS SELECT 1"_s}); });
        row("missing index", u"LL-DB-004"_s,
            [](const QString &path) { outside(path, {u"DROP INDEX outbox_op_one_active"_s}); });
        row("missing workspace id", u"LL-DB-004"_s,
            [](const QString &path) { outside(path, {u"DELETE FROM meta"_s}); });
    }

    void badFilesAreRefusedAndKept()
    {
        QFETCH(std::function<void(const QString &)>, spoil);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        const ManualClock clock;
        const QString path = closedWorkspace(folder);
        QVERIFY(!path.isEmpty());
        spoil(path);
        const QByteArray before = bytesOf(path), journal = bytesOf(path + u"-wal"_s);
        const bool existed = QFileInfo::exists(path);
        for (int i = 0; i < 2; ++i) {
            const auto opened = store::Database::open(path, clock);
            FAILS(opened, qPrintable(code));
            QVERIFY(opened.error().sentence().contains(u"team.leadline"_s) || code == u"LL-DB-004"_s);
        }
        QCOMPARE(QFileInfo::exists(path), existed);
        QVERIFY(bytesOf(path) == before);
        if (!journal.isEmpty())
            QVERIFY(bytesOf(path + u"-wal"_s) == journal);
    }

    void newerVersionKnownOnlyToTheJournal()
    {
        Workspace w;
        QSqlQuery query(w.database->handle());
        QVERIFY(query.exec(u"PRAGMA user_version = 999"_s));
        query.finish();
        const QTemporaryDir copy;
        const QString path = copy.filePath(u"copy.leadline"_s);
        QVERIFY(QFile::copy(w.path(), path) && QFile::copy(w.path() + u"-wal"_s, path + u"-wal"_s));
        FAILS(store::Database::open(path, w.clock), "LL-DB-003");
    }

    void placesThatCannotHoldAWorkspace()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        FAILS(store::Database::open(folder.path(), clock), "LL-DB-001");
        FAILS(store::Database::open(folder.filePath(u"missing/team.leadline"_s), clock), "LL-DB-001");
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void interruptedCreationStartsAgain()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        const QString path = folder.filePath(u"team.leadline"_s);
        outside(path + u".new"_s, {u"CREATE TABLE meta(x)"_s});
        writeBytes(path + u".new-journal"_s, "half");
        OK(store::Database::open(path, clock));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"team.leadline"_s});
    }

    void corruptionFoundLaterIsNamed()
    {
        Workspace w;
        {
            store::DocumentRepository documents(*w.database);
            auto transaction = store::Transaction::begin(*w.database);
            OK(transaction);
            for (int i = 0; i < 2500; ++i)
                OK(documents.save(u"search"_s, u"s%1"_s.arg(i, 4, 10, QLatin1Char('0')),
                                  {{u"text"_s, QString(3500, QLatin1Char('x'))}}));
            OK(transaction->commit());
        }
        w.database.reset();
        QByteArray all = bytesOf(w.path());
        QVERIFY(all.size() > 8 * 1024 * 1024); // past the check at the door
        for (qsizetype page = 600; page < 900; ++page)
            all.replace(page * 4096, 16, QByteArray(16, '\xA5'));
        writeBytes(w.path(), all);
        w.reopen();
        QVERIFY(w.database);
        const auto checked = w.database->check();
        if (checked)
            QVERIFY(!checked->isEmpty());
        else
            QCOMPARE(checked.error().code, u"LL-DB-004"_s);
        store::DocumentRepository documents(*w.database);
        QString code;
        for (int i = 0; i < 2500 && code.isEmpty(); ++i) {
            const auto found = documents.find(u"search"_s, u"s%1"_s.arg(i, 4, 10, QLatin1Char('0')));
            if (!found)
                code = found.error().code;
        }
        QCOMPARE(code, u"LL-DB-004"_s);
    }

    void checkNamesBrokenLinks()
    {
        Workspace w;
        QSqlQuery query(w.database->handle());
        QVERIFY(query.exec(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY(query.exec(u"INSERT INTO contact_body VALUES (77, '{}')"_s));
        query.finish();
        const auto found = w.database->check();
        OK(found);
        QCOMPARE(found->size(), 1);
        QVERIFY(found->first().contains(u"contact_body"_s));
    }

    void transactions()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        const auto count = [&contacts] { return contacts.rows({})->size(); };
        {
            auto transaction = store::Transaction::begin(*w.database);
            OK(transaction);
            OK(contacts.save(person(u"A"_s, u"A"_s, u"A"_s), {}));
            QCOMPARE(count(), 1);
        }
        QCOMPARE(count(), 0); // out of scope without commit
        {
            auto outer = store::Transaction::begin(*w.database);
            OK(outer);
            OK(contacts.save(person(u"A"_s, u"A"_s, u"A"_s), {}));
            {
                auto inner = store::Transaction::begin(*w.database);
                OK(inner);
                OK(contacts.save(person(u"B"_s, u"B"_s, u"B"_s), {}));
            } // taken back alone
            {
                store::Transaction inner = *store::Transaction::begin(*w.database);
                OK(contacts.save(person(u"C"_s, u"C"_s, u"C"_s), {}));
                store::Transaction moved = std::move(inner);
                OK(moved.commit());
                OK(moved.commit()); // twice changes nothing
            }
            OK(outer->commit());
        }
        QCOMPARE(count(), 2);
        {
            auto outer = store::Transaction::begin(*w.database);
            auto inner = store::Transaction::begin(*w.database);
            OK(contacts.save(person(u"D"_s, u"D"_s, u"D"_s), {}));
            OK(inner->commit());
        }
        QCOMPARE(count(), 2); // an inner commit does not outlive the outer
        w.reopen();
        QCOMPARE(store::ContactRepository(*w.database).rows({})->size(), 2);
    }

    void aFailedPartIsNotKeptAlone()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        const auto first = contacts.save(person(u"A"_s, u"A"_s, u"A"_s), {});
        auto outer = store::Transaction::begin(*w.database);
        OK(outer);
        domain::Contact twin = person(u"B"_s, u"B"_s, u"B"_s);
        twin.externalKey = first->externalKey;
        FAILS(contacts.save(twin, {{u"email"_s, u"b@example.com"_s}}), "LL-DB-006");
        OK(contacts.save(person(u"C"_s, u"C"_s, u"C"_s), {})); // the outer goes on
        OK(outer->commit());
        QCOMPARE(contacts.rows({})->size(), 2);
        QVERIFY(contacts.matching({{u"email"_s, u"b@example.com"_s}})->isEmpty());
    }

    void fullDiskTakesTheWholeChangeBack()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        OK(contacts.save(person(u"A"_s, u"A"_s, u"A"_s), {}));
        const int pages = single(*w.database, u"PRAGMA page_count"_s).toInt();
        QCOMPARE(single(*w.database, u"PRAGMA max_page_count = %1"_s.arg(pages + 4)).toInt(), pages + 4);
        {
            auto outer = store::Transaction::begin(*w.database);
            OK(outer);
            QString code;
            for (int i = 0; i < 500 && code.isEmpty(); ++i) {
                const auto saved = contacts.save(person(u"P%1"_s.arg(i), u"X"_s, u"Y"_s), {});
                if (!saved)
                    code = saved.error().code;
            }
            QCOMPARE(code, u"LL-DB-005"_s);
            // SQLite has dropped the transaction: what follows must not slip in alone
            FAILS(contacts.setState({1}, domain::WorkState::Problem, u"slipped"_s), "LL-DB-006");
            FAILS(store::Transaction::begin(*w.database), "LL-DB-006");
            FAILS(outer->commit(), "LL-DB-006");
        }
        QCOMPARE(contacts.rows({})->size(), 1);
        QCOMPARE(contacts.find({1})->state, domain::WorkState::New);
        single(*w.database, u"PRAGMA max_page_count = 1000000"_s);
        OK(contacts.save(person(u"B"_s, u"B"_s, u"B"_s), {})); // space is back
        QCOMPARE(w.database->check().value(), QStringList());
    }

#ifdef Q_OS_UNIX
    void realWriteErrors()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        OK(contacts.save(person(u"A"_s, u"A"_s, u"A"_s), {}));
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        auto *handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{.rlim_cur = static_cast<rlim_t>(QFileInfo(w.path() + u"-wal"_s).size()),
                           .rlim_max = before.rlim_max};
        const auto restore = qScopeGuard([&] {
            ::setrlimit(RLIMIT_FSIZE, &before);
            std::signal(SIGXFSZ, handler);
        });
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto refused = contacts.save(person(u"B"_s, u"B"_s, u"B"_s), {});
        ::setrlimit(RLIMIT_FSIZE, &before);
        FAILS(refused, "LL-DB-009"); // the system refused; the disk is not full
        QCOMPARE(contacts.rows({})->size(), 1);
        OK(contacts.save(person(u"C"_s, u"C"_s, u"C"_s), {}));
        QCOMPARE(w.database->check().value(), QStringList());
    }

    void readOnlyFilesAndFolders()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        const QString path = closedWorkspace(folder);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                         QFile::ReadGroup | QFile::ExeGroup |
                                                         QFile::ReadOther | QFile::ExeOther));
        const bool root = ::geteuid() == 0; // root may write everything: be nobody for a moment
        if (root)
            QCOMPARE(::setresuid(65534, 65534, 0), 0);
        const auto readOnlyFile = store::Database::open(path, clock);
        const auto readOnlyFolder = store::Database::open(folder.filePath(u"other.leadline"_s), clock);
        const auto lock = store::WorkspaceLock::acquire(path);
        if (root)
            QCOMPARE(::setresuid(0, 0, 0), 0);
        FAILS(readOnlyFile, "LL-DB-005");
        if (root) {
            FAILS(readOnlyFolder, "LL-DB-005");
            FAILS(lock, "LL-DB-005");
        }
    }

    void aDeadHolderDoesNotBlock()
    {
        Workspace w;
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = store::WorkspaceLock::acquire(w.path());
            const char answer = lock ? 'y' : 'n';
            (void)!::write(ready[1], &answer, 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        const auto refused = store::WorkspaceLock::acquire(w.path());
        FAILS(refused, "LL-DB-007");
        QCOMPARE(refused.error().details.value(u"pid"_s).toString(), QString::number(child));
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        OK(store::WorkspaceLock::acquire(w.path()));
        ::close(ready[0]);
        ::close(ready[1]);
    }
#endif

    void aSecondEngineIsRefused()
    {
        Workspace w;
        auto lock = store::WorkspaceLock::acquire(w.path());
        OK(lock);
        FAILS(store::WorkspaceLock::acquire(w.path()), "LL-DB-007");
        const QTemporaryDir elsewhere;
        const QString alias = elsewhere.filePath(u"alias.leadline"_s);
        QVERIFY(QFile::link(w.path(), alias));
        FAILS(store::WorkspaceLock::acquire(alias), "LL-DB-007");
        const QString folderAlias = elsewhere.filePath(u"folder"_s);
        QVERIFY(QFile::link(w.folder.path(), folderAlias));
        FAILS(store::WorkspaceLock::acquire(folderAlias + u"/team.leadline"_s), "LL-DB-007");
        OK(store::WorkspaceLock::acquire(elsewhere.filePath(u"another.leadline"_s)));
        lock->reset();
        OK(store::WorkspaceLock::acquire(alias));
        FAILS(store::WorkspaceLock::acquire(elsewhere.filePath(u"missing/x"_s)), "LL-DB-005");
    }

    void whatWasCommittedSurvivesAKill()
    {
        Workspace w;
        const QTemporaryDir grave;
        const QString copy = grave.filePath(u"copy.leadline"_s);
        {
            store::Outbox outbox(*w.database);
            domain::Operation op;
            op.runId = u"run"_s;
            op.externalKey = u"k"_s;
            auto queued = outbox.enqueue(op);
            OK(queued);
            queued->state = domain::OperationState::Claimed;
            OK(outbox.transition(*queued, domain::OperationState::Pending));
            OK(outbox.freeze(*queued, "{\"body\":1}"));
            auto transaction = store::Transaction::begin(*w.database);
            OK(transaction);
            store::ContactRepository contacts(*w.database);
            for (int i = 0; i < 200; ++i)
                OK(contacts.save(person(u"P%1"_s.arg(i), u"X"_s, u"Y"_s), {}));
            // what a kill leaves: the file and its journal, without the shared memory
            QVERIFY(QFile::copy(w.path(), copy) && QFile::copy(w.path() + u"-wal"_s, copy + u"-wal"_s));
            OK(transaction->commit());
        }
        const auto survivor = store::Database::open(copy, w.clock);
        OK(survivor);
        QCOMPARE(store::ContactRepository(**survivor).rows({})->size(), 0);
        store::Outbox outbox(**survivor);
        QCOMPARE(outbox.countByState()->value(domain::OperationState::InFlight), 1);
        QCOMPARE(*outbox.recover(), 1);
        const auto uncertain = outbox.inStates({domain::OperationState::Uncertain});
        QCOMPARE(uncertain->size(), 1);
        QCOMPARE(outbox.attempts(uncertain->first().id)->first().frozenBody, QByteArray("{\"body\":1}"));
        QCOMPARE((*survivor)->check().value(), QStringList());
        QCOMPARE((*survivor)->workspaceId(), w.database->workspaceId());
    }

    void aTornJournalEndsAtTheLastWholeCommit()
    {
        Workspace w;
        store::DocumentRepository documents(*w.database);
        QList<qint64> ends;
        for (int i = 1; i <= 5; ++i) {
            OK(documents.save(u"mapping"_s, u"m"_s, {{u"n"_s, i}}));
            ends.append(QFileInfo(w.path() + u"-wal"_s).size());
        }
        const QByteArray file = bytesOf(w.path()), journal = bytesOf(w.path() + u"-wal"_s);
        for (int kept = 0; kept < 5; ++kept) {
            const QTemporaryDir folder;
            const QString copy = folder.filePath(u"copy.leadline"_s);
            writeBytes(copy, file);
            QByteArray torn = journal.left(ends.at(kept));
            if (kept < 4)
                torn += journal.mid(ends.at(kept), 700); // half a frame of the next commit
            writeBytes(copy + u"-wal"_s, torn);
            const auto opened = store::Database::open(copy, w.clock);
            OK(opened);
            QCOMPARE(*store::DocumentRepository(**opened).version(u"mapping"_s, u"m"_s), kept + 1);
        }
    }

    void oneConnectionPerThread()
    {
        Workspace w;
        const QString path = w.path();
        const ManualClock &clock = w.clock;
        std::array<QString, 2> problems;
        std::array<std::unique_ptr<QThread>, 2> threads;
        for (size_t t = 0; t < threads.size(); ++t) {
            threads[t].reset(QThread::create([&path, &clock, &problem = problems[t], t] {
                const auto opened = store::Database::open(path, clock);
                if (!opened) {
                    problem = opened.error().sentence();
                    return;
                }
                store::Outbox outbox(**opened);
                for (int i = 0; i < 100; ++i) {
                    domain::Operation op;
                    op.externalKey = u"k-%1-%2"_s.arg(t).arg(i);
                    if (const auto queued = outbox.enqueue(op); !queued) {
                        problem = queued.error().sentence();
                        return;
                    }
                }
            }));
            threads[t]->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60000));
        QCOMPARE(problems[0], QString());
        QCOMPARE(problems[1], QString());
        QCOMPARE(store::Outbox(*w.database).countByState()->value(domain::OperationState::Pending), 200);

        QString code;
        const std::unique_ptr<QThread> foreign(QThread::create([&w, &code] {
            const auto counted = store::Outbox(*w.database).countByState();
            code = counted ? QString() : counted.error().code;
        }));
        foreign->start();
        QVERIFY(foreign->wait(60000));
        QCOMPARE(code, u"LL-DB-006"_s);
        w.database.reset();
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void splitting_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QString &script, const QStringList &statements) {
            QTest::newRow(name) << script << statements;
        };
        row("nothing", {}, {});
        row("white space and comments", u" \n-- a; b\n/* c; d */ ; ;"_s, {});
        row("two", u"SELECT 1; SELECT 2;"_s, {u"SELECT 1;"_s, u"SELECT 2;"_s});
        row("no semicolon at the end", u"SELECT 1;\nSELECT 2"_s, {u"SELECT 1;"_s, u"SELECT 2"_s});
        row("text literals", u"SELECT ';', 'it''s; -- x', \"a;b\", `c;d`, [e;f]; SELECT 2;"_s,
            {u"SELECT ';', 'it''s; -- x', \"a;b\", `c;d`, [e;f];"_s, u"SELECT 2;"_s});
        row("comments inside", u"SELECT 1 -- ; '\n, 2 /* ; ' */ ; SELECT 2;"_s,
            {u"SELECT 1 -- ; '\n, 2 /* ; ' */ ;"_s, u"SELECT 2;"_s});
        const QString trigger =
            u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n UPDATE b SET x = CASE WHEN 1 THEN 2 END;\n"
            " SELECT 'END;'; -- END;\nEND;"_s;
        row("trigger", trigger + u"SELECT 1;"_s, {trigger, u"SELECT 1;"_s});
        const QString temporary =
            u"create temp trigger if not exists t after delete on a begin delete from b; end ;"_s;
        row("temporary trigger, lower case", temporary + temporary, {temporary, temporary});
        row("a table named trigger", u"CREATE TABLE \"trigger\"(x); SELECT 1;"_s,
            {u"CREATE TABLE \"trigger\"(x);"_s, u"SELECT 1;"_s});
        row("a column named end", u"SELECT begin, end FROM x; DROP TRIGGER t; SELECT 1;"_s,
            {u"SELECT begin, end FROM x;"_s, u"DROP TRIGGER t;"_s, u"SELECT 1;"_s});
        row("literal without end", u"SELECT 'abc; SELECT 1;"_s, {u"SELECT 'abc; SELECT 1;"_s});
        row("comment without end", u"SELECT 1; /* abc"_s, {u"SELECT 1;"_s});
        row("line breaks of Windows", u"SELECT 1;\r\nSELECT 2;\r\n"_s, {u"SELECT 1;"_s, u"SELECT 2;"_s});
    }

    void splitting()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(store::splitStatements(script), statements);
    }

    void migrationIsAllOrNothing()
    {
        const QString name = u"migrating"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(u":memory:"_s);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"CREATE TABLE audit(x)"_s)); // in the way of the last statements
            FAILS(store::migrate(database), "LL-DB-006");
            QVERIFY(
                query.exec(
                    u"SELECT count(*), (SELECT user_version FROM pragma_user_version) FROM sqlite_schema"_s) &&
                query.next());
            QCOMPARE(query.value(0).toInt(), 1);
            QCOMPARE(query.value(1).toInt(), 0);
            query.finish();
            QVERIFY(query.exec(u"DROP TABLE audit"_s));
            QCOMPARE(store::migrate(database).value(), store::newestSchemaVersion());
            QCOMPARE(store::migrate(database).value(), store::newestSchemaVersion());
            database.close();
        }
        QSqlDatabase::removeDatabase(name);
    }

    void fiveThousandRows()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        auto transaction = store::Transaction::begin(*w.database);
        OK(transaction);
        const int count = qEnvironmentVariableIntValue("LEADLINE_TEST_ROWS") > 0
                              ? qEnvironmentVariableIntValue("LEADLINE_TEST_ROWS")
                              : 5000;
        for (int i = 0; i < count; ++i)
            OK(contacts.save(person(u"P%1"_s.arg(i), u"Reyes"_s, u"Company %1 Limited"_s.arg(i)), {}));
        OK(transaction->commit());
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        QCOMPARE(contacts.rows({})->size(), count);
        qInfo("%d rows in %lld ms (%ld ms of processor)", count, timer.restart(),
              static_cast<long>((std::clock() - before) * 1000 / CLOCKS_PER_SEC));
        QCOMPARE(contacts.rows({.text = u"p%1 reyes"_s.arg(count - 1)})->size(), 1);
        qInfo("found one by text in %lld ms", timer.restart());
        QCOMPARE(contacts.countByState()->value(domain::WorkState::New), count);
        qInfo("counted by state in %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
