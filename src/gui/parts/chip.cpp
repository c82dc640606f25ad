#include "gui/parts/chip.h"

#include <QFontMetrics>
#include <QPainter>

namespace leadline::gui {

namespace {
constexpr int kIcon = 12, kPad = 6, kGap = 4;
}

Chip::Chip(const Theme *theme, const QString &icon, const QString &text, Token token, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_token(token)
{
    setText(text);
    setFacet(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setFacet(bool facet)
{
    m_facet = facet;
    setCheckable(facet);
    setFocusPolicy(facet ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !facet);
    setAttribute(Qt::WA_Hover, facet);
    updateGeometry();
}

void Chip::setLook(const QString &icon, const QString &text, Token token)
{
    if (icon == m_icon && text == this->text() && token == m_token)
        return;
    m_icon = icon;
    m_token = token;
    setText(text);
    updateGeometry();
    update();
}

int Chip::widthOf(const Theme &theme, const QString &icon, const QString &text)
{
    return QFontMetrics(theme.font(Theme::Secondary)).horizontalAdvance(text) + 2 * kPad +
           (icon.isEmpty() ? 0 : kIcon + kGap);
}

QSize Chip::sizeHint() const
{
    // A facet is a thing to hit, so it gets the full 24 px; the painted chip stays 20.
    return {widthOf(*m_theme, m_icon, text()),
            m_facet ? m_theme->metrics().hit + 2 : m_theme->metrics().chipHeight};
}

int Chip::paint(QPainter *painter, const Theme &theme, const QPoint &topLeft, int maxWidth,
                const QString &icon, const QString &text, Token token)
{
    const int width = qMin(widthOf(theme, icon, text), maxWidth), height = theme.metrics().chipHeight;
    const QRect box(topLeft, QSize(width, height));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.isHighContrast() ? QPen(theme.color(token)) : Qt::NoPen);
    painter->setBrush(theme.tint(token));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.metrics().chipRadius,
                             theme.metrics().chipRadius);
    int x = box.left() + kPad;
    if (!icon.isEmpty()) {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(QRect(x, box.top() + (height - kIcon) / 2, kIcon, kIcon),
                            theme.pixmap(icon, token, kIcon, ratio));
        x += kIcon + kGap;
    }
    painter->setFont(theme.font(Theme::Secondary));
    painter->setPen(theme.color(token == Token::Muted ? Token::Muted : token));
    const QRect words(x, box.top(), box.right() - kPad - x + 2, height);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
    return width;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_facet) {
        paint(&painter, *m_theme, {0, (height() - m_theme->metrics().chipHeight) / 2}, width(), m_icon,
              text(), m_token);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(
        QPen(m_theme->color(hasFocus() || on ? Token::Accent : Token::Border), hasFocus() ? 2 : 1));
    painter.setBrush(on             ? m_theme->tint(Token::Accent, 0.14)
                     : underMouse() ? m_theme->color(Token::Sunken)
                                    : m_theme->color(Token::Surface));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    int x = kPad;
    painter.drawPixmap(QRect(x + 1, (height() - kIcon) / 2, kIcon, kIcon),
                       m_theme->pixmap(m_icon, m_token, kIcon, devicePixelRatioF()));
    x += kIcon + kGap + 1;
    painter.setFont(m_theme->font(Theme::Secondary));
    painter.setPen(m_theme->color(isEnabled() ? Token::Text : Token::Muted));
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace leadline::gui
