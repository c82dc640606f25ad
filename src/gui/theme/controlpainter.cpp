#include "gui/theme/controlpainter.h"

#include "gui/theme/look.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>

namespace leadline::gui {

namespace {

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

int mnemonicFlag(const Theme &theme)
{
    return theme.showsMnemonics() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

} // namespace

/// The 1 px outline falls on whole pixels.
void ControlPainter::roundedRect(const QRect &rect, qreal radius, const QColor &fill, const QColor &line,
                                 qreal width) const
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    m_painter->setPen(line.isValid() ? QPen(line, width) : Qt::NoPen);
    const qreal inset = line.isValid() ? width / 2 : 0;
    m_painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    m_painter->restore();
}

void ControlPainter::focusRing(const QRect &rect) const
{
    roundedRect(rect, m_theme.metrics().radius - 1, {}, color(Token::Accent), 2);
}

void ControlPainter::rowFocus(const QRect &rect) const
{
    roundedRect(rect.adjusted(1, 1, -1, -1), 3, {}, color(Token::Accent), 1);
}

void ControlPainter::frame(const QRect &rect) const
{
    m_painter->save();
    m_painter->setPen(color(Token::Border));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(rect.adjusted(0, 0, -1, -1));
    m_painter->restore();
}

void ControlPainter::arrow(const QString &icon, const QRect &rect, bool enabled) const
{
    const int side = qMin(16, qMin(rect.width(), rect.height()));
    const QRect box(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side, side);
    const qreal ratio = m_painter->device() ? m_painter->device()->devicePixelRatio() : 1;
    m_painter->save();
    if (!enabled)
        m_painter->setOpacity(0.5);
    m_painter->drawPixmap(box, m_theme.pixmap(icon, Token::Muted, side, ratio));
    m_painter->restore();
}

ControlPainter::Paint ControlPainter::buttonPaint(const QStyleOption &option, const QWidget *widget) const
{
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool hover = enabled && is(option, QStyle::State_MouseOver);
    const bool down = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    if (has(widget, look::kPrimary) && enabled) {
        const QColor accent = color(Token::Accent);
        const QColor fill = hover || down ? blend(color(Token::Text), accent, down ? 0.24 : 0.12) : accent;
        return {fill, fill};
    }
    if (has(widget, look::kQuiet)) {
        const QColor fill = down    ? m_theme.tint(Token::Accent)
                            : hover ? m_theme.tint(Token::Text, 0.07, Token::Window)
                                    : QColor();
        return {fill, m_theme.isHighContrast() && hover ? color(Token::BorderStrong) : QColor()};
    }
    if (!enabled)
        return {color(Token::Sunken), color(Token::Border)};
    if (has(widget, look::kAccent))
        return {m_theme.tint(Token::Accent, down ? 0.2 : hover ? 0.14 : 0.06), color(Token::Accent)};
    if (has(widget, look::kDanger))
        return {hover || down ? m_theme.tint(Token::Danger, down ? 0.2 : 0.1) : color(Token::Surface),
                color(Token::Danger)};
    if (down)
        return {m_theme.tint(Token::Accent, 0.16), color(Token::Accent)};
    return {color(hover ? Token::Sunken : Token::Surface), color(Token::BorderStrong)};
}

void ControlPainter::button(const QStyleOption &option, const QWidget *widget) const
{
    const int radius = m_theme.metrics().radius;
    const bool primary = has(widget, look::kPrimary);
    Paint paint = buttonPaint(option, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    if (isDefault && is(option, QStyle::State_Enabled) && !primary)
        paint.line = color(Token::Accent);
    roundedRect(option.rect, radius, paint.fill, paint.line, 1);
    if (!is(option, QStyle::State_HasFocus) || !is(option, QStyle::State_KeyboardFocusChange))
        return;
    if (primary) // a ring of the text colour: the accent one would not show on accent
        roundedRect(option.rect.adjusted(2, 2, -2, -2), radius - 2, {}, color(Token::OnAccent), 1.5);
    else
        focusRing(option.rect);
}

void ControlPainter::buttonLabel(const QStyleOptionButton &button, const QWidget *widget) const
{
    const bool enabled = is(button, QStyle::State_Enabled);
    const Token ink = has(widget, look::kPrimary)  ? Token::OnAccent
                      : has(widget, look::kDanger) ? Token::Danger
                      : has(widget, look::kAccent) ? Token::Accent
                                                   : Token::Text;
    QRect rect = button.rect;
    if (button.features & QStyleOptionButton::HasMenu)
        rect.adjust(0, 0, -20, 0);
    const int flags = mnemonicFlag(m_theme) | Qt::TextSingleLine | Qt::AlignVCenter;
    const int icon = button.icon.isNull() ? 0 : m_theme.metrics().icon;
    const int gap = icon > 0 && !button.text.isEmpty() ? 6 : 0;
    const int words = button.fontMetrics.size(flags, button.text).width();
    const int width = qMin(icon + gap + words, rect.width());
    QRect at(rect.center().x() - width / 2 + 1, rect.top(), width, rect.height());
    at = QStyle::visualRect(button.direction, rect, at);
    m_painter->save();
    if (icon > 0) {
        const QRect box(at.left(), rect.center().y() - icon / 2 + 1, icon, icon);
        button.icon.paint(m_painter, QStyle::visualRect(button.direction, at, box), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    m_painter->setPen(enabled ? color(ink) : button.palette.color(QPalette::Disabled, QPalette::ButtonText));
    const QRect text = QStyle::visualRect(
        button.direction, at, QRect(at.left() + icon + gap, at.top(), width - icon - gap, at.height()));
    m_painter->drawText(
        text, flags | Qt::AlignLeft,
        button.fontMetrics.elidedText(button.text, Qt::ElideRight, text.width() + 2, Qt::TextShowMnemonic));
    m_painter->restore();
}

void ControlPainter::toolButton(const QStyleOption &option) const
{
    const bool down = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    if (!down && !(is(option, QStyle::State_Enabled) && is(option, QStyle::State_MouseOver)))
        return;
    roundedRect(option.rect, m_theme.metrics().radius,
                down ? m_theme.tint(Token::Accent) : m_theme.tint(Token::Text, 0.07, Token::Window),
                m_theme.isHighContrast() ? color(Token::BorderStrong) : QColor(), 1);
}

void ControlPainter::check(const QStyleOption &option, bool radio) const
{
    const int side = qMin(16, qMin(option.rect.width(), option.rect.height()));
    const QRect box(option.rect.x() + (option.rect.width() - side) / 2,
                    option.rect.y() + (option.rect.height() - side) / 2, side, side);
    const bool enabled = is(option, QStyle::State_Enabled), on = is(option, QStyle::State_On),
               partly = is(option, QStyle::State_NoChange);
    const QColor mark = color(enabled ? Token::Accent : Token::BorderStrong);
    const qreal radius = radio ? side / 2.0 : m_theme.metrics().chipRadius - 1;
    roundedRect(box, radius,
                on || partly ? mark
                : enabled    ? color(Token::Surface)
                             : color(Token::Sunken),
                on || partly ? mark : color(Token::BorderStrong),
                is(option, QStyle::State_MouseOver) && enabled ? 1.5 : 1);
    if (!on && !partly)
        return;
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    const QRectF r(box);
    if (radio) {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(color(Token::OnAccent));
        m_painter->drawEllipse(r.center(), side * 0.2, side * 0.2);
    } else {
        m_painter->setPen(QPen(color(Token::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&r](qreal x, qreal y) {
            return QPointF(r.x() + r.width() * x, r.y() + r.height() * y);
        };
        if (partly)
            m_painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            m_painter->drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.7), at(0.76, 0.32)}));
    }
    m_painter->restore();
}

void ControlPainter::field(const QStyleOption &option) const
{
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool focus = is(option, QStyle::State_HasFocus) && enabled;
    roundedRect(option.rect, m_theme.metrics().radius, color(enabled ? Token::Surface : Token::Sunken),
                color(focus     ? Token::Accent
                      : enabled ? Token::BorderStrong
                                : Token::Border),
                focus ? 2 : 1);
}

void ControlPainter::lineEdit(const QStyleOption &option, const QWidget *widget) const
{
    const QWidget *around = widget ? widget->parentWidget() : nullptr;
    if (has(widget, look::kNoFrame) || qobject_cast<const QAbstractSpinBox *>(around) ||
        qobject_cast<const QComboBox *>(around))
        return; // painted by what holds it
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth <= 0)
        m_painter->fillRect(option.rect, color(Token::Surface)); // an editor inside a cell
    else
        field(option);
}

void ControlPainter::rowGround(const QStyleOptionViewItem &item) const
{
    if (item.backgroundBrush.style() != Qt::NoBrush)
        m_painter->fillRect(item.rect, item.backgroundBrush);
    if (is(item, QStyle::State_Selected))
        m_painter->fillRect(item.rect, item.palette.color(QPalette::Normal, QPalette::Highlight));
    else if (is(item, QStyle::State_MouseOver) && is(item, QStyle::State_Enabled))
        m_painter->fillRect(item.rect, m_theme.tint(Token::Text, 0.04));
}

void ControlPainter::hairline(const QRect &row) const
{
    m_painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1),
                        m_theme.isHighContrast() ? color(Token::Border)
                                                 : blend(color(Token::Border), color(Token::Surface), 0.6));
}

