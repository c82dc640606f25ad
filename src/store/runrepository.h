#pragma once

#include "domain/receipt.h"
#include "store/database.h"

namespace leadline::store {

struct Run
{
    QString id;    ///< random key
    QString kind;  ///< "push", "move", "pull", "search", "import", "poll"
    QString title; ///< "Pushed 139 changes to SANDBOX"
    QString state; ///< "running", "done", "failed", "cancelled"
    QDateTime startedAt, finishedAt;
    QString summary;
};

/// Runs with their plans and receipts: the history shown in Sync.
class RunRepository
{
public:
    explicit RunRepository(Database &database);
    [[nodiscard]] Result<void> start(const Run &run);
    [[nodiscard]] Result<void> finish(const QString &runId, const QString &state, const QString &summary);
    [[nodiscard]] Result<QList<Run>> recent(int limit) const; ///< newest first
    [[nodiscard]] Result<void> savePlan(const QString &runId, const domain::Plan &plan);
    [[nodiscard]] Result<domain::Plan> plan(const QString &runId) const;
    [[nodiscard]] Result<void> saveReceipt(const domain::Receipt &receipt);
    [[nodiscard]] Result<domain::Receipt> receipt(const QString &runId) const; ///< LL-RUN-001

private:
    Database &m_database;
};

} // namespace leadline::store
