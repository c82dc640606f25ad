#include "simulation/vfs/workspaces.h"

#include "store/databasefile.h"
#include "store/storeerror.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace leadline::simulation {

Result<QByteArray> workspaceImage(const QString &workspaceId, const Clock &clock)
{
    FaultVfs vfs("leadline-image");
    const QString connection = QStringLiteral("leadline-image");
    Result<void> filled;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        database.setDatabaseName(QStringLiteral("file:/image/w.leadline?mode=rwc&vfs=leadline-image"));
        filled = database.open() ? store::fillWorkspace(database, workspaceId, clock)
                                 : fail(store::statementError(database.lastError()));
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    if (!filled)
        return fail(filled.error());
    {
        // The first real opening sets the write-ahead mode, which the file keeps.
        const auto opened = store::Database::open(pathOf(QStringLiteral("image")), clock, optionsFor(vfs));
        if (!opened)
            return fail(opened.error());
    }
    return vfs.bytes("w.leadline");
}

QString pathOf(const QString &process, const QString &file)
{
    return QStringLiteral("/%1/%2").arg(process, file);
}

store::OpenOptions optionsFor(const FaultVfs &vfs)
{
    store::OpenOptions options;
    options.vfs = QString::fromStdString(vfs.name());
    options.wait = [](std::chrono::milliseconds) {};
    return options;
}

} // namespace leadline::simulation
