#include "sync/settler.h"

#include "base/plant.h"
#include "store/auditlog.h"
#include "store/outbox.h"
#include "sync/cellcompare.h"
#include "sync/texts.h"

#include <algorithm>

namespace leadline::sync {

using domain::Operation;
using domain::OperationKind;
using domain::OperationState;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kFirstWait = 250ms, kLastWait = 4h;
/// Without proof for this long, an outcome is given up as unknown and shown to a person.
constexpr qint64 kGiveUpMs = 72LL * 3600 * 1000;

} // namespace

Settler::Settler(Session &session, RunState &run, Ruling &ruling, SettleWatch &watch)
    : m_session(session), m_run(run), m_ruling(ruling), m_watch(watch)
{
}

Result<void> Settler::write(const Operation &operation, OperationState from)
{
    return store::Outbox(m_session.database).transition(operation, from);
}

QCoro::Task<Result<void>> Settler::settle(QList<Operation> uncertain, StopFlag stop)
{
    for (const Operation &operation : std::as_const(uncertain)) {
        if (stop.isRaised() || m_run.isStopped())
            break;
        if (operation.notBefore.isValid() && operation.notBefore > m_session.surroundings.clock.nowUtc())
            continue;
        Operation copy = operation;
        copy.state = OperationState::Reconciling;
        ++copy.lookups;
        if (auto r = write(copy, OperationState::Uncertain); !r)
            co_return r;
        Result<void> result;
        if (operation.kind == OperationKind::Create)
            result = co_await settleCreate(copy);
        else
            result = co_await settleChange(copy);
        if (!result)
            co_return result;
    }
    co_return Result<void>();
}

/// Found by its key: applied. Absence counts only when two complete look-ups say so, the later one after the
/// settle time.
QCoro::Task<Result<void>> Settler::settleCreate(Operation operation)
{
    const QString key = operation.externalKey;
    const QList<qint64> types = m_session.binding.typeOf.values();
    auto looking = m_session.client.findByExternalKey(key, types);
    const Result<QList<halo::Ticket>> tickets = co_await looking;
    if (!tickets)
        co_return lookUpFailed(operation, tickets.error());
    co_return tickets->isEmpty() ? absentSoFar(operation) : found(operation, *tickets);
}

Result<void> Settler::found(Operation operation, const QList<halo::Ticket> &tickets)
{
    LEADLINE_PROBE("uncertain create found by its key");
    const auto lowest =
        std::min_element(tickets.cbegin(), tickets.cend(),
                         [](const halo::Ticket &a, const halo::Ticket &b) { return a.id < b.id; });
    operation.haloId = lowest->id;
    if (tickets.size() > 1) {
        // Never deleted by us: which of them to keep is for people to say.
        QJsonArray ids;
        for (const halo::Ticket &ticket : tickets)
            ids << ticket.id;
        store::AuditLog audit(m_session.database);
        if (auto r = audit.append(
                QStringLiteral("engine"), QStringLiteral("duplicate_found"), operation.externalKey,
                QJsonObject{{QStringLiteral("count"), tickets.size()}, {QStringLiteral("ids"), ids}});
            !r)
            return r;
    }
    return m_ruling.applied(operation);
}

Result<void> Settler::absentSoFar(Operation operation)
{
    ++operation.absences;
    const auto elapsed = m_watch.elapsed(operation);
    const auto rest = m_session.rules.settle - elapsed;
    if (rest <= 0ms && operation.absences >= 2) {
        LEADLINE_PROBE("absence proven");
        if (operation.attempt >= m_session.rules.maxAttempts) {
            operation.state = OperationState::Dead;
            ++m_run.refused;
        } else {
            operation.state = OperationState::Pending;
            operation.notBefore = {};
        }
        m_watch.forget(operation.id);
        return write(operation, OperationState::Reconciling);
    }
    return askAgain(operation, rest > 0ms ? std::min(std::max(elapsed, kFirstWait), rest) : 2s);
}

Result<void> Settler::lookUpFailed(Operation operation, const Error &error)
{
    LEADLINE_PROBE("look-up failed");
    operation.code = error.code;
    operation.reason = error.what;
    if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden)
        m_run.stopReason = error.sentence();
    const auto elapsed = m_watch.elapsed(operation);
    const auto rest = m_session.rules.settle - elapsed;
    return askAgain(operation, rest > 0ms
                                   ? std::min(std::max(elapsed, kFirstWait), rest)
                                   : std::clamp<std::chrono::milliseconds>(elapsed / 3, 2s, kLastWait));
}

Result<void> Settler::askAgain(Operation operation, std::chrono::milliseconds wait)
{
    const QDateTime now = m_session.surroundings.clock.nowUtc();
    operation.state = OperationState::Uncertain;
    operation.notBefore = now.addMSecs(wait.count() + 5);
    if (auto r = write(operation, OperationState::Reconciling); !r)
        return r;
    if (operation.uncertainSince.msecsTo(now) < kGiveUpMs)
        return {};
    LEADLINE_PROBE("given up as unknown");
    operation.state = OperationState::Dead;
    operation.code = QStringLiteral("LL-RUN-004");
    operation.reason = tr("Whether HaloPSA has it could not be found out for 72 hours.");
    ++m_run.refused;
    return write(operation, OperationState::Uncertain);
}

/// A change sets absolute values on a known record: whether it arrived shows in the record.
QCoro::Task<Result<void>> Settler::settleChange(Operation operation)
{
    auto reading = m_session.client.ticket(operation.haloId);
    const Result<halo::Ticket> ticket = co_await reading;
    if (!ticket && ticket.error().kind == ErrorKind::NotFound)
        co_return m_ruling.conflict(operation,
                                    tr("HaloPSA record #%1 no longer exists.").arg(operation.haloId));
    if (!ticket)
        co_return lookUpFailed(operation, ticket.error());
    switch (compareCells(operation.cells, *ticket, m_session.schema)) {
    case CellsState::AllAfter:
        LEADLINE_PROBE("uncertain change had arrived");
        co_return m_ruling.applied(operation);
    case CellsState::AllBefore:
        LEADLINE_PROBE("uncertain change had not arrived");
        operation.state =
            operation.attempt >= m_session.rules.maxAttempts ? OperationState::Dead : OperationState::Pending;
        operation.notBefore = {};
        m_watch.forget(operation.id);
        co_return write(operation, OperationState::Reconciling);
    case CellsState::Mixed:
        break;
    }
    LEADLINE_PROBE("uncertain change met another's");
    co_return m_ruling.conflict(operation,
                                tr("Somebody changed the record in HaloPSA while the answer was lost."));
}

} // namespace leadline::sync
