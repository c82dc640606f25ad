#include "providers/allowance.h"
#include "providers/exchange.h"
#include "providers/manifestlibrary.h"
#include "providers/merge.h"
#include "providers/providerclient.h"

#include "base/digest.h"
#include "support/faketransport.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace leadline;
using namespace leadline::providers;
using namespace Qt::StringLiterals;
using leadline::test::FakeTransport;
namespace field = leadline::domain::field;

namespace {

const QString kDir = QStringLiteral(LEADLINE_SOURCE_DIR "/tests/providers/");

QByteArray data(const QString &name)
{
    QFile file(kDir + u"data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QCoro::Task<Result<QByteArray>> keyOf(QByteArray key)
{
    co_return key;
}

QCoro::Task<> advance(ManualClock *clock, qint64 *slept, std::chrono::milliseconds duration)
{
    clock->advanceMs(duration.count());
    *slept += duration.count();
    co_return;
}

/// A client whose other side is scripted and whose waits pass at once.
struct Rig
{
    explicit Rig(const Manifest &manifest, const QByteArray &key = "k3y-of-acme", const QUrl &base = {},
                 net::Pacer::Limits limits = {6000, std::chrono::milliseconds(60'000), 100})
        : pacer(limits, clock), client(manifest, base.isValid() ? base : QUrl(manifest.baseUrl), transport,
                                       pacer, clock, [key] { return keyOf(key); })
    {
        client.setSleeper([this](std::chrono::milliseconds d) { return advance(&clock, &slept, d); });
        client.setObserver([this](const Exchange &e) { exchanges.append(e); });
    }
    void answer(int status, const QByteArray &body, const QByteArray &type = "application/json",
                const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        auto response = FakeTransport::response(status, body, type);
        response.headers += headers;
        transport.answer(response);
    }
    Result<SearchPage> search(const QString &id, const QVariantMap &filters = {}, const QString &cursor = {},
                              int size = 0)
    {
        return QCoro::waitFor(client.search(id, filters, cursor, size));
    }
    Result<EnrichResult> enrich(const QString &id, const domain::Contact &contact)
    {
        return QCoro::waitFor(client.enrich(id, contact));
    }
    [[nodiscard]] const net::HttpRequest &last() const { return transport.requests.last(); }

    FakeTransport transport;
    ManualClock clock;
    qint64 slept = 0;
    net::Pacer pacer;
    ProviderClient client;
    QList<Exchange> exchanges;
};

Manifest shipped(const QString &id)
{
    static const ManifestLibrary library = ManifestLibrary::load();
    return *library.find(id);
}

Manifest kitchen()
{
    const auto manifest = parseManifest(data(u"kitchen.json"_s), u"kitchen.json"_s);
    if (!manifest)
        qFatal("%s", qPrintable(manifest.error().sentence()));
    return *manifest;
}

const QByteArray kParts = R"({"user":"ada","password":"s3cret-word","encoded":"aGlkZGVuLWtleQ=="})";

domain::Contact person(const QMap<QString, QString> &values, const QString &provider = u"import:list.csv"_s)
{
    domain::Contact c;
    domain::Provenance from;
    from.provider = provider;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        c.values.insert(it.key(), {it.value(), from});
    return c;
}

/// The values of contacts, with provenance, in a form that is easy to read in a review.
QJsonArray goldenForm(const QList<domain::Contact> &contacts)
{
    QJsonArray out;
    for (const domain::Contact &contact : contacts) {
        QJsonObject one;
        for (auto it = contact.values.cbegin(); it != contact.values.cend(); ++it) {
            QString text = it->text();
            if (it->from.confidence < 1)
                text += u" (confidence %1)"_s.arg(it->from.confidence);
            if (it->from.credits > 0)
                text += u" (credits %1)"_s.arg(it->from.credits);
            if (it->from.basis != domain::Basis::Observed)
                text += u" ("_s + domain::basisName(it->from.basis) + u')';
            one.insert(it.key(), text);
        }
        for (auto it = contact.providerIds.cbegin(); it != contact.providerIds.cend(); ++it)
            one.insert(u"id of "_s + it.key(), it.value());
        out.append(one);
    }
    return out;
}

/// LEADLINE_UPDATE_GOLDEN=1 writes the file instead; review the difference.
void compareGolden(const QString &name, const QJsonValue &value)
{
    QFile file(kDir + u"golden/"_s + name);
    const QByteArray text = QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented);
    if (qEnvironmentVariableIsSet("LEADLINE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(file.readAll()));
}

QString urlOf(const net::HttpRequest &request)
{
    return request.url.toString(QUrl::FullyEncoded);
}

} // namespace

class TestProviderClient : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void requestContract_data();
    void requestContract();
    void searchesMapToGolden_data();
    void searchesMapToGolden();
    void enrichmentsMapToGolden_data();
    void enrichmentsMapToGolden();
    void nothingFound_data();
    void nothingFound();
    void maskedValuesNeverBecomeValues();
    void errorClasses_data();
    void errorClasses();
    void paidCallsAreNeverSentTwice();
    void freeReadsAreTriedAgain();
    void rateLimitHoldsThePacer();
    void allowanceHeaders();
    void verifierAnswersLater();
    void verifierGivesUp();
    void submitThenPoll();
    void pollSaysMissing();
    void cancelEndsAWait();
    void pagesOfApollo();
    void pagesOfHunter();
    void otherPagingStyles();
    void filters_data();
    void filters();
    void connectionTests();
    void exchangeShowsNoSecret();
    void curlCanBeRun();
    void jsonApiTemplates();
    void graphQlErrorsComeWith200();
    void loginTokens();
    void clientCredentials();
    void authTypes_data();
    void authTypes();
    void severalSurfaces();
    void relocatedSurfacesStayTogether();
    void mergeRules();
    void creditsAddUp();
    void keyProblems();
    void hostileAnswers_data();
    void hostileAnswers();
    void pacerLimitsFollowTheManifest();
};

void TestProviderClient::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestProviderClient::requestContract_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QVariantMap>("filters");
    QTest::addColumn<QString>("contact"); // "key=value;…": an enrichment
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("once");
    const auto search = [](const char *name, const char *provider, const char *op, const QVariantMap &filters,
                           const char *method, const char *url, const char *body, bool once) {
        QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(op) << filters
                            << QString() << QString::fromLatin1(method) << QString::fromLatin1(url)
                            << QByteArray(body) << once;
    };
    const auto enrich = [](const char *name, const char *provider, const char *op, const char *contact,
                           const char *method, const char *url, const char *body) {
        QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(op) << QVariantMap()
                            << QString::fromUtf8(contact) << QString::fromLatin1(method)
                            << QString::fromLatin1(url) << QByteArray(body) << true;
    };
    search("apollo: people, no filter", "apollo", "people_search", {}, "POST",
           "https://api.apollo.io/api/v1/mixed_people/api_search", R"({"page":1,"per_page":25})", false);
    search(
        "apollo: people, many filters", "apollo", "people_search",
        {{u"titles"_s, QStringList{u"head of it"_s, u"it manager"_s}},
         {u"similar_titles"_s, false},
         {u"seniorities"_s, QStringList{u"head"_s, u"director"_s}},
         {u"locations"_s, u"united kingdom; leeds"_s},
         {u"employees"_s, QStringList{u"51,100"_s, u"201,500"_s}},
         {u"revenue"_s, QVariantMap{{u"min"_s, 1000000}}},
         {u"domains"_s, QStringList{u"https://www.Northwind.example.com/about"_s}},
         {u"email_status"_s, QStringList{u"verified"_s}},
         {u"keywords"_s, u""_s}},
        "POST", "https://api.apollo.io/api/v1/mixed_people/api_search",
        R"({"contact_email_status":["verified"],"include_similar_titles":false,"organization_num_employees_ranges":["51,100","201,500"],"page":1,"per_page":25,"person_locations":["united kingdom","leeds"],"person_seniorities":["head","director"],"person_titles":["head of it","it manager"],"q_organization_domains_list":["northwind.example.com"],"revenue_range":{"min":1000000}})",
        false);
    enrich("apollo: match by id", "apollo", "person_match",
           "id=67bd;first_name=Maya;email=maya@northwind.example.com", "POST",
           "https://api.apollo.io/api/v1/people/match", R"({"id":"67bd"})");
    enrich("apollo: match by e-mail", "apollo", "person_match", "email=maya@northwind.example.com", "POST",
           "https://api.apollo.io/api/v1/people/match", R"({"email":"maya@northwind.example.com"})");
    enrich("apollo: match by LinkedIn", "apollo", "person_match",
           "linkedin=https://www.linkedin.com/in/maya-example", "POST",
           "https://api.apollo.io/api/v1/people/match",
           R"({"linkedin_url":"https://www.linkedin.com/in/maya-example"})");
    enrich("apollo: match by name and domain", "apollo", "person_match",
           "first_name=Maya;last_name=Example;company.domain=northwind.example.com;company.name=Northwind",
           "POST", "https://api.apollo.io/api/v1/people/match",
           R"({"domain":"northwind.example.com","first_name":"Maya","last_name":"Example"})");
    enrich("apollo: match by full name and company", "apollo", "person_match",
           "full_name=Zoë Müller;company.name=Nord & Söhne", "POST",
           "https://api.apollo.io/api/v1/people/match",
           R"({"name":"Zoë Müller","organization_name":"Nord & Söhne"})");
    search(
        "apollo: companies", "apollo", "company_search",
        {{u"name"_s, u"Northwind"_s}, {u"locations"_s, QStringList{u"leeds"_s}}}, "POST",
        "https://api.apollo.io/api/v1/mixed_companies/search",
        R"({"organization_locations":["leeds"],"page":1,"per_page":100,"q_organization_name":"Northwind"})",
        true);
    enrich("apollo: company", "apollo", "company_enrich",
           "company.domain=northwind.example.com;company.name=Northwind", "GET",
           "https://api.apollo.io/api/v1/organizations/enrich?domain=northwind.example.com", "");
    search("hunter: domain search", "hunter", "domain_search",
           {{u"domain"_s, u"www.northwind.example.com"_s},
            {u"seniority"_s, QStringList{u"senior"_s, u"executive"_s}},
            {u"required"_s, QStringList{u"full_name"_s}}},
           "GET",
           "https://api.hunter.io/v2/"
           "domain-search?domain=northwind.example.com&limit=10&offset=0&required_field=full_name&"
           "seniority=senior,executive&type=personal",
           "", true);
    search("hunter: by company name", "hunter", "domain_search", {{u"company"_s, u"Nord & Söhne + Co"_s}},
           "GET",
           "https://api.hunter.io/v2/"
           "domain-search?company=Nord%20%26%20S%C3%B6hne%20%2B%20Co&limit=10&offset=0&type=personal",
           "", true);
    enrich("hunter: finder", "hunter", "email_finder",
           "first_name=Maya;last_name=Example;company.domain=northwind.example.com", "GET",
           "https://api.hunter.io/v2/"
           "email-finder?domain=northwind.example.com&first_name=Maya&last_name=Example",
           "");
    enrich("hunter: finder by full name", "hunter", "email_finder",
           "full_name=Maya Example;company.name=Northwind", "GET",
           "https://api.hunter.io/v2/email-finder?company=Northwind&full_name=Maya%20Example", "");
    enrich("hunter: finder by LinkedIn", "hunter", "email_finder",
           "linkedin=https://www.linkedin.com/in/maya-example/?x=1", "GET",
           "https://api.hunter.io/v2/email-finder?linkedin_handle=maya-example", "");
    enrich("hunter: verifier", "hunter", "email_verifier", "email=maya+it@northwind.example.com", "GET",
           "https://api.hunter.io/v2/email-verifier?email=maya%2Bit@northwind.example.com", "");
    search(
        "hunter: discover", "hunter", "discover",
        {{u"headcount"_s, QStringList{u"51-200"_s}}, {u"countries"_s, QStringList{u"gb"_s, u"US"_s}}}, "POST",
        "https://api.hunter.io/v2/discover?limit=100&offset=0",
        R"({"headcount":["51-200"],"headquarters_location":{"include":[{"country":"GB"},{"country":"US"}]}})",
        false);
    enrich("hunter: company", "hunter", "company_find", "company.domain=northwind.example.com", "GET",
           "https://api.hunter.io/v2/companies/find?domain=northwind.example.com", "");
}

void TestProviderClient::requestContract()
{
    QFETCH(QString, provider);
    QFETCH(QString, operation);
    QFETCH(QVariantMap, filters);
    QFETCH(QString, contact);
    QFETCH(QString, method);
    QFETCH(QString, url);
    QFETCH(QByteArray, body);
    QFETCH(bool, once);
    Rig rig(shipped(provider));
    rig.answer(404, "{}");
    if (contact.isEmpty()) {
        (void)rig.search(operation, filters); // only the request counts here
    } else {
        QMap<QString, QString> values;
        for (const QString &pair : contact.split(u';'))
            values.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        domain::Contact input;
        if (values.contains(u"id"_s))
            input.providerIds.insert(provider, values.take(u"id"_s));
        const auto ids = input.providerIds;
        input = person(values);
        input.providerIds = ids;
        const auto result = rig.enrich(operation, input);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().sentence()));
    }
    QCOMPARE(rig.transport.requests.size(), 1);
    const net::HttpRequest &sent = rig.last();
    QCOMPARE(rig.exchanges.last().method, method);
    QCOMPARE(urlOf(sent), url);
    QCOMPARE(QString::fromUtf8(sent.body), QString::fromUtf8(body));
    QCOMPARE(sent.once, once);
    QVERIFY(!sent.purpose.isEmpty());
    QMap<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : sent.headers)
        headers.insert(name, value);
    QMap<QByteArray, QByteArray> expected{{"Accept", "application/json"}};
    if (provider == u"apollo") {
        expected.insert("x-api-key", "k3y-of-acme");
        expected.insert("Cache-Control", "no-cache");
    } else {
        expected.insert("X-API-KEY", "k3y-of-acme");
    }
    if (!body.isEmpty())
        expected.insert("Content-Type", "application/json");
    QCOMPARE(headers, expected);
}

void TestProviderClient::searchesMapToGolden_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QVariantMap>("filters");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<double>("credits");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("apollo people")
        << u"apollo"_s << u"people_search"_s << QVariantMap() << u"apollo-people"_s << 1 << 0.0
        << qint64(1432) << QStringList{u"2 surnames are masked; enrichment brings them (1 credit each)."_s};
    QTest::newRow("apollo companies") << u"apollo"_s << u"company_search"_s << QVariantMap()
                                      << u"apollo-companies"_s << 1 << 1.0 << qint64(3) << QStringList();
    QTest::newRow("hunter domain") << u"hunter"_s << u"domain_search"_s
                                   << QVariantMap{{u"domain"_s, u"northwind.example.com"_s}}
                                   << u"hunter-domain"_s << 1 << 1.0 << qint64(35) << QStringList();
    QTest::newRow("hunter discover") << u"hunter"_s << u"discover"_s << QVariantMap() << u"hunter-discover"_s
                                     << 0 << 0.0 << qint64(431) << QStringList();
}

void TestProviderClient::searchesMapToGolden()
{
    QFETCH(QString, provider);
    QFETCH(QString, operation);
    QFETCH(QVariantMap, filters);
    QFETCH(QString, file);
    QFETCH(int, skipped);
    QFETCH(double, credits);
    QFETCH(qint64, total);
    QFETCH(QStringList, notes);
    Rig rig(shipped(provider));
    rig.answer(200, data(file + u".json"_s));
    const auto page = rig.search(operation, filters);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().sentence()));
    QCOMPARE(page->skipped, skipped);
    QCOMPARE(page->credits, credits);
    QCOMPARE(page->total, total);
    QCOMPARE(page->notes, notes);
    for (const domain::Contact &contact : page->contacts) {
        for (const domain::FieldValue &value : contact.values) {
            QCOMPARE(value.from.provider, provider);
            QCOMPARE(value.from.at, rig.clock.nowUtc());
            QCOMPARE(value.from.basis, domain::Basis::Observed);
        }
        QVERIFY(contact.externalKey.isEmpty() && !contact.id.isValid());
    }
    compareGolden(file + u".json"_s, goldenForm(page->contacts));
}

