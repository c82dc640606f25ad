#pragma once

#include "domain/deal.h"
#include "gui/board/boardcolumnview.h"

#include <QWidget>

#include <array>
#include <functional>

namespace leadline::models {
class BoardModel;
} // namespace leadline::models

namespace leadline::gui {

class TextLabel;

/// The three columns side by side, each with its head: the stage, how many cards, what they are worth. Cards
/// are chosen in one column at a time, and folds are remembered.
class BoardColumns final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::array kStages{domain::Stage::Lead, domain::Stage::Prospect,
                                        domain::Stage::Opportunity};

    BoardColumns(const Theme *theme, models::BoardModel *model, QWidget *parent = nullptr);

    void setJudge(const BoardColumnView::Judge &judge);
    [[nodiscard]] BoardColumnView *view(domain::Stage stage) const { return m_columns[size_t(stage)].view; }
    [[nodiscard]] BoardColumnView *viewShowing(const QString &statusKey) const; ///< null: no such status
    [[nodiscard]] QList<qint64> selectedDeals() const; ///< in the order of their rows
    void focusCards();                                 ///< where something is chosen, else the first column

    /// Changes rows; each column keeps its selection, and the card at its top.
    void keepingPlace(const std::function<void()> &change);
    void restoreFolds();                       ///< as they were left; exits are folded at first
    bool selectDeal(const domain::Deal &deal); ///< unfolds its group; false while it has no row
    void refreshCounts();

signals:
    void selectionChanged();
    void openRequested(qint64 id);
    void promoteRequested();
    void moveMenuRequested(const QPoint &globalPosition);
    void liftRequested();
    void filterRequested();

private:
    struct Column
    {
        BoardColumnView *view = nullptr;
        TextLabel *count = nullptr, *value = nullptr;
    };
    QWidget *buildColumn(domain::Stage stage);
    void connectColumn(BoardColumnView *view);
    void refreshEmptySentence(domain::Stage stage);
    void selectOnly(BoardColumnView *view);
    void stepColumn(BoardColumnView *from, int step);

    const Theme *m_theme;
    models::BoardModel *m_model;
    std::array<Column, 3> m_columns;
    bool m_restoring = false;
};

} // namespace leadline::gui
