#include "sandbox/hunter/hunterservice.h"

#include "sandbox/hunter/huntershapes.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/shapes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace leadline::sandbox {

namespace {

constexpr char kHunterBase[] = "/hunter/v2/";
constexpr int kLargestHunterPage = 100, kLargestOffset = 10'000;

Reply errorReply(int status, const char *id, const char *details)
{
    return jsonReply(
        QJsonObject{{k("errors"), QJsonArray{QJsonObject{
                                      {k("id"), k(id)}, {k("code"), status}, {k("details"), k(details)}}}}},
        status);
}

Reply dataReply(const QJsonValue &data, QJsonObject meta = {}, const Ask *ask = nullptr)
{
    if (ask) {
        QJsonObject params;
        for (const auto &one : ask->query.all())
            params.insert(one.first, one.second); // the key, too, when it came in the address
        meta.insert(k("params"), params);
    }
    return jsonReply(QJsonObject{{k("data"), data}, {k("meta"), meta}});
}

Reply claimed()
{
    return errorReply(
        451, "claimed_email",
        "The person behind this email address asked us directly or indirectly to stop processing their "
        "personal data. For this reason, you should not process it yourself in any way.");
}

Reply usedUp()
{
    return errorReply(429, "usage_exceeded",
                      "You have reached the credit limit of your plan for this period.");
}

Reply missing(const char *details)
{
    return errorReply(400, "wrong_params", details);
}

bool inList(const QString &commaList, const QString &value)
{
    return commaList.isEmpty() || commaList.split(QLatin1Char(',')).contains(value);
}

QByteArray keyOf(const Ask &ask)
{
    if (ask.headers.contains("x-api-key"))
        return ask.header("x-api-key");
    const QByteArray bearer = ask.header("authorization");
    return bearer.startsWith("Bearer ") ? bearer.mid(7) : ask.query.value(k("api_key")).toUtf8();
}

} // namespace

HunterService::HunterService(const World &world, int credits) : m_world(world), m_credits(credits) {}

Reply HunterService::handle(const Ask &ask, const Mischief &mischief)
{
    if (keyOf(ask) != SandboxServer::providerKey(k("hunter")))
        return errorReply(401, "authentication_failed", "No user found for the API key supplied");
    const QString path = ask.path.mid(static_cast<qsizetype>(sizeof kHunterBase) - 1);
    const std::lock_guard lock(m_mutex);
    if (ask.method == "POST" && path == QLatin1String("discover"))
        return discover(ask);
    if (ask.method == "GET") {
        if (path == QLatin1String("account"))
            return account();
        if (path == QLatin1String("domain-search"))
            return domainSearch(ask, mischief);
        if (path == QLatin1String("email-finder"))
            return emailFinder(ask);
        if (path == QLatin1String("email-verifier"))
            return emailVerifier(ask);
        if (path == QLatin1String("email-count"))
            return emailCount(ask);
        if (path == QLatin1String("people/find"))
            return peopleFind(ask);
        if (path == QLatin1String("companies/find"))
            return companiesFind(ask);
        if (path == QLatin1String("combined/find"))
            return combinedFind(ask);
    }
    return errorReply(404, "not_found", "The requested resource does not exist");
}

Reply HunterService::account() const
{
    const double used = m_usedTenths / 10.0;
    return jsonReply(QJsonObject{
        {k("data"),
         QJsonObject{{k("first_name"), k("Robin")},
                     {k("last_name"), k("Vale")},
                     {k("email"), k("robin.vale@msp.test")},
                     {k("plan_name"), k("Starter")},
                     {k("plan_level"), 1},
                     {k("reset_date"), k("2026-12-01")},
                     {k("team_id"), 349},
                     {k("calls"), QJsonObject{{k("_deprecation_notice"), k("Use requests instead")},
                                              {k("used"), static_cast<int>(used)},
                                              {k("available"), m_credits}}},
                     {k("requests"),
                      QJsonObject{{k("credits"), QJsonObject{{k("used"), used}, {k("available"), m_credits}}},
                                  {k("searches"), QJsonObject{{k("used"), static_cast<int>(used)},
                                                              {k("available"), m_credits}}},
                                  {k("verifications"), QJsonObject{{k("used"), m_verifications},
                                                                   {k("available"), m_credits * 2}}}}}}}});
}

