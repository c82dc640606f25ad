#include "model/troubles.h"

#include <QStringList>

#include <algorithm>

namespace leadline::simulation {

const std::array<TroubleName, kTroubleCount> &troubleNames()
{
    static const std::array<TroubleName, kTroubleCount> names{{
        {kCrash, "crash", "a process ends at any point"},
        {kPowerLoss, "powerloss", "and takes what was not synced with it"},
        {kClockJumps, "clock", "the wall clock jumps"},
        {kUnreachable, "unreachable", "connections refused: nothing leaves"},
        {kLostBefore, "lostbefore", "connections lost, the request not carried out"},
        {kLostAfter, "lostafter", "connections lost, the request carried out"},
        {kLate, "late", "carried out long after the client gave up"},
        {kServerErrors, "server", "5xx before or after the request was carried out"},
        {kRefusals, "refusals", "400, 403, 409, 413, 415, 422"},
        {kRateLimits, "429", "rate limits with every kind of Retry-After"},
        {kTokens, "tokens", "early expiry, 401 storms, sign-ins lost or refused"},
        {kGarbage, "garbage", "truncated, HTML, empty, 204, redirects"},
        {kListQuirks, "lists", "page caps, wrong totals, ignored filters, hidden rows, contains matches"},
        {kShapes, "shapes", "numbers as texts, 10.0, null lists, members missing or unknown"},
        {kIndexDelay, "index", "new records are found by their key only later"},
        {kRewriting, "rewriting", "values trimmed, cut, re-cased, escaped"},
        {kForeignEdits, "foreign", "people change, close and delete records"},
        {kSecondEngine, "second", "another process takes the workspace while the first one sleeps"},
        {kSleep, "sleep", "the machine sleeps"},
        {kDiskTrouble, "disk", "writes to the workspace fail"},
        {kImpatience, "impatience", "people stop runs half-way and hand plans over twice"},
    }};
    return names;
}

bool readTroubles(const QString &text, quint32 &troubles)
{
    if (text == QLatin1String("all") || text == QLatin1String("none")) {
        troubles = text == QLatin1String("all") ? kAllTroubles : 0;
        return true;
    }
    bool number = false;
    if (const quint32 mask = text.toUInt(&number, 0); number) {
        troubles = mask & kAllTroubles;
        return true;
    }
    troubles = 0;
    for (const QString &word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto found =
            std::find_if(troubleNames().begin(), troubleNames().end(),
                         [&](const TroubleName &entry) { return word == QLatin1String(entry.name); });
        if (found == troubleNames().end())
            return false;
        troubles |= found->trouble;
    }
    return true;
}

QString troubleText(quint32 troubles)
{
    QStringList words;
    for (const TroubleName &entry : troubleNames()) {
        if ((troubles & entry.trouble) != 0)
            words << QLatin1String(entry.name);
    }
    return words.isEmpty() ? QStringLiteral("none") : words.join(QLatin1Char(','));
}

} // namespace leadline::simulation
