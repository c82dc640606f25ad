#include "app/searchrun.h"

#include "app/cost.h"
#include "app/texts.h"
#include "store/auditlog.h"
#include "store/runrepository.h"

#include <QJsonObject>

namespace leadline::app {

namespace {

constexpr int kKeptExchanges = 20;

void report(const RunHandle &run, const SearchOutcome &outcome, int wanted, bool finished, bool failed)
{
    RunProgress progress;
    progress.runId = run.id;
    progress.kind = QStringLiteral("search");
    progress.title = outcome.list;
    progress.done = outcome.fetched;
    progress.total = outcome.total >= 0 ? int(std::min<qint64>(wanted, outcome.total)) : wanted;
    progress.text = tr("%1 fetched, %2 new").arg(outcome.fetched).arg(outcome.added);
    progress.finished = finished;
    progress.failed = failed;
    run.notify(progress);
}

void count(SearchOutcome &outcome, const IntakeCounts &counts)
{
    outcome.added += counts.added;
    outcome.updated += counts.updated;
    outcome.possibleDuplicates += counts.possibleDuplicates;
    outcome.inHalo += counts.inHalo;
    outcome.suppressed += counts.suppressed;
}

} // namespace

QCoro::Task<Result<SearchOutcome>> runSearch(SearchContext &context, SearchRequest request, RunHandle run)
{
    SearchOutcome outcome;
    outcome.runId = run.id;
    auto provider = context.provider(request.connection);
    if (!provider)
        co_return fail(provider.error());
    const providers::OperationSpec *operation = (*provider)->manifest().find(request.operation);
    if (!operation) {
        Error e;
        e.kind = ErrorKind::BadInput;
        e.code = QStringLiteral("LL-PROV-012");
        e.what = tr("%1 has no operation \"%2\".").arg((*provider)->manifest().name, request.operation);
        e.unaffected = tr("Nothing was asked and nothing was spent.");
        e.remedy = tr("Choose one of those the manifest lists.");
        co_return fail(e);
    }
    if (auto valid = (*provider)->checkFilters(*operation, request.filters); !valid)
        co_return fail(valid.error());
    if (operation->maxCredits > 0 && request.creditCap <= 0) {
        Error e;
        e.kind = ErrorKind::BadInput;
        e.code = QStringLiteral("LL-CRED-001");
        e.what = tr("This search of %1 costs up to %2 credits, and no cap was given.")
                     .arg((*provider)->manifest().name)
                     .arg(worstCost(*operation, request.maxRecords));
        e.unaffected = tr("Nothing was asked and nothing was spent.");
        e.remedy = tr("Say how many credits this run may spend.");
        co_return fail(e);
    }
    outcome.list = request.list.isEmpty()
        ? tr("%1 %2").arg((*provider)->manifest().name, context.clock().nowUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
        : request.list;
    auto intake = co_await context.intake({});
    if (!intake)
        co_return fail(intake.error());

    store::RunRepository runs(context.database());
    store::Run record{run.id, QStringLiteral("search"), outcome.list, QStringLiteral("running"), context.clock().nowUtc(), {}, {}};
    if (auto started = runs.start(record); !started)
        co_return fail(started.error());

    const int wanted = std::max(1, request.maxRecords);
    // One size for the whole run: a position in the results counts in pages of it.
    const int size = pageSizeFor(*operation, wanted);
    report(run, outcome, wanted, false, false); // names the run, so that it can be stopped before the first answer
    QString cursor;
    bool leftOver = false;
    Result<void> result;
    do {
        const QString operationId = operation->id;
        const QVariantMap filters = request.filters;
        if (operation->maxCredits > 0 && outcome.credits + pageCost(*operation, size) > request.creditCap + 1e-9) {
            outcome.notes << tr("Stopped at the cap of %1 credits.").arg(request.creditCap);
            break;
        }
        auto page = co_await (*provider)->search(operationId, filters, cursor, size);
        if (!page) {
            result = fail(page.error());
            break;
        }
        // Providers give whole pages. What was paid for is kept; of a free page no more than was asked for.
        const bool surplus = page->contacts.size() > wanted - outcome.fetched && page->credits <= 0;
        const QList<domain::Contact> arrivals = surplus ? page->contacts.mid(0, wanted - outcome.fetched) : page->contacts;
        auto counts = intake->take(arrivals, outcome.list);
        if (!counts) {
            result = fail(counts.error());
            break;
        }
        count(outcome, *counts);
        outcome.fetched += int(arrivals.size());
        leftOver = leftOver || surplus;
        outcome.skipped += page->skipped;
        outcome.total = page->total >= 0 ? page->total : outcome.total;
        outcome.reachable = page->reachable >= 0 ? page->reachable : outcome.reachable;
        outcome.credits += page->credits;
        for (const QString &note : page->notes) {
            if (!outcome.notes.contains(note))
                outcome.notes << note;
        }
        outcome.exchanges << page->exchange;
        if (outcome.exchanges.size() > kKeptExchanges)
            outcome.exchanges.removeFirst();
        cursor = page->nextCursor;
        report(run, outcome, wanted, false, false);
    } while (!cursor.isEmpty() && outcome.fetched < wanted && !run.stop.isRaised());

    outcome.cancelled = run.stop.isRaised();
    outcome.truncated = leftOver || !cursor.isEmpty() || (outcome.reachable >= 0 && outcome.total > outcome.reachable);
    const QString summary = tr("%1 fetched, %2 new, %3 updated, %4 possible duplicates, %5 suppressed")
                                .arg(outcome.fetched).arg(outcome.added).arg(outcome.updated)
                                .arg(outcome.possibleDuplicates).arg(outcome.suppressed);
    const bool failed = !result && !outcome.cancelled;
    if (auto done = runs.finish(run.id, failed ? QStringLiteral("failed") : outcome.cancelled ? QStringLiteral("cancelled") : QStringLiteral("done"),
                                failed ? result.error().sentence() : summary);
        !done)
        co_return fail(done.error());
    store::AuditLog audit(context.database());
    if (auto written = audit.append(run.actor, QStringLiteral("search"), outcome.list,
                                    QJsonObject{{QStringLiteral("summary"), summary}, {QStringLiteral("credits"), outcome.credits}});
        !written)
        co_return fail(written.error());
    report(run, outcome, wanted, true, failed);
    if (failed) {
        Error error = result.error();
        if (outcome.fetched > 0)
            error.unaffected = tr("The %1 records that arrived before are in the worklist.").arg(outcome.fetched);
        co_return fail(error);
    }
    co_return outcome;
}

} // namespace leadline::app
