#pragma once

#include "store/database.h"

namespace leadline::store {

/// The do-not-contact list: HMAC-SHA-256 under a workspace key over normalised e-mail and E.164 phone. The
/// key is made with the workspace and handed in by the caller; plain values are never stored.
class SuppressionRepository
{
public:
    SuppressionRepository(Database &database, QByteArray key);
    /// `normalised` values as identity gives them. Adding twice keeps the first date.
    [[nodiscard]] Result<void> add(const QStringList &normalised, const QString &source,
                                   const QString &reason);
    [[nodiscard]] Result<bool> contains(const QStringList &normalised) const;
    [[nodiscard]] Result<int> count() const;

private:
    Database &m_database;
    QByteArray m_key;
};

} // namespace leadline::store
