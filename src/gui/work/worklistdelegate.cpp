#include "gui/work/worklistdelegate.h"

#include "models/worklistmodel.h"

#include <QLineEdit>
#include <QPainter>

namespace leadline::gui {

using models::WorklistModel;

StateLook stateLook(domain::WorkState state)
{
    switch (state) {
    case domain::WorkState::New:
        return {QStringLiteral("sparkles"), Token::Accent};
    case domain::WorkState::NeedsContact:
        return {QStringLiteral("building-2"), Token::Info};
    case domain::WorkState::PossibleDuplicate:
        return {QStringLiteral("copy"), Token::Warn};
    case domain::WorkState::Suppressed:
        return {QStringLiteral("ban"), Token::Danger};
    case domain::WorkState::Queued:
        return {QStringLiteral("clock"), Token::Muted};
    case domain::WorkState::InHalo:
        return {QStringLiteral("circle-check"), Token::Ok};
    case domain::WorkState::Problem:
        return {QStringLiteral("circle-alert"), Token::Danger};
    }
    return {};
}

WorklistDelegate::WorklistDelegate(const Theme *theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void WorklistDelegate::paintMark(QPainter *painter, const Theme &theme, const QRect &cell, domain::Basis basis,
                                 bool pending)
{
    const QColor ink = theme.color(Token::Muted);
    const QPointF at(cell.right() - 6.5, cell.top() + 7.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (pending) {
        painter->drawPixmap(QRect(int(at.x()) - 4, int(at.y()) - 4, 9, 9),
                            theme.pixmap(QStringLiteral("clock"), Token::Muted, 9,
                                         painter->device() ? painter->device()->devicePixelRatio() : 1));
    } else if (basis == domain::Basis::Observed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(at, 2, 2);
    } else if (basis == domain::Basis::Derived) {
        painter->setPen(QPen(ink, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(at, 2.4, 2.4);
    } else {
        painter->setPen(QPen(ink, 1.6));
        painter->drawLine(at - QPointF(2.5, 0), at + QPointF(2.5, 0));
    }
    painter->restore();
}

void WorklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    const auto state = static_cast<domain::WorkState>(index.data(WorklistModel::StateRole).toInt());
    if (index.column() != WorklistModel::State) {
        const bool quiet = state == domain::WorkState::Suppressed;
        if (quiet || index.column() > WorklistModel::Phone)
            cell.palette.setColor(QPalette::Text, m_theme->color(Token::Muted));
        QStyledItemDelegate::paint(painter, cell, index);
        const QVariant basis = index.data(WorklistModel::BasisRole);
        if (basis.isValid())
            paintMark(painter, *m_theme, option.rect, static_cast<domain::Basis>(basis.toInt()),
                      state == domain::WorkState::Queued);
        return;
    }
    // The ground comes from the style, then our own icon and word in the state's colour.
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    QStyle *style = option.widget ? option.widget->style() : nullptr;
    if (style)
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const StateLook look = stateLook(state);
    const bool strongSelection = m_theme->isHighContrast() && (option.state & QStyle::State_Selected);
    const Token token = strongSelection ? Token::OnAccent : look.token;
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
    const QRect r = option.rect;
    painter->drawPixmap(QRect(r.left() + 10, r.center().y() - 7, 15, 15), m_theme->pixmap(look.icon, token, 15, ratio));
    painter->save();
    painter->setFont(m_theme->font(Theme::Body));
    painter->setPen(m_theme->color(token == Token::Muted || token == Token::Accent ? Token::Text : token));
    if (strongSelection)
        painter->setPen(m_theme->color(Token::OnAccent));
    const QRect text = r.adjusted(31, 0, -6, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
    painter->restore();
}

QWidget *WorklistDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("cellEditor"));
    edit->setMaxLength(2000);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

} // namespace leadline::gui
