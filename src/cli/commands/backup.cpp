#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/texts.h"

#include "app/backups.h"

#include <QCoroFuture>
#include <QDir>
#include <QJsonArray>

namespace leadline::cli {

namespace {

QJsonObject view(const store::Backup &backup)
{
    return {{QStringLiteral("path"), backup.path},
            {QStringLiteral("at"), backup.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("reason"), backup.reason},
            {QStringLiteral("bytes"), backup.bytes}};
}

class BackupCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override { return tr("Copy the workspace while it is in use, or list the copies."); }
    QString help() const override
    {
        return tr("Copies are checked and stand in the folder <workspace>.backups. One is also made before the file's format changes, before\n"
                  "a push of more than 100 changes, and daily by the program and by poll.\n"
                  "Examples:\n"
                  "  leadlinectl backup\n"
                  "  leadlinectl backup --list --json");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("list"), tr("Show the copies there are, newest first.")});
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        if (context.options().isSet(QStringLiteral("list"))) {
            auto listing = (*workspace)->backups();
            const auto backups = co_await listing;
            if (!backups)
                co_return context.failed(backups.error());
            show(context, *backups);
            co_return Ok;
        }
        auto making = (*workspace)->backUp();
        const auto backup = co_await making;
        if (!backup)
            co_return context.failed(backup.error());
        context.out().line(tr("Copied and checked: %1").arg(QDir::toNativeSeparators(backup->path)));
        context.out().object(view(*backup));
        co_return Ok;
    }

private:
    static void show(CommandContext &context, const QList<store::Backup> &backups)
    {
        QList<QStringList> rows;
        QJsonArray json;
        for (const store::Backup &backup : backups) {
            rows << QStringList{backup.madeAt.toString(Qt::ISODate), backup.reason, QString::number(backup.bytes / 1024), QDir::toNativeSeparators(backup.path)};
            json << view(backup);
        }
        if (rows.isEmpty())
            context.out().line(tr("There is no backup yet."));
        else
            context.out().table({tr("WHEN"), tr("WHY"), tr("KIB"), tr("FILE")}, rows);
        context.out().object({{QStringLiteral("backups"), json}});
    }
};

class RestoreCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override { return tr("Put a backup in the place of the workspace; the present one is set aside."); }
    QString help() const override
    {
        return tr("HaloPSA has gone on since the copy was made: whatever was open in it counts as perhaps sent and is looked up before\n"
                  "anything is sent, and every record is pulled again.\n"
                  "Examples:\n"
                  "  leadlinectl backup --list\n"
                  "  leadlinectl restore FILE --workspace my.leadline");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("file"), tr("A file that `leadlinectl backup --list` shows."));
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        const QStringList files = context.options().positionalArguments();
        if (files.size() != 1)
            co_return context.failed(CommandContext::badValue(tr("restore takes one file.")));
        const auto restored = app::restoreWorkspace(context.workspacePath(), files.first());
        if (!restored)
            co_return context.failed(restored.error());
        context.out().line(tr("Restored %1.").arg(QDir::toNativeSeparators(context.workspacePath())));
        if (!restored->setAside.isEmpty())
            context.out().line(tr("What was there is kept as %1.").arg(QDir::toNativeSeparators(restored->setAside)));
        if (restored->uncertain > 0)
            context.out().line(tr("%1 open changes are looked up in HaloPSA before anything is sent.").arg(restored->uncertain));
        context.out().object({{QStringLiteral("workspace"), context.workspacePath()},
                              {QStringLiteral("set_aside"), restored->setAside},
                              {QStringLiteral("looked_up_first"), restored->uncertain}});
        co_return Ok;
    }
};

} // namespace

std::unique_ptr<Command> makeBackup()
{
    return std::make_unique<BackupCommand>();
}

std::unique_ptr<Command> makeRestore()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace leadline::cli
