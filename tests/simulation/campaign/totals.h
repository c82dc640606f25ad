#pragma once

#include "world/world.h"

#include <QStringList>

namespace leadline::simulation {

/// The figures of a campaign, and how they travel from a job to the one that started it.
struct Totals
{
    qint64 seeds = 0, failed = 0, ops = 0, requests = 0, crashes = 0, uncertain = 0, late = 0, limited = 0,
           repeated = 0;
    std::map<QString, qint64> probes;

    void add(const Outcome &outcome);
    void add(const Totals &other);
    void takeProbes(); ///< this process's counters
    [[nodiscard]] QStringList toLines() const;
    /// False: the line is none of these.
    [[nodiscard]] bool readLine(const QString &line);
    void print(double seconds) const;
};

} // namespace leadline::simulation
