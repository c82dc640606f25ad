// The simulated Apollo and Hunter APIs, habit by habit (reference: providers/apollo.md, providers/hunter.md).
#include "caller.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/seed/world.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace leadline::sandbox;

class TestSandboxProviders : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void apolloRefusesABadKey();
    void apolloProfile();
    void apolloSearchGivesCandidatesOnly();
    void apolloPagesThroughEverybody();
    void apolloFilters_data();
    void apolloFilters();
    void apolloTakesQueryParameters();
    void apolloValidates_data();
    void apolloValidates();
    void apolloMatches_data();
    void apolloMatches();
    void apolloMissIsNoError();
    void apolloLockedEmail();
    void apolloRequestIdIsSigned64();
    void apolloBulk();
    void apolloPhoneReveal();
    void apolloRunsOutOfCredits();
    void apolloRateHeaders();
    void apolloRateFault();
    void apolloCompanies();
    void apolloOldEndpoints();

    void hunterKeys_data();
    void hunterKeys();
    void hunterAccount();
    void hunterDomainSearch();
    void hunterFiltersAndPages();
    void hunterErrors_data();
    void hunterErrors();
    void hunterFinder();
    void hunterVerifier();
    void hunterClaimedEmail();
    void hunterAcceptAll();
    void hunterEnrichment();
    void hunterDiscover();
    void hunterRunsOutOfCredits();
    void hunterFaults();

    void samePersonInBoth();

private:
    Answer search(const QJsonObject &body) { return m_apollo.post(u"/mixed_people/api_search"_s, body); }
    Answer match(const QJsonObject &body) { return m_apollo.post(u"/people/match"_s, body); }
    const Person &person(const QString &firstName) const
    {
        return *std::find_if(m_world.people.begin(), m_world.people.end(),
                             [&firstName](const Person &one) { return one.firstName == firstName; });
    }
    void restart(const ServerOptions &options);

    World m_world = makeWorld(2026, 400);
    std::unique_ptr<SandboxServer> m_server;
    Caller m_apollo, m_hunter;
};

void TestSandboxProviders::init()
{
    m_server = std::make_unique<SandboxServer>();
    restart({});
}

void TestSandboxProviders::restart(const ServerOptions &options)
{
    QVERIFY(m_server->start(options).has_value());
    m_apollo.base = m_server->providerUrl(u"apollo"_s);
    m_hunter.base = m_server->providerUrl(u"hunter"_s);
    m_apollo.headers = {{"x-api-key", SandboxServer::providerKey(u"apollo"_s)}};
    m_hunter.headers = {{"X-API-KEY", SandboxServer::providerKey(u"hunter"_s)}};
}

void TestSandboxProviders::apolloRefusesABadKey()
{
    m_apollo.headers = {{"x-api-key", "wrong"}};
    const Answer answer = search({});
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.type.startsWith("text/plain"));
    QVERIFY(answer.body.startsWith("Invalid API key"));
    QVERIFY(!answer.has("x-rate-limit-minute"));
    const Answer health = m_apollo.get(u"/auth/health"_s);
    QCOMPARE(health.status, 200);
    QCOMPARE(health.object().value(u"is_logged_in"_s).toBool(true), false);
}

