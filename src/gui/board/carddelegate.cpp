#include "gui/board/carddelegate.h"

#include "gui/parts/chip.h"
#include "gui/parts/recorddelegate.h"
#include "models/boardcolumnmodel.h"
#include "models/boardmodel.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using models::BoardCard;
using models::BoardChip;
using models::BoardColumnModel;

namespace {

constexpr int kBetween = 8; // gap between two cards
constexpr int kPad = 10;    // inside a card, beside the stage edge
constexpr int kAvatar = 22; // the owner's initials

void drawElided(QPainter *painter, const QRect &rect, const QFont &font, const QColor &color,
                const QString &text, Qt::Alignment align = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

Token stageToken(domain::Stage stage)
{
    switch (stage) {
    case domain::Stage::Lead:
        return Token::Lead;
    case domain::Stage::Prospect:
        return Token::Prospect;
    case domain::Stage::Opportunity:
        break;
    }
    return Token::Opportunity;
}

CardDelegate::CardDelegate(const Theme *theme, const BoardColumnModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
    connect(theme, &Theme::changed, this, &CardDelegate::refresh);
    refresh();
}

void CardDelegate::refresh()
{
    m_body = m_theme->font(Theme::Body);
    m_strong = m_theme->font(Theme::Strong);
    m_secondary = m_theme->font(Theme::Secondary);
    const int air = m_theme->density() == Theme::Compact       ? 5
                    : m_theme->density() == Theme::Comfortable ? 11
                                                               : 8;
    m_headerHeight = qMax(m_theme->metrics().hit, QFontMetrics(m_strong).height() + 14);
    m_cardHeight = 2 * air + QFontMetrics(m_strong).height() + 1 + QFontMetrics(m_secondary).height() + 6 +
                   m_theme->metrics().chipHeight + kBetween;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, m_model->isGroup(index.row()) ? m_headerHeight : m_cardHeight};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (m_model->isGroup(index.row())) {
        paintHeader(painter, option, index);
    } else if (const BoardCard *card = m_model->board().card(m_model->dealId(index.row()))) {
        paintCard(painter, option.rect.adjusted(8, 0, -8, -kBetween), *card, option.state,
                  card->id == m_lifted);
    }
    painter->restore();
}

void CardDelegate::paintHeader(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool folded = index.data(BoardColumnModel::FoldedRole).toBool();
    const int count = index.data(BoardColumnModel::CountRole).toInt();
    const int total = index.data(BoardColumnModel::TotalRole).toInt();
    const QRect box = option.rect.adjusted(8, 0, -8, 0);
    const qreal ratio = painter->device()->devicePixelRatio();
    if (option.state & QStyle::State_MouseOver) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme->tint(Token::Text, 0.06, Token::Sunken));
        painter->drawRoundedRect(box.adjusted(0, 2, 0, -4), m_theme->metrics().chipRadius,
                                 m_theme->metrics().chipRadius);
    }
    const int middle = box.top() + (box.height() - 2) / 2;
    painter->drawPixmap(
        QRect(box.left() + 2, middle - 7, 14, 14),
        m_theme->pixmap(folded ? u"chevron-right"_s : u"chevron-down"_s, Token::Muted, 14, ratio));
    const QRect line = box.adjusted(22, 0, -6, -2);
    const QString label = index.data().toString();
    const Token ink = count == 0 || folded ? Token::Muted : Token::Text;
    const int labelWidth = qMin(QFontMetrics(m_strong).horizontalAdvance(label) + 2, line.width() - 60);
    drawElided(painter, line.adjusted(0, 0, labelWidth - line.width(), 0), m_strong, m_theme->color(ink),
               label);
    const QLocale locale;
    const QString counted = count == total
                                ? locale.toString(count)
                                : tr("%1 of %2").arg(locale.toString(count), locale.toString(total));
    drawElided(painter, line.adjusted(labelWidth + 8, 0, 0, 0), m_secondary, m_theme->color(Token::Muted),
               counted);
    const double value = index.data(BoardColumnModel::ValueRole).toDouble();
    if (value > 0)
        drawElided(painter, line, m_secondary, m_theme->color(Token::Muted), locale.toString(value, 'f', 0),
                   Qt::AlignRight);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme->color(Token::Accent), 1.5));
        painter->drawRoundedRect(QRectF(box).adjusted(1, 2, -1, -4), 4, 4);
    }
}

