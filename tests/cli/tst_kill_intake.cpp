#include "killing.h"

#include <QJsonArray>

using namespace leadline;
using namespace leadline::test;

/// Killed while records come in: what was stored is whole, a second try fills up the rest, nobody is there
/// twice.
class TestKillIntake final : public QObject
{
    Q_OBJECT
private slots:
    void duringAnImport_data()
    {
        QTest::addColumn<int>("walKiB"); // how far it is shows in the size of the write-ahead log
        for (const int size : {1, 300, 1500, 3000})
            QTest::addRow("after %d KiB", size) << size;
    }
    void duringAnImport()
    {
        QFETCH(int, walKiB);
        constexpr int kRows = 2500;
        const Ctl ctl;
        const QString list = ctl.file(QStringLiteral("many.csv"), peopleCsv(kRows));
        VERIFY_CODE(ctl.run({QStringLiteral("state")}), 0);
        {
            const auto import = ctl.start(ctl.with({QStringLiteral("import"), list}));
            const QString wal = ctl.path() + QStringLiteral("-wal");
            QTRY_VERIFY_WITH_TIMEOUT(
                QFileInfo(wal).size() > walKiB * 1024 || import->state() == QProcess::NotRunning, 60'000);
            kill9(*import);
        }
        VERIFY_CODE(ctl.run({QStringLiteral("audit")}), 0);
        const auto again = ctl.json({QStringLiteral("import"), list});
        VERIFY_CODE(again, 0);
        QCOMPARE(again.json().value(QStringLiteral("added")).toInt() +
                     again.json().value(QStringLiteral("updated")).toInt(),
                 kRows);
        QCOMPARE(rows(ctl), kRows);
        checkRuns(ctl);
    }

    void duringASearch_data()
    {
        QTest::addColumn<int>("requests");
        for (const int requests : {1, 2, 3, 4})
            QTest::addRow("at request %d", requests) << requests;
    }
    void duringASearch()
    {
        QFETCH(int, requests);
        sandbox::SandboxServer server;
        QVERIFY(server.start({}));
        server.setFaults(*sandbox::Faults::parse(QStringLiteral("slow=80")));
        const Ctl ctl;
        VERIFY_CODE(
            ctl.run({QStringLiteral("connect"), QStringLiteral("--sandbox"), server.haloUrl().toString()}),
            0);
        const QStringList arguments{QStringLiteral("search"), QStringLiteral("apollo"),
                                    QStringLiteral("--max"), QStringLiteral("350")};
        {
            const auto search = ctl.start(ctl.with(arguments));
            QTRY_VERIFY_WITH_TIMEOUT(server.requestCount(QStringLiteral("/apollo/")) >= requests ||
                                         search->state() == QProcess::NotRunning,
                                     60'000);
            kill9(*search);
        }
        server.setFaults({});
        VERIFY_CODE(ctl.run({QStringLiteral("audit")}), 0);
        const int kept = rows(ctl);
        QVERIFY2(kept % 100 == 0, qPrintable(QString::number(kept))); // whole pages or nothing
        QVERIFY(kept <= requests * 100);
        const auto again = ctl.json(arguments);
        VERIFY_CODE(again, 0);
        QCOMPARE(again.json().value(QStringLiteral("fetched")).toInt(), 350);
        QCOMPARE(again.json().value(QStringLiteral("added")).toInt(), 350 - kept);
        QCOMPARE(rows(ctl), 350);
        checkRuns(ctl);
    }

private:
    static int rows(const Ctl &ctl)
    {
        const auto listed =
            ctl.json({QStringLiteral("worklist"), QStringLiteral("--limit"), QStringLiteral("0")});
        return int(listed.json().value(QStringLiteral("rows")).toArray().size());
    }
    /// What was cut off does not claim to run for ever.
    static void checkRuns(const Ctl &ctl)
    {
        const auto workspace = opened(ctl.path());
        const auto runs = value(workspace->runs(20));
        for (const store::Run &run : runs)
            QVERIFY2(run.state != QStringLiteral("running"), qPrintable(run.title));
    }
};

QTEST_GUILESS_MAIN(TestKillIntake)
#include "tst_kill_intake.moc"
