#include "campaign/options.h"

#include "model/troubles.h"

#include <functional>
#include <map>

namespace leadline::simulation {

namespace {

using Reader = std::function<bool(Options &, const QString &)>;

template <class Number> Reader number(Number Options::*member)
{
    return [member](Options &options, const QString &text) {
        bool ok = false;
        const qulonglong value = text.toULongLong(&ok, 0);
        options.*member = Number(value);
        return ok;
    };
}

const std::map<QString, Reader> &readers()
{
    static const std::map<QString, Reader> all{
        {QStringLiteral("--seed"), number(&Options::seed)},
        {QStringLiteral("--seeds"), number(&Options::seeds)},
        {QStringLiteral("--stride"), number(&Options::stride)},
        {QStringLiteral("--ops"), number(&Options::ops)},
        {QStringLiteral("--jobs"), number(&Options::jobs)},
        {QStringLiteral("--pick"), number(&Options::pick)},
        {QStringLiteral("--plant"),
         [](Options &options, const QString &text) {
             bool ok = false;
             options.plants << text.toInt(&ok);
             return ok;
         }},
        {QStringLiteral("--faults"),
         [](Options &options, const QString &text) {
             quint32 troubles = 0;
             const bool ok = readTroubles(text, troubles);
             options.troubles = troubles;
             return ok;
         }},
    };
    return all;
}

const std::map<QString, std::function<void(Options &)>> &switches()
{
    static const std::map<QString, std::function<void(Options &)>> all{
        {QStringLiteral("--help"), [](Options &o) { o.help = true; }},
        {QStringLiteral("--trace"), [](Options &o) { o.trace = true; }},
        {QStringLiteral("--corpus"), [](Options &o) { o.corpus = true; }},
        {QStringLiteral("--no-shrink"), [](Options &o) { o.shrink = false; }},
        {QStringLiteral("--plants"), [](Options &o) { o.listPlants = true; }},
        {QStringLiteral("--find-plants"), [](Options &o) { o.findPlants = true; }},
        {QStringLiteral("--job"), [](Options &o) { o.isJob = true; }},
    };
    return all;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &name = arguments.at(i);
        if (const auto found = switches().find(name); found != switches().end()) {
            found->second(options);
            continue;
        }
        const auto reader = readers().find(name);
        if (reader == readers().end()) {
            options.problem = QStringLiteral("%1 is no option. --help lists them.").arg(name);
            return options;
        }
        if (++i >= arguments.size() || !reader->second(options, arguments.at(i))) {
            options.problem = QStringLiteral("%1 needs another value. --help says which.").arg(name);
            return options;
        }
    }
    if (options.seeds < 1 || options.ops < 1 || options.jobs < 1 || options.stride < 1)
        options.problem = QStringLiteral("--seeds, --ops, --jobs and --stride begin at 1.");
    return options;
}

QString helpText()
{
    QString text = QStringLiteral(
        "leadline-sim: runs the real engine, client and store in a simulated world and looks whether every "
        "promise\n"
        "of the product holds. Everything that happens follows from the seed.\n"
        "\n"
        "  leadline-sim --seed 7                     one seed; the same every time\n"
        "  leadline-sim --seed 7 --trace             what happened, line by line\n"
        "  leadline-sim --seeds 2000 --jobs 2        seeds 1 to 2000; every 50th twice, to compare\n"
        "  leadline-sim --seed 7 --faults crash,late only these troubles instead of the seed's own\n"
        "  leadline-sim --plants                     the deliberate defects it must find\n"
        "  leadline-sim --find-plants --jobs 2       how many seeds each one takes\n"
        "\n"
        "  --seed S        the first seed (1)\n"
        "  --seeds COUNT   how many (1)\n"
        "  --ops N         acts of people, troubles and requests before everything heals (500)\n"
        "  --faults LIST   names with commas, a mask (0x41), all or none\n"
        "  --jobs N        processes at work (1)\n"
        "  --corpus        first the seeds kept in tests/simulation/corpus; new failures are added there\n"
        "  --no-shrink     do not look for the shortest run and the fewest troubles that still fail\n"
        "  --plant N       switch a deliberate defect on; so does LEADLINE_PLANT=N. With --find-plants: only "
        "this\n"
        "                  one; may be repeated\n"
        "  --pick N        with --find-plants: N of them by lot\n"
        "  --trace         print the canonical list of events and its hash\n"
        "\n"
        "A failure prints the promise that was broken (I1 to I22, see README.md beside the sources) and the "
        "command\n"
        "that shows it again. Exit code 0: all held; 1: one was broken or a defect not found; 2: not "
        "understood.\n"
        "\n"
        "Troubles:\n");
    for (const TroubleName &entry : troubleNames())
        text += QStringLiteral("  %1 0x%2  %3\n")
                    .arg(QLatin1String(entry.name), -11)
                    .arg(quint32(entry.trouble), 6, 16, QLatin1Char('0'))
                    .arg(QLatin1String(entry.meaning));
    return text;
}

} // namespace leadline::simulation