void TestSandboxProviders::apolloProfile()
{
    QVERIFY(m_apollo.get(u"/auth/health"_s).object().value(u"is_logged_in"_s).toBool());
    QVERIFY(!m_apollo.get(u"/users/api_profile"_s).object().contains(u"num_credits_remaining"_s));
    const QJsonObject json = m_apollo.get(u"/users/api_profile?include_credit_usage=true"_s).object();
    QCOMPARE(json.value(u"num_credits_remaining"_s).toInt(), 10'000);
    const QJsonObject usage = m_apollo.call("POST", u"/usage_stats/credit_usage_stats"_s).object();
    QCOMPARE(usage.value(u"credit_usage_stats"_s)[u"lead_credit"_s][u"left_over"_s].toInt(), 10'000);
    const QJsonObject calls = m_apollo.call("POST", u"/usage_stats/api_usage_stats"_s).object();
    QVERIFY2(calls.contains(u"[\"api/v1/users\", \"api_profile\"]"_s),
             QJsonDocument(calls).toJson().constData());
}

void TestSandboxProviders::apolloSearchGivesCandidatesOnly()
{
    const QJsonObject json = search({}).object();
    QVERIFY(!json.contains(u"pagination"_s));
    QVERIFY(json.value(u"total_entries"_s).toInt() > 250);
    const QJsonArray people = json.value(u"people"_s).toArray();
    QCOMPARE(people.size(), 25);
    for (const QJsonValue &one : people) {
        for (const char *hidden : {"email", "last_name", "linkedin_url", "city"})
            QVERIFY2(!one.toObject().contains(QLatin1String(hidden)), hidden);
        QVERIFY(one[u"last_name_obfuscated"_s].toString().contains(u"***"_s));
        QVERIFY(one[u"has_email"_s].isBool());
        QVERIFY(one[u"has_direct_phone"_s].isString());
        QCOMPARE(one[u"id"_s].toString().size(), 24);
    }
    QCOMPARE(m_server->creditsUsed(u"apollo"_s), 0.0);
}

void TestSandboxProviders::apolloPagesThroughEverybody()
{
    QSet<QString> ids;
    int total = 0, pages = 0;
    do {
        const QJsonObject json = search({{u"page"_s, ++pages}, {u"per_page"_s, 100}}).object();
        total = json.value(u"total_entries"_s).toInt();
        const QJsonArray people = json.value(u"people"_s).toArray();
        for (const QJsonValue &one : people)
            ids.insert(one[u"id"_s].toString());
    } while (pages * 100 < total);
    QCOMPARE(ids.size(), total);
    QVERIFY(search({{u"page"_s, 499}}).object().value(u"people"_s).toArray().isEmpty());
}

void TestSandboxProviders::apolloFilters_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<std::function<bool(const Person &, const Company &)>>("keeps");
    using Keeps = std::function<bool(const Person &, const Company &)>;
    const auto row = [](const char *name, const QJsonObject &filter, const Keeps &keeps) {
        QTest::newRow(name) << filter << keeps;
    };
    row("seniority", {{u"person_seniorities"_s, QJsonArray{u"head"_s, u"director"_s}}},
        [](const Person &p, const Company &) {
            return p.seniority == u"head"_s || p.seniority == u"director"_s;
        });
    row("strict title",
        {{u"person_titles"_s, QJsonArray{u"head of it"_s}}, {u"include_similar_titles"_s, false}},
        [](const Person &p, const Company &) { return p.title == u"Head of IT"_s; });
    row("similar title", {{u"person_titles"_s, QJsonArray{u"director it"_s}}},
        [](const Person &p, const Company &) { return p.title == u"IT Director"_s; });
    row("country", {{u"person_locations"_s, QJsonArray{u"united kingdom"_s}}},
        [](const Person &, const Company &c) { return c.countryCode == u"GB"_s; });
    row("city and country", {{u"organization_locations"_s, QJsonArray{u"Leeds, United Kingdom"_s}}},
        [](const Person &, const Company &c) { return c.city == u"Leeds"_s; });
    row("employees", {{u"organization_num_employees_ranges"_s, QJsonArray{u"51,200"_s, u"201,500"_s}}},
        [](const Person &, const Company &c) { return c.employees >= 51 && c.employees <= 500; });
    row("domain", {{u"q_organization_domains_list"_s, QJsonArray{u"northgate-foods.test"_s}}},
        [](const Person &, const Company &c) { return c.domain == u"northgate-foods.test"_s; });
    row("e-mail status", {{u"contact_email_status"_s, QJsonArray{u"likely to engage"_s}}},
        [](const Person &p, const Company &) { return p.emailStatus == u"likely to engage"_s; });
    row("revenue", {{u"revenue_range"_s, QJsonObject{{u"min"_s, 1'000'000}, {u"max"_s, 5'000'000}}}},
        [](const Person &, const Company &c) { return c.revenue >= 1'000'000 && c.revenue <= 5'000'000; });
    row("technology", {{u"currently_using_any_of_technology_uids"_s, QJsonArray{u"microsoft_office_365"_s}}},
        [](const Person &, const Company &c) { return c.tech.contains(u"Microsoft Office 365"_s); });
    row("unknown parameters change nothing", {{u"favourite_colour"_s, u"blue"_s}},
        [](const Person &, const Company &) { return true; });
}

void TestSandboxProviders::apolloFilters()
{
    QFETCH(QJsonObject, filter);
    using Keeps = std::function<bool(const Person &, const Company &)>;
    QFETCH(Keeps, keeps);
    int expected = 0;
    for (const Person &one : std::as_const(m_world.people))
        expected += one.inApollo && keeps(one, m_world.companyOf(one));
    QVERIFY(expected > 0);
    QCOMPARE(search(filter).object().value(u"total_entries"_s).toInt(), expected);
}

void TestSandboxProviders::apolloTakesQueryParameters()
{
    const QJsonObject body{{u"person_seniorities"_s, QJsonArray{u"head"_s}}, {u"per_page"_s, 3}};
    const Answer asQuery = m_apollo.call(
        "POST", u"/mixed_people/api_search?person_seniorities[]=head&per_page=3&revenue_range[min]=1"_s);
    QCOMPARE(asQuery.status, 200);
    QCOMPARE(asQuery.object(), search(body).object());
}

void TestSandboxProviders::apolloValidates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page too far") << QByteArray(R"({"page":501})");
    QTest::newRow("page nought") << QByteArray(R"({"page":0})");
    QTest::newRow("page too large") << QByteArray(R"({"per_page":101})");
    QTest::newRow("range with a dash") << QByteArray(R"({"organization_num_employees_ranges":["51-200"]})");
    QTest::newRow("industry as a word") << QByteArray(R"({"organization_industry_tag_ids":["retail"]})");
    QTest::newRow("not JSON") << QByteArray("{");
}

