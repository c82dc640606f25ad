#pragma once

#include <QCoreApplication>

namespace leadline::app {

/// This layer's texts, in the person's language. translations/README.md says how they are found.
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::App", text);
}

} // namespace leadline::app
