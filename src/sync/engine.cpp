#include "sync/engine.h"

#include "base/digest.h"
#include "base/log.h"
#include "identity/matchkeys.h"
#include "store/auditlog.h"
#include "store/contactrepository.h"
#include "store/dealrepository.h"
#include "store/outbox.h"
#include "store/runrepository.h"
#include "store/suppressionrepository.h"
#include "store/transaction.h"
#include "sync/cellcompare.h"
#include "sync/readback.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>
#include <vector>

namespace leadline::sync {

using domain::Operation;
using domain::OperationKind;
using domain::OperationState;

namespace {

LEADLINE_LOG(lcEngine, "sync.engine")

QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Engine", text);
}

OperationKind kindOf(domain::PlanAction action)
{
    switch (action) {
    case domain::PlanAction::Create: return OperationKind::Create;
    case domain::PlanAction::Move: return OperationKind::Move;
    default: return OperationKind::Update;
    }
}

Operation operationFor(const domain::PlanRow &row, const QString &runId, const QString &uuid)
{
    Operation operation;
    operation.uuid = uuid;
    operation.runId = runId;
    operation.contact = row.contact;
    operation.externalKey = recordKey(row.externalKey, row.haloId);
    operation.haloId = row.haloId;
    operation.kind = kindOf(row.action);
    operation.cells = row.cells;
    operation.title = row.title;
    operation.baseDigest = row.baseDigest;
    return operation;
}

/// The body an operation sends: exactly its planned cells, and the id for a change.
QJsonObject bodyOf(const Operation &operation)
{
    QJsonObject body;
    QJsonArray customs;
    for (const domain::PlanCell &cell : operation.cells) {
        if (cell.customFieldId != 0) {
            customs << QJsonObject{{QStringLiteral("id"), cell.customFieldId}, {QStringLiteral("value"), cell.after}};
        } else {
            body.insert(cell.field, cell.after);
        }
    }
    if (!customs.isEmpty())
        body.insert(QStringLiteral("customfields"), customs);
    if (operation.kind != OperationKind::Create)
        body.insert(QStringLiteral("id"), operation.haloId);
    return body;
}

QString doingText(const Operation &operation)
{
    switch (operation.kind) {
    case OperationKind::Create: return tr("creating %1").arg(operation.title);
    case OperationKind::Update: return tr("updating %1").arg(operation.title);
    case OperationKind::Move: return tr("moving %1").arg(operation.title);
    }
    return operation.title;
}

domain::WorkState stateOf(domain::Verdict verdict, bool isDnc)
{
    switch (verdict) {
    case domain::Verdict::Created:
    case domain::Verdict::Updated:
    case domain::Verdict::Moved: return domain::WorkState::InHalo;
    case domain::Verdict::Waiting:
    case domain::Verdict::OutcomeUnknown: return domain::WorkState::Queued;
    case domain::Verdict::Cancelled: return domain::WorkState::New;
    case domain::Verdict::Refused: return isDnc ? domain::WorkState::Suppressed : domain::WorkState::Problem;
    case domain::Verdict::LeftAlone: return domain::WorkState::InHalo;
    }
    return domain::WorkState::Problem;
}

Error planError(const char *code, const QString &what, const QString &remedy)
{
    Error e;
    e.kind = ErrorKind::Refused;
    e.code = QLatin1String(code);
    e.what = what;
    e.unaffected = tr("Nothing was sent.");
    e.remedy = remedy;
    return e;
}

} // namespace

/// Operations taken together; the workers share the position.
struct Engine::Batch
{
    QList<Operation> operations;
    qsizetype next = 0;
    StopFlag stop;
    Progress onProgress;
    Result<void> outcome;
};

/// What was sent and answered, and is not judged yet.
struct Engine::Answered
{
    Operation operation;
    qint64 attemptId = 0;
    halo::WriteOutcome outcome;
};

Engine::Engine(Session &session) : m_session(session), m_commits(session.database, session.surroundings.scheduler) {}

