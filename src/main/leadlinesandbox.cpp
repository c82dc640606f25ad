#include "base/log.h"
#include "sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <semaphore>

namespace {
std::binary_semaphore g_stop(0); // a signal handler can reach nothing but globals
}

int main(int argc, char **argv)
{
    leadline::installLogHandler();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("leadline-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADLINE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A simulated HaloPSA tenant and data providers on 127.0.0.1, with invented people. Everything is in memory.\n"
        "Faults: %1").arg(leadline::sandbox::Faults::names().join(QStringLiteral(", "))));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("port"), QStringLiteral("Port; 0 for a free one."), QStringLiteral("number"), QStringLiteral("8377")},
                       {QStringLiteral("seed"), QStringLiteral("Seed of the invented people."), QStringLiteral("number"), QStringLiteral("2026")},
                       {QStringLiteral("people"), QStringLiteral("How many people."), QStringLiteral("number"), QStringLiteral("400")},
                       {QStringLiteral("faults"), QStringLiteral("For example 429=0.1,timeout-after-commit=0.2,slow=200"), QStringLiteral("list")}});
    parser.process(app);

    QTextStream out(stdout), err(stderr);
    leadline::sandbox::ServerOptions options;
    options.port = parser.value(QStringLiteral("port")).toUShort();
    options.seed = parser.value(QStringLiteral("seed")).toUInt();
    options.people = parser.value(QStringLiteral("people")).toInt();
    if (parser.isSet(QStringLiteral("faults"))) {
        const auto faults = leadline::sandbox::Faults::parse(parser.value(QStringLiteral("faults")));
        if (!faults) {
            err << faults.error().sentence() << '\n';
            return 2;
        }
        options.faults = *faults;
    }
    leadline::sandbox::SandboxServer server;
    if (const auto started = server.start(options); !started) {
        err << started.error().sentence() << '\n';
        return 1;
    }
    out << "HaloPSA " << server.haloUrl().toString() << '\n';
    for (const QString &id : server.providers())
        out << id << ' ' << server.providerUrl(id).toString() << '\n';
    out.flush();
    std::signal(SIGINT, [](int) { g_stop.release(); });
    std::signal(SIGTERM, [](int) { g_stop.release(); });
    g_stop.acquire();
    server.stop();
    return 0;
}
