#include "gui/theme/controlgeometry.h"

#include "gui/theme/look.h"

#include <QAbstractItemView>
#include <QStyleOption>

namespace leadline::gui {

namespace {

constexpr int kShortestHandle = 28;
constexpr int kComboArrow = 24, kSpinArrow = 20;
constexpr int kNarrowestButton = 80;

QSize pushButtonSize(const QStyleOption *option, const QSize &contents, QSize size, const QWidget *widget,
                     const Metrics &m)
{
    size.setHeight(qMax(contents.height() + m.gap12, m.fieldHeight));
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && !button->icon.isNull())
        size.rwidth() += 4;
    const bool quiet = widget && widget->property(look::kQuiet).toBool();
    if (button && !button->text.isEmpty() && !quiet)
        size.setWidth(qMax(size.width() + m.gap12, kNarrowestButton));
    return size;
}

bool isInCell(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(
        widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr);
}

} // namespace

std::optional<int> controlMetric(QStyle::PixelMetric metric, const Metrics &m)
{
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_ButtonIconSize:
        return m.icon;
    case QStyle::PM_ScrollBarExtent:
        return 12;
    case QStyle::PM_ScrollBarSliderMin:
        return kShortestHandle;
    case QStyle::PM_SplitterWidth:
        return 7;
    case QStyle::PM_DockWidgetSeparatorExtent:
        return 5;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return m.gap4;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_DockWidgetTitleMargin:
    case QStyle::PM_HeaderMargin:
    case QStyle::PM_FocusFrameHMargin:
        return m.gap8;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutBottomMargin:
    case QStyle::PM_TabBarTabVSpace:
        return m.gap16;
    case QStyle::PM_TabBarTabHSpace:
        return m.gap24;
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
        return 0;
    default:
        return std::nullopt;
    }
}

QSize controlSize(QStyle::ContentsType type, const QStyleOption *option, const QSize &contents, QSize size,
                  const QWidget *widget, const Metrics &m)
{
    const auto atLeast = [&size](int height) { size.setHeight(qMax(size.height(), height)); };
    switch (type) {
    case QStyle::CT_PushButton:
        return pushButtonSize(option, contents, size, widget, m);
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
    case QStyle::CT_ToolButton:
        atLeast(m.hit);
        break;
    case QStyle::CT_LineEdit:
    case QStyle::CT_ComboBox:
    case QStyle::CT_SpinBox:
        if (widget && !isInCell(widget))
            atLeast(m.fieldHeight);
        break;
    case QStyle::CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            atLeast(m.rowHeight);
        break;
    case QStyle::CT_HeaderSection:
    case QStyle::CT_ItemViewItem:
        atLeast(m.rowHeight);
        break;
    default:
        break;
    }
    return size;
}

std::optional<QRect> partOfComboBox(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect r = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(option.direction, r,
                                  QRect(r.right() - kComboArrow, r.top(), kComboArrow, r.height()));
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, r, r.adjusted(8, 2, -kComboArrow, -2));
    default:
        return std::nullopt;
    }
}

std::optional<QRect> partOfSpinBox(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect r = option.rect;
    const int half = r.height() / 2, left = r.right() - kSpinArrow - 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QStyle::visualRect(option.direction, r, QRect(left, r.top() + 2, kSpinArrow, half - 2));
    case QStyle::SC_SpinBoxDown:
        return QStyle::visualRect(option.direction, r, QRect(left, r.top() + half, kSpinArrow, half - 2));
    case QStyle::SC_SpinBoxEditField:
        return QStyle::visualRect(option.direction, r, r.adjusted(4, 2, -kSpinArrow - 4, -2));
    default:
        return std::nullopt;
    }
}

std::optional<QRect> partOfScrollBar(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    if (part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine)
        return QRect();
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar)
        return std::nullopt;
    const QRect r = option.rect;
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? r.width() : r.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0)
        handle =
            qBound(kShortestHandle, int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - handle, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return QStyle::visualRect(option.direction, r,
                                  horizontal ? QRect(r.left() + from, r.top(), size, r.height())
                                             : QRect(r.left(), r.top() + from, r.width(), size));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return r;
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return std::nullopt;
    }
}

} // namespace leadline::gui