void TestSandboxProviders::apolloValidates()
{
    QFETCH(QByteArray, body);
    const Answer answer = m_apollo.call("POST", u"/mixed_people/api_search"_s, body);
    QCOMPARE(answer.status, 422);
    QVERIFY(!answer.object().value(u"error"_s).toString().isEmpty());
}

void TestSandboxProviders::apolloMatches_data()
{
    QTest::addColumn<QJsonObject>("who");
    const Person &juergen = person(u"Jürgen"_s);
    QTest::newRow("id") << QJsonObject{{u"id"_s, juergen.apolloId}};
    QTest::newRow("e-mail") << QJsonObject{{u"email"_s, juergen.email.toUpper()}};
    QTest::newRow("hashed e-mail") << QJsonObject{
        {u"hashed_email"_s,
         QString::fromLatin1(
             QCryptographicHash::hash(juergen.email.toUtf8(), QCryptographicHash::Md5).toHex())}};
    QTest::newRow("LinkedIn") << QJsonObject{
        {u"linkedin_url"_s, u"https://www.linkedin.com/in/%1/"_s.arg(juergen.linkedin)}};
    QTest::newRow("names and domain")
        << QJsonObject{{u"first_name"_s, u"Jürgen"_s},
                       {u"last_name"_s, u"Weißmüller"_s},
                       {u"domain"_s, u"https://www.lindenau-engineering.test/"_s}};
    QTest::newRow("name and company") << QJsonObject{{u"name"_s, u"jürgen weißmüller"_s},
                                                     {u"organization_name"_s, u"Lindenau Engineering"_s}};
}

void TestSandboxProviders::apolloMatches()
{
    QFETCH(QJsonObject, who);
    const QJsonObject found = match(who).object().value(u"person"_s).toObject();
    QCOMPARE(found.value(u"last_name"_s).toString(), u"Weißmüller"_s);
    QCOMPARE(found.value(u"email_status"_s).toString(), u"verified"_s);
    QVERIFY(found.value(u"email"_s).toString().endsWith(u"@lindenau-engineering.test"_s));
    QCOMPARE(found.value(u"organization"_s)[u"primary_domain"_s].toString(), u"lindenau-engineering.test"_s);
    QCOMPARE(found.value(u"country"_s).toString(), u"Germany"_s);
    QCOMPARE(m_server->creditsUsed(u"apollo"_s), 1.0);
}

