#pragma once

#include "app/workspace.h"

#include <QCoroTask>
#include <QPointer>

namespace leadline::app {

/// One unattended pass through the same use cases a person would click: finish what is open, pull, saved searches, plan and
/// push, promote by rule. A failing step is reported and the others go on; a stop ends it after the step under way.
[[nodiscard]] QCoro::Task<Result<PollReport>> runPoll(QPointer<Workspace> workspace, PollRequest request, RunHandle run);

} // namespace leadline::app
