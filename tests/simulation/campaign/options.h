#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace leadline::simulation {

/// What the command line asks for.
struct Options
{
    quint64 seed = 1;
    int seeds = 1;
    int stride = 1; ///< every how manieth seed: jobs share the seeds out this way
    int ops = 500;
    std::optional<quint32> troubles; ///< nothing: each seed draws its own
    int jobs = 1;
    QList<int> plants;
    int pick = 0; ///< so many plants by lot
    bool findPlants = false, listPlants = false;
    bool trace = false, help = false;
    bool corpus = false; ///< run the kept seeds first, keep new ones
    bool shrink = true;
    bool isJob = false; ///< started by another one, which adds the figures up
    QString problem;    ///< why the command line was not understood
};

[[nodiscard]] Options readOptions(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace leadline::simulation
