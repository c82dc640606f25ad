#include "campaign/shrink.h"

namespace leadline::simulation {

namespace {

bool stillFails(const Setup &setup, const QString &invariant)
{
    World world(setup);
    const Outcome outcome = world.run();
    return outcome.violation && outcome.violation->invariant == invariant;
}

Setup shortened(Setup setup, const QString &invariant)
{
    int fails = setup.ops, holds = 0;
    while (fails - holds > 1) {
        Setup shorter = setup;
        shorter.ops = (fails + holds) / 2;
        (stillFails(shorter, invariant) ? fails : holds) = shorter.ops;
    }
    setup.ops = fails;
    return setup;
}

} // namespace

Setup shrunk(Setup setup, const QString &invariant)
{
    setup.shown = nullptr;
    setup = shortened(setup, invariant);
    for (const TroubleName &entry : troubleNames()) {
        Setup fewer = setup;
        fewer.troubles &= ~quint32(entry.trouble);
        if (fewer.troubles != setup.troubles && stillFails(fewer, invariant))
            setup = fewer;
    }
    return shortened(setup, invariant);
}

} // namespace leadline::simulation
