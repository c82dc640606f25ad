#pragma once

#include <QCoreApplication>

namespace leadline::sync {

/// This layer's texts, in the person's language. translations/README.md says how they are found.
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Sync", text);
}

} // namespace leadline::sync
