#pragma once

#include "app/worktypes.h"
#include "gui/shell/place.h"

#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace leadline::models {
class OperationModel;
class RunModel;
} // namespace leadline::models

namespace leadline::gui {

class BusyStrip;
class Chip;
class EmptyState;
class ErrorBanner;
class IconLabel;
class PaneTitle;
class ReceiptView;
class TextLabel;

/// What the engine does, what needs a person, and what every run came to.
class SyncPlace final : public Place
{
    Q_OBJECT
public:
    explicit SyncPlace(GuiContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Sync"); }
    void activated() override;

    void setState(const app::EngineState &state);
    void setOperations(const QList<app::OperationView> &operations);
    void setRuns(const QList<store::Run> &runs);
    void showRun(const QString &runId);
    void checkNow();
    void audit();

private:
    QWidget *buildState();
    QWidget *buildAttention();
    QWidget *buildRuns();
    void focusWork();
    void focusArrived();
    void reload();
    void reloadOperations();
    void showCounter(const QString &state, int count);
    void chooseState(const QString &state);
    void showReceiptOf(const QModelIndex &run);
    void showAudit(const app::AuditReport &report);
    void refreshAttention();

    models::OperationModel *m_operations;
    models::RunModel *m_runs;
    PaneTitle *m_head = nullptr;
    ErrorBanner *m_error = nullptr;
    BusyStrip *m_busy = nullptr;
    IconLabel *m_stateIcon = nullptr;
    TextLabel *m_stateText = nullptr, *m_attentionTitle = nullptr, *m_calm = nullptr, *m_runNote = nullptr;
    QWidget *m_counters = nullptr;
    QHBoxLayout *m_counterRow = nullptr;
    QPushButton *m_check = nullptr, *m_audit = nullptr;
    QTreeView *m_tree = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_runPages = nullptr, *m_detailPages = nullptr, *m_attentionPages = nullptr;
    ReceiptView *m_receipt = nullptr;
    QHash<QString, Chip *> m_chips; ///< by state
    app::EngineState m_state;
    QString m_wantedRun;
    QString m_chosenState; ///< whose operations are listed; empty: all that are open
    int m_operationsAsked = 0;
    QDateTime m_checkedAt;
    QPointer<QWidget> m_placed; ///< what focusWork() chose last
    bool m_stale = true, m_arriving = false, m_asking = false;
};

} // namespace leadline::gui
