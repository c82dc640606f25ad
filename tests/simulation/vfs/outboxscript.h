#pragma once

#include "store/outbox.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace leadline::simulation {

/// One operation as far as it must survive.
struct OperationRow
{
    domain::OperationState state = domain::OperationState::Pending;
    qint64 haloId = 0;
    bool everSent = false;
    QByteArrayList bodies; ///< frozen, one for each attempt
    QStringList verdicts;  ///< of each attempt

    friend bool operator==(const OperationRow &, const OperationRow &) = default;
};
using OutboxRows = QMap<QString, OperationRow>; ///< by external key

/// A fixed story of some sixty calls of the outbox, and what must be found after whatever happened to it. It
/// goes on after a failed call as the engine would: with the next operation.
class OutboxScript
{
public:
    /// Runs the story. Errors of other kinds than storage are remembered as strange.
    void run(store::Database &database);

    /// What may be on the disk: what was acknowledged; or that with a failed commit, as long as no later one
    /// has succeeded, for it may have reached the disk all the same.
    [[nodiscard]] QList<OutboxRows> allowed() const;
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    [[nodiscard]] int failed() const { return m_failed; }
    [[nodiscard]] QStringList strange() const { return m_strange; }

    [[nodiscard]] static Result<OutboxRows> read(store::Database &database);
    /// As recover() leaves it.
    [[nodiscard]] static OutboxRows recovered(OutboxRows rows);

private:
    using Change = std::function<void(OperationRow &)>;
    /// One call; `changes` is what it does to the operations named. False: it failed.
    bool call(const QMap<QString, Change> &changes, const std::function<Result<void>()> &work);
    bool enqueue(store::Outbox &outbox, const QString &key);
    bool go(store::Outbox &outbox, const QString &key, domain::OperationState to, qint64 haloId = 0);
    bool freeze(store::Outbox &outbox, const QString &key);
    bool answer(store::Outbox &outbox, const QString &key, const QString &verdict);
    /// Claims, freezes, and records an answer together with what it means.
    bool send(store::Database &database, const QString &key, const QString &verdict,
              domain::OperationState to, qint64 haloId = 0);
    void together(store::Database &database);
    void groupedWithOthers(store::Database &database);

    OutboxRows m_rows; ///< acknowledged
    QList<OutboxRows> m_maybe;
    QHash<QString, domain::Operation> m_operations;
    QHash<QString, qint64> m_attempts;
    QStringList m_leftOut; ///< of the call that runs: what it did without
    QStringList m_strange;
    int m_acknowledged = 0, m_failed = 0;
};

} // namespace leadline::simulation
