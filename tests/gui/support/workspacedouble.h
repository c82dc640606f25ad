#pragma once

#include "app/workspace.h"

#include <functional>

/// A Workspace whose answers a test writes. It stands in at link time for the real one: same class, other
/// body, so the places under test are the product's own. Every call is counted; an answer that is not set is
/// an empty one.
namespace leadline::test {

struct WorkspaceScript
{
    QStringList calls; ///< names, in order: "planMove"
    QList<domain::Connection> connections;
    Result<app::BoardData> board = app::BoardData{};
    std::function<Result<domain::Plan>(const app::MoveRequest &)> planMove;
    std::function<Result<domain::Receipt>(const domain::Plan &)> apply;
    Result<app::PullOutcome> pull = app::PullOutcome{};
    Result<mapping::Profile> profile = mapping::Profile{};
    std::function<QList<app::MappingPreviewRow>(const mapping::Profile &)> preview;
    Result<app::EngineState> state = app::EngineState{};
    QList<app::OperationView> operations;
    QList<store::Run> runs;
    std::function<Result<domain::Receipt>(const QString &)> receipt;
    Result<app::AuditReport> audit = app::AuditReport{};
    Result<domain::Contact> contact = domain::Contact{};
    Result<int> settle = 0;
    QList<mapping::Profile> savedProfiles;
    QList<domain::Plan> applied;
    QList<app::MoveRequest> moves;
    bool hold = false; ///< answers wait for release()
    QList<std::function<void()>> held;
    void release();
};

/// Of the test that runs; reset() at its start.
[[nodiscard]] WorkspaceScript &script();
void reset();

} // namespace leadline::test
