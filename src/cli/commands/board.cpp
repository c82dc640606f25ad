#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

/// The status after the next promotion, or empty for an opportunity.
QString nextStatus(const app::BoardData &board, const domain::Deal &deal)
{
    if (deal.stage == domain::Stage::Opportunity)
        return {};
    const auto next = deal.stage == domain::Stage::Lead ? domain::Stage::Prospect : domain::Stage::Opportunity;
    return board.pipeline.firstStatus(next);
}

class BoardCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("board"); }
    QString summary() const override { return tr("Show the pipeline: leads, prospects, opportunities and what keeps them from moving."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl board --pull           read HaloPSA first\n"
                  "  leadlinectl board --stage prospect --json");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOptions({
            {QStringLiteral("connection"), tr("HaloPSA connection; the only one by default."), tr("name")},
            {QStringLiteral("stage"), tr("lead, prospect or opportunity."), tr("stage")},
            {QStringLiteral("pull"), tr("Read changes from HaloPSA first.")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        const QString only = context.options().value(QStringLiteral("stage"));
        if (!only.isEmpty() && !domain::stageFromName(only))
            co_return context.failed(context.badValue(tr("There is no stage \"%1\".").arg(only)));
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        const QString connection = context.options().value(QStringLiteral("connection"));
        if (context.options().isSet(QStringLiteral("pull"))) {
            if (const auto on = context.goesOn(); !on)
                co_return context.failed(on.error());
            auto pulling = (*workspace)->pull(connection);
            auto pulled = co_await pulling;
            if (!pulled)
                co_return context.failed(pulled.error());
        }
        auto reading = (*workspace)->board(connection);
        auto board = co_await reading;
        if (!board)
            co_return context.failed(board.error());
        QList<QStringList> rows;
        QJsonArray json;
        for (const domain::Deal &deal : board->deals) {
            if (!only.isEmpty() && domain::stageName(deal.stage) != only)
                continue;
            const QString next = nextStatus(*board, deal);
            const QStringList unmet = next.isEmpty() ? QStringList() : domain::checkMove(board->pipeline, deal, next).unmet();
            rows << QStringList{QStringLiteral("#%1").arg(deal.haloId), domain::stageLabel(deal.stage),
                                deal.statusKey.isEmpty() ? tr("Unmapped: %1").arg(deal.statusName) : deal.statusName, deal.headline(),
                                next.isEmpty() ? QString() : unmet.isEmpty() ? tr("ready to promote") : unmet.join(QStringLiteral(", "))};
            QJsonObject item = view(deal);
            item.insert(QStringLiteral("not_yet"), QJsonArray::fromStringList(unmet));
            json << item;
        }
        if (rows.isEmpty())
            context.out().line(tr("The board is empty. `leadlinectl board --pull` reads HaloPSA."));
        else
            context.out().table({tr("HALOPSA"), tr("STAGE"), tr("STATUS"), tr("WHO"), tr("NEXT")}, rows);
        context.out().object({{QStringLiteral("deals"), json}, {QStringLiteral("pulled_at"), board->pulledAt.toString(Qt::ISODateWithMs)}});
        co_return Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeBoard()
{
    return std::make_unique<BoardCommand>();
}

} // namespace leadline::cli
