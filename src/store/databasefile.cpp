#include "store/databasefile.h"

#include "base/digest.h"
#include "store/migrations.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace leadline::store {
namespace {

QHash<QString, int> &openCounts()
{
    static QHash<QString, int> counts;
    return counts;
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error cannotOpen(const QString &path, const QString &why, const QString &remedy)
{
    return {.kind = ErrorKind::Storage,
            .code = QStringLiteral("LL-DB-001"),
            .what = QCoreApplication::translate("leadline::Store", "The workspace %1 cannot be opened: %2.")
                        .arg(shown(path), why),
            .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed."),
            .remedy = remedy};
}

Error notOurs(const QString &path)
{
    return {.kind = ErrorKind::BadInput,
            .code = QStringLiteral("LL-DB-002"),
            .what = QCoreApplication::translate("leadline::Store", "%1 is not a Leadline workspace.")
                        .arg(shown(path)),
            .unaffected = QCoreApplication::translate("leadline::Store", "The file was left as it is."),
            .remedy = QCoreApplication::translate("leadline::Store", "Choose another file or a new name.")};
}

Error damaged(const QString &path, const QString &how)
{
    return {.kind = ErrorKind::Storage,
            .code = QStringLiteral("LL-DB-004"),
            .what = QCoreApplication::translate("leadline::Store", "The workspace %1 is damaged: %2.")
                        .arg(shown(path), how),
            .unaffected = QCoreApplication::translate("leadline::Store",
                                                      "The file was left as it is; HaloPSA is not affected."),
            .remedy = QCoreApplication::translate(
                "leadline::Store", "Copy the file with its -wal file aside, then restore a backup.")};
}

Error readOnly(const QString &path)
{
    return {.kind = ErrorKind::Storage,
            .code = QStringLiteral("LL-DB-005"),
            .what =
                QCoreApplication::translate("leadline::Store", "The workspace %1 or its folder is read-only.")
                    .arg(shown(path)),
            .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed."),
            .remedy = QCoreApplication::translate("leadline::Store",
                                                  "Make the file and its folder writable, then try again.")};
}

bool hasJournal(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

/// SQLite's locks cannot be trusted on network file systems.
bool isOnNetwork(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    return type.startsWith("nfs") || type.startsWith("cifs") || type.startsWith("smb") ||
           type == "fuse.sshfs" || type == "afs" || type == "ncpfs";
}

#ifdef Q_OS_UNIX
/// Makes a rename last: without it a power loss may bring the folder's old content back.
void syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    (void)::fsync(fd);
    ::close(fd);
}
#else
void syncFolder(const QString &) {}
#endif

void removeLeftovers(const QString &temporary)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(temporary + QLatin1String(suffix));
}

Result<void> fill(const QString &temporary, const Clock &clock)
{
    const QString name = QStringLiteral("leadline-new-") + randomKey();
    Result<void> done;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(temporary);
        if (!database.open())
            done = fail(statementError(database.lastError()));
        else
            done = fillWorkspace(database, randomKey(), clock);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace

QMutex &OpenFiles::mutex()
{
    static QMutex mutex;
    return mutex;
}

bool OpenFiles::isOpen(const QString &canonicalPath)
{
    return openCounts().value(canonicalPath) > 0;
}

void OpenFiles::add(const QString &canonicalPath)
{
    ++openCounts()[canonicalPath];
}

void OpenFiles::remove(const QString &canonicalPath)
{
    const QMutexLocker lock(&mutex());
    if (--openCounts()[canonicalPath] <= 0)
        openCounts().remove(canonicalPath);
}

Result<void> inspectFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(cannotOpen(path, QCoreApplication::translate("leadline::Store", "it is not a file"),
                               QCoreApplication::translate("leadline::Store", "Choose another name.")));
    if (isOnNetwork(path))
        return fail(cannotOpen(
            path, QCoreApplication::translate("leadline::Store", "it is on a network drive"),
            QCoreApplication::translate("leadline::Store", "Keep the workspace on a local disk.")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(cannotOpen(path, file.errorString(),
                               QCoreApplication::translate(
                                   "leadline::Store", "Check that you may read the file, then try again.")));
    // Layout: https://sqlite.org/fileformat2.html#the_database_header
    const QByteArray header = file.read(100);
    const auto number = [&header](int offset) {
        return qFromBigEndian<quint32>(header.constData() + offset);
    };
    if (info.size() == 0)
        return fail(damaged(path, QCoreApplication::translate("leadline::Store", "it is empty")));
    const bool isSqlite = header.size() == 100 && header.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!isSqlite)
        return fail(hasJournal(path) ? damaged(path, QCoreApplication::translate(
                                                         "leadline::Store", "it does not begin like one"))
                                     : notOurs(path));
    if (number(68) != static_cast<quint32>(kApplicationId))
        return fail(notOurs(path));
    if (static_cast<int>(number(60)) > newestSchemaVersion())
        return fail(
            {.kind = ErrorKind::Storage,
             .code = QStringLiteral("LL-DB-003"),
             .what = QCoreApplication::translate(
                         "leadline::Store", "The workspace %1 was made by a newer Leadline (format %2; this "
                                            "program knows %3).")
                         .arg(shown(path))
                         .arg(number(60))
                         .arg(newestSchemaVersion()),
             .unaffected = QCoreApplication::translate("leadline::Store", "The file was left as it is."),
             .remedy =
                 QCoreApplication::translate("leadline::Store", "Update Leadline, then open it again.")});
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16) == 1
                                ? 65536
                                : qFromBigEndian<quint16>(header.constData() + 16);
    // The page count is valid when the two counters agree; a journal may hold what is missing here.
    if (number(24) == number(92) && !hasJournal(path) && info.size() < pageSize * number(28))
        return fail(damaged(path, QCoreApplication::translate("leadline::Store", "its end is missing")));
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return fail(readOnly(path));
    return {};
}

Result<void> fillWorkspace(const QSqlDatabase &database, const QString &workspaceId, const Clock &clock)
{
    const auto run = [&database](const QString &sql) -> Result<void> {
        QSqlQuery query(database);
        if (!query.exec(sql))
            return fail(statementError(query.lastError()));
        return {};
    };
    if (const auto marked = run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)); !marked)
        return marked;
    if (const Result<int> version = migrate(database); !version)
        return fail(version.error());
    return run(QStringLiteral("INSERT INTO meta VALUES ('workspace_id', '%1'), ('created_at', '%2')")
                   .arg(workspaceId, QString::number(clock.nowUtc().toMSecsSinceEpoch())));
}

