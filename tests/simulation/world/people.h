#pragma once

#include "world/process.h"

namespace leadline::simulation {

/// The simulated users of Leadline. They see what the program tells them and nothing else.
class People
{
public:
    People(Evidence &evidence, quint64 seed, bool impatient, std::function<qint64()> now,
           std::function<void(const QByteArray &)> note);

    /// Does one thing in this process: adds people, plans and pushes, moves deals, opts somebody out, …
    void act(Process &process);
    /// What the program does by itself every few minutes: finish what is open, read what is new.
    void tend(Process &process, bool full);

private:
    [[nodiscard]] QCoro::Task<> push(Process *process, QList<domain::ContactId> chosen);
    [[nodiscard]] QCoro::Task<> move(Process *process);
    [[nodiscard]] QCoro::Task<> pull(Process *process, bool full, Result<void> *outcome = nullptr);
    [[nodiscard]] QCoro::Task<> resume(Process *process, bool fullPull);
    [[nodiscard]] QCoro::Task<> apply(Process *process, domain::Plan plan, QString runId);
    [[nodiscard]] QCoro::Task<> think(Process *process);
    void addSome(Process &process);
    void editOne(Process &process);
    void optOutOne(Process &process);
    void repeatPlan(Process &process);
    [[nodiscard]] domain::Contact inventPerson();
    [[nodiscard]] Result<domain::Contact> save(Process &process, domain::Contact contact);
    [[nodiscard]] QList<domain::ContactId> chooseSome();
    [[nodiscard]] quint64 below(quint64 bound) { return m_chance.below(bound); }

    Evidence &m_evidence;
    SeededEntropy m_chance;
    bool m_impatient;
    std::function<qint64()> m_now;
    std::function<void(const QByteArray &)> m_note;
    int m_invented = 0;
};

} // namespace leadline::simulation
