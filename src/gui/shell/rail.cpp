#include "gui/shell/rail.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace leadline::gui {

RailButton::RailButton(const Theme *theme, const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    update();
}

QSize RailButton::sizeHint() const
{
    return {m_theme->metrics().railWidth, 56};
}

QSize RailButton::minimumSizeHint() const
{
    return {m_theme->metrics().railWidth, 42}; // six places fit a screen of 768 px at 200 %
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore(); // the rail moves; an exclusive button would move the focus only
    else
        QAbstractButton::keyPressEvent(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics &m = m_theme->metrics();
    const bool on = isChecked();
    if (on)
        painter.fillRect(rect(), m_theme->tint(Token::Accent, 0.1, Token::Window));
    else if (underMouse())
        painter.fillRect(rect(), m_theme->tint(Token::Text, 0.05, Token::Window));
    if (on)
        painter.fillRect(
            QRect(layoutDirection() == Qt::RightToLeft ? width() - m.edge : 0, 0, m.edge, height()),
            m_theme->color(Token::Accent));
    const Token token = on ? Token::Accent : Token::Muted;
    const int top = qBound(3, (height() - m.railIcon - 20) / 2, 9);
    const QRect icon((width() - m.railIcon) / 2, top, m.railIcon, m.railIcon);
    painter.drawPixmap(icon, m_theme->pixmap(m_icon, token, m.railIcon, devicePixelRatioF()));
    QFont font = m_theme->font(Theme::Secondary);
    if (on)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme->color(on ? Token::Text : Token::Muted));
    painter.drawText(QRect(0, icon.bottom() + (top < 7 ? 1 : 4), width(), 18), Qt::AlignCenter, text());
    if (m_badge > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        font.setPixelSize(10);
        painter.setFont(font);
        const int w = qMax(16, painter.fontMetrics().horizontalAdvance(count) + 8);
        const QRect badge(icon.right() - 2, 3, w, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->color(Token::Warn));
        painter.drawRoundedRect(badge, 8, 8);
        painter.setPen(m_theme->color(Token::Surface));
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme->color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 3, -3, -3), m.chipRadius, m.chipRadius);
    }
}

Rail::Rail(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(theme->metrics().railWidth);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Rail::addPlace(const QString &key, const QString &icon, const QString &text)
{
    auto *button = new RailButton(m_theme, icon, text, this);
    button->setObjectName(QStringLiteral("rail_") + key);
    m_column->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_keys << key;
    m_buttons << button;
    connect(button, &QAbstractButton::clicked, this, [this, key] { emit chosen(key); });
    nameButtons();
}

void Rail::nameButtons()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setAccessibleName(
            tr("%1, place %2 of %3").arg(m_buttons.at(i)->text()).arg(i + 1).arg(m_buttons.size()));
        m_buttons.at(i)->setToolTip(tr("%1 (Ctrl+%2)").arg(m_buttons.at(i)->text()).arg(i + 1));
    }
}

void Rail::setCurrent(const QString &key)
{
    const auto at = m_keys.indexOf(key);
    if (at >= 0) {
        m_buttons.at(at)->setChecked(true);
        return;
    }
    for (RailButton *button : m_buttons) { // a page that is no place: none is current
        button->setAutoExclusive(false);
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
}

void Rail::setBadge(const QString &key, int count)
{
    const auto at = m_keys.indexOf(key);
    if (at < 0)
        return;
    m_buttons.at(at)->setBadge(count);
    m_buttons.at(at)->setAccessibleDescription(count > 0 ? tr("%n need attention", nullptr, count)
                                                         : QString());
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (int i = 0; step != 0 && i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus()) {
            const auto next = (i + step + m_buttons.size()) % m_buttons.size();
            m_buttons.at(next)->setFocus(Qt::TabFocusReason);
            m_buttons.at(next)->click();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->color(Token::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme->color(Token::Border));
}

} // namespace leadline::gui
