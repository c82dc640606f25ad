#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDialog>

#include <memory>

class QPushButton;

namespace leadline::gui {

namespace Ui {
class PassphraseDialog;
}

class BusyStrip;
class ErrorBanner;
class TextLabel;
class Theme;

/// Asks for the passphrase of a workspace's secrets file: once for a file that exists, twice for a new one.
/// The text is never shown, and both fields are emptied when the dialog ends. It opens nothing itself:
/// given() carries the passphrase, and the dialog stays until it is told how that went.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    enum Purpose {
        Make,   ///< a new file, chosen in Setup
        Unlock, ///< a file that is there
        Missing ///< a new file, because the one chosen before is gone
    };
    PassphraseDialog(const Theme *theme, Purpose purpose, const QString &file, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

    /// At the start of the program: a way to go on without the file, and Cancel ends the program.
    void offerGoingOn();
    /// Why the last passphrase did not do; it can be entered again.
    void showProblem(const Error &error);

signals:
    void given(const QByteArray &passphrase);
    void goOnRequested(); ///< without the secrets of the file, which stays as it is
    void helpRequested(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void give();

    std::unique_ptr<Ui::PassphraseDialog> m_ui;
    bool m_isNew, m_asking = false;
    TextLabel *m_hint;
    BusyStrip *m_busy;
    ErrorBanner *m_banner;
    QPushButton *m_accept, *m_goOn;
};

} // namespace leadline::gui
