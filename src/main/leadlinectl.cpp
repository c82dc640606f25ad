#include "app/translation.h"
#include "base/log.h"
#include "cli/cli.h"
#include "embeddedsandbox.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    leadline::installLogHandler();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("leadline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADLINE_VERSION));
    leadline::app::installTranslations(app, qEnvironmentVariable("LEADLINE_LANG"));
    leadline::EmbeddedSandbox sandbox;
    return leadline::cli::runCli(QCoreApplication::arguments(), &sandbox);
}
