#include "store/dealrepository.h"

#include "store/statement.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace leadline::store {
namespace {

Error noSuchDeal(qint64 haloId)
{
    return {
        .kind = ErrorKind::NotFound,
        .code = QStringLiteral("LL-BOARD-001"),
        .what = QCoreApplication::translate("leadline::Store", "Ticket %1 is not on the board.").arg(haloId),
        .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed."),
        .remedy = QCoreApplication::translate("leadline::Store",
                                              "Pull from HaloPSA; the ticket may have been removed there.")};
}

QString comparable(const QString &email)
{
    return email.trimmed().toLower();
}

Result<domain::Deal> dealOf(const Statement &row)
{
    return domain::Deal::fromJson(jsonObject(row.text(0)));
}

} // namespace

DealRepository::DealRepository(Database &database) : m_database(database) {}

Result<domain::Deal> DealRepository::save(const QString &connection, domain::Deal deal,
                                          const QJsonObject &raw)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const QString stage = domain::stageName(deal.stage);
    {
        Statement before(m_database, "SELECT stage, status_key, status_name, status_since FROM deal "
                                     "WHERE connection = ? AND halo_id = ?");
        if (const Result<void> run = before.run(connection, deal.haloId); !run)
            return fail(run.error());
        const bool known = before.next();
        if (known && before.text(0) == stage && before.text(1) == deal.statusKey &&
            before.text(2) == deal.statusName && !before.isNull(3))
            deal.statusSince = before.time(3);
        else if (known || !deal.statusSince.isValid())
            deal.statusSince = m_database.clock().nowUtc();
    }
    Statement statement(
        m_database,
        "INSERT INTO deal (connection, halo_id, external_key, email, stage, status_key, status_name, "
        "status_since, body, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (connection, halo_id) DO UPDATE SET external_key = excluded.external_key, "
        "email = excluded.email, stage = excluded.stage, status_key = excluded.status_key, "
        "status_name = excluded.status_name, status_since = excluded.status_since, "
        "body = excluded.body, raw = excluded.raw");
    if (const Result<void> run = statement.run(connection, deal.haloId, deal.externalKey,
                                               comparable(deal.email), stage, deal.statusKey, deal.statusName,
                                               deal.statusSince, jsonText(deal.toJson()), jsonText(raw));
        !run)
        return fail(run.error());
    if (const Result<void> done = transaction->commit(); !done)
        return fail(done.error());
    return deal;
}

Result<QList<domain::Deal>> DealRepository::all(const QString &connection) const
{
    Statement statement(m_database, "SELECT body FROM deal WHERE connection = ? ORDER BY halo_id");
    if (const Result<void> run = statement.run(connection); !run)
        return fail(run.error());
    QList<domain::Deal> deals;
    while (statement.next()) {
        Result<domain::Deal> deal = dealOf(statement);
        if (!deal)
            return fail(deal.error());
        deals.append(*std::move(deal));
    }
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return deals;
}

Result<QList<DealRepository::Mirrored>> DealRepository::allWithRaw(const QString &connection) const
{
    Statement statement(m_database, "SELECT body, raw FROM deal WHERE connection = ? ORDER BY halo_id");
    if (const Result<void> run = statement.run(connection); !run)
        return fail(run.error());
    QList<Mirrored> deals;
    while (statement.next()) {
        Result<domain::Deal> deal = dealOf(statement);
        if (!deal)
            return fail(deal.error());
        deals.append({*std::move(deal), jsonObject(statement.text(1))});
    }
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return deals;
}

Result<domain::Deal> DealRepository::find(const QString &connection, qint64 haloId) const
{
    Statement statement(m_database, "SELECT body FROM deal WHERE connection = ? AND halo_id = ?");
    if (const Result<void> run = statement.run(connection, haloId); !run)
        return fail(run.error());
    if (!statement.next())
        return fail(noSuchDeal(haloId));
    return dealOf(statement);
}

Result<QJsonObject> DealRepository::raw(const QString &connection, qint64 haloId) const
{
    Statement statement(m_database, "SELECT raw FROM deal WHERE connection = ? AND halo_id = ?");
    if (const Result<void> run = statement.run(connection, haloId); !run)
        return fail(run.error());
    if (!statement.next())
        return fail(noSuchDeal(haloId));
    return jsonObject(statement.text(0));
}

// "+halo_id" keeps the planner from walking the primary key of all deals to have them in order: the index on the
// searched column finds one or two.

Result<qint64> DealRepository::idByExternalKey(const QString &connection, const QString &key) const
{
    if (key.isEmpty())
        return 0;
    Statement statement(m_database, "SELECT halo_id FROM deal WHERE connection = ? AND external_key = ? "
                                    "AND external_key <> '' ORDER BY +halo_id LIMIT 1");
    if (const Result<void> run = statement.run(connection, key); !run)
        return fail(run.error());
    return statement.next() ? statement.integer(0) : 0;
}

Result<qint64> DealRepository::idByEmail(const QString &connection, const QString &email) const
{
    const QString wanted = comparable(email);
    if (wanted.isEmpty())
        return 0;
    Statement statement(m_database,
                        "SELECT halo_id FROM deal WHERE connection = ? AND email = ? AND email <> '' "
                        "ORDER BY +halo_id LIMIT 1");
    if (const Result<void> run = statement.run(connection, wanted); !run)
        return fail(run.error());
    return statement.next() ? statement.integer(0) : 0;
}

Result<void> DealRepository::remove(const QString &connection, qint64 haloId)
{
    Statement statement(m_database, "DELETE FROM deal WHERE connection = ? AND halo_id = ?");
    return statement.run(connection, haloId);
}

} // namespace leadline::store
