#pragma once

#include "domain/plan.h"
#include "domain/receipt.h"
#include "gui/shell/place.h"

#include <QBasicTimer>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace leadline::app {
struct RunProgress;
} // namespace leadline::app

namespace leadline::models {
class PlanModel;
} // namespace leadline::models

namespace leadline::gui {

class BusyStrip;
class EmptyState;
class ErrorBanner;
class IconLabel;
class PaneTitle;
class ReceiptView;
class TextLabel;

/// A plan under review: every cell that would change, and the one button that does exactly that. Afterwards
/// the receipt.
class PlanView final : public Place
{
    Q_OBJECT
public:
    explicit PlanView(GuiContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Plan"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("plan"); }
    void activated() override;

    void showPlan(const domain::Plan &plan);
    void showReceipt(const domain::Receipt &receipt);
    [[nodiscard]] const domain::Plan &plan() const;
    /// Why the plan cannot be pushed now, in words; empty when it can.
    [[nodiscard]] QString obstacle() const;
    /// The same plan for the command line, to be run where the saved file lies.
    [[nodiscard]] QString command() const;
    void push();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget *buildReview();
    void setPlan(const domain::Plan &plan);
    void refresh();
    void save();
    void open();
    void applied(const domain::Receipt &receipt);
    void onProgress(const app::RunProgress &progress);
    void openReason(const QModelIndex &index);

    models::PlanModel *m_model;
    PaneTitle *m_head = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTreeView *m_tree = nullptr;
    ReceiptView *m_receipt = nullptr;
    EmptyState *m_empty = nullptr;
    ErrorBanner *m_error = nullptr;
    BusyStrip *m_busy = nullptr;
    TextLabel *m_cost = nullptr, *m_why = nullptr;
    QPushButton *m_push = nullptr, *m_save = nullptr, *m_open = nullptr, *m_copy = nullptr, *m_back = nullptr;
    QString m_runId;
    bool m_running = false;
    QBasicTimer m_clock; ///< the read grows old while one looks at it
};

} // namespace leadline::gui
