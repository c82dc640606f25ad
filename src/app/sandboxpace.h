#pragma once

#include "base/clock.h"
#include "net/transport.h"

#include <QCoroTimer>

#include <chrono>

namespace leadline::app {

// A simulated provider keeps to the vendor's rules to the letter: "wait a minute", an answer that never
// comes. So that the rules are felt but nobody sits through them, a sandbox connection that has hold_ms waits
// a hundredth of the time, and one with write_timeout_ms gives up that soon. Real connections never come
// here.

inline constexpr int kSandboxHaste = 100;

/// For pacers: a minute is over after 0.6 s.
class HastyClock final : public Clock
{
public:
    explicit HastyClock(const Clock &real) : m_real(real) {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_real.nowUtc(); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_real.monotonicMs() * kSandboxHaste; }

private:
    const Clock &m_real; // borrowed; outlives it
};

[[nodiscard]] inline QCoro::Task<> hastySleep(std::chrono::milliseconds time)
{
    return QCoro::sleepFor(std::max(time / kSandboxHaste, std::chrono::milliseconds(1)));
}

/// Hands calls on with a shorter time for the answer.
class ImpatientTransport final : public net::Transport
{
public:
    ImpatientTransport(net::Transport &real, std::chrono::milliseconds longest)
        : m_real(real), m_longest(longest)
    {
    }
    [[nodiscard]] QCoro::Task<Result<net::HttpResponse>> send(net::HttpRequest request) override
    {
        request.totalTimeout = std::min(request.totalTimeout, m_longest);
        request.idleTimeout = std::min(request.idleTimeout, m_longest);
        return m_real.send(std::move(request));
    }
    void cancelAll() override
    {
        noteCancellation();
        m_real.cancelAll();
    }

private:
    net::Transport &m_real; // borrowed; outlives it
    std::chrono::milliseconds m_longest;
};

} // namespace leadline::app
