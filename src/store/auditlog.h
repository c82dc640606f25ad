#pragma once

#include "store/database.h"

#include <QJsonObject>

namespace leadline::store {

struct AuditEntry
{
    qint64 id = 0;
    QDateTime at;
    QString actor;  ///< "person", "rule", "cli"
    QString action; ///< "apply", "promote", "import", "connect", "suppress", …
    QString subject;
    QJsonObject details;
    QString hash; ///< SHA-256 over the entry and the hash before it
};

/// Append-only trail with a hash chain.
class AuditLog
{
public:
    explicit AuditLog(Database &database);
    [[nodiscard]] Result<void> append(const QString &actor, const QString &action, const QString &subject,
                                      const QJsonObject &details = {});
    [[nodiscard]] Result<QList<AuditEntry>> recent(int limit) const;
    /// Recomputes the chain; the id of the first entry that does not fit, or 0.
    [[nodiscard]] Result<qint64> verify() const;

private:
    Database &m_database;
};

} // namespace leadline::store
