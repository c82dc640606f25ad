#include "sandbox/apollo/apolloservice.h"

#include "sandbox/apollo/apolloshapes.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/shapes.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace leadline::sandbox {

namespace {

constexpr char kApolloBase[] = "/apollo/api/v1/";
constexpr int kPerMinute = 1000, kPerHour = 6000;
constexpr int kLargestBulk = 10;

Reply errorReply(int status, const QString &message)
{
    return jsonReply(QJsonObject{{k("error"), message}}, status);
}

Reply failedReply(const char *code, const QString &message)
{
    return jsonReply(
        QJsonObject{{k("status"), k("failed")}, {k("error_code"), k(code)}, {k("error_message"), message}},
        400);
}

Reply rateReply(const QString &endpoint)
{
    return jsonReply(
        QJsonObject{{k("message"), QStringLiteral("The maximum number of api calls allowed for api/v1/%1 is "
                                                  "%2 times per minute. Please try again later.")
                                       .arg(endpoint)
                                       .arg(kPerMinute)}},
        429);
}

Reply noCredits()
{
    return errorReply(402, k("You have insufficient credits to perform this action."));
}

QJsonObject bodyOf(const Ask &ask)
{
    return QJsonDocument::fromJson(ask.body).object();
}

QString endpointOf(const Ask &ask)
{
    return ask.path.mid(static_cast<qsizetype>(sizeof kApolloBase) - 1);
}

QString bareHost(QString domain)
{
    domain = domain.toLower().trimmed();
    for (const QLatin1String prefix :
         {QLatin1String("http://"), QLatin1String("https://"), QLatin1String("www.")}) {
        if (domain.startsWith(prefix))
            domain = domain.mid(prefix.size());
    }
    return domain.section(QLatin1Char('/'), 0, 0);
}

bool hashMatches(const QString &hash, const QString &email)
{
    const QByteArray wanted = hash.toLatin1().toLower(), bytes = email.toUtf8();
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() == wanted ||
           QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == wanted;
}

} // namespace

ApolloService::ApolloService(const World &world, quint32 seed, int credits)
    : m_world(world), m_random(seed ^ 0x61706fU), m_credits(credits)
{
}

Reply ApolloService::handle(const Ask &ask, const Mischief &mischief)
{
    const QString path = endpointOf(ask);
    const bool known = ask.header("x-api-key") == SandboxServer::providerKey(k("apollo"));
    if (path == QLatin1String("auth/health")) // answers 200 for a bad key, too
        return jsonReply(QJsonObject{{k("healthy"), true}, {k("is_logged_in"), known}});
    if (!known)
        return plainReply(401, "Invalid API key. See https://docs.apollo.io/docs/create-api-key");
    const std::lock_guard lock(m_mutex);
    Reply counters;
    if (!counted(path, counters)) {
        Reply refused = rateReply(path);
        refused.headers = counters.headers;
        refused.headers.emplaceBack("retry-after", "60");
        return refused;
    }
    Reply reply = route(ask, path, mischief);
    reply.headers += counters.headers;
    return reply;
}

Reply ApolloService::route(const Ask &ask, const QString &path, const Mischief &mischief)
{
    if (ask.method == "POST") {
        if (path == QLatin1String("mixed_people/api_search"))
            return peopleSearch(ask, mischief);
        if (path == QLatin1String("mixed_people/search"))
            return errorReply(422, k("This endpoint is deprecated for API callers. Please use the new "
                                     "mixed_people/api_search endpoint."));
        if (path == QLatin1String("mixed_companies/search"))
            return companySearch(ask);
        if (path == QLatin1String("people/match"))
            return match(ask);
        if (path == QLatin1String("people/bulk_match"))
            return bulkMatch(ask);
        if (path == QLatin1String("usage_stats/credit_usage_stats"))
            return creditUsage();
        if (path == QLatin1String("usage_stats/api_usage_stats"))
            return apiUsage();
    }
    if (ask.method == "GET") {
        if (path == QLatin1String("users/api_profile"))
            return profile(ask);
        if (path == QLatin1String("organizations/enrich"))
            return enrichCompany(ask);
        if (path.startsWith(QLatin1String("people/")))
            return onePerson(path.section(QLatin1Char('/'), 1));
        if (path.startsWith(QLatin1String("webhook_result/")))
            return webhookResult(path.section(QLatin1Char('/'), 1));
    }
    return errorReply(404, k("The requested resource does not exist."));
}

