#include "store/migrations.h"

#include "store/storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

namespace leadline::store {
namespace {

struct Migration
{
    int version = 0;
    QString file;
};

QList<Migration> listMigrations()
{
    QList<Migration> found;
    const QDir folder(QStringLiteral(":/schemas/sqlite"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        found.append({name.left(4).toInt(), folder.filePath(name)});
    return found;
}

/// Shipped migrations by version. The folder is a resource, so its content cannot be anything but ours.
const QList<Migration> &migrations()
{
    static const QList<Migration> all = listMigrations();
    return all;
}

/// Walks a script character by character, as SQLite's tokenizer does: literals, quoted names and comments are
/// skipped whole, and the body of CREATE TRIGGER ends at the first "; END ;".
class Splitter
{
public:
    explicit Splitter(const QString &script) : m_script(script) {}

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script.at(m_at);
        if (startsWith(QLatin1String("--")))
            skipTo(QLatin1String("\n"), 2);
        else if (startsWith(QLatin1String("/*")))
            skipTo(QLatin1String("*/"), 2);
        else if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`'))
            skipQuoted(c);
        else if (c == QLatin1Char('['))
            skipQuotedBracket();
        else if (c == QLatin1Char(';'))
            semicolon();
        else if (isWordStart(c))
            word();
        else {
            if (!c.isSpace())
                token(QString(c));
            ++m_at;
        }
    }

    [[nodiscard]] bool startsWith(QLatin1String text) const
    {
        return QStringView(m_script).sliced(m_at).startsWith(text);
    }

    static bool isWordStart(QChar c)
    {
        return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$');
    }

    void skipTo(QLatin1String end, qsizetype from)
    {
        const qsizetype found = m_script.indexOf(end, m_at + from);
        m_at = found < 0 ? m_script.size() : found + end.size();
    }

    /// A doubled quote needs no care: it ends one literal and starts the next.
    void skipQuoted(QChar quote)
    {
        const qsizetype found = m_script.indexOf(quote, m_at + 1);
        m_at = found < 0 ? m_script.size() : found + 1;
        token(QStringLiteral("'"));
    }

    void skipQuotedBracket()
    {
        const qsizetype found = m_script.indexOf(QLatin1Char(']'), m_at);
        m_at = found < 0 ? m_script.size() : found + 1;
        token(QStringLiteral("'"));
    }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_script.size() && isWordStart(m_script.at(m_at)))
            ++m_at;
        token(m_script.mid(start, m_at - start).toUpper());
    }

    void token(const QString &text)
    {
        ++m_tokens;
        const bool temporary = text == QLatin1String("TEMP") || text == QLatin1String("TEMPORARY");
        if (m_tokens == 1)
            m_create = text == QLatin1String("CREATE");
        else if (m_create && (m_tokens == 2 || (m_tokens == 3 && m_temporary)))
            m_trigger = m_trigger || text == QLatin1String("TRIGGER");
        m_temporary = m_tokens == 2 && temporary;
        m_beforeLast = m_last;
        m_last = text;
    }

    void semicolon()
    {
        const bool bodyEnds = m_last == QLatin1String("END") && m_beforeLast == QLatin1String(";");
        ++m_at;
        if (m_trigger && !bodyEnds) {
            token(QStringLiteral(";"));
            return;
        }
        finish();
    }

    void finish()
    {
        if (m_tokens > 0)
            m_statements.append(m_script.mid(m_start, m_at - m_start).trimmed());
        m_start = m_at;
        m_tokens = 0;
        m_create = m_temporary = m_trigger = false;
        m_last.clear();
        m_beforeLast.clear();
    }

    const QString m_script;
    QStringList m_statements;
    qsizetype m_at = 0, m_start = 0;
    int m_tokens = 0;
    bool m_create = false, m_temporary = false, m_trigger = false;
    QString m_last, m_beforeLast;
};

Result<void> run(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return fail(statementError(query.lastError()));
    return {};
}

Result<int> versionOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return fail(statementError(query.lastError()));
    return query.value(0).toInt();
}

Result<void> requireForeignKeys(const QSqlDatabase &database, const QString &file)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return fail(statementError(query.lastError()));
    if (!query.next())
        return {};
    return fail({.kind = ErrorKind::Storage,
                 .code = QStringLiteral("LL-DB-004"),
                 .what = QCoreApplication::translate(
                             "leadline::Store",
                             "The workspace cannot be brought to the new version: after %1 a row of "
                             "table %2 points to nothing.")
                             .arg(QFileInfo(file).fileName(), query.value(0).toString()),
                 .unaffected = QCoreApplication::translate("leadline::Store", "The workspace is as it was."),
                 .remedy = QCoreApplication::translate(
                     "leadline::Store",
                     "Keep using the version before, and report this with the name of the table.")});
}

Result<void> steps(const QSqlDatabase &database, const Migration &migration)
{
    // Another connection may have migrated while this one waited for the lock.
    const Result<int> version = versionOf(database);
    if (!version)
        return fail(version.error());
    if (*version >= migration.version)
        return {};
    QFile file(migration.file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            {.kind = ErrorKind::Internal,
             .code = QStringLiteral("LL-DB-001"),
             .what = QCoreApplication::translate("leadline::Store",
                                                 "The schema file %1 is missing in the program.")
                         .arg(migration.file),
             .unaffected = QCoreApplication::translate("leadline::Store", "The workspace is as it was."),
             .remedy = QCoreApplication::translate("leadline::Store", "Install Leadline again.")});
    const QStringList statements = splitStatements(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements)
        if (const Result<void> done = run(database, statement); !done)
            return done;
    if (const Result<void> sound = requireForeignKeys(database, migration.file); !sound)
        return sound;
    return run(database, QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
}

} // namespace

QStringList splitStatements(const QString &script)
{
    return Splitter(script).split();
}

int newestSchemaVersion()
{
    const QList<Migration> &all = migrations();
    return all.isEmpty() ? 0 : all.last().version;
}

Result<int> migrate(QSqlDatabase database, int upTo)
{
    const QList<Migration> &all = migrations();
    for (const Migration &migration : all) {
        if (upTo > 0 && migration.version > upTo)
            break;
        const Result<int> version = versionOf(database);
        if (!version)
            return version;
        if (*version >= migration.version)
            continue;
        if (const Result<void> begun = run(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return fail(begun.error());
        Result<void> done = steps(database, migration);
        if (done)
            done = run(database, QStringLiteral("COMMIT"));
        if (!done) {
            (void)run(database, QStringLiteral("ROLLBACK"));
            return fail(done.error());
        }
    }
    return versionOf(database);
}

} // namespace leadline::store
