#pragma once

#include "domain/contact.h"
#include "store/contactrepository.h"
#include "store/database.h"

namespace leadline::app {

struct IntakeCounts
{
    int added = 0, updated = 0, unchanged = 0, possibleDuplicates = 0, inHalo = 0, suppressed = 0;
};

/// The one way into the worklist, for searches, enrichment, imports and hand edits: normalise, match, fold into what is the
/// same person, mark what may be, keep opted-out people out. Everything in one transaction.
class Intake
{
public:
    Intake(store::Database &database, QByteArray suppressionKey, QString defaultRegion);

    /// Arrivals get an external key and the list's name. Same e-mail, LinkedIn or provider id is the same person: empty
    /// values are filled, nothing observed is replaced, an opt-out on either side stays.
    [[nodiscard]] Result<IntakeCounts> take(const QList<domain::Contact> &arrivals, const QString &list);
    /// One known contact after a change to its values; its state is the stored one, judged again where that is a matter of
    /// identity. LL-WORK-001 when it was removed meanwhile.
    [[nodiscard]] Result<domain::Contact> save(domain::Contact contact);
    /// Puts people on the do-not-contact list and marks their rows. Returns how many people that were.
    [[nodiscard]] Result<int> suppress(const QList<domain::ContactId> &ids, const QString &reason, const QString &source);

private:
    [[nodiscard]] Result<void> takeOne(domain::Contact arrival, const QString &list, const QStringList &tenants,
                                       IntakeCounts &counts);
    [[nodiscard]] Result<void> judgeState(domain::Contact &contact, const QHash<domain::ContactId, QStringList> &matches,
                                          const QStringList &tenants) const;
    [[nodiscard]] Result<domain::Contact> saveFor(domain::Contact contact, const QStringList &tenants);
    [[nodiscard]] Result<QStringList> tenants() const; ///< names of the HaloPSA connections
    [[nodiscard]] Result<void> remember(const domain::Contact &contact) const;

    store::Database *m_database; // borrowed; outlives the intake. A pointer, so that an Intake can be handed on
    QByteArray m_suppressionKey;
    QString m_defaultRegion;
};

/// Fills what `known` lacks from `arrival`; an opt-out on either side stays. True when something changed.
[[nodiscard]] bool fold(domain::Contact &known, const domain::Contact &arrival);

} // namespace leadline::app