Reply ApolloService::peopleSearch(const Ask &ask, const Mischief &mischief) const
{
    if (!ask.body.trimmed().isEmpty() && !QJsonDocument::fromJson(ask.body).isObject())
        return errorReply(422, k("The request body is not valid JSON."));
    const QJsonObject body = bodyOf(ask);
    const ApolloParams params(ask.query, body);
    const ApolloQuery query = checkedQuery(params);
    if (!query.refusal.isEmpty())
        return errorReply(422, query.refusal);
    const QList<const Person *> found = searchPeople(m_world, params);
    const qsizetype first = qsizetype(query.page.number - 1) * query.page.size;
    const qsizetype last = std::min<qsizetype>(found.size(), first + query.page.size);
    QJsonArray people;
    for (qsizetype i = first; i < last - (mischief.shortPage ? 1 : 0); ++i)
        people.append(apolloCandidate(m_world, *found.at(i)));
    return jsonReply(
        QJsonObject{{k("total_entries"), static_cast<int>(found.size())}, {k("people"), people}});
}

Reply ApolloService::companySearch(const Ask &ask)
{
    const QJsonObject body = bodyOf(ask);
    const ApolloParams params(ask.query, body);
    const ApolloQuery query = checkedQuery(params);
    if (!query.refusal.isEmpty())
        return errorReply(422, query.refusal);
    if (!charge(1)) // every page, also when it was asked for before
        return noCredits();
    const QList<const Company *> found = searchCompanies(m_world, params);
    const int total = static_cast<int>(found.size());
    const qsizetype first = qsizetype(query.page.number - 1) * query.page.size;
    QJsonArray accounts, organizations, ids;
    for (qsizetype i = first; i < std::min<qsizetype>(total, first + query.page.size); ++i) {
        QJsonObject row = apolloCompanyRow(*found.at(i));
        ids.append(row.value(k("id")));
        if (found.at(i)->index % 9 == 0) { // companies saved in the workspace come in another list
            row.insert(k("organization_id"), row.value(k("id")));
            row.insert(k("id"), k("a0") + found.at(i)->apolloId.mid(2));
            accounts.append(row);
        } else {
            organizations.append(row);
        }
    }
    return jsonReply(QJsonObject{
        {k("breadcrumbs"), QJsonArray()},
        {k("partial_results_only"), false},
        {k("pagination"), QJsonObject{{k("page"), query.page.number},
                                      {k("per_page"), query.page.size},
                                      {k("total_entries"), total},
                                      {k("total_pages"), (total + query.page.size - 1) / query.page.size}}},
        {k("accounts"), accounts},
        {k("organizations"), organizations},
        {k("model_ids"), ids}});
}

const Person *ApolloService::identify(const ApolloParams &who) const
{
    const QString id = who.text(k("id")), email = who.text(k("email")), hash = who.text(k("hashed_email"));
    const QString linkedin =
        who.text(k("linkedin_url")).section(QLatin1String("/in/"), 1).remove(QLatin1Char('/'));
    QString name = who.text(k("name"));
    if (name.isEmpty())
        name = who.text(k("first_name")) + QLatin1Char(' ') + who.text(k("last_name"));
    const QString domain = bareHost(who.text(k("domain"))), company = who.text(k("organization_name"));
    for (const Person &person : m_world.people) {
        if (!person.inApollo)
            continue;
        const Company &employer = m_world.companyOf(person);
        if ((!id.isEmpty() && id == person.apolloId) || (!email.isEmpty() && sameText(email, person.email)) ||
            (!hash.isEmpty() && hashMatches(hash, person.email)) ||
            (!linkedin.isEmpty() && linkedin == person.linkedin))
            return &person;
        const bool atCompany = (!domain.isEmpty() && domain == employer.domain) ||
                               (!company.isEmpty() &&
                                (sameText(company, employer.name) || sameText(company, employer.legalName)));
        if (id.isEmpty() && atCompany &&
            sameText(name, person.firstName + QLatin1Char(' ') + person.lastName))
            return &person;
    }
    return nullptr;
}

