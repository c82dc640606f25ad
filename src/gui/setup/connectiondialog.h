#pragma once

#include "app/worktypes.h"
#include "gui/shell/context.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace leadline::gui {

namespace Ui {
class ConnectionDialog;
}

class ErrorBanner;
class TextLabel;

/// Adds or edits a HaloPSA tenant or a provider account. A stored secret is never shown again; an empty field
/// keeps it.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    /// An empty connection adds a new one. `taken`: names in use.
    ConnectionDialog(GuiContext context, const domain::Connection &connection, QStringList taken,
                     QWidget *parent);
    ~ConnectionDialog() override;
    void presetKind(const QString &kind);

signals:
    void saved(const QString &name);
    void helpRequested(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillKinds();
    void refreshKind();
    void refreshNote();
    void save();
    void send();
    void refused(const Error &error);
    void keepForSession();
    [[nodiscard]] domain::Connection connection() const;
    [[nodiscard]] bool isHalo() const;

    GuiContext m_context;
    domain::Connection m_before;
    QStringList m_taken;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    TextLabel *m_note;
    ErrorBanner *m_banner;
    QPushButton *m_save;
    bool m_nameTouched = false;
};

} // namespace leadline::gui
