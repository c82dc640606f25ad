#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/planfile.h"
#include "cli/receiptprinter.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

class PlanCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("plan"); }
    QString summary() const override { return tr("Show the exact changes a push would make; nothing is sent."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl plan                                    every row that waits in the worklist\n"
                  "  leadlinectl plan --out push.json --cells            cell by cell, and saved for `apply`\n"
                  "  leadlinectl plan --require oppcompanyname --require opptel     companies without a person, too");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOptions({
            {QStringLiteral("connection"), tr("HaloPSA connection; the only one by default."), tr("name")},
            {QStringLiteral("id"), tr("Worklist row; may be repeated. Default: all that wait."), tr("id")},
            {QStringLiteral("profile"), tr("Mapping profile."), tr("name"), QStringLiteral("default")},
            {QStringLiteral("require"), tr("Field that must have a value, in place of the profile's list; may be repeated."), tr("field")},
            {QStringLiteral("out"), tr("Save the plan as JSON."), tr("file")},
            {QStringLiteral("cells"), tr("Show every cell.")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        const auto ids = context.rowIds(QStringLiteral("id"));
        if (!ids)
            co_return context.failed(ids.error());
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        const QCommandLineParser &options = context.options();
        app::PushRequest request;
        request.connection = options.value(QStringLiteral("connection"));
        request.profile = options.value(QStringLiteral("profile"));
        request.required = options.values(QStringLiteral("require"));
        request.contacts = *ids;
        if (const auto on = context.goesOn(); !on)
            co_return context.failed(on.error());
        auto planning = (*workspace)->planPush(request);
        auto plan = co_await planning;
        if (!plan)
            co_return context.failed(plan.error());
        if (options.isSet(QStringLiteral("out"))) {
            if (const auto written = writePlan(options.value(QStringLiteral("out")), *plan); !written)
                co_return context.failed(written.error());
            context.out().line(tr("Saved as %1.").arg(options.value(QStringLiteral("out"))));
        }
        printPlan(context.out(), *plan, options.isSet(QStringLiteral("cells")));
        context.out().object({{QStringLiteral("plan"), plan->toJson()}});
        co_return Ok;
    }
};

} // namespace

std::unique_ptr<Command> makePlan()
{
    return std::make_unique<PlanCommand>();
}

} // namespace leadline::cli