void TestSandboxProviders::apolloMissIsNoError()
{
    const Answer answer = match({{u"email"_s, u"nobody@nowhere.test"_s}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.object().contains(u"person"_s) && answer.object().value(u"person"_s).isNull());
    QVERIFY(match({}).object().value(u"person"_s).isNull());
    QCOMPARE(m_server->creditsUsed(u"apollo"_s), 0.0);
}

void TestSandboxProviders::apolloLockedEmail()
{
    const auto locked = std::find_if(m_world.people.begin(), m_world.people.end(),
                                     [](const Person &one) { return one.emailLocked && one.inApollo; });
    QVERIFY(locked != m_world.people.end());
    const QJsonObject found = match({{u"id"_s, locked->apolloId}}).object().value(u"person"_s).toObject();
    QVERIFY(found.value(u"email"_s).toString().startsWith(u"email_not_unlocked@"_s));
    QCOMPARE(found.value(u"email_status"_s).toString(), u"verified"_s);
    const auto none = std::find_if(m_world.people.begin(), m_world.people.end(), [](const Person &one) {
        return one.emailStatus == u"unavailable"_s && one.inApollo;
    });
    QVERIFY(match({{u"id"_s, none->apolloId}}).object().value(u"person"_s)[u"email"_s].isNull());
}

void TestSandboxProviders::apolloRequestIdIsSigned64()
{
    bool negative = false, large = false;
    for (int i = 0; i < 30; ++i) {
        const QByteArray body = match({}).body;
        const qsizetype at = body.indexOf("\"request_id\":") + 13;
        const QByteArray digits = body.mid(at, body.indexOf('}', at) - at);
        bool good = false;
        const qint64 id = digits.toLongLong(&good);
        QVERIFY2(good, digits.constData());
        negative = negative || id < 0;
        large = large || qAbs(id) > (1LL << 53);
    }
    QVERIFY(negative && large);
}

void TestSandboxProviders::apolloBulk()
{
    const Person &jay = person(u"Jay"_s), &jaya = person(u"Jaya"_s);
    const QJsonArray details{QJsonObject{{u"id"_s, jay.apolloId}},
                             QJsonObject{{u"email"_s, u"nobody@nowhere.test"_s}},
                             QJsonObject{{u"id"_s, jaya.apolloId}}, QJsonObject{{u"id"_s, jay.apolloId}}};
    const QJsonObject json =
        m_apollo.post(u"/people/bulk_match"_s, QJsonObject{{u"details"_s, details}}).object();
    QCOMPARE(json.value(u"total_requested_enrichments"_s).toInt(), 4);
    QCOMPARE(json.value(u"unique_enriched_records"_s).toInt(), 2);
    QCOMPARE(json.value(u"missing_records"_s).toInt(), 1);
    QCOMPARE(json.value(u"credits_consumed"_s).toInt(), 2);
    QVERIFY(json.value(u"matches"_s)[1].isNull());
    QCOMPARE(
        json.value(u"matches"_s)[0][u"contact"_s][u"phone_numbers"_s][0][u"sanitized_number"_s].toString(),
        jay.phone);
    QJsonArray eleven;
    for (int i = 0; i < 11; ++i)
        eleven.append(QJsonObject{{u"id"_s, jay.apolloId}});
    const Answer tooMany = m_apollo.post(u"/people/bulk_match"_s, QJsonObject{{u"details"_s, eleven}});
    QCOMPARE(tooMany.status, 400);
    QCOMPARE(tooMany.object().value(u"error_code"_s).toString(), u"RECORD_LIMIT_EXCEEDED"_s);
    QCOMPARE(m_apollo.post(u"/people/bulk_match"_s, QJsonObject()).status, 400);
}

void TestSandboxProviders::apolloPhoneReveal()
{
    const auto mobile = std::find_if(m_world.people.begin(), m_world.people.end(),
                                     [](const Person &one) { return one.inApollo && !one.mobile.isEmpty(); });
    QVERIFY(mobile != m_world.people.end());
    QJsonObject who{{u"id"_s, mobile->apolloId}, {u"reveal_phone_number"_s, true}};
    QCOMPARE(match(who).status, 422);
    who.insert(u"webhook_url"_s, u"https://hooks.msp.test/apollo"_s);
    const qint64 id = match(who).object().value(u"request_id"_s).toInteger();
    const QString path = u"/webhook_result/%1"_s.arg(id);
    const Answer pending = m_apollo.get(path);
    QCOMPARE(pending.status, 404);
    QCOMPARE(pending.object().value(u"error_code"_s).toString(), u"result_pending"_s);
    const QJsonObject done = m_apollo.get(path).object();
    QCOMPARE(done.value(u"request_id"_s).toString(), QString::number(id));
    QCOMPARE(done.value(u"webhook_result"_s)[u"people"_s][0][u"phone_numbers"_s][0][u"sanitized_number"_s]
                 .toString(),
             mobile->mobile);
    m_apollo.get(path);
    QCOMPARE(m_server->creditsUsed(u"apollo"_s), 9.0); // 1 and 8, polling again costs nothing
    QCOMPARE(m_apollo.get(u"/webhook_result/77"_s).object().value(u"error_code"_s).toString(),
             u"request_id_unknown"_s);
    QCOMPARE(m_apollo.get(u"/webhook_result/abc"_s).status, 400);
}

void TestSandboxProviders::apolloRunsOutOfCredits()
{
    ServerOptions options;
    options.apolloCredits = 1;
    restart(options);
    QCOMPARE(match({{u"id"_s, person(u"Jay"_s).apolloId}}).status, 200);
    const Answer empty = match({{u"id"_s, person(u"Jaya"_s).apolloId}});
    QCOMPARE(empty.status, 402);
    QVERIFY(empty.body.contains("credits"));
}

void TestSandboxProviders::apolloRateHeaders()
{
    search({});
    const Answer answer = search({});
    QCOMPARE(answer.header("x-rate-limit-minute"), QByteArray("1000"));
    QCOMPARE(answer.header("x-minute-usage"), QByteArray("2"));
    QCOMPARE(answer.header("x-minute-requests-left"), QByteArray("998"));
    // An unlimited window has an empty header, not none; Qt leaves empty ones out, so this looks at the wire.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_apollo.base.port()));
    QVERIFY(socket.waitForConnected(5000));
    socket.write(
        "GET /apollo/api/v1/users/api_profile HTTP/1.1\r\nHost: x\r\nConnection: close\r\nx-api-key: " +
        SandboxServer::providerKey(u"apollo"_s) + "\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 5000);
    const QByteArray bytes = socket.readAll();
    QVERIFY2(bytes.contains("\r\nx-rate-limit-24-hour: \r\n"), bytes.constData());
}

void TestSandboxProviders::apolloRateFault()
{
    m_server->setFaults(*Faults::parse(u"429=1"_s));
    const Answer answer = search({});
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.object().value(u"message"_s).toString().contains(u"api/v1/mixed_people/api_search"_s));
    m_server->setFaults(*Faults::parse(u"401=1"_s));
    QCOMPARE(search({}).status, 200); // a key does not lapse for a moment
    m_server->setFaults(*Faults::parse(u"short-page=1"_s));
    QCOMPARE(search({{u"per_page"_s, 50}}).object().value(u"people"_s).toArray().size(), 49);
}

void TestSandboxProviders::apolloCompanies()
{
    const QJsonObject page =
        m_apollo.post(u"/mixed_companies/search"_s, QJsonObject{{u"per_page"_s, 100}}).object();
    QCOMPARE(page.value(u"pagination"_s)[u"total_entries"_s].toInt(), 120);
    QCOMPARE(page.value(u"pagination"_s)[u"total_pages"_s].toInt(), 2);
    QCOMPARE(page.value(u"accounts"_s).toArray().size() + page.value(u"organizations"_s).toArray().size(),
             100);
    QVERIFY(!page.value(u"organizations"_s)[0].toObject().contains(u"industry"_s));
    QCOMPARE(m_server->creditsUsed(u"apollo"_s), 1.0);
    const QJsonObject company = m_apollo.get(u"/organizations/enrich?domain=northgate-foods.test"_s)
                                    .object()
                                    .value(u"organization"_s)
                                    .toObject();
    QCOMPARE(company.value(u"industry"_s).toString(), u"food & beverages"_s);
    QCOMPARE(m_server->creditsUsed(u"apollo"_s), 2.0);
    QVERIFY(m_apollo.get(u"/organizations/enrich?domain=unknown.test"_s)
                .object()
                .value(u"organization"_s)
                .isNull());
    QCOMPARE(m_apollo.get(u"/organizations/enrich"_s).status, 422);
}

void TestSandboxProviders::apolloOldEndpoints()
{
    const Answer old = m_apollo.post(u"/mixed_people/search"_s, QJsonObject());
    QCOMPARE(old.status, 422);
    QVERIFY(old.body.contains("api_search"));
    QCOMPARE(m_apollo.get(u"/nothing"_s).status, 404);
    const QJsonObject one =
        m_apollo.get(u"/people/"_s + person(u"Jay"_s).apolloId).object().value(u"person"_s).toObject();
    QVERIFY(one.value(u"email"_s).toString().startsWith(u"email_not_unlocked@"_s));
}

void TestSandboxProviders::hunterKeys_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    const QByteArray key = SandboxServer::providerKey(u"hunter"_s);
    QTest::newRow("header") << QByteArray("X-API-KEY") << key << QString() << 200;
    QTest::newRow("bearer") << QByteArray("Authorization") << QByteArray("Bearer " + key) << QString() << 200;
    QTest::newRow("query") << QByteArray() << QByteArray() << u"?api_key="_s + QString::fromLatin1(key)
                           << 200;
    QTest::newRow("none") << QByteArray() << QByteArray() << QString() << 401;
    QTest::newRow("wrong") << QByteArray("X-API-KEY") << QByteArray("nope") << QString() << 401;
}