QCoro::Task<Result<domain::Receipt>> Engine::apply(domain::Plan plan, QString runId, StopFlag stop,
                                                   Progress onProgress)
{
    const QDateTime now = m_session.surroundings.clock.nowUtc();
    if (plan.connection != m_session.connection.name || plan.tenant != m_session.connection.baseUrl.toString()) {
        co_return fail(planError("LL-PLAN-003",
                                 tr("This plan was made for %1, not for %2.").arg(plan.tenant, m_session.connection.baseUrl.toString()),
                                 tr("Make a new plan for this connection.")));
    }
    if (plan.readAt.secsTo(now) > std::chrono::seconds(m_session.rules.planMaxAge).count()) {
        co_return fail(planError("LL-PLAN-004",
                                 tr("This plan was read from HaloPSA at %1 and is too old to trust.")
                                     .arg(plan.readAt.toString(Qt::ISODate)),
                                 tr("Make the plan again; it takes seconds.")));
    }
    const int chosen = plan.chosenChanges();
    if (auto left = leaveOutWhatWasSent(plan); !left)
        co_return fail(left.error());
    if (chosen > 0 && plan.chosenChanges() == 0) {
        co_return fail(planError("LL-PLAN-008", tr("Everything in this plan was handed over already."),
                                 tr("Make a new plan; `leadlinectl state` shows what is still open.")));
    }
    if (chosen == 0) {
        co_return fail(planError("LL-PLAN-005", tr("The plan holds no chosen change."),
                                 tr("Tick at least one row, or look at the reasons beside the rows.")));
    }
    if (auto queued = enqueue(plan, runId); !queued)
        co_return fail(queued.error());

    m_ours.insert(runId, true);
    m_total = plan.chosenChanges();
    auto drained = co_await drain(stop, onProgress);
    if (!drained)
        co_return fail(drained.error());
    if (stop.isRaised() || !m_stopReason.isEmpty()) {
        const QString reason = m_stopReason.isEmpty() ? tr("Stopped before it was sent.") : m_stopReason;
        if (auto cancelled = cancelUnsent(reason); !cancelled)
            co_return fail(cancelled.error());
    }
    auto receipt = co_await finishRun(runId, plan, stop);
    co_return receipt;
}

QCoro::Task<Result<int>> Engine::resume(StopFlag stop, Progress onProgress)
{
    store::Outbox outbox(m_session.database);
    if (auto recovered = outbox.recover(); !recovered)
        co_return fail(recovered.error());
    auto before = open();
    if (!before)
        co_return fail(before.error());
    m_total = int(before->size());
    auto drained = co_await drain(stop, onProgress);
    if (!drained)
        co_return fail(drained.error());

    store::RunRepository runs(m_session.database);
    const auto recent = runs.recent(200);
    if (!recent)
        co_return fail(recent.error());
    for (const store::Run &run : *recent) {
        const bool ours = run.kind == QLatin1String("push") || run.kind == QLatin1String("move");
        if (!ours || (run.state != QLatin1String("running") && run.state != QLatin1String("waiting")))
            continue;
        auto plan = runs.plan(run.id);
        if (!plan || plan->connection != m_session.connection.name)
            continue;
        auto receipt = co_await finishRun(run.id, *plan, stop);
        if (!receipt)
            co_return fail(receipt.error());
    }
    const auto left = open();
    if (!left)
        co_return fail(left.error());
    co_return int(left->size());
}

/// A plan handed over a second time (a file applied twice, a run repeated after a crash) must not create anybody twice:
/// the worklist row says whether its create is on its way, has arrived, or was taken out since.
Result<void> Engine::leaveOutWhatWasSent(domain::Plan &plan) const
{
    store::ContactRepository contacts(m_session.database);
    for (domain::PlanRow &row : plan.rows) {
        if (row.action != domain::PlanAction::Create || !row.chosen || !row.contact.isValid())
            continue;
        const auto contact = contacts.find(row.contact);
        if (!contact && contact.error().kind != ErrorKind::NotFound)
            return fail(contact.error());
        const bool sent = contact
            && (contact->haloId != 0 || contact->state == domain::WorkState::Queued || contact->state == domain::WorkState::InHalo);
        if (contact && !sent)
            continue;
        row.action = domain::PlanAction::LeaveAlone;
        row.haloId = contact ? contact->haloId : 0;
        row.code = QStringLiteral("LL-PLAN-008");
        row.reason = contact ? tr("Was handed over by an earlier run already.") : tr("Was taken out of the worklist since the plan was made.");
    }
    return {};
}

/// The journal belongs to the workspace; the plan of a run says which tenant its operations are for.
Result<bool> Engine::isOurs(const QString &runId) const
{
    if (const auto known = m_ours.constFind(runId); known != m_ours.constEnd())
        return *known;
    const auto plan = store::RunRepository(m_session.database).plan(runId);
    if (!plan && plan.error().kind == ErrorKind::Storage)
        return fail(plan.error());
    const bool ours = plan && plan->connection == m_session.connection.name
        && plan->tenant == m_session.connection.baseUrl.toString();
    m_ours.insert(runId, ours);
    return ours;
}

