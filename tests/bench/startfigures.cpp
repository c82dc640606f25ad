#include "figures.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

namespace leadline::bench {

void startFigures(Bench &bench)
{
    const QString program = QDir(bench.programs).filePath(QStringLiteral("leadline"));
    if (!QFileInfo::exists(program) || !QFileInfo::exists(largeWorkspace(bench))) {
        QTextStream(stderr)
            << "start: left out, it needs the program with its windows and the group \"store\"\n";
        return;
    }
    Figure usable{QStringLiteral("start to usable window, %1 people").arg(bench.contacts),
                  QStringLiteral("ms"),
                  1200,
                  false,
                  {}};
    Figure loaded{QStringLiteral("start to all rows in the grid"),
                  QStringLiteral("ms"),
                  0,
                  false,
                  {}};
    Figure memory{QStringLiteral("memory with grid and board open"), QStringLiteral("MB"), 250, false, {}};
    static const QRegularExpression line(
        QStringLiteral("usable (\\d+) ms, loaded (\\d+) ms, memory (\\d+) KiB"));
    for (int i = 0; i < bench.runs; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer now;
        now.start();
        process.start(program, {QStringLiteral("--session-secrets"), QStringLiteral("--benchmark-start"),
                                QString::number(now.msecsSinceReference()), largeWorkspace(bench)});
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            stop(QStringLiteral("%1 did not end well").arg(program));
        const auto found = line.match(QString::fromUtf8(process.readAllStandardOutput()));
        if (!found.hasMatch())
            stop(QStringLiteral("%1 gave no figures").arg(program));
        usable.values << found.captured(1).toDouble();
        loaded.values << found.captured(2).toDouble();
        memory.values << found.captured(3).toDouble() / 1000.0 * 1.024;
    }
    bench.add(usable);
    bench.add(loaded);
    bench.add(memory);
}

} // namespace leadline::bench
