#pragma once

#include "base/stopflag.h"
#include "domain/receipt.h"
#include "sync/queue.h"
#include "sync/sender.h"
#include "sync/settler.h"

namespace leadline::sync {

/// Executes plans through the outbox: an operation is durable before it is sent, every answer is judged, an
/// unknown outcome is settled by the external key (creates) or by comparing the record (changes), and
/// everything applied is read back. One engine at a time per workspace, in the sync thread; it owns no
/// socket, timer or thread of its own (Surroundings). It touches only operations whose plan was made for its
/// session's connection.
class Engine
{
public:
    explicit Engine(Session &session);

    /// Queues the chosen changes of a plan, sends them, and answers with the receipt. A storage error ends
    /// the run at once; what was journalled is taken up by resume().
    [[nodiscard]] QCoro::Task<Result<domain::Receipt>> apply(domain::Plan plan, QString runId, StopFlag stop,
                                                             Progress onProgress);
    /// Takes up what an earlier run left open, after a crash, a lost connection or a wait: settles unknown
    /// outcomes, sends what is pending, completes the receipts of unfinished runs. Returns how many
    /// operations are still open.
    [[nodiscard]] QCoro::Task<Result<int>> resume(StopFlag stop, Progress onProgress);

private:
    [[nodiscard]] QCoro::Task<Result<void>> drain(StopFlag stop, Progress onProgress);
    [[nodiscard]] Result<void> mindTheClock();
    [[nodiscard]] std::chrono::milliseconds holdLeft() const;
    [[nodiscard]] QCoro::Task<> waitFor(std::chrono::milliseconds wait, Progress onProgress);

    Session &m_session; // borrowed from the sync thread's context
    RunState m_run;
    Queue m_queue;
    SettleWatch m_watch;
    Ruling m_ruling;
    Sender m_sender;
    Settler m_settler;
};

} // namespace leadline::sync
