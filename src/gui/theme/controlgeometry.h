#pragma once

#include "gui/theme/theme.h"

#include <QStyle>

#include <optional>

class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionSlider;

namespace leadline::gui {

// Where the parts of controls lie and how large they are, by the theme's measures. Empty: as the style below
// has it.

[[nodiscard]] std::optional<int> controlMetric(QStyle::PixelMetric metric, const Metrics &metrics);
/// `size`: what the style below gives; `contents`: what is to fit in.
[[nodiscard]] QSize controlSize(QStyle::ContentsType type, const QStyleOption *option, const QSize &contents,
                                QSize size, const QWidget *widget, const Metrics &metrics);
[[nodiscard]] std::optional<QRect> partOfComboBox(const QStyleOptionComplex &option, QStyle::SubControl part);
[[nodiscard]] std::optional<QRect> partOfSpinBox(const QStyleOptionComplex &option, QStyle::SubControl part);
/// Without arrow buttons: groove, handle, and the pages above and below it.
[[nodiscard]] std::optional<QRect> partOfScrollBar(const QStyleOptionComplex &option,
                                                   QStyle::SubControl part);

} // namespace leadline::gui
