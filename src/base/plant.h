#pragma once

/// Deliberate defects. The simulator (tests/simulation) switches one on at a time and must find it: a defect
/// that it cannot find is a hole in the simulator. Only builds with LEADLINE_PLANTS have them; everywhere
/// else the condition is a constant false and the compiler takes the branch out.
///
///   if (!LEADLINE_PLANTED(7)) // 7: ignores Retry-After
///       hold = std::max(hold, asked);
///
/// A probe counts how often a place was reached, so that a hollow simulation shows: LEADLINE_PROBE("uncertain
/// then found").
#ifdef LEADLINE_PLANTS
namespace leadline {
[[nodiscard]] bool isPlanted(int defect);
void plant(int defect); ///< 0: none
void countProbe(const char *name);
} // namespace leadline
#define LEADLINE_PLANTED(defect) (::leadline::isPlanted(defect))
#define LEADLINE_PROBE(name) (::leadline::countProbe(name))
#else
#define LEADLINE_PLANTED(defect) false
#define LEADLINE_PROBE(name) static_cast<void>(0)
#endif
