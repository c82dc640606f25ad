#include "world/world.h"

#include "base/plant.h"
#include "invariants/invariants.h"

/// What happens by chance in a simulated world.
namespace leadline::simulation {

using std::chrono::milliseconds;

void World::planPeople()
{
    // Several acts close together, then a while of nothing.
    const bool busy = m_peopleTime.below(3) != 0;
    const qint64 wait =
        busy ? qint64(m_peopleTime.below(6'000)) : 10'000 + qint64(m_peopleTime.below(90'000));
    m_timeline.after(milliseconds(wait), [this] {
        if (!goesOn())
            return;
        if (Process *process = living(); process && !process->isPaused() && process->running() < 6) {
            ++m_acts;
            m_people.act(*process);
        }
        planPeople();
    });
}

void World::planForeigners()
{
    if (!has(kForeignEdits))
        return;
    m_timeline.after(milliseconds(500 + m_foreignTime.below(40'000)), [this] {
        if (!goesOn())
            return;
        ++m_acts;
        note("foreign act");
        m_foreigners.act(now());
        planForeigners();
    });
}

void World::planTending()
{
    m_timeline.after(milliseconds(60'000 + m_peopleTime.below(240'000)), [this] {
        if (!goesOn())
            return;
        if (Process *process = living(); process && !process->isPaused())
            m_people.tend(*process, m_peopleTime.below(4) == 0);
        planTending();
    });
}

void World::planTrouble()
{
    m_timeline.after(milliseconds(5'000 + m_troubleChance.below(120'000)), [this] {
        if (!goesOn())
            return;
        trouble();
        planTrouble();
    });
}

void World::trouble()
{
    // Drawn whether or not it is switched on, so that the rest of the seed stays as it is.
    const quint64 which = m_troubleChance.below(7), detail = m_troubleChance.below(8);
    ++m_acts;
    switch (which) {
    case 0:
    case 1:
        if (has(kCrash) && living()) {
            if (detail < 3)
                m_sendsUntilDeath = int(detail);
            else if (detail < 6)
                m_answersUntilDeath = int(detail) - 3;
            else
                crash(has(kPowerLoss) && detail == 7);
        }
        break;
    case 2:
        if (has(kClockJumps))
            jumpClock();
        break;
    case 3:
        if (has(kSleep))
            sleep();
        break;
    default:
        spell();
        break;
    }
}

void World::crash(bool powerLoss)
{
    Process *process = living();
    if (!process)
        return;
    ++m_crashes;
    if (powerLoss) {
        LEADLINE_PROBE("sim: power loss");
        note("power loss");
        m_watch.closeOwn();
        process->end();
        m_disk.powerLoss(m_deathChance.bits());
        m_disk.start("watch");
        (void)m_watch.openOwn("file:/watch/w.leadline?vfs=" + QByteArray::fromStdString(m_disk.name()));
        restartSoon();
        return;
    }
    endProcess(*process);
}

void World::endProcess(Process &process)
{
    note("process " + QByteArray::number(process.number()) + " dies");
    m_watch.settle(m_findings);
    process.end();
    m_disk.crash(process.name());
    restartSoon();
}

bool World::diesAtSend(const Sent &sent)
{
    checkSend(m_evidence, sent, m_watch, m_disk, m_findings, now());
    if (m_findings.first() || !sent.write || m_sendsUntilDeath < 0 || m_sendsUntilDeath-- > 0)
        return false;
    LEADLINE_PROBE("sim: dies before the request leaves");
    ++m_crashes;
    endProcess(*living());
    return true;
}

bool World::diesAtAnswer(const Sent &sent)
{
    if (!sent.write || m_answersUntilDeath < 0 || m_answersUntilDeath-- > 0)
        return false;
    LEADLINE_PROBE("sim: dies when the answer comes");
    ++m_crashes;
    endProcess(*living());
    return true;
}

void World::jumpClock()
{
    constexpr std::array<qint64, 8> jumps{5'000,   -5'000,   130'000,   -130'000,
                                          600'000, -600'000, 3'600'000, -3'600'000};
    const qint64 by = jumps.at(m_deathChance.below(jumps.size()));
    LEADLINE_PROBE("sim: the wall clock jumps");
    note("wall clock jumps by " + QByteArray::number(by));
    m_machine.jump(by);
    m_evidence.wallJumps.emplace_back(now(), by);
}

void World::sleep()
{
    Process *process = living();
    if (!process || process->isPaused())
        return;
    const qint64 ms = 10'000 + qint64(m_deathChance.below(1'200'000));
    LEADLINE_PROBE("sim: the machine sleeps");
    note("the machine sleeps for " + QByteArray::number(ms));
    process->pause();
    const int number = process->number();
    m_timeline.after(milliseconds(ms), [this, number, ms] {
        m_machine.slept(ms);
        note("the machine wakes");
        for (const auto &one : m_processes) {
            if (one->number() == number && !one->hasEnded())
                one->goOn();
        }
    });
}

/// Bad weather that lasts a while.
void World::spell()
{
    const qint64 until = now() + 5'000 + qint64(m_deathChance.below(240'000));
    const quint64 which = m_deathChance.below(3);
    if (which == 0 && has(kTokens)) {
        note("sign-ins are refused");
        m_model.refuseSignInsUntil(until);
    } else if (which == 1 && has(kRefusals)) {
        note("everything is forbidden");
        m_model.forbidUntil(until);
    } else if (which == 2 && has(kRateLimits)) {
        note("writes are limited");
        m_model.limitPathUntil(until);
    }
}

} // namespace leadline::simulation
