#pragma once

#include "providers/manifest.h"

namespace leadline::app {

// What a search can cost at most, by the manifest: per record, per call, or per started block of records. Providers give and
// charge whole pages, so pages are what is counted.

/// Records to ask for with each call of a search for `records`, at most 100: full pages when they are free, because large
/// pages reach farther; even pages when they cost something, so that the last one brings hardly more than was wanted.
/// Never less than the provider's smallest page.
[[nodiscard]] int pageSizeFor(const providers::OperationSpec &operation, int records);
/// The most credits that one call for a page of this size can cost. What a cap is checked against before each call.
[[nodiscard]] double pageCost(const providers::OperationSpec &operation, int pageSize);
/// The most credits that all pages of a search for `records` can cost. What a quote shows.
[[nodiscard]] double worstCost(const providers::OperationSpec &operation, int records);

} // namespace leadline::app