void TestProviderClient::enrichmentsMapToGolden_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("file");
    QTest::newRow("apollo match") << u"apollo"_s << u"person_match"_s << u"apollo-match"_s;
    QTest::newRow("apollo masked") << u"apollo"_s << u"person_match"_s << u"apollo-masked"_s;
    QTest::newRow("hunter finder") << u"hunter"_s << u"email_finder"_s << u"hunter-finder"_s;
    QTest::newRow("hunter company") << u"hunter"_s << u"company_find"_s << u"hunter-company"_s;
}

void TestProviderClient::enrichmentsMapToGolden()
{
    QFETCH(QString, provider);
    QFETCH(QString, operation);
    QFETCH(QString, file);
    Rig rig(shipped(provider));
    rig.answer(200, data(file + u".json"_s));
    const auto result = rig.enrich(operation, person({{u"first_name"_s, u"Maya"_s},
                                                      {u"last_name"_s, u"Example"_s},
                                                      {u"company.domain"_s, u"northwind.example.com"_s}}));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().sentence()));
    QVERIFY(result->found);
    QVERIFY(!result->gained.isEmpty());
    compareGolden(file + u".json"_s, goldenForm({result->contact}));
}

void TestProviderClient::nothingFound_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("apollo: 200 and a person of nulls")
        << u"apollo"_s << u"person_match"_s << 200 << data(u"apollo-nomatch.json"_s);
    QTest::newRow("apollo: person null")
        << u"apollo"_s << u"person_match"_s << 200 << QByteArray(R"({"person":null})");
    QTest::newRow("apollo: no company") << u"apollo"_s << u"company_enrich"_s << 200 << QByteArray("{}");
    QTest::newRow("hunter: e-mail null") << u"hunter"_s << u"email_finder"_s << 200
                                         << QByteArray(R"({"data":{"email":null,"score":null},"meta":{}})");
    QTest::newRow("hunter: 404 in two words") << u"hunter"_s << u"email_finder"_s << 404 << QByteArray("{}");
    QTest::newRow("hunter: 404") << u"hunter"_s << u"email_finder"_s << 404
                                 << QByteArray(R"({"errors":[{"id":"not_found","code":404,"details":"x"}]})");
}

