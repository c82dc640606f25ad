#pragma once

#include <coroutine>
#include <utility>
#include <vector>

namespace leadline::net {

/// Something that happens once and that any number of coroutines of one thread wait for. Unlike awaiting a Qt
/// object it cannot be lost: whoever owns the latch opens it before letting go, and every waiter is resumed.
///
/// `auto opened = latch->opened(); co_await opened;` with `latch` kept alive by the waiter (a shared_ptr).
class Latch
{
public:
    class Opened
    {
    public:
        explicit Opened(Latch &latch) : m_latch(latch) {}
        [[nodiscard]] bool await_ready() const noexcept { return m_latch.m_open; }
        void await_suspend(std::coroutine_handle<> waiter) { m_latch.m_waiters.push_back(waiter); }
        void await_resume() const noexcept {}

    private:
        Latch &m_latch;
    };

    Latch() = default;
    Latch(const Latch &) = delete;
    Latch &operator=(const Latch &) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Opened opened() { return Opened(*this); }

    /// Resumes every waiter, in the order they came. The latch may be gone when this returns.
    void open()
    {
        if (std::exchange(m_open, true))
            return;
        const auto waiters = std::exchange(m_waiters, {});
        for (const auto waiter : waiters)
            waiter.resume();
    }

private:
    bool m_open = false;
    std::vector<std::coroutine_handle<>> m_waiters;
};

} // namespace leadline::net
