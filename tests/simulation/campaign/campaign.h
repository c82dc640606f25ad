#pragma once

#include "campaign/options.h"
#include "campaign/totals.h"

namespace leadline::simulation {

/// Runs seeds as the options say and prints what failed. Exit code of the program.
[[nodiscard]] int runCampaign(const Options &options);
/// Looks for each deliberate defect until a seed shows it. Exit code of the program.
[[nodiscard]] int findPlants(const Options &options);

/// One seed; printed when it fails, and kept when the options say so.
void runSeed(const Options &options, quint64 seed, int ops, quint32 troubles, bool twice, Totals &totals);
/// Shares work out to processes of this program, prints what they say and adds their figures up. False when
/// one of them failed.
[[nodiscard]] bool runJobs(const QList<QStringList> &arguments, Totals &totals);

} // namespace leadline::simulation