Reply ApolloService::match(const Ask &ask)
{
    const QJsonObject body = bodyOf(ask);
    const ApolloParams params(ask.query, body);
    const bool phones = params.flag(k("reveal_phone_number"), false);
    if (phones && params.text(k("webhook_url")).isEmpty())
        return errorReply(422,
                          k("Please add a valid 'webhook_url' parameter when using 'reveal_phone_number'."));
    const Person *person = identify(params);
    if (person && !charge(1))
        return noCredits();
    const qint64 requestId = newRequestId();
    if (person && phones)
        m_reveals.insert(requestId, {{person->index}, 0});
    // No match is no error: 200 with a null person, and nothing is charged.
    return jsonReply(
        QJsonObject{{k("person"), person ? QJsonValue(apolloPerson(m_world, *person)) : QJsonValue()},
                    {k("request_id"), requestId}});
}

Reply ApolloService::bulkMatch(const Ask &ask)
{
    const QJsonValue details = bodyOf(ask).value(k("details"));
    if (!details.isArray() || details.toArray().isEmpty())
        return failedReply("INVALID_REQUEST", k("The details parameter is missing or empty."));
    const QJsonArray wanted = details.toArray();
    if (wanted.size() > kLargestBulk)
        return failedReply("RECORD_LIMIT_EXCEEDED",
                           k("A maximum of 10 records can be enriched in one call."));
    QJsonArray matches;
    QSet<int> unique;
    int missing = 0;
    static const Params kNothing;
    for (const QJsonValue &one : wanted) {
        const QJsonObject who = one.toObject();
        const Person *person = identify(ApolloParams(kNothing, who));
        if (person && !unique.contains(person->index) && !charge(1))
            return noCredits();
        matches.append(person ? QJsonValue(apolloPerson(m_world, *person)) : QJsonValue());
        if (person)
            unique.insert(person->index);
        else
            ++missing;
    }
    return jsonReply(QJsonObject{{k("status"), k("success")},
                                 {k("error_code"), QJsonValue()},
                                 {k("error_message"), QJsonValue()},
                                 {k("total_requested_enrichments"), static_cast<int>(wanted.size())},
                                 {k("unique_enriched_records"), static_cast<int>(unique.size())},
                                 {k("missing_records"), missing},
                                 {k("credits_consumed"), static_cast<int>(unique.size())},
                                 {k("matches"), matches},
                                 {k("request_id"), newRequestId()}});
}

Reply ApolloService::enrichCompany(const Ask &ask)
{
    const QString domain = bareHost(ask.query.value(k("domain"), ask.query.value(k("website"))));
    const QString name = ask.query.value(k("name"));
    if (domain.isEmpty() && name.isEmpty())
        return errorReply(422, k("At least one of domain, linkedin_url, name or website is needed."));
    for (const Company &company : m_world.companies) {
        if ((!domain.isEmpty() && company.domain != domain) ||
            (domain.isEmpty() && !sameText(name, company.name)))
            continue;
        if (!charge(1))
            return noCredits();
        return jsonReply(QJsonObject{{k("organization"), apolloOrganization(company)}});
    }
    return jsonReply(QJsonObject{{k("organization"), QJsonValue()}});
}