void TestProviderClient::nothingFound()
{
    QFETCH(QString, provider);
    QFETCH(QString, operation);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Rig rig(shipped(provider));
    rig.answer(status, body);
    const domain::Contact input = person({{u"first_name"_s, u"Maya"_s},
                                          {u"last_name"_s, u"Example"_s},
                                          {u"company.domain"_s, u"northwind.example.com"_s}});
    const auto result = rig.enrich(operation, input);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().sentence()));
    QVERIFY(!result->found);
    QCOMPARE(result->credits, 0.0);
    QVERIFY(result->gained.isEmpty());
    QCOMPARE(result->contact, input);
}

void TestProviderClient::maskedValuesNeverBecomeValues()
{
    Rig rig(shipped(u"apollo"_s));
    rig.answer(200, data(u"apollo-masked.json"_s));
    domain::Contact input;
    input.providerIds.insert(u"apollo"_s, u"64a7ff0cc4dfae00013df1a6"_s);
    const auto result = rig.enrich(u"person_match"_s, input);
    QVERIFY(result.has_value() && result->found);
    QVERIFY(!result->contact.has(field::kEmail));
    QVERIFY(!result->contact.has(field::kEmailStatus)); // "verified" belongs to the hidden address
    QCOMPARE(result->contact.text(field::kLastName), u"Reyes"_s);

    rig.answer(200, R"({"people":[{"id":"1","first_name":"Maya","last_name":"E***"}],"total_entries":1})");
    const auto page = rig.search(u"people_search"_s);
    QVERIFY(page.has_value());
    QVERIFY(!page->contacts.first().has(field::kLastName));
}

void TestProviderClient::errorClasses_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *provider, int status, const char *body,
                        const char *code, const char *says, const char *type = "application/json") {
        QTest::newRow(name) << QString::fromLatin1(provider) << status << QByteArray(body) << QByteArray(type)
                            << QString::fromLatin1(code) << QString::fromUtf8(says);
    };
    row("apollo: bad key is text/plain", "apollo", 401, "Invalid API key. See the documentation.",
        "LL-PROV-020", "Invalid API key.", "text/plain");
    row("apollo: key scope", "apollo", 403,
        R"({"error":"You are not authorized to access api/v1/mixed_people/api_search","error_code":"API_INACCESSIBLE"})",
        "LL-PROV-021", "not authorized");
    row("apollo: JSON inside a string", "apollo", 403,
        R"("{\"error\":\"not authorized to access api/v1/x\",\"error_code\":\"API_INACCESSIBLE\"}")",
        "LL-PROV-021", "not authorized");
    row("apollo: plan", "apollo", 403,
        R"({"message":"This endpoint is only available to Apollo users on paid plans."})", "LL-PROV-021",
        "paid plans");
    row("apollo: credits at 402", "apollo", 402, R"({"message":"Insufficient credits"})", "LL-PROV-022",
        "Insufficient");
    row("apollo: credits at 403", "apollo", 403, R"({"error":"You have run out of lead credits"})",
        "LL-PROV-022", "credits");
    row("apollo: validation", "apollo", 422, R"({"error":"person_titles is invalid"})", "LL-PROV-024",
        "person_titles is invalid");
    row("apollo: failed status", "apollo", 400,
        R"({"status":"failed","error_code":"INVALID_REQUEST","error_message":"bad domain"})", "LL-PROV-024",
        "bad domain");
    row("apollo: rate", "apollo", 429,
        R"({"message":"The maximum number of api calls allowed for api/v1/x is 600 times per hour."})",
        "LL-PROV-023", "600 times per hour");
    row("apollo: rate, a document in the message", "apollo", 429,
        R"({"message":"{\"message\":\"The maximum number of api calls\",\"code\":1}"})", "LL-PROV-023",
        "\"The maximum number of api calls\"");
    row("apollo: newer rate code", "apollo", 400,
        R"({"error_details":{"code":"USAGE.RATE_LIMIT.API_RATE_LIMIT_EXCEEDED"}})", "LL-PROV-023", "");
    row("apollo: server", "apollo", 502, "<html>bad gateway</html>", "LL-PROV-028", "", "text/html");
    row("hunter: bad key", "hunter", 401,
        R"({"errors":[{"id":"authentication_failed","code":401,"details":"No user found"}]})", "LL-PROV-020",
        "No user found");
    row("hunter: 403 is the rate limit", "hunter", 403,
        R"({"errors":[{"id":"too_many_requests","code":403,"details":"You have made too many requests"}]})",
        "LL-PROV-023", "too many requests");
    row("hunter: 403 by its text", "hunter", 403,
        R"({"errors":[{"id":"forbidden","code":403,"details":"Rate limit of 15 requests per second reached"}]})",
        "LL-PROV-023", "per second");
    row("hunter: 403 that forbids", "hunter", 403,
        R"({"errors":[{"id":"forbidden","code":403,"details":"Not allowed"}]})", "LL-PROV-021",
        "Not allowed");
    row("hunter: 429 is the credit limit", "hunter", 429,
        R"({"errors":[{"id":"usage_exceeded","code":429,"details":"You exceeded your quota"}]})",
        "LL-PROV-022", "quota");
    row("hunter: 429 by its text", "hunter", 429,
        R"({"errors":[{"id":"limit","code":429,"details":"You have no credits left this month"}]})",
        "LL-PROV-022", "no credits");
    row("hunter: 429 without a word", "hunter", 429, "{}", "LL-PROV-023", "");
    row("hunter: 402", "hunter", 402, R"({"errors":[{"id":"payment","details":"Pay"}]})", "LL-PROV-022",
        "Pay");
    row("hunter: wrong params", "hunter", 400,
        R"({"errors":[{"id":"wrong_params","code":400,"details":"You are missing the domain or company parameter"}]})",
        "LL-PROV-024", "missing the domain");
    row("hunter: free plan cannot page", "hunter", 400,
        R"({"errors":[{"id":"pagination_error","code":400,"details":"limited"}]})", "LL-PROV-021", "limited");
    row("hunter: claimed", "hunter", 451,
        R"({"errors":[{"id":"claimed_email","code":451,"details":"opted out"}]})", "LL-PROV-025",
        "opted out");
    row("hunter: 451 without a body", "hunter", 451, "", "LL-PROV-025", "");
    row("hunter: server", "hunter", 500, "{}", "LL-PROV-028", "");
    row("a login page with 200", "hunter", 200, "<!DOCTYPE html><html>Sign in</html>", "LL-PROV-026", "",
        "text/html");
    row("a proxy's 403 page", "hunter", 403, "<html>Blocked</html>", "LL-PROV-026", "", "text/html");
    row("no JSON", "hunter", 200, "OK", "LL-PROV-026", "OK", "text/plain");
    row("an empty answer", "hunter", 200, "", "LL-PROV-026", "");
    row("another shape", "hunter", 200, R"({"data":{"mails":[]}})", "LL-PROV-026", "");
    row("rows that are no records", "hunter", 200, R"({"data":{"emails":["a","b"]}})", "LL-PROV-026", "");
    row("rows that are a text", "hunter", 200, R"({"data":{"emails":"none"}})", "LL-PROV-026", "");
    row("hunter: 451 from a gateway", "hunter", 451, "<html>Unavailable</html>", "LL-PROV-025", "",
        "text/html");
    row("no such address", "apollo", 404, "{}", "LL-PROV-026", "");
    row("a redirect", "hunter", 302, "", "LL-PROV-026", "");
}

void TestProviderClient::errorClasses()
{
    QFETCH(QString, provider);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, code);
    QFETCH(QString, says);
    Rig rig(shipped(provider));
    const bool apollo = provider == u"apollo";
    for (int i = 0; i < 3; ++i) // Apollo's search is free and tried again
        rig.answer(status, body, type);
    const auto page =
        rig.search(apollo ? u"people_search"_s : u"domain_search"_s,
                   apollo ? QVariantMap() : QVariantMap{{u"domain"_s, u"northwind.example.com"_s}});
    QVERIFY(!page);
    QCOMPARE(page.error().code, code);
    QVERIFY2(page.error().what.contains(says), qPrintable(page.error().what));
    QVERIFY2(page.error().what.contains(shipped(provider).name), qPrintable(page.error().what));
    QVERIFY(!page.error().unaffected.isEmpty() && !page.error().remedy.isEmpty());
    QCOMPARE(page.error().details.value(u"status"_s).toInt(), status);
}