Result<QList<Operation>> Engine::onlyOurs(const Result<QList<Operation>> &all) const
{
    if (!all)
        return all;
    QList<Operation> mine;
    for (const Operation &operation : *all) {
        const auto ours = isOurs(operation.runId);
        if (!ours)
            return fail(ours.error());
        if (*ours)
            mine << operation;
    }
    return mine;
}

Result<QList<Operation>> Engine::oursIn(const QList<OperationState> &states) const
{
    return onlyOurs(store::Outbox(m_session.database).inStates(states));
}

Result<QList<Operation>> Engine::open() const
{
    return onlyOurs(store::Outbox(m_session.database).open());
}

/// What may be sent now. A retry that came due a moment ago is released first (releaseDue), in the next round.
Result<QList<Operation>> Engine::eligible(qsizetype limit) const
{
    // A long queue is not read as a whole for a few; more is asked for only where another tenant's stand in between.
    for (qsizetype asked = limit;; asked *= 4) {
        const auto all = store::Outbox(m_session.database).eligible(int(asked));
        const auto mine = onlyOurs(all);
        if (!mine)
            return mine;
        QList<Operation> pending;
        for (const Operation &operation : *mine) {
            if (operation.state == OperationState::Pending && pending.size() < limit)
                pending << operation;
        }
        if (pending.size() == limit || all->size() < asked)
            return pending;
    }
}

Result<void> Engine::enqueue(const domain::Plan &plan, const QString &runId)
{
    auto transaction = store::Transaction::begin(m_session.database);
    if (!transaction)
        return fail(transaction.error());
    store::Outbox outbox(m_session.database);
    store::RunRepository runs(m_session.database);
    store::ContactRepository contacts(m_session.database);

    store::Run run;
    run.id = runId;
    run.kind = plan.kind == domain::PlanKind::Push ? QStringLiteral("push") : QStringLiteral("move");
    run.title = plan.kind == domain::PlanKind::Push ? tr("Push %1 changes to %2").arg(plan.chosenChanges()).arg(plan.connection)
                                                    : tr("Move %1 records in %2").arg(plan.chosenChanges()).arg(plan.connection);
    run.state = QStringLiteral("running");
    run.startedAt = m_session.surroundings.clock.nowUtc();
    if (auto r = runs.start(run); !r)
        return r;
    if (auto r = runs.savePlan(runId, plan); !r)
        return r;
    if (auto r = replaceFailed(plan); !r)
        return r;
    for (const domain::PlanRow &row : plan.rows) {
        if (!row.isChange() || !row.chosen)
            continue;
        if (auto queued = outbox.enqueue(operationFor(row, runId, m_session.surroundings.entropy.key())); !queued)
            return fail(queued.error());
        if (row.contact.isValid()) {
            if (auto r = contacts.setState(row.contact, domain::WorkState::Queued, {}, row.haloId); !r)
                return r;
        }
    }
    return transaction->commit();
}

/// What met a conflict, was refused or was given up stands before every later operation of its record. The new plan was
/// read after that and a person let it go: it takes the old one's place.
Result<void> Engine::replaceFailed(const domain::Plan &plan)
{
    const auto failed = oursIn({OperationState::Conflict, OperationState::Rejected, OperationState::Dead});
    if (!failed)
        return fail(failed.error());
    if (failed->isEmpty())
        return {};
    QSet<QString> planned;
    for (const domain::PlanRow &row : plan.rows) {
        if (row.isChange() && row.chosen)
            planned.insert(recordKey(row.externalKey, row.haloId));
    }
    store::Outbox outbox(m_session.database);
    for (Operation operation : *failed) {
        if (!planned.contains(operation.externalKey))
            continue;
        const OperationState from = operation.state;
        operation.state = OperationState::Cancelled;
        operation.reason = tr("Replaced by a newer plan. %1").arg(operation.reason);
        if (auto r = outbox.transition(operation, from); !r)
            return r;
    }
    return {};
}

QCoro::Task<Result<void>> Engine::drain(StopFlag stop, Progress onProgress)
{
    while (!stop.isRaised() && m_stopReason.isEmpty()) {
        auto reconciled = co_await reconcileDue(stop);
        if (!reconciled)
            co_return reconciled;
        if (auto released = releaseDue(); !released)
            co_return released;
        auto next = eligible(256);
        if (!next)
            co_return fail(next.error());
        if (!next->isEmpty()) {
            auto batch = std::make_shared<Batch>();
            batch->operations = *next;
            batch->stop = stop;
            batch->onProgress = onProgress;
            std::vector<QCoro::Task<>> workers;
            for (int i = 0; i < m_session.rules.inFlight; ++i)
                workers.push_back(worker(batch));
            for (QCoro::Task<> &task : workers)
                co_await task;
            if (!batch->outcome)
                co_return fail(batch->outcome.error());
            continue;
        }
        const auto wait = untilNextDue();
        if (!wait)
            co_return fail(wait.error());
        if (wait->count() < 0 || *wait > m_session.rules.patience)
            break;
        if (onProgress)
            onProgress(m_done, m_total, tr("waiting for HaloPSA"));
        const auto slice = std::min<std::chrono::milliseconds>(*wait + std::chrono::milliseconds(5),
                                                               std::chrono::milliseconds(250));
        co_await Pause(m_session.surroundings.scheduler, slice);
    }
    co_return Result<void>();
}

