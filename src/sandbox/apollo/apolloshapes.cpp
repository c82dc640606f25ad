#include "sandbox/apollo/apolloshapes.h"

#include "sandbox/apollo/apollosearch.h"
#include "sandbox/shapes.h"

#include <QJsonArray>

namespace leadline::sandbox {

namespace {

/// "Patel" -> "Pa***l"
QString obfuscated(const QString &lastName)
{
    return lastName.left(2) + QLatin1String("***") + lastName.right(1);
}

QJsonObject primaryPhone(const Company &company)
{
    if (company.phone.isEmpty())
        return {};
    return {
        {k("number"), company.phone}, {k("source"), k("Scraped")}, {k("sanitized_number"), company.phone}};
}

/// A minority of people are saved contacts of the workspace already, with their numbers.
QJsonObject savedContact(const Person &person, const Company &company)
{
    const bool switchboard = person.phone == company.phone;
    return {
        {k("id"), k("c0") + person.apolloId.mid(2)},
        {k("person_id"), person.apolloId},
        {k("name"), person.firstName + QLatin1Char(' ') + person.lastName},
        {k("phone_numbers"), QJsonArray{QJsonObject{{k("raw_number"), person.phone},
                                                    {k("sanitized_number"), person.phone},
                                                    {k("type"), k(switchboard ? "work_hq" : "work_direct")},
                                                    {k("position"), 0},
                                                    {k("status"), k("valid_number")},
                                                    {k("dnc_status"), QJsonValue()},
                                                    {k("dnc_other_info"), QJsonValue()}}}}};
}

QString printedRevenue(qint64 revenue)
{
    return revenue >= 1'000'000'000 ? QStringLiteral("%1B").arg(double(revenue) / 1e9, 0, 'f', 1)
                                    : QStringLiteral("%1M").arg(double(revenue) / 1e6, 0, 'f', 1);
}

} // namespace

QJsonObject apolloCandidate(const World &world, const Person &person)
{
    const Company &company = world.companyOf(person);
    return {{k("id"), person.apolloId},
            {k("first_name"), person.firstName},
            {k("last_name_obfuscated"), obfuscated(person.lastName)},
            {k("title"), textOrNull(person.title)},
            {k("last_refreshed_at"), k("2026-03-04T23:20:32.690+00:00")},
            {k("has_email"), person.emailStatus != QLatin1String("unavailable")},
            {k("has_city"), true},
            {k("has_state"), true},
            {k("has_country"), true},
            {k("has_direct_phone"),
             k(person.mobile.isEmpty() ? "Maybe: please request direct dial via people/bulk_match" : "Yes")},
            {k("organization"), QJsonObject{{k("name"), company.name},
                                            {k("has_industry"), true},
                                            {k("has_phone"), !company.phone.isEmpty()},
                                            {k("has_city"), true},
                                            {k("has_state"), true},
                                            {k("has_country"), true},
                                            {k("has_zip_code"), true},
                                            {k("has_revenue"), true},
                                            {k("has_employee_count"), true}}}};
}

QJsonObject apolloOrganization(const Company &company)
{
    QJsonArray technologies;
    for (const QString &name : company.tech)
        technologies.append(
            QJsonObject{{k("uid"), technologyUid(name)}, {k("name"), name}, {k("category"), k("Other")}});
    QJsonObject json{
        {k("id"), company.apolloId},
        {k("name"), company.name},
        {k("website_url"), QStringLiteral("http://www.%1").arg(company.domain)},
        {k("primary_domain"), company.domain},
        {k("linkedin_url"), QStringLiteral("http://www.linkedin.com/company/%1").arg(company.linkedin)},
        {k("phone"), textOrNull(company.phone)},
        {k("primary_phone"), primaryPhone(company)},
        {k("founded_year"), company.founded},
        {k("industry"), company.industry},
        {k("industries"), QJsonArray{company.industry}},
        {k("keywords"), QJsonArray()},
        {k("estimated_num_employees"), company.employees},
        {k("annual_revenue"), company.revenue},
        {k("annual_revenue_printed"), printedRevenue(company.revenue)},
        {k("raw_address"),
         QStringList{company.street, company.city, company.state, company.countryCode, company.postcode}.join(
             QStringLiteral(", "))},
        {k("street_address"), company.street},
        {k("city"), company.city},
        {k("state"), company.state},
        {k("postal_code"), company.postcode},
        {k("country"), company.countryName},
        {k("total_funding"), QJsonValue()},
        {k("latest_funding_stage"), QJsonValue()},
        {k("technology_names"), QJsonArray::fromStringList(company.tech)},
        {k("current_technologies"), technologies},
        {k("short_description"), QJsonValue()},
        {k("publicly_traded_symbol"), QJsonValue()}};
    return json;
}

QJsonObject apolloCompanyRow(const Company &company)
{
    return {{k("id"), company.apolloId},
            {k("name"), company.name},
            {k("website_url"), QStringLiteral("http://www.%1").arg(company.domain)},
            {k("linkedin_url"), QStringLiteral("http://www.linkedin.com/company/%1").arg(company.linkedin)},
            {k("primary_phone"), primaryPhone(company)},
            {k("phone"), textOrNull(company.phone)},
            {k("founded_year"), company.founded},
            {k("primary_domain"), company.domain},
            {k("organization_revenue"), company.revenue},
            {k("organization_revenue_printed"), printedRevenue(company.revenue)},
            {k("publicly_traded_symbol"), QJsonValue()},
            {k("show_intent"), false},
            {k("has_intent_signal_account"), false},
            {k("intent_signal_account"), QJsonValue()}};
}

QJsonObject apolloPerson(const World &world, const Person &person)
{
    const Company &company = world.companyOf(person);
    const bool unavailable = person.emailStatus == QLatin1String("unavailable");
    QJsonObject json{
        {k("id"), person.apolloId},
        {k("first_name"), person.firstName},
        {k("last_name"), person.lastName},
        {k("name"), person.firstName + QLatin1Char(' ') + person.lastName},
        {k("linkedin_url"), QStringLiteral("http://www.linkedin.com/in/%1").arg(person.linkedin)},
        {k("title"), textOrNull(person.title)},
        {k("headline"), QStringLiteral("%1 at %2").arg(person.title, company.name)},
        // The placeholder comes together with "verified": available, not revealed.
        {k("email"), person.emailLocked ? QJsonValue(k("email_not_unlocked@domain.com"))
                                        : textOrNull(unavailable ? QString() : person.email)},
        {k("email_status"), person.emailLocked ? QJsonValue(k("verified")) : QJsonValue(person.emailStatus)},
        {k("extrapolated_email_confidence"), QJsonValue()},
        {k("photo_url"), QJsonValue()},
        {k("twitter_url"), QJsonValue()},
        {k("github_url"), QJsonValue()},
        {k("facebook_url"), QJsonValue()},
        {k("organization_id"), company.apolloId},
        {k("state"), company.state},
        {k("city"), company.city},
        {k("country"), company.countryName},
        {k("employment_history"), QJsonArray{QJsonObject{{k("organization_name"), company.name},
                                                         {k("title"), person.title},
                                                         {k("current"), true},
                                                         {k("start_date"), k("2021-01-01")},
                                                         {k("end_date"), QJsonValue()}}}},
        {k("departments"), QJsonArray{person.department}},
        {k("subdepartments"), QJsonArray()},
        {k("functions"), QJsonArray{person.function}},
        {k("seniority"), person.seniority},
        {k("revealed_for_current_team"), true},
        {k("is_likely_to_engage"), person.emailStatus == QLatin1String("likely to engage")},
        {k("show_intent"), false},
        {k("organization"), apolloOrganization(company)}};
    const bool saved = !person.phone.isEmpty() && (person.index % 3 == 0 || person.phone == company.phone);
    if (saved) {
        const QJsonObject contact = savedContact(person, company);
        json.insert(k("contact_id"), contact.value(k("id")));
        json.insert(k("contact"), contact);
    }
    return json;
}

} // namespace leadline::sandbox
