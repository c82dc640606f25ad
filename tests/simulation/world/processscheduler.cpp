#include "world/processscheduler.h"

#include <vector>

namespace leadline::simulation {

using namespace std::chrono_literals;

Scheduler::Appointment ProcessScheduler::after(std::chrono::milliseconds delay, Call call)
{
    const Appointment appointment = ++m_last;
    m_calls[appointment].call = std::move(call);
    arrange(appointment, m_ended ? 0ms : delay);
    return appointment;
}

void ProcessScheduler::arrange(Appointment appointment, std::chrono::milliseconds delay)
{
    m_calls[appointment].place = m_timeline.after(delay, [this, appointment] { due(appointment); });
}

void ProcessScheduler::due(Appointment appointment)
{
    const auto found = m_calls.find(appointment);
    if (m_paused) {
        found->second.place = 0;
        return;
    }
    const Call call = std::move(found->second.call);
    m_calls.erase(found);
    call();
}

void ProcessScheduler::cancel(Appointment appointment)
{
    const auto found = m_calls.find(appointment);
    if (found == m_calls.end())
        return;
    if (found->second.place != 0)
        m_timeline.cancel(found->second.place);
    m_calls.erase(found);
}

void ProcessScheduler::goOn()
{
    m_paused = false;
    for (auto &[appointment, entry] : m_calls) {
        if (entry.place == 0)
            arrange(appointment, 0ms);
    }
}

void ProcessScheduler::end()
{
    m_ended = true;
    m_paused = false;
    for (auto &[appointment, entry] : m_calls) {
        if (entry.place != 0)
            m_timeline.cancel(entry.place);
        arrange(appointment, 0ms);
    }
}

void ProcessScheduler::cancelAll()
{
    for (const auto &[appointment, entry] : m_calls) {
        if (entry.place != 0)
            m_timeline.cancel(entry.place);
    }
    m_calls.clear();
}

} // namespace leadline::simulation