void TestProviderClient::paidCallsAreNeverSentTwice()
{
    const domain::Contact input = person({{u"email"_s, u"maya@northwind.example.com"_s}});
    for (int status : {408, 429, 500, 503}) {
        Rig rig(shipped(u"apollo"_s));
        rig.answer(status, "{}");
        QVERIFY(!rig.enrich(u"person_match"_s, input));
        QCOMPARE(rig.transport.requests.size(), 1);
    }
    Rig rig(shipped(u"apollo"_s));
    rig.transport.answer(FakeTransport::lost(true));
    const auto result = rig.enrich(u"person_match"_s, input);
    QVERIFY(!result);
    QVERIFY(result.error().outcomeUnknown);
    QCOMPARE(rig.transport.requests.size(), 1);
    QVERIFY(rig.last().once);
}

void TestProviderClient::freeReadsAreTriedAgain()
{
    Rig rig(shipped(u"apollo"_s));
    rig.transport.answer(FakeTransport::lost(false));
    rig.answer(503, "{}");
    rig.answer(200, data(u"apollo-people.json"_s));
    const auto page = rig.search(u"people_search"_s);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().sentence()));
    QCOMPARE(page->contacts.size(), 2);
    QCOMPARE(rig.transport.requests.size(), 3);
    QCOMPARE(rig.exchanges.size(), 3);
    // a wrong key is never tried again
    rig.answer(401, "Invalid API key.", "text/plain");
    QVERIFY(!rig.search(u"people_search"_s));
    QCOMPARE(rig.transport.requests.size(), 4);
}

void TestProviderClient::rateLimitHoldsThePacer()
{
    Rig rig(shipped(u"apollo"_s));
    rig.answer(429, R"({"message":"slow down"})", "application/json", {{"retry-after", "7"}});
    rig.answer(200, data(u"apollo-people.json"_s));
    const auto page = rig.search(u"people_search"_s);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().sentence()));
    QVERIFY2(rig.slept >= 7000, qPrintable(QString::number(rig.slept)));

    // a long hold is told at once and the next call does not even leave
    rig.answer(429, R"({"message":"600 times per hour"})", "application/json", {{"retry-after", "1800"}});
    const auto held = rig.search(u"people_search"_s);
    QVERIFY(!held);
    QCOMPARE(held.error().code, u"LL-PROV-023"_s);
    QCOMPARE(held.error().details.value(u"retryAfterMs"_s).toLongLong(), 1'800'000);
    const qsizetype calls = rig.transport.requests.size();
    const auto again = rig.search(u"people_search"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"LL-PROV-023"_s);
    QVERIFY(again.error().details.value(u"retryAfterMs"_s).toLongLong() > 1'700'000);
    QCOMPARE(rig.transport.requests.size(), calls);
}

void TestProviderClient::allowanceHeaders()
{
    Rig rig(shipped(u"apollo"_s));
    rig.answer(
        200, data(u"apollo-people.json"_s), "application/json",
        {{"x-minute-requests-left", ""}, {"x-hourly-requests-left", "0"}, {"x-24-hour-requests-left", "12"}});
    const auto page = rig.search(u"people_search"_s);
    QVERIFY(page.has_value());
    QVERIFY(page->notes.contains(u"The allowance of Apollo.io for this hour is used up."_s));
    QCOMPARE(page->notes.size(), 2);
    QCOMPARE(rig.slept, 0);

    rig.answer(200, data(u"apollo-people.json"_s), "application/json", {{"x-minute-requests-left", "0"}});
    rig.answer(200, data(u"apollo-people.json"_s));
    QVERIFY(rig.search(u"people_search"_s).has_value());
    QVERIFY(rig.search(u"people_search"_s).has_value());
    QVERIFY(rig.slept >= 60'000);
}

void TestProviderClient::verifierAnswersLater()
{
    Rig rig(shipped(u"hunter"_s));
    rig.answer(202, R"({"data":{"status":null},"meta":{}})");
    rig.answer(202, "");
    rig.answer(
        200,
        R"({"data":{"status":"valid","result":"deliverable","score":100,"email":"maya@northwind.example.com"}})");
    const auto result =
        rig.enrich(u"email_verifier"_s, person({{u"email"_s, u"maya@northwind.example.com"_s}}));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().sentence()));
    QVERIFY(result->found);
    QCOMPARE(result->contact.text(field::kEmailStatus), u"verified"_s);
    QCOMPARE(result->credits, 0.5);
    QCOMPARE(result->gained, QStringList{u"email_status"_s});
    QCOMPARE(rig.transport.requests.size(), 3);
    QCOMPARE(urlOf(rig.transport.requests.at(2)), urlOf(rig.transport.requests.at(0)));
    QVERIFY(rig.slept >= 12'000);

    rig.answer(200, R"({"data":{"status":"unknown","score":40,"email":"maya@northwind.example.com"}})");
    const auto unclear =
        rig.enrich(u"email_verifier"_s, person({{u"email"_s, u"maya@northwind.example.com"_s}}));
    QVERIFY(unclear.has_value());
    QCOMPARE(unclear->contact.text(field::kEmailStatus), u"unverified"_s);
    QCOMPARE(unclear->credits, 0.0); // no clear answer, no charge
    QCOMPARE(unclear->contact.values.value(u"email_status"_s).from.confidence, 0.4);
}

void TestProviderClient::verifierGivesUp()
{
    Rig rig(shipped(u"hunter"_s));
    rig.transport.handler = [](const net::HttpRequest &) { return FakeTransport::response(202, "{}"); };
    const auto result =
        rig.enrich(u"email_verifier"_s, person({{u"email"_s, u"maya@northwind.example.com"_s}}));
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"LL-PROV-027"_s);
    QCOMPARE(rig.transport.requests.size(), 16); // 90 s in steps of 6 s
}

void TestProviderClient::submitThenPoll()
{
    Rig rig(kitchen(), kParts);
    rig.answer(202, R"({"request_id":-1039995589705121901})");
    rig.answer(404, R"({"error_code":"result_pending","retry_after_seconds":10})");
    rig.answer(200, R"({"state":"researching"})");
    rig.answer(
        200,
        R"({"state":"done","contact":{"id":9007199254740993,"email":"maya@northwind.example.com","title":"CIO"}})");
    domain::Contact input = person({{u"title"_s, u"Head of IT"_s}});
    input.providerIds.insert(u"kitchen"_s, u"a/b"_s);
    const auto result = rig.enrich(u"research"_s, input);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().sentence()));
    QVERIFY(result->found);
    QCOMPARE(result->contact.text(field::kEmail), u"maya@northwind.example.com"_s);
    QCOMPARE(result->contact.providerIds.value(u"kitchen"_s), u"9007199254740993"_s);
    QCOMPARE(rig.transport.requests.size(), 4);
    QCOMPARE(urlOf(rig.transport.requests.at(0)),
             u"https://rest.kitchen.example.com/v2/people/a%2Fb/research"_s);
    QVERIFY(rig.transport.requests.at(0).once);
    QCOMPARE(urlOf(rig.transport.requests.at(1)),
             u"https://rest.kitchen.example.com/v2/results/-1039995589705121901"_s);
    QVERIFY(!rig.transport.requests.at(1).once);
    QCOMPARE(rig.slept, 3000 + 10'000 + 3000);
}

void TestProviderClient::pollSaysMissing()
{
    Rig rig(kitchen(), kParts);
    rig.answer(202, R"({"request_id":"7"})");
    rig.answer(200, R"({"state":"missing"})");
    domain::Contact input;
    input.providerIds.insert(u"kitchen"_s, u"1"_s);
    const auto result = rig.enrich(u"research"_s, input);
    QVERIFY(result.has_value());
    QVERIFY(!result->found);
    QCOMPARE(result->credits, 0.0);
}

