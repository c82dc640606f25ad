#pragma once

namespace leadline::gui::look {

// Dynamic properties widgets set for the style. All are booleans.

inline constexpr char kPrimary[] =
    "primary"; ///< push button: the one main action of a screen, filled with accent
inline constexpr char kAccent[] = "accent"; ///< push button: outlined in accent, second to a primary one
inline constexpr char kDanger[] = "danger"; ///< push button: destructive
inline constexpr char kQuiet[] = "quiet";   ///< push or tool button without an outline
inline constexpr char kHairlines[] = "hairlines"; ///< item view: a line under each row
inline constexpr char kNoFrame[] = "noframe";     ///< line edit: painted by its container

} // namespace leadline::gui::look
