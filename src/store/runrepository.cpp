#include "store/runrepository.h"

#include "store/statement.h"

#include <QCoreApplication>

namespace leadline::store {
namespace {

Error noSuchRun(const QString &runId)
{
    return {
        .kind = ErrorKind::NotFound,
        .code = QStringLiteral("LL-RUN-001"),
        .what = QCoreApplication::translate("leadline::Store", "There is nothing recorded for the run %1.")
                    .arg(runId),
        .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed."),
        .remedy = QCoreApplication::translate("leadline::Store", "Choose a run from the history in Sync.")};
}

} // namespace

RunRepository::RunRepository(Database &database) : m_database(database) {}

Result<void> RunRepository::start(const Run &run)
{
    const QDateTime started = run.startedAt.isValid() ? run.startedAt : m_database.clock().nowUtc();
    Statement statement(m_database,
                        "INSERT INTO run (id, kind, title, state, started_at, finished_at, summary) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)");
    return statement.run(run.id, run.kind, run.title,
                         run.state.isEmpty() ? QStringLiteral("running") : run.state, started, run.finishedAt,
                         run.summary);
}

Result<void> RunRepository::finish(const QString &runId, const QString &state, const QString &summary)
{
    Statement statement(m_database, "UPDATE run SET state = ?, summary = ?, finished_at = ? WHERE id = ?");
    if (const Result<void> done = statement.run(state, summary, m_database.clock().nowUtc(), runId); !done)
        return done;
    if (statement.changed() == 0)
        return fail(noSuchRun(runId));
    return {};
}

Result<QList<Run>> RunRepository::recent(int limit) const
{
    Statement statement(m_database,
                        "SELECT id, kind, title, state, started_at, finished_at, summary FROM run "
                        "ORDER BY started_at DESC, rowid DESC LIMIT ?");
    if (const Result<void> run = statement.run(limit); !run)
        return fail(run.error());
    QList<Run> runs;
    while (statement.next())
        runs.append({.id = statement.text(0),
                     .kind = statement.text(1),
                     .title = statement.text(2),
                     .state = statement.text(3),
                     .startedAt = statement.time(4),
                     .finishedAt = statement.time(5),
                     .summary = statement.text(6)});
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return runs;
}

Result<void> RunRepository::savePlan(const QString &runId, const domain::Plan &plan)
{
    Statement statement(m_database, "INSERT INTO run_plan (run_id, body) SELECT id, ? FROM run WHERE id = ? "
                                    "ON CONFLICT (run_id) DO UPDATE SET body = excluded.body");
    if (const Result<void> run = statement.run(jsonText(plan.toJson()), runId); !run)
        return run;
    if (statement.changed() == 0)
        return fail(noSuchRun(runId));
    return {};
}

Result<domain::Plan> RunRepository::plan(const QString &runId) const
{
    Statement statement(m_database, "SELECT body FROM run_plan WHERE run_id = ?");
    if (const Result<void> run = statement.run(runId); !run)
        return fail(run.error());
    if (!statement.next())
        return fail(noSuchRun(runId));
    return domain::Plan::fromJson(jsonObject(statement.text(0)));
}

Result<void> RunRepository::saveReceipt(const domain::Receipt &receipt)
{
    Statement statement(m_database,
                        "INSERT INTO run_receipt (run_id, body) SELECT id, ? FROM run WHERE id = ? "
                        "ON CONFLICT (run_id) DO UPDATE SET body = excluded.body");
    if (const Result<void> run = statement.run(jsonText(receipt.toJson()), receipt.runId); !run)
        return run;
    if (statement.changed() == 0)
        return fail(noSuchRun(receipt.runId));
    return {};
}

Result<domain::Receipt> RunRepository::receipt(const QString &runId) const
{
    Statement statement(m_database, "SELECT body FROM run_receipt WHERE run_id = ?");
    if (const Result<void> run = statement.run(runId); !run)
        return fail(run.error());
    if (!statement.next())
        return fail(noSuchRun(runId));
    return domain::Receipt::fromJson(jsonObject(statement.text(0)));
}

} // namespace leadline::store
