#pragma once

#include "world/evidence.h"

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace leadline::simulation {

/// Reads along what engines write into the journal: every change of a row as SQLite makes it, taken over when
/// it is committed. Looks only; the engines do not know of it.
class StoreWatch
{
public:
    StoreWatch(Evidence &evidence, std::function<qint64()> now);
    ~StoreWatch();
    StoreWatch(const StoreWatch &) = delete;
    StoreWatch &operator=(const StoreWatch &) = delete;

    /// A process opened the workspace. `wall` is the clock it reads.
    void attach(int process, sqlite3 *connection, std::function<QDateTime()> wall);
    void detach(int process); ///< its connection is about to go; what it had not committed is forgotten
    /// Its connection is of no use any more, but still open.
    void forget(int process);
    /// A connection of the watch's own, to compare with. Reopened after a power loss.
    [[nodiscard]] bool openOwn(const QByteArray &uri);
    void closeOwn();

    /// Takes over what was committed since the last call.
    void settle(Findings &findings);
    /// Is this body the frozen one of an attempt that every other connection sees?
    [[nodiscard]] bool isJournalled(qint64 op, const QByteArray &body);
    /// All operations, as a fresh reader sees them: id and state.
    [[nodiscard]] std::map<qint64, QString> readStates();

private:
    struct Row;
    struct Connection;
    static void onChange(void *context, sqlite3 *db, int what, const char *schema, const char *table,
                         long long oldKey, long long newKey);
    void take(Connection &connection, const Row &row, Findings &findings);
    void takeOperation(Connection &connection, const std::vector<Row> &rows, Findings &findings);
    [[nodiscard]] QString committedState(qint64 op);

    Evidence &m_evidence;
    std::function<qint64()> m_now;
    std::map<int, std::unique_ptr<Connection>> m_connections;
    sqlite3 *m_own = nullptr;
    sqlite3_stmt *m_stateOf = nullptr;
    sqlite3_stmt *m_journalled = nullptr;
};

} // namespace leadline::simulation
