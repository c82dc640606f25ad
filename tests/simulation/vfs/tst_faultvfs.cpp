#include "simulation/vfs/connection.h"
#include "simulation/vfs/faultvfs.h"

#include <QSet>
#include <QTest>

using namespace leadline;
using namespace leadline::simulation;

class TestFaultVfs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { vfs.reset(1); }
    void cleanup() { QCOMPARE(vfs.openHandles(), 0); }

    // Locks

    void rollbackJournalLocks()
    {
        Connection a("p1"), b("p2");
        QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
        QCOMPARE(a.run("BEGIN IMMEDIATE; INSERT INTO t VALUES (2)"), SQLITE_OK);
        QCOMPARE(b.run("BEGIN IMMEDIATE"), SQLITE_BUSY); // one writer
        sqlite3_stmt *reading = nullptr;
        QCOMPARE(sqlite3_prepare_v2(b.handle(), "SELECT x FROM t", -1, &reading, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_step(reading), SQLITE_ROW); // beside readers
        QCOMPARE(sqlite3_column_int(reading, 0), 1);
        QCOMPARE(a.run("COMMIT"), SQLITE_BUSY); // which it waits for
        QCOMPARE(Connection("p3").ask("SELECT x FROM t"),
                 QByteArray("error database is locked")); // and no new
        sqlite3_finalize(reading);
        QCOMPARE(a.run("COMMIT"), SQLITE_OK);
        QCOMPARE(b.ask("SELECT x FROM t ORDER BY x"), QByteArray("1,2"));
        QVERIFY(!vfs.exists("w.leadline-journal"));
    }

    void writeAheadLogLocks()
    {
        Connection a("p1"), b("p2"), c("p3");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
        QCOMPARE(b.run("BEGIN; SELECT * FROM t"), SQLITE_OK); // a snapshot
        QCOMPARE(a.run("BEGIN IMMEDIATE; INSERT INTO t VALUES (2)"), SQLITE_OK);
        QCOMPARE(c.run("BEGIN IMMEDIATE"), SQLITE_BUSY);
        QCOMPARE(a.run("COMMIT"), SQLITE_OK); // no reader holds it up
        QCOMPARE(b.ask("SELECT x FROM t ORDER BY x"), QByteArray("1"));
        QCOMPARE(c.ask("SELECT x FROM t ORDER BY x"), QByteArray("1,2"));
        QCOMPARE(b.run("INSERT INTO t VALUES (3)"), SQLITE_BUSY_SNAPSHOT);
        QCOMPARE(a.ask("PRAGMA wal_checkpoint(TRUNCATE)"), QByteArray("1")); // held up by the snapshot
        QCOMPARE(b.run("COMMIT"), SQLITE_OK);
        QCOMPARE(a.ask("PRAGMA wal_checkpoint(TRUNCATE)"), QByteArray("0"));
        QVERIFY(vfs.bytes("w.leadline-wal").isEmpty());
        QCOMPARE(b.ask("SELECT x FROM t ORDER BY x"), QByteArray("1,2"));
    }

    void waitingCostsNoTime()
    {
        Connection a("p1"), b("p2");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(b.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("BEGIN IMMEDIATE"), SQLITE_OK);
        QCOMPARE(b.run("BEGIN IMMEDIATE"), SQLITE_BUSY);
        QVERIFY(vfs.sleptMicroseconds() >= 4'500'000);
    }

    // The write-ahead log

    void theLogGoesWithItsLastConnection()
    {
        {
            Connection a("p1"), b("p2");
            QCOMPARE(a.run(kLogSettings), SQLITE_OK);
            QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
            QCOMPARE(b.ask("SELECT x FROM t"), QByteArray("1"));
            a.close();
            QVERIFY(vfs.bytes("w.leadline-wal").size() > 0);
        }
        QVERIFY(!vfs.exists("w.leadline-wal"));
        QCOMPARE(Connection("p1", "mode=rw").ask("SELECT x FROM t"), QByteArray("1"));
    }

    void aLongLogTakesMoreSharedMemory()
    {
        Connection a("p1"), b("p2");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("PRAGMA wal_autocheckpoint=0; CREATE TABLE t(x)"), SQLITE_OK);
        QCOMPARE(b.ask("SELECT count(*) FROM t"), QByteArray("0"));
        for (int i = 0; i < 12; ++i)
            QCOMPARE(a.run("INSERT INTO t VALUES (randomblob(4000000))"), SQLITE_OK);
        QVERIFY(vfs.bytes("w.leadline-wal").size() > 4096LL * 4096 * 2); // three regions
        QCOMPARE(b.ask("SELECT count(*) FROM t"), QByteArray("12"));
        QCOMPARE(b.ask("PRAGMA integrity_check"), QByteArray("ok"));
    }

    // Kills

    void aKillKeepsWhatWasCommitted()
    {
        Connection a("p1"), b("p2");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
        QCOMPARE(a.run("BEGIN IMMEDIATE; INSERT INTO t VALUES (2)"), SQLITE_OK);
        vfs.crash("p1");
        QCOMPARE(a.run("COMMIT") & 0xff, SQLITE_IOERR);
        QCOMPARE(b.run("INSERT INTO t VALUES (3)"), SQLITE_OK); // the lock of the dead is gone
        a.close();
        QCOMPARE(b.ask("SELECT x FROM t ORDER BY x"), QByteArray("1,3"));
        QCOMPARE(Connection("p1", "mode=rw").code(), SQLITE_IOERR); // the dead do nothing more
        vfs.start("p1");
        QCOMPARE(Connection("p1", "mode=rw").ask("SELECT x FROM t ORDER BY x"), QByteArray("1,3"));
    }

    void theLastOneKilledLeavesItsLog()
    {
        {
            Connection a("p1");
            QCOMPARE(a.run(kLogSettings), SQLITE_OK);
            QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
            vfs.crash("p1");
        }
        QVERIFY(vfs.bytes("w.leadline-wal").size() > 0);
        vfs.start("p1");
        QCOMPARE(Connection("p1", "mode=rw").ask("SELECT x FROM t"), QByteArray("1"));
    }

    /// Rolling back, SQLite cleans the index of the log without asking the VFS. A killed process does not.
    void theDeadTouchNothingOfTheLiving()
    {
        const QByteArray fill = "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) "
                                "INSERT INTO t SELECT i, randomblob(900) FROM n";
        Connection a("p1"), b("p2");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x, y); PRAGMA cache_size=2"), SQLITE_OK);
        QCOMPARE(b.run("PRAGMA cache_size=2"), SQLITE_OK);
        QCOMPARE(a.run("BEGIN IMMEDIATE; " + fill), SQLITE_OK); // too much for the cache: into the log
        vfs.crash("p1");
        QCOMPARE(b.run("BEGIN IMMEDIATE; " + fill), SQLITE_OK);
        a.close();
        QCOMPARE(b.ask("SELECT count(*) FROM t"), QByteArray("400"));
        QCOMPARE(b.run("COMMIT"), SQLITE_OK);
        QCOMPARE(b.ask("PRAGMA integrity_check"), QByteArray("ok"));
    }

    void killedAtACall_data()
    {
        QTest::addColumn<int>("effect");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("before the commit is synced") << int(Fault::Effect::DiesBefore) << QByteArray("1,2");
        QTest::newRow("after it") << int(Fault::Effect::DiesAfter) << QByteArray("1,2");
    }

    void killedAtACall()
    {
        QFETCH(int, effect);
        QFETCH(QByteArray, found);
        {
            Connection a("p1");
            QCOMPARE(a.run(kLogSettings), SQLITE_OK);
            QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
            vfs.add({.calls = Call::Sync,
                     .effect = Fault::Effect(effect),
                     .process = "p1",
                     .file = "w.leadline-wal"});
            QCOMPARE(a.run("INSERT INTO t VALUES (2)") & 0xff, SQLITE_IOERR);
            QVERIFY(!vfs.isRunning("p1"));
        }
        vfs.start("p1"); // a kill does not lose what was written, synced or not
        QCOMPARE(Connection("p1", "mode=rw").ask("SELECT x FROM t ORDER BY x"), found);
    }

    // Faults

    void failingCalls_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("code");
        QTest::newRow("write") << int(Call::Write) << SQLITE_IOERR_WRITE;
        QTest::newRow("sync") << int(Call::Sync) << SQLITE_IOERR_FSYNC;
        QTest::newRow("slot lock") << int(Call::SlotLock) << SQLITE_IOERR_SHMLOCK;
    }

    void failingCalls()
    {
        QFETCH(int, call);
        QFETCH(int, code);
        Connection a("p1"), b("p2");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
        const QByteArray insert = "INSERT INTO t VALUES (2)";
        QCOMPARE(b.ask("SELECT x FROM t"), QByteArray("1"));
        vfs.add({.calls = Call(call), .process = "p1"});
        QCOMPARE(a.run(insert), code);
        QCOMPARE(a.run(insert), SQLITE_OK); // once
        vfs.add({.calls = Call(call), .at = 2, .persistent = true, .process = "p1"});
        QVERIFY(a.run(insert) == code || a.run(insert) == code);
        QCOMPARE(a.run(insert), code);      // for good
        QCOMPARE(b.run(insert), SQLITE_OK); // another process is not struck
        vfs.clearFaults();
        QCOMPARE(a.run(insert), SQLITE_OK);
        QCOMPARE(a.ask("PRAGMA integrity_check"), QByteArray("ok"));
    }

    void aFaultMayNameItsFileAndCode()
    {
        Connection a("p1");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x)"), SQLITE_OK);
        vfs.add({.calls = Call::Write, .code = SQLITE_FULL, .file = "w.leadline"});
        QCOMPARE(a.run("INSERT INTO t VALUES (1)"), SQLITE_OK); // that writes to the log
        QCOMPARE(a.run("PRAGMA wal_checkpoint"), SQLITE_FULL);
        QCOMPARE(a.run("PRAGMA wal_checkpoint"), SQLITE_OK);
    }

    void aFullDiskCutsAWriteShort()
    {
        Connection a("p1");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x)"), SQLITE_OK);
        const qint64 before = vfs.bytes("w.leadline-wal").size();
        vfs.setSpaceLeft(1000);
        QCOMPARE(a.run("INSERT INTO t VALUES (1)"), SQLITE_FULL);
        QCOMPARE(vfs.bytes("w.leadline-wal").size(), before + 1000);
        QCOMPARE(a.run("INSERT INTO t VALUES (1)"), SQLITE_FULL);
        QCOMPARE(a.ask("SELECT count(*) FROM t"), QByteArray("0"));
        vfs.giveSpace(8192);
        QCOMPARE(a.run("INSERT INTO t VALUES (1)"), SQLITE_OK);
        vfs.setSpaceUnlimited();
        QCOMPARE(a.run("INSERT INTO t VALUES (randomblob(100000))"), SQLITE_OK);
        QCOMPARE(a.ask("PRAGMA integrity_check"), QByteArray("ok"));
    }

    void whatIsCutOffIsSpaceAgain()
    {
        Connection a("p1");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x)"), SQLITE_OK);
        vfs.setSpaceLeft(0);
        QCOMPARE(a.run("INSERT INTO t VALUES (1)"), SQLITE_FULL);
        vfs.setSpaceLeft(8192); // for the file itself
        QCOMPARE(a.ask("PRAGMA wal_checkpoint(TRUNCATE)"), QByteArray("0"));
        QCOMPARE(a.run("INSERT INTO t VALUES (1)"), SQLITE_OK);
    }

    void readOnlyDisks()
    {
        Connection a("p1");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
        vfs.setReadOnly(true);
        QCOMPARE(a.run("INSERT INTO t VALUES (2)") & 0xff, SQLITE_IOERR);
        QCOMPARE(a.ask("SELECT x FROM t"), QByteArray("1"));
        Connection late("p2", "mode=rw");
        QCOMPARE(late.ask("SELECT x FROM t"), QByteArray("1"));
        QCOMPARE(late.run("INSERT INTO t VALUES (2)") & 0xff, SQLITE_READONLY);
        QCOMPARE(Connection("p3", "mode=rwc", "other").code(), SQLITE_CANTOPEN);
        vfs.setReadOnly(false);
        QCOMPARE(a.run("INSERT INTO t VALUES (3)"), SQLITE_OK);
        QCOMPARE(a.ask("PRAGMA integrity_check"), QByteArray("ok"));
    }

    // Bookkeeping

    void theSameSeedMakesTheSameBytes()
    {
        const auto life = [this](quint64 seed) {
            vfs.reset(seed);
            Connection a("p1");
            a.run(kLogSettings);
            a.run("CREATE TABLE t(x); INSERT INTO t VALUES (random())");
            return QByteArray::number(vfs.traceHash()) + vfs.bytes("w.leadline-wal");
        };
        const QByteArray first = life(7);
        QCOMPARE(life(7), first);
        QVERIFY(life(8) != first);
    }

    void resetForgetsEverything()
    {
        {
            Connection a("p1");
            QCOMPARE(a.run("CREATE TABLE t(x)"), SQLITE_OK);
            vfs.setSpaceLeft(0);
            vfs.setReadOnly(true);
            vfs.add({.persistent = true});
            vfs.reset(2);
            QCOMPARE(vfs.openHandles(), 1);
            QCOMPARE(a.run("SELECT * FROM t") & 0xff, SQLITE_IOERR);
        }
        QVERIFY(!vfs.exists("w.leadline"));
        QCOMPARE(vfs.count(kAnyCall), 0);
        Connection b("p1");
        QCOMPARE(b.run("CREATE TABLE t(x)"), SQLITE_OK);
    }

    void callsAreCountedAndRecorded()
    {
        Connection a("p1");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x)"), SQLITE_OK);
        const qint64 syncs = vfs.count(Call::Sync), writes = vfs.count(Call::Write);
        vfs.setRecording(true);
        QList<Call> observed;
        vfs.setObserver([&observed](const CallEvent &event) { observed << event.call; });
        QCOMPARE(a.run("INSERT INTO t VALUES (1)"), SQLITE_OK);
        vfs.setObserver({});
        QCOMPARE(vfs.count(Call::Sync), syncs + 1);   // what a commit costs
        QCOMPARE(vfs.count(Call::Write), writes + 2); // a frame: its head and its page
        QList<Call> recorded;
        for (const CallEvent &event : vfs.record()) {
            recorded << event.call;
            QCOMPARE(event.process, std::string("p1"));
            if (kChanges.testFlag(event.call))
                QCOMPARE(event.file, std::string("w.leadline-wal"));
        }
        QCOMPARE(recorded, observed);
        QCOMPARE(recorded.last(), Call::Sync);
    }

private:
    FaultVfs vfs;
};

QTEST_GUILESS_MAIN(TestFaultVfs)
#include "tst_faultvfs.moc"