bool Engine::goesOn(const Batch &batch) const
{
    return batch.outcome && !batch.stop.isRaised() && m_stopReason.isEmpty();
}

void Engine::noteDone(const Batch &batch)
{
    ++m_done;
    if (!batch.onProgress)
        return;
    const int shown = std::min(m_done, m_total);
    batch.onProgress(shown, m_total,
                     m_refused == 0 ? tr("%1 of %2").arg(shown).arg(m_total)
                                    : tr("%1 of %2, %3 refused").arg(shown).arg(m_total).arg(m_refused));
}

/// One operation at a time: freeze, send, judge. The judgement is written in the commit that freezes the next one: until
/// then the operation counts as in flight, and whoever recovers from a crash settles it by its key.
QCoro::Task<> Engine::worker(std::shared_ptr<Batch> batch)
{
    std::optional<Answered> answered;
    for (;;) {
        std::optional<Operation> next;
        if (batch->next < batch->operations.size() && goesOn(*batch))
            next = batch->operations.at(batch->next++);
        if (!next && !answered)
            co_return;
        const bool create = next && next->kind == OperationKind::Create;
        const QByteArray body = next ? halo::HaloClient::writeBody(bodyOf(*next)) : QByteArray();
        store::Attempt attempt;
        bool begun = false;
        GroupCommit::Writes firstWrites = [&]() -> Result<void> {
            if (answered) {
                if (auto r = judge(answered->operation, answered->attemptId, answered->outcome); !r)
                    return r;
            }
            // What was judged just now, here or for another worker, may have stopped the run.
            if (!next || !goesOn(*batch))
                return {};
            begun = true;
            return create ? freeze(*next, body, attempt) : claim(*next);
        };
        auto writing = m_commits.commit(std::move(firstWrites));
        Result<void> written = co_await writing;
        if (written && answered)
            noteDone(*batch);
        answered.reset();
        if (written && begun && !create) {
            auto asking = mayChange(*next);
            const Result<bool> go = co_await asking;
            if (!go) {
                written = fail(go.error());
            } else if (*go) {
                GroupCommit::Writes secondWrites = [&] { return freeze(*next, body, attempt); };
                auto freezing = m_commits.commit(std::move(secondWrites));
                written = co_await freezing;
            }
        }
        if (!written) {
            if (batch->outcome)
                batch->outcome = written;
            co_return;
        }
        if (!begun)
            co_return;
        if (next->state != OperationState::InFlight) { // settled without being sent
            noteDone(*batch);
            continue;
        }
        const QString purpose = doingText(*next);
        auto sending = m_session.client.postOpportunity(body, purpose);
        halo::WriteOutcome outcome = co_await sending;
        answered.emplace(Answered{*std::move(next), attempt.id, std::move(outcome)});
    }
}

Result<void> Engine::claim(Operation &operation)
{
    operation.state = OperationState::Claimed;
    return store::Outbox(m_session.database).transition(operation, OperationState::Pending);
}

/// Makes the operation and the bytes it sends durable, or rejects it: nothing may leave before this is committed.
Result<void> Engine::freeze(Operation &operation, const QByteArray &body, store::Attempt &attempt)
{
    store::Outbox outbox(m_session.database);
    auto transaction = store::Transaction::begin(m_session.database);
    if (!transaction)
        return fail(transaction.error());
    if (operation.kind == OperationKind::Create) {
        // The list was read a moment ago; another worker of this batch never holds the same record, but a person may
        // have withdrawn it.
        if (auto claimed = claim(operation); !claimed)
            return claimed;
    }
    // The last moment before anything leaves: a suppression committed since the plan wins (promise 4).
    if (operation.kind != OperationKind::Move && isSuppressed(operation)) {
        operation.code = QStringLiteral("LL-DNC-001");
        operation.reason = tr("This person is on the do-not-contact list and is never pushed.");
        operation.state = OperationState::Rejected;
        if (auto r = outbox.transition(operation, OperationState::Claimed); !r)
            return r;
        ++m_refused;
        return transaction->commit();
    }
    ++operation.attempt;
    auto frozen = outbox.freeze(operation, body);
    if (!frozen)
        return fail(frozen.error());
    attempt = *frozen;
    return transaction->commit();
}

