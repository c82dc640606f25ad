#include "killing.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace leadline;
using namespace leadline::test;

namespace {

constexpr int kLeads = 150;

} // namespace

/// The promise that matters most: no lead lost, none created twice, wherever the program dies.
class TestKill final : public QObject
{
    Q_OBJECT
private slots:
    /// One workspace with 150 people and a plan is made once; each test works on a copy, against a tenant
    /// that starts anew at the same address.
    void initTestCase()
    {
        start();
        VERIFY_CODE(m_ctl.run({QStringLiteral("connect"), QStringLiteral("--sandbox"),
                               m_server->haloUrl().toString()}),
                    0);
        VERIFY_CODE(
            m_ctl.run({QStringLiteral("import"), m_ctl.file(QStringLiteral("p.csv"), peopleCsv(kLeads))}), 0);
        const auto plan = m_ctl.json({QStringLiteral("plan"), QStringLiteral("--out"),
                                      m_ctl.folder.filePath(QStringLiteral("plan.json"))});
        VERIFY_CODE(plan, 0);
        for (const QJsonValueConstRef row :
             plan.json().value(QStringLiteral("plan"))[QStringLiteral("rows")].toArray())
            m_keys << row[QStringLiteral("external_key")].toString();
        QCOMPARE(m_keys.size(), kLeads);
        QVERIFY(!m_keys.contains(QString()));
        m_server.reset();
    }

    void duringAPush_data()
    {
        QTest::addColumn<int>("killAfter"); // tickets in the tenant
        QTest::addColumn<QString>("faults");
        QTest::addColumn<bool>("resumeIsKilledToo");
        QTest::addRow("at once") << 0 << QString() << false;
        for (int i = 0; i < 8; ++i) {
            const int at = 1 + i * 18 + QRandomGenerator::global()->bounded(18);
            QTest::addRow("after %d", at) << at << QString() << (i % 3 == 2);
        }
        for (const int at : {5, 60, 120})
            QTest::addRow("after %d, answers lost", at)
                << at << QStringLiteral("timeout-after-commit=0.05") << (at == 60);
        QTest::addRow("after the last") << kLeads << QString() << false;
    }
    void duringAPush()
    {
        QFETCH(int, killAfter);
        QFETCH(QString, faults);
        QFETCH(bool, resumeIsKilledToo);
        start();
        const int before = m_server->ticketCount();
        const QString workspace = copyOfWorkspace(
            QStringLiteral("push-%1.leadline").arg(QString::fromUtf8(QTest::currentDataTag()).remove(u' ')));
        if (!faults.isEmpty())
            m_server->setFaults(*sandbox::Faults::parse(faults));
        {
            const auto apply = m_ctl.start({QStringLiteral("apply"), QStringLiteral("--workspace"), workspace,
                                            m_ctl.folder.filePath(QStringLiteral("plan.json"))});
            waitForTickets(*apply, before + killAfter);
            kill9(*apply);
        }
        if (resumeIsKilledToo) {
            const auto resume = m_ctl.start({QStringLiteral("apply"), QStringLiteral("--workspace"),
                                             workspace, QStringLiteral("--resume")});
            waitForTickets(*resume, before + killAfter + 8);
            kill9(*resume);
        }
        m_server->setFaults({});
        // A plan that was cut off is not carried out a second time, however often it is handed over.
        const auto again =
            m_ctl.bare({QStringLiteral("apply"), QStringLiteral("--workspace"), workspace,
                        m_ctl.folder.filePath(QStringLiteral("plan.json")), QStringLiteral("--json")});
        const bool neverQueued =
            again.code == 0; // killed before the journal was written: this was the first time
        if (!neverQueued)
            QCOMPARE(again.json().value(QStringLiteral("error"))[QStringLiteral("code")].toString(),
                     QStringLiteral("LL-PLAN-008"));
        Ran resume;
        for (int i = 0; i < 10 && resume.code != 0; ++i) {
            resume = m_ctl.bare({QStringLiteral("apply"), QStringLiteral("--workspace"), workspace,
                                 QStringLiteral("--resume"), QStringLiteral("--json")});
            QVERIFY2(resume.code == 0 || resume.code == 3, resume.trace());
        }
        VERIFY_CODE(resume, 0);
        QCOMPARE(resume.json().value(QStringLiteral("open")).toInt(-1), 0);

        for (const QString &key : std::as_const(m_keys))
            QCOMPARE(m_server->ticketsByExternalKey(key).size(), 1);
        QCOMPARE(m_server->ticketCount(), before + kLeads);
        const auto audit = m_ctl.bare({QStringLiteral("audit"), QStringLiteral("--workspace"), workspace});
        VERIFY_CODE(audit, 0);
        checkReceipt(workspace);
    }

private:
    void start()
    {
        m_server.reset();
        m_server = std::make_unique<sandbox::SandboxServer>();
        sandbox::ServerOptions options;
        options.port = m_port;
        const auto started = m_server->start(options);
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence()));
        m_port = quint16(m_server->haloUrl().port());
    }
    [[nodiscard]] QString copyOfWorkspace(const QString &name) const
    {
        const QString copy = m_ctl.folder.filePath(name);
        if (!QFile::copy(m_ctl.path(), copy))
            qFatal("no copy of the workspace");
        return copy;
    }
    /// Without the event loop: a millisecond is many requests.
    void waitForTickets(QProcess &process, int count) const
    {
        QElapsedTimer timer;
        timer.start();
        while (m_server->ticketCount() < count && process.state() != QProcess::NotRunning &&
               timer.elapsed() < 60'000)
            process.waitForFinished(1);
    }
    /// The interrupted run has a receipt that accounts for every row of its plan, and is green.
    static void checkReceipt(const QString &path)
    {
        const auto workspace = opened(path);
        QString run;
        for (const store::Run &one : value(workspace->runs(20))) {
            if (one.kind == QStringLiteral("push"))
                run = one.id;
            QVERIFY2(one.state != QStringLiteral("running") && one.state != QStringLiteral("waiting"),
                     qPrintable(one.title));
        }
        QVERIFY(!run.isEmpty());
        const auto receipt = value(workspace->receipt(run));
        QCOMPARE(receipt.planned, kLeads);
        QCOMPARE(receipt.rows.size(), kLeads);
        QCOMPARE(receipt.count(domain::Verdict::Created), kLeads);
        QVERIFY(receipt.isGreen());
        for (const auto &row : value(workspace->worklist({})))
            QCOMPARE(row.state, domain::WorkState::InHalo);
    }
    Ctl m_ctl;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    quint16 m_port = 0;
    QStringList m_keys;
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
