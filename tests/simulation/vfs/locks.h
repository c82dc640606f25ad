#pragma once

#include <sqlite3.h>

#include <array>

namespace leadline::simulation {

/// The lock of one database file among its handles; each handle keeps the level it holds.
/// https://sqlite.org/lockingv3.html
class FileLock
{
public:
    [[nodiscard]] int raise(int &held, int wanted); ///< SQLITE_OK or SQLITE_BUSY
    void lower(int &held, int wanted);
    [[nodiscard]] bool isReserved() const { return m_reserved; }

private:
    int m_shared = 0; ///< handles at SHARED or above
    bool m_reserved = false, m_pending = false, m_exclusive = false;
};

/// The lock slots of a write-ahead log's shared memory. https://sqlite.org/walformat.html
class SlotLocks
{
public:
    /// What one handle holds, a bit for each slot.
    struct Held
    {
        unsigned shared = 0, exclusive = 0;
    };
    [[nodiscard]] int lock(Held &held, int first, int count, bool exclusive); ///< all of them or none
    void unlock(Held &held, int first, int count);
    void unlockAll(Held &held) { unlock(held, 0, SQLITE_SHM_NLOCK); }

private:
    std::array<int, SQLITE_SHM_NLOCK> m_shared{};
    std::array<bool, SQLITE_SHM_NLOCK> m_exclusive{};
};

} // namespace leadline::simulation
