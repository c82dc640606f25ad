#pragma once

#include "store/database.h"

namespace leadline::store {

/// Brings a database to the newest schema: schemas/sqlite/NNNN_name.sql in order, one transaction each, version in
/// user_version. Files may hold triggers: statements are split by the SQL grammar, not at every semicolon.
[[nodiscard]] Result<int> migrate(QSqlDatabase database);
[[nodiscard]] int newestSchemaVersion();
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace leadline::store
