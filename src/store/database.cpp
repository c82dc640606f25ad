#include "store/database.h"

#include "store/backup.h"

#include "store/databasefile.h"
#include "store/migrations.h"
#include "store/outboxaudit.h"
#include "store/statement.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUrl>

#include <array>
#include <atomic>

namespace leadline::store {
namespace {

/// A file up to this size is checked page by page when the first connection opens it (about 10 ms); a larger
/// one on request, see Database::check().
constexpr qint64 kCheckedAtOpenBytes = 8LL * 1024 * 1024;

struct Setting
{
    const char *name;
    const char *value;
    const char *readsBack;
};

/// reliability §12.1. NORMAL instead of FULL may lose the newest commits on power loss: wrong for an outbox.
/// cache_size is in KiB: SQLite's own 2 MiB read every page of a growing workspace again and again.
constexpr std::array<Setting, 10> kSettings{{
    {"busy_timeout", "5000", "5000"},
    {"journal_mode", "WAL", "wal"},
    {"synchronous", "FULL", "2"},
    {"foreign_keys", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},
    {"wal_autocheckpoint", "1000", "1000"},
    {"journal_size_limit", "67108864", "67108864"},
    {"secure_delete", "FAST", "2"},
    {"cache_size", "-16384", "-16384"},
}};

QString uniqueName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("leadline-%1").arg(++counter);
}

Result<QString> pragma(const QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA ") + text))
        return fail(statementError(query.lastError()));
    return query.next() ? query.value(0).toString() : QString();
}

Result<void> applySettings(const QSqlDatabase &database)
{
    for (const Setting &setting : kSettings) {
        const QString name = QLatin1String(setting.name);
        if (const auto set = pragma(database, name + QLatin1Char('=') + QLatin1String(setting.value)); !set)
            return fail(set.error());
        const auto is = pragma(database, name);
        if (!is)
            return fail(is.error());
        if (*is != QLatin1String(setting.readsBack))
            return fail(
                {.kind = ErrorKind::Storage,
                 .code = QStringLiteral("LL-DB-001"),
                 .what = QCoreApplication::translate(
                             "leadline::Store",
                             "The database library did not accept the setting %1=%2 (it says %3).")
                             .arg(name, QLatin1String(setting.value), *is),
                 .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed."),
                 .remedy = QCoreApplication::translate(
                     "leadline::Store",
                     "Keep the workspace on a local disk and use the SQLite library Leadline came with.")});
    }
    return {};
}

/// Every table, index and trigger with its text; SQLite's own (sqlite_*) left out.
Result<QStringList> schemaOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT type || ' ' || name || ': ' || ifnull(sql, '') FROM sqlite_schema "
                                   "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1")))
        return fail(statementError(query.lastError()));
    QStringList found;
    while (query.next())
        found.append(query.value(0).toString());
    if (query.lastError().isValid())
        return fail(statementError(query.lastError()));
    return found;
}

Result<QStringList> makeExpectedSchema(int version)
{
    const QString name = uniqueName();
    Result<QStringList> schema;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        if (!memory.open())
            schema = fail(statementError(memory.lastError()));
        else if (const Result<int> migrated = migrate(memory, version); !migrated)
            schema = fail(migrated.error());
        else
            schema = schemaOf(memory);
        memory.close();
    }
    QSqlDatabase::removeDatabase(name);
    return schema;
}

/// The shipped migrations never change, so they are run once for each version and process: some milliseconds.
Result<QStringList> expectedSchema(int version)
{
    if (version <= 0)
        return QStringList();
    static QMutex mutex;
    static QHash<int, QStringList> known;
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(version);
    if (found != known.constEnd())
        return *found;
    Result<QStringList> schema = makeExpectedSchema(version);
    if (schema)
        known.insert(version, *schema);
    return schema;
}

Error foreignSchema(const QString &path, const QString &item)
{
    return {.kind = ErrorKind::Storage,
            .code = QStringLiteral("LL-DB-004"),
            .what = QCoreApplication::translate("leadline::Store",
                                                "The workspace %1 was altered outside Leadline (%2).")
                        .arg(path, item),
            .unaffected = QCoreApplication::translate("leadline::Store", "The file was left as it is."),
            .remedy =
                QCoreApplication::translate("leadline::Store", "Copy it aside, then restore a backup.")};
}

