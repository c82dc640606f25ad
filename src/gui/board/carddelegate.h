#pragma once

#include "domain/pipeline.h"
#include "gui/theme/theme.h"

#include <QStyledItemDelegate>

namespace leadline::models {
struct BoardCard;
class BoardColumnModel;
} // namespace leadline::models

namespace leadline::gui {

/// Paints the two kinds of rows of a board column: status headers and cards. Both have a fixed height per
/// density, so a column of 10,000 is laid out without looking at a single text.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CardDelegate(const Theme *theme, const models::BoardColumnModel *model, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Is the card painted as picked up by key?
    void setLifted(qint64 dealId) { m_lifted = dealId; }
    /// A card as a picture, for the drag; `count` above 1 adds a badge.
    [[nodiscard]] QPixmap picture(const models::BoardCard &card, int width, int count, qreal ratio) const;

private:
    void refresh();
    void paintHeader(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCard(QPainter *painter, const QRect &box, const models::BoardCard &card, QStyle::State state,
                   bool lifted) const;
    void paintChips(QPainter *painter, const QRect &line, const models::BoardCard &card) const;

    const Theme *m_theme;
    const models::BoardColumnModel *m_model;
    QFont m_body, m_strong, m_secondary;
    int m_headerHeight = 32, m_cardHeight = 88;
    qint64 m_lifted = 0;
};

/// The accent of a stage.
[[nodiscard]] Token stageToken(domain::Stage stage);

} // namespace leadline::gui
