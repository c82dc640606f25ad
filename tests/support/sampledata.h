#pragma once

#include "app/worktypes.h"

/// Invented people and companies on example domains and reserved phone ranges, the same on every run.
namespace leadline::sample {

[[nodiscard]] domain::TenantSchema schema();
[[nodiscard]] QList<domain::Deal> deals(int count, const QDateTime &now);
[[nodiscard]] app::BoardData board(int count = 120, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// A prospect that lacks budget and pain points, at 45 of 100.
[[nodiscard]] domain::Deal danaReyes(const QDateTime &now = QDateTime::currentDateTimeUtc());
[[nodiscard]] domain::Contact contact();
[[nodiscard]] domain::Plan plan(int create = 96, int update = 12, int move = 1, int leave = 61,
                                int refuse = 3);
[[nodiscard]] domain::Receipt receipt(const domain::Plan &plan, bool green);
[[nodiscard]] QList<app::OperationView> operations();
[[nodiscard]] QList<store::Run> runs();
[[nodiscard]] mapping::Profile profile();
[[nodiscard]] QList<app::MappingPreviewRow> previewRows(const mapping::Profile &profile, int count = 20);

} // namespace leadline::sample