/// The read before a change (promise P3): true when the record still stands as planned.
QCoro::Task<Result<bool>> Engine::mayChange(Operation &operation)
{
    store::Outbox outbox(m_session.database);
    auto ticket = co_await m_session.client.ticket(operation.haloId);
    if (!ticket) {
        const Error error = ticket.error();
        if (error.kind == ErrorKind::NotFound) {
            operation.state = OperationState::Conflict;
            operation.code = QStringLiteral("LL-PLAN-006");
            operation.reason = tr("HaloPSA record #%1 no longer exists.").arg(operation.haloId);
            ++m_refused;
        } else {
            // Nothing was sent: back to waiting, a little later.
            operation.state = OperationState::Pending;
            operation.code = error.code;
            operation.reason = error.what;
            if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden)
                m_stopReason = error.sentence();
            else if (++operation.attempt >= m_session.rules.maxAttempts)
                m_stopReason = error.sentence();
        }
        if (auto r = outbox.transition(operation, OperationState::Claimed); !r)
            co_return fail(r.error());
        if (operation.state == OperationState::Pending && m_stopReason.isEmpty())
            co_await Pause(m_session.surroundings.scheduler, net::Backoff{}.delay(operation.attempt, draw()));
        co_return false;
    }
    if (jsonDigest(ticket->canonical(m_session.schema)) == operation.baseDigest)
        co_return true;
    switch (compareCells(operation.cells, *ticket, m_session.schema)) {
    case CellsState::AllBefore:
        co_return true; // something else on the record moved; our cells are as planned
    case CellsState::AllAfter:
        if (auto r = settleAs(operation, OperationState::Applied); !r)
            co_return fail(r.error());
        co_return false;
    case CellsState::Mixed:
        break;
    }
    operation.state = OperationState::Conflict;
    operation.code = QStringLiteral("LL-PLAN-006");
    operation.reason = tr("Somebody changed %1 in HaloPSA since the plan was made. Nothing was written.")
                           .arg(differingCells(operation.cells, *ticket, m_session.schema).join(QStringLiteral(", ")));
    ++m_refused;
    if (auto r = outbox.transition(operation, OperationState::Claimed); !r)
        co_return fail(r.error());
    co_return false;
}

Result<void> Engine::judge(Operation &operation, qint64 attemptId, const halo::WriteOutcome &outcome)
{
    store::Outbox outbox(m_session.database);
    // A ticket can only have been read from a success that proves something; reading it all again would cost as much.
    const net::WriteVerdict verdict = outcome.ticket ? net::WriteVerdict::Applied : net::judgeWrite(outcome.answer);
    auto transaction = store::Transaction::begin(m_session.database);
    if (!transaction)
        return fail(transaction.error());
    const int status = outcome.answer ? outcome.answer->status : 0;
    if (auto r = outbox.recordAnswer(attemptId, status, QString::number(int(verdict))); !r)
        return r;

    const Error error = outcome.ticket ? Error() : outcome.ticket.error();
    Result<void> done;
    switch (verdict) {
    case net::WriteVerdict::Applied: {
        const bool ours = outcome.ticket
            && (operation.kind == OperationKind::Create ? outcome.ticket->externalKey == operation.externalKey
                                                        : outcome.ticket->id == operation.haloId);
        if (ours) {
            operation.haloId = outcome.ticket->id;
            m_sameFailures = 0;
            done = settleAs(operation, OperationState::Applied);
        } else {
            // A success that does not show our record proves nothing: settle it by the key.
            done = settleAs(operation, OperationState::Uncertain);
        }
        break;
    }
    case net::WriteVerdict::NotAppliedTemporary: done = retryLater(operation, error, status != 429); break;
    case net::WriteVerdict::NotSent: done = retryLater(operation, error, true); break;
    case net::WriteVerdict::SignInAgain:
        if (++m_signInFailures >= 3)
            m_stopReason = error.sentence();
        done = retryLater(operation, error, false);
        break;
    case net::WriteVerdict::Forbidden:
        m_stopReason = error.sentence();
        done = retryLater(operation, error, false);
        break;
    case net::WriteVerdict::NotAppliedConflict:
    case net::WriteVerdict::NotAppliedPermanent:
        // A refusal after an unknown outcome is not believed before the key was looked up.
        done = operation.uncertainSince.isValid() ? settleAs(operation, OperationState::Uncertain)
                                                  : reject(operation, error);
        break;
    case net::WriteVerdict::Unknown:
        operation.code = error.code;
        operation.reason = error.what;
        done = settleAs(operation, OperationState::Uncertain);
        break;
    }
    if (!done)
        return done;
    if (verdict == net::WriteVerdict::Applied)
        m_signInFailures = 0;
    return transaction->commit();
}

