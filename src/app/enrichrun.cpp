#include "app/enrichrun.h"

#include "app/suppressionkey.h"
#include "app/texts.h"
#include "identity/matchkeys.h"
#include "store/auditlog.h"
#include "store/runrepository.h"
#include "store/suppressionrepository.h"

#include <QJsonObject>

namespace leadline::app {

namespace {

Error enrichError(const char *code, const QString &what, const QString &remedy)
{
    Error e;
    e.kind = ErrorKind::BadInput;
    e.code = QLatin1String(code);
    e.what = what;
    e.unaffected = tr("Nothing was asked and nothing was spent.");
    e.remedy = remedy;
    return e;
}

/// Kinds after which asking about the next person is pointless.
bool endsRun(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SignIn:
    case ErrorKind::Forbidden:
    case ErrorKind::OutOfCredits:
    case ErrorKind::Cancelled:
    case ErrorKind::Unreachable:
    case ErrorKind::Storage: return true;
    default: return false;
    }
}

/// Did the other side perhaps do what was asked, and charge for it, although no answer says so?
bool maybeCharged(const Error &error)
{
    return error.outcomeUnknown || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::BadAnswer
        || error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::Cancelled;
}

/// Adds what an answer taught to the row as it is now: it may have been edited while the provider was asked.
Result<void> keepLearnt(store::ContactRepository &contacts, Intake &intake, const domain::Contact &asked,
                        const domain::Contact &answered)
{
    auto current = contacts.find(asked.id);
    if (!current)
        return fail(current.error());
    for (auto it = answered.values.cbegin(); it != answered.values.cend(); ++it) {
        const domain::FieldValue before = asked.values.value(it.key());
        if (*it != before && current->values.value(it.key()) == before)
            current->values.insert(it.key(), *it);
    }
    for (auto it = answered.providerIds.cbegin(); it != answered.providerIds.cend(); ++it) {
        if (current->providerIds.value(it.key()).isEmpty())
            current->providerIds.insert(it.key(), it.value());
    }
    const auto saved = intake.save(*current);
    return saved ? Result<void>() : fail(saved.error());
}

} // namespace

