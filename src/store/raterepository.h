#pragma once

#include "store/database.h"

#include <QDateTime>

namespace leadline::store {

/// What was learnt about how fast somebody may be asked. Times are UTC.
struct LearntRate
{
    double intervalMs = 0, floorMs = 0;
    QDateTime nextAt, heldUntil;

    friend bool operator==(const LearntRate &, const LearntRate &) = default;
};

/// By the name of what is asked: the base URL of a tenant or provider.
class RateRepository
{
public:
    explicit RateRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<void> save(const QString &name, const LearntRate &rate);
    [[nodiscard]] Result<LearntRate>
    find(const QString &name) const; ///< all zero when nothing was learnt yet

private:
    Database &m_database;
};

} // namespace leadline::store
