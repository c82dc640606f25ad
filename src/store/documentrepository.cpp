#include "store/documentrepository.h"

#include "store/statement.h"
#include "store/transaction.h"

namespace leadline::store {

DocumentRepository::DocumentRepository(Database &database) : m_database(database) {}

Result<int> DocumentRepository::save(const QString &kind, const QString &name, const QJsonObject &document)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const Result<int> newest = version(kind, name);
    if (!newest)
        return newest;
    const int next = *newest + 1;
    Statement insert(m_database,
                     "INSERT INTO document (kind, name, version, saved_at, body) VALUES (?, ?, ?, ?, ?)");
    if (const Result<void> run =
            insert.run(kind, name, next, m_database.clock().nowUtc(), jsonText(document));
        !run)
        return fail(run.error());
    // Plans name the version of the mapping they were made with; of the other kinds only the newest is ever
    // asked for.
    if (kind != QLatin1String("mapping")) {
        Statement prune(m_database, "DELETE FROM document WHERE kind = ? AND name = ? AND version < ?");
        if (const Result<void> run = prune.run(kind, name, next); !run)
            return fail(run.error());
    }
    if (const Result<void> done = transaction->commit(); !done)
        return fail(done.error());
    return next;
}

Result<QJsonObject> DocumentRepository::find(const QString &kind, const QString &name) const
{
    Statement statement(
        m_database, "SELECT body FROM document WHERE kind = ? AND name = ? ORDER BY version DESC LIMIT 1");
    if (const Result<void> run = statement.run(kind, name); !run)
        return fail(run.error());
    return statement.next() ? jsonObject(statement.text(0)) : QJsonObject();
}

Result<QStringList> DocumentRepository::names(const QString &kind) const
{
    Statement statement(m_database, "SELECT DISTINCT name FROM document WHERE kind = ? ORDER BY name");
    if (const Result<void> run = statement.run(kind); !run)
        return fail(run.error());
    QStringList names;
    while (statement.next())
        names.append(statement.text(0));
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return names;
}

Result<int> DocumentRepository::version(const QString &kind, const QString &name) const
{
    Statement statement(m_database,
                        "SELECT ifnull(max(version), 0) FROM document WHERE kind = ? AND name = ?");
    if (const Result<void> run = statement.run(kind, name); !run)
        return fail(run.error());
    return statement.next() ? static_cast<int>(statement.integer(0)) : 0;
}

Result<void> DocumentRepository::remove(const QString &kind, const QString &name)
{
    Statement statement(m_database, "DELETE FROM document WHERE kind = ? AND name = ?");
    return statement.run(kind, name);
}

} // namespace leadline::store
