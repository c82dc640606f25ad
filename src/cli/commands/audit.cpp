#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

class AuditCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("audit"); }
    QString summary() const override { return tr("Check the workspace's invariants; exit code 0 only if all hold."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl audit\n"
                  "  leadlinectl audit --trail 50        who did what, newest first");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("trail"), tr("Show this many entries of the audit trail."), tr("number")});
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        const bool showTrail = context.options().isSet(QStringLiteral("trail"));
        const auto entriesWanted = showTrail ? context.number(QStringLiteral("trail"), 1, 1'000'000) : Result<double>(0);
        if (!entriesWanted)
            co_return context.failed(entriesWanted.error());
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        auto auditing = (*workspace)->audit();
        auto report = co_await auditing;
        if (!report)
            co_return context.failed(report.error());
        for (const QString &checked : report->checked)
            context.out().line(tr("checked: %1").arg(checked));
        for (const QString &problem : report->problems)
            context.out().line(tr("BROKEN: %1").arg(problem));
        context.out().line(report->sound ? tr("Sound.") : tr("Not sound. Nothing was changed; keep a copy of the workspace and read LL-DB-004 in the help."));
        QJsonObject json = view(*report);
        if (showTrail) {
            auto reading = (*workspace)->trail(int(*entriesWanted));
            auto trail = co_await reading;
            if (!trail)
                co_return context.failed(trail.error());
            QList<QStringList> rows;
            QJsonArray entries;
            for (const store::AuditEntry &entry : *trail) {
                rows << QStringList{entry.at.toString(Qt::ISODate), entry.actor, entry.action, entry.subject};
                entries << QJsonObject{{QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)}, {QStringLiteral("actor"), entry.actor},
                                       {QStringLiteral("action"), entry.action}, {QStringLiteral("subject"), entry.subject},
                                       {QStringLiteral("details"), entry.details}};
            }
            context.out().table({tr("WHEN"), tr("WHO"), tr("WHAT"), tr("ABOUT")}, rows);
            json.insert(QStringLiteral("trail"), entries);
        }
        context.out().object(json, report->sound);
        co_return report->sound ? Ok : Unsound;
    }
};

} // namespace

std::unique_ptr<Command> makeAudit()
{
    return std::make_unique<AuditCommand>();
}

} // namespace leadline::cli
