#pragma once

#include <QCoreApplication>

namespace leadline::providers {

/// This layer's texts, in the person's language. translations/README.md says how they are found.
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Providers", text);
}

} // namespace leadline::providers
