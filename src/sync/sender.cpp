#include "sync/sender.h"

#include "base/digest.h"
#include "identity/matchkeys.h"
#include "net/retry.h"
#include "store/contactrepository.h"
#include "store/suppressionrepository.h"
#include "store/transaction.h"
#include "sync/cellcompare.h"
#include "sync/texts.h"

#include <QJsonArray>

#include <utility>
#include <vector>

namespace leadline::sync {

using domain::Operation;
using domain::OperationKind;
using domain::OperationState;

namespace {

/// The body an operation sends: exactly its planned cells, and the id for a change.
QJsonObject bodyOf(const Operation &operation)
{
    QJsonObject body;
    QJsonArray customs;
    for (const domain::PlanCell &cell : operation.cells) {
        if (cell.customFieldId != 0) {
            customs << QJsonObject{{QStringLiteral("id"), cell.customFieldId},
                                   {QStringLiteral("value"), cell.after}};
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
    case OperationKind::Create:
        return tr("creating %1").arg(operation.title);
    case OperationKind::Update:
        return tr("updating %1").arg(operation.title);
    case OperationKind::Move:
        return tr("moving %1").arg(operation.title);
    }
    return operation.title;
}

/// The operation was dealt with without being sent; or it could not be written down.
Result<bool> noLonger(const Result<void> &written)
{
    return written ? Result<bool>(false) : fail(written.error());
}

} // namespace

/// Operations taken together; the workers share the position.
struct Sender::Batch
{
    QList<Operation> operations;
    qsizetype next = 0;
    StopFlag stop;
    Progress onProgress;
    Result<void> outcome;
    bool closed = false; ///< no further operation is begun
};

/// What was sent and answered, and is not judged yet.
struct Sender::Answered
{
    Operation operation;
    qint64 attemptId = 0;
    halo::WriteOutcome outcome;
};

Sender::Sender(Session &session, RunState &run, Ruling &ruling, SettleWatch &watch)
    : m_session(session), m_run(run), m_ruling(ruling), m_watch(watch),
      m_commits(session.database, session.surroundings.scheduler),
      m_requestsBefore(session.client.requestsMade())
{
}

QCoro::Task<Result<void>> Sender::sendAll(QList<Operation> operations, StopFlag stop, Progress onProgress)
{
    auto batch = std::make_shared<Batch>();
    batch->operations = std::move(operations);
    batch->stop = stop;
    batch->onProgress = std::move(onProgress);
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < m_session.rules.inFlight; ++i)
        workers.push_back(worker(batch));
    for (QCoro::Task<> &task : workers)
        co_await task;
    Result<void> outcome = batch->outcome;
    co_return outcome;
}

bool Sender::goesOn(const Batch &batch) const
{
    return batch.outcome && !batch.closed && !batch.stop.isRaised() && !m_run.isStopped();
}

void Sender::noteDone(const Batch &batch)
{
    ++m_run.done;
    if (batch.onProgress)
        batch.onProgress(std::min(m_run.done, m_run.total), m_run.total, progressText());
}

/// With a finish time once it is more than a minute away, from the calls an operation took so far and the
/// present rate.
QString Sender::progressText() const
{
    const int shown = std::min(m_run.done, m_run.total);
    const QString text = m_run.refused == 0
                             ? tr("%1 of %2").arg(shown).arg(m_run.total)
                             : tr("%1 of %2, %3 refused").arg(shown).arg(m_run.total).arg(m_run.refused);
    const double callsEach =
        static_cast<double>(m_session.client.requestsMade() - m_requestsBefore) / std::max(1, m_run.done);
    const auto left = m_session.client.estimate(static_cast<int>(callsEach * (m_run.total - shown)));
    if (left < std::chrono::minutes(1))
        return text;
    return tr("%1, about %2 min left").arg(text).arg((left.count() + 59'999) / 60'000);
}

/// No turn was to be had: nothing was begun, and nothing is asked for a while.
void Sender::notAdmitted(Batch &batch, const Error &error)
{
    batch.closed = true;
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden ||
        error.kind == ErrorKind::Refused) {
        m_run.stopReason = error.sentence();
        return;
    }
    ++m_run.unsent;
    const qint64 asked = error.details.value(QStringLiteral("retryAfterMs"), -1).toLongLong();
    const qint64 wait =
        asked >= 0 ? asked
                   : net::Backoff{}.delay(m_run.unsent, m_session.surroundings.entropy.draw()).count();
    m_run.holdUntil = std::max(m_run.holdUntil, m_session.surroundings.clock.monotonicMs() + wait);
}

QCoro::Task<> Sender::writeDown(std::shared_ptr<Batch> batch, Answered answered)
{
    GroupCommit::Writes writes = [&] {
        return m_ruling.judge(answered.operation, answered.attemptId, answered.outcome);
    };
    auto writing = m_commits.commit(std::move(writes));
    const Result<void> written = co_await writing;
    if (written)
        noteDone(*batch);
    else if (batch->outcome)
        batch->outcome = written;
}

/// One operation at a time: turn, freeze, send, judge. The judgement is written in the commit that freezes
/// the next one: until then the operation counts as in flight, and whoever recovers from a crash settles it
/// by its key.
QCoro::Task<> Sender::worker(std::shared_ptr<Batch> batch)
{
    std::optional<Answered> answered;
    while (goesOn(*batch) && batch->next < batch->operations.size()) {
        Operation next = batch->operations.at(batch->next++);
        if (answered && m_session.client.untilAdmitted() > std::chrono::milliseconds(0)) {
            // An answer is not kept waiting for the next one's turn.
            auto writing = writeDown(batch, *std::exchange(answered, std::nullopt));
            co_await writing;
        }
        const QString purpose = doingText(next);
        auto admitting = m_session.client.admit(purpose);
        Result<halo::Admission> admitted = co_await admitting;
        if (!admitted) {
            notAdmitted(*batch, admitted.error());
            break;
        }
        const bool create = next.kind == OperationKind::Create;
        const QByteArray body = halo::HaloClient::writeBody(bodyOf(next));
        store::Attempt attempt;
        bool begun = false;
        GroupCommit::Writes firstWrites = [&]() -> Result<void> {
            if (answered) {
                if (auto r = m_ruling.judge(answered->operation, answered->attemptId, answered->outcome); !r)
                    return r;
            }
            // What was judged just now, here or for another worker, may have stopped the run.
            if (!goesOn(*batch))
                return {};
            const Result<void> claimed = claim(next);
            if (!claimed && claimed.error().code == QLatin1String("LL-OUT-002"))
                return {}; // withdrawn by a person since the list was read: it is left alone
            if (!claimed)
                return claimed;
            begun = true;
            return create ? freeze(next, body, attempt) : Result<void>();
        };
        auto writing = m_commits.commit(std::move(firstWrites));
        Result<void> written = co_await writing;
        if (written && answered)
            noteDone(*batch);
        answered.reset();
        std::optional<halo::Admission> turn = *std::move(admitted);
        if (written && begun && !create) {
            auto asking = mayChange(next); // the read waits for a turn of its own
            const Result<bool> go = co_await asking;
            if (!go) {
                written = fail(go.error());
            } else if (*go) {
                GroupCommit::Writes secondWrites = [&] { return freeze(next, body, attempt); };
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
            continue;
        if (next.state != OperationState::InFlight) { // settled without being sent
            noteDone(*batch);
            continue;
        }
        auto sending = m_session.client.postOpportunity(body, purpose, std::move(turn));
        halo::WriteOutcome outcome = co_await sending;
        answered.emplace(Answered{std::move(next), attempt.id, std::move(outcome)});
    }
    if (answered && batch->outcome) {
        auto writing = writeDown(batch, *std::exchange(answered, std::nullopt));
        co_await writing;
    }
}

Result<void> Sender::claim(Operation &operation)
{
    const OperationState from = operation.state; // Pending, or RetryWait and due
    operation.state = OperationState::Claimed;
    const Result<void> claimed = store::Outbox(m_session.database).transition(operation, from);
    if (!claimed)
        operation.state = from;
    return claimed;
}

/// Makes a claimed operation and the bytes it sends durable, or rejects it: nothing may leave before this is
/// committed.
Result<void> Sender::freeze(Operation &operation, const QByteArray &body, store::Attempt &attempt)
{
    // The last moment before anything leaves: a suppression committed since the plan wins (promise 4).
    if (operation.kind != OperationKind::Move && isSuppressed(operation)) {
        operation.code = QStringLiteral("LL-DNC-001");
        operation.reason = tr("This person is on the do-not-contact list and is never pushed.");
        operation.state = OperationState::Rejected;
        ++m_run.refused;
        return store::Outbox(m_session.database).transition(operation, OperationState::Claimed);
    }
    ++operation.attempt;
    auto frozen = store::Outbox(m_session.database).freeze(operation, body);
    if (!frozen)
        return fail(frozen.error());
    attempt = *frozen;
    m_watch.sentNow(operation.id);
    return {};
}

QCoro::Task<Result<bool>> Sender::mayChange(Operation &operation)
{
    auto reading = m_session.client.ticket(operation.haloId);
    const Result<halo::Ticket> ticket = co_await reading;
    if (!ticket && ticket.error().kind == ErrorKind::NotFound)
        co_return noLonger(
            m_ruling.conflict(operation, tr("HaloPSA record #%1 no longer exists.").arg(operation.haloId)));
    if (!ticket)
        co_return noLonger(notReadable(operation, ticket.error()));
    if (jsonDigest(ticket->canonical(m_session.schema)) == operation.baseDigest)
        co_return true;
    switch (compareCells(operation.cells, *ticket, m_session.schema)) {
    case CellsState::AllBefore:
        co_return true; // something else on the record moved; our cells are as planned
    case CellsState::AllAfter:
        co_return noLonger(m_ruling.applied(operation));
    case CellsState::Mixed:
        break;
    }
    co_return noLonger(m_ruling.conflict(
        operation,
        tr("Somebody changed %1 in HaloPSA since the plan was made. Nothing was written.")
            .arg(differingCells(operation.cells, *ticket, m_session.schema).join(QStringLiteral(", ")))));
}

/// Nothing was sent: back to waiting, a little later.
Result<void> Sender::notReadable(Operation &operation, const Error &error)
{
    if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden)
        m_run.stopReason = error.sentence();
    ++m_run.unsent;
    const auto wait = net::Backoff{}.delay(m_run.unsent, m_session.surroundings.entropy.draw());
    operation.state = OperationState::Pending;
    operation.code = error.code;
    operation.reason = error.what;
    operation.notBefore = m_session.surroundings.clock.nowUtc().addMSecs(wait.count());
    return store::Outbox(m_session.database).transition(operation, OperationState::Claimed);
}

bool Sender::isSuppressed(const Operation &operation) const
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

} // namespace leadline::sync