/// Triggers and views of somebody else would run with our statements.
Result<void> requireOurSchema(const QSqlDatabase &database, const QString &path, int version)
{
    const Result<QStringList> is = schemaOf(database);
    if (!is)
        return fail(is.error());
    const Result<QStringList> due = expectedSchema(version);
    if (!due)
        return fail(due.error());
    for (const QString &item : *is)
        if (!due->contains(item))
            return fail(foreignSchema(path, item.section(QLatin1Char(':'), 0, 0)));
    for (const QString &item : *due)
        if (!is->contains(item))
            return fail(foreignSchema(path, item.section(QLatin1Char(':'), 0, 0)));
    return {};
}

Result<void> requireSoundPages(const QSqlDatabase &database, const QString &path)
{
    const Result<QString> verdict = pragma(database, QStringLiteral("quick_check(1)"));
    if (!verdict)
        return fail(verdict.error());
    if (*verdict == QLatin1String("ok"))
        return {};
    return fail({.kind = ErrorKind::Storage,
                 .code = QStringLiteral("LL-DB-004"),
                 .what = QCoreApplication::translate("leadline::Store", "The workspace %1 is damaged: %2.")
                             .arg(path, *verdict),
                 .unaffected = QCoreApplication::translate(
                     "leadline::Store", "The file was left as it is; HaloPSA is not affected."),
                 .remedy = QCoreApplication::translate(
                     "leadline::Store", "Copy the file with its -wal file aside, then restore a backup.")});
}

} // namespace

Database::Private::~Private()
{
    prepared.clear();
    const bool wasOpen = sql.isOpen();
    if (sql.isValid()) {
        sql.close();
        sql = QSqlDatabase();
        QSqlDatabase::removeDatabase(connectionName);
    }
    if (wasOpen)
        OpenFiles::remove(path);
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock,
                                                 const OpenOptions &options)
{
    std::unique_ptr<Database> database(new Database);
    database->d = std::make_unique<Private>();
    Private &state = *database->d;
    state.isSystemFile = options.vfs.isEmpty();
    state.clock = &clock;
    state.thread = QThread::currentThread();
    if (options.entropy)
        state.entropy = options.entropy;
    if (options.wait)
        state.wait = options.wait;
    state.reserve = options.reserve;
    const Result<bool> first = database->connect(path, options.vfs);
    if (!first)
        return fail(first.error());
    const bool checksPages = !options.vfs.isEmpty() || QFileInfo(state.path).size() <= kCheckedAtOpenBytes;
    if (const Result<void> prepared = database->prepare(*first, checksPages); !prepared)
        return fail(prepared.error());
    return database;
}

/// True: this process had no connection to the file so far.
Result<bool> Database::connect(const QString &path, const QString &vfs)
{
    const QMutexLocker lock(&OpenFiles::mutex());
    const bool ofTheSystem = vfs.isEmpty();
    if (ofTheSystem && !QFileInfo::exists(path))
        if (const Result<void> made = createFile(path, *d->clock); !made)
            return fail(made.error());
    d->path = ofTheSystem ? QFileInfo(path).canonicalFilePath() : path;
    const bool first = !OpenFiles::isOpen(d->path);
    if (ofTheSystem && first)
        if (const Result<void> looked = inspectFile(d->path); !looked)
            return fail(looked.error());
    d->connectionName = uniqueName();
    d->sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->connectionName);
    // mode=rw: a file that vanished since is an error, not a new, empty workspace.
    QString uri = QUrl::fromLocalFile(d->path).toString(QUrl::FullyEncoded) + QStringLiteral("?mode=rw");
    if (!ofTheSystem)
        uri += QStringLiteral("&vfs=") + vfs;
    d->sql.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
    d->sql.setDatabaseName(uri);
    if (!d->sql.open())
        return fail(
            {.kind = ErrorKind::Storage,
             .code = QStringLiteral("LL-DB-001"),
             .what = QCoreApplication::translate("leadline::Store", "The workspace %1 cannot be opened: %2.")
                         .arg(d->path, d->sql.lastError().text()),
             .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed."),
             .remedy = QCoreApplication::translate(
                 "leadline::Store", "Check that the file is there and may be read and written.")});
    OpenFiles::add(d->path);
    return first;
}

