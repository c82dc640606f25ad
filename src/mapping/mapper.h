#pragma once

#include "domain/contact.h"
#include "domain/plan.h"
#include "domain/tenantschema.h"
#include "mapping/expression.h"
#include "mapping/profile.h"

#include <QHash>

namespace leadline::mapping {

/// One value a contact would put into HaloPSA.
struct MappedCell
{
    QString target, label;
    qint64 customFieldId = 0;
    QJsonValue value; ///< as HaloPSA takes it (option id for a dropdown, id list for multi select, ISO date)
    QString text;     ///< as people read it
    WriteMode mode = WriteMode::FillIfEmpty;
    domain::Basis basis = domain::Basis::Observed;
    QString source; ///< provider
};

struct MappingIssue
{
    QString target;
    QString code; ///< LL-MAP-013 no such field in the tenant, 014 no such option, 015 wrong type, 016 cut to
                  ///< fit, 017 required value missing, 002..005 from the formula
    QString text; ///< in words, with the value and what to do
    bool blocking = false; ///< the row cannot be sent
};

struct Mapped
{
    QList<MappedCell> cells;
    QList<MappingIssue> issues;
    [[nodiscard]] bool isBlocked() const;
};

/// Applies a profile to contacts for one tenant. Formulas are compiled once; one that fails on three contacts
/// for its limits is switched off for this mapper. Single-threaded.
class Mapper
{
public:
    /// Standard members and their labels come from the caller, since this layer does not know HaloPSA's
    /// client.
    struct StandardTarget
    {
        QString name, label;
        enum class Kind { Text, Number, Integer, Boolean, Date } kind = Kind::Text;
        int maxLength = 255;
    };
    [[nodiscard]] static Result<std::unique_ptr<Mapper>>
    create(const Profile &profile, const domain::TenantSchema &schema, const QList<StandardTarget> &standard);
    ~Mapper();
    [[nodiscard]] Mapped map(const domain::Contact &contact);

private:
    Mapper() = default;
    struct Private;
    std::unique_ptr<Private> d;
};

/// A value as one custom field takes it (option id, number, ISO date, boolean), with its text. Also used for
/// values people type in the promote dialog. LL-MAP-014 or 015.
[[nodiscard]] Result<QPair<QJsonValue, QString>> encodeCustomValue(const domain::CustomField &field,
                                                                   const QVariant &value);
[[nodiscard]] QString decodeCustomText(const domain::CustomField &field, const QJsonValue &value);

} // namespace leadline::mapping
