#include "app/syncuses.h"

#include "app/backups.h"
#include "app/texts.h"
#include "base/digest.h"
#include "halo/discovery.h"
#include "store/auditlog.h"
#include "store/connectionrepository.h"
#include "store/contactrepository.h"
#include "store/dealrepository.h"
#include "store/documentrepository.h"
#include "store/outbox.h"
#include "store/runrepository.h"
#include "store/suppressionrepository.h"
#include "identity/matchkeys.h"
#include "sync/engine.h"
#include "sync/planner.h"
#include "sync/puller.h"

namespace leadline::app {

namespace {

RunProgress progressOf(const RunHandle &run, const QString &kind, const QString &title)
{
    RunProgress progress;
    progress.runId = run.id;
    progress.kind = kind;
    progress.title = title;
    return progress;
}

Error pipelineError(const domain::PipelineBinding &binding)
{
    Error e;
    e.kind = ErrorKind::Refused;
    e.code = QStringLiteral("LL-PIPE-013");
    e.what = tr("The tenant lacks parts of the pipeline: %1.").arg(binding.missing.join(QStringLiteral(", ")));
    e.unaffected = tr("Nothing was sent.");
    e.remedy = tr("Create them in HaloPSA or rename what plays their role, then test the connection again.");
    return e;
}

Result<sync::MirrorView> mirrorView(store::Database &database, const QString &connection)
{
    store::DealRepository deals(database);
    const auto all = deals.allWithRaw(connection);
    if (!all)
        return fail(all.error());
    sync::MirrorView view;
    for (const store::DealRepository::Mirrored &known : *all)
        view.add(known.deal, known.raw);
    return view;
}

sync::PlanContext planContext(SyncContext &context, const sync::Session &session)
{
    sync::PlanContext plan;
    plan.connection = session.connection;
    plan.pipeline = session.pipeline;
    plan.schema = session.schema;
    plan.binding = session.binding;
    plan.planId = randomKey();
    plan.nowUtc = context.clock().nowUtc();
    plan.readAt = plan.nowUtc;
    plan.secondsPerCall = context.secondsPerCall(session.connection.name);
    return plan;
}

Result<QList<domain::Contact>> contactsToPlan(store::Database &database, const QList<domain::ContactId> &chosen)
{
    store::ContactRepository contacts(database);
    if (!chosen.isEmpty())
        return contacts.load(chosen);
    store::WorklistFilter filter;
    filter.states = {domain::WorkState::New, domain::WorkState::NeedsContact, domain::WorkState::PossibleDuplicate,
                     domain::WorkState::Problem};
    const auto rows = contacts.rows(filter);
    if (!rows)
        return fail(rows.error());
    QList<domain::ContactId> ids;
    ids.reserve(rows->size());
    for (const domain::WorklistRow &row : *rows)
        ids << row.id;
    return contacts.load(ids);
}

sync::Progress engineProgress(const RunHandle &run, const QString &kind, const QString &title)
{
    return [run, kind, title](int done, int total, const QString &text) {
        RunProgress progress = progressOf(run, kind, title);
        progress.done = done;
        progress.total = total;
        progress.text = text;
        run.notify(progress);
    };
}

void finish(const RunHandle &run, const QString &kind, const QString &title, const QString &text, bool failed)
{
    RunProgress progress = progressOf(run, kind, title);
    progress.text = text;
    progress.finished = true;
    progress.failed = failed;
    run.notify(progress);
}

domain::SyncState syncStateOf(domain::OperationState state)
{
    using S = domain::OperationState;
    switch (state) {
    case S::Pending:
    case S::Claimed: return domain::SyncState::Queued;
    case S::InFlight: return domain::SyncState::Sending;
    case S::Uncertain:
    case S::Reconciling: return domain::SyncState::OutcomeUnknown;
    case S::RetryWait: return domain::SyncState::Waiting;
    case S::Conflict: return domain::SyncState::Conflict;
    case S::Rejected:
    case S::Dead: return domain::SyncState::NeedsAttention;
    case S::Applied:
    case S::Superseded:
    case S::Cancelled: break;
    }
    return domain::SyncState::InStep;
}

bool needsAttention(domain::OperationState state)
{
    using S = domain::OperationState;
    return state == S::Conflict || state == S::Rejected || state == S::Dead || state == S::Uncertain;
}

} // namespace

QCoro::Task<Result<ConnectionReport>> testHalo(SyncContext &context, QString connection)
{
    const qint64 started = context.clock().monotonicMs();
    auto session = co_await context.session(connection, true);
    if (!session)
        co_return fail(session.error());
    ConnectionReport report;
    report.ok = (*session)->binding.isComplete();
    report.account = (*session)->schema.agentName;
    report.latencyMs = context.clock().monotonicMs() - started;
    report.missing = (*session)->binding.missing;
    int found = 0, wanted = 0;
    if (const auto fields = domain::shippedCustomFields()) {
        for (const domain::CustomFieldSpec &field : *fields) {
            ++wanted;
            if ((*session)->schema.findField(field.name))
                ++found;
            else
                report.missing << tr("custom field %1").arg(field.name);
        }
    }
    report.detail = tr("%1 ticket types, %2 statuses, %3 of %4 custom fields")
                        .arg((*session)->schema.ticketTypes.size())
                        .arg((*session)->schema.statuses.size())
                        .arg(found)
                        .arg(wanted);
    co_return report;
}

QCoro::Task<Result<PullOutcome>> pullTenant(SyncContext &context, QString connection, bool full, RunHandle run)
{
    auto session = co_await context.session(connection);
    if (!session)
        co_return fail(session.error());
    const QString title = tr("Read %1").arg((*session)->connection.name);
    auto onPage = [run, title](int received, int expected) {
        RunProgress progress = progressOf(run, QStringLiteral("pull"), title);
        progress.done = received;
        progress.total = std::max(expected, 0);
        progress.text = tr("%1 records read").arg(received);
        run.notify(progress);
    };
    const StopFlag stop = run.stop;
    auto pulled = co_await sync::pull(**session, full, stop, onPage);
    if (!pulled) {
        finish(run, QStringLiteral("pull"), title, pulled.error().what, true);
        co_return fail(pulled.error());
    }
    PullOutcome outcome;
    outcome.runId = run.id;
    outcome.received = pulled->received;
    outcome.expected = pulled->expected;
    outcome.changed = pulled->changed;
    outcome.isNew = pulled->isNew;
    outcome.gone = pulled->gone;
    outcome.unmapped = pulled->unmapped;
    store::DocumentRepository documents(context.database());
    const auto saved = documents.save(QStringLiteral("setting"), QStringLiteral("pulled:") + (*session)->connection.name,
                                      QJsonObject{{QStringLiteral("at"), context.clock().nowUtc().toString(Qt::ISODateWithMs)}});
    if (!saved)
        co_return fail(saved.error());
    finish(run, QStringLiteral("pull"), title, tr("%1 read, %2 new, %3 changed").arg(outcome.received).arg(outcome.isNew).arg(outcome.changed), false);
    co_return outcome;
}

Result<domain::Plan> planFromMirror(SyncContext &context, const sync::Session &session, const PushRequest &request)
{
    const QString &name = session.connection.name;
    auto profile = readProfile(context.database(), request.profile);
    if (!profile)
        return fail(profile.error());
    if (!request.required.isEmpty())
        profile->required = request.required;
    auto mapper = mapping::Mapper::create(*profile, session.schema, sync::standardTargets());
    if (!mapper)
        return fail(mapper.error());
    const auto contacts = contactsToPlan(context.database(), request.contacts);
    if (!contacts)
        return fail(contacts.error());
    const auto mirror = mirrorView(context.database(), name);
    if (!mirror)
        return fail(mirror.error());

    store::SuppressionRepository suppression(context.database(), session.suppressionKey);
    auto isSuppressed = [&suppression](const domain::Contact &contact) {
        const auto listed = suppression.contains(identity::suppressionValues(contact));
        return !listed || *listed;
    };
    return sync::planPush(planContext(context, session), *mirror, **mapper,
                             QStringLiteral("%1 v%2").arg(profile->name).arg(profile->version), *contacts, isSuppressed);
}

QCoro::Task<Result<domain::Plan>> makePushPlan(SyncContext &context, PushRequest request, RunHandle run)
{
    auto session = co_await context.session(request.connection);
    if (!session)
        co_return fail(session.error());
    if (!(*session)->binding.isComplete())
        co_return fail(pipelineError((*session)->binding));
    const QString name = (*session)->connection.name;
    auto pulled = co_await pullTenant(context, name, false, run);
    if (!pulled)
        co_return fail(pulled.error());
    auto plan = planFromMirror(context, **session, request);
    co_return plan;
}

QCoro::Task<Result<domain::Plan>> makeMovePlan(SyncContext &context, MoveRequest request, RunHandle run)
{
    auto session = co_await context.session(request.connection);
    if (!session)
        co_return fail(session.error());
    if (!(*session)->binding.isComplete())
        co_return fail(pipelineError((*session)->binding));
    const QString name = (*session)->connection.name;
    auto pulled = co_await pullTenant(context, name, false, run);
    if (!pulled)
        co_return fail(pulled.error());
    const auto mirror = mirrorView(context.database(), name);
    if (!mirror)
        co_return fail(mirror.error());
    co_return sync::planMove(planContext(context, **session), *mirror, request.haloIds, request.targetStatus, request.inputs);
}

QCoro::Task<Result<domain::Receipt>> applyPlan(SyncContext &context, domain::Plan plan, RunHandle run)
{
    auto session = co_await context.session(plan.connection);
    if (!session)
        co_return fail(session.error());
    const QString kind = plan.kind == domain::PlanKind::Push ? QStringLiteral("push") : QStringLiteral("move");
    const QString title = tr("Send to %1: %2 changes").arg(plan.connection).arg(plan.chosenChanges());
    auto turn = context.engineTurns().take();
    const auto alone = co_await turn;
    if (plan.chosenChanges() > kBulkChanges) {
        if (const auto backup = makeBackup(context, store::BackupReason::BeforeRun); !backup)
            co_return fail(backup.error());
    }
    sync::Engine engine(**session);
    const QString runId = run.id;
    const StopFlag stop = run.stop;
    auto onProgress = engineProgress(run, kind, title);
    auto receipt = co_await engine.apply(plan, runId, stop, onProgress);
    if (!receipt) {
        finish(run, kind, title, receipt.error().what, true);
        co_return fail(receipt.error());
    }
    finish(run, kind, title,
           tr("%1 created, %2 updated, %3 moved, %4 refused, %5 left alone")
               .arg(receipt->count(domain::Verdict::Created))
               .arg(receipt->count(domain::Verdict::Updated))
               .arg(receipt->count(domain::Verdict::Moved))
               .arg(receipt->count(domain::Verdict::Refused))
               .arg(receipt->count(domain::Verdict::LeftAlone)),
           false);
    co_return receipt;
}

QCoro::Task<Result<int>> resumeOpen(SyncContext &context, QString connection, RunHandle run)
{
    auto session = co_await context.session(connection);
    if (!session)
        co_return fail(session.error());
    const QString title = tr("Finish open changes in %1").arg((*session)->connection.name);
    auto turn = context.engineTurns().take();
    const auto alone = co_await turn;
    sync::Engine engine(**session);
    const StopFlag stop = run.stop;
    auto onProgress = engineProgress(run, QStringLiteral("push"), title);
    auto left = co_await engine.resume(stop, onProgress);
    finish(run, QStringLiteral("push"), title, left ? tr("%1 still open").arg(*left) : left.error().what, !left);
    co_return left;
}

Result<BoardData> readBoard(SyncContext &context, const QString &name)
{
    const auto connection = context.haloConnection(name);
    if (!connection)
        return fail(connection.error());
    const auto pipeline = domain::shippedPipeline();
    if (!pipeline)
        return fail(pipeline.error());
    store::ConnectionRepository connections(context.database());
    store::DealRepository deals(context.database());
    store::Outbox outbox(context.database());
    store::DocumentRepository documents(context.database());
    const auto schema = connections.schema(connection->name);
    const auto binding = connections.binding(connection->name);
    auto all = deals.all(connection->name);
    const auto open = outbox.open(connection->baseUrl.toString()); // two tenants number their records alike
    const auto pulled = documents.find(QStringLiteral("setting"), QStringLiteral("pulled:") + connection->name);
    if (!schema)
        return fail(schema.error());
    if (!binding)
        return fail(binding.error());
    if (!all)
        return fail(all.error());
    if (!open)
        return fail(open.error());
    if (!pulled)
        return fail(pulled.error());
    QHash<qint64, const domain::Operation *> worst;
    for (const domain::Operation &operation : *open) {
        const domain::Operation *&entry = worst[operation.haloId];
        if (!entry || domain::syncStateRank(operation.state) > domain::syncStateRank(entry->state))
            entry = &operation;
    }
    for (domain::Deal &deal : *all) {
        if (const domain::Operation *operation = worst.value(deal.haloId)) {
            deal.sync = syncStateOf(operation->state);
            deal.syncReason = operation->reason;
        }
    }
    BoardData board;
    board.connection = connection->name;
    board.live = connection->live;
    board.pipeline = *pipeline;
    board.schema = *schema;
    board.binding = *binding;
    board.deals = *all;
    board.pulledAt = QDateTime::fromString(pulled->value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
    return board;
}

Result<EngineState> readState(SyncContext &context)
{
    store::Outbox outbox(context.database());
    const auto counts = outbox.countByState();
    if (!counts)
        return fail(counts.error());
    const auto attempts = outbox.attemptCount();
    if (!attempts)
        return fail(attempts.error());
    EngineState state;
    int open = 0;
    for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
        state.operations.insert(domain::operationStateName(it.key()), it.value());
        if (!domain::isTerminal(it.key()))
            open += it.value();
        if (needsAttention(it.key()))
            state.needsAttention += it.value();
    }
    state.attempts = *attempts;
    state.text = open == 0 ? tr("Nothing is waiting.") : tr("%1 operations are open.").arg(open);
    return state;
}

Result<QList<OperationView>> readOperations(SyncContext &context, bool openOnly)
{
    store::Outbox outbox(context.database());
    using S = domain::OperationState;
    const auto operations = openOnly
        ? outbox.open()
        : outbox.inStates({S::Pending, S::Claimed, S::InFlight, S::Uncertain, S::Reconciling, S::RetryWait, S::Conflict,
                           S::Rejected, S::Dead, S::Applied, S::Superseded, S::Cancelled});
    if (!operations)
        return fail(operations.error());
    QList<OperationView> views;
    views.reserve(operations->size());
    for (const domain::Operation &operation : *operations) {
        OperationView view;
        view.id = operation.id.value;
        view.title = operation.title;
        view.kind = domain::operationKindName(operation.kind);
        view.state = domain::operationStateName(operation.state);
        view.code = operation.code;
        view.reason = operation.reason;
        view.runId = operation.runId;
        view.attempt = operation.attempt;
        view.haloId = operation.haloId;
        view.notBefore = operation.notBefore;
        view.updatedAt = operation.updatedAt;
        views << view;
    }
    return views;
}

Result<AuditReport> auditWorkspace(SyncContext &context)
{
    AuditReport report;
    store::AuditLog trail(context.database());
    const auto file = context.database().check();
    if (!file)
        return fail(file.error());
    const auto broken = trail.verify();
    if (!broken)
        return fail(broken.error());
    report.problems = *file; // the outbox's invariants are part of it
    if (*broken != 0)
        report.problems << tr("The audit trail was changed at entry %1.").arg(*broken);
    report.checked = {tr("database file and foreign keys"), tr("outbox: states, attempts, one create per record"), tr("audit trail: hash chain")};
    report.sound = report.problems.isEmpty();
    return report;
}

Result<mapping::Profile> readProfile(store::Database &database, const QString &name)
{
    store::DocumentRepository documents(database);
    const auto document = documents.find(QStringLiteral("mapping"), name);
    if (!document)
        return fail(document.error());
    if (document->isEmpty())
        return mapping::shippedProfile(name);
    auto profile = mapping::Profile::fromJson(*document, name);
    if (!profile)
        return profile;
    const auto version = documents.version(QStringLiteral("mapping"), name);
    if (!version)
        return fail(version.error());
    profile->version = *version;
    return profile;
}

QCoro::Task<Result<QList<MappingPreviewRow>>> previewRows(SyncContext &context, mapping::Profile profile, int rows)
{
    auto session = co_await context.session({});
    if (!session)
        co_return fail(session.error());
    auto mapper = mapping::Mapper::create(profile, (*session)->schema, sync::standardTargets());
    if (!mapper)
        co_return fail(mapper.error());
    store::ContactRepository contacts(context.database());
    store::WorklistFilter filter;
    filter.limit = rows;
    const auto listed = contacts.rows(filter);
    if (!listed)
        co_return fail(listed.error());
    QList<domain::ContactId> ids;
    for (const domain::WorklistRow &row : *listed)
        ids << row.id;
    const auto loaded = contacts.load(ids);
    if (!loaded)
        co_return fail(loaded.error());
    store::DealRepository deals(context.database());
    QList<MappingPreviewRow> preview;
    for (const domain::Contact &contact : *loaded) {
        MappingPreviewRow row;
        row.contact = contact.id;
        row.title = contact.headline();
        row.mapped = (*mapper)->map(contact);
        if (contact.haloId != 0) {
            if (const auto raw = deals.raw((*session)->connection.name, contact.haloId)) {
                for (auto it = raw->constBegin(); it != raw->constEnd(); ++it)
                    row.inHalo.insert(it.key(), domain::variantToText(it.value().toVariant()));
            }
        }
        preview << row;
    }
    co_return preview;
}

QList<QPair<qint64, QString>> promotable(const BoardData &board)
{
    QList<QPair<qint64, QString>> moves;
    for (const domain::Deal &deal : board.deals) {
        if (deal.stage == domain::Stage::Opportunity || deal.sync != domain::SyncState::InStep)
            continue;
        const auto next = deal.stage == domain::Stage::Lead ? domain::Stage::Prospect : domain::Stage::Opportunity;
        if (deal.statusKey != board.pipeline.promoteFrom.value(next))
            continue;
        const QString target = board.pipeline.firstStatus(next);
        if (domain::checkMove(board.pipeline, deal, target).allowed())
            moves.append({deal.haloId, target});
    }
    return moves;
}

} // namespace leadline::app
