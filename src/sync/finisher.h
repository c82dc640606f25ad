#pragma once

#include "base/stopflag.h"
#include "domain/receipt.h"
#include "sync/session.h"

namespace leadline::sync {

/// Ends a run: reads back what was applied, mirrors it, writes the receipt, tells the worklist, closes the
/// run, and leaves an entry in the audit trail. What could not be read back is said so in the receipt, which
/// then is not green.
[[nodiscard]] QCoro::Task<Result<domain::Receipt>> finishRun(Session &session, QString runId,
                                                             domain::Plan plan, StopFlag stop);

} // namespace leadline::sync
