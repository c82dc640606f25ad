#include "store/backup.h"

#include "base/digest.h"
#include "store/engineepoch.h"
#include "store/filesync.h"
#include "store/statement.h"
#include "store/storeerror.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace leadline::store {
namespace {

constexpr auto kTimeFormat = "yyyyMMdd-HHmmss-zzz";
constexpr std::array kReasons{"by-hand", "daily", "before-migration", "before-run"};
constexpr int kDays = 7, kWeeks = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Store", text);
}

Error backupError(const char *code, const QString &what, const QString &remedy)
{
    return {.kind = ErrorKind::Storage,
            .code = QLatin1String(code),
            .what = what,
            .unaffected = tr("The workspace was left as it is."),
            .remedy = remedy};
}

Error notMade(const QString &why)
{
    return backupError("LL-BAK-001", tr("The backup was not made: %1.").arg(why),
                       tr("Check the folder beside the workspace, then try again."));
}

QString folderOf(const QString &workspacePath)
{
    const QFileInfo info(workspacePath);
    const QString canonical = info.canonicalFilePath();
    return (canonical.isEmpty() ? info.absoluteFilePath() : canonical) + QStringLiteral(".backups");
}

/// integrity_check on a file that nobody else has open. Empty: sound.
QString problemOf(const QString &path)
{
    const QString name = QStringLiteral("leadline-backup-") + randomKey();
    QString problem;
    {
        QSqlDatabase copy = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        copy.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        copy.setDatabaseName(path);
        QSqlQuery query;
        if (!copy.open()) {
            problem = copy.lastError().text();
        } else {
            query = QSqlQuery(copy);
            if (!query.exec(QStringLiteral("PRAGMA integrity_check(1)")) || !query.next())
                problem = query.lastError().text();
            else if (query.value(0).toString() != QLatin1String("ok"))
                problem = query.value(0).toString();
            else if (!query.exec(QStringLiteral("SELECT value FROM meta WHERE key = 'workspace_id'")) ||
                     !query.next())
                problem = tr("it is no workspace");
        }
        query = QSqlQuery();
        copy.close();
    }
    QSqlDatabase::removeDatabase(name);
    return problem;
}

Result<void> requireSpace(const QString &folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    if (!storage.isValid() || storage.bytesAvailable() >= 2 * bytes)
        return {};
    return fail(backupError("LL-BAK-002",
                            tr("A backup needs %1 MB of free space; there are %2 MB.")
                                .arg(2 * bytes / 1'000'000 + 1)
                                .arg(storage.bytesAvailable() / 1'000'000),
                            tr("Free some space, then try again.")));
}

Result<qint64> sizeOf(const Database &database)
{
    Statement pages(database, "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
    if (const Result<void> run = pages.run(); !run)
        return fail(run.error());
    return pages.next() ? pages.integer(0) : 0;
}

Result<void> vacuumInto(Database &database, const QString &path)
{
    Statement copy(database, "VACUUM INTO ?");
    return copy.run(path);
}

/// The lowest open operation of every record may have been sent since the backup; the later ones wait behind
/// it.
Result<int> doubtWhatIsOpen(Database &database)
{
    const QDateTime now = database.clock().nowUtc();
    Statement doubt(
        database,
        "UPDATE outbox_op SET state = 'UNCERTAIN', ever_sent = 1, uncertain_since = ?, settle_from = ?, "
        "absences = 0, lookups = 0, not_before = NULL, updated_at = ? "
        "WHERE state IN ('PENDING', 'CLAIMED', 'INFLIGHT', 'UNCERTAIN', 'RECONCILING', 'RETRY_WAIT') "
        "AND NOT EXISTS (SELECT 1 FROM outbox_op e WHERE e.record_key = outbox_op.record_key "
        "AND e.seq < outbox_op.seq AND e.state NOT IN ('APPLIED', 'SUPERSEDED', 'CANCELLED'))");
    if (const Result<void> run = doubt.run(now, now, now); !run)
        return fail(run.error());
    return doubt.changed();
}

Result<int> makeTrustworthy(const QString &workspacePath, const Clock &clock)
{
    auto database = Database::open(workspacePath, clock);
    if (!database)
        return fail(database.error());
    if (const auto epoch = takeOver(**database, QStringLiteral("restore")); !epoch)
        return fail(epoch.error());
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return fail(transaction.error());
    const auto doubted = doubtWhatIsOpen(**database);
    if (!doubted)
        return doubted;
    Statement cursors(**database, "DELETE FROM document WHERE kind = 'cursor'");
    if (const Result<void> run = cursors.run(); !run)
        return fail(run.error());
    if (const Result<void> done = transaction->commit(); !done)
        return fail(done.error());
    return doubted;
}

/// Renames the workspace with its journal. Empty: there was none.
Result<QString> setAside(const QString &workspacePath, const QDateTime &now)
{
    if (!QFileInfo::exists(workspacePath))
        return QString();
    const QString aside =
        workspacePath + QStringLiteral(".replaced-") + now.toString(QLatin1String(kTimeFormat));
    for (const char *suffix : {"-wal", "-shm", ""}) {
        const QString from = workspacePath + QLatin1String(suffix);
        if (QFileInfo::exists(from) && !QFile::rename(from, aside + QLatin1String(suffix)))
            return fail(backupError("LL-BAK-004",
                                    tr("%1 could not be set aside.").arg(QDir::toNativeSeparators(from)),
                                    tr("Make its folder writable, then try again.")));
    }
    return aside;
}

} // namespace

QString backupReasonName(BackupReason reason)
{
    return QLatin1String(kReasons.at(static_cast<std::size_t>(reason)));
}