Result<void> Engine::settleAs(Operation &operation, OperationState to)
{
    store::Outbox outbox(m_session.database);
    const OperationState from = operation.state;
    operation.state = to;
    if (to == OperationState::Uncertain) {
        if (!operation.uncertainSince.isValid())
            operation.uncertainSince = m_session.surroundings.clock.nowUtc();
        operation.notBefore = m_session.surroundings.clock.nowUtc(); // the first look-up is at once: most writes did arrive
        qCInfo(lcEngine) << "outcome unknown, operation" << operation.id.value;
    }
    if (to == OperationState::Applied) {
        operation.code.clear();
        operation.reason.clear();
    }
    return outbox.transition(operation, from);
}

Result<void> Engine::reject(Operation &operation, const Error &error)
{
    store::Outbox outbox(m_session.database);
    const OperationState from = operation.state;
    operation.state = OperationState::Rejected;
    operation.code = error.code.isEmpty() ? QStringLiteral("LL-HALO-004") : error.code;
    operation.reason = error.what;
    ++m_refused;
    const QString failure = operation.code + error.what.section(u':', 1);
    m_sameFailures = failure == m_lastFailure ? m_sameFailures + 1 : 1;
    m_lastFailure = failure;
    if (m_sameFailures >= m_session.rules.sameFailureStop)
        m_stopReason = tr("Stopped: HaloPSA refused %1 records in a row for the same reason. %2")
                           .arg(m_sameFailures)
                           .arg(error.what);
    return outbox.transition(operation, from);
}

Result<void> Engine::retryLater(Operation &operation, const Error &error, bool countsAsTry)
{
    store::Outbox outbox(m_session.database);
    const OperationState from = operation.state;
    operation.code = error.code;
    operation.reason = error.what;
    if (!countsAsTry)
        --operation.attempt;
    if (operation.attempt >= m_session.rules.maxAttempts) {
        operation.state = OperationState::Dead;
        ++m_refused;
        return outbox.transition(operation, from);
    }
    operation.state = OperationState::RetryWait;
    const qint64 asked = error.details.value(QStringLiteral("retryAfterMs"), -1).toLongLong();
    const auto wait = asked >= 0 ? std::chrono::milliseconds(asked)
        : operation.attempt == 0 ? std::chrono::milliseconds(200)
                                 : net::Backoff{}.delay(operation.attempt, draw());
    operation.notBefore = m_session.surroundings.clock.nowUtc().addMSecs(wait.count());
    --m_done; // it was not done after all
    return outbox.transition(operation, from);
}

Result<void> Engine::releaseDue()
{
    store::Outbox outbox(m_session.database);
    const auto waiting = oursIn({OperationState::RetryWait});
    if (!waiting)
        return fail(waiting.error());
    const QDateTime now = m_session.surroundings.clock.nowUtc();
    for (Operation operation : *waiting) {
        if (operation.notBefore.isValid() && operation.notBefore > now)
            continue;
        operation.state = OperationState::Pending;
        if (auto r = outbox.transition(operation, OperationState::RetryWait); !r)
            return r;
    }
    return {};
}

QCoro::Task<Result<void>> Engine::reconcileDue(StopFlag stop)
{
    auto uncertain = oursIn({OperationState::Uncertain});
    if (!uncertain)
        co_return fail(uncertain.error());
    for (const Operation &operation : *uncertain) {
        if (stop.isRaised())
            break;
        if (operation.notBefore.isValid() && operation.notBefore > m_session.surroundings.clock.nowUtc())
            continue;
        Operation copy = operation;
        const bool create = operation.kind == OperationKind::Create;
        Result<void> result;
        if (create)
            result = co_await reconcileCreate(copy);
        else
            result = co_await reconcileChange(copy);
        if (!result)
            co_return result;
    }
    co_return Result<void>();
}