QCoro::Task<Result<EnrichOutcome>> runEnrich(SearchContext &context, EnrichRequest request, RunHandle run)
{
    EnrichOutcome outcome;
    outcome.runId = run.id;
    auto provider = context.provider(request.connection);
    if (!provider)
        co_return fail(provider.error());
    const providers::OperationSpec *operation = (*provider)->manifest().find(request.operation);
    if (!operation) {
        co_return fail(enrichError("LL-PROV-012", tr("%1 has no operation \"%2\".").arg((*provider)->manifest().name, request.operation),
                                   tr("Choose one of those the manifest lists.")));
    }
    if (operation->maxCredits > 0 && request.creditCap <= 0) {
        co_return fail(enrichError("LL-CRED-001", tr("%1 charges up to %2 credits a record, and no cap was given.")
                                                      .arg((*provider)->manifest().name)
                                                      .arg(operation->maxCredits),
                                   tr("Say how many credits this run may spend.")));
    }
    auto intake = co_await context.intake({});
    if (!intake)
        co_return fail(intake.error());
    auto key = co_await suppressionKey(&context.database(), context.secrets());
    if (!key)
        co_return fail(key.error());

    store::ContactRepository contacts(context.database());
    auto loaded = contacts.load(request.contacts);
    if (!loaded)
        co_return fail(loaded.error());
    store::RunRepository runs(context.database());
    store::Run record{run.id, QStringLiteral("enrich"), tr("Enrich %1 people with %2").arg(loaded->size()).arg((*provider)->manifest().name),
                      QStringLiteral("running"), context.clock().nowUtc(), {}, {}};
    if (auto started = runs.start(record); !started)
        co_return fail(started.error());

    store::SuppressionRepository suppression(context.database(), *key);
    Result<void> result;
    // Before each question: the first names the run, so that it can be stopped before the first answer.
    const auto tell = [&] {
        RunProgress progress;
        progress.runId = run.id;
        progress.kind = QStringLiteral("enrich");
        progress.title = record.title;
        progress.done = outcome.asked + outcome.skipped + outcome.leftByCap;
        progress.total = int(loaded->size());
        progress.text = tr("%1 of %2, %3 found, %4 credits").arg(progress.done).arg(progress.total).arg(outcome.found).arg(outcome.credits);
        run.notify(progress);
    };
    double unconfirmed = 0; // what unanswered look-ups may have cost; it counts against the cap
    for (const domain::Contact &contact : *loaded) {
        if (run.stop.isRaised())
            break;
        const auto listed = suppression.contains(identity::suppressionValues(contact));
        if (!listed) {
            result = fail(listed.error());
            break;
        }
        if (*listed || contact.state == domain::WorkState::Suppressed) {
            ++outcome.skipped;
            continue;
        }
        if (operation->maxCredits > 0 && outcome.credits + unconfirmed + operation->maxCredits > request.creditCap + 1e-9) {
            ++outcome.leftByCap;
            continue;
        }
        tell();
        const QString operationId = operation->id;
        domain::Contact copy = contact;
        auto answer = co_await (*provider)->enrich(operationId, copy);
        ++outcome.asked;
        if (!answer) {
            ++outcome.failed;
            if (maybeCharged(answer.error()))
                unconfirmed += operation->maxCredits;
            if (answer.error().kind == ErrorKind::Legal) {
                // Never ask anybody about this person again.
                const auto stored = intake->suppress({contact.id}, tr("%1 may not process this person (451).").arg((*provider)->manifest().name),
                                                     (*provider)->manifest().id);
                if (!stored) {
                    result = fail(stored.error());
                    break;
                }
            }
            if (!outcome.notes.contains(answer.error().sentence()))
                outcome.notes << answer.error().sentence();
            if (endsRun(answer.error().kind)) {
                result = fail(answer.error());
                break;
            }
            continue;
        }
        outcome.credits += answer->credits;
        (answer->found ? outcome.found : outcome.notFound) += 1;
        if (answer->found) {
            const auto stored = keepLearnt(contacts, *intake, contact, answer->contact);
            if (!stored && stored.error().kind == ErrorKind::NotFound) {
                outcome.notes << stored.error().sentence();
            } else if (!stored) {
                result = fail(stored.error());
                break;
            }
        }
    }
    outcome.cancelled = run.stop.isRaised();
    if (unconfirmed > 0)
        outcome.notes << tr("Look-ups without an answer may have cost up to %1 credits more.").arg(unconfirmed);
    const QString summary = tr("Found %1 of %2. Spent %3 credits. %4 skipped, %5 left by the cap.")
                                .arg(outcome.found).arg(outcome.asked).arg(outcome.credits).arg(outcome.skipped).arg(outcome.leftByCap);
    const bool failed = !result && !outcome.cancelled;
    if (auto done = runs.finish(run.id, failed ? QStringLiteral("failed") : outcome.cancelled ? QStringLiteral("cancelled") : QStringLiteral("done"), failed ? result.error().sentence() : summary); !done)
        co_return fail(done.error());
    store::AuditLog audit(context.database());
    if (auto written = audit.append(run.actor, QStringLiteral("enrich"), (*provider)->manifest().id,
                                    QJsonObject{{QStringLiteral("summary"), summary}});
        !written)
        co_return fail(written.error());
    RunProgress last;
    last.runId = run.id;
    last.kind = QStringLiteral("enrich");
    last.title = record.title;
    last.text = summary;
    last.finished = true;
    last.failed = failed;
    run.notify(last);
    if (failed)
        co_return fail(result.error());
    co_return outcome;
}

} // namespace leadline::app
