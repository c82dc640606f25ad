#include "figures.h"

#include "base/log.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    using namespace leadline;
    installLogHandler();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures Leadline: prints a table of medians. Groups: records, store, apply, start."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("groups"),
                                 QStringLiteral("What to measure; all when none is named."),
                                 QStringLiteral("[group...]"));
    parser.addOptions({{QStringLiteral("runs"), QStringLiteral("How often each figure is taken."),
                        QStringLiteral("number"), QStringLiteral("5")},
                       {QStringLiteral("contacts"), QStringLiteral("People in the large workspace."),
                        QStringLiteral("number"), QStringLiteral("50000")},
                       {QStringLiteral("leads"), QStringLiteral("Leads planned and applied at once."),
                        QStringLiteral("number"), QStringLiteral("1000")}});
    parser.process(application);

    const QTemporaryDir folder;
    bench::Bench bench;
    bench.runs = std::max(1, parser.value(QStringLiteral("runs")).toInt());
    bench.contacts = std::max(100, parser.value(QStringLiteral("contacts")).toInt());
    bench.leads = std::max(10, parser.value(QStringLiteral("leads")).toInt());
    bench.folder = folder.path();
    bench.programs = QCoreApplication::applicationDirPath();

    const QString machine = bench::machine();
    const QStringList groups = parser.positionalArguments();
    const auto wanted = [&groups](const char *name) {
        return groups.isEmpty() || groups.contains(QLatin1String(name));
    };
    if (wanted("records"))
        bench::recordFigures(bench);
    if (wanted("store"))
        bench::storeFigures(bench);
    if (wanted("apply"))
        bench::applyFigures(bench);
    if (wanted("start"))
        bench::startFigures(bench);

    QTextStream out(stdout);
    out << machine << ".\nEach figure " << bench.runs << " times.\n\n";
    bench::print(out, bench.figures);
    return 0;
}
