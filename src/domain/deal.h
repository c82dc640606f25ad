#pragma once

#include "base/result.h"
#include "domain/contact.h"
#include "domain/pipeline.h"

#include <QDate>
#include <QJsonObject>

namespace leadline::domain {

/// What a person can rely on about a record (reliability P4). "In step" is said only after HaloPSA said so.
enum class SyncState { InStep, Queued, Sending, OutcomeUnknown, Waiting, NeedsAttention, Conflict };

[[nodiscard]] QString syncStateName(SyncState state);
[[nodiscard]] SyncState
syncStateFromName(const QString &name);                ///< NeedsAttention for a name that is not known
[[nodiscard]] QString syncStateLabel(SyncState state); ///< translated

/// One HaloPSA ticket of an opportunity-class type: a card on the board. The same record through all three
/// stages.
struct Deal
{
    qint64 haloId = 0;
    QString externalKey; ///< empty for records Leadline did not make
    ContactId contact;   ///< local record, when known
    Stage stage = Stage::Lead;
    QString statusKey;  ///< empty: a status the pipeline does not know ("Unmapped")
    QString statusName; ///< the tenant's own word
    QString summary, company, person, jobTitle, email, phone, country, owner;
    double value = 0;
    double probability = 0; ///< percent
    QDate expectedClose;
    bool doNotContact = false;
    QDateTime lastUpdate;           ///< HaloPSA's last_update, UTC
    QDateTime statusSince;          ///< when the present status was first seen, UTC
    QMap<QString, QVariant> custom; ///< bare lower-case field name -> value; options as text
    SyncState sync = SyncState::InStep;
    QString syncReason;

    [[nodiscard]] QVariant customValue(const QString &name) const;
    [[nodiscard]] QString headline() const; ///< "Dana Reyes, Northgate Dental"
    friend bool operator==(const Deal &, const Deal &) = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Deal> fromJson(const QJsonObject &json);
};

} // namespace leadline::domain
