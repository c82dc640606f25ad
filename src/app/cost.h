#pragma once

#include "providers/manifest.h"

namespace leadline::app {

/// The most credits that asking for this many records can cost, by the manifest: per record, per call (a page of at most
/// 100 records) or per started block of records. What a quote shows and a cap is checked against.
[[nodiscard]] double worstCost(const providers::OperationSpec &operation, int records);

} // namespace leadline::app
