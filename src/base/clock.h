#pragma once

#include <QDateTime>
#include <QtGlobal>

namespace leadline {

/// Where time comes from. Real in the programs, fixed or virtual in tests.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time, UTC. May jump.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Milliseconds that never go backwards within one run; the zero point means nothing.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

/// A clock that moves only when told to.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start = QDateTime::fromMSecsSinceEpoch(1767225600000, Qt::UTC));
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
    void advanceMs(qint64 ms);
    void jumpWallMs(qint64 ms); ///< the wall clock only, in either direction

private:
    QDateTime m_now;
    qint64 m_elapsed = 0;
};

} // namespace leadline
