#pragma once

#include "store/database.h"

namespace leadline::store {

/// The outbox invariants (reliability §4: I4, I7, I8, I9) asked of the database itself, in words. Operations
/// are named by number, so the text may be logged.
[[nodiscard]] Result<QStringList> auditOutbox(const Database &database);

} // namespace leadline::store
