#include "app/importrun.h"

#include "app/texts.h"
#include "store/auditlog.h"
#include "store/runrepository.h"

#include <QFileInfo>
#include <QJsonObject>

namespace leadline::app {

namespace {

constexpr qsizetype kSlice = 500; ///< contacts per transaction: progress shows, and a stop keeps whole slices

} // namespace

QCoro::Task<Result<ImportOutcome>> runImport(SearchContext &context, QString path, providers::ListMapping mapping,
                                             QString list, RunHandle run)
{
    ImportOutcome outcome;
    outcome.runId = run.id;
    outcome.list = list.isEmpty() ? QFileInfo(path).completeBaseName() : list;
    RunProgress progress;
    progress.runId = run.id;
    progress.kind = QStringLiteral("import");
    progress.title = outcome.list;

    auto onBytes = [&progress, &run](qint64 done, qint64 total) {
        progress.done = total > 0 ? int(done * 50 / total) : 0;
        progress.total = 100;
        progress.text = tr("reading");
        run.notify(progress);
        return !run.stop.isRaised();
    };
    auto read = providers::readList(path, mapping, context.clock().nowUtc(), onBytes);
    if (!read)
        co_return fail(read.error());
    outcome.rows = read->rows;
    outcome.rejected = read->rejected;
    auto intake = co_await context.intake(mapping.defaultCountry);
    if (!intake)
        co_return fail(intake.error());

    store::RunRepository runs(context.database());
    store::Run record{run.id, QStringLiteral("import"), outcome.list, QStringLiteral("running"), context.clock().nowUtc(), {}, {}};
    if (auto started = runs.start(record); !started)
        co_return fail(started.error());
    const QList<domain::Contact> &all = read->contacts;
    for (qsizetype i = 0; i < all.size() && !run.stop.isRaised(); i += kSlice) {
        auto counts = intake->take(all.mid(i, kSlice), outcome.list);
        if (!counts)
            co_return fail(counts.error());
        outcome.added += counts->added;
        outcome.updated += counts->updated + counts->unchanged;
        outcome.possibleDuplicates += counts->possibleDuplicates;
        outcome.suppressed += counts->suppressed;
        progress.done = 50 + int(std::min(i + kSlice, all.size()) * 50 / all.size());
        progress.text = tr("%1 of %2 rows").arg(std::min(i + kSlice, all.size())).arg(all.size());
        run.notify(progress);
    }
    outcome.cancelled = run.stop.isRaised();
    const QString summary = tr("%1 rows: %2 added, %3 already there, %4 rejected")
                                .arg(outcome.rows).arg(outcome.added).arg(outcome.updated).arg(outcome.rejected.size());
    if (auto done = runs.finish(run.id, outcome.cancelled ? QStringLiteral("cancelled") : QStringLiteral("done"), summary); !done)
        co_return fail(done.error());
    store::AuditLog audit(context.database());
    if (auto written = audit.append(run.actor, QStringLiteral("import"), outcome.list, QJsonObject{{QStringLiteral("summary"), summary}}); !written)
        co_return fail(written.error());
    progress.done = progress.total = 100;
    progress.text = summary;
    progress.finished = true;
    run.notify(progress);
    co_return outcome;
}

} // namespace leadline::app