/// Found by its key: applied. Absence counts only when two complete look-ups say so, the later one after the settle time.
QCoro::Task<Result<void>> Engine::reconcileCreate(Operation operation)
{
    store::Outbox outbox(m_session.database);
    operation.state = OperationState::Reconciling;
    if (auto r = outbox.transition(operation, OperationState::Uncertain); !r)
        co_return r;
    QString key = operation.externalKey;
    QList<qint64> types = m_session.binding.typeOf.values();
    auto found = co_await m_session.client.findByExternalKey(key, types);
    const QDateTime now = m_session.surroundings.clock.nowUtc();
    if (found && !found->isEmpty()) {
        qint64 lowest = found->first().id;
        for (const halo::Ticket &ticket : *found)
            lowest = std::min(lowest, ticket.id);
        operation.haloId = lowest;
        if (found->size() > 1) {
            store::AuditLog audit(m_session.database);
            if (auto r = audit.append(QStringLiteral("engine"), QStringLiteral("duplicate_found"), operation.externalKey,
                                      QJsonObject{{QStringLiteral("count"), found->size()}});
                !r)
                co_return r;
        }
        co_return settleAs(operation, OperationState::Applied);
    }
    const bool settled = operation.sentAfter.isValid()
        && operation.sentAfter.msecsTo(now) >= m_session.rules.settle.count();
    if (found && settled) {
        operation.state = OperationState::Pending;
        operation.notBefore = {};
        co_return outbox.transition(operation, OperationState::Reconciling);
    }
    // Not there yet, or the look-up failed: "search failed" is never "not found". Ask again, at the latest when settled.
    operation.state = OperationState::Uncertain;
    if (!found) {
        operation.code = found.error().code;
        operation.reason = found.error().what;
        if (found.error().kind == ErrorKind::SignIn || found.error().kind == ErrorKind::Forbidden)
            m_stopReason = found.error().sentence();
    }
    const qint64 sinceSent = std::max<qint64>(operation.sentAfter.msecsTo(now), 0);
    const qint64 rest = m_session.rules.settle.count() - sinceSent;
    const qint64 next = rest > 0 ? std::min<qint64>(std::max<qint64>(sinceSent, 250), rest) : 2000;
    operation.notBefore = now.addMSecs(next + 5);
    co_return outbox.transition(operation, OperationState::Reconciling);
}

QCoro::Task<Result<void>> Engine::reconcileChange(Operation operation)
{
    store::Outbox outbox(m_session.database);
    operation.state = OperationState::Reconciling;
    if (auto r = outbox.transition(operation, OperationState::Uncertain); !r)
        co_return r;
    auto ticket = co_await m_session.client.ticket(operation.haloId);
    if (!ticket) {
        operation.state = OperationState::Uncertain;
        operation.code = ticket.error().code;
        operation.reason = ticket.error().what;
        operation.notBefore = m_session.surroundings.clock.nowUtc().addSecs(2);
        co_return outbox.transition(operation, OperationState::Reconciling);
    }
    switch (compareCells(operation.cells, *ticket, m_session.schema)) {
    case CellsState::AllAfter: co_return settleAs(operation, OperationState::Applied);
    case CellsState::AllBefore: operation.state = OperationState::Pending; break;
    case CellsState::Mixed:
        operation.state = OperationState::Conflict;
        operation.code = QStringLiteral("LL-PLAN-006");
        operation.reason = tr("Somebody changed the record in HaloPSA while the answer was lost.");
        ++m_refused;
        break;
    }
    co_return outbox.transition(operation, OperationState::Reconciling);
}

Result<std::chrono::milliseconds> Engine::untilNextDue() const
{
    const auto waiting = oursIn({OperationState::RetryWait, OperationState::Uncertain});
    if (!waiting)
        return fail(waiting.error());
    qint64 soonest = -1;
    const QDateTime now = m_session.surroundings.clock.nowUtc();
    for (const Operation &operation : *waiting) {
        const qint64 wait = operation.notBefore.isValid() ? std::max<qint64>(now.msecsTo(operation.notBefore), 0) : 0;
        soonest = soonest < 0 ? wait : std::min(soonest, wait);
    }
    return std::chrono::milliseconds(soonest);
}

Result<void> Engine::cancelUnsent(const QString &reason)
{
    store::Outbox outbox(m_session.database);
    const auto open = oursIn({OperationState::Pending, OperationState::RetryWait});
    if (!open)
        return fail(open.error());
    auto transaction = store::Transaction::begin(m_session.database);
    if (!transaction)
        return fail(transaction.error());
    for (Operation operation : *open) {
        if (operation.everSent)
            continue; // sent once and proven absent: it stays queued, so that nothing is lost
        const OperationState from = operation.state;
        operation.state = OperationState::Cancelled;
        operation.reason = reason;
        if (auto r = outbox.transition(operation, from); !r)
            return r;
    }
    return transaction->commit();
}

