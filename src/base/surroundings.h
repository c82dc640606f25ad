#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "base/scheduler.h"

namespace leadline {

/// What code that waits and draws lots gets from outside, so that a simulator can put virtual time and a seed
/// in their place. All borrowed.
struct Surroundings
{
    const Clock &clock;
    Scheduler &scheduler;
    Entropy &entropy;
};

/// The real ones, for the thread that made them.
struct SystemSurroundings
{
    SystemClock clock;
    EventLoopScheduler scheduler;
    SystemEntropy entropy;

    [[nodiscard]] Surroundings get() { return {clock, scheduler, entropy}; }
};

} // namespace leadline
