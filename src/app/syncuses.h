#pragma once

#include "app/notifier.h"
#include "app/synccontext.h"

namespace leadline::app {

// The use cases that run on the sync thread. Each is what one verb of every face ends in.

[[nodiscard]] QCoro::Task<Result<ConnectionReport>> testHalo(SyncContext &context, QString connection);
[[nodiscard]] QCoro::Task<Result<PullOutcome>> pullTenant(SyncContext &context, QString connection, bool full, RunHandle run);
/// Pulls first, so that the plan is read against the live tenant.
[[nodiscard]] QCoro::Task<Result<domain::Plan>> makePushPlan(SyncContext &context, PushRequest request, RunHandle run);
/// The same from what was pulled before; asks nobody.
[[nodiscard]] Result<domain::Plan> planFromMirror(SyncContext &context, const sync::Session &session, const PushRequest &request);
[[nodiscard]] QCoro::Task<Result<domain::Plan>> makeMovePlan(SyncContext &context, MoveRequest request, RunHandle run);
[[nodiscard]] QCoro::Task<Result<domain::Receipt>> applyPlan(SyncContext &context, domain::Plan plan, RunHandle run);
[[nodiscard]] QCoro::Task<Result<int>> resumeOpen(SyncContext &context, QString connection, RunHandle run);
[[nodiscard]] Result<BoardData> readBoard(SyncContext &context, const QString &connection);
[[nodiscard]] Result<EngineState> readState(SyncContext &context);
[[nodiscard]] Result<QList<OperationView>> readOperations(SyncContext &context, bool openOnly);
[[nodiscard]] Result<AuditReport> auditWorkspace(SyncContext &context);
[[nodiscard]] Result<mapping::Profile> readProfile(store::Database &database, const QString &name);
[[nodiscard]] QCoro::Task<Result<QList<MappingPreviewRow>>> previewRows(SyncContext &context, mapping::Profile profile, int rows);
/// Deals a rule may promote now, with their target status: Engaged leads and qualified prospects whose gates are all met.
[[nodiscard]] QList<QPair<qint64, QString>> promotable(const BoardData &board);

} // namespace leadline::app
