#pragma once

#include "secrets/secretstore.h"

namespace leadline::secrets {

/// The Windows store takes 2,560 bytes an entry; the same limit everywhere, so that a store can be changed
/// for another.
inline constexpr qsizetype kMaxEntryBytes = 2000;

[[nodiscard]] Error noSuchEntry();                                ///< LL-SEC-001
[[nodiscard]] Result<void> requireFits(const SecretBytes &value); ///< LL-SEC-006

/// What every probe() does: a random entry is written, read, compared and removed. `store` outlives the task.
[[nodiscard]] QCoro::Task<Result<void>> probeByRoundTrip(SecretStore *store);

} // namespace leadline::secrets
