#pragma once

#include "base/result.h"

#include <QString>

namespace leadline::store {

/// Space that can be had at once when the disk is full.
class Reserve
{
public:
    virtual ~Reserve() = default;
    [[nodiscard]] virtual bool release() = 0; ///< true: there is more space now than before
};

/// A file of bytes without meaning beside the workspace, "<workspace>.ballast". It is given up when the disk
/// is full, so that answers already received can still be recorded (reliability §12.3). Whoever holds the
/// WorkspaceLock owns it.
class Ballast final : public Reserve
{
public:
    static constexpr qint64 kBytes = 8LL * 1024 * 1024;

    explicit Ballast(const QString &workspacePath);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isHeld() const; ///< whole
    /// Makes the file unless it is there. Really allocated: neither sparse nor compressible. Takes a few
    /// hundredths of a second the first time. LL-DB-005 when the disk cannot spare it, 009 when it refuses.
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] bool release() override;

private:
    QString m_path;
};

} // namespace leadline::store
