#pragma once

#include "base/result.h"
#include "domain/deal.h"
#include "domain/tenantschema.h"

#include <QJsonObject>

namespace leadline::halo {

/// A HaloPSA ticket (schema "Faults") as received. Ids may come as decimals ("19.0"); read them through here.
struct Ticket
{
    qint64 id = 0, typeId = 0, statusId = 0, agentId = 0;
    QString externalKey; ///< third_party_id_string
    QDateTime lastUpdate; ///< UTC; HaloPSA often leaves the zone out
    QJsonObject raw;      ///< the whole record

    /// The members Leadline reads or writes, in canonical form: standard members as they stand, custom fields under
    /// "cf:<lower-case bare name>". Two reads of an unchanged record give equal objects, from a list row or a single read
    /// with details alike, as long as both carry custom fields.
    [[nodiscard]] QJsonObject canonical(const domain::TenantSchema &schema) const;
    /// The value of one canonical member ("oppcompanyname", "cf:leadsource"), or undefined.
    [[nodiscard]] QJsonValue member(const QString &field, const domain::TenantSchema &schema) const;
};

[[nodiscard]] Result<Ticket> ticketFromJson(const QJsonObject &json); ///< LL-HALO-020 without a usable id

/// The standard members Leadline knows: those canonical() keeps and a mapping profile may name.
struct StandardField
{
    QString name;  ///< "oppcompanyname"
    QString label; ///< translated
    enum class Kind { Text, Number, Integer, Boolean, Date } kind = Kind::Text;
    int maxLength = 255;
};
[[nodiscard]] const QList<StandardField> &standardFields();

/// The board card of a ticket. Fails with LL-HALO-021 when its type is not one of the three bound types.
[[nodiscard]] Result<domain::Deal> dealFromTicket(const Ticket &ticket, const domain::TenantSchema &schema,
                                                  const domain::PipelineBinding &binding);

} // namespace leadline::halo
