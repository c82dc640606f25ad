#include "app/secretstores.h"
#include "app/translation.h"
#include "app/workspace.h"
#include "base/log.h"
#include "embeddedsandbox.h"
#include "gui/parts/prompts.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/screenshots.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace leadline;

struct Options
{
    QString workspace, screenshots, language;
    QSize size{1366, 768};
    bool sandbox = false;
    bool sessionSecrets = false;
};

Options parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("leadline::Main", "Sales operations for HaloPSA: search, clean, push, promote."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), QApplication::translate("leadline::Main", "Workspace file to open."), QStringLiteral("[workspace]"));
    parser.addOptions({
        {QStringLiteral("sandbox"), QApplication::translate("leadline::Main", "Open a throwaway workspace on the sandbox: no account, no key, no network.")},
        {QStringLiteral("session-secrets"), QApplication::translate("leadline::Main", "Keep keys only until the program ends, not in the keychain.")},
        {QStringLiteral("screenshots"), QApplication::translate("leadline::Main", "Save a picture of each place into this folder and end."), QStringLiteral("folder")},
        {QStringLiteral("size"), QApplication::translate("leadline::Main", "Window size of the pictures."), QStringLiteral("WxH"), QStringLiteral("1366x768")},
        {QStringLiteral("language"), QApplication::translate("leadline::Main", "Language instead of the system's: en, de, or qps (pseudo)."), QStringLiteral("code")},
    });
    parser.process(application);
    Options options;
    options.workspace = parser.positionalArguments().value(0);
    options.sandbox = parser.isSet(QStringLiteral("sandbox"));
    options.sessionSecrets = parser.isSet(QStringLiteral("session-secrets"));
    options.screenshots = parser.value(QStringLiteral("screenshots"));
    options.language = parser.value(QStringLiteral("language"));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (size.size() == 2 && size[0].toInt() > 0 && size[1].toInt() > 0)
        options.size = QSize(size[0].toInt(), size[1].toInt());
    return options;
}

/// Pictures of every place in light and dark, then the end.
void takePictures(gui::MainWindow &window, const Options &options)
{
    gui::ScreenshotOptions pictures;
    pictures.sizes = {options.size};
    const QString folder = options.screenshots;
    QObject::connect(&window, &gui::MainWindow::sandboxReady, &window, [&window, pictures, folder] {
        gui::takeScreenshots(window, folder, pictures, [folder](const Result<QStringList> &written) {
            if (!written) {
                QTextStream(stderr) << written.error().sentence() << '\n';
                QApplication::exit(1);
                return;
            }
            QTextStream(stdout) << QApplication::translate("leadline::Main", "%1 pictures in %2").arg(written->size()).arg(folder) << '\n';
            QApplication::exit(0);
        });
    });
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
    const Options options = parse(application);
    app::installTranslations(application, options.language.isEmpty() ? qEnvironmentVariable("LEADLINE_LANG") : options.language);

    gui::Theme theme;
    theme.install(application);
    QApplication::setWindowIcon(gui::Theme::appIcon());
    gui::Prompts prompts;
    EmbeddedSandbox sandbox;

    const QTemporaryDir throwaway;
    app::WorkspaceOptions workspaceOptions;
    // The simulated tenant is new at each start, so its workspace is, too.
    const bool pictures = !options.screenshots.isEmpty();
    if (pictures)
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // the offscreen platform's own chatter
    workspaceOptions.path = options.sandbox ? throwaway.filePath(QStringLiteral("sandbox.leadline")) : options.workspace;
    if (workspaceOptions.path.isEmpty())
        workspaceOptions.path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/leadline/workspace.leadline");
    QDir().mkpath(QFileInfo(workspaceOptions.path).absolutePath());
    workspaceOptions.manifestFolder = QFileInfo(workspaceOptions.path).absolutePath() + QStringLiteral("/providers");
    workspaceOptions.secrets = options.sandbox || options.sessionSecrets ? app::sessionSecrets() : app::keychainSecrets();

    app::Workspace workspace(workspaceOptions);
    const gui::GuiContext context{&workspace, &sandbox, &theme, &prompts};
    std::unique_ptr<gui::MainWindow> window;
    workspace.open().then(&application, [&](const Result<app::WorkspaceInfo> &opened) {
        if (!opened) {
            // There is no window yet that could show it beside something.
            auto *box = new QMessageBox(QMessageBox::Critical, QApplication::applicationDisplayName(), opened.error().what);
            box->setTextFormat(Qt::PlainText);
            box->setInformativeText(opened.error().unaffected + u' ' + opened.error().remedy + QStringLiteral(" [%1]").arg(opened.error().code));
            box->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(box, &QMessageBox::finished, &application, [] { QApplication::exit(1); });
            QTextStream(stderr) << opened.error().sentence() << '\n';
            box->open();
            if (pictures)
                QApplication::exit(1);
            return;
        }
        window = std::make_unique<gui::MainWindow>(context, options.sandbox ? throwaway.filePath(QStringLiteral("layout.ini")) : QString());
        QObject::connect(window.get(), &gui::MainWindow::openWorkspaceRequested, &application, [](const QString &path) {
            QProcess::startDetached(QApplication::applicationFilePath(), {path});
        });
        if (pictures)
            takePictures(*window, options);
        window->show();
        if (options.sandbox)
            window->startSandbox();
        else
            window->start();
    });
    const int code = QApplication::exec();
    window.reset(); // before the workspace it borrows
    return code;
}
