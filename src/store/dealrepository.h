#pragma once

#include "domain/deal.h"
#include "store/database.h"

namespace leadline::store {

/// The mirror of the tenant's opportunity-class tickets: what the board shows and plans compare with.
class DealRepository
{
public:
    explicit DealRepository(Database &database);

    /// Inserts or replaces by HaloPSA id. `raw` is the canonical HaloPSA record the deal was read from; its
    /// digest is the base of later plans. Keeps statusSince when the status did not change.
    [[nodiscard]] Result<domain::Deal> save(const QString &connection, domain::Deal deal,
                                            const QJsonObject &raw);
    [[nodiscard]] Result<QList<domain::Deal>> all(const QString &connection) const;
    struct Mirrored
    {
        domain::Deal deal;
        QJsonObject raw;
    };
    /// Every deal with the canonical record it was read from, for planning.
    [[nodiscard]] Result<QList<Mirrored>> allWithRaw(const QString &connection) const;
    [[nodiscard]] Result<domain::Deal> find(const QString &connection, qint64 haloId) const; ///< LL-BOARD-001
    [[nodiscard]] Result<QJsonObject> raw(const QString &connection, qint64 haloId) const;
    /// HaloPSA id by external key, or by normalised e-mail address; 0 when there is none.
    [[nodiscard]] Result<qint64> idByExternalKey(const QString &connection, const QString &key) const;
    [[nodiscard]] Result<qint64> idByEmail(const QString &connection, const QString &email) const;
    [[nodiscard]] Result<void> remove(const QString &connection, qint64 haloId);

private:
    Database &m_database;
};

} // namespace leadline::store
