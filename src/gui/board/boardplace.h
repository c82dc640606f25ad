#pragma once

#include "app/worktypes.h"
#include "gui/shell/place.h"
#include "models/boardmoves.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace leadline::models {
class BoardModel;
} // namespace leadline::models

namespace leadline::gui {

class BoardColumns;
class BoardMover;
class BusyStrip;
class EmptyState;
class ErrorBanner;
class MoveStrip;
class PaneTitle;

/// The board: Lead, Prospect, Opportunity. This is the page: it reads and pulls, and shows what came. Cards
/// are in BoardColumns, moves in BoardMover, moving by key in CardLift.
class BoardPlace final : public Place
{
    Q_OBJECT
public:
    explicit BoardPlace(GuiContext context, QWidget *parent = nullptr);
    ~BoardPlace() override;

    [[nodiscard]] QString title() const override { return tr("Board"); }
    void activated() override;

    /// Shows this. Cards that stay keep their rows, selection and scroll position.
    void setBoard(const app::BoardData &board);
    [[nodiscard]] const app::BoardData &board() const { return m_board; }
    [[nodiscard]] models::BoardModel *model() const { return m_model; }

    /// The one way to a move, whatever asked for it.
    void requestMove(const QList<qint64> &ids, const QString &statusKey);
    [[nodiscard]] models::MoveOutlook judge(const QList<qint64> &ids, const QString &statusKey) const;
    void pull();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPage();
    QWidget *buildBar();
    void buildConnectionChoice();
    void buildFilter();
    void buildButtons();
    void buildShortcuts();
    void connectParts();
    void reload();
    void loadBoard(const QString &connection);
    void showConnections(const QList<domain::Connection> &connections);
    void followMovedCard();
    void refreshHead();
    void refreshButtons();
    void showPage();
    void placeStrip();
    void promoteSelected();
    void showMoveMenu(const QPoint &globalPosition);

    models::BoardModel *m_model;
    app::BoardData m_board;
    bool m_loaded = false, m_stale = true, m_loading = false, m_again = false;
    QList<domain::Connection> m_connections;
    BoardColumns *m_columns = nullptr;
    BoardMover *m_mover = nullptr;
    PaneTitle *m_head = nullptr;
    QComboBox *m_connection = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_pull = nullptr, *m_move = nullptr, *m_promote = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    ErrorBanner *m_error = nullptr;
    BusyStrip *m_busy = nullptr;
    MoveStrip *m_strip = nullptr;
    qint64 m_follow = 0; ///< a card to select once it has arrived in its column
};

} // namespace leadline::gui
