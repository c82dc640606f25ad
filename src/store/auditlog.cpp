#include "store/auditlog.h"

#include "base/digest.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace leadline::store {
namespace {

/// The chain begins with the workspace, so that an entry of another workspace does not fit.
QString chained(const QString &before, const AuditEntry &entry)
{
    const QJsonObject covered{{QLatin1String("before"), before},
                              {QLatin1String("id"), entry.id},
                              {QLatin1String("at"), entry.at.toMSecsSinceEpoch()},
                              {QLatin1String("actor"), entry.actor},
                              {QLatin1String("action"), entry.action},
                              {QLatin1String("subject"), entry.subject},
                              {QLatin1String("details"), entry.details}};
    return jsonDigest(covered);
}

AuditEntry entryOf(const Statement &row)
{
    AuditEntry entry;
    entry.id = row.integer(0);
    entry.at = row.time(1);
    entry.actor = row.text(2);
    entry.action = row.text(3);
    entry.subject = row.text(4);
    entry.details = jsonObject(row.text(5));
    entry.hash = row.text(6);
    return entry;
}

/// The highest id ever given, which SQLite keeps beside the table: entries cut off the end leave it behind.
Result<qint64> lastGivenId(const Database &database)
{
    Statement statement(database, "SELECT seq FROM sqlite_sequence WHERE name = 'audit'");
    if (const Result<void> run = statement.run(); !run)
        return fail(run.error());
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace

AuditLog::AuditLog(Database &database) : m_database(database) {}

Result<void> AuditLog::append(const QString &actor, const QString &action, const QString &subject,
                              const QJsonObject &details)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    AuditEntry entry;
    QString before = m_database.workspaceId();
    {
        Statement last(m_database, "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1");
        if (const Result<void> run = last.run(); !run)
            return run;
        if (last.next()) {
            entry.id = last.integer(0);
            before = last.text(1);
        }
    }
    ++entry.id;
    entry.at = m_database.clock().nowUtc();
    entry.actor = actor;
    entry.action = action;
    entry.subject = subject;
    entry.details = details;
    Statement insert(m_database, "INSERT INTO audit (id, at, actor, action, subject, details, hash) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (const Result<void> run =
            insert.run(entry.id, entry.at, actor, action, subject, jsonText(details), chained(before, entry));
        !run)
        return run;
    return transaction->commit();
}

Result<QList<AuditEntry>> AuditLog::recent(int limit) const
{
    Statement statement(m_database, "SELECT id, at, actor, action, subject, details, hash FROM audit "
                                    "ORDER BY id DESC LIMIT ?");
    if (const Result<void> run = statement.run(limit); !run)
        return fail(run.error());
    QList<AuditEntry> entries;
    while (statement.next())
        entries.append(entryOf(statement));
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return entries;
}

Result<qint64> AuditLog::verify() const
{
    QString before = m_database.workspaceId();
    qint64 last = 0;
    {
        Statement statement(m_database,
                            "SELECT id, at, actor, action, subject, details, hash FROM audit ORDER BY id");
        if (const Result<void> run = statement.run(); !run)
            return fail(run.error());
        while (statement.next()) {
            const AuditEntry entry = entryOf(statement);
            if (entry.id != last + 1)
                return last + 1; // cut out of the middle
            if (entry.hash != chained(before, entry))
                return entry.id;
            before = entry.hash;
            last = entry.id;
        }
        if (const Result<void> done = statement.finished(); !done)
            return fail(done.error());
    }
    const Result<qint64> given = lastGivenId(m_database);
    if (!given)
        return given;
    return *given > last ? last + 1 : 0;
}

} // namespace leadline::store
