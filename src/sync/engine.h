#pragma once

#include "base/stopflag.h"
#include "domain/operation.h"
#include "domain/receipt.h"
#include "net/retry.h"
#include "store/outbox.h"
#include "sync/groupcommit.h"
#include "sync/receiptbuilder.h"
#include "sync/session.h"

#include <QHash>

#include <functional>

namespace leadline::sync {

/// Executes plans through the outbox: an operation is durable before it is sent, every answer is judged, an unknown
/// outcome is settled by the external key (creates) or by comparing the record (changes), and everything applied is read
/// back. One engine at a time per workspace, in the sync thread; it owns no socket, timer or thread of its own. It touches
/// only operations whose plan was made for its session's connection.
class Engine
{
public:
    using Progress = std::function<void(int done, int total, const QString &text)>;

    explicit Engine(Session &session);

    /// Queues the chosen changes of a plan, sends them, and answers with the receipt. A storage error ends the run at
    /// once; what was journalled is taken up by resume().
    [[nodiscard]] QCoro::Task<Result<domain::Receipt>> apply(domain::Plan plan, QString runId, StopFlag stop,
                                                            Progress onProgress);
    /// Takes up what an earlier run left open, after a crash, a lost connection or a wait: settles unknown outcomes, sends
    /// what is pending, completes the receipts of unfinished runs. Returns how many operations are still open.
    [[nodiscard]] QCoro::Task<Result<int>> resume(StopFlag stop, Progress onProgress);

private:
    struct Batch;
    [[nodiscard]] Result<void> leaveOutWhatWasSent(domain::Plan &plan) const;
    [[nodiscard]] Result<bool> isOurs(const QString &runId) const;
    [[nodiscard]] Result<QList<domain::Operation>> oursIn(const QList<domain::OperationState> &states) const;
    [[nodiscard]] Result<QList<domain::Operation>> eligible(qsizetype limit) const;
    [[nodiscard]] Result<QList<domain::Operation>> open() const;
    [[nodiscard]] Result<QList<domain::Operation>> onlyOurs(const Result<QList<domain::Operation>> &all) const;
    [[nodiscard]] Result<void> enqueue(const domain::Plan &plan, const QString &runId);
    [[nodiscard]] Result<void> replaceFailed(const domain::Plan &plan);
    [[nodiscard]] QCoro::Task<Result<void>> drain(StopFlag stop, Progress onProgress);
    [[nodiscard]] QCoro::Task<> worker(std::shared_ptr<Batch> batch);
    struct Answered;
    [[nodiscard]] bool goesOn(const Batch &batch) const;
    void noteDone(const Batch &batch);
    [[nodiscard]] Result<void> claim(domain::Operation &operation);
    [[nodiscard]] Result<void> freeze(domain::Operation &operation, const QByteArray &body, store::Attempt &attempt);
    [[nodiscard]] QCoro::Task<Result<bool>> mayChange(domain::Operation &operation);
    [[nodiscard]] Result<void> judge(domain::Operation &operation, qint64 attemptId, const halo::WriteOutcome &outcome);
    [[nodiscard]] Result<void> settleAs(domain::Operation &operation, domain::OperationState to);
    [[nodiscard]] Result<void> reject(domain::Operation &operation, const Error &error);
    [[nodiscard]] Result<void> retryLater(domain::Operation &operation, const Error &error, bool countsAsTry);
    [[nodiscard]] Result<void> releaseDue();
    [[nodiscard]] QCoro::Task<Result<void>> reconcileDue(StopFlag stop);
    [[nodiscard]] QCoro::Task<Result<void>> reconcileCreate(domain::Operation operation);
    [[nodiscard]] QCoro::Task<Result<void>> reconcileChange(domain::Operation operation);
    [[nodiscard]] Result<std::chrono::milliseconds> untilNextDue() const; ///< negative: nothing waits
    [[nodiscard]] Result<void> cancelUnsent(const QString &reason);
    [[nodiscard]] QCoro::Task<Result<domain::Receipt>> finishRun(QString runId, domain::Plan plan, StopFlag stop);
    [[nodiscard]] Result<void> noteOnContacts(const domain::Receipt &receipt);
    [[nodiscard]] bool isSuppressed(const domain::Operation &operation) const;
    [[nodiscard]] double draw();

    Session &m_session; // borrowed from the sync thread's context
    GroupCommit m_commits;
    int m_done = 0, m_total = 0, m_refused = 0;
    int m_sameFailures = 0;
    int m_signInFailures = 0;
    QString m_lastFailure;
    mutable QHash<QString, bool> m_ours; ///< by run id, as far as looked up
    QString m_stopReason; ///< why a run was stopped by the engine itself; empty: it was not
};

} // namespace leadline::sync
