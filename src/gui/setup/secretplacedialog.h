#pragma once

#include "app/secretmove.h"
#include "app/secretstores.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace leadline::gui {

namespace Ui {
class SecretPlaceDialog;
}

class BusyStrip;
class ErrorBanner;
class Theme;

/// What is in force, and what a person would change.
struct SecretState
{
    app::SecretPlace now = app::SecretPlace::Keychain;
    app::SecretPlace next = app::SecretPlace::Keychain; ///< at the next start
    bool fileExists = false;                            ///< the workspace's passphrase file is there
    int stored = 0;                                     ///< connections with a secret
};

/// Chooses the place for secrets and says what becomes of those kept now. It changes nothing itself: chosen()
/// carries the decision, and the dialog stays until it is accepted or told what went wrong.
class SecretPlaceDialog final : public QDialog
{
    Q_OBJECT
public:
    SecretPlaceDialog(const Theme *theme, const SecretState &state, QWidget *parent);
    ~SecretPlaceDialog() override;

    void showProgress();
    void showProblem(const Error &error);

signals:
    void chosen(leadline::app::SecretPlace place, leadline::app::StoredSecrets stored);
    void helpRequested(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    [[nodiscard]] app::SecretPlace place() const;
    [[nodiscard]] app::StoredSecrets stored() const;
    [[nodiscard]] QString verb() const;
    [[nodiscard]] QString fate() const;

    std::unique_ptr<Ui::SecretPlaceDialog> m_ui;
    SecretState m_state;
    BusyStrip *m_busy;
    ErrorBanner *m_banner;
    QPushButton *m_go;
    bool m_running = false;
};

} // namespace leadline::gui