void TestProviderClient::cancelEndsAWait()
{
    Rig rig(shipped(u"hunter"_s));
    rig.transport.handler = [](const net::HttpRequest &) { return FakeTransport::response(202, "{}"); };
    int slices = 0;
    rig.client.setSleeper([&](std::chrono::milliseconds d) {
        if (++slices == 3)
            rig.client.cancel();
        return advance(&rig.clock, &rig.slept, d);
    });
    const auto result =
        rig.enrich(u"email_verifier"_s, person({{u"email"_s, u"maya@northwind.example.com"_s}}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(slices, 3);
    QCOMPARE(rig.transport.requests.size(), 1);
}

void TestProviderClient::pagesOfApollo()
{
    Rig rig(shipped(u"apollo"_s));
    const auto people = [](int rows, int total) {
        QJsonArray list;
        for (int i = 0; i < rows; ++i)
            list.append(QJsonObject{{u"id"_s, QString::number(i)}, {u"first_name"_s, u"P%1"_s.arg(i)}});
        return QJsonDocument(QJsonObject{{u"people"_s, list}, {u"total_entries"_s, total}}).toJson();
    };
    const auto number = [&] { return QJsonDocument::fromJson(rig.last().body)[u"page"].toInt(); };
    rig.answer(200, people(100, 250));
    auto page = rig.search(u"people_search"_s, {}, {}, 500); // over the cap
    QVERIFY(page.has_value());
    QCOMPARE(QJsonDocument::fromJson(rig.last().body)[u"per_page"].toInt(), 100);
    QCOMPARE(page->reachable, -1);
    int pages = 1;
    for (; !page->nextCursor.isEmpty(); ++pages) {
        rig.answer(200, people(pages == 2 ? 50 : 100, 250));
        page = rig.search(u"people_search"_s, {}, page->nextCursor,
                          10); // the size of a run of pages does not change
        QVERIFY(page.has_value());
        QCOMPARE(number(), pages + 1);
        QVERIFY(pages < 10);
    }
    QCOMPARE(pages, 3);

    rig.answer(200, people(100, 1'000'000)); // more than paging can show
    page = rig.search(u"people_search"_s, {}, {}, 100);
    QCOMPARE(page->total, 1'000'000);
    QCOMPARE(page->reachable, 50'000);
    rig.answer(200, people(100, 1'000'000));
    page = rig.search(u"people_search"_s, {}, u"49900:100"_s, 100);
    QCOMPARE(number(), 500);
    QVERIFY(page->nextCursor.isEmpty());
    const qsizetype calls = rig.transport.requests.size();
    for (const QString &cursor : {u"50000:100"_s, u"rubbish"_s, u"-100:100"_s, u"50:100"_s, u"0:1000"_s}) {
        const auto beyond = rig.search(u"people_search"_s, {}, cursor, 100);
        QVERIFY2(!beyond, qPrintable(cursor));
        QCOMPARE(beyond.error().code, u"LL-PROV-014"_s);
    }
    QCOMPARE(rig.transport.requests.size(), calls);

    rig.answer(200, people(0, 250)); // an empty page ends it, whatever the total says
    page = rig.search(u"people_search"_s, {}, u"100:100"_s, 100);
    QVERIFY(page->contacts.isEmpty());
    QVERIFY(page->nextCursor.isEmpty());
}

void TestProviderClient::pagesOfHunter()
{
    Rig rig(shipped(u"hunter"_s));
    const QVariantMap filters{{u"domain"_s, u"northwind.example.com"_s}};
    rig.answer(200, data(u"hunter-domain.json"_s));
    auto page = rig.search(u"domain_search"_s, filters);
    QCOMPARE(page->total, 35);
    rig.answer(200, data(u"hunter-domain.json"_s));
    page = rig.search(u"domain_search"_s, filters, page->nextCursor);
    QVERIFY2(urlOf(rig.last()).contains(u"limit=10&offset=10"), qPrintable(urlOf(rig.last())));
    rig.answer(200, data(u"hunter-domain.json"_s));
    page = rig.search(u"domain_search"_s, filters, u"30:10"_s);
    QVERIFY(page->nextCursor.isEmpty());
    rig.answer(200, R"({"data":{"emails":[]},"meta":{"results":90000}})");
    page = rig.search(u"domain_search"_s, filters, {}, 100);
    QCOMPARE(page->reachable, 10'100);
    QCOMPARE(page->credits, 0.0); // nothing returned, nothing charged
}

void TestProviderClient::otherPagingStyles()
{
    Rig rig(kitchen(), kParts);
    rig.answer(
        200,
        R"({"items":[{"id":1,"name":"Maya Example"}],"more":{"token":"abc==","isMore":true,"total":2}})");
    auto page = rig.search(u"cursor"_s, {{u"ids"_s, QStringList{u"a"_s, u"b c"_s}}});
    QCOMPARE(urlOf(rig.last()),
             u"https://rest.kitchen.example.com/v2/people?ids%5B%5D=a&ids%5B%5D=b%20c&limit=25"_s);
    QCOMPARE(page->nextCursor, u"abc=="_s);
    QCOMPARE(page->total, 2);
    rig.answer(200, R"([{"id":2,"name":"Dana Reyes"}])"); // a bare array is accepted as well
    page = rig.search(u"cursor"_s, {}, page->nextCursor);
    QCOMPARE(urlOf(rig.last()), u"https://rest.kitchen.example.com/v2/people?limit=25&next=abc%3D%3D"_s);
    QVERIFY(page->nextCursor.isEmpty());
    QCOMPARE(page->contacts.first().providerIds.value(u"kitchen"_s), u"2"_s);
    rig.answer(200, R"({"items":[{"id":1,"name":"A B"}],"more":{"token":"abc","isMore":false}})");
    page = rig.search(u"cursor"_s);
    QVERIFY(page->nextCursor.isEmpty());

    // 1-based record numbers, no total: a full page may have another after it
    QByteArray ten = "[";
    for (int i = 0; i < 10; ++i)
        ten += (i ? "," : "") + QByteArray(R"({"id":1,"name":"Maya Example"})");
    ten += "]";
    rig.answer(200, R"({"status":"success","token":"t0k3n-value"})");
    rig.answer(200, ten);
    page = rig.search(u"start"_s, {{u"q"_s, u"x"_s}});
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().sentence()));
    QVERIFY(urlOf(rig.last()).contains(u"start=1"));
    rig.answer(200, R"([{"id":1,"name":"Maya Example"}])");
    page = rig.search(u"start"_s, {{u"q"_s, u"x"_s}}, page->nextCursor);
    QVERIFY(urlOf(rig.last()).contains(u"start=11"));
    QVERIFY(page->nextCursor.isEmpty());

    // an offset with a cap on records
    rig.answer(200, R"({"data":{"search":{"people":[]}}})");
    page = rig.search(u"graphql"_s, {{u"titles"_s, u"cio"_s}});
    QCOMPARE(page->reachable, 60);
}

void TestProviderClient::filters_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QVariantMap>("filters");
    QTest::addColumn<QString>("says"); // empty: accepted
    const auto row = [](const char *name, const char *provider, const char *op, const QVariantMap &filters,
                        const char *says) {
        QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(op) << filters
                            << QString::fromLatin1(says);
    };
    row("none needed", "apollo", "people_search", {}, "");
    row("unknown", "apollo", "people_search", {{u"colour"_s, u"red"_s}}, "no filter \"colour\"");
    row("vocabulary", "apollo", "people_search", {{u"seniorities"_s, QStringList{u"c_level"_s}}},
        "\"c_level\" is none");
    row("range", "apollo", "people_search", {{u"revenue"_s, QVariantMap{{u"min"_s, 1}, {u"max"_s, u"9"_s}}}},
        "");
    row("range upside down", "apollo", "people_search",
        {{u"revenue"_s, QVariantMap{{u"min"_s, 10}, {u"max"_s, 9}}}}, "lower end");
    row("range of words", "apollo", "people_search", {{u"revenue"_s, QVariantMap{{u"min"_s, u"many"_s}}}},
        "\"many\" is no whole number");
    row("boolean", "apollo", "people_search", {{u"similar_titles"_s, u"maybe"_s}}, "neither true nor false");
    row("one of: none", "hunter", "domain_search", {}, "needs one of \"Domain\", \"Company name\"");
    row("one of: both", "hunter", "domain_search",
        {{u"domain"_s, u"a.example.com"_s}, {u"company"_s, u"A"_s}}, "takes only one of");
    row("one of: one", "hunter", "domain_search", {{u"domain"_s, u"a.example.com"_s}, {u"company"_s, u" "_s}},
        "");
    row("required", "kitchen", "graphql", {{u"titles"_s, QStringList()}}, "needs \"Titles\"");
    row("date", "kitchen", "json_api", {{u"changed"_s, QVariantMap{{u"from"_s, u"2026-13-01"_s}}}},
        "is no date");
    row("date range", "kitchen", "json_api", {{u"changed"_s, QVariantMap{{u"from"_s, QDate(2026, 1, 2)}}}},
        "");
    QStringList many;
    for (int i = 0; i < 1001; ++i)
        many << u"d%1.example.com"_s.arg(i);
    row("too many", "apollo", "people_search", {{u"domains"_s, many}}, "at most 1000");
}

void TestProviderClient::filters()
{
    QFETCH(QString, provider);
    QFETCH(QString, operation);
    QFETCH(QVariantMap, filters);
    QFETCH(QString, says);
    const Manifest manifest = provider == u"kitchen" ? kitchen() : shipped(provider);
    Rig rig(manifest);
    const auto verdict = rig.client.checkFilters(*manifest.find(operation), filters);
    if (says.isEmpty()) {
        QVERIFY2(verdict.has_value(), verdict ? "" : qPrintable(verdict.error().sentence()));
        return;
    }
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, u"LL-PROV-011"_s);
    QVERIFY2(verdict.error().what.contains(says), qPrintable(verdict.error().what));
    QVERIFY(!rig.search(operation, filters)); // and nothing leaves
    QVERIFY(rig.transport.requests.isEmpty());
}

