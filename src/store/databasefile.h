#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QMutex>
#include <QString>

class QSqlDatabase;

namespace leadline::store {

/// application_id of a workspace, "LLws" in the file header.
inline constexpr int kApplicationId = 0x4C4C7773;

/// Counts the connections this process has to each workspace file. POSIX drops every lock a process holds on
/// a file when *any* descriptor of it is closed, SQLite's too, so the header may be read only while the file
/// is not open here (https://sqlite.org/howtocorrupt.html, 2.2).
class OpenFiles
{
public:
    static QMutex &mutex(); ///< hold it from the look at the header until the connection is registered
    static bool isOpen(const QString &canonicalPath); ///< with the mutex held
    static void add(const QString &canonicalPath);    ///< with the mutex held
    static void remove(const QString &canonicalPath); ///< takes the mutex
};

/// Looks at the bytes of an existing file before SQLite does: SQLite would delete the -wal of an empty one.
/// LL-DB-001, 002, 003, 004, 005.
[[nodiscard]] Result<void> inspectFile(const QString &path);

/// Gives a new, empty database the newest schema and its identity.
[[nodiscard]] Result<void> fillWorkspace(const QSqlDatabase &database, const QString &workspaceId,
                                         const Clock &clock);

/// Makes a complete, empty workspace beside `path` and renames it. Succeeds also when somebody else was
/// quicker.
[[nodiscard]] Result<void> createFile(const QString &path, const Clock &clock);

} // namespace leadline::store
