#include "app/pollrun.h"

#include "app/syncuses.h"
#include "app/texts.h"

#include <QCoroFuture>

#include <optional>

namespace leadline::app {

namespace {

/// Counts what was not touched, by reason.
class LeftAlone
{
public:
    void add(const QString &reason, int n = 1)
    {
        for (auto &[known, count] : m_reasons) {
            if (known == reason) {
                count += n;
                return;
            }
        }
        m_reasons.append({reason, n});
    }
    [[nodiscard]] QList<QPair<QString, int>> reasons() const { return m_reasons; }

private:
    QList<QPair<QString, int>> m_reasons;
};

/// Titles differ from row to row; the code and the text up to the first record number say why.
QString causeOf(const QString &code, const QString &reason)
{
    static const QHash<QString, QString> causes{
        {QStringLiteral("LL-DNC-001"), tr("on the do-not-contact list")},
        {QStringLiteral("LL-DNC-002"), tr("marked Do Not Contact in HaloPSA")},
        {QStringLiteral("LL-DUP-001"), tr("possible duplicate, a person decides")},
        {QStringLiteral("LL-DUP-002"), tr("same e-mail address as another row")},
        {QStringLiteral("LL-PLAN-010"), tr("already in HaloPSA, nothing to add")},
        {QStringLiteral("LL-PLAN-011"), tr("already in HaloPSA and worked on by hand")},
        {QStringLiteral("LL-MAP-017"), tr("a required value is missing")},
    };
    return causes.value(code, reason) + QStringLiteral(" [%1]").arg(code);
}

void countReceipt(const domain::Receipt &receipt, PollReport &report, LeftAlone &left)
{
    for (const domain::ReceiptRow &row : receipt.rows) {
        switch (row.verdict) {
        case domain::Verdict::Created:
            ++report.leadsCreated;
            break;
        case domain::Verdict::Updated:
            ++report.leadsUpdated;
            break;
        case domain::Verdict::Moved:
            break;
        case domain::Verdict::Waiting:
            left.add(tr("waiting for HaloPSA"));
            break;
        case domain::Verdict::OutcomeUnknown:
            left.add(tr("outcome unknown, checked again in the next pass"));
            break;
        case domain::Verdict::Cancelled:
            left.add(tr("withdrawn before it was sent"));
            break;
        case domain::Verdict::LeftAlone:
        case domain::Verdict::Refused:
            left.add(causeOf(row.code, row.reason));
            break;
        }
    }
}

void countPlanOnly(const domain::Plan &plan, LeftAlone &left)
{
    for (const domain::PlanRow &row : plan.rows) {
        if (!row.isChange())
            left.add(causeOf(row.code, row.reason));
    }
}

Error stopped()
{
    Error e;
    e.kind = ErrorKind::Cancelled;
    e.code = QStringLiteral("LL-RUN-003");
    e.what = tr("The pass was stopped before its end.");
    e.unaffected = tr("What it did so far is kept.");
    e.remedy = tr("Start it again; it goes on from there.");
    return e;
}

/// The steps of one pass. The workspace may be closed while a step is awaited, so each step asks goesOn()
/// before it calls.
class Pass
{
public:
    Pass(QPointer<Workspace> workspace, PollRequest request, RunHandle run)
        : m_workspace(std::move(workspace)), m_request(std::move(request)), m_run(std::move(run))
    {
        m_report.runId = m_run.id;
    }

    QCoro::Task<> read()
    {
        if (!goesOn())
            co_return;
        auto settling = m_workspace->settle(m_request.connection);
        auto settled = co_await settling;
        if (!settled)
            m_report.errors << settled.error();
        if (!goesOn())
            co_return;
        auto pulling = m_workspace->pull(m_request.connection);
        auto pulled = co_await pulling;
        m_pulled = pulled.has_value();
        if (pulled)
            m_report.pulled = pulled->received;
        else
            m_report.errors << pulled.error();
    }

