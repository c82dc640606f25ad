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

WorklistDelegate::WorklistDelegate(const Theme *theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void WorklistDelegate::paintMark(QPainter *painter, const Theme &theme, const QRect &cell,
                                 domain::Basis basis, bool pending, Token token)
{
    const QColor ink = theme.color(token);
    const QPointF at(cell.right() - 6.5, cell.top() + 7.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (pending) {
        painter->drawPixmap(QRect(int(at.x()) - 4, int(at.y()) - 4, 9, 9),
                            theme.pixmap(QStringLiteral("clock"), token, 9,
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

void WorklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    // Ground, focus and hairline come from the style; icon, words and mark are placed here.
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    if (option.widget)
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const auto state = static_cast<domain::WorkState>(index.data(WorklistModel::StateRole).toInt());
    const bool strongSelection = m_theme->isHighContrast() && (option.state & QStyle::State_Selected);
    Token ink = index.column() > WorklistModel::Phone || state == domain::WorkState::Suppressed ? Token::Muted
                                                                                                : Token::Text;
    QRect text = option.rect.adjusted(8, 0, -8, 0);
    if (index.column() == WorklistModel::State) {
        const StateLook look = stateLook(state);
        const Token token = strongSelection ? Token::OnAccent : look.token;
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(QRect(text.left(), text.center().y() - 7, 15, 15),
                            m_theme->pixmap(look.icon, token, 15, ratio));
        text.setLeft(text.left() + 22);
        ink = look.token == Token::Accent || look.token == Token::Muted ? Token::Text : look.token;
    }
    const QVariant basis = index.data(WorklistModel::BasisRole);
    if (basis.isValid()) {
        paintMark(painter, *m_theme, option.rect, static_cast<domain::Basis>(basis.toInt()),
                  state == domain::WorkState::Queued, strongSelection ? Token::OnAccent : Token::Muted);
        text.setRight(text.right() - 6);
    }
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(m_theme->color(strongSelection ? Token::OnAccent : ink));
    painter->drawText(text, static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
    painter->restore();
}

QWidget *WorklistDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("cellEditor"));
    edit->setMaxLength(2000);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

} // namespace leadline::gui