void TestSandboxProviders::hunterKeys()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QString, query);
    QFETCH(int, status);
    m_hunter.headers.clear();
    if (!header.isEmpty())
        m_hunter.headers = {{header, value}};
    const Answer answer = m_hunter.get(u"/account"_s + query);
    QCOMPARE(answer.status, status);
    if (status == 401)
        QCOMPARE(answer.object().value(u"errors"_s)[0][u"id"_s].toString(), u"authentication_failed"_s);
}

void TestSandboxProviders::hunterAccount()
{
    const QJsonObject credits =
        m_hunter.get(u"/account"_s).object().value(u"data"_s)[u"requests"_s][u"credits"_s].toObject();
    QCOMPARE(credits.value(u"used"_s).toDouble(), 0.0);
    QCOMPARE(credits.value(u"available"_s).toInt(), 2000);
}

void TestSandboxProviders::hunterDomainSearch()
{
    const QJsonObject json =
        m_hunter.get(u"/domain-search?domain=lindenau-engineering.test&limit=100"_s).object();
    const QJsonObject data = json.value(u"data"_s).toObject();
    QCOMPARE(data.value(u"organization"_s).toString(), u"Lindenau Engineering GmbH"_s);
    QCOMPARE(data.value(u"country"_s).toString(), u"DE"_s);
    const QJsonArray emails = data.value(u"emails"_s).toArray();
    QCOMPARE(json.value(u"meta"_s)[u"results"_s].toInt(), emails.size());
    int generic = 0;
    for (const QJsonValue &row : emails) {
        QVERIFY(!row[u"sources"_s].toArray().isEmpty());
        if (row[u"type"_s].toString() == u"generic"_s) {
            ++generic;
            QVERIFY(row[u"last_name"_s].isNull());
        }
    }
    QCOMPARE(generic, 2);
    QCOMPARE(m_server->creditsUsed(u"hunter"_s), double((emails.size() + 9) / 10));
    const QJsonObject nobody = m_hunter.get(u"/domain-search?domain=unknown.test"_s).object();
    QCOMPARE(nobody.value(u"meta"_s)[u"results"_s].toInt(), 0);
    QVERIFY(nobody.value(u"data"_s)[u"emails"_s].toArray().isEmpty());
    QCOMPARE(m_hunter.get(u"/email-count?domain=lindenau-engineering.test"_s)
                 .object()
                 .value(u"data"_s)[u"total"_s]
                 .toInt(),
             emails.size());
}

