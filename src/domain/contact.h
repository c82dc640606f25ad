#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/fieldcatalogue.h"
#include "domain/provenance.h"

#include <QJsonObject>
#include <QMap>

namespace leadline::domain {

struct ContactTag;
using ContactId = Id<ContactTag>;

/// Where a worklist row stands. Shown as icon + word, in this order of urgency.
enum class WorkState {
    New,               ///< fetched, ready to plan
    NeedsContact,      ///< a company without a person
    PossibleDuplicate, ///< shares a match key with another row or a HaloPSA record
    Suppressed,        ///< opted out; never pushed
    Queued,            ///< an operation is in the outbox
    InHalo,            ///< confirmed by reading back, or found in HaloPSA
    Problem            ///< refused or failed; `stateReason` says why
};

[[nodiscard]] QString workStateName(WorkState state); ///< "new", "needs_contact", … for JSON and SQL
[[nodiscard]] WorkState workStateFromName(const QString &name);
[[nodiscard]] QString workStateLabel(WorkState state); ///< translated

/// info@, sales@ and their kind: the address of an office, not of a person.
[[nodiscard]] bool isRoleAddress(const QString &email);

/// A canonical record: a person with the company they work for, or a company alone. Values keep their
/// provenance.
struct Contact
{
    ContactId id;
    QString externalKey; ///< 32 hex digits made once, carried in the HaloPSA ticket; see base/digest.h
                         ///< randomKey()
    QMap<QString, FieldValue> values;   ///< by canonical key
    QMap<QString, QString> providerIds; ///< manifest id -> the provider's own id of the person
    WorkState state = WorkState::New;
    QString stateReason;
    qint64 haloId = 0;              ///< ticket id, 0 while not in HaloPSA
    QString list;                   ///< name of the search or file it came with
    QDateTime createdAt, updatedAt; ///< UTC

    [[nodiscard]] bool has(QLatin1String key) const; ///< present and not empty
    [[nodiscard]] QString text(QLatin1String key) const;
    [[nodiscard]] QVariant value(QLatin1String key) const;
    void set(QLatin1String key, const QVariant &value,
             const Provenance &from);         ///< an empty value removes the key
    [[nodiscard]] bool isPerson() const;      ///< has a name or an e-mail address of a person
    [[nodiscard]] QString personName() const; ///< full name, else first + last, else empty
    [[nodiscard]] QString
    headline() const; ///< "Dana Reyes, Northgate Dental"; for messages and accessible names

    friend bool operator==(const Contact &, const Contact &) = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Contact> fromJson(const QJsonObject &json);
};

/// What the grid shows of a contact: plain texts, small enough for 100,000 rows in memory.
struct WorklistRow
{
    ContactId id;
    WorkState state = WorkState::New;
    QString stateReason, person, title, company, domain, email, emailStatus, phone, city, country, providers,
        list;
    qint64 haloId = 0;
    QDateTime updatedAt;
    Basis phoneBasis = Basis::Observed, emailBasis = Basis::Observed;

    friend bool operator==(const WorklistRow &, const WorklistRow &) = default;
};
[[nodiscard]] WorklistRow worklistRow(const Contact &contact);

} // namespace leadline::domain
