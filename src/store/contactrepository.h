#pragma once

#include "domain/contact.h"
#include "store/database.h"

#include <QHash>
#include <QSet>

namespace leadline::store {

struct MatchKey
{
    QString kind; ///< "email", "phone", "linkedin", "name_domain", "provider:<id>"
    QString value;
    friend bool operator==(const MatchKey &, const MatchKey &) = default;
};

struct WorklistFilter
{
    QString text = {};                    ///< in name, company, e-mail, domain, title
    QList<domain::WorkState> states = {}; ///< empty: all
    QString list = {};
    int limit = 0;      ///< 0: no limit
    qint64 afterId = 0; ///< keyset page: ids greater than this
};

/// The worklist. Contacts are stored whole (JSON) beside the columns the grid shows and the keys they match
/// on.
class ContactRepository
{
public:
    explicit ContactRepository(Database &database);

    /// Inserts or updates by id (0: insert), with its match keys, in one transaction. Returns it with id and
    /// times set.
    [[nodiscard]] Result<domain::Contact> save(domain::Contact contact, const QList<MatchKey> &keys);
    [[nodiscard]] Result<domain::Contact> find(domain::ContactId id) const; ///< LL-WORK-001 when gone
    [[nodiscard]] Result<domain::Contact> findByExternalKey(const QString &key) const;
    /// Ids of contacts that share any of these keys, with the kinds shared.
    [[nodiscard]] Result<QHash<domain::ContactId, QStringList>> matching(const QList<MatchKey> &keys) const;
    [[nodiscard]] Result<QList<domain::Contact>> load(const QList<domain::ContactId> &ids) const;
    [[nodiscard]] Result<QList<domain::WorklistRow>> rows(const WorklistFilter &filter) const; ///< by id
    [[nodiscard]] Result<QHash<domain::WorkState, int>> countByState() const;
    /// State and ticket id alone, keeping the rest: cheap enough for a whole run.
    [[nodiscard]] Result<void> setState(domain::ContactId id, domain::WorkState state, const QString &reason,
                                        qint64 haloId = 0);
    [[nodiscard]] Result<void> remove(const QList<domain::ContactId> &ids);

private:
    Database &m_database; // borrowed; outlives the repository
};

} // namespace leadline::store