void TestSandboxProviders::hunterFiltersAndPages()
{
    const auto emails = [this](const QString &query) {
        return m_hunter.get(u"/domain-search?domain=lindenau-engineering.test&"_s + query)
            .object()
            .value(u"data"_s)[u"emails"_s]
            .toArray();
    };
    const int all = int(emails(u"limit=100"_s).size());
    QCOMPARE(emails(u"limit=2"_s).size(), 2);
    QCOMPARE(emails(u"limit=2&offset=%1"_s.arg(all - 1)).size(), 1);
    QVERIFY(emails(u"limit=100&type=personal"_s).size() == all - 2);
    QCOMPARE(emails(u"type=generic"_s).size(), 2);
    const QJsonArray it = emails(u"department=it,sales"_s);
    QVERIFY(!it.isEmpty());
    for (const QJsonValue &row : it)
        QVERIFY(row[u"department"_s].toString() == u"it"_s || row[u"department"_s].toString() == u"sales"_s);
    for (const QJsonValue &row : emails(u"required_field=full_name,position"_s))
        QVERIFY(!row[u"position"_s].isNull());
    bool unchecked = false;
    for (const Company &company : std::as_const(m_world.companies)) {
        const QJsonArray rows =
            m_hunter.get(u"/domain-search?limit=100&type=personal&domain="_s + company.domain)
                .object()
                .value(u"data"_s)[u"emails"_s]
                .toArray();
        for (const QJsonValue &row : rows)
            unchecked = unchecked || row[u"verification"_s][u"status"_s].isNull();
        if (unchecked)
            break;
    }
    QVERIFY2(unchecked, "some rows were not verified lately");
}