void ControlPainter::headerGround(const QRect &rect) const
{
    m_painter->fillRect(rect, color(Token::Surface));
    m_painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
}

void ControlPainter::tab(const QStyleOptionTab &tab) const
{
    const bool selected = is(tab, QStyle::State_Selected);
    const QRect r = tab.rect;
    if (!selected && is(tab, QStyle::State_MouseOver))
        m_painter->fillRect(r.adjusted(0, 4, 0, -2), m_theme.tint(Token::Text, 0.05, Token::Window));
    m_painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), color(Token::Border));
    if (selected)
        m_painter->fillRect(QRect(r.left() + 8, r.bottom() - 1, r.width() - 16, 2), color(Token::Accent));
    if (is(tab, QStyle::State_HasFocus) && selected)
        roundedRect(r.adjusted(2, 4, -2, -4), 4, {}, color(Token::Accent), 1.5);
}

void ControlPainter::menuBarItem(const QStyleOptionMenuItem &item) const
{
    m_painter->fillRect(item.rect, color(Token::Window));
    if (is(item, QStyle::State_Selected))
        roundedRect(item.rect.adjusted(0, 2, 0, -2), m_theme.metrics().chipRadius,
                    is(item, QStyle::State_Sunken) ? m_theme.tint(Token::Accent)
                                                   : m_theme.tint(Token::Text, 0.07, Token::Window),
                    m_theme.isHighContrast() ? color(Token::BorderStrong) : QColor(), 1);
    m_painter->setPen(color(is(item, QStyle::State_Enabled) ? Token::Text : Token::Muted));
    m_painter->drawText(item.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(m_theme), item.text);
}

