#pragma once

#include <QString>

namespace leadline::identity {

/// ISO 3166 alpha-2 from a name in English or German, an alpha-2 or alpha-3 code; empty when not known.
[[nodiscard]] QString countryCode(const QString &text);
[[nodiscard]] QString countryName(const QString &code); ///< English name, or the code itself

} // namespace leadline::identity
