#include "campaign/probenames.h"

namespace leadline::simulation {

const std::vector<const char *> &allProbes()
{
    static const std::vector<const char *> probes{
        "sim: a copy whose key contains another",
        "sim: a plan is handed over twice",
        "sim: carried out after the client gave up",
        "sim: connection lost",
        "sim: deleted in HaloPSA",
        "sim: dies before the request leaves",
        "sim: dies when the answer comes",
        "sim: marked Do Not Contact in HaloPSA",
        "sim: nothing left",
        "sim: power loss",
        "sim: somebody opted out",
        "sim: the machine sleeps",
        "sim: the wall clock jumps",
    };
    return probes;
}

} // namespace leadline::simulation
