#include "domain/fieldcatalogue.h"

#include "base/json.h"
#include "domain/jsonvalues.h"
#include "domain/texts.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace leadline::domain {

namespace {

QList<FieldSpec> makeFields()
{
    using namespace field;
    using enum ValueType;
    constexpr bool kPersonal = true;
    return {
        {kFullName, tr("Name"), Text, kPersonal},
        {kFirstName, tr("First name"), Text, kPersonal},
        {kLastName, tr("Last name"), Text, kPersonal},
        {kTitle, tr("Job title"), Text, kPersonal},
        {kSeniority, tr("Seniority"), Text, kPersonal},
        {kDepartment, tr("Department"), Text, kPersonal},
        {kEmail, tr("E-mail"), Text, kPersonal},
        {kEmailStatus, tr("E-mail status"), Text, kPersonal},
        {kPhone, tr("Direct phone"), Text, kPersonal},
        {kMobile, tr("Mobile"), Text, kPersonal},
        {kLinkedIn, tr("LinkedIn"), Text, kPersonal},
        {kCity, tr("City"), Text, kPersonal},
        {kState, tr("State"), Text, kPersonal},
        {kCountry, tr("Country"), Text, kPersonal},
        {kDoNotContact, tr("Do not contact"), Boolean, kPersonal},
        {kCompanyName, tr("Company"), Text},
        {kCompanyDomain, tr("Domain"), Text},
        {kCompanyWebsite, tr("Website"), Text},
        {kCompanyPhone, tr("Company phone"), Text},
        {kCompanyIndustry, tr("Industry"), Text},
        {kCompanyEmployees, tr("Employees"), Integer},
        {kCompanyEmployeesRange, tr("Employee range"), Text},
        {kCompanyRevenue, tr("Revenue (USD a year)"), Number},
        {kCompanyFounded, tr("Founded"), Integer},
        {kCompanyStreet, tr("Company street"), Text},
        {kCompanyCity, tr("Company city"), Text},
        {kCompanyState, tr("Company state"), Text},
        {kCompanyPostcode, tr("Company postcode"), Text},
        {kCompanyCountry, tr("Company country"), Text},
        {kCompanyLinkedIn, tr("Company LinkedIn"), Text},
        {kCompanyTech, tr("Technologies"), List},
        {kCompanyRef, tr("Source reference"), Text},
        {kIntentTopics, tr("Intent topics"), List},
        {kIntentStrength, tr("Intent strength"), Text},
    };
}

} // namespace

const QList<FieldSpec> &canonicalFields()
{
    static const QList<FieldSpec> fields = makeFields();
    return fields;
}

const FieldSpec *findField(const QString &key)
{
    static const QHash<QString, const FieldSpec *> byKey = [] {
        QHash<QString, const FieldSpec *> map;
        for (const FieldSpec &spec : canonicalFields())
            map.insert(spec.key, &spec);
        return map;
    }();
    return byKey.value(key, nullptr);
}

Result<QList<CustomFieldSpec>> shippedCustomFields()
{
    QFile file(QStringLiteral(":/schemas/fields.json"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(tr("The list of custom fields"), file.errorString());
    const auto json = parseJson(file.readAll(), QStringLiteral("fields.json"), {.refuseDuplicateKeys = true});
    if (!json)
        return tl::unexpected(json.error());
    QList<CustomFieldSpec> specs;
    const QJsonArray rows = json->toArray();
    for (const QJsonValue &row : rows) {
        CustomFieldSpec spec;
        spec.entity = row[QLatin1String("entity")].toString();
        spec.name = row[QLatin1String("name")].toString();
        spec.bareName = spec.name.startsWith(QLatin1String("CF")) ? spec.name.mid(2) : spec.name;
        spec.label = row[QLatin1String("label")].toString();
        spec.type = row[QLatin1String("type")].toString();
        spec.defaultText = row[QLatin1String("default")].toString();
        spec.hint = row[QLatin1String("hint")].toString();
        spec.group = row[QLatin1String("group")].toString();
        spec.options = textsFromJson(row[QLatin1String("options")]);
        if (spec.entity.isEmpty() || spec.bareName.isEmpty() || spec.type.isEmpty())
            return unreadable(tr("The list of custom fields"),
                              tr("entry %1 is incomplete").arg(specs.size() + 1));
        specs << spec;
    }
    return specs;
}

QString comparableFieldName(const QString &name)
{
    const QString lower = name.trimmed().toLower();
    return lower.startsWith(QLatin1String("cf")) ? lower.mid(2) : lower;
}

} // namespace leadline::domain
