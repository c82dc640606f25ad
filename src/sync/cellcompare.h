#pragma once

#include "domain/plan.h"
#include "halo/ticket.h"

namespace leadline::sync {

/// Are two values the same to HaloPSA? Numbers may come back as texts or decimals, texts trimmed, dates with or without a
/// time, an absent value as null, "" or 0 for a dropdown.
[[nodiscard]] bool sameValue(const QJsonValue &a, const QJsonValue &b);

enum class CellsState { AllAfter, AllBefore, Mixed };

/// Where a record stands against planned cells: all as planned, none touched yet, or something else.
[[nodiscard]] CellsState compareCells(const QList<domain::PlanCell> &cells, const halo::Ticket &ticket,
                                      const domain::TenantSchema &schema);
/// Labels of the cells whose value in the record is not what was planned.
[[nodiscard]] QStringList differingCells(const QList<domain::PlanCell> &cells, const halo::Ticket &ticket,
                                         const domain::TenantSchema &schema);
/// The member name halo::Ticket::member() knows a cell by.
[[nodiscard]] QString memberOf(const domain::PlanCell &cell);

} // namespace leadline::sync
