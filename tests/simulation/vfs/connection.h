#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <sqlite3.h>

namespace leadline::simulation {

/// A connection of SQLite's own to "w.leadline", without Qt and Leadline in between.
class Connection
{
public:
    explicit Connection(const QByteArray &process, const QByteArray &options = "mode=rwc",
                        const QByteArray &file = "w.leadline")
    {
        const QByteArray uri = "file:/" + process + '/' + file + "?vfs=leadline-fault&" + options;
        m_code = sqlite3_open_v2(uri.constData(), &m_db,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, nullptr);
        sqlite3_extended_result_codes(m_db, 1);
    }
    ~Connection() { close(); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    void close()
    {
        sqlite3_close_v2(m_db);
        m_db = nullptr;
    }

    [[nodiscard]] int code() const { return m_code; } ///< of the opening
    [[nodiscard]] sqlite3 *handle() const { return m_db; }
    int run(const QByteArray &sql) { return sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr); }
    /// First column of all rows, joined by commas; "error …" if there is one.
    QByteArray ask(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        QByteArrayList found;
        int code = sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr);
        while (code == SQLITE_OK || code == SQLITE_ROW) {
            code = sqlite3_step(statement);
            if (code == SQLITE_ROW)
                found << reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        }
        const QByteArray said = sqlite3_errmsg(m_db);
        sqlite3_finalize(statement);
        return code == SQLITE_DONE ? found.join(',') : "error " + said;
    }

private:
    sqlite3 *m_db = nullptr;
    int m_code = SQLITE_OK;
};

/// As Leadline sets them.
inline constexpr char kLogSettings[] =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000";

} // namespace leadline::simulation
