#pragma once

#include "gui/theme/look.h"
#include "gui/theme/theme.h"

#include <QPointer>
#include <QProxyStyle>

namespace leadline::gui {

/// Fusion with our tokens: flat fields and buttons, a focus ring that differs from a default button, check
/// boxes that can be hit, thin scroll bars, hairline rows. It only says which control is painted how: the
/// paint is ControlPainter's, the lengths are in controlgeometry.h.
class LeadlineStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit LeadlineStyle(const Theme *theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    // Each paints what is ours of its kind; false: the style below paints it.
    bool drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    bool drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    bool drawButtonPart(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const;
    bool drawRowPart(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const;
    bool drawBar(ControlElement element, const QStyleOption *option, QPainter *painter) const;

    QPointer<const Theme> m_theme;
};

} // namespace leadline::gui
