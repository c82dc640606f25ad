#pragma once

#include "app/notifier.h"
#include "app/synccontext.h"
#include "store/backup.h"

namespace leadline::app {

/// Applying more changes than this is a bulk operation: a backup is made first.
inline constexpr int kBulkChanges = 100;

[[nodiscard]] Result<store::Backup> makeBackup(SyncContext &context, store::BackupReason reason);
/// A daily backup when none is younger than a day, then the old ones go. Empty path: none was due. What keeps it from being
/// made is told as progress of the run, too.
[[nodiscard]] QCoro::Task<Result<store::Backup>> keepDailyBackup(SyncContext &context, RunHandle run);
/// Puts a backup in the place of a workspace that nobody has open; see store::restoreBackup(). Blocks: not for the GUI thread.
[[nodiscard]] Result<store::Restored> restoreWorkspace(const QString &workspacePath, const QString &backupPath);

} // namespace leadline::app
