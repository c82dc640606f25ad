#pragma once

#include <atomic>
#include <memory>

namespace leadline {

/// Tells a run to stop at its next safe point. Copies share the flag; any thread may raise it.
class StopFlag
{
public:
    void raise() { m_raised->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isRaised() const { return m_raised->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_raised = std::make_shared<std::atomic_bool>(false);
};

} // namespace leadline
