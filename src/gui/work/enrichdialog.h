#pragma once

#include "app/worktypes.h"
#include "gui/shell/context.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace leadline::gui {

namespace Ui {
class EnrichDialog;
}

class BusyStrip;
class ErrorBanner;
class TextLabel;

/// A quote before money is spent: who is asked, for what, at which price, under which cap. Esc never spends.
class EnrichDialog final : public QDialog
{
    Q_OBJECT
public:
    EnrichDialog(GuiContext context, QList<domain::ContactId> contacts, QWidget *parent);
    ~EnrichDialog() override;

signals:
    void finishedWith(const leadline::app::EnrichOutcome &outcome);
    void goToSetup();

private:
    void fillProviders(const QList<domain::Connection> &connections);
    void fillOperations();
    void refreshQuote();
    void spend();
    void showOutcome(const app::EnrichOutcome &outcome);
    [[nodiscard]] const providers::OperationSpec *operation() const;
    [[nodiscard]] double most() const; ///< credits if every call is charged in full

    GuiContext m_context;
    QList<domain::ContactId> m_contacts;
    std::unique_ptr<Ui::EnrichDialog> m_ui;
    QHash<QString, providers::Manifest> m_manifests; ///< by connection
    TextLabel *m_quote, *m_note;
    ErrorBanner *m_banner;
    BusyStrip *m_busy;
    QPushButton *m_go;
    QString m_runId;
    bool m_running = false, m_done = false;
};

} // namespace leadline::gui