Result<Backup> backUp(Database &database, BackupReason reason)
{
    const QString folder = folderOf(database.path());
    if (!QDir().mkpath(folder))
        return fail(notMade(tr("the folder %1 cannot be made").arg(QDir::toNativeSeparators(folder))));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto bytes = sizeOf(database);
    if (!bytes)
        return fail(bytes.error());
    if (const auto space = requireSpace(folder, *bytes); !space)
        return fail(space.error());

    Backup backup;
    backup.madeAt = database.clock().nowUtc();
    backup.reason = backupReasonName(reason);
    backup.path = QStringLiteral("%1/%2.%3.leadline")
                      .arg(folder, backup.madeAt.toString(QLatin1String(kTimeFormat)), backup.reason);
    const QString temporary = backup.path + QStringLiteral(".part-") + randomKey();
    const Result<void> copied = vacuumInto(database, temporary);
    QString problem = copied ? problemOf(temporary) : copied.error().what;
    if (problem.isEmpty() && !flushToDisk(temporary))
        problem = tr("it could not be flushed to the disk");
    if (problem.isEmpty() && (QFileInfo::exists(backup.path) || !QFile::rename(temporary, backup.path)))
        problem = tr("it could not be renamed");
    if (!problem.isEmpty()) {
        QFile::remove(temporary);
        return fail(notMade(problem));
    }
    if (!flushToDisk(folder))
        return fail(notMade(tr("the folder could not be flushed to the disk")));
    QFile::setPermissions(backup.path, QFile::ReadOwner | QFile::WriteOwner);
    backup.bytes = QFileInfo(backup.path).size();
    return backup;
}

QList<Backup> backupsOf(const QString &workspacePath)
{
    QList<Backup> found;
    const QDir folder(folderOf(workspacePath));
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.leadline")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QStringList parts = file.fileName().split(u'.');
        QDateTime at = QDateTime::fromString(parts.first(), QLatin1String(kTimeFormat));
        at.setTimeSpec(Qt::UTC);
        if (parts.size() == 3 && at.isValid())
            found.append({file.absoluteFilePath(), at, parts.at(1), file.size()});
    }
    std::sort(found.begin(), found.end(),
              [](const Backup &a, const Backup &b) { return a.madeAt > b.madeAt; });
    return found;
}

QList<Backup> backupsToDrop(const QList<Backup> &all, const QDateTime &nowUtc)
{
    QList<Backup> newestFirst = all;
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const Backup &a, const Backup &b) { return a.madeAt > b.madeAt; });
    QSet<QDate> days;
    QSet<int> weeks;
    QList<Backup> drop;
    for (const Backup &backup : newestFirst) {
        const QDate day = backup.madeAt.date();
        int year = 0;
        const int week = day.weekNumber(&year) + 100 * year;
        const bool keepsDay = days.size() < kDays && !days.contains(day);
        const bool keepsWeek = weeks.size() < kWeeks && !weeks.contains(week);
        if (keepsDay)
            days.insert(day);
        if (keepsWeek)
            weeks.insert(week);
        if (!keepsDay && !keepsWeek && backup.madeAt.secsTo(nowUtc) > 24LL * 3600)
            drop.append(backup);
    }
    return drop;
}

int dropOldBackups(const QString &workspacePath, const QDateTime &nowUtc)
{
    int dropped = 0;
    const QList<Backup> old = backupsToDrop(backupsOf(workspacePath), nowUtc);
    for (const Backup &backup : old)
        dropped += QFile::remove(backup.path) ? 1 : 0;
    return dropped;
}

bool isBackupDue(const QList<Backup> &all, const QDateTime &nowUtc)
{
    return std::none_of(all.cbegin(), all.cend(), [&](const Backup &backup) {
        const qint64 age = backup.madeAt.secsTo(nowUtc);
        return age >= 0 && age < 24LL * 3600;
    });
}

Result<Restored> restoreBackup(const QString &workspacePath, const QString &backupPath, const Clock &clock)
{
    const auto lock = WorkspaceLock::acquire(workspacePath);
    if (!lock)
        return fail(lock.error());
    if (const QString problem =
            QFileInfo::exists(backupPath) ? problemOf(backupPath) : tr("there is no such file");
        !problem.isEmpty())
        return fail(backupError(
            "LL-BAK-003", tr("%1 cannot be restored: %2.").arg(QDir::toNativeSeparators(backupPath), problem),
            tr("Choose another backup; `leadlinectl backup --list` shows them.")));
    const QString incoming = workspacePath + QStringLiteral(".incoming-") + randomKey();
    if (!QFile::copy(backupPath, incoming) || !flushToDisk(incoming)) {
        QFile::remove(incoming);
        return fail(backupError("LL-BAK-004", tr("The backup could not be copied beside the workspace."),
                                tr("Free some space or make the folder writable, then try again.")));
    }
    Restored restored;
    const auto aside = setAside(workspacePath, clock.nowUtc());
    if (!aside) {
        QFile::remove(incoming);
        return fail(aside.error());
    }
    restored.setAside = *aside;
    if (!QFile::rename(incoming, workspacePath) || !flushToDisk(QFileInfo(workspacePath).absolutePath()))
        return fail(backupError(
            "LL-BAK-004",
            tr("The backup could not be put in place; the workspace is at %1, the copy at %2.")
                .arg(QDir::toNativeSeparators(restored.setAside), QDir::toNativeSeparators(incoming)),
            tr("Rename one of them by hand, or restore again.")));
    const auto uncertain = makeTrustworthy(workspacePath, clock);
    if (!uncertain)
        return fail(uncertain.error());
    restored.uncertain = *uncertain;
    return restored;
}

} // namespace leadline::store
