#pragma once

#include "simulation/vfs/outboxscript.h"
#include "simulation/vfs/workspaces.h"

namespace leadline::simulation {

enum class End { Closed, Killed, PowerLost };

/// One life of a program that plays the script of the outbox on a new workspace.
struct Life
{
    quint64 seed = 1;
    End end = End::Closed;
    QList<Fault> faults{};
    qint64 losesPowerAt = 0; ///< the how manieth change of the disk; 0: at the end, if that is its end
    bool diskLies = false;   ///< ignores syncs
    qint64 space = -1;       ///< bytes the files may grow by; -1: unlimited
};

/// Workspaces in memory, and the checks every life must pass.
class StoreRig
{
public:
    StoreRig();
    FaultVfs vfs;
    ManualClock clock;

    [[nodiscard]] Result<std::unique_ptr<store::Database>> open(store::OpenOptions options);
    [[nodiscard]] Result<std::unique_ptr<store::Database>> open() { return open(optionsFor(vfs)); }
    [[nodiscard]] const QByteArray &image() const { return m_image; }
    void start(quint64 seed); ///< a new, empty workspace
    /// Lives, ends, and takes all faults away; the program may be started again.
    OutboxScript play(const Life &life);
    /// Opens the workspace as the next start of the program does: what was acknowledged is there, recovery
    /// can be repeated, all checks are clean, work goes on. What is wrong in words; empty: nothing.
    [[nodiscard]] QString verify(const OutboxScript &script);

private:
    QByteArray m_image;
};

} // namespace leadline::simulation
