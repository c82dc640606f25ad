#pragma once

#include "world/world.h"

#include <vector>

namespace leadline::simulation {

/// Seeds that once showed a defect. They run first, for ever. One a line: "seed ops faults # what it showed".
struct Kept
{
    quint64 seed = 0;
    int ops = 0;
    quint32 troubles = 0;
};

[[nodiscard]] std::vector<Kept> readCorpus();
/// Adds it unless it is there; false when the file cannot be written.
bool keep(const Kept &kept, const QString &what);

} // namespace leadline::simulation