Reply ApolloService::onePerson(const QString &id)
{
    const auto found =
        std::find_if(m_world.people.begin(), m_world.people.end(),
                     [&id](const Person &person) { return person.inApollo && person.apolloId == id; });
    if (found == m_world.people.end())
        return errorReply(404, k("Person not found."));
    if (!charge(1))
        return noCredits();
    QJsonObject person = apolloPerson(m_world, *found);
    person.insert(k("email"), k("email_not_unlocked@domain.com")); // this endpoint never reveals
    return jsonReply(QJsonObject{{k("person"), person}});
}

Reply ApolloService::webhookResult(const QString &requestId)
{
    bool good = false;
    const qint64 id = requestId.toLongLong(&good);
    if (!good)
        return jsonReply(QJsonObject{{k("error_code"), k("invalid_request_id")}}, 400);
    const auto found = m_reveals.find(id);
    if (found == m_reveals.end())
        return jsonReply(QJsonObject{{k("error_code"), k("request_id_unknown")}}, 404);
    if (found->polls++ == 0) // still at work when asked for the first time
        return jsonReply(QJsonObject{{k("error_code"), k("result_pending")}, {k("retry_after_seconds"), 1}},
                         404);
    QJsonArray people;
    int credits = 0;
    for (const int index : std::as_const(found->people)) {
        const Person &person = m_world.people.at(index);
        QJsonArray numbers;
        if (!person.mobile.isEmpty()) {
            credits += 8;
            numbers.append(QJsonObject{{k("raw_number"), person.mobile},
                                       {k("sanitized_number"), person.mobile},
                                       {k("confidence_cd"), k("high")},
                                       {k("status_cd"), k("valid_number")},
                                       {k("type_cd"), k("mobile")},
                                       {k("dnc_status_cd"), k(person.optedOut ? "registered" : "not_found")},
                                       {k("position"), 0}});
        }
        people.append(QJsonObject{
            {k("id"), person.apolloId}, {k("status"), k("success")}, {k("phone_numbers"), numbers}});
    }
    if (found->polls == 2)
        m_phoneCredits += credits;
    return jsonReply(QJsonObject{
        {k("request_id"), requestId}, // a text here, a number in the first answer
        {k("webhook_status"), k("success")},
        {k("request_type"), k("phone")},
        {k("failure_reason"), QJsonValue()},
        {k("webhook_result"),
         QJsonObject{{k("status"), k("success")}, {k("credits_consumed"), credits}, {k("people"), people}}}});
}

Reply ApolloService::profile(const Ask &ask) const
{
    QJsonObject json{{k("id"), k("66c8000000000000000000a1")},
                     {k("team_id"), k("6095000000000000000000b2")},
                     {k("first_name"), k("Robin")},
                     {k("last_name"), k("Vale")},
                     {k("title"), k("Sales Operations")},
                     {k("email"), k("robin.vale@msp.test")}};
    if (ask.query.flag(k("include_credit_usage"))) {
        json.insert(k("num_credits_remaining"), m_credits - m_used);
        json.insert(k("effective_num_lead_credits"), m_credits);
        json.insert(k("num_lead_credits_used"), m_used);
        json.insert(k("effective_num_direct_dial_credits"), 1000);
        json.insert(k("num_direct_dial_credits_used"), m_phoneCredits);
        json.insert(k("effective_num_export_credits"), 5000);
        json.insert(k("num_export_credits_used"), 0);
        json.insert(k("total_unified_credits_used"), m_used + m_phoneCredits);
    }
    return jsonReply(json);
}

Reply ApolloService::creditUsage() const
{
    const auto row = [](int limit, int used) {
        return QJsonObject{{k("limit"), limit}, {k("consumed"), used}, {k("left_over"), limit - used}};
    };
    return jsonReply(QJsonObject{
        {k("credit_usage_stats"), QJsonObject{{k("lead_credit"), row(m_credits, m_used)},
                                              {k("direct_dial_credit"), row(1000, m_phoneCredits)},
                                              {k("export_credit"), row(5000, 0)},
                                              {k("ai_credit"), row(0, 0)}}},
        {k("current_credit_cycle"),
         QJsonObject{{k("start_date"), k("2026-11-01")}, {k("end_date"), k("2026-11-30")}}}});
}

