#pragma once

#include "app/sandboxhost.h"

#include <QStringList>

namespace leadline::cli {

/// Runs leadlinectl: parses, runs one command in the event loop of the QCoreApplication that exists, returns the exit code.
[[nodiscard]] int runCli(const QStringList &arguments, app::SandboxHost *sandbox);

} // namespace leadline::cli
