#pragma once

#include "base/surroundings.h"

#include <deque>

namespace leadline::net {

/// Stops asking a host that does not answer (reliability §6.3): opens after 5 failures of the transport in a
/// row, or when half of at least 20 calls in a minute failed; then lets one probe through after 15 to 30
/// seconds, doubled each time it fails, up to 15 minutes. An HTTP status is an answer, whatever it says.
class Breaker
{
public:
    explicit Breaker(Surroundings surroundings) : m_surroundings(surroundings) {}

    /// How long to wait before a call may leave; zero lets it through (an open breaker: as the one probe).
    [[nodiscard]] std::chrono::milliseconds acquire();
    [[nodiscard]] std::chrono::milliseconds untilFree() const; ///< what acquire() would say; takes nothing
    void answered();
    void failed();
    [[nodiscard]] bool isOpen() const { return m_opened > 0; }

private:
    void note(bool failure);
    void open();
    [[nodiscard]] bool mostlyFails() const;

    Surroundings m_surroundings;
    std::deque<std::pair<qint64, bool>> m_recent; ///< of the last minute: when, and whether it failed
    int m_inARow = 0;
    int m_opened = 0; ///< how often in a row it opened; 0: closed
    qint64 m_probeAt = 0;
    bool m_probing = false;
};

} // namespace leadline::net
