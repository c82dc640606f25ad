#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/receiptprinter.h"
#include "cli/texts.h"

#include <QCoroFuture>
#include <QTemporaryDir>

#include <limits>

namespace leadline::cli {

namespace {

/// The steps of the main job, each through the same call as any real run.
class Demo
{
public:
    Demo(CommandContext &context, app::Workspace *workspace, int people)
        : m_context(context), m_workspace(workspace), m_people(people)
    {
    }

    QCoro::Task<Result<void>> searchApollo()
    {
        app::SearchRequest request;
        request.connection = QStringLiteral("apollo");
        request.operation = operation(QStringLiteral("apollo"), providers::Role::SearchPeople);
        request.maxRecords = m_people;
        request.list = tr("Demo: Apollo");
        auto searching = m_workspace->search(request);
        auto found = co_await searching;
        if (!found)
            co_return fail(found.error());
        m_context.out().line(tr("1 Search   Apollo: %1 candidates of %2, 0 credits").arg(found->fetched).arg(found->total));
        m_json.insert(QStringLiteral("apollo"), view(*found));
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> enrich()
    {
        auto listing = m_workspace->worklist({});
        auto rows = co_await listing;
        if (!rows)
            co_return fail(rows.error());
        app::EnrichRequest request;
        request.connection = QStringLiteral("apollo");
        request.operation = operation(QStringLiteral("apollo"), providers::Role::EnrichPerson);
        request.creditCap = double(rows->size());
        for (const domain::WorklistRow &row : *rows)
            request.contacts << row.id;
        auto enriching = m_workspace->enrich(request);
        auto enriched = co_await enriching;
        if (!enriched)
            co_return fail(enriched.error());
        m_context.out().line(tr("2 Enrich   Apollo: found %1 of %2, %3 of at most %4 credits")
                                 .arg(enriched->found).arg(enriched->asked).arg(enriched->credits).arg(request.creditCap));
        m_json.insert(QStringLiteral("enrich"), view(*enriched));
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> searchHunter()
    {
        auto listing = m_workspace->worklist({});
        auto known = co_await listing;
        if (!known)
            co_return fail(known.error());
        const QString domainName = firstDomain(*known);
        app::SearchRequest request;
        request.connection = QStringLiteral("hunter");
        request.operation = operation(QStringLiteral("hunter"), providers::Role::SearchPeople);
        request.maxRecords = 25;
        request.creditCap = 3; // 25 addresses are three started blocks of ten
        request.list = tr("Demo: Hunter");
        request.filters.insert(QStringLiteral("domain"), domainName);
        auto searching = m_workspace->search(request);
        auto found = co_await searching;
        if (!found)
            co_return fail(found.error());
        m_context.out().line(tr("3 Search   Hunter at %1: %2 fetched, %3 new, %4 folded into known people, %5 credits")
                                 .arg(domainName).arg(found->fetched).arg(found->added).arg(found->updated).arg(found->credits));
        m_json.insert(QStringLiteral("hunter"), view(*found));
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> plan()
    {
        auto planning = m_workspace->planPush({});
        auto made = co_await planning;
        if (!made)
            co_return fail(made.error());
        m_plan = *made;
        m_context.out().line(tr("4 Plan     create %1, update %2, leave alone %3, refused %4; about %5 calls")
                                 .arg(m_plan.count(domain::PlanAction::Create)).arg(m_plan.count(domain::PlanAction::Update))
                                 .arg(m_plan.count(domain::PlanAction::LeaveAlone)).arg(m_plan.count(domain::PlanAction::Refuse))
                                 .arg(m_plan.calls));
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> push()
    {
        const domain::Plan copy = m_plan;
        auto applying = m_workspace->apply(copy);
        auto receipt = co_await applying;
        if (!receipt)
            co_return fail(receipt.error());
        m_receipt = *receipt;
        m_context.out().line(tr("5 Push     %1").arg(receiptCounts(m_receipt)));
        m_json.insert(QStringLiteral("receipt"), m_receipt.toJson());
        m_json.insert(QStringLiteral("green"), m_receipt.isGreen());
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> promote()
    {
        app::PollRequest pass;
        pass.push = false;
        auto polling = m_workspace->poll(pass);
        auto promoted = co_await polling;
        if (!promoted)
            co_return fail(promoted.error());
        m_context.out().line(tr("6 Promote  %1 to Prospect, %2 to Opportunity, by rule")
                                 .arg(promoted->prospectsConverted).arg(promoted->opportunitiesPromoted));
        m_json.insert(QStringLiteral("promoted"), view(*promoted));
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> audit()
    {
        auto auditing = m_workspace->audit();
        auto audit = co_await auditing;
        if (!audit)
            co_return fail(audit.error());
        m_sound = audit->sound;
        m_context.out().line(tr("7 Audit    %1").arg(m_sound ? tr("every invariant holds") : audit->problems.join(u' ')));
        m_json.insert(QStringLiteral("audit"), view(*audit));
        co_return Result<void>();
    }

    int conclude()
    {
        m_context.out().line({});
        printReceipt(m_context.out(), m_receipt, true);
        const bool good = m_receipt.isGreen() && m_sound && m_receipt.count(domain::Verdict::Created) > 0;
        m_context.out().object(m_json, good);
        return good ? Ok : NotGreen;
    }

private:
    [[nodiscard]] QString operation(const QString &provider, providers::Role role) const
    {
        return m_workspace->library().find(provider)->find(role)->id; // of a shipped manifest
    }

    static QString firstDomain(const QList<domain::WorklistRow> &rows)
    {
        for (const domain::WorklistRow &row : rows) {
            if (!row.domain.isEmpty())
                return row.domain;
        }
        return {};
    }

    CommandContext &m_context;
    app::Workspace *m_workspace;
    int m_people;
    domain::Plan m_plan;
    domain::Receipt m_receipt;
    bool m_sound = false;
    QJsonObject m_json;
};

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
        const auto seed = context.wholeNumber(QStringLiteral("seed"), 0, std::numeric_limits<int>::max());
        if (!seed)
            co_return context.failed(seed.error());
        const auto people = context.wholeNumber(QStringLiteral("people"), 1, 100'000);
        if (!people)
            co_return context.failed(people.error());
        const auto started = context.sandbox()->start(0, quint32(*seed), options.value(QStringLiteral("faults")));
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
        Demo demo(context, *workspace, *people);
        using Step = QCoro::Task<Result<void>> (Demo::*)();
        for (const Step step : {&Demo::searchApollo, &Demo::enrich, &Demo::searchHunter, &Demo::plan, &Demo::push,
                                &Demo::promote, &Demo::audit}) {
            if (const auto on = context.goesOn(); !on)
                co_return context.failed(on.error());
            auto going = (demo.*step)();
            auto done = co_await going;
            if (!done)
                co_return context.failed(done.error());
        }
        co_return demo.conclude();
    }
};

} // namespace

std::unique_ptr<Command> makeDemo()
{
    return std::make_unique<DemoCommand>();
}

} // namespace leadline::cli
