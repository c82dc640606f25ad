#include "gui/theme/svgicon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace leadline::gui {

SvgIcon::SvgIcon(const Theme *theme, QString name, Token token)
    : m_theme(theme), m_name(std::move(name)), m_token(token)
{
}

void SvgIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QPixmap SvgIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// `size` is in device pixels. The result keeps ratio 1: QIcon sets it afterwards.
QPixmap SvgIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    if (!m_theme || size.isEmpty())
        return {};
    QColor color = m_theme->color(m_token);
    if (mode == QIcon::Disabled)
        color = blend(m_theme->color(Token::Muted), m_theme->color(Token::Window), 0.55);
    const QString key =
        QStringLiteral("ll-%1-%2-%3x%4").arg(m_name, color.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = qMin(size.width(), size.height());
    renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIconEngine *SvgIcon::clone() const
{
    return new SvgIcon(m_theme, m_name, m_token);
}

} // namespace leadline::gui
