#pragma once

#include "base/scheduler.h"
#include "store/database.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <vector>

namespace leadline::sync {

/// Puts what several coroutines of one thread want to write into one transaction, so that they share its
/// flush to the disk: on common disks a flush costs as much as everything else an operation needs. Whoever
/// awaits commit() goes on only when its writes are durable. The writes of one turn of the event loop run in
/// the order they came, in one go.
class GroupCommit
{
public:
    using Writes = std::function<Result<void>()>;

    GroupCommit(store::Database &database, Scheduler &scheduler);
    GroupCommit(const GroupCommit &) = delete;
    GroupCommit &operator=(const GroupCommit &) = delete;

    /// `writes` may nest Transactions of its own; what it refers to must live until the task is through. An
    /// error it returns is its own and takes nothing back; an error of the commit is everybody's.
    [[nodiscard]] QCoro::Task<Result<void>> commit(Writes writes);

private:
    struct Group;
    static void close(const std::shared_ptr<Group> &group, store::Database &database);

    store::Database &m_database;   // borrowed; outlives the tasks
    Scheduler &m_scheduler;        // likewise
    std::shared_ptr<Group> m_open; // the group that is being gathered
};

} // namespace leadline::sync