QCoro::Task<Result<domain::Receipt>> Engine::finishRun(QString runId, domain::Plan plan, StopFlag stop)
{
    store::Outbox outbox(m_session.database);
    store::RunRepository runs(m_session.database);
    const auto operations = outbox.ofRun(runId);
    if (!operations)
        co_return fail(operations.error());

    QList<qint64> ids;
    QDateTime started = m_session.surroundings.clock.nowUtc();
    for (const Operation &operation : *operations) {
        started = std::min(started, operation.createdAt);
        if (operation.state == OperationState::Applied)
            ids << operation.haloId;
    }
    QHash<qint64, halo::Ticket> tickets;
    if (!ids.isEmpty()) {
        auto read = co_await readBack(m_session, ids, started);
        if (read)
            tickets = *read; // otherwise the rows say that they were not read back, and the receipt is not green
    }
    auto transaction = store::Transaction::begin(m_session.database);
    if (!transaction)
        co_return fail(transaction.error());
    QHash<domain::OperationId, ReadBackResult> results;
    for (const Operation &operation : *operations) {
        const auto ticket = tickets.constFind(operation.haloId);
        if (operation.state != OperationState::Applied || ticket == tickets.constEnd())
            continue;
        results.insert(operation.id, {true, differingCells(operation.cells, *ticket, m_session.schema)});
        if (auto mirrored = mirrorTicket(m_session, *ticket); !mirrored)
            co_return fail(mirrored.error());
    }
    domain::Receipt receipt = buildReceipt(plan, *operations, results);
    receipt.runId = runId;
    receipt.startedAt = started;
    receipt.finishedAt = m_session.surroundings.clock.nowUtc();
    receipt.requests = m_session.client.requestsMade();
    if (auto r = noteOnContacts(receipt); !r)
        co_return fail(r.error());
    if (auto r = runs.saveReceipt(receipt); !r)
        co_return fail(r.error());
    const bool open = receipt.count(domain::Verdict::Waiting) + receipt.count(domain::Verdict::OutcomeUnknown) > 0;
    const QString state = open ? QStringLiteral("waiting") : stop.isRaised() ? QStringLiteral("cancelled") : QStringLiteral("done");
    const QString summary = tr("%1 created, %2 updated, %3 moved, %4 refused, %5 waiting or unknown")
                                .arg(receipt.count(domain::Verdict::Created))
                                .arg(receipt.count(domain::Verdict::Updated))
                                .arg(receipt.count(domain::Verdict::Moved))
                                .arg(receipt.count(domain::Verdict::Refused))
                                .arg(receipt.count(domain::Verdict::Waiting) + receipt.count(domain::Verdict::OutcomeUnknown));
    if (auto r = runs.finish(runId, state, summary); !r)
        co_return fail(r.error());
    store::AuditLog audit(m_session.database);
    if (auto r = audit.append(QStringLiteral("engine"), QStringLiteral("apply"), runId,
                              QJsonObject{{QStringLiteral("summary"), summary}, {QStringLiteral("state"), state}});
        !r)
        co_return fail(r.error());
    if (auto committed = transaction->commit(); !committed)
        co_return fail(committed.error());
    co_return receipt;
}

Result<void> Engine::noteOnContacts(const domain::Receipt &receipt)
{
    store::ContactRepository contacts(m_session.database);
    for (const domain::ReceiptRow &row : receipt.rows) {
        if (!row.contact.isValid())
            continue;
        const bool dnc = row.code.startsWith(QLatin1String("LL-DNC"));
        const bool untouched = row.verdict == domain::Verdict::LeftAlone && row.haloId == 0;
        // A row the mapping refused was never an operation: it keeps its own state (a company still needs a contact).
        const bool refusedByPlan = row.verdict == domain::Verdict::Refused && !dnc && row.code.startsWith(QLatin1String("LL-MAP"));
        if (untouched || refusedByPlan)
            continue;
        if (auto r = contacts.setState(row.contact, stateOf(row.verdict, dnc), row.reason, row.haloId); !r)
            return r;
    }
    return {};
}

bool Engine::isSuppressed(const Operation &operation) const
{
    if (!operation.contact.isValid())
        return false;
    store::ContactRepository contacts(m_session.database);
    const auto contact = contacts.find(operation.contact);
    if (!contact)
        return false;
    if (contact->value(domain::field::kDoNotContact).toBool())
        return true;
    store::SuppressionRepository suppression(m_session.database, m_session.suppressionKey);
    const auto listed = suppression.contains(identity::suppressionValues(*contact));
    return !listed || *listed; // a list that cannot be read stops the person, it does not let them through
}

double Engine::draw()
{
    return m_session.surroundings.entropy.draw();
}

} // namespace leadline::sync
