#pragma once

#include <QString>
#include <QtGlobal>

#include <array>

namespace leadline::simulation {

/// What can go wrong, one bit each. A seed switches a random subset on (swarm): everything at once hides bugs
/// behind constant failure.
enum Trouble : quint32 {
    kCrash = 1U << 0,       ///< a process ends at any point
    kPowerLoss = 1U << 1,   ///< … and takes what was not synced with it
    kClockJumps = 1U << 2,  ///< the wall clock of the machine jumps
    kUnreachable = 1U << 3, ///< connections refused: nothing leaves
    kLostBefore = 1U << 4,  ///< connections lost, request not carried out
    kLostAfter = 1U << 5,   ///< connections lost, request carried out
    kLate = 1U << 6,        ///< carried out long after the client gave up
    kServerErrors = 1U << 7,
    kRefusals = 1U << 8,   ///< 400, 403, 409, 413, 415, 422
    kRateLimits = 1U << 9, ///< 429 with every kind of Retry-After
    kTokens = 1U << 10,    ///< early expiry, 401 storms, sign-ins lost or refused
    kGarbage = 1U << 11,   ///< truncated, HTML, empty, 204, redirects
    kListQuirks =
        1U << 12,       ///< page caps, wrong totals, filters ignored, closed rows hidden, contains matches
    kShapes = 1U << 13, ///< numbers as texts, 10.0, null lists, members missing or unknown
    kIndexDelay = 1U << 14,   ///< new records are found by their key only later
    kRewriting = 1U << 15,    ///< values trimmed, cut, re-cased, escaped
    kForeignEdits = 1U << 16, ///< people change, close and delete records
    kSecondEngine = 1U << 17, ///< another process takes the workspace while the first one sleeps
    kSleep = 1U << 18,        ///< the machine sleeps
    kDiskTrouble = 1U << 19,  ///< writes to the workspace fail
    kImpatience = 1U << 20,   ///< people stop runs half-way and hand plans over twice
};
inline constexpr int kTroubleCount = 21;
inline constexpr quint32 kAllTroubles = (1U << kTroubleCount) - 1;

struct TroubleName
{
    Trouble trouble;
    const char *name;
    const char *meaning;
};
[[nodiscard]] const std::array<TroubleName, kTroubleCount> &troubleNames();
/// "crash,late", "0x41", "all", "none"; false when it is none of these.
[[nodiscard]] bool readTroubles(const QString &text, quint32 &troubles);
[[nodiscard]] QString troubleText(quint32 troubles);

} // namespace leadline::simulation
