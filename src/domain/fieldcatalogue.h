#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace leadline::domain {

/// Keys of the canonical fields, the same whatever provider they came from. Company values carry the prefix
/// "company.". A list file may add "extra.<header>" keys; they are text and are never matched on.
namespace field {
inline constexpr QLatin1String kFirstName{"first_name"};
inline constexpr QLatin1String kLastName{"last_name"};
inline constexpr QLatin1String kFullName{"full_name"};
inline constexpr QLatin1String kTitle{"title"};
inline constexpr QLatin1String kSeniority{"seniority"};
inline constexpr QLatin1String kDepartment{"department"};
inline constexpr QLatin1String kEmail{"email"};
inline constexpr QLatin1String kEmailStatus{
    "email_status"};                            ///< verified likely accept_all unverified invalid
inline constexpr QLatin1String kPhone{"phone"}; ///< direct line, E.164 once normalised
inline constexpr QLatin1String kMobile{"mobile"};
inline constexpr QLatin1String kLinkedIn{"linkedin"};
inline constexpr QLatin1String kCity{"city"};
inline constexpr QLatin1String kState{"state"};
inline constexpr QLatin1String kCountry{"country"}; ///< ISO 3166 alpha-2 once normalised
inline constexpr QLatin1String kDoNotContact{
    "do_not_contact"}; ///< true or absent; a false never lifts a mark
inline constexpr QLatin1String kCompanyName{"company.name"};
inline constexpr QLatin1String kCompanyDomain{"company.domain"};
inline constexpr QLatin1String kCompanyWebsite{"company.website"};
inline constexpr QLatin1String kCompanyPhone{"company.phone"}; ///< switchboard
inline constexpr QLatin1String kCompanyIndustry{"company.industry"};
inline constexpr QLatin1String kCompanyEmployees{"company.employees"}; ///< integer
inline constexpr QLatin1String kCompanyEmployeesRange{"company.employees_range"};
inline constexpr QLatin1String kCompanyRevenue{"company.revenue"}; ///< USD a year, number
inline constexpr QLatin1String kCompanyFounded{"company.founded"}; ///< year
inline constexpr QLatin1String kCompanyStreet{"company.street"};
inline constexpr QLatin1String kCompanyCity{"company.city"};
inline constexpr QLatin1String kCompanyState{"company.state"};
inline constexpr QLatin1String kCompanyPostcode{"company.postcode"}; ///< text: leading zeros count
inline constexpr QLatin1String kCompanyCountry{"company.country"};
inline constexpr QLatin1String kCompanyLinkedIn{"company.linkedin"};
inline constexpr QLatin1String kCompanyTech{"company.tech"}; ///< list of product names
inline constexpr QLatin1String kCompanyRef{"company.ref"};   ///< the source list's own id of the organisation
inline constexpr QLatin1String kIntentTopics{"intent.topics"};
inline constexpr QLatin1String kIntentStrength{"intent.strength"};
} // namespace field

enum class ValueType { Text, Integer, Number, Boolean, Date, List };

struct FieldSpec
{
    QString key;
    QString label; ///< translated, for column headers
    ValueType type = ValueType::Text;
    bool personal = false; ///< about a person, not a company
};

/// Every canonical field in the order people expect to see them.
[[nodiscard]] const QList<FieldSpec> &canonicalFields();
/// Null for a key that is not canonical ("extra.*" keys included).
[[nodiscard]] const FieldSpec *findField(const QString &key);

/// One custom field to provision, from schemas/fields.json.
struct CustomFieldSpec
{
    QString entity;   ///< "lead", "prospect", "opportunity"
    QString name;     ///< as printed, with HaloPSA's own prefix: "CFLeadSource"
    QString bareName; ///< what is submitted: "LeadSource"; HaloPSA adds "CF" itself (kbid 1938)
    QString label, type, defaultText, hint, group;
    QStringList options;
};

/// The fields shipped with the program; the count comes from the file, never from a constant.
[[nodiscard]] Result<QList<CustomFieldSpec>> shippedCustomFields();

/// A name without one leading "CF", lower case: how names are compared (HaloPSA reports "CF…" or "cf…").
[[nodiscard]] QString comparableFieldName(const QString &name);

} // namespace leadline::domain