const Company *HunterService::companyFor(const Params &query) const
{
    const QString domain = query.value(k("domain")).toLower(), name = query.value(k("company"));
    for (const Company &company : m_world.companies) {
        if (!domain.isEmpty() ? company.domain == domain
                              : sameText(company.name, name) || sameText(company.legalName, name))
            return &company;
    }
    // By name Hunter guesses, and may land on a namesake.
    const QString firstWord = name.section(QLatin1Char(' '), 0, 0);
    for (const Company &company : m_world.companies) {
        if (domain.isEmpty() && !firstWord.isEmpty() &&
            company.name.startsWith(firstWord, Qt::CaseInsensitive))
            return &company;
    }
    return nullptr;
}

QList<const Person *> HunterService::visiblePeople(const Company &company) const
{
    QList<const Person *> people;
    for (const int index : company.people) {
        const Person &person = m_world.people.at(index);
        if (person.inHunter && !person.optedOut)
            people.append(&person);
    }
    return people;
}

const Person *HunterService::personByEmail(const QString &email) const
{
    for (const Person &person : m_world.people) {
        if (sameText(email, person.hunterEmail) || sameText(email, person.email))
            return &person;
    }
    return nullptr;
}

Reply HunterService::domainSearch(const Ask &ask, const Mischief &mischief)
{
    const Params &query = ask.query;
    if (query.value(k("domain")).isEmpty() && query.value(k("company")).isEmpty())
        return missing("You are missing the domain or company parameter");
    const int limit = query.number(k("limit"), 10), offset = query.number(k("offset"), 0);
    if (limit < 1 || limit > kLargestHunterPage)
        return missing("The limit parameter must be between 1 and 100");
    if (offset < 0 || offset > kLargestOffset)
        return errorReply(400, "pagination_error", "The offset parameter must be between 0 and 10000");
    const Company *company = companyFor(query);
    const QString type = query.value(k("type")), required = query.value(k("required_field"));
    QJsonArray rows;
    if (company && company->inHunter) {
        const QList<const Person *> people = visiblePeople(*company);
        for (const Person *person : people) {
            const QJsonObject row = hunterEmail(m_world, *person);
            const bool complete =
                (!required.contains(k("full_name")) || !row.value(k("last_name")).isNull()) &&
                (!required.contains(k("position")) || !row.value(k("position")).isNull()) &&
                (!required.contains(k("phone_number")) || !row.value(k("phone_number")).isNull());
            if (type != QLatin1String("generic") && complete &&
                inList(query.value(k("seniority")), row.value(k("seniority")).toString()) &&
                inList(query.value(k("department")), row.value(k("department")).toString()) &&
                inList(query.value(k("verification_status")), hunterVerification(m_world, *person)))
                rows.append(row);
        }
        const bool filtered = !required.isEmpty() || query.has(k("seniority")) || query.has(k("department"));
        if (type != QLatin1String("personal") && !filtered) {
            rows.append(hunterGeneric(*company, k("info")));
            rows.append(hunterGeneric(*company, k("sales")));
        }
    }
    QJsonArray page;
    for (int i = offset; i < std::min<int>(static_cast<int>(rows.size()), offset + limit); ++i)
        page.append(rows.at(i));
    if (!charge((static_cast<int>(page.size()) + 9) / 10 * 10)) // one credit for every started block of ten
        return usedUp();
    if (mischief.shortPage && !page.isEmpty())
        page.removeLast();
    const QString domain = company ? company->domain : query.value(k("domain"));
    return dataReply(
        QJsonObject{
            {k("domain"), domain},
            {k("disposable"), false},
            {k("webmail"), false},
            {k("accept_all"), company && company->acceptAll},
            {k("pattern"), company && company->inHunter ? QJsonValue(company->pattern) : QJsonValue()},
            {k("organization"), company && company->inHunter ? QJsonValue(company->legalName) : QJsonValue()},
            {k("country"), company ? QJsonValue(company->countryCode) : QJsonValue()},
            {k("state"), QJsonValue()},
            {k("linked_domains"), QJsonArray()},
            {k("emails"), page}},
        {{k("results"), static_cast<int>(rows.size())}, {k("limit"), limit}, {k("offset"), offset}}, &ask);
}

