#include "sync/groupcommit.h"

#include "net/latch.h"
#include "store/transaction.h"

namespace leadline::sync {

struct GroupCommit::Group
{
    std::vector<Writes> writes;
    std::vector<Result<void>> results; ///< of each
    net::Latch latch;
};

GroupCommit::GroupCommit(store::Database &database, Scheduler &scheduler)
    : m_database(database), m_scheduler(scheduler)
{
}

QCoro::Task<Result<void>> GroupCommit::commit(Writes writes)
{
    // A closed group takes no more: what comes while its waiters are resumed is a new one.
    if (!m_open || m_open->latch.isOpen()) {
        m_open = std::make_shared<Group>();
        m_scheduler.post([group = m_open, &database = m_database] { close(group, database); });
    }
    const std::shared_ptr<Group> group = m_open;
    const std::size_t index = group->writes.size();
    group->writes.push_back(std::move(writes));
    auto opened = group->latch.opened();
    co_await opened;
    co_return group->results.at(index);
}

void GroupCommit::close(const std::shared_ptr<Group> &group, store::Database &database)
{
    group->results.reserve(group->writes.size());
    auto transaction = store::Transaction::begin(database);
    for (const Writes &write : group->writes)
        group->results.push_back(transaction ? write() : fail(transaction.error()));
    Result<void> committed;
    if (transaction)
        committed = transaction->commit();
    if (!committed) {
        for (Result<void> &result : group->results)
            result = committed;
    }
    group->writes.clear();
    group->latch.open();
}

} // namespace leadline::sync