Reply ApolloService::apiUsage() const
{
    QJsonObject json;
    for (auto it = m_windows.begin(); it != m_windows.end(); ++it) {
        const auto row = [](int limit, int used) {
            return QJsonObject{{k("limit"), limit}, {k("consumed"), used}, {k("left_over"), limit - used}};
        };
        // The keys are arrays turned into text: "[\"api/v1/people\", \"match\"]".
        const QString key =
            QStringLiteral("[\"api/v1/%1\", \"%2\"]")
                .arg(it.key().section(QLatin1Char('/'), 0, 0), it.key().section(QLatin1Char('/'), 1));
        json.insert(key, QJsonObject{{k("minute"), row(kPerMinute, it->minute)},
                                     {k("hour"), row(kPerHour, it->hour)}});
    }
    return jsonReply(json);
}

bool ApolloService::charge(int credits)
{
    if (m_used + credits > m_credits)
        return false;
    m_used += credits;
    return true;
}

qint64 ApolloService::newRequestId()
{
    return static_cast<qint64>(m_random()); // 64 bits with a sign: more than a double can hold
}

bool ApolloService::counted(const QString &endpoint, Reply &reply)
{
    QString name = endpoint;
    for (const QLatin1String prefix : {QLatin1String("webhook_result"), QLatin1String("people/")}) {
        if (endpoint.startsWith(prefix) && !endpoint.startsWith(QLatin1String("people/match")) &&
            !endpoint.startsWith(QLatin1String("people/bulk")))
            name = QString(prefix) + QLatin1String("show");
    }
    if (m_windows.size() > 64)
        m_windows.clear(); // made-up endpoints must not grow this for ever
    Window &window = m_windows[name];
    const auto now = std::chrono::steady_clock::now();
    if (window.minute == 0 || now - window.start >= std::chrono::minutes(1)) {
        window.start = now;
        window.minute = 0;
    }
    const bool fits = window.minute < kPerMinute;
    if (fits) {
        ++window.minute;
        ++window.hour;
        ++window.day;
    }
    const auto add = [&reply](const char *header, const QByteArray &value) {
        reply.headers.emplaceBack(header, value);
    };
    add("x-rate-limit-minute", QByteArray::number(kPerMinute));
    add("x-minute-usage", QByteArray::number(window.minute));
    add("x-minute-requests-left", QByteArray::number(kPerMinute - window.minute));
    add("x-rate-limit-hourly", QByteArray::number(kPerHour));
    add("x-hourly-usage", QByteArray::number(window.hour));
    add("x-hourly-requests-left", QByteArray::number(std::max(0, kPerHour - window.hour)));
    add("x-rate-limit-24-hour", {}); // no daily limit: an empty value, not a missing one
    add("x-24-hour-usage", QByteArray::number(window.day));
    add("x-24-hour-requests-left", {});
    return fits;
}

Reply ApolloService::refuse(const Ask &ask, Refusal refusal) const
{
    if (refusal == Refusal::ServerError)
        return errorReply(500, k("Internal server error"));
    Reply reply = rateReply(endpointOf(ask));
    reply.headers.emplaceBack("x-rate-limit-minute", QByteArray::number(kPerMinute));
    reply.headers.emplaceBack("x-minute-usage", QByteArray::number(kPerMinute));
    reply.headers.emplaceBack("x-minute-requests-left", "0");
    if (refusal == Refusal::RateLimitedWithWait)
        reply.headers.emplaceBack("retry-after", "1");
    return reply;
}

bool ApolloService::canRefuse(const Ask &, Refusal refusal) const
{
    return refusal != Refusal::Unauthorised; // a key is good until it is revoked
}

bool ApolloService::commits(const Ask &ask) const
{
    return ask.method == "POST" && endpointOf(ask).startsWith(QLatin1String("people/")); // credits are spent
}

int ApolloService::creditsUsed() const
{
    const std::lock_guard lock(m_mutex);
    return m_used + m_phoneCredits;
}

} // namespace leadline::sandbox
