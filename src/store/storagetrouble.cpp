#include "store/storagetrouble.h"

#include "store/ballast.h"
#include "store/transaction.h"

namespace leadline::store {
namespace {

constexpr int kSqliteFull = 13;

Result<void> inTransaction(Database &database, const std::function<Result<void>()> &writes)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (auto written = writes(); !written)
        return written;
    return transaction->commit();
}

} // namespace

StorageTrouble storageTroubleOf(const Error &error)
{
    if (error.kind != ErrorKind::Storage)
        return StorageTrouble::None;
    const QString code = error.details.value(QStringLiteral("cause"), error.code).toString();
    if (code == QLatin1String("LL-DB-009"))
        return StorageTrouble::Failing;
    if (code != QLatin1String("LL-DB-005"))
        return StorageTrouble::None;
    const int sqlite = error.details.value(QStringLiteral("sqlite")).toInt() & 0xff;
    return sqlite == kSqliteFull ? StorageTrouble::Full : StorageTrouble::ReadOnly;
}

Result<void> recordReceived(Database &database, const std::function<Result<void>()> &writes)
{
    Result<void> recorded = inTransaction(database, writes);
    if (recorded || storageTroubleOf(recorded.error()) != StorageTrouble::Full)
        return recorded;
    Reserve *const reserve = database.reserve();
    if (!reserve || database.isInTransaction() || !reserve->release())
        return recorded;
    return inTransaction(database, writes);
}

} // namespace leadline::store