    QCoro::Task<> search()
    {
        if (!goesOn())
            co_return;
        auto asking = m_workspace->savedSearches();
        auto searches = co_await asking;
        if (!searches) {
            m_report.errors << searches.error();
            co_return;
        }
        for (SavedSearch search : std::as_const(*searches)) {
            if (!goesOn())
                co_return;
            SearchRequest request = search.request;
            request.maxRecords = std::min(request.maxRecords, m_request.maxRecordsPerSearch);
            auto searching = m_workspace->search(request);
            auto found = co_await searching;
            if (!found) {
                m_report.errors << found.error();
                continue;
            }
            m_report.searched += found->fetched;
            search.lastRun = QDateTime::currentDateTimeUtc();
            search.lastAdded = found->added;
            if (!goesOn())
                co_return;
            auto saving = m_workspace->saveSearch(search);
            auto saved = co_await saving;
            if (!saved)
                m_report.errors << saved.error();
        }
    }

    QCoro::Task<> push()
    {
        if (!m_request.push || !m_pulled || !goesOn())
            co_return;
        PushRequest push;
        push.connection = m_request.connection;
        auto planning = m_workspace->planPush(push);
        auto plan = co_await planning;
        auto applying = applied(std::move(plan));
        const auto receipt = co_await applying;
        if (receipt)
            countReceipt(*receipt, m_report, m_left);
    }

    QCoro::Task<> promote()
    {
        if (!m_request.promote || !m_pulled || !goesOn())
            co_return;
        auto reading = m_workspace->board(m_request.connection);
        auto board = co_await reading;
        if (!board) {
            m_report.errors << board.error();
            co_return;
        }
        const QList<QPair<qint64, QString>> moves = promotable(*board);
        for (const auto &move : moves) {
            const qint64 haloId = move.first;
            const QString target = move.second;
            auto step = promoteOne(haloId, target);
            co_await step;
        }
    }

    [[nodiscard]] PollReport report()
    {
        if (m_run.stop.isRaised() || !m_workspace)
            m_report.errors << stopped();
        m_report.leftAlone = m_left.reasons();
        return m_report;
    }

private:
    [[nodiscard]] bool goesOn() const { return m_workspace && !m_run.stop.isRaised(); }

    /// Does what a plan found; nothing when that is nothing, or the pass was stopped. What failed is noted.
    QCoro::Task<std::optional<domain::Receipt>> applied(Result<domain::Plan> plan)
    {
        if (!plan) {
            m_report.errors << plan.error();
            co_return std::nullopt;
        }
        if (plan->chosenChanges() == 0) {
            countPlanOnly(*plan, m_left);
            co_return std::nullopt;
        }
        if (!goesOn())
            co_return std::nullopt;
        auto applying = m_workspace->apply(*plan);
        auto receipt = co_await applying;
        if (!receipt) {
            m_report.errors << receipt.error();
            co_return std::nullopt;
        }
        std::optional<domain::Receipt> done = *receipt;
        co_return done;
    }

    QCoro::Task<> promoteOne(qint64 haloId, QString target)
    {
        if (!goesOn())
            co_return;
        MoveRequest move;
        move.connection = m_request.connection;
        move.haloIds = {haloId};
        move.targetStatus = target;
        auto planning = m_workspace->planMove(move);
        auto plan = co_await planning;
        auto applying = applied(std::move(plan));
        const auto receipt = co_await applying;
        if (!receipt)
            co_return;
        const int moved = receipt->count(domain::Verdict::Moved);
        (target.startsWith(QLatin1String("prospect.")) ? m_report.prospectsConverted
                                                       : m_report.opportunitiesPromoted) += moved;
        if (moved == 0)
            countReceipt(*receipt, m_report, m_left);
    }

    QPointer<Workspace> m_workspace;
    PollRequest m_request;
    RunHandle m_run;
    PollReport m_report;
    LeftAlone m_left;
    bool m_pulled = false;
};

} // namespace

QCoro::Task<Result<PollReport>> runPoll(QPointer<Workspace> workspace, PollRequest request, RunHandle run)
{
    Pass pass(workspace, request, run);
    auto reading = pass.read();
    co_await reading;
    auto searching = pass.search();
    co_await searching;
    auto pushing = pass.push();
    co_await pushing;
    auto promoting = pass.promote();
    co_await promoting;
    co_return pass.report();
}

} // namespace leadline::app
