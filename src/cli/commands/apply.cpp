#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/planfile.h"
#include "cli/receiptprinter.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

class ApplyCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("apply"); }
    QString summary() const override { return tr("Execute a saved plan exactly, or finish what was interrupted."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl apply push.json              does what the plan shows, nothing else, and reads back\n"
                  "  leadlinectl apply --resume               after a crash or lost connection: settles what is unknown\n"
                  "                                           by its external key, then sends what is still pending\n"
                  "Exit code 3 when the receipt is not green or rows were refused.");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("plan"), tr("Plan file made by `plan --out`."), QStringLiteral("[plan]"));
        parser.addOptions({
            {QStringLiteral("resume"), tr("Finish open operations instead.")},
            {QStringLiteral("connection"), tr("HaloPSA connection, for --resume."), tr("name")},
            {QStringLiteral("all"), tr("List every row of the receipt.")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        const QString path = context.options().positionalArguments().value(0);
        const bool resume = context.options().isSet(QStringLiteral("resume"));
        Result<domain::Plan> plan = domain::Plan();
        if (!resume) {
            if (const auto given = context.needs(1, tr("Say which plan file to apply, or --resume.")); !given)
                co_return context.failed(given.error());
            plan = readPlan(path); // before anything is opened: a bad file changes nothing
            if (!plan)
                co_return context.failed(plan.error());
        }
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        if (resume)
            co_return co_await resumeOpen(context, *workspace);
        if (const auto on = context.goesOn(); !on)
            co_return context.failed(on.error());
        const domain::Plan copy = *plan;
        auto applying = (*workspace)->apply(copy);
        auto receipt = co_await applying;
        if (!receipt)
            co_return context.failed(receipt.error());
        printReceipt(context.out(), *receipt, context.options().isSet(QStringLiteral("all")));
        context.out().object({{QStringLiteral("receipt"), receipt->toJson()}, {QStringLiteral("green"), receipt->isGreen()}});
        if (context.interrupted())
            co_return Interrupted;
        co_return receipt->isGreen() && receipt->count(domain::Verdict::Refused) == 0 ? Ok : NotGreen;
    }

private:
    static QCoro::Task<int> resumeOpen(CommandContext &context, app::Workspace *workspace)
    {
        const QString connection = context.options().value(QStringLiteral("connection"));
        if (const auto on = context.goesOn(); !on)
            co_return context.failed(on.error());
        auto settling = workspace->settle(connection);
        auto left = co_await settling;
        if (!left)
            co_return context.failed(left.error());
        context.out().line(*left == 0 ? tr("Nothing is open any more.") : tr("%1 operations are still open; see `leadlinectl state`.").arg(*left));
        context.out().object({{QStringLiteral("open"), *left}});
        if (context.interrupted())
            co_return Interrupted;
        co_return *left == 0 ? Ok : NotGreen;
    }
};

} // namespace

std::unique_ptr<Command> makeApply()
{
    return std::make_unique<ApplyCommand>();
}

} // namespace leadline::cli
