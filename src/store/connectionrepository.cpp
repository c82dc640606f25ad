#include "store/connectionrepository.h"

#include "store/statement.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace leadline::store {
namespace {

Error noSuchConnection(const QString &name)
{
    return {
        .kind = ErrorKind::NotFound,
        .code = QStringLiteral("LL-CONN-002"),
        .what =
            QCoreApplication::translate("leadline::Store", "There is no connection named \"%1\".").arg(name),
        .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed."),
        .remedy = QCoreApplication::translate("leadline::Store",
                                              "Check the name, or add the connection in Setup.")};
}

} // namespace

ConnectionRepository::ConnectionRepository(Database &database) : m_database(database) {}

Result<void> ConnectionRepository::save(const domain::Connection &connection)
{
    Statement statement(m_database, "INSERT INTO connection (name, body) VALUES (?, ?) "
                                    "ON CONFLICT (name) DO UPDATE SET body = excluded.body");
    return statement.run(connection.name, jsonText(connection.toJson()));
}

Result<void> ConnectionRepository::remove(const QString &name)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    // The mirror goes too: under the same name another tenant may be connected next.
    Statement mirror(m_database, "DELETE FROM deal WHERE connection = ?");
    if (const Result<void> run = mirror.run(name); !run)
        return run;
    Statement statement(m_database, "DELETE FROM connection WHERE name = ?");
    if (const Result<void> run = statement.run(name); !run)
        return run;
    if (statement.changed() == 0)
        return fail(noSuchConnection(name));
    return transaction->commit();
}

Result<QList<domain::Connection>> ConnectionRepository::all() const
{
    Statement statement(m_database, "SELECT body FROM connection ORDER BY name");
    if (const Result<void> run = statement.run(); !run)
        return fail(run.error());
    QList<domain::Connection> connections;
    while (statement.next()) {
        Result<domain::Connection> connection = domain::Connection::fromJson(jsonObject(statement.text(0)));
        if (!connection)
            return fail(connection.error());
        connections.append(*std::move(connection));
    }
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return connections;
}

Result<domain::Connection> ConnectionRepository::find(const QString &name) const
{
    Statement statement(m_database, "SELECT body FROM connection WHERE name = ?");
    if (const Result<void> run = statement.run(name); !run)
        return fail(run.error());
    if (!statement.next())
        return fail(noSuchConnection(name));
    return domain::Connection::fromJson(jsonObject(statement.text(0)));
}

Result<void> ConnectionRepository::saveSchema(const QString &name, const domain::TenantSchema &schema,
                                              const domain::PipelineBinding &binding)
{
    Statement statement(m_database, "UPDATE connection SET discovery = ?, binding = ? WHERE name = ?");
    if (const Result<void> run = statement.run(jsonText(schema.toJson()), jsonText(binding.toJson()), name);
        !run)
        return run;
    if (statement.changed() == 0)
        return fail(noSuchConnection(name));
    return {};
}

Result<domain::TenantSchema> ConnectionRepository::schema(const QString &name) const
{
    Statement statement(m_database, "SELECT discovery FROM connection WHERE name = ?");
    if (const Result<void> run = statement.run(name); !run)
        return fail(run.error());
    if (!statement.next())
        return fail(noSuchConnection(name));
    if (statement.isNull(0))
        return domain::TenantSchema();
    return domain::TenantSchema::fromJson(jsonObject(statement.text(0)));
}

Result<domain::PipelineBinding> ConnectionRepository::binding(const QString &name) const
{
    Statement statement(m_database, "SELECT binding FROM connection WHERE name = ?");
    if (const Result<void> run = statement.run(name); !run)
        return fail(run.error());
    if (!statement.next())
        return fail(noSuchConnection(name));
    if (statement.isNull(0))
        return domain::PipelineBinding();
    return domain::PipelineBinding::fromJson(jsonObject(statement.text(0)));
}

} // namespace leadline::store
