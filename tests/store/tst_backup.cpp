#include "store/backup.h"
#include "store/engineepoch.h"
#include "store/migrations.h"
#include "store/outbox.h"
#include "store/documentrepository.h"
#include "storetest.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace leadline;
using namespace storetest;
using namespace Qt::StringLiterals;
using domain::Operation;
using domain::OperationState;

namespace {

Operation create(const QString &key)
{
    Operation operation;
    operation.externalKey = key;
    operation.runId = u"r"_s;
    operation.title = u"Dana Reyes"_s;
    return operation;
}

store::Backup at(const QDateTime &time)
{
    return {time.toString(Qt::ISODate), time, u"daily"_s, 1};
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void aBackupIsAWholeWorkspace()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        const auto op = outbox.enqueue(create(u"k"_s));
        OK(op);
        const auto backup = store::backUp(*w.database, store::BackupReason::ByHand);
        OK(backup);
        QVERIFY(QFileInfo(backup->path).size() == backup->bytes && backup->bytes > 0);
        QVERIFY(!(QFileInfo(backup->path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(store::backupsOf(w.database->path()), QList<store::Backup>{*backup});
        const auto copy = store::Database::open(backup->path, w.clock);
        OK(copy);
        QCOMPARE((*copy)->workspaceId(), w.database->workspaceId());
        QCOMPARE(store::Outbox(**copy).find(op->id)->externalKey, u"k"_s);
        // The workspace goes on as before, with its locks.
        OK(outbox.enqueue(create(u"l"_s)));
    }

    void whatFailsLeavesNothingBehind()
    {
        Workspace w;
        QFile inTheWay(w.database->path() + u".backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        FAILS(store::backUp(*w.database, store::BackupReason::ByHand), "LL-BAK-001");
        QVERIFY(store::backupsOf(w.database->path()).isEmpty());
    }

    void sevenDaysAndFourWeeksStay()
    {
        const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
        QList<store::Backup> all;
        for (int day = 0; day < 60; ++day) {
            for (int hour : {1, 9})
                all << at(now.addDays(-day).addSecs(-hour * 3600));
        }
        const QList<store::Backup> drop = store::backupsToDrop(all, now);
        QList<QDate> kept;
        for (const store::Backup &backup : all) {
            if (!drop.contains(backup))
                kept << backup.madeAt.date();
        }
        // The last day whole (its two, and the one of the day before that is younger than a day), one for each of seven days,
        // and one for each further week up to four.
        QCOMPARE(kept.first(), now.date());
        QVERIFY2(kept.size() >= 9 && kept.size() <= 12, qPrintable(QString::number(kept.size())));
        QSet<QDate> days(kept.cbegin(), kept.cend());
        for (int day = 0; day < 7; ++day)
            QVERIFY(days.contains(now.date().addDays(-day)));
        QVERIFY(kept.last() <= now.date().addDays(-14) && kept.last() >= now.date().addDays(-28));
        QVERIFY(store::backupsToDrop({}, now).isEmpty());
        QVERIFY(store::backupsToDrop({at(now.addDays(-400))}, now).isEmpty()); // the only one there is
    }

    void dailyMeansADay()
    {
        const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
        QVERIFY(store::isBackupDue({}, now));
        QVERIFY(!store::isBackupDue({at(now.addSecs(-23 * 3600))}, now));
        QVERIFY(store::isBackupDue({at(now.addSecs(-24 * 3600))}, now));
        QVERIFY(store::isBackupDue({at(now.addDays(3))}, now)); // a clock that was wrong does not stop backups
    }

    void aRestoredWorkspaceLooksBeforeItSends()
    {
        Workspace w;
        const QString path = w.database->path();
        const QString id = w.database->workspaceId();
        store::Backup backup;
        {
            store::Outbox outbox(*w.database);
            OK(store::takeOver(*w.database, u"first"_s));
            OK(outbox.enqueue(create(u"waiting"_s)));
            Operation second = create(u"waiting"_s);
            second.kind = domain::OperationKind::Update;
            second.haloId = 5;
            OK(outbox.enqueue(second));
            OK(store::DocumentRepository(*w.database).save(u"cursor"_s, u"sandbox"_s, {{u"since"_s, u"2026-11-24"_s}}));
            const auto made = store::backUp(*w.database, store::BackupReason::ByHand);
            OK(made);
            backup = *made;
            OK(outbox.enqueue(create(u"later"_s))); // not in the backup
        }
        FAILS(store::restoreBackup(path, path + u".nowhere"_s, w.clock), "LL-BAK-003");
        {
            const auto lock = store::WorkspaceLock::acquire(path);
            OK(lock);
            FAILS(store::restoreBackup(path, backup.path, w.clock), "LL-DB-007");
        }
        w.database.reset();
        const auto restored = store::restoreBackup(path, backup.path, w.clock);
        OK(restored);
        QCOMPARE(restored->uncertain, 1);
        QVERIFY(QFileInfo::exists(restored->setAside));
        const auto database = store::Database::open(path, w.clock);
        OK(database);
        QCOMPARE((*database)->workspaceId(), id);
        QCOMPARE(store::currentEpoch(**database).value(), 2);
        store::Outbox outbox(**database);
        const auto open = outbox.open();
        QCOMPARE(open->size(), 2);
        QCOMPARE(open->at(0).state, OperationState::Uncertain);
        QVERIFY(open->at(0).everSent);
        QCOMPARE(open->at(1).state, OperationState::Pending); // waits behind it
        QCOMPARE(outbox.eligible(10)->size(), 0);
        QVERIFY(outbox.audit()->isEmpty());
        QVERIFY(store::DocumentRepository(**database).find(u"cursor"_s, u"sandbox"_s)->isEmpty()); // all is pulled again
        const auto aside = store::Database::open(restored->setAside, w.clock);
        OK(aside);
        QCOMPARE(store::Outbox(**aside).open()->size(), 3);
    }

    void aDamagedBackupIsNotRestored()
    {
        Workspace w;
        const QString path = w.database->path();
        const auto backup = store::backUp(*w.database, store::BackupReason::ByHand);
        OK(backup);
        w.database.reset();
        QFile file(backup->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(8192, 'x'));
        file.close();
        FAILS(store::restoreBackup(path, backup->path, w.clock), "LL-BAK-003");
        OK(store::Database::open(path, w.clock));
        QVERIFY(QDir(QFileInfo(path).absolutePath()).entryList({u"*.incoming*"_s, u"*.replaced*"_s}).isEmpty());
    }

    void anOldFormatIsCopiedBeforeItChanges()
    {
        if (store::newestSchemaVersion() < 2)
            QFAIL("there is no older format to begin with");
        Workspace w;
        const QString path = w.folder.filePath(u"old.leadline"_s);
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(path);
            QVERIFY(old.open());
            OK(store::migrate(old, 1));
            QSqlQuery query(old);
            QVERIFY(query.exec(u"INSERT INTO meta VALUES ('workspace_id', '0123456789abcdef0123456789abcdef')"_s));
            QVERIFY(query.exec(u"PRAGMA application_id = %1"_s.arg(0x4C4C7773)));
            query = QSqlQuery();
            old.close();
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        const auto database = store::Database::open(path, w.clock);
        OK(database);
        QCOMPARE((*database)->schemaVersion(), store::newestSchemaVersion());
        const auto backups = store::backupsOf(path);
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().reason, u"before-migration"_s);
        QSqlDatabase copy = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"copy"_s);
        copy.setDatabaseName(backups.first().path);
        QVERIFY(copy.open());
        {
            QSqlQuery query(copy);
            QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 1);
        }
        copy.close();
        copy = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"copy"_s);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
