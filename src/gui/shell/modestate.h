#pragma once

#include "domain/connection.h"

#include <QString>

class QPainter;
class QRect;

namespace leadline::gui {

class Theme;

/// What the window works against. Said in words everywhere it shows.
struct ModeState
{
    enum Kind { NoTenant, Sandbox, Live } kind = NoTenant;
    QString tenant; ///< connection name
    bool faultsOn = false;
};

/// With a live tenant and a sandbox it is Live: the one that must never be a surprise.
[[nodiscard]] ModeState modeOf(const QList<domain::Connection> &connections);
/// "Board – SANDBOX – Leadline".
[[nodiscard]] QString windowTitle(const ModeState &mode, const QString &place);
[[nodiscard]] int frameWidth(const ModeState &mode, const Theme &theme); ///< 0 without a tenant
/// The coloured edge around a window that reaches a tenant.
void paintFrame(QPainter &painter, const QRect &window, const ModeState &mode, const Theme &theme);

} // namespace leadline::gui
