#pragma once

#include "store/database.h"

#include <QDateTime>
#include <QList>

namespace leadline::store {

/// Why a backup was made: part of its name.
enum class BackupReason { ByHand, Daily, BeforeMigration, BeforeRun };
[[nodiscard]] QString
backupReasonName(BackupReason reason); ///< "by-hand", "daily", "before-migration", "before-run"

struct Backup
{
    QString path;
    QDateTime madeAt; ///< UTC
    QString reason;
    qint64 bytes = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// Copies the workspace while it is in use: VACUUM INTO a temporary name in "<workspace>.backups",
/// integrity_check on the copy, flush of file and folder, rename. A copy that fails any of it is removed and
/// reported (LL-BAK-001); the workspace is only read. LL-BAK-002 when there is not twice the workspace's size
/// free.
[[nodiscard]] Result<Backup> backUp(Database &database, BackupReason reason);
/// The backups of a workspace, newest first. Reads names only.
[[nodiscard]] QList<Backup> backupsOf(const QString &workspacePath);
/// Which to keep: the newest of each of the last 7 days and of the last 4 weeks that have any, and everything
/// made within the last day. Pure.
[[nodiscard]] QList<Backup> backupsToDrop(const QList<Backup> &all, const QDateTime &nowUtc);
/// Removes what backupsToDrop() names. Returns how many.
int dropOldBackups(const QString &workspacePath, const QDateTime &nowUtc);
/// Whether the newest backup is older than a day, or there is none.
[[nodiscard]] bool isBackupDue(const QList<Backup> &all, const QDateTime &nowUtc);

struct Restored
{
    QString setAside;  ///< where the workspace that was there went; empty: there was none
    int uncertain = 0; ///< operations that are looked up again before anything is sent
};

/// Puts a backup in the place of a workspace that nobody has open (LL-DB-007). The file that is there is set
/// aside with its journal, never overwritten; the backup is checked first (LL-BAK-003) and stays. HaloPSA has
/// gone on since the backup was made, so whatever was open in it counts as perhaps sent and is looked up, and
/// every record is pulled again.
[[nodiscard]] Result<Restored> restoreBackup(const QString &workspacePath, const QString &backupPath,
                                             const Clock &clock);

} // namespace leadline::store
