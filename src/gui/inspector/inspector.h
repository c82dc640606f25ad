#pragma once

#include "app/worktypes.h"
#include "gui/shell/context.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace leadline::models {
class RecordModel;
} // namespace leadline::models

namespace leadline::gui {

class Chip;
class EmptyState;
class ErrorBanner;
class ScorePanel;
class TextLabel;

/// Everything known about one record: who it is, where it stands, every value with its source, and for a card
/// what its next step needs.
class Inspector final : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(GuiContext context, QWidget *parent = nullptr);

    void showContact(domain::ContactId id);
    void showDeal(qint64 haloId);
    void clear();

    void setContact(const domain::Contact &contact);
    void setDeal(const domain::Deal &deal, const app::BoardData &board);
    [[nodiscard]] QString headline() const;

protected:
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *buildRecord();
    void reload();
    void loadDeal(const QString &connection, qint64 haloId);
    void showError(const Error &error);
    void present(const QString &headline, const QString &subtitle);
    void refreshWhy();
    void copyValue();

    GuiContext m_context;
    models::RecordModel *m_model;
    QStackedWidget *m_pages = nullptr;
    ErrorBanner *m_error = nullptr;
    TextLabel *m_headline = nullptr, *m_subtitle = nullptr, *m_reason = nullptr, *m_gates = nullptr,
              *m_why = nullptr;
    Chip *m_state = nullptr;
    QWidget *m_next = nullptr; ///< gates and score of a card
    ScorePanel *m_score = nullptr;
    QTreeView *m_tree = nullptr;
    domain::ContactId m_contact;
    bool m_stale = false; ///< changed while out of sight
    qint64 m_deal = 0;
    int m_asked = 0; ///< a later question makes earlier answers void
};

} // namespace leadline::gui
