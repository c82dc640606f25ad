#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

class WorklistCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("worklist"); }
    QString summary() const override { return tr("Show, suppress or remove people and companies not yet pushed."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl worklist --state new --text northwind\n"
                  "  leadlinectl worklist --show 12                      every value with where it came from\n"
                  "  leadlinectl worklist --suppress 12 --reason \"asked by phone\"\n"
                  "  leadlinectl worklist --remove 12\n"
                  "States: new needs_contact possible_duplicate suppressed queued in_halo problem");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOptions({
            {QStringLiteral("state"), tr("Only rows in this state; may be repeated."), tr("state")},
            {QStringLiteral("text"), tr("Only rows that contain this."), tr("text")},
            {QStringLiteral("limit"), tr("At most this many rows; 0 for all."), tr("number"), QStringLiteral("50")},
            {QStringLiteral("show"), tr("One record in full."), tr("id")},
            {QStringLiteral("suppress"), tr("Put this person on the do-not-contact list; may be repeated."), tr("id")},
            {QStringLiteral("reason"), tr("Why, for --suppress."), tr("text")},
            {QStringLiteral("remove"), tr("Remove this row; may be repeated."), tr("id")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        const QCommandLineParser &options = context.options();
        if (const auto understood = check(context); !understood)
            co_return context.failed(understood.error());
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        if (options.isSet(QStringLiteral("show")))
            co_return co_await show(context, *workspace, options.value(QStringLiteral("show")).toLongLong());
        if (options.isSet(QStringLiteral("suppress"))) {
            const QList<domain::ContactId> ids = *context.rowIds(QStringLiteral("suppress"));
            const QString reason = options.value(QStringLiteral("reason"));
            auto suppressing = (*workspace)->suppress(ids, reason);
            auto done = co_await suppressing;
            if (!done)
                co_return context.failed(done.error());
            context.out().line(tr("%1 people are on the do-not-contact list now.").arg(*done));
            context.out().object({{QStringLiteral("suppressed"), *done}});
            co_return Ok;
        }
        if (options.isSet(QStringLiteral("remove"))) {
            const QList<domain::ContactId> ids = *context.rowIds(QStringLiteral("remove"));
            auto removing = (*workspace)->removeContacts(ids);
            auto done = co_await removing;
            if (!done)
                co_return context.failed(done.error());
            context.out().line(tr("%1 rows removed.").arg(ids.size()));
            context.out().object({{QStringLiteral("removed"), ids.size()}});
            co_return Ok;
        }
        co_return co_await list(context, *workspace);
    }

private:
    /// Everything on the command line, before the workspace is touched.
    static Result<void> check(const CommandContext &context)
    {
        if (context.options().isSet(QStringLiteral("suppress")) && context.options().isSet(QStringLiteral("remove")))
            return fail(context.badValue(tr("--suppress and --remove are two commands; give one of them.")));
        for (const QString &option : {QStringLiteral("show"), QStringLiteral("suppress"), QStringLiteral("remove")}) {
            if (const auto ids = context.rowIds(option); !ids)
                return fail(ids.error());
        }
        if (const auto limit = context.number(QStringLiteral("limit"), 0, 10'000'000); !limit)
            return fail(limit.error());
        const QStringList states = context.options().values(QStringLiteral("state"));
        for (const QString &state : states) {
            if (domain::workStateName(domain::workStateFromName(state)) != state)
                return fail(context.badValue(tr("There is no state \"%1\".").arg(state)));
        }
        return {};
    }

    static QCoro::Task<int> list(CommandContext &context, app::Workspace *workspace)
    {
        store::WorklistFilter filter;
        filter.text = context.options().value(QStringLiteral("text"));
        filter.limit = context.options().value(QStringLiteral("limit")).toInt();
        const QStringList states = context.options().values(QStringLiteral("state"));
        for (const QString &state : states)
            filter.states << domain::workStateFromName(state);
        auto listing = workspace->worklist(filter);
        auto rows = co_await listing;
        if (!rows)
            co_return context.failed(rows.error());
        QList<QStringList> cells;
        for (const domain::WorklistRow &row : *rows) {
            cells << QStringList{QString::number(row.id.value), domain::workStateLabel(row.state), row.person, row.title, row.company,
                                 row.email, row.phone, row.providers};
        }
        if (cells.isEmpty())
            context.out().line(tr("Nothing here yet. `leadlinectl search` or `leadlinectl import` fills the worklist."));
        else
            context.out().table({tr("ID"), tr("STATE"), tr("PERSON"), tr("TITLE"), tr("COMPANY"), tr("E-MAIL"), tr("PHONE"), tr("FROM")}, cells);
        context.out().object({{QStringLiteral("rows"), views(*rows)}});
        co_return Ok;
    }

    static QCoro::Task<int> show(CommandContext &context, app::Workspace *workspace, qint64 id)
    {
        auto asking = workspace->contact(domain::ContactId{id});
        auto contact = co_await asking;
        if (!contact)
            co_return context.failed(contact.error());
        QList<QStringList> cells;
        for (auto it = contact->values.cbegin(); it != contact->values.cend(); ++it) {
            cells << QStringList{it.key(), it->text(), domain::basisName(it->from.basis), it->from.provider,
                                 it->from.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), it->from.note};
        }
        context.out().line(contact->headline());
        context.out().table({tr("FIELD"), tr("VALUE"), tr("BASIS"), tr("FROM"), tr("WHEN"), tr("NOTE")}, cells);
        context.out().object({{QStringLiteral("contact"), contact->toJson()}});
        co_return Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeWorklist()
{
    return std::make_unique<WorklistCommand>();
}

} // namespace leadline::cli
