#pragma once

#include "cli/output.h"
#include "domain/receipt.h"

namespace leadline::cli {

void printPlan(Output &out, const domain::Plan &plan, bool cells);
/// The counts, then every row that is not a confirmed change (all rows when `all`).
void printReceipt(Output &out, const domain::Receipt &receipt, bool all);
/// "Created 96 · Updated 12 · …", only what there is.
[[nodiscard]] QString receiptCounts(const domain::Receipt &receipt);

} // namespace leadline::cli
