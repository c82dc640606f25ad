#include "sandbox/hunter/huntershapes.h"

#include "sandbox/shapes.h"

#include <QJsonArray>

namespace leadline::sandbox {

namespace {

QJsonArray sources(const Company &company)
{
    return {QJsonObject{{k("domain"), company.domain},
                        {k("uri"), QStringLiteral("http://%1/team").arg(company.domain)},
                        {k("extracted_on"), k("2025-11-02")},
                        {k("last_seen_on"), k("2026-06-01")},
                        {k("still_on_page"), true}}};
}

QString estimatedRevenue(qint64 revenue)
{
    const std::pair<qint64, const char *> steps[] = {
        {1'000'000, "$0-$1M"},       {10'000'000, "$1M-$10M"},     {50'000'000, "$10M-$50M"},
        {100'000'000, "$50M-$100M"}, {250'000'000, "$100M-$250M"}, {500'000'000, "$250M-$500M"},
        {1'000'000'000, "$500M-$1B"}};
    for (const auto &step : steps) {
        if (revenue < step.first)
            return k(step.second);
    }
    return k("$1B-$10B");
}

} // namespace

QString hunterVerification(const World &world, const Person &person)
{
    if (world.companyOf(person).acceptAll)
        return k("accept_all");
    if (person.index % 4 == 3) // high confidence, but not checked lately
        return {};
    if (person.emailStatus == QLatin1String("verified") ||
        person.emailStatus == QLatin1String("likely to engage"))
        return k("valid");
    return k("unknown");
}

QString hunterHeadcount(int employees)
{
    const std::pair<int, const char *> steps[] = {
        {10, "1-10"},       {50, "11-50"},       {200, "51-200"},      {500, "201-500"},
        {1000, "501-1000"}, {5000, "1001-5000"}, {10000, "5001-10000"}};
    for (const auto &step : steps) {
        if (employees <= step.first)
            return k(step.second);
    }
    return k("10001+");
}

QJsonObject hunterEmail(const World &world, const Person &person)
{
    const QString status = hunterVerification(world, person);
    return {{k("value"), person.hunterEmail},
            {k("type"), k("personal")},
            {k("confidence"), person.confidence},
            {k("first_name"), person.hunterFirstName},
            {k("last_name"), textOrNull(person.hunterLastName)},
            {k("position"), textOrNull(person.hunterTitle)},
            {k("position_raw"), textOrNull(person.hunterTitle)},
            {k("seniority"), textOrNull(person.hunterTitle.isEmpty() ? QString() : person.hunterSeniority)},
            {k("department"), textOrNull(person.hunterTitle.isEmpty() ? QString() : person.hunterDepartment)},
            {k("linkedin"),
             person.index % 2 == 0
                 ? QJsonValue(QStringLiteral("https://www.linkedin.com/in/%1").arg(person.linkedin))
                 : QJsonValue()},
            {k("twitter"), QJsonValue()},
            {k("phone_number"), textOrNull(person.phone)},
            {k("verification"),
             QJsonObject{{k("date"), status.isEmpty() ? QJsonValue() : QJsonValue(k("2026-10-20"))},
                         {k("status"), textOrNull(status)}}},
            {k("sources"), sources(world.companyOf(person))}};
}

QJsonObject hunterGeneric(const Company &company, const QString &local)
{
    return {{k("value"), local + QLatin1Char('@') + company.domain},
            {k("type"), k("generic")},
            {k("confidence"), 88},
            {k("first_name"), QJsonValue()},
            {k("last_name"), QJsonValue()},
            {k("position"), QJsonValue()},
            {k("position_raw"), QJsonValue()},
            {k("seniority"), QJsonValue()},
            {k("department"), QJsonValue()},
            {k("linkedin"), QJsonValue()},
            {k("twitter"), QJsonValue()},
            {k("phone_number"), QJsonValue()},
            {k("verification"), QJsonObject{{k("date"), QJsonValue()}, {k("status"), QJsonValue()}}},
            {k("sources"), sources(company)}};
}

QJsonObject hunterPerson(const World &world, const Person &person)
{
    const Company &company = world.companyOf(person);
    return {{k("id"), QStringLiteral("hunter-%1").arg(person.apolloId.right(12))},
            {k("name"),
             QJsonObject{{k("fullName"), person.hunterFirstName + QLatin1Char(' ') + person.hunterLastName},
                         {k("givenName"), person.hunterFirstName},
                         {k("familyName"), person.hunterLastName}}},
            {k("email"), person.hunterEmail},
            {k("location"),
             QStringList{company.city, company.state, company.countryName}.join(QStringLiteral(", "))},
            {k("timeZone"), QJsonValue()},
            {k("geo"), QJsonObject{{k("city"), company.city},
                                   {k("state"), company.state},
                                   {k("stateCode"), QJsonValue()},
                                   {k("country"), company.countryName},
                                   {k("countryCode"), company.countryCode}}},
            {k("employment"), QJsonObject{{k("domain"), company.domain},
                                          {k("name"), company.legalName},
                                          {k("title"), textOrNull(person.hunterTitle)},
                                          {k("role"), person.hunterDepartment},
                                          {k("subRole"), QJsonValue()},
                                          {k("seniority"), person.hunterSeniority}}},
            {k("linkedin"), QJsonObject{{k("handle"), person.linkedin}}},
            {k("twitter"), QJsonObject{{k("handle"), QJsonValue()}}},
            {k("phone"), textOrNull(person.phone)},
            {k("emailProvider"), QJsonValue()},
            {k("inactiveAt"), QJsonValue()}};
}

QJsonObject hunterCompany(const Company &company)
{
    QJsonArray tech, numbers;
    for (const QString &name : company.tech)
        tech.append(name.toLower().replace(QLatin1Char(' '), QLatin1Char('-')));
    if (!company.phone.isEmpty())
        numbers.append(company.phone);
    return {{k("id"), QStringLiteral("company-%1").arg(company.apolloId.right(12))},
            {k("name"), company.legalName},
            {k("legalName"), company.legalName},
            {k("domain"), company.domain},
            {k("domainAliases"), QJsonArray()},
            {k("site"),
             QJsonObject{{k("phoneNumbers"), numbers},
                         {k("emailAddresses"), QJsonArray{QStringLiteral("info@%1").arg(company.domain)}}}},
            {k("category"), QJsonObject{{k("sector"), company.sector},
                                        {k("industryGroup"), company.sector},
                                        {k("industry"), company.industry},
                                        {k("subIndustry"), QJsonValue()}}},
            {k("tags"), QJsonArray()},
            {k("description"), QJsonValue()},
            {k("foundedYear"), company.founded},
            {k("location"),
             QStringList{company.street, company.city, company.countryName}.join(QStringLiteral(", "))},
            {k("geo"), QJsonObject{{k("streetNumber"), company.street.section(QLatin1Char(' '), 0, 0)},
                                   {k("streetName"), company.street.section(QLatin1Char(' '), 1)},
                                   {k("city"), company.city},
                                   {k("postalCode"), company.postcode},
                                   {k("state"), company.state},
                                   {k("country"), company.countryName},
                                   {k("countryCode"), company.countryCode}}},
            {k("logo"), QJsonValue()},
            {k("linkedin"), QJsonObject{{k("handle"), QStringLiteral("company/%1").arg(company.linkedin)}}},
            {k("phone"), textOrNull(company.phone)},
            {k("type"), k("private")},
            {k("metrics"), QJsonObject{{k("employees"), hunterHeadcount(company.employees)},
                                       {k("annualRevenue"), QJsonValue()},
                                       {k("estimatedAnnualRevenue"), estimatedRevenue(company.revenue)},
                                       {k("raised"), QJsonValue()}}},
            {k("tech"), tech},
            {k("techCategories"), QJsonArray()},
            {k("parent"), QJsonObject{{k("domain"), QJsonValue()}}}};
}

} // namespace leadline::sandbox
