#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/receiptprinter.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

/// "prospect" means the first status of that stage; a full key is taken as it is.
QString targetKey(const app::BoardData &board, const QString &text)
{
    const auto stage = domain::stageFromName(text);
    return stage ? board.pipeline.firstStatus(*stage) : text;
}

class PromoteCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("promote"); }
    QString summary() const override { return tr("Move records to a status or promote them to the next stage."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl promote 2051 --to prospect\n"
                  "  leadlinectl promote 2051 2052 --to lead.contacted\n"
                  "  leadlinectl promote 2060 --to opportunity --set ProspectBudget=\"$50K-$100K\" --set ProspectFitScore=82\n"
                  "  leadlinectl promote 2051 --to prospect --dry-run        show the plan only\n"
                  "The same rules as on the board: Lead → Prospect needs status Engaged; Prospect → Opportunity needs Qualified, a fit\n"
                  "score of 70 and the qualification fields.");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("id"), tr("HaloPSA id of the record."), QStringLiteral("id..."));
        parser.addOptions({
            {QStringLiteral("connection"), tr("HaloPSA connection; the only one by default."), tr("name")},
            {QStringLiteral("to"), tr("Stage (prospect, opportunity) or status key (lead.contacted)."), tr("target")},
            {QStringLiteral("set"), tr("Field=value to fill on the way; may be repeated."), tr("field")},
            {QStringLiteral("dry-run"), tr("Show the plan and stop.")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        if (const auto given = context.needs(1, tr("Say which HaloPSA records to move.")); !given)
            co_return context.failed(given.error());
        if (!context.options().isSet(QStringLiteral("to")))
            co_return context.failed(context.badValue(tr("--to says where the records go.")));
        const QStringList ids = context.options().positionalArguments();
        app::MoveRequest request;
        for (const QString &id : ids) {
            bool ok = false;
            request.haloIds << QString(id).remove(u'#').toLongLong(&ok);
            if (!ok)
                co_return context.failed(context.badValue(tr("\"%1\" is not the number of a HaloPSA record.").arg(id)));
        }
        const QStringList inputs = context.options().values(QStringLiteral("set"));
        for (const QString &text : inputs) {
            const qsizetype equals = text.indexOf(u'=');
            if (equals <= 0)
                co_return context.failed(context.badValue(tr("--%1 \"%2\" is not written as name=value.").arg(QStringLiteral("set"), text)));
            request.inputs.insert(text.left(equals), text.mid(equals + 1));
        }
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        const QCommandLineParser &options = context.options();
        request.connection = options.value(QStringLiteral("connection"));
        auto reading = (*workspace)->board(request.connection);
        auto board = co_await reading;
        if (!board)
            co_return context.failed(board.error());
        request.targetStatus = targetKey(*board, options.value(QStringLiteral("to")));
        if (const auto on = context.goesOn(); !on)
            co_return context.failed(on.error());
        auto planning = (*workspace)->planMove(request);
        auto plan = co_await planning;
        if (!plan)
            co_return context.failed(plan.error());
        if (options.isSet(QStringLiteral("dry-run")) || plan->chosenChanges() == 0) {
            printPlan(context.out(), *plan, true);
            context.out().object({{QStringLiteral("plan"), plan->toJson()}}, plan->chosenChanges() > 0);
            co_return plan->chosenChanges() > 0 ? Ok : NotGreen;
        }
        if (const auto on = context.goesOn(); !on)
            co_return context.failed(on.error());
        const domain::Plan copy = *plan;
        auto applying = (*workspace)->apply(copy);
        auto receipt = co_await applying;
        if (!receipt)
            co_return context.failed(receipt.error());
        printReceipt(context.out(), *receipt, true);
        context.out().object({{QStringLiteral("receipt"), receipt->toJson()}, {QStringLiteral("green"), receipt->isGreen()}});
        if (context.interrupted())
            co_return Interrupted;
        const bool allMoved = receipt->count(domain::Verdict::Moved) == receipt->planned;
        co_return receipt->isGreen() && allMoved ? Ok : NotGreen;
    }
};

} // namespace

std::unique_ptr<Command> makePromote()
{
    return std::make_unique<PromoteCommand>();
}

} // namespace leadline::cli