void CardDelegate::paintCard(QPainter *painter, const QRect &box, const BoardCard &card, QStyle::State state,
                             bool lifted) const
{
    const bool selected = state & QStyle::State_Selected;
    const bool focus = (state & QStyle::State_HasFocus) && (state & QStyle::State_Active);
    const int radius = m_theme->metrics().radius;
    painter->setRenderHint(QPainter::Antialiasing);

    QPainterPath shape;
    shape.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->fillPath(shape, selected ? m_theme->tint(Token::Accent, 0.12) : m_theme->color(Token::Surface));
    painter->save();
    painter->setClipPath(shape);
    painter->fillRect(QRect(box.left(), box.top(), m_theme->metrics().edge, box.height()),
                      m_theme->color(stageToken(card.stage)));
    painter->restore();
    const Token line = selected || focus || lifted       ? Token::Accent
                       : state & QStyle::State_MouseOver ? Token::BorderStrong
                                                         : Token::Border;
    painter->setPen(
        QPen(m_theme->color(line), focus || lifted ? 2 : 1, lifted ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shape);

    const int air = (box.height() - QFontMetrics(m_strong).height() - 1 - QFontMetrics(m_secondary).height() -
                     6 - m_theme->metrics().chipHeight) /
                    2;
    QRect row(box.left() + m_theme->metrics().edge + kPad, box.top() + air,
              box.width() - m_theme->metrics().edge - 2 * kPad, QFontMetrics(m_strong).height());
    QFont figures = m_body;
    const int valueWidth = card.value.isEmpty() ? 0 : QFontMetrics(figures).horizontalAdvance(card.value) + 2;
    drawElided(painter, row.adjusted(0, 0, valueWidth ? -valueWidth - 8 : 0, 0), m_strong,
               m_theme->color(Token::Text), card.company);
    if (valueWidth)
        drawElided(painter, row, figures, m_theme->color(Token::Text), card.value, Qt::AlignRight);
    row = QRect(row.left(), row.bottom() + 2, row.width(), QFontMetrics(m_secondary).height());
    drawElided(painter, row, m_secondary, m_theme->color(Token::Muted), card.subtitle);
    row = QRect(row.left(), row.bottom() + 7, row.width(), m_theme->metrics().chipHeight);

    if (!card.initials.isEmpty()) {
        const QRect avatar(row.right() - kAvatar + 1, row.center().y() - kAvatar / 2 + 1, kAvatar, kAvatar);
        painter->setPen(m_theme->isHighContrast() ? QPen(m_theme->color(Token::Border)) : QPen(Qt::NoPen));
        painter->setBrush(m_theme->tint(Token::Text, 0.09));
        painter->drawEllipse(avatar);
        QFont small = m_secondary;
        small.setPixelSize(10);
        small.setWeight(QFont::DemiBold);
        painter->setFont(small);
        painter->setPen(m_theme->color(Token::Muted));
        painter->drawText(avatar, Qt::AlignCenter, card.initials);
        row.setRight(avatar.left() - 6);
    }
    paintChips(painter, row, card);
}

void CardDelegate::paintChips(QPainter *painter, const QRect &line, const BoardCard &card) const
{
    // Whole words or none: what does not fit is counted in "+2". The last chip (days in status) always stays, and so does
    // the first, narrowed if it must be.
    QList<BoardChip> chips = card.chips;
    int hidden = card.moreChips;
    const auto moreText = [&hidden] { return hidden > 0 ? u'+' + QString::number(hidden) : QString(); };
    const auto widthOf = [this](const QString &icon, const QString &text) { return text.isEmpty() ? 0 : Chip::widthOf(*m_theme, icon, text) + 4; };
    const auto wanted = [&] {
        int width = widthOf({}, moreText());
        for (const BoardChip &chip : std::as_const(chips))
            width += widthOf(chip.icon, chip.text);
        return width;
    };
    while (chips.size() > 2 && wanted() > line.width()) {
        chips.removeAt(chips.size() - 2);
        ++hidden;
    }
    const int excess = std::max(wanted() - line.width(), 0);
    int x = line.left();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const BoardChip &chip = chips[i];
        const int width = widthOf(chip.icon, chip.text) - 4 - (i == 0 ? excess : 0);
        x += Chip::paint(painter, *m_theme, {x, line.top()}, width, chip.icon, chip.text, toneToken(chip.tone)) + 4;
        if (i + 2 == chips.size() && hidden > 0) // "+2" stands before the days, where the missing ones were
            x += Chip::paint(painter, *m_theme, {x, line.top()}, widthOf({}, moreText()) - 4, {}, moreText(), Token::Muted) + 4;
    }
}

QPixmap CardDelegate::picture(const BoardCard &card, int width, int count, qreal ratio) const
{
    const QSize size(width - 16 + 10, m_cardHeight - kBetween + 10);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(0.92);
    paintCard(&painter, QRect(0, 10, width - 16, m_cardHeight - kBetween), card, QStyle::State_MouseOver,
              false);
    painter.setOpacity(1);
    if (count > 1) {
        const QString text = QString::number(count);
        const int w = qMax(20, QFontMetrics(m_strong).horizontalAdvance(text) + 12);
        const QRect badge(width - 16 - w + 8, 0, w, 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->color(Token::Accent));
        painter.drawRoundedRect(badge, 10, 10);
        painter.setFont(m_strong);
        painter.setPen(m_theme->color(Token::OnAccent));
        painter.drawText(badge, Qt::AlignCenter, text);
    }
    return pixmap;
}

} // namespace leadline::gui
