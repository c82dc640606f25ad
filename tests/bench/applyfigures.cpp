#include "figures.h"
#include "people.h"

#include "app/intake.h"
#include "app/secretstores.h"
#include "app/syncuses.h"
#include "base/digest.h"
#include "sandbox/sandboxserver.h"
#include "store/connectionrepository.h"
#include "store/contactrepository.h"

#include <QCoroTask>
#include <QDir>
#include <QProcess>

#include <sys/resource.h>

namespace leadline::bench {

namespace {

/// Processor time of this process in ms: on a machine that has other work it says more than the clock.
double processorMs()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

domain::Connection sandboxConnection(const QUrl &url)
{
    domain::Connection connection;
    connection.name = QStringLiteral("sandbox");
    connection.kind = QStringLiteral("halopsa");
    connection.baseUrl = url;
    connection.clientId = sandbox::SandboxServer::haloClientId();
    connection.settings = {{QStringLiteral("sandbox_credential"),
                            QString::fromLatin1(sandbox::SandboxServer::haloClientSecret())},
                           {QStringLiteral("requests_per_minute"), QStringLiteral("600000")}};
    return connection;
}

app::RunHandle silentRun()
{
    return {randomKey(), StopFlag(), [](const app::RunProgress &) {}, [] {}};
}

struct Round
{
    double planMs = 0, planWithPullMs = 0, applySeconds = 0, processorMs = 0;
};

/// A new workspace with that many people, planned and applied at a tenant with its invented tickets.
Round pushOnce(const Bench &bench, const QUrl &tenant, int firstPerson)
{
    const QString path = bench.folder + QStringLiteral("/push-") + randomKey() + QStringLiteral(".leadline");
    app::SyncContext context(app::sessionSecrets(), {});
    must(context.open(path));
    store::ConnectionRepository connections(context.database());
    must(connections.save(sandboxConnection(tenant)));
    const auto session = must(QCoro::waitFor(context.session({})));
    app::Intake intake(context.database(), session->suppressionKey, QStringLiteral("US"));
    must(intake.take(people(bench.leads, firstPerson), QStringLiteral("Bench")));

    Round round;
    QElapsedTimer timer;
    timer.start();
    const auto first = must(QCoro::waitFor(app::makePushPlan(context, {}, silentRun())));
    round.planWithPullMs = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    const auto plan = must(app::planFromMirror(context, *session, {}));
    round.planMs = double(timer.nsecsElapsed()) / 1e6;
    if (plan.chosenChanges() != bench.leads || first.chosenChanges() != bench.leads)
        stop(QStringLiteral("%1 of %2 leads were planned").arg(plan.chosenChanges()).arg(bench.leads));
    const double processorBefore = processorMs();
    timer.start();
    const auto receipt = must(QCoro::waitFor(app::applyPlan(context, plan, silentRun())));
    round.applySeconds = double(timer.nsecsElapsed()) / 1e9;
    round.processorMs = processorMs() - processorBefore;
    if (receipt.count(domain::Verdict::Created) != bench.leads || !receipt.isGreen())
        stop(QStringLiteral("%1 of %2 leads were created")
                 .arg(receipt.count(domain::Verdict::Created))
                 .arg(bench.leads));
    return round;
}

/// leadline-sandbox as a process of its own, on a free port.
class OtherProcess
{
public:
    explicit OtherProcess(const QString &program)
    {
        m_process.start(program, {QStringLiteral("--port"), QStringLiteral("0")});
        m_process.setReadChannel(QProcess::StandardOutput);
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead(20'000))
            stop(QStringLiteral("%1 did not start").arg(program));
        m_url = QUrl(QString::fromUtf8(m_process.readLine()).section(u' ', 1).trimmed());
    }
    ~OtherProcess()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }
    [[nodiscard]] QUrl url() const { return m_url; }

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace

void applyFigures(Bench &bench)
{
    const QString leads = QString::number(bench.leads);
    Figure plan{
        QStringLiteral("plan %1 leads from the cache").arg(leads), QStringLiteral("ms"), 2000, false, {}};
    Figure planWithPull{QStringLiteral("plan %1 leads, first reading 400 tickets").arg(leads),
                        QStringLiteral("ms"),
                        0,
                        false,
                        {}};
    Figure apart{QStringLiteral("apply %1 leads with read-back, sandbox in another process").arg(leads),
                 QStringLiteral("leads/s"),
                 300,
                 true,
                 {}};
    Figure processor{QStringLiteral("processor time of it, without the sandbox, per lead"),
                     QStringLiteral("ms"),
                     0,
                     false,
                     {}};
    Figure within{QStringLiteral("apply %1 leads with read-back, sandbox in the same process").arg(leads),
                  QStringLiteral("leads/s"),
                  300,
                  true,
                  {}};
    for (int i = 0; i < bench.runs; ++i) {
        {
            const OtherProcess tenant(QDir(bench.programs).filePath(QStringLiteral("leadline-sandbox")));
            const Round round = pushOnce(bench, tenant.url(), i * bench.leads);
            plan.values << round.planMs;
            planWithPull.values << round.planWithPullMs;
            apart.values << bench.leads / round.applySeconds;
            processor.values << round.processorMs / bench.leads;
        }
        sandbox::SandboxServer server;
        must(server.start({}));
        within.values << bench.leads / pushOnce(bench, server.haloUrl(), i * bench.leads).applySeconds;
    }
    bench.add(plan);
    bench.add(planWithPull);
    bench.add(apart);
    bench.add(processor);
    bench.add(within);
}

} // namespace leadline::bench
