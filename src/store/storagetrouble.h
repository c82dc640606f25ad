#pragma once

#include "store/database.h"

namespace leadline::store {

/// Why the workspace cannot be written at the moment (reliability §12.3): nothing may be sent then, because
/// nothing could be journalled. It passes without a restart.
enum class StorageTrouble { None, Full, ReadOnly, Failing };

/// None for every error that tells of something else, a lock of another program included. Sees the cause
/// behind a change that was taken back (LL-DB-006).
[[nodiscard]] StorageTrouble storageTroubleOf(const Error &error);

/// Records what cannot be asked for again, such as an answer already received: `writes` in one transaction.
/// When the disk is full, the database's reserve is let go and `writes` is run once more, so it must begin
/// anew each time and not build on what an earlier run left in memory. Joins an open transaction, without a
/// second run then.
[[nodiscard]] Result<void> recordReceived(Database &database, const std::function<Result<void>()> &writes);

} // namespace leadline::store
