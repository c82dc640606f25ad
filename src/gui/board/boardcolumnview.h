#pragma once

#include "gui/theme/theme.h"
#include "models/boardmoves.h"

#include <QListView>

#include <functional>

namespace leadline::models {
class BoardColumnModel;
} // namespace leadline::models

namespace leadline::gui {

class CardDelegate;

/// One column of the board. It only asks: what may be dropped where is judged by the place, what was dropped
/// is told to it, and rows change when news arrives.
class BoardColumnView final : public QListView
{
    Q_OBJECT
public:
    using Judge = std::function<models::MoveOutlook(const QList<qint64> &ids, const QString &statusKey)>;

    BoardColumnView(const Theme *theme, models::BoardColumnModel *model, QWidget *parent = nullptr);

    void setJudge(Judge judge) { m_judge = std::move(judge); }
    void setEmptySentence(const QString &sentence);

    [[nodiscard]] models::BoardColumnModel *column() const { return m_model; }
    [[nodiscard]] QList<qint64> selectedDeals() const; ///< in rows order
    [[nodiscard]] qint64 currentDeal() const;          ///< 0 on a header
    bool selectDeal(qint64 id);                        ///< and scrolls to it; false while it has no row

    /// Outlines the group and says what a drop would do, or why not. An empty key clears it.
    void showHint(const QString &statusKey, const models::MoveOutlook &outlook);
    void clearHint();
    [[nodiscard]] QString hint() const { return m_hintKey.isNull() ? QString() : m_hint.sentence; }
    void setLifted(qint64 dealId);

    /// Around a change of many rows: the card at the top stays at the top, selection and current row stay.
    void savePlace();
    void restorePlace();

signals:
    void openRequested(qint64 id);
    void promoteRequested();
    void moveMenuRequested(const QPoint &globalPosition);
    void liftRequested();
    void columnStepRequested(int step); ///< -1 left, 1 right
    void filterRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyboardSearch(const QString &) override {} // letters are commands here

private:
    [[nodiscard]] QModelIndex indexUnder(const QPoint &position) const;
    [[nodiscard]] QRect groupRect(const QString &statusKey) const;
    void paintHint(QPainter *painter) const;
    void paintEmpty(QPainter *painter) const;
    void toggleFold(const QModelIndex &header);
    [[nodiscard]] QPoint menuPosition() const;

    const Theme *m_theme;
    models::BoardColumnModel *m_model;
    CardDelegate *m_delegate;
    Judge m_judge;
    QString m_emptySentence;
    QString m_hintKey; ///< null: no hint
    models::MoveOutlook m_hint;
    struct Saved
    {
        QList<qint64> selected;
        qint64 current = 0, top = 0;
        QString currentGroup;
        int topOffset = 0;
    } m_saved;
};

} // namespace leadline::gui
