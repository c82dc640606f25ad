#pragma once

#include "base/error.h"

class QSqlError;

namespace leadline::store {

/// What class of trouble SQLite reports: decides the code and whether its transaction is gone.
enum class SqlTrouble { Statement, Busy, Full, ReadOnly, Failing, Corrupt };

[[nodiscard]] SqlTrouble troubleOf(const QSqlError &error);

/// A failed statement as an Error (LL-DB-004, 005, 006 or 009). SQLite's message names tables and columns,
/// never bound values.
[[nodiscard]] Error statementError(const QSqlError &error);

/// SQLite may roll the whole transaction back by itself on these (https://sqlite.org/lang_transaction.html):
/// what follows in it must not run, it would be committed alone.
[[nodiscard]] bool endsTransaction(const QSqlError &error);

} // namespace leadline::store
