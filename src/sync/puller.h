#pragma once

#include "base/stopflag.h"
#include "sync/session.h"

#include <functional>

namespace leadline::sync {

struct PullResult
{
    int received = 0;
    int expected = -1; ///< what HaloPSA reported; -1: it did not say
    int changed = 0, isNew = 0, gone = 0, unmapped = 0;
    int suppressed = 0; ///< people newly marked do-not-contact in HaloPSA
};

/// Brings the mirror up to date. Incremental from the stored cursor with an overlap of five minutes (HaloPSA §2.4); `full`
/// reads everything and notices what is gone. The cursor is stored in the transaction that stores the rows it covers.
/// A do-not-contact mark found in HaloPSA goes on the local list; its absence never lifts one.
[[nodiscard]] QCoro::Task<Result<PullResult>> pull(Session &session, bool full, StopFlag stop,
                                                   std::function<void(int, int)> onProgress);

} // namespace leadline::sync
