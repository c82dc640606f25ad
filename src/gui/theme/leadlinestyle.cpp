#include "gui/theme/leadlinestyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace leadline::gui {

namespace {

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool is(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

/// A rounded rectangle whose 1 px outline falls on whole pixels.
void roundedRect(QPainter *painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &line,
                 qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->setPen(line.isValid() ? QPen(line, width) : Qt::NoPen);
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

} // namespace

LeadlineStyle::LeadlineStyle(const Theme *theme) : QProxyStyle(QStringLiteral("fusion")), m_theme(theme) {}

void LeadlineStyle::drawFocusRing(const QRect &rect, QPainter *painter) const
{
    roundedRect(painter, rect, m_theme->metrics().radius - 1, {}, c(Token::Accent), 2);
}

void LeadlineStyle::drawArrow(const QString &icon, const QRect &rect, bool enabled, QPainter *painter) const
{
    const int side = qMin(16, qMin(rect.width(), rect.height()));
    const QRect box(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side, side);
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
    painter->save();
    if (!enabled)
        painter->setOpacity(0.5);
    painter->drawPixmap(box, m_theme->pixmap(icon, Token::Muted, side, ratio));
    painter->restore();
}

void LeadlineStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = is(option, State_Enabled), hover = enabled && is(option, State_MouseOver);
    const bool down = is(option, State_Sunken) || is(option, State_On);
    const int radius = m_theme->metrics().radius;
    QColor fill = c(Token::Surface), line = c(Token::BorderStrong);
    if (has(widget, look::kPrimary) && enabled) {
        fill = line = c(Token::Accent);
        if (hover || down)
            fill = line = blend(c(Token::Text), c(Token::Accent), down ? 0.24 : 0.12);
    } else if (has(widget, look::kQuiet)) {
        fill = down    ? m_theme->tint(Token::Accent)
               : hover ? m_theme->tint(Token::Text, 0.07, Token::Window)
                       : QColor();
        line = m_theme->isHighContrast() && hover ? c(Token::BorderStrong) : QColor();
    } else if (!enabled) {
        fill = c(Token::Sunken);
        line = c(Token::Border);
    } else if (has(widget, look::kAccent)) {
        line = c(Token::Accent);
        fill = m_theme->tint(Token::Accent, down ? 0.2 : hover ? 0.14 : 0.06);
    } else if (has(widget, look::kDanger)) {
        line = c(Token::Danger);
        if (hover || down)
            fill = m_theme->tint(Token::Danger, down ? 0.2 : 0.1);
    } else if (down) {
        fill = m_theme->tint(Token::Accent, 0.16);
        line = c(Token::Accent);
    } else if (hover) {
        fill = c(Token::Sunken);
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && (button->features & QStyleOptionButton::DefaultButton) && enabled &&
        !has(widget, look::kPrimary))
        line = c(Token::Accent);
    roundedRect(painter, option->rect, radius, fill, line, 1);
    if (is(option, State_HasFocus) && is(option, State_KeyboardFocusChange)) {
        if (has(widget, look::kPrimary)) // a ring of the text colour: the accent one would not show on accent
            roundedRect(painter, option->rect.adjusted(2, 2, -2, -2), radius - 2, {}, c(Token::OnAccent),
                        1.5);
        else
            drawFocusRing(option->rect, painter);
    }
}

void LeadlineStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool enabled = is(option, State_Enabled);
    Token ink = Token::Text;
    if (has(widget, look::kPrimary))
        ink = Token::OnAccent;
    else if (has(widget, look::kDanger))
        ink = Token::Danger;
    else if (has(widget, look::kAccent))
        ink = Token::Accent;
    QRect rect = option->rect;
    if (button->features & QStyleOptionButton::HasMenu)
        rect.adjust(0, 0, -20, 0);
    const int flags = (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                : Qt::TextHideMnemonic) |
                      Qt::TextSingleLine | Qt::AlignVCenter;
    const int icon = button->icon.isNull() ? 0 : m_theme->metrics().icon;
    const int gap = icon > 0 && !button->text.isEmpty() ? 6 : 0;
    const int words = option->fontMetrics.size(flags, button->text).width();
    const int width = qMin(icon + gap + words, rect.width());
    QRect at(rect.center().x() - width / 2 + 1, rect.top(), width, rect.height());
    at = visualRect(option->direction, rect, at);
    painter->save();
    if (icon > 0) {
        const QRect box =
            visualRect(option->direction, at, QRect(at.left(), rect.center().y() - icon / 2 + 1, icon, icon));
        button->icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->setPen(enabled ? c(ink) : option->palette.color(QPalette::Disabled, QPalette::ButtonText));
    const QRect text = visualRect(option->direction, at,
                                  QRect(at.left() + icon + gap, at.top(), width - icon - gap, at.height()));
    painter->drawText(
        text, flags | Qt::AlignLeft,
        option->fontMetrics.elidedText(button->text, Qt::ElideRight, text.width() + 2, Qt::TextShowMnemonic));
    painter->restore();
}

void LeadlineStyle::drawMenuBarItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->fillRect(option->rect, c(Token::Window));
    if (is(option, State_Selected))
        roundedRect(painter, option->rect.adjusted(0, 2, 0, -2), m_theme->metrics().chipRadius,
                    is(option, State_Sunken) ? m_theme->tint(Token::Accent)
                                             : m_theme->tint(Token::Text, 0.07, Token::Window),
                    m_theme->isHighContrast() ? c(Token::BorderStrong) : QColor(), 1);
    painter->setPen(is(option, State_Enabled) ? c(Token::Text) : c(Token::Muted));
    painter->drawText(option->rect,
                      Qt::AlignCenter | Qt::TextSingleLine |
                          (styleHint(SH_UnderlineShortcut, option, nullptr, nullptr) ? Qt::TextShowMnemonic
                                                                                     : Qt::TextHideMnemonic),
                      item->text);
}

void LeadlineStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = is(option, State_Enabled);
    const bool focus = is(option, State_HasFocus) && enabled;
    roundedRect(painter, option->rect, m_theme->metrics().radius,
                enabled ? c(Token::Surface) : c(Token::Sunken),
                focus     ? c(Token::Accent)
                : enabled ? c(Token::BorderStrong)
                          : c(Token::Border),
                focus ? 2 : 1);
}

void LeadlineStyle::drawCheck(const QStyleOption *option, QPainter *painter, bool radio) const
{
    const int side = qMin(16, qMin(option->rect.width(), option->rect.height()));
    const QRect box(option->rect.x() + (option->rect.width() - side) / 2,
                    option->rect.y() + (option->rect.height() - side) / 2, side, side);
    const bool enabled = is(option, State_Enabled), on = is(option, State_On),
               partly = is(option, State_NoChange);
    const QColor mark = enabled ? c(Token::Accent) : c(Token::BorderStrong);
    const qreal radius = radio ? side / 2.0 : m_theme->metrics().chipRadius - 1;
    roundedRect(painter, box, radius,
                on || partly ? mark
                : enabled    ? c(Token::Surface)
                             : c(Token::Sunken),
                on || partly ? mark : c(Token::BorderStrong),
                is(option, State_MouseOver) && enabled ? 1.5 : 1);
    if (!on && !partly)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF r(box);
    if (radio) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c(Token::OnAccent));
        painter->drawEllipse(r.center(), side * 0.2, side * 0.2);
    } else {
        painter->setPen(QPen(c(Token::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&r](qreal x, qreal y) {
            return QPointF(r.x() + r.width() * x, r.y() + r.height() * y);
        };
        if (partly)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter->drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.7), at(0.76, 0.32)}));
    }
    painter->restore();
}

void LeadlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (!m_theme)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter, widget);
    case PE_PanelButtonTool: {
        const bool enabled = is(option, State_Enabled);
        const bool down = is(option, State_Sunken) || is(option, State_On);
        if (down || (enabled && is(option, State_MouseOver)))
            roundedRect(painter, option->rect, m_theme->metrics().radius,
                        down ? m_theme->tint(Token::Accent) : m_theme->tint(Token::Text, 0.07, Token::Window),
                        m_theme->isHighContrast() ? c(Token::BorderStrong) : QColor(), 1);
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            if (is(option, State_KeyboardFocusChange) || widget->hasFocus())
                roundedRect(painter, option->rect.adjusted(1, 1, -1, -1), 3, {}, c(Token::Accent), 1);
            return;
        }
        return drawFocusRing(option->rect, painter);
    case PE_FrameDefaultButton:
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelLineEdit:
        if (has(widget, look::kNoFrame) ||
            (widget && qobject_cast<QAbstractSpinBox *>(widget->parentWidget())) ||
            (widget && qobject_cast<QComboBox *>(widget->parentWidget())))
            return;
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth <= 0) {
            painter->fillRect(option->rect, c(Token::Surface)); // an editor inside a cell
            return;
        }
        return drawField(option, painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(option, painter, true);
    case PE_Frame:
    case PE_FrameGroupBox:
        painter->save();
        painter->setPen(c(Token::Border));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawArrow(header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("chevron-down")
                                                                              : QStringLiteral("chevron-up"),
                          option->rect, true, painter);
            return;
        }
        break;
    case PE_IndicatorArrowDown:
        return drawArrow(QStringLiteral("chevron-down"), option->rect, is(option, State_Enabled), painter);
    case PE_IndicatorArrowUp:
        return drawArrow(QStringLiteral("chevron-up"), option->rect, is(option, State_Enabled), painter);
    case PE_IndicatorArrowRight:
        return drawArrow(QStringLiteral("chevron-right"), option->rect, is(option, State_Enabled), painter);
    case PE_IndicatorBranch:
        if (is(option, State_Children))
            drawArrow(is(option, State_Open) ? QStringLiteral("chevron-down")
                                             : QStringLiteral("chevron-right"),
                      option->rect, true, painter);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            if (is(option, State_Selected))
                painter->fillRect(item->rect, item->palette.color(QPalette::Normal, QPalette::Highlight));
            else if (is(option, State_MouseOver) && is(option, State_Enabled))
                painter->fillRect(item->rect, m_theme->tint(Token::Text, 0.04));
            return;
        }
        break;
    case PE_PanelItemViewRow:
        return; // the cells paint their own ground
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, has(widget, look::kHairlines) ? c(Token::Surface) : c(Token::Window));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c(Token::Surface));
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(c(Token::Border));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LeadlineStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool selected = is(option, State_Selected);
    QRect r = tab->rect;
    if (!selected && is(option, State_MouseOver))
        painter->fillRect(r.adjusted(0, 4, 0, -2), m_theme->tint(Token::Text, 0.05, Token::Window));
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c(Token::Border));
    if (selected)
        painter->fillRect(QRect(r.left() + 8, r.bottom() - 1, r.width() - 16, 2), c(Token::Accent));
    if (is(option, State_HasFocus) && selected)
        roundedRect(painter, r.adjusted(2, 4, -2, -4), 4, {}, c(Token::Accent), 1.5);
}

void LeadlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (!m_theme)
        return QProxyStyle::drawControl(element, option, painter, widget);
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::HasMenu)) {
            const QRect r = option->rect;
            drawArrow(QStringLiteral("chevron-down"), QRect(r.right() - 22, r.top(), 16, r.height()),
                      is(option, State_Enabled), painter);
        }
        return;
    case CE_PushButton: // the bevel paints the focus ring itself
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            proxy()->drawControl(CE_PushButtonBevel, button, painter, widget);
            QStyleOptionButton label(*button);
            label.rect = subElementRect(SE_PushButtonContents, button, widget);
            proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c(Token::Surface));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          c(Token::Border));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy(*header);
            copy.palette.setColor(QPalette::ButtonText, c(Token::Muted));
            copy.state &= ~State_On; // no bold heading for a selected cell
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (has(widget, look::kHairlines))
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              m_theme->isHighContrast() ? c(Token::Border)
                                                        : blend(c(Token::Border), c(Token::Surface), 0.6));
        return;
    case CE_TabBarTabShape:
        return drawTab(option, painter);
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            copy.state &= ~State_HasFocus;
            copy.palette.setColor(QPalette::WindowText,
                                  is(option, State_Selected) ? c(Token::Text) : c(Token::Muted));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
        roundedRect(painter, option->rect, 3, c(Token::Sunken),
                    m_theme->isHighContrast() ? c(Token::Border) : QColor(), 1);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QRect r = bar->rect;
            const qint64 span = qint64(bar->maximum) - bar->minimum;
            const qint64 done = qint64(bar->progress) - bar->minimum;
            // Without a known total a third of the groove is filled: honest about not knowing, and still.
            const double part = span > 0 ? qBound(0.0, double(done) / double(span), 1.0) : 0.33;
            r.setWidth(qMax(6, int(r.width() * part)));
            if (span <= 0)
                r.moveCenter(bar->rect.center());
            roundedRect(painter, r, 3, c(Token::Accent), {}, 1);
            return;
        }
        break;
    case CE_Splitter: {
        const bool vertical = option->rect.height() > option->rect.width();
        const QPoint m = option->rect.center();
        painter->fillRect(vertical ? QRect(m.x(), option->rect.top(), 1, option->rect.height())
                                   : QRect(option->rect.left(), m.y(), option->rect.width(), 1),
                          is(option, State_MouseOver) ? c(Token::Accent) : c(Token::Border));
        return;
    }
    case CE_MenuBarItem:
        return drawMenuBarItem(option, painter);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c(Token::Window));
        return;
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option)) {
            painter->save();
            painter->setFont(m_theme->font(Theme::PaneTitle));
            painter->setPen(c(Token::Text));
            painter->drawText(dock->rect.adjusted(12, 0, -52, 0), Qt::AlignVCenter | Qt::AlignLeft,
                              dock->title);
            painter->restore();
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LeadlineStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    // Beside rows the trough is of the rows' ground, else of the window's.
    const QWidget *area = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    painter->fillRect(option->rect, qobject_cast<const QAbstractItemView *>(area) &&
                                            area->property(look::kHairlines).toBool()
                                        ? c(Token::Surface)
                                        : option->palette.color(QPalette::Window));
    QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    if (slider->maximum <= slider->minimum)
        return;
    handle =
        slider->orientation == Qt::Vertical ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
    const bool hot = (option->activeSubControls & SC_ScrollBarSlider) &&
                     (is(option, State_MouseOver) || is(option, State_Sunken));
    roundedRect(painter, handle, 3,
                hot || m_theme->isHighContrast() ? c(Token::BorderStrong)
                                                 : m_theme->tint(Token::BorderStrong, 0.55),
                {}, 1);
}

void LeadlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (!m_theme)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    switch (control) {
    case CC_ComboBox: {
        QStyleOption field(*option);
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->frame) {
            painter->fillRect(option->rect, c(Token::Surface));
        } else {
            drawField(&field, painter);
        }
        drawArrow(QStringLiteral("chevron-down"), subControlRect(control, option, SC_ComboBoxArrow, widget),
                  is(option, State_Enabled), painter);
        return;
    }
    case CC_SpinBox: {
        QStyleOption field(*option);
        drawField(&field, painter);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawArrow(QStringLiteral("chevron-up"), subControlRect(control, option, SC_SpinBoxUp, widget),
                      spin->stepEnabled & QAbstractSpinBox::StepUpEnabled, painter);
            drawArrow(QStringLiteral("chevron-down"), subControlRect(control, option, SC_SpinBoxDown, widget),
                      spin->stepEnabled & QAbstractSpinBox::StepDownEnabled, painter);
        }
        return;
    }
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    case CC_ToolButton:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LeadlineStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl subControl, const QWidget *widget) const
{
    const QRect r = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = 24;
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() - arrow, r.top(), arrow, r.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(8, 2, -arrow, -2));
    }
    if (control == CC_SpinBox) {
        const int width = 20, half = r.height() / 2;
        switch (subControl) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, r,
                              QRect(r.right() - width - 2, r.top() + 2, width, half - 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, r,
                              QRect(r.right() - width - 2, r.top() + half, width, half - 2));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(4, 2, -width - 4, -2));
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (subControl == SC_ScrollBarGroove)
                return r;
            const bool horizontal = slider->orientation == Qt::Horizontal;
            const int length = horizontal ? r.width() : r.height();
            const qint64 range = qint64(slider->maximum) - slider->minimum;
            int handle = length;
            if (range > 0)
                handle =
                    qBound(28, int(qint64(slider->pageStep) * length / (range + slider->pageStep)), length);
            const int start =
                sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                        length - handle, slider->upsideDown);
            const auto along = [&](int from, int size) {
                return visualRect(option->direction, r,
                                  horizontal ? QRect(r.left() + from, r.top(), size, r.height())
                                             : QRect(r.left(), r.top() + from, r.width(), size));
            };
            switch (subControl) {
            case SC_ScrollBarSlider:
                return along(start, handle);
            case SC_ScrollBarSubPage:
                return along(0, start);
            case SC_ScrollBarAddPage:
                return along(start + handle, length - start - handle);
            default:
                break;
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect LeadlineStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && widget) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool inner = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                           qobject_cast<QComboBox *>(widget->parentWidget());
        if (frame && frame->lineWidth > 0 && !inner)
            return rect.adjusted(5, 0, -5, 0);
    }
    return rect;
}

QIcon LeadlineStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (m_theme &&
        (icon == SP_TitleBarCloseButton || icon == SP_LineEditClearButton || icon == SP_TabCloseButton))
        return m_theme->icon(QStringLiteral("x"), Token::Muted);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int LeadlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (!m_theme)
        return QProxyStyle::pixelMetric(metric, option, widget);
    const Metrics &m = m_theme->metrics();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize:
        return m.icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m.gap8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SplitterWidth:
        return 7;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m.gap8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m.gap16;
    case PM_DockWidgetTitleMargin:
        return m.gap8;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_TabBarTabHSpace:
        return m.gap24;
    case PM_TabBarTabVSpace:
        return m.gap16;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return m.gap8;
    case PM_FocusFrameHMargin:
        return m.gap8;
    case PM_ToolTipLabelFrameWidth:
        return m.gap4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LeadlineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_UnderlineShortcut:
        return m_theme && m_theme->showsMnemonics() ? 1 : 0;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_MessageBox_CenterButtons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LeadlineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!m_theme)
        return result;
    const Metrics &m = m_theme->metrics();
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ToolButton:
        result.setHeight(qMax(result.height(), m.hit));
        break;
    case CT_PushButton:
        result.setHeight(qMax(size.height() + m.gap12, m.fieldHeight));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->icon.isNull())
            result.rwidth() += 4;
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->text.isEmpty() && !has(widget, look::kQuiet))
            result.setWidth(qMax(result.width() + m.gap12, 80));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        if (widget && !qobject_cast<const QAbstractItemView *>(
                          widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr))
            result.setHeight(qMax(result.height(), m.fieldHeight));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), m.rowHeight));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), m.rowHeight));
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), m.rowHeight));
        break;
    default:
        break;
    }
    return result;
}

void LeadlineStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPushButton *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QToolButton *>(widget))
        widget->setAttribute(Qt::WA_Hover, true);
    if (auto *bar = qobject_cast<QTabBar *>(widget))
        bar->setDrawBase(false);
}

} // namespace leadline::gui
