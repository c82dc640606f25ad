#pragma once

#include "base/stopflag.h"
#include "sync/ruling.h"

namespace leadline::sync {

/// Settles unknown outcomes (reliability §2.6): creates by their external key, changes by comparing the
/// record. A look-up that failed proves nothing.
class Settler
{
public:
    Settler(Session &session, RunState &run, Ruling &ruling, SettleWatch &watch);

    [[nodiscard]] QCoro::Task<Result<void>> settle(QList<domain::Operation> uncertain, StopFlag stop);

private:
    [[nodiscard]] QCoro::Task<Result<void>> settleCreate(domain::Operation operation);
    [[nodiscard]] QCoro::Task<Result<void>> settleChange(domain::Operation operation);
    [[nodiscard]] Result<void> found(domain::Operation operation, const QList<halo::Ticket> &tickets);
    [[nodiscard]] Result<void> absentSoFar(domain::Operation operation);
    [[nodiscard]] Result<void> lookUpFailed(domain::Operation operation, const Error &error);
    [[nodiscard]] Result<void> askAgain(domain::Operation operation, std::chrono::milliseconds wait);
    [[nodiscard]] Result<void> write(const domain::Operation &operation, domain::OperationState from);

    Session &m_session;
    RunState &m_run;
    Ruling &m_ruling;
    SettleWatch &m_watch;
};

} // namespace leadline::sync
