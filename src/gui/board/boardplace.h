#pragma once

#include "app/worktypes.h"
#include "gui/shell/place.h"
#include "models/boardmoves.h"

#include <QPointer>

#include <array>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace leadline::models {
class BoardModel;
} // namespace leadline::models

namespace leadline::gui {

class BoardColumnView;
class BusyStrip;
class EmptyState;
class ErrorBanner;
class MoveDialog;
class MoveStrip;
class PaneTitle;
class TextLabel;

/// The board: Lead, Prospect, Opportunity. Drag, key, menu and button all end in requestMove().
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
    void promoteSelected();
    void pull();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Column
    {
        BoardColumnView *view = nullptr;
        TextLabel *count = nullptr, *value = nullptr;
    };
    struct Lift ///< cards picked up by key
    {
        QList<qint64> ids;
        QString target;
        [[nodiscard]] bool active() const { return !ids.isEmpty(); }
    };

    QWidget *buildBar();
    QWidget *buildColumns();
    QWidget *buildColumn(domain::Stage stage);
    void connectColumn(BoardColumnView *view);
    void reload();
    void loadBoard(const QString &connection);
    void showConnections(const QList<domain::Connection> &connections);
    void refreshHead();
    void refreshCounts();
    void refreshButtons();
    void refreshEmptySentence(domain::Stage stage);
    void showPage();
    void placeStrip();

    [[nodiscard]] QList<domain::Deal> dealsOf(const QList<qint64> &ids) const;
    [[nodiscard]] QList<qint64> selectedDeals() const;
    [[nodiscard]] BoardColumnView *viewOf(domain::Stage stage) const;
    [[nodiscard]] BoardColumnView *viewShowing(const QString &statusKey) const;
    void stepColumn(BoardColumnView *from, int step);
    void selectOnly(BoardColumnView *view);
    void openDialog(const QList<domain::Deal> &deals, const QString &statusKey);
    void runMove(const app::MoveRequest &request);
    void applyMove(const app::MoveRequest &request, const domain::Plan &plan);
    void moveFailed(const Error &error);
    void moveEnded(const app::MoveRequest &request, const domain::Receipt &receipt);
    void refuse(const models::MoveOutlook &outlook);
    void showMoveMenu(const QPoint &globalPosition);
    void fillMoveMenu(QMenu *menu);

    void lift();
    void liftTo(const QString &statusKey);
    void endLift(bool drop);
    bool liftKey(int key);
    [[nodiscard]] QStringList liftTargets(domain::Stage stage) const;

    models::BoardModel *m_model;
    app::BoardData m_board;
    bool m_loaded = false, m_stale = true, m_loading = false, m_again = false;
    QList<domain::Connection> m_connections;
    std::array<Column, 3> m_columns;
    PaneTitle *m_head = nullptr;
    QComboBox *m_connection = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_pull = nullptr, *m_move = nullptr, *m_promote = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    ErrorBanner *m_error = nullptr;
    BusyStrip *m_busy = nullptr;
    MoveStrip *m_strip = nullptr;
    QPointer<MoveDialog> m_dialog;
    QSet<qint64> m_sending;
    QList<qint64> m_backIds; ///< what "Move back" would move …
    QString m_backTo;        ///< … and where to
    qint64 m_follow = 0;     ///< a card to select once it has arrived in its column
    Lift m_lift;
};

} // namespace leadline::gui
