#pragma once

#include "app/notifier.h"
#include "app/searchcontext.h"

namespace leadline::app {

/// Asks a provider about known contacts, one by one, never past the credit cap and never about an opted-out person. Each
/// answer is stored before the next question. A legal refusal (451) puts the person on the do-not-contact list.
[[nodiscard]] QCoro::Task<Result<EnrichOutcome>> runEnrich(SearchContext &context, EnrichRequest request, RunHandle run);

} // namespace leadline::app