void TestProviderClient::connectionTests()
{
    Rig apollo(shipped(u"apollo"_s));
    apollo.answer(200, data(u"apollo-profile.json"_s));
    auto test = QCoro::waitFor(apollo.client.test());
    QVERIFY2(test.has_value(), test ? "" : qPrintable(test.error().sentence()));
    QCOMPARE(urlOf(apollo.last()),
             u"https://api.apollo.io/api/v1/users/api_profile?include_credit_usage=true"_s);
    QCOMPARE(test->account, u"ada@example.com"_s);
    QCOMPARE(test->creditsLeft, u"9,500 of 10,000"_s);
    apollo.answer(200,
                  R"({"credit_usage_stats":{"lead_credit":{"limit":100,"consumed":40,"left_over":60}}})");
    test = QCoro::waitFor(apollo.client.usage());
    QCOMPARE(test->creditsLeft, u"60 of 100"_s);
    QCOMPARE(urlOf(apollo.last()), u"https://api.apollo.io/api/v1/usage_stats/credit_usage_stats"_s);
    QVERIFY(apollo.last().body.isEmpty());
    QVERIFY(apollo.last().headers.contains(std::pair<QByteArray, QByteArray>("Content-Length", "0")));
    apollo.answer(401, "Invalid API key.", "text/plain");
    test = QCoro::waitFor(apollo.client.test());
    QCOMPARE(test.error().code, u"LL-PROV-020"_s);
    apollo.answer(200, R"({"healthy":true})"); // an answer of somebody else
    test = QCoro::waitFor(apollo.client.test());
    QCOMPARE(test.error().code, u"LL-PROV-026"_s);
    apollo.transport.answer(FakeTransport::unreachable());
    apollo.transport.answer(FakeTransport::unreachable());
    apollo.transport.answer(FakeTransport::unreachable());
    test = QCoro::waitFor(apollo.client.test());
    QCOMPARE(test.error().code, u"LL-NET-001"_s);

    Rig hunter(shipped(u"hunter"_s));
    hunter.answer(200, data(u"hunter-account.json"_s));
    test = QCoro::waitFor(hunter.client.test());
    QVERIFY(test.has_value());
    QCOMPARE(test->account, u"ada@example.com, Starter"_s);
    QCOMPARE(test->creditsLeft, u"412 of 2,000"_s);

    Rig none(kitchen(), kParts);
    test = QCoro::waitFor(none.client.test());
    QCOMPARE(test.error().code, u"LL-PROV-012"_s);
}

void TestProviderClient::exchangeShowsNoSecret()
{
    Rig rig(shipped(u"apollo"_s), "t0p-secret-key/1");
    rig.answer(200, R"({"people":[],"total_entries":0,"echo":"t0p-secret-key/1","api_key":"another"})");
    const auto page = rig.search(u"people_search"_s);
    const Exchange &e = page->exchange;
    QString all = e.url + e.requestBody + e.responseBody + e.asCurl();
    for (const auto &[name, value] : e.headers)
        all += name + value;
    QVERIFY(!all.contains(u"t0p-secret"));
    QVERIFY(!all.contains(u"another"));
    QVERIFY(e.responseBody.contains(u"••••"));
    QVERIFY(e.asCurl().contains(u"$LEADLINE_KEY"));

    Rig sink(kitchen(), kParts);
    sink.answer(200, R"({"status":"success","token":"t0k3n-value"})");
    sink.answer(200, "[]");
    QVERIFY(sink.search(u"start"_s, {{u"q"_s, u"x"_s}}).has_value());
    QVERIFY(urlOf(sink.last()).contains(u"token=t0k3n-value"));
    QCOMPARE(sink.last().secretQuery, QList<QByteArray>{"token"});
    QCOMPARE(sink.exchanges.last().url,
             u"https://kitchen.example.com/v1/people?n=10&q=x&start=1&token=••••"_s);
    for (const Exchange &exchange : sink.exchanges)
        QVERIFY(!(exchange.asCurl() + exchange.responseBody).contains(u"s3cret-word"));

    rig.answer(200, R"({"people":[{"id":"1","first_name":")" + QByteArray(100'000, 'x') + R"("}]})");
    const auto large = rig.search(u"people_search"_s);
    QVERIFY(large->exchange.responseBody.size() < 64 * 1024 + 10);
}

void TestProviderClient::curlCanBeRun()
{
    Exchange e;
    e.method = u"POST"_s;
    e.url = u"https://api.example.com/x?q=it's"_s;
    e.headers = {{u"Authorization"_s, u"Bearer ••••"_s}};
    e.requestBody = u"{\n  \"name\": \"O'Neill $HOME `id`\"\n}\n"_s;
    QCOMPARE(e.asCurl(), u"curl -X POST 'https://api.example.com/x?q=it'\\''s' \\\n"
                         "  -H 'Authorization: Bearer '\"$LEADLINE_KEY\"'' \\\n"
                         "  --data-raw '{\n  \"name\": \"O'\\''Neill $HOME `id`\"\n}'"_s);
}

void TestProviderClient::jsonApiTemplates()
{
    Rig rig(kitchen(), kParts);
    rig.answer(200, R"({"access_token":"at-123456","expires_in":1000})");
    rig.answer(200, data(u"kitchen-people.json"_s), "application/vnd.api+json", {{"X-Credits", "88"}});
    const auto page = rig.search(u"json_api"_s,
                                 {{u"titles"_s, QStringList{u"CIO"_s, u"Head of IT"_s}},
                                  {u"changed"_s, QVariantMap{{u"from"_s, QDate(2026, 1, 2)}}},
                                  {u"size"_s, QStringList{u"51-200"_s}},
                                  {u"on"_s, true}},
                                 {}, 5);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().sentence()));
    QCOMPARE(urlOf(rig.last()),
             u"https://oauth.kitchen.example.com/contacts/search?page%5Bnumber%5D=0&page%5Bsize%5D=10"_s);
    QCOMPARE(rig.last().body,
             QByteArray(R"({"data":{"attributes":{"active":true,"changedAfter":"2026-01-02",)"
                        R"("jobTitle":"CIO OR Head of IT","sizes":[{"max":200,"min":51}]},)"
                        R"("type":"ContactSearch"}})"));
    QMap<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : rig.last().headers)
        headers.insert(name, value);
    QCOMPARE(headers.value("Content-Type"), QByteArray("application/vnd.api+json"));
    QCOMPARE(headers.value("Authorization"), QByteArray("Bearer at-123456"));
    QCOMPARE(page->credits, 1.5);
    QCOMPARE(page->skipped, 2); // NoMatch and null
    QCOMPARE(page->reachable, 30);
    QVERIFY(page->notes.contains(u"Credits left: 88."_s));
    compareGolden(u"kitchen-people.json"_s, goldenForm(page->contacts));
}

void TestProviderClient::graphQlErrorsComeWith200()
{
    Rig rig(kitchen(), kParts);
    rig.answer(
        200,
        R"({"data":null,"errors":[{"message":"Insufficient credits","extensions":{"response":{"status":402}}}]})");
    auto page = rig.search(u"graphql"_s, {{u"titles"_s, u"cio"_s}});
    QVERIFY(!page);
    QCOMPARE(page.error().code, u"LL-PROV-022"_s);
    QVERIFY(page.error().what.contains(u"Insufficient credits"));
    QCOMPARE(urlOf(rig.last()), u"https://graph.kitchen.example.com"_s);
    QCOMPARE(rig.last().body,
             QByteArray(R"({"query":"query S($i: Input!) {\n  search(input: $i) { people { id name } }\n}",)"
                        R"("variables":{"i":{"limit":25,"skip":0,"titles":["cio"]}}})"));
    rig.answer(200, R"({"data":null,"errors":[{"message":"No such field"}]})");
    page = rig.search(u"graphql"_s, {{u"titles"_s, u"cio"_s}});
    QCOMPARE(page.error().code, u"LL-PROV-024"_s);
}