/// Settings, checks and migration of a fresh connection. A version known only to the journal is looked at
/// here.
Result<void> Database::prepare(bool firstOfProcess, bool checksPages)
{
    const Result<QString> version = pragma(d->sql, QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    d->version = version->toInt();
    if (d->version > newestSchemaVersion())
        return fail(
            {.kind = ErrorKind::Storage,
             .code = QStringLiteral("LL-DB-003"),
             .what = QCoreApplication::translate("leadline::Store",
                                                 "The workspace %1 was made by a newer Leadline (format %2).")
                         .arg(d->path)
                         .arg(d->version),
             .unaffected = QCoreApplication::translate("leadline::Store", "The file was left as it is."),
             .remedy =
                 QCoreApplication::translate("leadline::Store", "Update Leadline, then open it again.")});
    if (const Result<void> set = applySettings(d->sql); !set)
        return set;
    if (firstOfProcess) {
        if (const Result<void> ours = requireOurSchema(d->sql, d->path, d->version); !ours)
            return ours;
        if (checksPages)
            if (const Result<void> sound = requireSoundPages(d->sql, d->path); !sound)
                return sound;
    }
    // A format that changes is copied first; a workspace that was just made has nothing to copy.
    if (d->isSystemFile && d->version > 0 && d->version < newestSchemaVersion()) {
        if (const auto backup = backUp(*this, BackupReason::BeforeMigration); !backup)
            return fail(backup.error());
    }
    const Result<int> migrated = migrate(d->sql);
    if (!migrated)
        return fail(migrated.error());
    d->version = *migrated;
    Statement id(*this, "SELECT value FROM meta WHERE key = 'workspace_id'");
    if (const Result<void> read = id.run(); !read)
        return read;
    if (id.next())
        d->workspaceId = id.text(0);
    if (d->workspaceId.isEmpty())
        return fail(foreignSchema(d->path, QStringLiteral("workspace_id")));
    return {};
}

QSqlDatabase Database::handle() const
{
    return d->sql;
}

QString Database::path() const
{
    return d->path;
}

const Clock &Database::clock() const
{
    return *d->clock;
}

QString Database::workspaceId() const
{
    return d->workspaceId;
}

int Database::schemaVersion() const
{
    return d->version;
}

Reserve *Database::reserve() const
{
    return d->reserve;
}

bool Database::isInTransaction() const
{
    return d->depth > 0;
}

qint64 Database::engineEpoch() const
{
    return d->engineEpoch;
}

void Database::setEngineEpoch(qint64 epoch)
{
    d->engineEpoch = epoch;
}

Result<QStringList> Database::check() const
{
    QStringList found;
    Statement pages(*this, "PRAGMA quick_check(50)");
    if (const Result<void> read = pages.run(); !read)
        return fail(read.error());
    while (pages.next())
        if (pages.text(0) != QLatin1String("ok"))
            found.append(
                QCoreApplication::translate("leadline::Store", "Database file: %1.").arg(pages.text(0)));
    if (const Result<void> done = pages.finished(); !done)
        return fail(done.error());
    Statement links(*this, "PRAGMA foreign_key_check");
    if (const Result<void> read = links.run(); !read)
        return fail(read.error());
    while (links.next())
        found.append(
            QCoreApplication::translate("leadline::Store", "Row %1 of %2 points to a row of %3 that is gone.")
                .arg(links.text(1), links.text(0), links.text(2)));
    if (const Result<void> done = links.finished(); !done)
        return fail(done.error());
    const Result<QStringList> audited = auditOutbox(*this);
    if (!audited)
        return fail(audited.error());
    return found + *audited;
}

} // namespace leadline::store
