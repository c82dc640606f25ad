#pragma once

#include "gui/theme/theme.h"

#include <QStyleOption>

class QPainter;

namespace leadline::gui {

/// Paints single controls in the theme's tokens: flat, with a focus ring that differs from a default button.
/// Made for one call of the style; theme and painter are borrowed. Geometry is the style's.
class ControlPainter final
{
public:
    ControlPainter(const Theme &theme, QPainter *painter) : m_theme(theme), m_painter(painter) {}

    // Buttons
    void button(const QStyleOption &option, const QWidget *widget) const;
    void buttonLabel(const QStyleOptionButton &button, const QWidget *widget) const;
    void toolButton(const QStyleOption &option) const;
    void check(const QStyleOption &option, bool radio) const;

    // Fields
    void field(const QStyleOption &option) const;
    void lineEdit(const QStyleOption &option, const QWidget *widget) const;

    // Rows and headings
    void rowGround(const QStyleOptionViewItem &item) const;
    void hairline(const QRect &row) const;
    void headerGround(const QRect &rect) const;
    void tab(const QStyleOptionTab &tab) const;
    void menuBarItem(const QStyleOptionMenuItem &item) const;
    void dockTitle(const QStyleOptionDockWidget &dock) const;

    // Bars
    void scrollBar(const QStyleOptionSlider &bar, const QRect &handle, const QWidget *widget) const;
    void progressGroove(const QRect &rect) const;
    void progress(const QStyleOptionProgressBar &bar) const;
    void splitter(const QStyleOption &option) const;

    // What several of them are made of
    void focusRing(const QRect &rect) const;
    void rowFocus(const QRect &rect) const;
    void frame(const QRect &rect) const;
    void arrow(const QString &icon, const QRect &rect, bool enabled) const;

private:
    struct Paint
    {
        QColor fill, line; ///< invalid: none
    };
    [[nodiscard]] Paint buttonPaint(const QStyleOption &option, const QWidget *widget) const;
    [[nodiscard]] QColor color(Token token) const { return m_theme.color(token); }
    void roundedRect(const QRect &rect, qreal radius, const QColor &fill, const QColor &line,
                     qreal width) const;

    const Theme &m_theme;
    QPainter *m_painter;
};

} // namespace leadline::gui
