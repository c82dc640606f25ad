#include "gui/shell/modestate.h"

#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace leadline::gui {

namespace {

struct ModeText
{
    Q_DECLARE_TR_FUNCTIONS(leadline::gui::ModeState)
};

} // namespace

ModeState modeOf(const QList<domain::Connection> &connections)
{
    ModeState mode;
    for (const domain::Connection &connection : connections) {
        if (!connection.isHalo())
            continue;
        if (connection.live || mode.kind == ModeState::NoTenant) {
            mode.kind = connection.live ? ModeState::Live : ModeState::Sandbox;
            mode.tenant = connection.name;
        }
    }
    return mode;
}

QString windowTitle(const ModeState &mode, const QString &place)
{
    switch (mode.kind) {
    case ModeState::Live:
        return ModeText::tr("%1 – LIVE %2 – Leadline").arg(place, mode.tenant);
    case ModeState::Sandbox:
        return ModeText::tr("%1 – SANDBOX – Leadline").arg(place);
    case ModeState::NoTenant:
        break;
    }
    return ModeText::tr("%1 – Leadline").arg(place);
}

int frameWidth(const ModeState &mode, const Theme &theme)
{
    return mode.kind == ModeState::NoTenant ? 0 : theme.metrics().frame;
}

void paintFrame(QPainter &painter, const QRect &window, const ModeState &mode, const Theme &theme)
{
    const int frame = frameWidth(mode, theme), width = window.width(), height = window.height();
    const QColor color = theme.color(mode.kind == ModeState::Live ? Token::Accent : Token::Sandbox);
    painter.fillRect(QRect(0, 0, width, frame), color);
    painter.fillRect(QRect(0, height - frame, width, frame), color);
    painter.fillRect(QRect(0, 0, frame, height), color);
    painter.fillRect(QRect(width - frame, 0, frame, height), color);
}

} // namespace leadline::gui
