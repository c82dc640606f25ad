#pragma once

#include <QString>

#include <functional>

namespace leadline::sync {

using Progress = std::function<void(int done, int total, const QString &text)>;

/// What the parts of the engine tell each other during one run.
struct RunState
{
    int done = 0, total = 0, refused = 0;
    int sameFailures = 0;   ///< permanent refusals in a row for the same reason
    int signInFailures = 0; ///< in a row
    int unsent = 0;         ///< attempts in a row whose first byte never left
    qint64 holdUntil = 0;   ///< nothing is asked before this time of the monotonic clock
    QString lastFailure;
    QString stopReason; ///< why the engine itself stopped the run; empty: it did not

    [[nodiscard]] bool isStopped() const { return !stopReason.isEmpty(); }
};

} // namespace leadline::sync
