#include "store/raterepository.h"

#include "store/statement.h"

namespace leadline::store {

Result<void> RateRepository::save(const QString &name, const LearntRate &rate)
{
    Statement statement(
        m_database,
        "INSERT INTO rate_bucket (name, interval_ms, floor_ms, next_at, held_until, learnt_at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
        "interval_ms = excluded.interval_ms, floor_ms = excluded.floor_ms, next_at = excluded.next_at, "
        "held_until = excluded.held_until, learnt_at = excluded.learnt_at");
    return statement.run(name, QVariant(rate.intervalMs), QVariant(rate.floorMs), rate.nextAt, rate.heldUntil,
                         m_database.clock().nowUtc());
}

Result<LearntRate> RateRepository::find(const QString &name) const
{
    Statement statement(m_database,
                        "SELECT interval_ms, floor_ms, next_at, held_until FROM rate_bucket WHERE name = ?");
    if (const Result<void> run = statement.run(name); !run)
        return fail(run.error());
    LearntRate rate;
    if (statement.next())
        rate = {statement.real(0), statement.real(1), statement.time(2), statement.time(3)};
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return rate;
}

} // namespace leadline::store
