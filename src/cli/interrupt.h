#pragma once

#include "base/error.h"

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace leadline::cli {

/// LL-CLI-011: a person stopped the command.
[[nodiscard]] Error interruption();

/// Calls `onInterrupt` in the event loop at SIGINT or SIGTERM. A second signal ends the process at once, which is safe: the
/// outbox is durable. What waits in a system call (the prompt for a secret) comes back from it.
class Interrupt final : public QObject
{
public:
    explicit Interrupt(std::function<void()> onInterrupt);
    ~Interrupt() override;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::function<void()> m_onInterrupt;
};

} // namespace leadline::cli