void ControlPainter::dockTitle(const QStyleOptionDockWidget &dock) const
{
    m_painter->save();
    m_painter->setFont(m_theme.font(Theme::PaneTitle));
    m_painter->setPen(color(Token::Text));
    m_painter->drawText(dock.rect.adjusted(12, 0, -52, 0), Qt::AlignVCenter | Qt::AlignLeft, dock.title);
    m_painter->restore();
}

void ControlPainter::scrollBar(const QStyleOptionSlider &bar, const QRect &handle,
                               const QWidget *widget) const
{
    // Beside rows the trough is of the rows' ground, else of the window's.
    const QWidget *area = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    const bool besideRows = qobject_cast<const QAbstractItemView *>(area) && has(area, look::kHairlines);
    m_painter->fillRect(bar.rect, besideRows ? color(Token::Surface) : bar.palette.color(QPalette::Window));
    if (bar.maximum <= bar.minimum)
        return;
    const bool hot = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) &&
                     (is(bar, QStyle::State_MouseOver) || is(bar, QStyle::State_Sunken));
    roundedRect(
        bar.orientation == Qt::Vertical ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3), 3,
        hot || m_theme.isHighContrast() ? color(Token::BorderStrong)
                                        : m_theme.tint(Token::BorderStrong, 0.55),
        {}, 1);
}

void ControlPainter::progressGroove(const QRect &rect) const
{
    roundedRect(rect, 3, color(Token::Sunken), m_theme.isHighContrast() ? color(Token::Border) : QColor(), 1);
}

void ControlPainter::progress(const QStyleOptionProgressBar &bar) const
{
    QRect r = bar.rect;
    const qint64 span = qint64(bar.maximum) - bar.minimum;
    const qint64 done = qint64(bar.progress) - bar.minimum;
    // Without a known total a third of the groove is filled: honest about not knowing, and still.
    const double part = span > 0 ? qBound(0.0, double(done) / double(span), 1.0) : 0.33;
    r.setWidth(qMax(6, int(r.width() * part)));
    if (span <= 0)
        r.moveCenter(bar.rect.center());
    roundedRect(r, 3, color(Token::Accent), {}, 1);
}

void ControlPainter::splitter(const QStyleOption &option) const
{
    const QRect r = option.rect;
    const bool vertical = r.height() > r.width();
    m_painter->fillRect(vertical ? QRect(r.center().x(), r.top(), 1, r.height())
                                 : QRect(r.left(), r.center().y(), r.width(), 1),
                        color(is(option, QStyle::State_MouseOver) ? Token::Accent : Token::Border));
}

} // namespace leadline::gui
