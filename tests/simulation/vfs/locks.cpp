#include "simulation/vfs/locks.h"

namespace leadline::simulation {

int FileLock::raise(int &held, int wanted)
{
    if (held >= wanted)
        return SQLITE_OK;
    if (held == SQLITE_LOCK_NONE) {
        if (m_pending || m_exclusive)
            return SQLITE_BUSY;
        ++m_shared;
        held = SQLITE_LOCK_SHARED;
    }
    if (wanted == SQLITE_LOCK_SHARED)
        return SQLITE_OK;
    if (held == SQLITE_LOCK_SHARED) {
        if (m_reserved)
            return SQLITE_BUSY;
        m_reserved = true;
        held = SQLITE_LOCK_RESERVED;
    }
    if (wanted == SQLITE_LOCK_RESERVED)
        return SQLITE_OK;
    m_pending = true; // new readers wait, so that the writer's turn comes
    held = SQLITE_LOCK_PENDING;
    if (wanted == SQLITE_LOCK_PENDING)
        return SQLITE_OK;
    if (m_shared > 1)
        return SQLITE_BUSY;
    m_exclusive = true;
    held = SQLITE_LOCK_EXCLUSIVE;
    return SQLITE_OK;
}

void FileLock::lower(int &held, int wanted)
{
    if (held > SQLITE_LOCK_SHARED && wanted <= SQLITE_LOCK_SHARED)
        m_reserved = m_pending = m_exclusive = false;
    if (held >= SQLITE_LOCK_SHARED && wanted == SQLITE_LOCK_NONE)
        --m_shared;
    if (held > wanted)
        held = wanted;
}

int SlotLocks::lock(Held &held, int first, int count, bool exclusive)
{
    for (int slot = first; slot < first + count; ++slot) {
        const auto s = static_cast<std::size_t>(slot);
        const unsigned bit = 1U << slot;
        const int othersShared = m_shared.at(s) - ((held.shared & bit) != 0 ? 1 : 0);
        const bool othersExclusive = m_exclusive.at(s) && (held.exclusive & bit) == 0;
        if (othersExclusive || (exclusive && othersShared > 0))
            return SQLITE_BUSY;
    }
    for (int slot = first; slot < first + count; ++slot) {
        const auto s = static_cast<std::size_t>(slot);
        const unsigned bit = 1U << slot;
        if (exclusive) {
            m_exclusive.at(s) = true;
            held.exclusive |= bit;
        } else if ((held.shared & bit) == 0) {
            ++m_shared.at(s);
            held.shared |= bit;
        }
    }
    return SQLITE_OK;
}

void SlotLocks::unlock(Held &held, int first, int count)
{
    for (int slot = first; slot < first + count; ++slot) {
        const auto s = static_cast<std::size_t>(slot);
        const unsigned bit = 1U << slot;
        if ((held.shared & bit) != 0)
            --m_shared.at(s);
        if ((held.exclusive & bit) != 0)
            m_exclusive.at(s) = false;
        held.shared &= ~bit;
        held.exclusive &= ~bit;
    }
}

} // namespace leadline::simulation
