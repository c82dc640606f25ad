#pragma once

#include "domain/plan.h"

namespace leadline::cli {

/// A plan as a file people and scripts can keep, read and hand on. LL-PLAN-007 the file cannot be read or written.
[[nodiscard]] Result<void> writePlan(const QString &path, const domain::Plan &plan);
[[nodiscard]] Result<domain::Plan> readPlan(const QString &path);

} // namespace leadline::cli
