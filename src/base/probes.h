#pragma once

#ifdef LEADLINE_PLANTS

#include <map>
#include <string>

namespace leadline {

/// How often each LEADLINE_PROBE was reached in this process, by name.
[[nodiscard]] const std::map<std::string, long> &probeCounts();

} // namespace leadline

#endif
