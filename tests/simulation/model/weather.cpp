#include "model/weather.h"

#include <algorithm>

namespace leadline::simulation {

namespace {

constexpr std::array<int, 6> kGatewayStatus{500, 502, 503, 504, 520, 408};
constexpr std::array<int, 6> kRefusal{400, 403, 409, 413, 415, 422};

/// Within the settle time (240 s after the last byte was sent), less the slowest search index.
constexpr qint64 kLatestMs = 200'000;

qint64 between(SeededEntropy &chance, qint64 low, qint64 high)
{
    return low + qint64(chance.below(quint64(high - low + 1)));
}

template <std::size_t N> int pick(SeededEntropy &chance, const std::array<int, N> &choices)
{
    return choices.at(chance.below(N));
}

} // namespace

Weather::Weather(quint64 seed)
    : m_chance{streamOf(seed, 100), streamOf(seed, 101), streamOf(seed, 102), streamOf(seed, 103),
               streamOf(seed, 104), streamOf(seed, 105), streamOf(seed, 106), streamOf(seed, 107)}
{
}

Fate Weather::next(const Traits &t, bool isWrite, bool isSignIn)
{
    Fate fate;
    SeededEntropy &timing = m_chance[Timing];
    fate.carriedOutAt = between(timing, 10, 150);
    const bool slow = timing.draw() < 0.03;
    fate.endsAt = fate.carriedOutAt + (slow ? between(timing, 2'000, 30'000) : between(timing, 10, 200));

    if (m_chance[Unreachable].draw() < t.unreachable) {
        fate.leaves = false;
        fate.endsAt = between(timing, 1, 3'000);
        return fate;
    }
    if (m_chance[LostBefore].draw() < t.lostBefore) {
        fate.carriedOutAt = -1;
        fate.lost = m_chance[LostBefore].draw() < 0.7;
        fate.endsAt = fate.lost ? between(timing, 5, 5'000) : -1; // or silence until the client gives up
    } else if (m_chance[LostAfter].draw() < t.lostAfter) {
        fate.lost = m_chance[LostAfter].draw() < 0.7;
        fate.endsAt = fate.lost ? fate.carriedOutAt + between(timing, 1, 2'000) : -1;
    } else if (isWrite && m_chance[Late].draw() < t.late) {
        // A reset, a gateway's 504 or silence first; the server goes on behind it.
        SeededEntropy &late = m_chance[Late];
        const quint64 kind = late.below(3);
        fate.endsAt = kind == 2 ? -1 : between(late, 50, 61'000);
        fate.lost = kind == 0;
        fate.gateway = kind == 1 ? 504 : 0;
        fate.carriedOutAt =
            std::min(std::max<qint64>(fate.endsAt, 0) + between(late, 100, t.latestMs), kLatestMs);
    }
    SeededEntropy &server = m_chance[Server];
    const double trouble = server.draw();
    if (!fate.lost && fate.endsAt >= 0 && fate.gateway == 0) {
        if (trouble < t.serverBefore) {
            fate.instead = pick(server, kGatewayStatus);
        } else if (trouble < t.serverBefore + t.serverAfter) {
            fate.gateway = pick(server, kGatewayStatus);
        } else if (!isSignIn && m_chance[Refusal].draw() < t.refused) {
            fate.instead = pick(m_chance[Refusal], kRefusal);
        } else if (m_chance[Garbage].draw() < t.garbage) {
            fate.damage = Fate::Damage(1 + m_chance[Garbage].below(5));
        }
    }
    return fate;
}

} // namespace leadline::simulation
