#include "app/pollrun.h"

#include "app/syncuses.h"
#include "base/digest.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace leadline::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Poll", text);
}

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
        case domain::Verdict::Created: ++report.leadsCreated; break;
        case domain::Verdict::Updated: ++report.leadsUpdated; break;
        case domain::Verdict::Moved: break;
        case domain::Verdict::Waiting: left.add(tr("waiting for HaloPSA")); break;
        case domain::Verdict::OutcomeUnknown: left.add(tr("outcome unknown, checked again in the next pass")); break;
        case domain::Verdict::Cancelled: left.add(tr("withdrawn before it was sent")); break;
        case domain::Verdict::LeftAlone:
        case domain::Verdict::Refused: left.add(causeOf(row.code, row.reason)); break;
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

} // namespace

QCoro::Task<Result<PollReport>> runPoll(Workspace *workspace, PollRequest request)
{
    PollReport report;
    report.runId = randomKey();
    LeftAlone left;

    auto settled = co_await workspace->settle(request.connection);
    if (!settled)
        report.errors << settled.error();
    auto pulled = co_await workspace->pull(request.connection);
    if (pulled)
        report.pulled = pulled->received;
    else
        report.errors << pulled.error();

    auto searches = co_await workspace->savedSearches();
    if (searches) {
        for (SavedSearch search : *searches) {
            search.request.maxRecords = std::min(search.request.maxRecords, request.maxRecordsPerSearch);
            const SearchRequest copy = search.request;
            auto found = co_await workspace->search(copy);
            if (!found) {
                report.errors << found.error();
                continue;
            }
            report.searched += found->fetched;
            search.lastRun = QDateTime::currentDateTimeUtc();
            search.lastAdded = found->added;
            auto saved = co_await workspace->saveSearch(search);
            if (!saved)
                report.errors << saved.error();
        }
    } else {
        report.errors << searches.error();
    }

    if (request.push && pulled) {
        PushRequest push;
        push.connection = request.connection;
        auto plan = co_await workspace->planPush(push);
        if (!plan) {
            report.errors << plan.error();
        } else if (plan->chosenChanges() == 0) {
            countPlanOnly(*plan, left);
        } else {
            const domain::Plan copy = *plan;
            auto receipt = co_await workspace->apply(copy);
            if (receipt)
                countReceipt(*receipt, report, left);
            else
                report.errors << receipt.error();
        }
    }

    if (request.promote && pulled) {
        auto board = co_await workspace->board(request.connection);
        if (!board) {
            report.errors << board.error();
        } else {
            for (const auto &[haloId, target] : promotable(*board)) {
                MoveRequest move;
                move.connection = request.connection;
                move.haloIds = {haloId};
                move.targetStatus = target;
                auto plan = co_await workspace->planMove(move);
                if (!plan) {
                    report.errors << plan.error();
                    continue;
                }
                if (plan->chosenChanges() == 0) {
                    countPlanOnly(*plan, left);
                    continue;
                }
                const domain::Plan copy = *plan;
                auto receipt = co_await workspace->apply(copy);
                if (!receipt) {
                    report.errors << receipt.error();
                    continue;
                }
                const int moved = receipt->count(domain::Verdict::Moved);
                (target.startsWith(QLatin1String("prospect.")) ? report.prospectsConverted : report.opportunitiesPromoted) += moved;
                if (moved == 0)
                    countReceipt(*receipt, report, left);
            }
        }
    }
    report.leftAlone = left.reasons();
    co_return report;
}

} // namespace leadline::app
