#include "campaign/campaign.h"
#include "campaign/plants.h"

#include "base/plant.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <QLoggingCategory>

#include <cstdio>

using namespace leadline::simulation;

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // before the first hash is made
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    Options options = readOptions(QCoreApplication::arguments());
    if (!options.problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(options.problem));
        return 2;
    }
    if (options.help) {
        std::printf("%s", qPrintable(helpText()));
        return 0;
    }
    if (options.listPlants) {
        for (const Plant &plant : allPlants())
            std::printf("%3d  %s\n", plant.number, plant.meaning);
        return 0;
    }
    if (options.findPlants)
        return findPlants(options);
    if (options.plants.isEmpty() && qEnvironmentVariableIsSet("LEADLINE_PLANT"))
        options.plants << qEnvironmentVariableIntValue("LEADLINE_PLANT");
    if (!options.plants.isEmpty())
        leadline::plant(options.plants.first());
    return runCampaign(options);
}
