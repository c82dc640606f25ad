#pragma once

#include "base/scheduler.h"

#include <coroutine>
#include <deque>
#include <utility>

namespace leadline::sync {

/// Lets one coroutine at a time through, in the order they came; the others wait in the event loop. For one
/// thread.
///   auto turn = turns.take();
///   const auto held = co_await turn;
class Turns
{
public:
    explicit Turns(Scheduler &scheduler) : m_scheduler(scheduler) {}

    /// Whoever holds it is alone; the next is let through when it goes.
    class Held
    {
    public:
        explicit Held(Turns *turns) : m_turns(turns) {}
        Held(Held &&other) noexcept : m_turns(std::exchange(other.m_turns, nullptr)) {}
        Held(const Held &) = delete;
        Held &operator=(const Held &) = delete;
        Held &operator=(Held &&) = delete;
        ~Held()
        {
            if (m_turns)
                m_turns->pass();
        }

    private:
        Turns *m_turns;
    };

    struct Wait
    {
        Turns *turns;
        [[nodiscard]] bool await_ready() const noexcept { return !turns->m_taken; }
        void await_suspend(std::coroutine_handle<> waiting) { turns->m_waiting.push_back(waiting); }
        [[nodiscard]] Held await_resume() const noexcept
        {
            turns->m_taken = true;
            return Held(turns);
        }
    };
    [[nodiscard]] Wait take() { return {this}; }

private:
    void pass()
    {
        if (m_waiting.empty()) {
            m_taken = false;
            return;
        }
        // It stays taken: nobody slips in before the one who waited longest. Through the event loop, so that
        // whoever passes it on is done with its frame first.
        const std::coroutine_handle<> next = m_waiting.front();
        m_waiting.pop_front();
        m_scheduler.post([next] { next.resume(); });
    }

    Scheduler &m_scheduler; // borrowed
    bool m_taken = false;
    std::deque<std::coroutine_handle<>> m_waiting;
};

} // namespace leadline::sync
