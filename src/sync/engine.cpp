#include "sync/engine.h"

#include "store/outbox.h"
#include "store/runrepository.h"
#include "sync/finisher.h"
#include "sync/texts.h"

namespace leadline::sync {

namespace {

using namespace std::chrono_literals;

constexpr int kTakenAtOnce = 256;
constexpr std::chrono::milliseconds kSlice = 250ms, kJustAfter = 5ms;

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

Engine::Engine(Session &session)
    : m_session(session), m_queue(session), m_watch(session.surroundings.clock),
      m_ruling(session, m_run, m_watch), m_sender(session, m_run, m_ruling, m_watch),
      m_settler(session, m_run, m_ruling, m_watch)
{
}

QCoro::Task<Result<domain::Receipt>> Engine::apply(domain::Plan plan, QString runId, StopFlag stop,
                                                   Progress onProgress)
{
    const QDateTime now = m_session.surroundings.clock.nowUtc();
    if (plan.connection != m_session.connection.name ||
        plan.tenant != m_session.connection.baseUrl.toString()) {
        co_return fail(planError("LL-PLAN-003",
                                 tr("This plan was made for %1, not for %2.")
                                     .arg(plan.tenant, m_session.connection.baseUrl.toString()),
                                 tr("Make a new plan for this connection.")));
    }
    if (plan.readAt.secsTo(now) > std::chrono::seconds(m_session.rules.planMaxAge).count()) {
        co_return fail(planError("LL-PLAN-004",
                                 tr("This plan was read from HaloPSA at %1 and is too old to trust.")
                                     .arg(plan.readAt.toString(Qt::ISODate)),
                                 tr("Make the plan again; it takes seconds.")));
    }
    const int chosen = plan.chosenChanges();
    if (auto left = m_queue.leaveOutWhatWasSent(plan); !left)
        co_return fail(left.error());
    if (chosen > 0 && plan.chosenChanges() == 0) {
        co_return fail(planError("LL-PLAN-008", tr("Everything in this plan was handed over already."),
                                 tr("Make a new plan; `leadlinectl state` shows what is still open.")));
    }
    if (chosen == 0) {
        co_return fail(planError("LL-PLAN-005", tr("The plan holds no chosen change."),
                                 tr("Tick at least one row, or look at the reasons beside the rows.")));
    }
    if (auto queued = m_queue.enqueue(plan, runId); !queued)
        co_return fail(queued.error());

    m_run.total = plan.chosenChanges();
    auto drained = co_await drain(stop, onProgress);
    if (!drained)
        co_return fail(drained.error());
    if (stop.isRaised() || m_run.isStopped()) {
        const QString reason = !m_run.isStopped() ? tr("Stopped before it was sent.") : m_run.stopReason;
        if (auto cancelled = m_queue.cancelUnsent(runId, reason); !cancelled)
            co_return fail(cancelled.error());
    }
    auto receipt = co_await finishRun(m_session, runId, plan, stop);
    co_return receipt;
}

QCoro::Task<Result<int>> Engine::resume(StopFlag stop, Progress onProgress)
{
    store::Outbox outbox(m_session.database);
    if (auto recovered = outbox.recover(); !recovered)
        co_return fail(recovered.error());
    auto before = m_queue.open();
    if (!before)
        co_return fail(before.error());
    m_run.total = int(before->size());
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
        if (!plan || plan->tenant != m_session.connection.baseUrl.toString())
            continue;
        auto receipt = co_await finishRun(m_session, run.id, *plan, stop);
        if (!receipt)
            co_return fail(receipt.error());
    }
    const auto left = m_queue.open();
    if (!left)
        co_return fail(left.error());
    co_return int(left->size());
}

/// Settles and sends until nothing is left that is due soon.
QCoro::Task<Result<void>> Engine::drain(StopFlag stop, Progress onProgress)
{
    while (!stop.isRaised() && !m_run.isStopped()) {
        if (const auto minded = mindTheClock(); !minded)
            co_return fail(minded.error());
        if (const auto hold = holdLeft(); hold > 0ms) {
            if (hold > m_session.rules.patience)
                break;
            auto waiting = waitFor(hold, onProgress);
            co_await waiting;
            continue;
        }
        const auto uncertain = m_queue.uncertain();
        if (!uncertain)
            co_return fail(uncertain.error());
        auto settling = m_settler.settle(*uncertain, stop);
        const Result<void> settled = co_await settling;
        if (!settled)
            co_return settled;
        const auto next = m_queue.eligible(kTakenAtOnce);
        if (!next)
            co_return fail(next.error());
        if (!next->isEmpty()) {
            auto sending = m_sender.sendAll(*next, stop, onProgress);
            const Result<void> sent = co_await sending;
            if (!sent)
                co_return sent;
            continue;
        }
        const auto wait = m_queue.untilNextDue();
        if (!wait)
            co_return fail(wait.error());
        if (wait->count() < 0 || *wait > m_session.rules.patience)
            break;
        auto waiting = waitFor(*wait, onProgress);
        co_await waiting;
    }
    co_return Result<void>();
}

std::chrono::milliseconds Engine::holdLeft() const
{
    return std::chrono::milliseconds(m_run.holdUntil - m_session.surroundings.clock.monotonicMs());
}

/// One slice of a wait, so that a stop is noticed soon.
QCoro::Task<> Engine::waitFor(std::chrono::milliseconds wait, Progress onProgress)
{
    if (onProgress)
        onProgress(m_run.done, m_run.total, tr("waiting for HaloPSA"));
    Pause pause(m_session.surroundings.scheduler,
                std::min<std::chrono::milliseconds>(wait + kJustAfter, kSlice));
    co_await pause;
}

/// Waits are kept in wall time. When the wall clock jumps they move with it, and proof of absence waits anew.
Result<void> Engine::mindTheClock()
{
    const auto jump = m_watch.noticeJump();
    if (jump == std::chrono::milliseconds(0))
        return {};
    return store::Outbox(m_session.database).shiftWaits(jump);
}

} // namespace leadline::sync