void TestSandboxProviders::hunterErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("id");
    QTest::newRow("no domain") << u"/domain-search"_s << 400 << u"wrong_params"_s;
    QTest::newRow("limit") << u"/domain-search?domain=a.test&limit=101"_s << 400 << u"wrong_params"_s;
    QTest::newRow("offset") << u"/domain-search?domain=a.test&offset=10001"_s << 400 << u"pagination_error"_s;
    QTest::newRow("no name") << u"/email-finder?domain=a.test"_s << 400 << u"wrong_params"_s;
    QTest::newRow("no e-mail") << u"/email-verifier"_s << 400 << u"wrong_params"_s;
    QTest::newRow("bad e-mail") << u"/email-verifier?email=nonsense"_s << 400 << u"invalid_email"_s;
    QTest::newRow("unknown person") << u"/people/find?email=x%40y.test"_s << 404 << u"not_found"_s;
    QTest::newRow("unknown company") << u"/companies/find?domain=y.test"_s << 404 << u"not_found"_s;
    QTest::newRow("no such path") << u"/prospects"_s << 404 << u"not_found"_s;
}

void TestSandboxProviders::hunterErrors()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, id);
    const Answer answer = m_hunter.get(path);
    QCOMPARE(answer.status, status);
    const QJsonValue error = answer.object().value(u"errors"_s)[0];
    QCOMPARE(error[u"id"_s].toString(), id);
    QCOMPARE(error[u"code"_s].toInt(), status);
    QVERIFY(!error[u"details"_s].toString().isEmpty());
    QCOMPARE(m_server->creditsUsed(u"hunter"_s), 0.0);
}

void TestSandboxProviders::hunterFinder()
{
    const QJsonObject found =
        m_hunter
            .get(
                u"/email-finder?domain=lindenau-engineering.test&first_name=Juergen&last_name=Weissmueller"_s)
            .object()
            .value(u"data"_s)
            .toObject();
    QCOMPARE(found.value(u"email"_s).toString(), person(u"Jürgen"_s).email);
    QVERIFY(found.value(u"score"_s).toInt() > 0);
    QCOMPARE(m_server->creditsUsed(u"hunter"_s), 1.0);
    const Answer none = m_hunter.get(u"/email-finder?domain=lindenau-engineering.test&full_name=No%20Body"_s);
    QCOMPARE(none.status, 200);
    QVERIFY(none.object().value(u"data"_s)[u"email"_s].isNull());
    QCOMPARE(m_server->creditsUsed(u"hunter"_s), 1.0); // nothing found, nothing charged
}

void TestSandboxProviders::hunterVerifier()
{
    int waited = 0, valid = 0;
    for (const Person &one : std::as_const(m_world.people)) {
        if (one.optedOut || one.emailStatus != u"verified"_s || m_world.companyOf(one).acceptAll)
            continue;
        const QString path = u"/email-verifier?email="_s + one.email;
        Answer answer = m_hunter.get(path);
        if (answer.status == 202) {
            ++waited;
            QVERIFY(answer.object().value(u"data"_s)[u"status"_s].isUndefined());
            answer = m_hunter.get(path); // the same call again
        }
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object().value(u"data"_s)[u"status"_s].toString(), u"valid"_s);
        if (++valid == 20)
            break;
    }
    QVERIFY(waited > 0 && waited < valid);
    QCOMPARE(m_server->creditsUsed(u"hunter"_s), 10.0);
    const auto status = [this](const QString &email) {
        QJsonObject data;
        for (int i = 0; i < 2 && !data.contains(u"status"_s); ++i)
            data = m_hunter.get(u"/email-verifier?email="_s + email).object().value(u"data"_s).toObject();
        return data.value(u"status"_s).toString();
    };
    QCOMPARE(status(u"nobody.here@northgate-foods.test"_s), u"invalid"_s);
    QCOMPARE(status(u"a@unknown.test"_s), u"unknown"_s);
}

void TestSandboxProviders::hunterClaimedEmail()
{
    const QString email = QString::fromLatin1(kOptedOutEmail);
    for (const QString &path :
         {u"/email-verifier?email="_s + email, u"/people/find?email="_s + email,
          u"/combined/find?email="_s + email,
          u"/email-finder?domain=brightwater-dental.test&first_name=Imogen&last_name=Ashdown"_s}) {
        const Answer answer = m_hunter.get(path);
        QVERIFY2(answer.status == 451, qPrintable(path));
        QCOMPARE(answer.object().value(u"errors"_s)[0][u"id"_s].toString(), u"claimed_email"_s);
    }
    QVERIFY(!m_hunter.get(u"/domain-search?domain=brightwater-dental.test"_s).body.contains("imogen"));
    QCOMPARE(m_server->creditsUsed(u"hunter"_s) <= 1.0, true);
    // Apollo knows nothing of it.
    QCOMPARE(match({{u"email"_s, email}}).object().value(u"person"_s)[u"first_name"_s].toString(),
             u"Imogen"_s);
}

