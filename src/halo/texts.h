#pragma once

#include <QCoreApplication>

namespace leadline::halo {

/// This layer's texts, in the person's language. translations/README.md says how they are found.
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Halo", text);
}

} // namespace leadline::halo
