#include "simulation/vfs/connection.h"
#include "simulation/vfs/faultvfs.h"

#include "base/entropy.h"

#include <QTest>

using namespace leadline;
using namespace leadline::simulation;

namespace {

/// What became of the rows of one life.
struct Outcome
{
    QByteArray integrity;
    int acknowledged = 0; ///< the last row whose commit returned
    int found = 0;        ///< rows after the power came back, -1: unreadable
    bool inOrder = false; ///< they are 1 … found
};

} // namespace

class TestPowerLoss final : public QObject
{
    Q_OBJECT

private:
    /// Writes rows of all sizes, one commit each, with a second reader and many checkpoints, until the power
    /// goes at a call that the seed chooses.
    Outcome life(quint64 seed, const QByteArray &settings)
    {
        SeededEntropy chance(seed);
        vfs.reset(seed);
        Outcome outcome;
        {
            Connection writer("p1"), reader("p2");
            writer.run(settings +
                       "; CREATE TABLE t(i INTEGER PRIMARY KEY, body); CREATE INDEX ti ON t(body)");
            reader.run(settings);
            qint64 left = 1 + qint64(chance.below(120));
            vfs.setObserver([&](const CallEvent &event) {
                if (kChanges.testFlag(event.call) && left > 0 && --left == 0)
                    vfs.powerLoss(seed);
            });
            vfs.setIgnoresSync(lies);
            for (int i = 1; left > 0; ++i) {
                const QByteArray size = QByteArray::number(chance.below(6000));
                const QByteArray row = QByteArray::number(i);
                if (writer.run("INSERT INTO t VALUES (" + row + ", randomblob(" + size + "))") != SQLITE_OK)
                    break;
                outcome.acknowledged = i;
                if (chance.below(4) == 0)
                    writer.run("UPDATE t SET body = randomblob(200) WHERE i = " +
                               QByteArray::number(1 + chance.below(quint64(i))));
                if (chance.below(3) == 0)
                    reader.run(chance.below(2) == 0 ? "BEGIN; SELECT * FROM t" : "COMMIT");
            }
            vfs.setObserver({});
        }
        vfs.setIgnoresSync(false);
        vfs.start("p1");
        Connection again("p1", "mode=rw");
        outcome.integrity = again.ask("PRAGMA integrity_check");
        const QByteArray rows = again.ask("SELECT count(*) || ' ' || ifnull(max(i), 0) FROM t");
        bool ok = false;
        outcome.found = rows.split(' ').first().toInt(&ok);
        outcome.inOrder = rows.split(' ').last().toInt() == outcome.found;
        if (!ok)
            outcome.found = -1;
        return outcome;
    }

private slots:
    void init() { lies = false; }
    void cleanup() { QCOMPARE(vfs.openHandles(), 0); }

    void everyCommitSurvives_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<int>("images");
        QTest::newRow("write-ahead log")
            << QByteArray("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=6")
            << 500;
        // Leadline does not use it, but it shows that the disk keeps what any program may rely on.
        QTest::newRow("rollback journal")
            << QByteArray("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA") << 200;
    }

    void everyCommitSurvives()
    {
        QFETCH(QByteArray, settings);
        QFETCH(int, images);
        int withMore = 0;
        for (int seed = 1; seed <= images; ++seed) {
            const Outcome outcome = life(quint64(seed), settings);
            const auto which = QByteArray("seed ") + QByteArray::number(seed);
            QVERIFY2(outcome.integrity == "ok", (which + ": " + outcome.integrity).constData());
            QVERIFY2(outcome.inOrder, which.constData());
            // The one that was on its way may or may not have made it.
            QVERIFY2(outcome.found == outcome.acknowledged || outcome.found == outcome.acknowledged + 1,
                     qPrintable(QStringLiteral("seed %1: %2 acknowledged, %3 found")
                                    .arg(seed)
                                    .arg(outcome.acknowledged)
                                    .arg(outcome.found)));
            withMore += outcome.found > outcome.acknowledged ? 1 : 0;
        }
        // Both happen, or the power goes at the wrong moments. Deleting a rollback journal is one call.
        QVERIFY(withMore < images);
        QCOMPARE(withMore > 0, settings.contains("WAL"));
    }

    /// The counter-proof: without syncs the same test must find lost commits and damaged files.
    void aDiskThatLiesLosesCommits()
    {
        lies = true;
        int lost = 0, damaged = 0;
        for (quint64 seed = 1; seed <= 200; ++seed) {
            const Outcome outcome =
                life(seed, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=6");
            damaged += outcome.integrity == "ok" ? 0 : 1;
            lost += outcome.found < outcome.acknowledged ? 1 : 0;
        }
        qInfo("of 200 lives %d lost commits, %d ended with a damaged file", lost, damaged);
        QVERIFY(lost >= 50);
        QVERIFY(damaged >= 10);
    }

    /// synchronous=NORMAL keeps the file sound but not the newest commits: why Leadline uses FULL.
    void normalLosesCommitsButNotTheFile()
    {
        int lost = 0;
        for (quint64 seed = 1; seed <= 200; ++seed) {
            const Outcome outcome =
                life(seed, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=6");
            QCOMPARE(outcome.integrity, QByteArray("ok"));
            QVERIFY(outcome.inOrder);
            lost += outcome.found < outcome.acknowledged ? 1 : 0;
        }
        qInfo("of 200 lives %d lost commits", lost);
        QVERIFY(lost >= 20);
    }

    void syncedTellsWhatSurvives()
    {
        vfs.reset(1);
        Connection a("p1");
        QCOMPARE(a.run(kLogSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
        QVERIFY(vfs.isSynced("w.leadline"));
        QCOMPARE(a.run("PRAGMA synchronous=NORMAL; INSERT INTO t VALUES (2)"), SQLITE_OK);
        QVERIFY(!vfs.isSynced("w.leadline"));
        vfs.copySynced("w.leadline", "image");
        {
            Connection image("look", "mode=rw", "image");
            QCOMPARE(image.ask("SELECT x FROM t ORDER BY x"), QByteArray("1"));
        }
        QCOMPARE(a.run("PRAGMA synchronous=FULL; INSERT INTO t VALUES (3)"), SQLITE_OK);
        QVERIFY(vfs.isSynced("w.leadline"));
        vfs.copySynced("w.leadline", "image");
        {
            Connection image("look", "mode=rw", "image");
            QCOMPARE(image.ask("SELECT x FROM t ORDER BY x"), QByteArray("1,2,3"));
        }
        a.close(); // the log is gone; its content is in the file
        QVERIFY(vfs.isSynced("w.leadline"));
        QVERIFY(!vfs.isSynced("missing"));
    }

private:
    FaultVfs vfs;
    bool lies = false;
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
