#include "campaign/campaign.h"

#include "campaign/corpus.h"
#include "campaign/shrink.h"

#include <chrono>
#include <cstdio>

namespace leadline::simulation {

namespace {

constexpr quint64 kRepeatEvery = 50;

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString commandFor(const Setup &setup)
{
    return QStringLiteral("leadline-sim --seed %1 --ops %2 --faults %3")
        .arg(setup.seed)
        .arg(setup.ops)
        .arg(troubleText(setup.troubles));
}

Outcome play(const Setup &setup)
{
    World world(setup);
    return world.run();
}

} // namespace

void runSeed(const Options &options, quint64 seed, int ops, quint32 troubles, bool twice, Totals &totals)
{
    Setup setup{seed, ops, troubles, options.trace ? stdout : nullptr};
    Outcome outcome = play(setup);
    if (options.trace)
        say(QStringLiteral("hash %1").arg(outcome.hash));
    if (twice) {
        setup.shown = nullptr;
        if (play(setup).hash != outcome.hash)
            outcome.violation =
                Violation{QStringLiteral("I22"), QStringLiteral("the same seed ran differently"), 0};
        else
            ++totals.repeated;
    }
    totals.add(outcome);
    if (!outcome.violation)
        return;
    const Violation &violation = *outcome.violation;
    say(QStringLiteral("seed %1 broke %2 after %3 ms: %4\n    %5")
            .arg(seed)
            .arg(violation.invariant)
            .arg(violation.atMs)
            .arg(violation.text, commandFor(setup)));
    // The first few are enough: when a lot fails, it is one defect.
    if (options.shrink && violation.invariant != QLatin1String("I22") && totals.failed <= 3) {
        setup = shrunk(setup, violation.invariant);
        say(QStringLiteral("    shrunk: %1").arg(commandFor(setup)));
    }
    if (options.corpus && options.plants.isEmpty() &&
        !keep({setup.seed, setup.ops, setup.troubles},
              violation.invariant + QLatin1Char(' ') + violation.text))
        say(QStringLiteral("    (could not be added to the corpus)"));
}

int runCampaign(const Options &options)
{
    const auto start = std::chrono::steady_clock::now();
    Totals totals;
    if (options.corpus && !options.isJob) {
        for (const Kept &kept : readCorpus())
            runSeed(options, kept.seed, kept.ops, kept.troubles, false, totals);
    }
    bool jobsWell = true;
    if (options.jobs > 1 && options.seeds > 1) {
        QList<QStringList> jobs;
        for (int job = 0; job < std::min(options.jobs, options.seeds); ++job) {
            QStringList arguments{QStringLiteral("--job"),
                                  QStringLiteral("--seed"),
                                  QString::number(options.seed + quint64(job)),
                                  QStringLiteral("--seeds"),
                                  QString::number((options.seeds - job + options.jobs - 1) / options.jobs),
                                  QStringLiteral("--stride"),
                                  QString::number(options.jobs),
                                  QStringLiteral("--ops"),
                                  QString::number(options.ops)};
            if (options.troubles)
                arguments << QStringLiteral("--faults")
                          << QStringLiteral("0x%1").arg(*options.troubles, 0, 16);
            if (options.corpus)
                arguments << QStringLiteral("--corpus");
            if (!options.shrink)
                arguments << QStringLiteral("--no-shrink");
            for (const int plant : options.plants)
                arguments << QStringLiteral("--plant") << QString::number(plant);
            jobs << arguments;
        }
        jobsWell = runJobs(jobs, totals);
    } else {
        for (int i = 0; i < options.seeds; ++i) {
            const quint64 seed = options.seed + quint64(i) * quint64(options.stride);
            const bool twice = options.seeds > 1 && seed % kRepeatEvery == 0;
            runSeed(options, seed, options.ops, options.troubles.value_or(troublesOf(seed)), twice, totals);
        }
    }
    totals.takeProbes();
    if (options.isJob) {
        for (const QString &line : totals.toLines())
            say(line);
    } else {
        totals.print(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return totals.failed == 0 && jobsWell ? 0 : 1;
}

} // namespace leadline::simulation
