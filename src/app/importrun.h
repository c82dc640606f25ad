#pragma once

#include "app/notifier.h"
#include "app/searchcontext.h"

namespace leadline::app {

/// Reads a list file into the worklist: every row is a contact, a company that needs one, or a rejected row with a reason.
[[nodiscard]] QCoro::Task<Result<ImportOutcome>> runImport(SearchContext &context, QString path,
                                                           providers::ListMapping mapping, QString list, RunHandle run);

} // namespace leadline::app