Reply HunterService::emailFinder(const Ask &ask)
{
    const Params &query = ask.query;
    QString name = query.value(k("full_name"));
    if (name.isEmpty() && query.has(k("first_name")))
        name = query.value(k("first_name")) + QLatin1Char(' ') + query.value(k("last_name"));
    const QString handle = query.value(k("linkedin_handle"));
    if (handle.isEmpty() && query.value(k("domain")).isEmpty() && query.value(k("company")).isEmpty())
        return missing("You are missing the domain or company parameter");
    if (handle.isEmpty() && name.trimmed().isEmpty())
        return missing("You are missing the first_name and last_name parameters, or the full_name parameter");
    const Company *company = companyFor(query);
    const Person *found = nullptr;
    for (const Person &person : m_world.people) {
        const bool here = company && person.company == company->index && company->inHunter;
        const bool named = sameText(name, person.firstName + QLatin1Char(' ') + person.lastName) ||
                           sameText(name, person.hunterFirstName + QLatin1Char(' ') + person.hunterLastName);
        if (handle.isEmpty() ? here && named : handle == person.linkedin && person.inHunter)
            found = &person;
    }
    if (found && found->optedOut)
        return claimed();
    if (!found)
        return dataReply(QJsonObject{{k("first_name"), query.value(k("first_name"))},
                                     {k("last_name"), query.value(k("last_name"))},
                                     {k("email"), QJsonValue()},
                                     {k("score"), QJsonValue()},
                                     {k("domain"), company ? QJsonValue(company->domain) : QJsonValue()},
                                     {k("accept_all"), QJsonValue()},
                                     {k("position"), QJsonValue()},
                                     {k("phone_number"), QJsonValue()},
                                     {k("company"), QJsonValue()},
                                     {k("sources"), QJsonArray()},
                                     {k("verification"),
                                      QJsonObject{{k("date"), QJsonValue()}, {k("status"), QJsonValue()}}}},
                         {}, &ask);
    if (!charge(10))
        return usedUp();
    const QJsonObject row = hunterEmail(m_world, *found);
    const Company &employer = m_world.companyOf(*found);
    return dataReply(QJsonObject{{k("first_name"), found->hunterFirstName},
                                 {k("last_name"), found->hunterLastName},
                                 {k("email"), found->hunterEmail},
                                 {k("score"), found->confidence},
                                 {k("domain"), employer.domain},
                                 {k("accept_all"), employer.acceptAll},
                                 {k("position"), row.value(k("position"))},
                                 {k("twitter"), QJsonValue()},
                                 {k("linkedin_url"), row.value(k("linkedin"))},
                                 {k("phone_number"), row.value(k("phone_number"))},
                                 {k("company"), employer.legalName},
                                 {k("sources"), row.value(k("sources"))},
                                 {k("verification"), row.value(k("verification"))}},
                     {}, &ask);
}

