#pragma once

#include "sandbox/sandboxserver.h"

#include <mutex>
#include <random>

namespace leadline::sandbox {

/// What the switches decided for one request. At most one of the first four is set.
struct Misfortune
{
    bool dropped = false, rateLimited = false, unauthorised = false, serverError = false;
    bool saysHowLong =
        false; ///< the 429 carries Retry-After; HaloPSA is not known to send it, so only half of them do
    bool silentAfterCommit = false, shortPage = false;
    int slowMs = 0;
};

/// Rolls the dice for every request; seeded, so that one client's run can be repeated.
class FaultDice
{
public:
    void reset(quint32 seed, const Faults &faults);
    void setFaults(const Faults &faults);
    [[nodiscard]] Faults faults() const;
    [[nodiscard]] Misfortune roll();

private:
    bool happens(double probability);

    mutable std::mutex m_mutex;
    Faults m_faults;
    std::mt19937 m_random;
};

} // namespace leadline::sandbox
