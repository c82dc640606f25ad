#pragma once

#include "app/notifier.h"
#include "app/searchcontext.h"

namespace leadline::app {

/// Fetches pages until the wanted number, the last page, the provider's reach or a stop; each page is in the worklist
/// before the next is asked for. What arrived is kept whatever happens after.
[[nodiscard]] QCoro::Task<Result<SearchOutcome>> runSearch(SearchContext &context, SearchRequest request, RunHandle run);

} // namespace leadline::app
