#pragma once

#include "app/workspace.h"
#include "embeddedsandbox.h"
#include "gui/parts/prompts.h"
#include "gui/shell/mainwindow.h"
#include "gui/theme/theme.h"

#include <QEventLoopLocker>
#include <QSize>
#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace leadline::gui {
class PassphraseDialog;
}

namespace leadline {

struct DesktopOptions
{
    QString workspace, screenshots;
    QSize size{1366, 768};
    bool sandbox = false;
    bool sessionSecrets = false;
    qint64 launchedMs = 0; ///< for tests/bench: monotonic clock when the process was started; 0: a start like any other
};

/// The desktop program from secrets to window: asks for the passphrase where one is needed, opens the workspace, shows the
/// window or the reason why not. Everything happens in the event loop; nothing blocks it.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    Desktop(QApplication &application, DesktopOptions options);
    ~Desktop() override;
    void start();

private:
    void askPassphrase(bool fileExists);
    QCoro::Task<> tryPassphrase(gui::PassphraseDialog *dialog, QByteArray passphrase);
    void open(std::shared_ptr<secrets::SecretStore> secrets);
    void show();
    void refuse(const Error &error);
    void takePictures();

    DesktopOptions m_options;
    gui::Theme m_theme;
    gui::Prompts m_prompts;
    EmbeddedSandbox m_sandbox;
    QTemporaryDir m_throwaway; ///< of the sandbox: the simulated tenant is new at each start, so its workspace is, too
    QString m_path;
    /// From the start until there is a window: a dialog that closes before is not the last window of the program.
    std::unique_ptr<QEventLoopLocker> m_starting = std::make_unique<QEventLoopLocker>();
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<gui::MainWindow> m_window; ///< goes before the workspace it borrows
};

} // namespace leadline
