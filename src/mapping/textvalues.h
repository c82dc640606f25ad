#pragma once

#include <QDate>
#include <QString>
#include <QVariant>

#include <optional>

namespace leadline::mapping {

/// "1,250", "$12M", "12.5k" or "1 250" as a number; nothing when it is not clearly one.
[[nodiscard]] std::optional<double> parseNumber(const QString &text);
/// A day written so that it can be read one way only: ISO, year first, or day and month that cannot be
/// exchanged.
[[nodiscard]] std::optional<QDate> parseDate(const QString &text);
/// Label of the range in "1-10,11-50,…,5000+" that holds `value`; a range ("51-100", "10,001+") must fit into
/// one whole label. Empty when none does. Units and signs may stand in both: "<$1M,$1-5M,$100M+".
[[nodiscard]] QString bucketLabel(const QString &ranges, const QVariant &value);

/// A value as a formula writes it: no exponent for people's numbers, lists joined by ", ", days in ISO.
[[nodiscard]] QString valueText(const QVariant &value);
/// Nothing, an empty list or a blank text.
[[nodiscard]] bool isMissing(const QVariant &value);
/// An empty text is "nothing" to a formula.
[[nodiscard]] QVariant orNil(const QString &text);

} // namespace leadline::mapping
