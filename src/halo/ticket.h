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
    QString externalKey;  ///< third_party_id_string
    QDateTime lastUpdate; ///< UTC; HaloPSA often leaves the zone out
    QJsonObject raw;      ///< the whole record

    /// The members Leadline reads or writes, in canonical form: standard members as they stand, custom fields
    /// under "cf:<lower-case bare name>". Two reads of an unchanged record give equal objects, from a list
    /// row or a single read with details alike, as long as both carry custom fields. What is empty (no text,
    /// 0, false, no option, a date of 1900 or before) is left out, as HaloPSA does in some answers and not in
    /// others. Dropdowns are option ids. HaloPSA's list rows never carry oppjobtitle and
    /// oppdontaddtomailinglist: there, and only there, those are missing.
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

/// A value in the form canonical() keeps it, whatever spelling it came in ("82.0", 82,
/// "2026-12-31T00:00:00"); undefined for an empty one and for a field that is neither standard nor in the
/// schema.
[[nodiscard]] QJsonValue canonicalValue(const QString &field, const QJsonValue &value,
                                        const domain::TenantSchema &schema);

/// A time as HaloPSA writes it: UTC even without a zone. Invalid for its stand-ins for "none" (1900 and
/// before).
[[nodiscard]] QDateTime haloTime(const QJsonValue &value);

/// An id that may come as 19, 19.0 or "19"; 0 for anything else.
[[nodiscard]] qint64 haloId(const QJsonValue &value);

/// The board card of a ticket. Fails with LL-HALO-021 when its type is not one of the three bound types.
[[nodiscard]] Result<domain::Deal> dealFromTicket(const Ticket &ticket, const domain::TenantSchema &schema,
                                                  const domain::PipelineBinding &binding);

} // namespace leadline::halo
