#pragma once

#include <QString>

namespace leadline::identity {

struct PersonName
{
    QString first, last, full;
};

/// Tidies and splits a name; "Reyes, Dana" and "Dr. Dana Reyes PhD" give first "Dana", last "Reyes". Mc, O',
/// hyphens and particles ("van der") keep their case; names in other scripts are left as they are. A masked
/// surname ("Ex***e") is dropped, never stored.
[[nodiscard]] PersonName readName(const QString &first, const QString &last, const QString &full);
/// Case, accents and script folded (ICU Latin-ASCII): for matching only.
[[nodiscard]] QString nameKey(const QString &text);

} // namespace leadline::identity
