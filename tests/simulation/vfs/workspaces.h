#pragma once

#include "simulation/vfs/faultvfs.h"
#include "store/database.h"

namespace leadline::simulation {

/// The bytes of a new workspace, already in write-ahead mode. Migrating takes milliseconds: make one image
/// and put() it for each seed. The same id and time give the same bytes.
[[nodiscard]] Result<QByteArray> workspaceImage(const QString &workspaceId, const Clock &clock);

/// How `process` opens "w.leadline": the path and options for store::Database::open.
[[nodiscard]] QString pathOf(const QString &process, const QString &file = QStringLiteral("w.leadline"));
[[nodiscard]] store::OpenOptions optionsFor(const FaultVfs &vfs);

} // namespace leadline::simulation
