#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/receiptprinter.h"
#include "cli/texts.h"

#include <QCoroFuture>
#include <QTemporaryDir>

namespace leadline::cli {

namespace {

/// The main job from end to end, through the same calls as any real run.
class DemoCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("demo"); }
    QString summary() const override { return tr("The whole main job on a throwaway sandbox: no account, no key, no network."); }
    QString help() const override
    {
        return tr("Search Apollo and Hunter → enrich under a cap → plan → push → read back → promote. Prints one receipt.\n"
                  "Examples:\n"
                  "  leadlinectl demo\n"
                  "  leadlinectl demo --faults \"timeout-after-commit=0.2,429=0.05\"     the same, in bad weather\n"
                  "  leadlinectl demo --keep demo.leadline                            keep the workspace to look at");
    }
    bool needsWorkspace() const override { return false; }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOptions({
            {QStringLiteral("faults"), tr("Faults of the sandbox and their probability."), tr("list")},
            {QStringLiteral("seed"), tr("Seed of the invented people."), tr("number"), QStringLiteral("2026")},
            {QStringLiteral("keep"), tr("Keep the workspace as this file."), tr("file")},
            {QStringLiteral("people"), tr("How many people to search for."), tr("number"), QStringLiteral("60")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        const QCommandLineParser &options = context.options();
        const auto started = context.sandbox()->start(0, options.value(QStringLiteral("seed")).toUInt(), options.value(QStringLiteral("faults")));
        if (!started)
            co_return context.failed(started.error());
        const QTemporaryDir folder;
        const QString path = options.isSet(QStringLiteral("keep")) ? options.value(QStringLiteral("keep")) : folder.filePath(QStringLiteral("demo.leadline"));
        auto workspace = co_await context.workspaceAt(path);
        if (!workspace)
            co_return context.failed(workspace.error());
        context.out().line(tr("Sandbox at %1, workspace %2").arg(started->address, path));
        for (const domain::Connection &connection : started->connections) {
            const domain::Connection copy = connection;
            auto saving = (*workspace)->saveConnection(copy, {});
            auto saved = co_await saving;
            if (!saved)
                co_return context.failed(saved.error());
        }
        const int code = co_await job(context, *workspace);
        co_return code;
    }

private:
    static QCoro::Task<int> job(CommandContext &context, app::Workspace *workspace)
    {
        Output &out = context.out();
        QJsonObject json;

        app::SearchRequest apollo;
        apollo.connection = QStringLiteral("apollo");
        apollo.operation = workspace->library().find(QStringLiteral("apollo"))->find(providers::Role::SearchPeople)->id;
        apollo.maxRecords = context.options().value(QStringLiteral("people")).toInt();
        apollo.list = tr("Demo: Apollo");
        auto searching = workspace->search(apollo);
        auto found = co_await searching;
        if (!found)
            co_return context.failed(found.error());
        out.line(tr("1 Search   Apollo: %1 candidates of %2, 0 credits").arg(found->fetched).arg(found->total));
        json.insert(QStringLiteral("apollo"), view(*found));

        auto listing = workspace->worklist({});
        auto rows = co_await listing;
        if (!rows)
            co_return context.failed(rows.error());
        app::EnrichRequest enrich;
        enrich.connection = QStringLiteral("apollo");
        enrich.operation = workspace->library().find(QStringLiteral("apollo"))->find(providers::Role::EnrichPerson)->id;
        enrich.creditCap = double(rows->size());
        for (const domain::WorklistRow &row : *rows)
            enrich.contacts << row.id;
        auto enriching = workspace->enrich(enrich);
        auto enriched = co_await enriching;
        if (!enriched)
            co_return context.failed(enriched.error());
        out.line(tr("2 Enrich   Apollo: found %1 of %2, %3 of at most %4 credits").arg(enriched->found).arg(enriched->asked).arg(enriched->credits).arg(enrich.creditCap));
        json.insert(QStringLiteral("enrich"), view(*enriched));

        auto again = workspace->worklist({});
        auto known = co_await again;
        if (!known)
            co_return context.failed(known.error());
        app::SearchRequest hunter;
        hunter.connection = QStringLiteral("hunter");
        hunter.operation = workspace->library().find(QStringLiteral("hunter"))->find(providers::Role::SearchPeople)->id;
        hunter.maxRecords = 25;
        hunter.creditCap = 3; // 25 addresses are three started blocks of ten
        hunter.list = tr("Demo: Hunter");
        QString domainName;
        for (const domain::WorklistRow &row : *known) {
            if (domainName.isEmpty())
                domainName = row.domain;
        }
        hunter.filters.insert(QStringLiteral("domain"), domainName);
        auto hunting = workspace->search(hunter);
        auto hunted = co_await hunting;
        if (!hunted)
            co_return context.failed(hunted.error());
        out.line(tr("3 Search   Hunter at %1: %2 fetched, %3 new, %4 folded into known people, %5 credits")
                     .arg(domainName).arg(hunted->fetched).arg(hunted->added).arg(hunted->updated).arg(hunted->credits));
        json.insert(QStringLiteral("hunter"), view(*hunted));

        auto planning = workspace->planPush({});
        auto plan = co_await planning;
        if (!plan)
            co_return context.failed(plan.error());
        out.line(tr("4 Plan     create %1, update %2, leave alone %3, refused %4; about %5 calls")
                     .arg(plan->count(domain::PlanAction::Create)).arg(plan->count(domain::PlanAction::Update))
                     .arg(plan->count(domain::PlanAction::LeaveAlone)).arg(plan->count(domain::PlanAction::Refuse)).arg(plan->calls));
        const domain::Plan copy = *plan;
        auto applying = workspace->apply(copy);
        auto receipt = co_await applying;
        if (!receipt)
            co_return context.failed(receipt.error());
        out.line(tr("5 Push     %1").arg(receiptCounts(*receipt)));

        app::PollRequest pass;
        pass.push = false;
        auto polling = workspace->poll(pass);
        auto promoted = co_await polling;
        if (!promoted)
            co_return context.failed(promoted.error());
        out.line(tr("6 Promote  %1 to Prospect, %2 to Opportunity, by rule").arg(promoted->prospectsConverted).arg(promoted->opportunitiesPromoted));
        json.insert(QStringLiteral("promoted"), view(*promoted));

        auto auditing = workspace->audit();
        auto audit = co_await auditing;
        if (!audit)
            co_return context.failed(audit.error());
        out.line(tr("7 Audit    %1").arg(audit->sound ? tr("every invariant holds") : audit->problems.join(u' ')));
        out.line({});
        printReceipt(out, *receipt, true);
        json.insert(QStringLiteral("receipt"), receipt->toJson());
        json.insert(QStringLiteral("green"), receipt->isGreen());
        json.insert(QStringLiteral("audit"), view(*audit));
        const bool good = receipt->isGreen() && audit->sound && receipt->count(domain::Verdict::Created) > 0;
        out.object(json, good);
        co_return good ? Ok : NotGreen;
    }
};

} // namespace

std::unique_ptr<Command> makeDemo()
{
    return std::make_unique<DemoCommand>();
}

} // namespace leadline::cli