void TestProviderClient::loginTokens()
{
    Rig rig(kitchen(), kParts);
    const QVariantMap filters{{u"q"_s, u"x"_s}};
    rig.answer(200, R"({"status":"success","token":"first-token"})");
    rig.answer(200, "[]");
    rig.answer(200, "[]");
    QVERIFY(rig.search(u"start"_s, filters).has_value());
    QVERIFY(rig.search(u"start"_s, filters).has_value());
    QCOMPARE(rig.transport.requests.size(), 3); // one sign-in for both
    QCOMPARE(urlOf(rig.transport.requests.first()), u"https://kitchen.example.com/v1/login"_s);
    QCOMPARE(rig.transport.requests.first().body,
             QByteArray(R"({"password":"s3cret-word","username":"ada"})"));

    rig.clock.advanceMs(2'900'000); // past 80 % of an hour
    rig.answer(200, R"({"status":"success","data":{"jwt":"second-token"}})");
    rig.answer(200, "[]");
    QVERIFY(rig.search(u"start"_s, filters).has_value());
    QVERIFY(urlOf(rig.last()).contains(u"token=second-token"));

    rig.answer(401, "{}"); // the token was withdrawn: sign in once more, then give up
    rig.answer(200, R"({"status":"success","token":"third-token"})");
    rig.answer(401, "{}");
    const qsizetype before = rig.transport.requests.size();
    const auto refused = rig.search(u"start"_s, filters);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"LL-PROV-020"_s);
    QCOMPARE(rig.transport.requests.size(), before + 3);

    rig.answer(200, R"({"status":"wrong","message":"Unknown user"})"); // a refusal that says 200
    const auto unknown = rig.search(u"start"_s, filters);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"LL-PROV-020"_s);
    QVERIFY(unknown.error().what.contains(u"Unknown user"));
    rig.answer(200, R"({"status":"success"})"); // no token in it
    QCOMPARE(rig.search(u"start"_s, filters).error().code, u"LL-PROV-026"_s);
}

void TestProviderClient::clientCredentials()
{
    Rig rig(kitchen(), kParts);
    rig.answer(200, R"({"access_token":"at-123456","expires_in":1000})");
    rig.answer(200, R"({"data":[]})");
    rig.answer(200, R"({"data":[]})");
    QVERIFY(rig.search(u"json_api"_s).has_value());
    const net::HttpRequest token = rig.transport.requests.first();
    QCOMPARE(urlOf(token), u"https://auth.kitchen.example.com/token"_s);
    QCOMPARE(token.body, QByteArray("grant_type=client_credentials"));
    QMap<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : token.headers)
        headers.insert(name, value);
    QCOMPARE(headers.value("Authorization"), "Basic " + QByteArray("ada:s3cret-word").toBase64());
    QCOMPARE(headers.value("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(rig.search(u"json_api"_s).has_value());
    QCOMPARE(rig.transport.requests.size(), 3);
    rig.clock.advanceMs(900'000);
    rig.answer(400, R"({"error":"invalid_client"})");
    const auto refused = rig.search(u"json_api"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"LL-PROV-020"_s);
}

void TestProviderClient::authTypes_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<QByteArray>("header"); // "Name: value"; empty: none
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const char *auth, const QByteArray &header,
                        const char *query = "") {
        QTest::newRow(name) << QByteArray(auth) << header << QString::fromLatin1(query);
    };
    row("header", "{\"type\":\"header\",\"name\":\"X-Key\"}", "X-Key: c2VjcmV0");
    row("header with a prefix", "{\"type\":\"header\",\"name\":\"Authorization\",\"prefix\":\"Token \"}",
        "Authorization: Token c2VjcmV0");
    row("header, decoded", "{\"type\":\"header\",\"name\":\"X-Key\",\"transform\":[\"base64decode\"]}",
        "X-Key: secret");
    row("bearer", "{\"type\":\"bearer\"}", "Authorization: Bearer c2VjcmV0");
    row("basic, key as user", "{\"type\":\"basic\",\"form\":\"key_as_user\"}",
        "Authorization: Basic " + QByteArray("c2VjcmV0:").toBase64());
    row("basic, ready-made", "{\"type\":\"basic\",\"form\":\"raw\"}", "Authorization: Basic c2VjcmV0");
    row("query", "{\"type\":\"query\",\"name\":\"api_key\"}", "", "api_key=c2VjcmV0");
    row("none", "{\"type\":\"none\"}", "");
}

void TestProviderClient::authTypes()
{
    QFETCH(QByteArray, auth);
    QFETCH(QByteArray, header);
    QFETCH(QString, query);
    QByteArray bytes = data(u"acme.json"_s);
    const QByteArray own = "{ \"type\": \"header\", \"name\": \"X-Key\" }";
    QVERIFY(bytes.contains(own));
    const auto manifest = parseManifest(bytes.replace(own, auth), u"acme.json"_s);
    QVERIFY2(manifest.has_value(), manifest ? "" : qPrintable(manifest.error().sentence()));
    Rig rig(*manifest, "c2VjcmV0");
    rig.answer(200, "{\"people\":[]}");
    const auto page = rig.search(u"people"_s);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().sentence()));
    QList<QByteArray> sent;
    for (const auto &[name, value] : rig.last().headers) {
        if (name != "Content-Type")
            sent << name + ": " + value;
    }
    QCOMPARE(sent, header.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{header});
    QCOMPARE(rig.last().url.query(), query);
    const Exchange &e = page->exchange;
    QVERIFY(!e.asCurl().contains(u"c2VjcmV0") && !e.asCurl().contains(u"secret"));
    QVERIFY(auth.contains("none") != e.asCurl().contains(u"$LEADLINE_KEY"));
}

void TestProviderClient::severalSurfaces()
{
    Rig rig(kitchen(), kParts);
    rig.answer(200, R"({"data":{"search":{"people":[]}}})");
    QVERIFY(rig.search(u"graphql"_s, {{u"titles"_s, u"cio"_s}}).has_value());
    const auto header = [&](const QByteArray &wanted) {
        for (const auto &[name, value] : rig.last().headers) {
            if (name == wanted)
                return value;
        }
        return QByteArray();
    };
    QCOMPARE(header("Authorization"), "Basic " + QByteArray("ada:s3cret-word").toBase64());
    rig.answer(200, "[]");
    QVERIFY(rig.search(u"cursor"_s).has_value());
    QCOMPARE(header("X-API-Key"), QByteArray("hidden-key")); // base64-decoded
    QCOMPARE(header("X-User"), QByteArray("ada"));
    for (const auto &[name, value] : rig.exchanges.last().headers)
        QVERIFY2(!value.contains(u"hidden-key"), qPrintable(name));
}

void TestProviderClient::relocatedSurfacesStayTogether()
{
    Rig rig(kitchen(), kParts, QUrl(u"http://127.0.0.1:9001/kitchen"_s));
    rig.answer(200, R"({"data":{"search":{"people":[]}}})");
    QVERIFY(rig.search(u"graphql"_s, {{u"titles"_s, u"cio"_s}}).has_value());
    QCOMPARE(urlOf(rig.last()), u"http://127.0.0.1:9001/kitchen/graph"_s);
    rig.answer(200, R"({"access_token":"at-123456"})");
    rig.answer(200, R"({"data":[]})");
    QVERIFY(rig.search(u"json_api"_s).has_value());
    for (const net::HttpRequest &request : rig.transport.requests)
        QCOMPARE(request.url.host(), u"127.0.0.1"_s);
    rig.answer(200, R"({"status":"success","token":"first-token"})");
    rig.answer(200, "[]");
    QVERIFY(rig.search(u"start"_s).has_value());
    QCOMPARE(rig.last().url.path(), u"/kitchen/people"_s);

    Rig apollo(shipped(u"apollo"_s), "key", QUrl(u"http://127.0.0.1:9002/apollo/api/v1/"_s));
    apollo.answer(200, data(u"apollo-people.json"_s));
    QVERIFY(apollo.search(u"people_search"_s).has_value());
    QCOMPARE(urlOf(apollo.last()), u"http://127.0.0.1:9002/apollo/api/v1/mixed_people/api_search"_s);
}

