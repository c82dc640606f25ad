#pragma once

#include "model/traits.h"

namespace leadline::simulation {

/// What becomes of one request on its way. Times are milliseconds after it was sent; -1: never.
struct Fate
{
    enum Damage { None, Truncated, Html, Empty, NoContent, Redirect };
    bool leaves = true;
    qint64 carriedOutAt = 20; ///< when the server does it
    qint64 endsAt = 40;       ///< when the client hears something
    bool lost = false;        ///< … and that is the end of the connection
    Damage damage = None;
    int instead = 0; ///< the server answers with this status and does nothing
    int gateway = 0; ///< somebody in between answers with this status, whatever the server does
};

/// Draws fates. Each kind of trouble has a stream of chance of its own.
class Weather
{
public:
    explicit Weather(quint64 seed);
    [[nodiscard]] Fate next(const Traits &traits, bool isWrite, bool isSignIn);

private:
    enum Purpose { Timing, Unreachable, LostBefore, LostAfter, Late, Server, Refusal, Garbage, kPurposes };
    std::array<SeededEntropy, kPurposes> m_chance;
};

} // namespace leadline::simulation
