#include "model/traits.h"

namespace leadline::simulation {

namespace {

/// Draws that are made whether or not their fault is on.
class Dice
{
public:
    Dice(quint64 seed, quint32 troubles) : m_chance(streamOf(seed, 1)), m_troubles(troubles) {}

    bool flip(Trouble trouble, double chance)
    {
        const bool yes = m_chance.draw() < chance;
        return yes && has(trouble);
    }
    double rate(Trouble trouble, double highest)
    {
        // Mostly rare, sometimes a storm.
        const double kind = m_chance.draw(), size = m_chance.draw();
        const double value = kind < 0.7 ? size * highest * 0.3 : size * highest;
        return has(trouble) ? value : 0;
    }
    template <class T> T pick(Trouble trouble, std::initializer_list<T> choices, T otherwise)
    {
        const T value = *(choices.begin() + m_chance.below(choices.size()));
        return has(trouble) ? value : otherwise;
    }
    qint64 between(qint64 low, qint64 high) { return low + qint64(m_chance.below(quint64(high - low + 1))); }
    [[nodiscard]] bool has(Trouble trouble) const { return (m_troubles & trouble) != 0; }

private:
    SeededEntropy m_chance;
    quint32 m_troubles;
};

void drawLimits(Dice &dice, Traits &t)
{
    const int which = int(dice.between(0, 5));
    if (dice.has(kRateLimits)) {
        constexpr std::pair<int, qint64> limits[]{{60, 60'000},   {300, 300'000}, {450, 300'000},
                                                  {500, 180'000}, {700, 300'000}, {45, 60'000}};
        t.limitRequests = limits[which].first;
        t.limitWindowMs = limits[which].second;
    }
    t.limited = dice.rate(kRateLimits, 0.15);
    t.tokenLifeSeconds = dice.pick(kTokens, {90, 120, 300, 900, 3600}, 3600);
    t.tokenLifePart = dice.pick(kTokens, {1.0, 1.0, 0.5, 0.2}, 1.0);
    t.unauthorised = dice.rate(kTokens, 0.1);
    t.tokenTrouble = dice.rate(kTokens, 0.4);
    t.serverSkewMs = dice.pick(kClockJumps, {0, 1'500, -90'000, 3'600'000, 172'800'000, -172'800'000}, 0);
}

void drawLists(Dice &dice, Traits &t)
{
    t.indexDelayMs = dice.pick(kIndexDelay, {200, 1'000, 5'000, 20'000}, 0);
    t.pageCap = dice.pick(kListQuirks, {100, 50, 10, 5, 3}, 100);
    t.honoursOrder = !dice.flip(kListQuirks, 0.3);
    t.ignoresKeyFilter = dice.flip(kListQuirks, 0.2);
    t.ignoresTypeFilter = dice.flip(kListQuirks, 0.2);
    t.ignoresSince = dice.flip(kListQuirks, 0.2);
    t.containsMatch = dice.flip(kListQuirks, 0.4);
    t.hidesClosed = dice.flip(kListQuirks, 0.3) && !t.ignoresKeyFilter;
    t.reportsCount = !dice.flip(kListQuirks, 0.25);
    t.totalTooHigh = dice.rate(kListQuirks, 0.1);
    t.rowsLackCustoms = dice.flip(kListQuirks, 0.1);
    t.rowsLackKey = dice.flip(kListQuirks, 0.15);
}

void drawShapes(Dice &dice, Traits &t)
{
    t.textNumbers = dice.flip(kShapes, 0.3);
    t.decimalIds = dice.flip(kShapes, 0.3);
    t.nullLists = dice.flip(kShapes, 0.5);
    t.unknownMembers = dice.flip(kShapes, 0.5);
    t.answersArrays = dice.flip(kShapes, 0.4);
    t.bareLists = dice.flip(kShapes, 0.15);
    t.zonedTimes = dice.flip(kShapes, 0.4);
    t.answerLacksKey = dice.rate(kShapes, 0.3);
}

void drawRewriting(Dice &dice, Traits &t)
{
    t.trims = dice.flip(kRewriting, 0.5);
    t.escapesHtml = dice.flip(kRewriting, 0.3);
    t.cutsTitles = dice.flip(kRewriting, 0.4);
    t.rewritesPhones = dice.flip(kRewriting, 0.4);
    t.dropsCustoms = dice.flip(kRewriting, 0.3);
    t.fillsChoices = dice.flip(kRewriting, 0.4);
    t.typeChangeSetsStatus = dice.flip(kRewriting, 0.5);
}

void drawWeather(Dice &dice, Traits &t)
{
    t.unreachable = dice.rate(kUnreachable, 0.3);
    t.lostBefore = dice.rate(kLostBefore, 0.3);
    t.lostAfter = dice.rate(kLostAfter, 0.4);
    t.late = dice.rate(kLate, 0.3);
    t.serverBefore = dice.rate(kServerErrors, 0.2);
    t.serverAfter = dice.rate(kServerErrors, 0.2);
    t.refused = dice.rate(kRefusals, 0.1);
    t.garbage = dice.rate(kGarbage, 0.2);
    // What is carried out late is so within the settle time, less what the index and the look-up take.
    t.latestMs = dice.between(5'000, 200'000);
}

} // namespace

Traits drawTraits(quint32 troubles, quint64 seed)
{
    Dice dice(seed, troubles);
    Traits traits;
    drawLimits(dice, traits);
    drawLists(dice, traits);
    drawShapes(dice, traits);
    drawRewriting(dice, traits);
    drawWeather(dice, traits);
    return traits;
}

Traits healed(const Traits &traits)
{
    Traits calm = traits;
    calm.unreachable = calm.lostBefore = calm.lostAfter = calm.late = calm.serverBefore = calm.serverAfter =
        0;
    calm.refused = calm.limited = calm.unauthorised = calm.garbage = calm.tokenTrouble = 0;
    calm.totalTooHigh = calm.answerLacksKey = 0;
    calm.limitRequests = 0;
    calm.tokenLifePart = 1;
    return calm;
}

} // namespace leadline::simulation
