#pragma once

#include <QCoreApplication>

namespace leadline::mapping {

/// This layer's texts, in the person's language. translations/README.md says how they are found.
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Mapping", text);
}

} // namespace leadline::mapping