Reply HunterService::emailVerifier(const Ask &ask)
{
    const QString email = ask.query.value(k("email")).toLower();
    static const QRegularExpression kAddress(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    if (email.isEmpty())
        return missing("You are missing the email parameter");
    if (!kAddress.match(email).hasMatch())
        return errorReply(400, "invalid_email", "The email parameter is not a valid email address");
    const Person *person = personByEmail(email);
    if (person && person->optedOut)
        return claimed();
    // A slow mail server: the first call only starts the check.
    const bool slow = (email.size() + email.at(0).unicode()) % 3 == 0;
    if (slow && !m_beingVerified.contains(email)) {
        m_beingVerified.insert(email);
        Reply reply = dataReply(QJsonObject{{k("email"), email}}, {}, &ask);
        reply.status = 202;
        return reply;
    }
    const QString domain = email.section(QLatin1Char('@'), 1);
    const auto company = std::find_if(m_world.companies.begin(), m_world.companies.end(),
                                      [&domain](const Company &one) { return one.domain == domain; });
    QString status = k("unknown");
    if (company != m_world.companies.end())
        status = k(company->acceptAll ? "accept_all" : "invalid");
    if (person && status == QLatin1String("invalid"))
        status = k(person->emailStatus == QLatin1String("unverified") ? "unknown" : "valid");
    if (status != QLatin1String("unknown")) {
        if (!charge(5)) // half a credit, and only for an answer that says something
            return usedUp();
        ++m_verifications;
    }
    const bool good = status == QLatin1String("valid"), bad = status == QLatin1String("invalid");
    return dataReply(
        QJsonObject{{k("status"), status},
                    {k("result"), k(good  ? "deliverable"
                                    : bad ? "undeliverable"
                                          : "risky")},
                    {k("_deprecation_notice"), k("Using result is deprecated, use status instead")},
                    {k("score"), good  ? 100
                                 : bad ? 0
                                       : 60},
                    {k("email"), email},
                    {k("regexp"), true},
                    {k("gibberish"), false},
                    {k("disposable"), false},
                    {k("webmail"), false},
                    {k("mx_records"), status != QLatin1String("unknown")},
                    {k("smtp_server"), status != QLatin1String("unknown")},
                    {k("smtp_check"), good},
                    {k("accept_all"), status == QLatin1String("accept_all")},
                    {k("block"), false},
                    {k("sources"), QJsonArray()}},
        {}, &ask);
}

Reply HunterService::emailCount(const Ask &ask) const
{
    if (ask.query.value(k("domain")).isEmpty() && ask.query.value(k("company")).isEmpty())
        return missing("You are missing the domain or company parameter");
    const Company *company = companyFor(ask.query);
    QJsonObject departments, levels;
    int personal = 0;
    if (company && company->inHunter) {
        const QList<const Person *> people = visiblePeople(*company);
        personal = static_cast<int>(people.size());
        for (const Person *person : people) {
            departments.insert(person->hunterDepartment,
                               departments.value(person->hunterDepartment).toInt() + 1);
            levels.insert(person->hunterSeniority, levels.value(person->hunterSeniority).toInt() + 1);
        }
    }
    const int generic = company && company->inHunter ? 2 : 0;
    return dataReply(QJsonObject{{k("total"), personal + generic},
                                 {k("personal_emails"), personal},
                                 {k("generic_emails"), generic},
                                 {k("department"), departments},
                                 {k("seniority"), levels}},
                     {}, &ask);
}

Reply HunterService::peopleFind(const Ask &ask)
{
    const QString email = ask.query.value(k("email")), handle = ask.query.value(k("linkedin_handle"));
    if (email.isEmpty() && handle.isEmpty())
        return missing("You are missing the email or linkedin_handle parameter");
    const auto byHandle = std::find_if(m_world.people.begin(), m_world.people.end(),
                                       [&handle](const Person &one) { return one.linkedin == handle; });
    const Person *person = !email.isEmpty()                   ? personByEmail(email)
                           : byHandle == m_world.people.end() ? nullptr
                                                              : &*byHandle;
    if (person && person->optedOut)
        return claimed();
    if (!person || !person->inHunter)
        return errorReply(404, "not_found", "No person was found for this email address");
    return charge(2) ? dataReply(hunterPerson(m_world, *person), {}, &ask) : usedUp();
}

Reply HunterService::companiesFind(const Ask &ask)
{
    if (ask.query.value(k("domain")).isEmpty())
        return missing("You are missing the domain parameter");
    const Company *company = companyFor(ask.query);
    if (!company || !company->inHunter)
        return errorReply(404, "not_found", "No company was found for this domain");
    return charge(2) ? dataReply(hunterCompany(*company), {}, &ask) : usedUp();
}

Reply HunterService::combinedFind(const Ask &ask)
{
    const QString email = ask.query.value(k("email"));
    if (email.isEmpty())
        return missing("You are missing the email parameter");
    const Person *person = personByEmail(email);
    if (person && person->optedOut)
        return claimed();
    if (!person || !person->inHunter)
        return errorReply(404, "not_found", "No person was found for this email address");
    if (!charge(4))
        return usedUp();
    return dataReply(QJsonObject{{k("person"), hunterPerson(m_world, *person)},
                                 {k("company"), hunterCompany(m_world.companyOf(*person))}},
                     {}, &ask);
}

Reply HunterService::discover(const Ask &ask) const
{
    const QJsonObject body = QJsonDocument::fromJson(ask.body).object();
    const bool spoken = body.contains(k("query")); // then every structured filter is ignored
    const QJsonArray sizes = body.value(k("headcount")).toArray();
    const QJsonArray places = body.value(k("headquarters_location"))[k("include")].toArray();
    const int limit = ask.query.number(k("limit"), kLargestHunterPage), offset = ask.query.number(k("offset"), 0);
    if (limit < 1 || limit > kLargestHunterPage || offset < 0)
        return errorReply(400, "pagination_error", "The limit parameter must be between 1 and 100");
    QJsonArray rows;
    for (const Company &company : m_world.companies) {
        const bool sized = spoken || sizes.isEmpty() || sizes.contains(hunterHeadcount(company.employees));
        const bool placed = spoken || places.isEmpty() ||
                            std::any_of(places.begin(), places.end(), [&company](const QJsonValue &place) {
                                return place[k("country")].toString() == company.countryCode;
                            });
        if (!company.inHunter || !sized || !placed)
            continue;
        const int personal = static_cast<int>(visiblePeople(company).size());
        rows.append(QJsonObject{
            {k("domain"), company.domain},
            {k("organization"), company.legalName},
            {k("emails_count"),
             QJsonObject{{k("personal"), personal}, {k("generic"), 2}, {k("total"), personal + 2}}}});
    }
    QJsonArray page;
    for (int i = offset; i < std::min<int>(static_cast<int>(rows.size()), offset + limit); ++i)
        page.append(rows.at(i));
    return dataReply(page,
                     {{k("results"), static_cast<int>(rows.size())},
                      {k("limit"), limit},
                      {k("offset"), offset},
                      {k("filters"), spoken ? QJsonObject() : body}},
                     &ask);
}

bool HunterService::charge(int tenths)
{
    if (m_usedTenths + tenths > m_credits * 10)
        return false;
    m_usedTenths += tenths;
    return true;
}

Reply HunterService::refuse(const Ask &, Refusal refusal) const
{
    if (refusal == Refusal::ServerError)
        return errorReply(500, "internal_error", "Something went wrong on our side");
    Reply reply =
        errorReply(429, "too_many_requests", "You have sent too many requests per second, please slow down");
    if (refusal == Refusal::RateLimitedWithWait)
        reply.headers.emplaceBack("Retry-After", "1");
    return reply;
}

bool HunterService::canRefuse(const Ask &, Refusal refusal) const
{
    return refusal != Refusal::Unauthorised; // a key is good until it is revoked
}

bool HunterService::commits(const Ask &ask) const
{
    return ask.path.endsWith(QLatin1String("/email-finder")); // a look-up that spends a credit
}

double HunterService::creditsUsed() const
{
    const std::lock_guard lock(m_mutex);
    return m_usedTenths / 10.0;
}

} // namespace leadline::sandbox
