#pragma once

#include "base/stopflag.h"
#include "store/outbox.h"
#include "sync/groupcommit.h"
#include "sync/ruling.h"

#include <memory>
#include <optional>

namespace leadline::sync {

/// Sends operations, several at once. Each is claimed, compared with HaloPSA where it changes a known record,
/// made durable with the bytes it sends, sent once, and judged.
class Sender
{
public:
    Sender(Session &session, RunState &run, Ruling &ruling, SettleWatch &watch);

    /// Ends when all were sent and judged, when the run stops, or at the first storage error.
    [[nodiscard]] QCoro::Task<Result<void>> sendAll(QList<domain::Operation> operations, StopFlag stop,
                                                    Progress onProgress);

private:
    struct Batch;
    struct Answered;
    [[nodiscard]] QCoro::Task<> worker(std::shared_ptr<Batch> batch);
    [[nodiscard]] QCoro::Task<> writeDown(std::shared_ptr<Batch> batch, Answered answered);
    void notAdmitted(Batch &batch, const Error &error);
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] bool goesOn(const Batch &batch) const;
    void noteDone(const Batch &batch);
    [[nodiscard]] Result<void> claim(domain::Operation &operation);
    [[nodiscard]] Result<void> freeze(domain::Operation &operation, const QByteArray &body,
                                      store::Attempt &attempt);
    /// The read before a change (promise P3): true when the record still stands as planned.
    [[nodiscard]] QCoro::Task<Result<bool>> mayChange(domain::Operation &operation);
    [[nodiscard]] Result<void> notReadable(domain::Operation &operation, const Error &error);
    [[nodiscard]] bool isSuppressed(const domain::Operation &operation) const;

    Session &m_session;
    RunState &m_run;
    Ruling &m_ruling;
    SettleWatch &m_watch;
    GroupCommit m_commits;
    int m_requestsBefore;
};

} // namespace leadline::sync
