#include "simulation/vfs/faultvfs.h"

#include <sqlite3.h>

#include <QTest>

using namespace leadline;
using namespace leadline::simulation;
using namespace Qt::StringLiterals;

namespace {

/// A connection of its own, without Qt in between.
class Connection
{
public:
    explicit Connection(const QByteArray &process, const QByteArray &options = "mode=rwc",
                        const char *vfs = "leadline-fault")
    {
        const QByteArray uri = "file:/" + process + "/w.leadline?vfs=" + vfs + '&' + options;
        m_code = sqlite3_open_v2(uri.constData(), &m_db,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, nullptr);
        sqlite3_extended_result_codes(m_db, 1);
    }
    ~Connection() { close(); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    void close()
    {
        sqlite3_close_v2(m_db);
        m_db = nullptr;
    }

    [[nodiscard]] int code() const { return m_code; }
    int run(const QByteArray &sql) { return sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr); }
    /// First column of all rows, joined; the error in words if there is one.
    QByteArray ask(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        QByteArrayList found;
        int code = sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr);
        while (code == SQLITE_OK || code == SQLITE_ROW) {
            code = sqlite3_step(statement);
            if (code == SQLITE_ROW)
                found << reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        }
        sqlite3_finalize(statement);
        return code == SQLITE_DONE ? found.join(',') : QByteArray("error ") + sqlite3_errmsg(m_db);
    }

private:
    sqlite3 *m_db = nullptr;
    int m_code = SQLITE_OK;
};

constexpr char kSettings[] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000";

} // namespace

class TestFaultVfs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { vfs.reset(1); }
    void cleanup() { QCOMPARE(vfs.openHandles(), 0); }

    void twoConnectionsSeeOneFile()
    {
        Connection a("p1"), b("p2");
        QCOMPARE(a.run(kSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
        QCOMPARE(b.ask("SELECT x FROM t"), QByteArray("1"));
        QCOMPARE(b.run("INSERT INTO t VALUES (2)"), SQLITE_OK);
        QCOMPARE(a.ask("SELECT x FROM t ORDER BY x"), QByteArray("1,2"));
        QCOMPARE(a.ask("PRAGMA integrity_check"), QByteArray("ok"));
    }

    void aKillKeepsWhatWasCommitted()
    {
        Connection a("p1"), b("p2");
        QCOMPARE(a.run(kSettings), SQLITE_OK);
        QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
        QCOMPARE(a.run("BEGIN IMMEDIATE; INSERT INTO t VALUES (2)"), SQLITE_OK);
        vfs.crash("p1");
        QCOMPARE(a.run("COMMIT") & 0xff, SQLITE_IOERR);
        QCOMPARE(b.run("INSERT INTO t VALUES (3)"), SQLITE_OK); // the lock of the dead is gone
        a.close();
        QCOMPARE(b.ask("SELECT x FROM t ORDER BY x"), QByteArray("1,3"));
        QCOMPARE(Connection("p1", "mode=rw").code(), SQLITE_IOERR); // the dead do nothing more
        vfs.start("p1");
        Connection again("p1", "mode=rw");
        QCOMPARE(again.ask("SELECT x FROM t ORDER BY x"), QByteArray("1,3"));
    }

    void aPowerLossKeepsWhatWasSynced()
    {
        for (quint64 seed = 1; seed <= 50; ++seed) {
            vfs.reset(seed);
            {
                Connection a("p1");
                QCOMPARE(a.run(kSettings), SQLITE_OK);
                QCOMPARE(a.run("CREATE TABLE t(x); INSERT INTO t VALUES (1)"), SQLITE_OK);
                QVERIFY(vfs.isSynced("w.leadline"));
                vfs.powerLoss(seed);
                QVERIFY(!vfs.isRunning("p1"));
            }
            vfs.start("p1");
            Connection again("p1", "mode=rw");
            QCOMPARE(again.ask("SELECT x FROM t"), QByteArray("1"));
            QCOMPARE(again.ask("PRAGMA integrity_check"), QByteArray("ok"));
        }
    }

    void aDiskThatLiesLosesCommits()
    {
        int lost = 0;
        for (quint64 seed = 1; seed <= 50; ++seed) {
            vfs.reset(seed);
            {
                Connection a("p1");
                QCOMPARE(a.run(kSettings), SQLITE_OK);
                QCOMPARE(a.run("CREATE TABLE t(x)"), SQLITE_OK);
                vfs.setIgnoresSync(true);
                QCOMPARE(a.run("INSERT INTO t VALUES (1)"), SQLITE_OK);
                QVERIFY(!vfs.isSynced("w.leadline"));
                vfs.powerLoss(seed);
            }
            vfs.setIgnoresSync(false);
            vfs.start("p1");
            Connection again("p1", "mode=rw");
            lost += again.ask("SELECT x FROM t") == QByteArray("1") ? 0 : 1;
        }
        QVERIFY2(lost >= 10 && lost < 50, qPrintable(QString::number(lost)));
    }

private:
    FaultVfs vfs;
};

QTEST_GUILESS_MAIN(TestFaultVfs)
#include "tst_faultvfs.moc"
