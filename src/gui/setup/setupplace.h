#pragma once

#include "app/worktypes.h"
#include "gui/shell/place.h"

#include <QHash>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace leadline::gui {

class BusyStrip;
class EmptyState;
class ErrorBanner;
class PaneTitle;
class SecretsPanel;
class TextLabel;

/// Connections to HaloPSA and to providers, and where their secrets are kept.
class SetupPlace final : public Place
{
    Q_OBJECT
public:
    explicit SetupPlace(GuiContext context, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Setup"); }
    void activated() override;
    void addConnection(const QString &kind = {});
    void testConnection(const QString &name);

signals:
    void sandboxRequested();

private:
    void reload();
    void refresh();
    void focusWork();
    void editCurrent();
    void removeCurrent();
    void openDialog(const domain::Connection &connection, const QString &kind = {});
    void showReport(const QString &name);
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] const domain::Connection *current() const;

    struct Test
    {
        QDateTime at;
        Result<app::ConnectionReport> result;
    };

    PaneTitle *m_heading;
    ErrorBanner *m_banner;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    BusyStrip *m_busy;
    QWidget *m_report;
    TextLabel *m_reportTitle, *m_reportText;
    SecretsPanel *m_secrets;
    ErrorBanner *m_reportError;
    QPushButton *m_add, *m_edit, *m_test, *m_remove, *m_sandbox;
    QList<domain::Connection> m_connections;
    QHash<QString, Test> m_tests;
    QString m_testing;
    bool m_focusDue = false;
};

} // namespace leadline::gui
