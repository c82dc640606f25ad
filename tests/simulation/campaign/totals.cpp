#include "campaign/totals.h"

#include "base/probes.h"
#include "campaign/probenames.h"

#include <cstdio>

namespace leadline::simulation {

void Totals::add(const Outcome &outcome)
{
    ++seeds;
    failed += outcome.violation ? 1 : 0;
    ops += outcome.ops;
    requests += outcome.requests;
    crashes += outcome.crashes;
    uncertain += outcome.uncertain;
    late += outcome.late;
    limited += outcome.limited;
}

void Totals::add(const Totals &other)
{
    seeds += other.seeds;
    failed += other.failed;
    ops += other.ops;
    requests += other.requests;
    crashes += other.crashes;
    uncertain += other.uncertain;
    late += other.late;
    limited += other.limited;
    repeated += other.repeated;
    for (const auto &[name, count] : other.probes)
        probes[name] += count;
}

void Totals::takeProbes()
{
    for (const auto &[name, count] : probeCounts())
        probes[QString::fromStdString(name)] += count;
}

QStringList Totals::toLines() const
{
    QStringList lines{QStringLiteral("@figures %1 %2 %3 %4 %5 %6 %7 %8 %9")
                          .arg(seeds)
                          .arg(failed)
                          .arg(ops)
                          .arg(requests)
                          .arg(crashes)
                          .arg(uncertain)
                          .arg(late)
                          .arg(limited)
                          .arg(repeated)};
    for (const auto &[name, count] : probes)
        lines << QStringLiteral("@probe %1 %2").arg(count).arg(name);
    return lines;
}

bool Totals::readLine(const QString &line)
{
    if (line.startsWith(QLatin1String("@probe "))) {
        probes[line.section(QLatin1Char(' '), 2)] += line.section(QLatin1Char(' '), 1, 1).toLongLong();
        return true;
    }
    if (!line.startsWith(QLatin1String("@figures ")))
        return false;
    Totals other;
    qint64 Totals::*const members[]{&Totals::seeds,    &Totals::failed,  &Totals::ops,
                                    &Totals::requests, &Totals::crashes, &Totals::uncertain,
                                    &Totals::late,     &Totals::limited, &Totals::repeated};
    const QStringList words = line.split(QLatin1Char(' '));
    for (qsizetype i = 0; i < 9; ++i)
        other.*members[i] = words.value(i + 1).toLongLong();
    add(other);
    return true;
}

void Totals::print(double seconds) const
{
    std::printf("%lld seeds, %lld failed; %lld operations in %.1f s (%.3f ms each); %lld repeated with the "
                "same hash\n",
                static_cast<long long>(seeds), static_cast<long long>(failed), static_cast<long long>(ops),
                seconds, ops > 0 ? seconds * 1000 / double(ops) : 0, static_cast<long long>(repeated));
    std::printf(
        "%lld requests, %lld outcomes unknown, %lld crashes, %lld carried out late, %lld answers 429\n",
        static_cast<long long>(requests), static_cast<long long>(uncertain), static_cast<long long>(crashes),
        static_cast<long long>(late), static_cast<long long>(limited));
    QStringList never;
    for (const char *name : allProbes()) {
        if (!probes.contains(QLatin1String(name)))
            never << QLatin1String(name);
    }
    std::printf("%d of %d probes hit%s%s\n", int(allProbes().size() - std::size_t(never.size())),
                int(allProbes().size()),
                never.isEmpty() ? "" : "; never: ", qPrintable(never.join(QLatin1String(", "))));
}

} // namespace leadline::simulation
