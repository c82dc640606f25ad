#pragma once

#include "store/busyretry.h"
#include "store/database.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <thread>

class QThread;

namespace leadline::store {

/// State behind a Database, shared with Statement and Transaction. Used in one thread only.
struct Database::Private
{
    QString path, connectionName, workspaceId;
    int version = 0;
    const Clock *clock = nullptr;
    QThread *thread = nullptr;
    QSqlDatabase sql;
    /// Prepared statements not in use, by the address of their SQL literal.
    QHash<const char *, std::shared_ptr<QSqlQuery>> prepared;
    SystemEntropy systemEntropy;
    Entropy *entropy = &systemEntropy;
    BusyRetry::Wait wait = [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); };
    Reserve *reserve = nullptr;
    bool isSystemFile = true; ///< not one of a VFS of the caller's
    qint64 engineEpoch = 0;
    int depth = 0;       ///< open Transactions
    bool doomed = false; ///< the outermost Transaction can only be rolled back
    QVariantMap cause;   ///< details for the errors that follow: what doomed it

    ~Private();
    [[nodiscard]] BusyRetry retry() const { return {*clock, *entropy, wait}; }
    void doom(const Error &error);
};

/// One statement, checked at every step. SQL given as a literal is prepared once per connection and kept.
/// Dates are bound as milliseconds (invalid: NULL), null texts as empty ones.
class Statement
{
public:
    Statement(const Database &database, const char *literal); ///< `literal` must live as long as the program
    Statement(const Database &database, const QString &sql);  ///< prepared for this use only
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <class... Values> [[nodiscard]] Result<void> run(const Values &...values)
    {
        return execute(QVariantList{bound(values)...});
    }
    [[nodiscard]] Result<void> runWith(const QVariantList &values) { return execute(values); }

    /// Next row; false at the end and on an error, which finished() tells apart.
    [[nodiscard]] bool next() { return m_ok && m_query->next(); }
    [[nodiscard]] Result<void> finished();

    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query->value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] bool isNull(int column) const { return m_query->value(column).isNull(); }

    [[nodiscard]] int changed() const { return m_changed; }
    [[nodiscard]] qint64 lastId() const { return m_query->lastInsertId().toLongLong(); }

    static QVariant bound(const QString &value);
    static QVariant bound(const QDateTime &value);
    static QVariant bound(const QVariant &value) { return value; }
    static QVariant bound(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }
    static QVariant bound(qint64 value) { return value; }
    static QVariant bound(int value) { return value; }
    static QVariant bound(bool value) { return value ? 1 : 0; }

private:
    [[nodiscard]] Result<void> execute(const QVariantList &values);
    [[nodiscard]] Error failure();

    Database::Private &m_state;
    const char *m_literal = nullptr;
    std::shared_ptr<QSqlQuery> m_query;
    bool m_ok = false; ///< prepared
    int m_changed = 0; ///< taken at once: SQLite counts for the connection, not for the statement
};

/// Compact JSON as text, and back. The workspace's own JSON is trusted to be JSON, not to have a shape.
[[nodiscard]] QString jsonText(const QJsonObject &object);
[[nodiscard]] QJsonObject jsonObject(const QString &text);

} // namespace leadline::store
