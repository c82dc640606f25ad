#pragma once

#include <Qt>

namespace leadline::models {

/// Roles shared by the item models. A model names an icon and a tone; the view paints them with the theme in
/// force, so models need no display.
enum ItemRole {
    IconNameRole = Qt::UserRole + 500, ///< QString: file name of an icon without ".svg"
    ToneRole,                          ///< Tone as int
    BasisRole,                         ///< domain::Basis as int; absent: no mark
    MutedRole                          ///< bool: secondary text
};

enum class Tone { Neutral, Ok, Warn, Danger, Info, Accent };

} // namespace leadline::models
