#pragma once

#include "app/workspace.h"

#include <QCoroTask>

namespace leadline::app {

/// One unattended pass through the same use cases a person would click: finish what is open, pull, saved searches, plan and
/// push, promote by rule. A failing step is reported and the others go on. `workspace` must outlive it.
[[nodiscard]] QCoro::Task<Result<PollReport>> runPoll(Workspace *workspace, PollRequest request);

} // namespace leadline::app
