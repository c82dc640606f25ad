#pragma once

#include "base/clock.h"
#include "base/entropy.h"

#include <chrono>
#include <functional>

class QSqlError;

namespace leadline::store {

/// Five more tries, with waits that double from 10 ms and vary by half, when SQLite finds the file locked and
/// says so at once: it does not wait by itself where that could be a deadlock, nor while another program
/// recovers the write-ahead log. Where SQLite has waited its 5 seconds, there is no other try.
class BusyRetry
{
public:
    using Wait = std::function<void(std::chrono::milliseconds)>;

    BusyRetry(const Clock &clock, Entropy &entropy, const Wait &wait);
    /// After a failed try: true when it is worth another one, the wait is over then.
    [[nodiscard]] bool again(const QSqlError &error);

private:
    const Clock &m_clock; // borrowed, as are the others
    Entropy &m_entropy;
    const Wait &m_wait;
    qint64 m_startedMs;
    int m_tries = 0;
};

} // namespace leadline::store
