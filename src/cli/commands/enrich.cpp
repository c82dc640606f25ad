#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

class EnrichCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("enrich"); }
    QString summary() const override { return tr("Ask a provider about people in the worklist, under a credit cap."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl enrich apollo --cap 50                 everyone without an e-mail address, at most 50 credits\n"
                  "  leadlinectl enrich hunter --operation verify --cap 10 --id 12 --id 13\n"
                  "Nothing is spent past the cap. People on the do-not-contact list are never asked about.");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("connection"), tr("Provider connection."));
        parser.addOptions({
            {QStringLiteral("operation"), tr("Operation id; the person enrichment by default."), tr("id")},
            {QStringLiteral("cap"), tr("Most credits this run may spend."), tr("credits"), QStringLiteral("0")},
            {QStringLiteral("id"), tr("Worklist row; may be repeated. Default: all without an e-mail address."), tr("id")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        if (const auto given = context.needs(1, tr("Say which provider connection to ask.")); !given)
            co_return context.failed(given.error());
        const auto cap = context.number(QStringLiteral("cap"), 0, 10'000'000);
        if (!cap)
            co_return context.failed(cap.error());
        const auto ids = context.rowIds(QStringLiteral("id"));
        if (!ids)
            co_return context.failed(ids.error());
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        const QCommandLineParser &options = context.options();
        app::EnrichRequest request;
        request.connection = options.positionalArguments().value(0);
        request.operation = options.value(QStringLiteral("operation"));
        request.creditCap = *cap;
        request.contacts = *ids;
        if (request.operation.isEmpty()) {
            auto asking = (*workspace)->connections();
            auto all = co_await asking;
            if (!all)
                co_return context.failed(all.error());
            for (const domain::Connection &c : *all) {
                const auto manifest = (*workspace)->library().find(c.kind);
                if (c.name != request.connection || !manifest)
                    continue;
                const providers::OperationSpec *operation = manifest->find(providers::Role::EnrichPerson);
                if (!operation)
                    operation = manifest->find(providers::Role::FindEmail);
                request.operation = operation ? operation->id : QString();
            }
        }
        if (request.contacts.isEmpty()) {
            auto listing = (*workspace)->worklist({});
            auto rows = co_await listing;
            if (!rows)
                co_return context.failed(rows.error());
            for (const domain::WorklistRow &row : *rows) {
                if (row.email.isEmpty() && !row.person.isEmpty() && row.haloId == 0)
                    request.contacts << row.id;
            }
        }
        if (const auto on = context.goesOn(); !on)
            co_return context.failed(on.error());
        auto enriching = (*workspace)->enrich(request);
        auto outcome = co_await enriching;
        if (!outcome)
            co_return context.failed(outcome.error());
        context.out().line(tr("Found %1 of %2. Spent %3 credits of at most %4. %5 skipped, %6 left by the cap, %7 failed.")
                               .arg(outcome->found).arg(outcome->asked).arg(outcome->credits).arg(request.creditCap)
                               .arg(outcome->skipped).arg(outcome->leftByCap).arg(outcome->failed));
        for (const QString &note : outcome->notes)
            context.out().line(tr("Note: %1").arg(note));
        context.out().object(view(*outcome));
        co_return outcome->cancelled ? int(Interrupted) : int(Ok);
    }
};

} // namespace

std::unique_ptr<Command> makeEnrich()
{
    return std::make_unique<EnrichCommand>();
}

} // namespace leadline::cli