Result<void> createFile(const QString &path, const Clock &clock)
{
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(
            cannotOpen(path, QCoreApplication::translate("leadline::Store", "its folder does not exist"),
                       QCoreApplication::translate("leadline::Store", "Make the folder, then try again.")));
    // A journal without its database: the database was lost or moved. A new one would throw the journal away.
    if (hasJournal(path))
        return fail(
            damaged(path, QCoreApplication::translate(
                              "leadline::Store", "only its -wal file is left, the file itself is gone")));
    const QString temporary = path + QStringLiteral(".new");
    QLockFile lock(temporary + QStringLiteral(".lock"));
    if (!lock.tryLock(10000))
        return fail(
            lock.error() == QLockFile::PermissionError
                ? readOnly(path)
                : cannotOpen(path,
                             QCoreApplication::translate("leadline::Store", "another Leadline is making it"),
                             QCoreApplication::translate("leadline::Store", "Try again in a moment.")));
    if (QFileInfo::exists(path)) // somebody else was quicker
        return {};
    removeLeftovers(temporary);
    {
        // Made here and not by SQLite, so that it is nobody else's to read from the start.
        QFile file(temporary);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
            !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return fail(cannotOpen(
                path, file.errorString(),
                QCoreApplication::translate("leadline::Store", "Check the folder, then try again.")));
    }
    if (const Result<void> filled = fill(temporary, clock); !filled) {
        removeLeftovers(temporary);
        return filled;
    }
    if (!QFile::rename(temporary, path)) {
        removeLeftovers(temporary);
        if (QFileInfo::exists(path))
            return {};
        return fail(
            cannotOpen(path, QCoreApplication::translate("leadline::Store", "it could not be given its name"),
                       QCoreApplication::translate("leadline::Store", "Check the folder, then try again.")));
    }
    syncFolder(info.absolutePath());
    return {};
}

} // namespace leadline::store
