#include "desktop.h"

#include "app/secretstores.h"
#include "gui/parts/await.h"
#include "gui/setup/passphrasedialog.h"
#include "gui/setup/secretplace.h"
#include "gui/shell/helpdialog.h"
#include "gui/shell/screenshots.h"
#include "startwatch.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

namespace leadline {

Desktop::Desktop(QApplication &application, DesktopOptions options) : m_options(std::move(options))
{
    m_theme.install(application);
    QApplication::setWindowIcon(gui::Theme::appIcon());
    m_path = m_options.sandbox ? m_throwaway.filePath(QStringLiteral("sandbox.leadline")) : m_options.workspace;
    if (m_path.isEmpty())
        m_path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/leadline/workspace.leadline");
    m_path = QFileInfo(m_path).absoluteFilePath();
    QDir().mkpath(QFileInfo(m_path).absolutePath());
}

Desktop::~Desktop()
{
    m_window.reset();
}

void Desktop::start()
{
    if (m_options.sandbox || m_options.sessionSecrets)
        return open(app::sessionSecrets());
    gui::whenDone(this, gui::readSecretChoice(m_path), [this](const gui::SecretChoice &choice) {
        switch (choice.place) {
        case app::SecretPlace::Keychain: return open(app::keychainSecrets());
        case app::SecretPlace::Session: return open(app::sessionSecrets());
        case app::SecretPlace::PassphraseFile: return askPassphrase(choice.fileExists);
        }
    });
}

/// Going on without the file keeps secrets for this session only. The choice stays: the next start asks again.
void Desktop::askPassphrase(bool fileExists)
{
    using gui::PassphraseDialog;
    auto *dialog = new PassphraseDialog(&m_theme, fileExists ? PassphraseDialog::Unlock : PassphraseDialog::Missing,
                                        app::passphraseFileOf(m_path));
    dialog->offerGoingOn();
    connect(dialog, &PassphraseDialog::given, this, [this, dialog](const QByteArray &passphrase) { tryPassphrase(dialog, passphrase); });
    connect(dialog, &PassphraseDialog::goOnRequested, this, [this, dialog] {
        dialog->disconnect(this);
        dialog->accept();
        open(app::sessionSecrets());
    });
    connect(dialog, &PassphraseDialog::helpRequested, this,
            [this, dialog](const QString &code) {
                auto *help = dialog->findChild<gui::HelpDialog *>();
                (help ? help : new gui::HelpDialog(&m_theme, dialog))->showPage(code);
            });
    connect(dialog, &QDialog::rejected, this, [] { QApplication::exit(1); });
    dialog->open();
}

QCoro::Task<> Desktop::tryPassphrase(gui::PassphraseDialog *dialog, QByteArray passphrase)
{
    const QPointer<gui::PassphraseDialog> shown(dialog);
    auto store = app::passphraseSecrets(app::passphraseFileOf(m_path), passphrase);
    auto usable = co_await store->probe();
    if (!shown)
        co_return;
    if (!usable) {
        shown->showProblem(usable.error());
        co_return;
    }
    shown->disconnect(this);
    shown->accept();
    open(store);
}

void Desktop::open(std::shared_ptr<secrets::SecretStore> secrets)
{
    app::WorkspaceOptions options;
    options.path = m_path;
    options.manifestFolder = QFileInfo(m_path).absolutePath() + QStringLiteral("/providers");
    options.secrets = std::move(secrets);
    m_workspace = std::make_unique<app::Workspace>(options);
    m_workspace->open().then(this, [this](const Result<app::WorkspaceInfo> &opened) {
        if (opened)
            show();
        else
            refuse(opened.error());
    });
}

void Desktop::show()
{
    const gui::GuiContext context{m_workspace.get(), &m_sandbox, &m_theme, &m_prompts};
    m_window = std::make_unique<gui::MainWindow>(context, m_options.sandbox || m_options.launchedMs > 0 ? m_throwaway.filePath(QStringLiteral("layout.ini")) : QString());
    connect(m_window.get(), &gui::MainWindow::openWorkspaceRequested, this,
            [](const QString &path) { QProcess::startDetached(QApplication::applicationFilePath(), {path}); });
    if (!m_options.screenshots.isEmpty())
        connect(m_window.get(), &gui::MainWindow::sandboxReady, this, &Desktop::takePictures);
    if (m_options.launchedMs > 0)
        new StartWatch(*m_window, m_options.launchedMs); // owned by the window
    m_window->show();
    m_starting.reset();
    if (m_options.sandbox)
        m_window->startSandbox();
    else
        m_window->start();
    if (!m_options.sandbox)
        static_cast<void>(m_workspace->keepDailyBackup()); // in the background; a failure shows in the activity strip
}

/// There is no window yet that could show it beside something.
void Desktop::refuse(const Error &error)
{
    QTextStream(stderr) << error.sentence() << '\n';
    if (!m_options.screenshots.isEmpty()) {
        QApplication::exit(1);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Critical, QApplication::applicationDisplayName(), error.what);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(error.unaffected + u' ' + error.remedy + QStringLiteral(" [%1]").arg(error.code));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [] { QApplication::exit(1); });
    box->open();
    m_starting.reset();
}

/// Pictures of every place in light and dark, then the end.
void Desktop::takePictures()
{
    gui::ScreenshotOptions pictures;
    pictures.sizes = {m_options.size};
    const QString folder = m_options.screenshots;
    gui::takeScreenshots(*m_window, folder, pictures, [folder](const Result<QStringList> &written) {
        if (!written) {
            QTextStream(stderr) << written.error().sentence() << '\n';
            QApplication::exit(1);
            return;
        }
        QTextStream(stdout) << QApplication::translate("leadline::Main", "%1 pictures in %2").arg(written->size()).arg(folder) << '\n';
        QApplication::exit(0);
    });
}

} // namespace leadline
