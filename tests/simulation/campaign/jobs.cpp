#include "campaign/campaign.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>
#include <memory>

namespace leadline::simulation {

namespace {

void takeLines(QProcess &job, Totals &totals)
{
    while (job.canReadLine()) {
        const QString line = QString::fromUtf8(job.readLine()).chopped(1);
        if (!totals.readLine(line)) {
            std::printf("%s\n", qPrintable(line));
            std::fflush(stdout);
        }
    }
}

} // namespace

bool runJobs(const QList<QStringList> &arguments, Totals &totals)
{
    std::vector<std::unique_ptr<QProcess>> jobs;
    for (const QStringList &list : arguments) {
        auto job = std::make_unique<QProcess>();
        job->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        job->start(QCoreApplication::applicationFilePath(), list);
        jobs.push_back(std::move(job));
    }
    bool well = true;
    for (bool any = true; any;) {
        any = false;
        for (const auto &job : jobs) {
            if (job->state() == QProcess::NotRunning)
                continue;
            any = true;
            job->waitForReadyRead(100);
            takeLines(*job, totals);
        }
    }
    for (const auto &job : jobs) {
        job->waitForFinished(-1);
        takeLines(*job, totals);
        well = well && job->exitStatus() == QProcess::NormalExit && job->exitCode() <= 1;
    }
    return well;
}

} // namespace leadline::simulation
