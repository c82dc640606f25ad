#pragma once

#include <QString>

namespace leadline::identity {

/// Letters of any script as lower-case ASCII (ICU Any-Latin; Latin-ASCII), everything else as it is. One
/// converter per thread: making one takes milliseconds, using one is not thread-safe.
[[nodiscard]] QString foldToAscii(const QString &text);

/// The folded text with only a-z, 0-9 and single spaces left; an apostrophe joins, every other sign
/// separates.
[[nodiscard]] QString foldedWords(const QString &text);

} // namespace leadline::identity
