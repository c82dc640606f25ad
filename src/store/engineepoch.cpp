#include "store/engineepoch.h"

#include "store/statement.h"
#include "store/transaction.h"

namespace leadline::store {

Result<qint64> currentEpoch(const Database &database)
{
    Statement statement(database, "SELECT epoch FROM engine");
    if (const Result<void> run = statement.run(); !run)
        return fail(run.error());
    const qint64 epoch = statement.next() ? statement.integer(0) : 0;
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return epoch;
}

Result<qint64> takeOver(Database &database, const QString &instance)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    Statement raise(database, "UPDATE engine SET epoch = epoch + 1, instance = ?, started_at = ?");
    if (const Result<void> run = raise.run(instance, database.clock().nowUtc()); !run)
        return fail(run.error());
    const Result<qint64> epoch = currentEpoch(database);
    if (!epoch)
        return epoch;
    if (const Result<void> done = transaction->commit(); !done)
        return fail(done.error());
    database.setEngineEpoch(*epoch);
    return epoch;
}

} // namespace leadline::store
