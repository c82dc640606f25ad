#pragma once

#include <QCoreApplication>

namespace leadline::domain {

/// This layer's texts, in the person's language. translations/README.md says how they are found.
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Domain", text);
}

} // namespace leadline::domain
