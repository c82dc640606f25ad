#pragma once

#include "app/secretmove.h"
#include "gui/setup/secretplacedialog.h"
#include "gui/shell/context.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace leadline::gui {

class ErrorBanner;
class IconLabel;
class TextLabel;

/// Where the secrets of this workspace are kept now, where they will be after the next start if that differs,
/// and the way to change it.
class SecretsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SecretsPanel(GuiContext context, QWidget *parent = nullptr);
    void reload();
    void setStored(int connections); ///< how many connections have a secret
    [[nodiscard]] QPushButton *changeButton() const { return m_change; }

signals:
    void said(const QString &sentence);
    void helpRequested(const QString &code);

private:
    void refresh();
    void choose();
    void openDialog();
    void askPassphrase(app::StoredSecrets stored);
    void use(const std::shared_ptr<secrets::SecretStore> &store, app::StoredSecrets stored,
             std::function<void(const Result<app::SecretMove> &)> done);
    void report(const app::SecretMove &move);
    void remember(app::SecretPlace place);

    GuiContext m_context;
    SecretState m_state;
    QWidget *m_nextRow; ///< what changes at the next start; hidden when nothing does
    IconLabel *m_nextIcon;
    TextLabel *m_now, *m_detail, *m_next;
    ErrorBanner *m_banner;
    QPushButton *m_change;
};

} // namespace leadline::gui
