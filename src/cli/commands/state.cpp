#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

class StateCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("state"); }
    QString summary() const override { return tr("Show the outbox: operations by state, and those that are open."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl state\n"
                  "  leadlinectl state --json --all        every operation ever queued");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("all"), tr("Finished operations, too.")});
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        auto asking = (*workspace)->state();
        auto state = co_await asking;
        if (!state)
            co_return context.failed(state.error());
        auto listing = (*workspace)->operations(!context.options().isSet(QStringLiteral("all")));
        auto operations = co_await listing;
        if (!operations)
            co_return context.failed(operations.error());
        context.out().line(state->text);
        QStringList names = state->operations.keys();
        names.sort();
        for (const QString &name : names)
            context.out().line(QStringLiteral("  %1 %2").arg(name.leftJustified(12)).arg(state->operations.value(name)));
        QList<QStringList> rows;
        for (const app::OperationView &operation : *operations)
            rows << QStringList{QString::number(operation.id), operation.state, operation.kind, operation.title, operation.code, operation.reason};
        if (!rows.isEmpty())
            context.out().table({tr("ID"), tr("STATE"), tr("KIND"), tr("WHO"), tr("CODE"), tr("REASON")}, rows);
        QJsonObject json = view(*state);
        json.insert(QStringLiteral("list"), views(*operations));
        context.out().object(json);
        co_return Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeState()
{
    return std::make_unique<StateCommand>();
}

} // namespace leadline::cli
