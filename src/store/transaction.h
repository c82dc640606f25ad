#pragma once

#include "store/database.h"

namespace leadline::store {

/// BEGIN IMMEDIATE … COMMIT. Rolls back when it goes out of scope without commit(). Nested ones join the
/// outer.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database, bool outermost);
    Database *m_database;
    bool m_outermost;
};

} // namespace leadline::store