void TestProviderClient::mergeRules()
{
    const auto value = [](const QVariant &v, const char *provider, double confidence = 1.0,
                          domain::Basis basis = domain::Basis::Observed) {
        domain::FieldValue f;
        f.value = v;
        f.from.provider = QString::fromLatin1(provider);
        f.from.confidence = confidence;
        f.from.basis = basis;
        return f;
    };
    domain::Contact contact, learnt;
    contact.values = {{u"title"_s, value(u"CIO"_s, "person")},
                      {u"city"_s, value(u"Leeds"_s, "other", 0.9)},
                      {u"state"_s, value(u"Yorkshire"_s, "other", 0.2)},
                      {u"country"_s, value(u"GB"_s, "leadline", 1, domain::Basis::Default)},
                      {u"phone"_s, value(u"+441134960001"_s, "other")},
                      {u"email"_s, value(u"maya@northwind.example.com"_s, "other")},
                      {u"email_status"_s, value(u"invalid"_s, "other")},
                      {u"do_not_contact"_s, value(true, "person")}};
    learnt.values = {{u"title"_s, value(u"Head of IT"_s, "apollo")},
                     {u"city"_s, value(u"York"_s, "apollo", 0.5)},
                     {u"state"_s, value(u"England"_s, "apollo", 0.5)},
                     {u"country"_s, value(u"United Kingdom"_s, "apollo")},
                     {u"phone"_s, value(QString(), "apollo")},
                     {u"seniority"_s, value(u"Head"_s, "apollo")},
                     {u"email"_s, value(u"MAYA@northwind.example.com"_s, "apollo", 0.5)},
                     {u"email_status"_s, value(u"verified"_s, "apollo")},
                     {u"do_not_contact"_s, value(false, "apollo")}};
    const QStringList gained = mergeLearnt(contact, learnt, 1.0);
    QCOMPARE(contact.text(field::kTitle), u"CIO"_s);              // a person's edit stays
    QCOMPARE(contact.text(field::kCity), u"Leeds"_s);             // the other provider is surer
    QCOMPARE(contact.text(field::kState), u"England"_s);          // this one is surer
    QCOMPARE(contact.text(field::kCountry), u"United Kingdom"_s); // an observation replaces a default
    QCOMPARE(contact.text(field::kPhone), u"+441134960001"_s);    // nothing empty replaces anything
    QCOMPARE(contact.text(field::kEmailStatus), u"verified"_s);   // the newest word about the same address
    QVERIFY(contact.value(field::kDoNotContact).toBool());
    QCOMPARE(gained, (QStringList{u"country"_s, u"email_status"_s, u"seniority"_s, u"state"_s}));

    // a status of another address says nothing about ours
    domain::Contact other;
    other.values = {{u"email"_s, value(u"someone.else@northwind.example.com"_s, "x", 0.1)},
                    {u"email_status"_s, value(u"invalid"_s, "x")}};
    QVERIFY(mergeLearnt(contact, other, 0).isEmpty());
    QCOMPARE(contact.text(field::kEmailStatus), u"verified"_s);
    // and the status of the address before goes with it
    domain::Contact fresh;
    fresh.values = {{u"email"_s, value(u"m.example@northwind.example.com"_s, "y")}};
    (void)mergeLearnt(contact, fresh, 0);
    QVERIFY(!contact.has(field::kEmailStatus));
}

void TestProviderClient::creditsAddUp()
{
    Rig rig(shipped(u"hunter"_s));
    QJsonArray emails;
    for (int i = 0; i < 25; ++i)
        emails.append(
            QJsonObject{{u"value"_s, u"p%1@northwind.example.com"_s.arg(i)}, {u"type"_s, u"personal"_s}});
    const QJsonObject answer{{u"data"_s, QJsonObject{{u"emails"_s, emails}}},
                             {u"meta"_s, QJsonObject{{u"results"_s, 25}}}};
    rig.answer(200, QJsonDocument(answer).toJson());
    const auto page = rig.search(u"domain_search"_s, {{u"domain"_s, u"northwind.example.com"_s}}, {}, 100);
    QVERIFY(page.has_value());
    QCOMPARE(page->credits, 3.0); // three started blocks of ten
    double sum = 0;
    for (const domain::Contact &contact : page->contacts) {
        for (const domain::FieldValue &value : contact.values)
            sum += value.from.credits;
    }
    QVERIFY(qAbs(sum - 3.0) < 1e-9);

    Rig apollo(shipped(u"apollo"_s));
    apollo.answer(200, data(u"apollo-match.json"_s));
    const auto match =
        apollo.enrich(u"person_match"_s, person({{u"email"_s, u"maya@northwind.example.com"_s}}));
    QVERIFY(match.has_value());
    sum = 0;
    for (const domain::FieldValue &value : match->contact.values)
        sum += value.from.credits;
    QCOMPARE(sum, 1.0);
    QCOMPARE(match->credits, 1.0);
}

void TestProviderClient::keyProblems()
{
    Rig empty(shipped(u"apollo"_s), "");
    auto page = empty.search(u"people_search"_s);
    QVERIFY(!page);
    QCOMPARE(page.error().code, u"LL-PROV-020"_s);
    QVERIFY(empty.transport.requests.isEmpty());
    Rig injected(shipped(u"apollo"_s), "abc\r\nX-Evil: 1");
    QCOMPARE(injected.search(u"people_search"_s).error().code, u"LL-PROV-020"_s);
    QVERIFY(injected.transport.requests.isEmpty());
    Rig padded(shipped(u"apollo"_s), "  pasted-key \n");
    padded.answer(200, data(u"apollo-people.json"_s));
    QVERIFY(padded.search(u"people_search"_s).has_value());
    QVERIFY(padded.last().headers.contains(std::pair<QByteArray, QByteArray>("x-api-key", "pasted-key")));
    Rig half(kitchen(), R"({"user":"ada"})");
    QCOMPARE(half.search(u"cursor"_s).error().code, u"LL-PROV-020"_s);

    Rig rig(shipped(u"hunter"_s));
    const auto lacking = rig.enrich(u"email_finder"_s, person({{u"first_name"_s, u"Maya"_s}}));
    QVERIFY(!lacking);
    QCOMPARE(lacking.error().code, u"LL-PROV-013"_s);
    QVERIFY2(lacking.error().what.contains(u"Domain"), qPrintable(lacking.error().what));
    // a surname alone completes none of the ways to ask
    const auto surnameOnly = rig.enrich(
        u"email_finder"_s,
        person({{u"last_name"_s, u"Example"_s}, {u"company.domain"_s, u"northwind.example.com"_s}}));
    QVERIFY(!surnameOnly);
    QCOMPARE(surnameOnly.error().code, u"LL-PROV-013"_s);
    QCOMPARE(rig.search(u"no_such"_s).error().code, u"LL-PROV-012"_s);
    QCOMPARE(rig.search(u"email_verifier"_s).error().code, u"LL-PROV-012"_s);
    QCOMPARE(rig.enrich(u"domain_search"_s, {}).error().code, u"LL-PROV-012"_s);
    QVERIFY(rig.transport.requests.isEmpty());
}

void TestProviderClient::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray deep = R"({"people":)";
    for (int i = 0; i < 200; ++i)
        deep += "[";
    QTest::newRow("too deep") << deep;
    QTest::newRow("cut off") << QByteArray(R"({"people":[{"id":"1","first_na)");
    QByteArray many = R"({"people":[)";
    for (int i = 0; i < 10'001; ++i)
        many += i ? ",{}" : "{}";
    QTest::newRow("too many rows") << many + "]}";
    QTest::newRow("not UTF-8") << QByteArray("{\"people\":[{\"first_name\":\"\xff\xfe\"}]}");
    QTest::newRow("number for rows") << QByteArray(R"({"people":7})");
}

void TestProviderClient::hostileAnswers()
{
    QFETCH(QByteArray, body);
    Rig rig(shipped(u"apollo"_s));
    rig.answer(200, body);
    const auto page = rig.search(u"people_search"_s);
    QVERIFY(!page);
    QCOMPARE(page.error().code, u"LL-PROV-026"_s);

    rig.answer(200,
               R"({"people":[{"id":{"a":1},"first_name":["Ma\u0000ya","x"],"title":42,"organization":"none"},
        {"first_name":"A\u202Eb\u0007\nc"},7],"total_entries":"many"})");
    QVERIFY(!rig.search(u"people_search"_s)); // a row that is no record
    rig.answer(200,
               R"({"people":[{"id":{"a":1},"first_name":["Ma\u0000ya","x"],"title":42,"organization":"none"},
        {"first_name":"A\u202Eb\u0007\nc"}],"total_entries":"many"})");
    const auto odd = rig.search(u"people_search"_s);
    QVERIFY(odd.has_value());
    QCOMPARE(odd->contacts.size(), 2);
    QCOMPARE(odd->contacts.at(0).text(field::kFirstName), u"Maya"_s);
    QCOMPARE(odd->contacts.at(0).text(field::kTitle), u"42"_s);
    QVERIFY(odd->contacts.at(0).providerIds.isEmpty());
    QCOMPARE(odd->contacts.at(1).text(field::kFirstName), u"Ab c"_s);
    QCOMPARE(odd->total, -1);
}

void TestProviderClient::pacerLimitsFollowTheManifest()
{
    const net::Pacer::Limits apollo = pacerLimits(shipped(u"apollo"_s));
    QCOMPARE(apollo.requests, 50);
    QCOMPARE(apollo.window.count(), 60'000);
    const net::Pacer::Limits hunter = pacerLimits(shipped(u"hunter"_s));
    QCOMPARE(hunter.requests, 500);
    QVERIFY(hunter.burst <= 15);

    // discover may be called 50 times a minute, a tenth of the rest: each call takes ten slots
    ManualClock clock;
    Rig rig(shipped(u"hunter"_s), "key", {}, hunter);
    for (int i = 0; i < 5; ++i)
        rig.answer(200, data(u"hunter-discover.json"_s));
    for (int i = 0; i < 5; ++i)
        QVERIFY(rig.search(u"discover"_s).has_value());
    QVERIFY2(rig.slept >= 3000 && rig.slept < 6000, qPrintable(QString::number(rig.slept)));
}

QTEST_GUILESS_MAIN(TestProviderClient)
#include "tst_providerclient.moc"
