#include "store/transaction.h"

#include "store/statement.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <utility>

namespace leadline::store {
namespace {

/// Control statements go past Statement: they must work on a doomed transaction too. All of them may be
/// repeated when they meet a lock: COMMIT leaves its transaction open then.
Result<void> control(const QSqlDatabase &database, BusyRetry retry, const QString &sql)
{
    QSqlQuery query(database);
    while (!query.exec(sql))
        if (!retry.again(query.lastError()))
            return fail(statementError(query.lastError()));
    return {};
}

QString savepoint(int depth)
{
    return QStringLiteral("nested_%1").arg(depth);
}

} // namespace

Transaction::Transaction(Database &database, bool outermost) : m_database(&database), m_outermost(outermost)
{
}

Result<Transaction> Transaction::begin(Database &database)
{
    Database::Private &state = *database.d;
    const bool outermost = state.depth == 0;
    if (!outermost && state.doomed)
        return fail(
            {.kind = ErrorKind::Storage,
             .code = QStringLiteral("LL-DB-006"),
             .what = QCoreApplication::translate(
                 "leadline::Store", "A change was not begun because an earlier part of it failed."),
             .unaffected = QCoreApplication::translate("leadline::Store", "Nothing of the change was kept."),
             .remedy =
                 QCoreApplication::translate("leadline::Store", "See the earlier message, then try again."),
             .details = state.cause});
    // IMMEDIATE: a deferred transaction that reads first fails at once, whatever the busy time-out, when
    // somebody else has written in between.
    Result<void> begun =
        outermost ? control(state.sql, state.retry(), QStringLiteral("BEGIN IMMEDIATE"))
                  : control(state.sql, state.retry(), QStringLiteral("SAVEPOINT ") + savepoint(state.depth));
    if (!begun)
        return fail(begun.error());
    ++state.depth;
    return Transaction(database, outermost);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_outermost(other.m_outermost)
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    Database::Private &state = *m_database->d;
    --state.depth;
    if (m_outermost) {
        // Fails only when SQLite has rolled back already; both ways nothing of it is kept.
        (void)control(state.sql, state.retry(), QStringLiteral("ROLLBACK"));
        state.doomed = false;
    } else if (!state.doomed) {
        for (const QLatin1String undo : {QLatin1String("ROLLBACK TO "), QLatin1String("RELEASE ")})
            if (const auto done = control(state.sql, state.retry(), undo + savepoint(state.depth)); !done) {
                state.doom(done.error());
                break;
            }
    }
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return {};
    Database::Private &state = *m_database->d;
    if (state.doomed)
        return fail(
            {.kind = ErrorKind::Storage,
             .code = QStringLiteral("LL-DB-006"),
             .what = QCoreApplication::translate("leadline::Store",
                                                 "A change was taken back because a part of it failed."),
             .unaffected = QCoreApplication::translate("leadline::Store", "Nothing of the change was kept."),
             .remedy =
                 QCoreApplication::translate("leadline::Store", "See the earlier message, then try again."),
             .details = state.cause});
    const Result<void> done = m_outermost ? control(state.sql, state.retry(), QStringLiteral("COMMIT"))
                                          : control(state.sql, state.retry(),
                                                    QStringLiteral("RELEASE ") + savepoint(state.depth - 1));
    if (!done) {
        if (!m_outermost)
            state.doom(done.error());
        return done; // the destructor rolls back
    }
    --state.depth;
    m_database = nullptr;
    return {};
}

} // namespace leadline::store
