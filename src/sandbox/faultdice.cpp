#include "sandbox/faultdice.h"

namespace leadline::sandbox {

void FaultDice::reset(quint32 seed, const Faults &faults)
{
    const std::lock_guard lock(m_mutex);
    m_random.seed(seed ^ 0x64696365U);
    m_faults = faults;
}

void FaultDice::setFaults(const Faults &faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = faults;
}

Faults FaultDice::faults() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

bool FaultDice::happens(double probability)
{
    // No standard distribution: their results differ between libraries.
    return probability > 0 && static_cast<double>(m_random()) < probability * 4294967296.0;
}

Misfortune FaultDice::roll()
{
    const std::lock_guard lock(m_mutex);
    Misfortune misfortune;
    misfortune.slowMs = m_faults.slowMs;
    misfortune.silentAfterCommit = happens(m_faults.timeoutAfterCommit);
    misfortune.shortPage = happens(m_faults.shortPage);
    if (happens(m_faults.droppedConnection)) {
        misfortune.dropped = true;
    } else if (happens(m_faults.rateLimited)) {
        misfortune.rateLimited = true;
        misfortune.saysHowLong = happens(0.5);
    } else if (happens(m_faults.unauthorised)) {
        misfortune.unauthorised = true;
    } else if (happens(m_faults.serverError)) {
        misfortune.serverError = true;
    }
    return misfortune;
}

} // namespace leadline::sandbox
