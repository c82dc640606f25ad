#pragma once

#include <chrono>

namespace leadline::sync {

/// The numbers the engine works by, in one place (reliability §2.6, §6).
struct ApplyRules
{
    /// A plan is applied only while its reading of the tenant is this young.
    std::chrono::minutes planMaxAge{15};
    /// Absence of an uncertain create is proven by two complete look-ups, the later one at least this long after the last
    /// byte may have left: max(120 s, 2 x total timeout of a write).
    std::chrono::milliseconds settle{240'000};
    /// A run waits for unknown outcomes only when they settle this soon; else it ends and says when they are checked.
    std::chrono::milliseconds patience{30'000};
    int inFlight = 4;       ///< writes under way at once; HaloPSA shares one limit among all integrations
    int maxAttempts = 12;   ///< then the operation is a dead letter
    int sameFailureStop = 10; ///< the same permanent failure this often in a row stops a run
};

} // namespace leadline::sync
