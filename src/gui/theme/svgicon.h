#pragma once

#include "gui/theme/theme.h"

#include <QIconEngine>
#include <QPointer>

namespace leadline::gui {

/// Paints one SVG in a token's present colour, at any size and scale.
class SvgIcon final : public QIconEngine
{
public:
    SvgIcon(const Theme *theme, QString name, Token token);
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    QPointer<const Theme> m_theme;
    QString m_name;
    Token m_token;
};

} // namespace leadline::gui
