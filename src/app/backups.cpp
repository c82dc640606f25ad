#include "app/backups.h"

#include "app/texts.h"
#include "store/auditlog.h"

namespace leadline::app {

Result<store::Backup> makeBackup(SyncContext &context, store::BackupReason reason)
{
    auto backup = store::backUp(context.database(), reason);
    if (!backup)
        return backup;
    store::AuditLog audit(context.database());
    if (auto r = audit.append(QStringLiteral("engine"), QStringLiteral("backup"), store::backupReasonName(reason)); !r)
        return fail(r.error());
    return backup;
}

QCoro::Task<Result<store::Backup>> keepDailyBackup(SyncContext &context, RunHandle run)
{
    const QString path = context.database().path();
    const QDateTime now = context.clock().nowUtc();
    if (!store::isBackupDue(store::backupsOf(path), now))
        co_return store::Backup();
    auto backup = makeBackup(context, store::BackupReason::Daily);
    if (backup) {
        store::dropOldBackups(path, now);
    } else {
        RunProgress progress;
        progress.runId = run.id;
        progress.kind = QStringLiteral("backup");
        progress.title = tr("Daily backup");
        progress.text = backup.error().sentence();
        progress.finished = progress.failed = true;
        run.notify(progress);
    }
    co_return backup;
}

Result<store::Restored> restoreWorkspace(const QString &workspacePath, const QString &backupPath)
{
    const SystemClock clock;
    return store::restoreBackup(workspacePath, backupPath, clock);
}

} // namespace leadline::app
