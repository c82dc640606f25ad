#pragma once

#include <vector>

namespace leadline::simulation {

/// Every LEADLINE_PROBE of engine and simulator, so that one that is never hit shows.
[[nodiscard]] const std::vector<const char *> &allProbes();

} // namespace leadline::simulation
