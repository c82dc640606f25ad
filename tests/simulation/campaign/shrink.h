#pragma once

#include "world/world.h"

namespace leadline::simulation {

/// The shortest prefix and then the fewest troubles with which a failing run still breaks the same promise.
[[nodiscard]] Setup shrunk(Setup setup, const QString &invariant);

} // namespace leadline::simulation
