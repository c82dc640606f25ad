#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace leadline::gui {

/// Names for every colour the program uses. Nothing outside the theme folder writes a colour literal.
enum class Token {
    Window,       ///< application background
    Surface,      ///< panes, cards, tables
    Sunken,       ///< column troughs, code, disabled fields
    Border,       ///< hairlines between things of one group
    BorderStrong, ///< field outlines, 3:1
    Text,
    Muted,
    Accent,
    OnAccent, ///< text on accent
    Ok,
    Warn,
    Danger,
    Info,
    Sandbox,
    Lead,
    Prospect,
    Opportunity,
    Count
};

using TokenTable = std::array<QColor, static_cast<size_t>(Token::Count)>;

[[nodiscard]] const TokenTable &lightTokens();
[[nodiscard]] const TokenTable &darkTokens();
/// Full-strength text and borders and no tints, on white or on black.
[[nodiscard]] const TokenTable &highContrastTokens(bool dark);

/// WCAG contrast ratio of two opaque colours, 1..21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `amount` (0..1) of `over` on `under`.
[[nodiscard]] QColor blend(const QColor &over, const QColor &under, double amount);

} // namespace leadline::gui
