#include "campaign/plants.h"

#include "base/plant.h"
#include "campaign/campaign.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

namespace leadline::simulation {

const std::vector<Plant> &allPlants()
{
    static const std::vector<Plant> plants{
        {1, "ignores Retry-After"},
    };
    return plants;
}

namespace {

constexpr int kSeedsEnough = 300;

/// True when a seed shows it.
bool find(const Plant &plant, const Options &options)
{
    leadline::plant(plant.number);
    for (int i = 0; i < kSeedsEnough; ++i) {
        const quint64 seed = options.seed + quint64(i);
        World world({seed, options.ops, options.troubles.value_or(troublesOf(seed)), nullptr});
        const Outcome outcome = world.run();
        if (!outcome.violation)
            continue;
        std::printf("plant %2d found by seed %3d: %-4s %s\n", plant.number, i + 1, qPrintable(outcome.violation->invariant), plant.meaning);
        std::fflush(stdout);
        return true;
    }
    std::printf("plant %2d NOT FOUND within %d seeds: %s\n", plant.number, kSeedsEnough, plant.meaning);
    std::fflush(stdout);
    return false;
}

std::vector<Plant> wanted(const Options &options)
{
    std::vector<Plant> plants = allPlants();
    if (!options.plants.isEmpty())
        std::erase_if(plants, [&](const Plant &plant) { return !options.plants.contains(plant.number); });
    while (options.pick > 0 && plants.size() > std::size_t(options.pick))
        plants.erase(plants.begin() + qint64(QRandomGenerator::system()->bounded(quint32(plants.size()))));
    return plants;
}

} // namespace

int findPlants(const Options &options)
{
    const std::vector<Plant> plants = wanted(options);
    if (options.jobs > 1 && plants.size() > 1) {
        QList<QStringList> jobs(std::min<qsizetype>(options.jobs, qsizetype(plants.size())),
                                {QStringLiteral("--job"), QStringLiteral("--find-plants"), QStringLiteral("--seed"),
                                 QString::number(options.seed), QStringLiteral("--ops"), QString::number(options.ops)});
        for (std::size_t i = 0; i < plants.size(); ++i)
            jobs[qsizetype(i) % jobs.size()] << QStringLiteral("--plant") << QString::number(plants[i].number);
        Totals totals;
        return runJobs(jobs, totals) && totals.failed == 0 ? 0 : 1;
    }
    int missed = 0;
    for (const Plant &plant : plants)
        missed += find(plant, options) ? 0 : 1;
    if (options.isJob)
        std::printf("@figures 0 %d 0 0 0 0 0 0 0\n", missed);
    return missed == 0 ? 0 : 1;
}

} // namespace leadline::simulation
