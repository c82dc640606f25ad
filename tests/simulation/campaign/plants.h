#pragma once

#include <vector>

namespace leadline::simulation {

/// A deliberate defect: the places in src/ that ask LEADLINE_PLANTED(number).
struct Plant
{
    int number;
    const char *meaning;
};

[[nodiscard]] const std::vector<Plant> &allPlants();

} // namespace leadline::simulation