void TestSandboxProviders::hunterAcceptAll()
{
    const QJsonObject data = m_hunter.get(u"/domain-search?domain=saltmarsh-hotels.test&type=personal"_s)
                                 .object()
                                 .value(u"data"_s)
                                 .toObject();
    QVERIFY(data.value(u"accept_all"_s).toBool());
    QCOMPARE(data.value(u"emails"_s)[0][u"verification"_s][u"status"_s].toString(), u"accept_all"_s);
}

void TestSandboxProviders::hunterEnrichment()
{
    const QJsonObject found = m_hunter.get(u"/people/find?email="_s + person(u"Jürgen"_s).email)
                                  .object()
                                  .value(u"data"_s)
                                  .toObject();
    QCOMPARE(found.value(u"name"_s)[u"familyName"_s].toString(), u"Weissmueller"_s);
    const QJsonObject company =
        m_hunter.get(u"/companies/find?domain=northgate-foods.test"_s).object().value(u"data"_s).toObject();
    QVERIFY(company.value(u"metrics"_s)[u"employees"_s].isString());
    const QJsonObject both = m_hunter.get(u"/combined/find?email="_s + person(u"Jay"_s).email)
                                 .object()
                                 .value(u"data"_s)
                                 .toObject();
    QCOMPARE(both.value(u"company"_s)[u"domain"_s].toString(), u"northgate-foods.test"_s);
    // By name Hunter may land on a namesake.
    const QJsonObject guess =
        m_hunter.get(u"/domain-search?company=Northgate%20Holdings"_s).object().value(u"data"_s).toObject();
    QVERIFY(guess.value(u"domain"_s).toString().startsWith(u"northgate-"_s));
}

void TestSandboxProviders::hunterDiscover()
{
    const QJsonObject body{{u"headquarters_location"_s,
                            QJsonObject{{u"include"_s, QJsonArray{QJsonObject{{u"country"_s, u"GB"_s}}}}}}};
    const QJsonObject json = m_hunter.post(u"/discover?limit=5"_s, body).object();
    QVERIFY(json.value(u"data"_s).isArray()); // an object everywhere else
    QVERIFY(json.value(u"meta"_s)[u"results"_s].toInt() > 5);
    QCOMPARE(json.value(u"data"_s).toArray().size(), 5);
    QCOMPARE(m_server->creditsUsed(u"hunter"_s), 0.0);
}

void TestSandboxProviders::hunterRunsOutOfCredits()
{
    ServerOptions options;
    options.hunterCredits = 0;
    restart(options);
    const Answer answer = m_hunter.get(u"/domain-search?domain=lindenau-engineering.test"_s);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.object().value(u"errors"_s)[0][u"id"_s].toString(), u"usage_exceeded"_s);
}

void TestSandboxProviders::hunterFaults()
{
    m_server->setFaults(*Faults::parse(u"429=1"_s));
    const Answer answer = m_hunter.get(u"/account"_s);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.object().value(u"errors"_s)[0][u"id"_s].toString(), u"too_many_requests"_s);
    m_server->setFaults(*Faults::parse(u"timeout-after-commit=1"_s));
    QCOMPARE(
        m_hunter
            .call("GET", u"/email-finder?domain=northgate-foods.test&full_name=Jay%20Patel"_s, {}, {}, 300)
            .status,
        0);
    QCOMPARE(m_server->creditsUsed(u"hunter"_s), 1.0);
}

void TestSandboxProviders::samePersonInBoth()
{
    const QJsonArray rows = m_hunter.get(u"/domain-search?domain=lindenau-engineering.test&limit=100"_s)
                                .object()
                                .value(u"data"_s)[u"emails"_s]
                                .toArray();
    const Person &juergen = person(u"Jürgen"_s);
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const QJsonValue &one) {
        return one[u"value"_s].toString() == juergen.email;
    });
    QVERIFY(row != rows.end());
    QCOMPARE((*row)[u"first_name"_s].toString(), u"Juergen"_s);
    const QJsonObject apollo = match({{u"id"_s, juergen.apolloId}}).object().value(u"person"_s).toObject();
    QCOMPARE(apollo.value(u"email"_s).toString(), juergen.email);
    QCOMPARE(apollo.value(u"first_name"_s).toString(), u"Jürgen"_s);
}

QTEST_GUILESS_MAIN(TestSandboxProviders)
#include "tst_sandbox_providers.moc"
