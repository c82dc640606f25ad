#pragma once

#include <QString>

namespace leadline::identity {

/// For display: white space and quotes tidied, ALL CAPS turned into title case with known short words and
/// initials kept.
[[nodiscard]] QString tidyCompanyName(const QString &text);
/// For matching: legal forms (Ltd, GmbH, Inc., S.A., …), punctuation, accents and case removed.
[[nodiscard]] QString companyKey(const QString &text);

} // namespace leadline::identity
