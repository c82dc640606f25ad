#pragma once

#include <QString>

namespace leadline::store {

/// Flushes a file or a folder to the disk. Not for a workspace that is open in this process: closing a
/// descriptor of it would drop SQLite's locks.
[[nodiscard]] bool flushToDisk(const QString &path);

} // namespace leadline::store
