#include "base/plant.h"

#ifdef LEADLINE_PLANTS

#include "base/probes.h"

namespace leadline {

namespace {
int planted = 0;                    // one thread: the simulator's
std::map<std::string, long> counts; // likewise
} // namespace

bool isPlanted(int defect)
{
    return planted == defect;
}

void plant(int defect)
{
    planted = defect;
}

void countProbe(const char *name)
{
    ++counts[name];
}

const std::map<std::string, long> &probeCounts()
{
    return counts;
}

} // namespace leadline

#endif
