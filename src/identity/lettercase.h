#pragma once

#include <QString>
#include <QStringView>

namespace leadline::identity {

[[nodiscard]] bool hasLower(QStringView text);
[[nodiscard]] bool hasUpper(QStringView text);
/// Every cased letter belongs to the Latin script; other scripts have habits of their own and are left alone.
[[nodiscard]] bool isLatin(QStringView text);

/// One word in title case: "O'BRIEN" -> "O'Brien", "MCDONALD" -> "McDonald", "SMITH-JONES" -> "Smith-Jones",
/// "MACY'S" -> "Macy's".
[[nodiscard]] QString titleWord(QStringView word);

} // namespace leadline::identity
