#pragma once

#include "gui/theme/theme.h"

#include <QPointer>
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionSlider;
class QStyleOptionViewItem;

namespace leadline::gui {

/// Dynamic properties widgets set for the style. All are booleans.
namespace look {
inline constexpr char kPrimary[] =
    "primary"; ///< push button: the one main action of a screen, filled with accent
inline constexpr char kAccent[] = "accent"; ///< push button: outlined in accent, second to a primary one
inline constexpr char kDanger[] = "danger"; ///< push button: destructive
inline constexpr char kQuiet[] = "quiet";   ///< push or tool button without an outline
inline constexpr char kHairlines[] = "hairlines"; ///< item view: a line under each row
inline constexpr char kNoFrame[] = "noframe";     ///< line edit: painted by its container
} // namespace look

/// Fusion with our tokens: flat fields and buttons, a focus ring that differs from a default button, check
/// boxes that can be hit, thin scroll bars, hairline rows.
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
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOption *option, QPainter *painter) const;
    void drawField(const QStyleOption *option, QPainter *painter) const;
    void drawCheck(const QStyleOption *option, QPainter *painter, bool radio) const;
    void drawFocusRing(const QRect &rect, QPainter *painter) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawArrow(const QString &icon, const QRect &rect, bool enabled, QPainter *painter) const;
    [[nodiscard]] QColor c(Token token) const { return m_theme->color(token); }

    QPointer<const Theme> m_theme;
};

} // namespace leadline::gui
