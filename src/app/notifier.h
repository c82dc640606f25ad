#pragma once

#include "app/worktypes.h"
#include "base/stopflag.h"

#include <functional>

namespace leadline::app {

/// How a job in a worker thread tells the faces how far it is. Callable from any thread; it queues.
using Notify = std::function<void(RunProgress)>;

/// Identity of a run as its job sees it.
struct RunHandle
{
    QString id;
    QString actor; ///< for the audit trail
    StopFlag stop;
    Notify notify;
    std::function<void()> ended; ///< told once, in the worker thread, when the job is over
};

} // namespace leadline::app
