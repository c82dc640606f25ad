#pragma once

#include "store/database.h"

namespace leadline::store {

/// Brings a database to the newest schema: schemas/sqlite/NNNN_name.sql in order, one transaction each,
/// version in user_version. Files may hold triggers: statements are split by the SQL grammar, not at every
/// semicolon. Forward only; a failed or killed step leaves the version before it. Stops after version `upTo`
/// (0: goes to the newest). Returns the version reached.
[[nodiscard]] Result<int> migrate(QSqlDatabase database, int upTo = 0);
[[nodiscard]] int newestSchemaVersion();
/// The statements of a script, each with its semicolon; pieces that hold only comments are left out.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace leadline::store
