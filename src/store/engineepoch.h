#pragma once

#include "store/database.h"

namespace leadline::store {

/// Makes this connection the engine of the workspace: raises the epoch, durably, and sets it on the
/// connection. Whoever was the engine before changes no row of the outbox any more (LL-OUT-006), however late
/// it wakes up. `instance` names it in the workspace, for people. The lock beside the file (WorkspaceLock)
/// keeps two from running at all; this one holds where a lock does not reach: a machine that slept, a copied
/// lock file, a network share.
[[nodiscard]] Result<qint64> takeOver(Database &database, const QString &instance);
[[nodiscard]] Result<qint64> currentEpoch(const Database &database);

} // namespace leadline::store
