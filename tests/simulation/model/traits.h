#pragma once

#include "base/entropy.h"
#include "model/troubles.h"

namespace leadline::simulation {

/// How one tenant behaves, drawn from a seed. What belongs to a fault that is off has its harmless value.
struct Traits
{
    // Limits and sign-in
    int limitRequests = 0; ///< per window; 0: none
    qint64 limitWindowMs = 60'000;
    int tokenLifeSeconds = 3600; ///< what the server says
    double tokenLifePart = 1;    ///< how much of it is true
    qint64 serverSkewMs = 0;     ///< the server's wall clock against the world's
    // Lists
    qint64 indexDelayMs = 0;
    int pageCap = 100;
    bool honoursOrder = true;
    bool ignoresKeyFilter = false;
    bool ignoresTypeFilter = false;
    bool ignoresSince = false;
    bool containsMatch = false;
    bool hidesClosed = false; ///< in plain lists; a look-up by key shows them
    bool reportsCount = true;
    double totalTooHigh = 0; ///< how often a list claims more rows than there are
    bool rowsLackCustoms = false;
    bool rowsLackKey = false;
    // Shapes
    bool textNumbers = false;
    bool decimalIds = false;
    bool nullLists = false;
    bool unknownMembers = false;
    bool answersArrays = false;
    bool bareLists = false; ///< an array where an envelope is due
    bool zonedTimes = false;
    double answerLacksKey = 0;
    // Rewriting
    bool trims = false, escapesHtml = false, cutsTitles = false, rewritesPhones = false, dropsCustoms = false,
         fillsChoices = false, typeChangeSetsStatus = false;
    // Weather: chances per request
    double unreachable = 0, lostBefore = 0, lostAfter = 0, late = 0, serverBefore = 0, serverAfter = 0,
           refused = 0, limited = 0, unauthorised = 0, garbage = 0, tokenTrouble = 0;
    qint64 latestMs = 0; ///< how long after the client gave up a request may still be carried out
};

[[nodiscard]] Traits drawTraits(quint32 troubles, quint64 seed);
/// The same tenant in good weather.
[[nodiscard]] Traits healed(const Traits &traits);

/// A stream of chance for one purpose: switching one fault off leaves the others as they were.
[[nodiscard]] inline SeededEntropy streamOf(quint64 seed, quint64 purpose)
{
    SeededEntropy mixer(seed * 0x9E3779B97F4A7C15ULL + purpose);
    return SeededEntropy(mixer.bits());
}

} // namespace leadline::simulation
