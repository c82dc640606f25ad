#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

class PollCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("poll"); }
    QString summary() const override { return tr("One unattended pass: pull, saved searches, push, promote by rule."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl poll --json              for a timer: one object with the counts\n"
                  "  leadlinectl poll --no-push           only read and search\n"
                  "A saved search spends at most the cap it was saved with; a paid one without a cap is refused. Possible duplicates, opted-out people and records people\n"
                  "work on are left alone and counted with the reason.");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOptions({
            {QStringLiteral("connection"), tr("HaloPSA connection; the only one by default."), tr("name")},
            {QStringLiteral("no-push"), tr("Do not push new people.")},
            {QStringLiteral("no-promote"), tr("Do not promote by rule.")},
            {QStringLiteral("max"), tr("Records per saved search."), tr("number"), QStringLiteral("100")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        const auto most = context.number(QStringLiteral("max"), 1, 1'000'000);
        if (!most)
            co_return context.failed(most.error());
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        app::PollRequest request;
        request.connection = context.options().value(QStringLiteral("connection"));
        request.push = !context.options().isSet(QStringLiteral("no-push"));
        request.promote = !context.options().isSet(QStringLiteral("no-promote"));
        request.maxRecordsPerSearch = int(*most);
        auto keeping = (*workspace)->keepDailyBackup();
        if (const auto backup = co_await keeping; !backup)
            co_return context.failed(backup.error());
        if (const auto on = context.goesOn(); !on)
            co_return context.failed(on.error());
        auto polling = (*workspace)->poll(request);
        auto report = co_await polling;
        if (!report)
            co_return context.failed(report.error());
        Output &out = context.out();
        out.line(QStringLiteral("leads_created %1").arg(report->leadsCreated));
        out.line(QStringLiteral("leads_updated %1").arg(report->leadsUpdated));
        out.line(QStringLiteral("prospects_converted %1").arg(report->prospectsConverted));
        out.line(QStringLiteral("opportunities_promoted %1").arg(report->opportunitiesPromoted));
        for (const auto &[reason, count] : report->leftAlone)
            out.line(tr("left alone %1: %2").arg(count).arg(reason));
        for (const Error &error : report->errors)
            out.line(tr("failed: %1").arg(error.sentence()));
        out.object(view(*report), report->errors.isEmpty());
        if (context.interrupted())
            co_return Interrupted;
        co_return report->errors.isEmpty() ? Ok : exitCodeOf(report->errors.first());
    }
};

} // namespace

std::unique_ptr<Command> makePoll()
{
    return std::make_unique<PollCommand>();
}

} // namespace leadline::cli
