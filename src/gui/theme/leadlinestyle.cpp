#include "gui/theme/leadlinestyle.h"

#include "gui/theme/controlgeometry.h"
#include "gui/theme/controlpainter.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace leadline::gui {

namespace {

bool is(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

bool hasHairlines(const QWidget *widget)
{
    return widget && widget->property(look::kHairlines).toBool();
}

QString arrowIcon(bool up)
{
    return up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
}

} // namespace

LeadlineStyle::LeadlineStyle(const Theme *theme) : QProxyStyle(QStringLiteral("fusion")), m_theme(theme) {}

void LeadlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (!m_theme ||
        (!drawPanel(element, option, painter, widget) && !drawIndicator(element, option, painter)))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool LeadlineStyle::drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const ControlPainter paint(*m_theme, painter);
    switch (element) {
    case PE_FrameDefaultButton: // nothing to paint: another element shows it, or the ground is enough
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow: // the cells paint their own ground
        return true;
    case PE_PanelButtonCommand:
        paint.button(*option, widget);
        return true;
    case PE_PanelButtonTool:
        paint.toolButton(*option);
        return true;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            paint.focusRing(option->rect);
        else if (is(option, State_KeyboardFocusChange) || widget->hasFocus())
            paint.rowFocus(option->rect);
        return true;
    case PE_PanelLineEdit:
        paint.lineEdit(*option, widget);
        return true;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameMenu:
        paint.frame(option->rect);
        return true;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            paint.rowGround(*item);
            return true;
        }
        return false;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect,
                          m_theme->color(hasHairlines(widget) ? Token::Surface : Token::Window));
        return true;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme->color(Token::Surface));
        return true;
    default:
        return false;
    }
}

bool LeadlineStyle::drawIndicator(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter) const
{
    const ControlPainter paint(*m_theme, painter);
    const bool enabled = is(option, State_Enabled);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint.check(*option, false);
        return true;
    case PE_IndicatorRadioButton:
        paint.check(*option, true);
        return true;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            paint.arrow(arrowIcon(header->sortIndicator != QStyleOptionHeader::SortUp), option->rect, true);
        return header;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        paint.arrow(arrowIcon(element == PE_IndicatorArrowUp), option->rect, enabled);
        return true;
    case PE_IndicatorArrowRight:
        paint.arrow(QStringLiteral("chevron-right"), option->rect, enabled);
        return true;
    case PE_IndicatorBranch:
        if (is(option, State_Children))
            paint.arrow(is(option, State_Open) ? arrowIcon(false) : QStringLiteral("chevron-right"),
                        option->rect, true);
        return true;
    default:
        return false;
    }
}

void LeadlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (!m_theme || (!drawButtonPart(element, option, painter, widget) &&
                     !drawRowPart(element, option, painter, widget) && !drawBar(element, option, painter)))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool LeadlineStyle::drawButtonPart(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const ControlPainter paint(*m_theme, painter);
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (button && (button->features & QStyleOptionButton::HasMenu)) {
            const QRect r = option->rect;
            paint.arrow(arrowIcon(false), QRect(r.right() - 22, r.top(), 16, r.height()),
                        is(option, State_Enabled));
        }
        return true;
    case CE_PushButton: // the bevel paints the focus ring itself
        if (button) {
            proxy()->drawControl(CE_PushButtonBevel, button, painter, widget);
            QStyleOptionButton label(*button);
            label.rect = subElementRect(SE_PushButtonContents, button, widget);
            proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
        }
        return button;
    case CE_PushButtonLabel:
        if (button)
            paint.buttonLabel(*button, widget);
        return true;
    default:
        return false;
    }
}

bool LeadlineStyle::drawRowPart(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const ControlPainter paint(*m_theme, painter);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paint.headerGround(option->rect);
        return true;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy(*header);
            copy.palette.setColor(QPalette::ButtonText, m_theme->color(Token::Muted));
            copy.state &= ~State_On; // no bold heading for a selected cell
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return true;
        }
        return false;
    case CE_ItemViewItem:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (hasHairlines(widget))
            paint.hairline(option->rect);
        return true;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paint.tab(*tab);
        return true;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            copy.state &= ~State_HasFocus;
            copy.palette.setColor(QPalette::WindowText,
                                  m_theme->color(is(option, State_Selected) ? Token::Text : Token::Muted));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool LeadlineStyle::drawBar(ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    const ControlPainter paint(*m_theme, painter);
    switch (element) {
    case CE_ProgressBarGroove:
        paint.progressGroove(option->rect);
        return true;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (bar)
            paint.progress(*bar);
        return bar;
    }
    case CE_Splitter:
        paint.splitter(*option);
        return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paint.menuBarItem(*item);
        return true;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme->color(Token::Window));
        return true;
    case CE_DockWidgetTitle: {
        const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
        if (dock)
            paint.dockTitle(*dock);
        return dock;
    }
    default:
        return false;
    }
}

void LeadlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (!m_theme)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const ControlPainter paint(*m_theme, painter);
    switch (control) {
    case CC_ComboBox: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->frame)
            painter->fillRect(option->rect, m_theme->color(Token::Surface));
        else
            paint.field(*option);
        paint.arrow(arrowIcon(false), subControlRect(control, option, SC_ComboBoxArrow, widget),
                    is(option, State_Enabled));
        return;
    }
    case CC_SpinBox: {
        paint.field(*option);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paint.arrow(arrowIcon(true), subControlRect(control, option, SC_SpinBoxUp, widget),
                        spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
            paint.arrow(arrowIcon(false), subControlRect(control, option, SC_SpinBoxDown, widget),
                        spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
        }
        return;
    }
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paint.scrollBar(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), widget);
        return;
    default:
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect LeadlineStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl subControl, const QWidget *widget) const
{
    std::optional<QRect> part;
    if (control == CC_ComboBox)
        part = partOfComboBox(*option, subControl);
    else if (control == CC_SpinBox)
        part = partOfSpinBox(*option, subControl);
    else if (control == CC_ScrollBar)
        part = partOfScrollBar(*option, subControl);
    return part ? *part : QProxyStyle::subControlRect(control, option, subControl, widget);
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
    const std::optional<int> ours = m_theme ? controlMetric(metric, m_theme->metrics()) : std::nullopt;
    return ours ? *ours : QProxyStyle::pixelMetric(metric, option, widget);
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
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    return m_theme ? controlSize(type, option, size, plain, widget, m_theme->metrics()) : plain;
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
