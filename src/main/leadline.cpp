#include "app/translation.h"
#include "base/log.h"
#include "desktop.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

namespace {

using namespace leadline;

QString tr(const char *text)
{
    return QApplication::translate("leadline::Main", text);
}

QSize sizeFrom(const QString &text, QSize otherwise)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && !size.isEmpty() ? size : otherwise;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Sales operations for HaloPSA: search, clean, push, promote."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), tr("Workspace file to open."), QStringLiteral("[workspace]"));
    parser.addOptions({
        {QStringLiteral("sandbox"), tr("Open a throwaway workspace on the sandbox: no account, no key, no network.")},
        {QStringLiteral("session-secrets"), tr("Keep keys only until the program ends, whatever is chosen in Setup.")},
        {QStringLiteral("screenshots"), tr("Save a picture of each place into this folder and end."), QStringLiteral("folder")},
        {QStringLiteral("size"), tr("Window size of the pictures."), QStringLiteral("WxH"), QStringLiteral("1366x768")},
        {QStringLiteral("language"), tr("Language instead of the system's: en, de, or qps (pseudo)."), QStringLiteral("code")},
    });
}

/// The language must be known before the option texts are made, so it is looked for ahead of the parser.
QString languageFrom(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QLatin1String("--language"));
    return at >= 0 ? arguments.value(at + 1) : qEnvironmentVariable("LEADLINE_LANG");
}

} // namespace

int main(int argc, char **argv)
{
    installLogHandler();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("leadline"));
    QApplication::setOrganizationName(QStringLiteral("leadline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Leadline"));
    QApplication::setApplicationVersion(QStringLiteral(LEADLINE_VERSION));
    app::installTranslations(application, languageFrom(QApplication::arguments()));

    QCommandLineParser parser;
    addOptions(parser);
    QCommandLineOption benchmark(QStringLiteral("benchmark-start"), QStringLiteral("Measures the start; see tests/bench."), QStringLiteral("ms"));
    benchmark.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(benchmark);
    parser.process(application);
    DesktopOptions options;
    options.workspace = parser.positionalArguments().value(0);
    options.sandbox = parser.isSet(QStringLiteral("sandbox"));
    options.sessionSecrets = parser.isSet(QStringLiteral("session-secrets"));
    options.launchedMs = parser.value(benchmark).toLongLong();
    options.screenshots = parser.value(QStringLiteral("screenshots"));
    options.size = sizeFrom(parser.value(QStringLiteral("size")), options.size);
    if (!options.screenshots.isEmpty())
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // the offscreen platform's own chatter

    Desktop desktop(application, options);
    desktop.start();
    return QApplication::exec();
}
