#include "base/digest.h"
#include "halo/discovery.h"
#include "halo/haloerror.h"
#include "halo/listparser.h"
#include "halo/ticket.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace leadline;
using namespace leadline::halo;
using leadline::domain::CustomField;
using leadline::domain::TenantSchema;
using leadline::test::FakeTransport;

namespace {

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson('[' + QByteArray(text) + ']').array().first();
}

CustomField field(qint64 id, const char *name, int type, int inputType = 0,
                  QList<domain::FieldOption> options = {})
{
    CustomField f;
    f.id = id;
    f.name = QString::fromLatin1(name);
    f.label = f.name;
    f.type = type;
    f.inputType = inputType;
    f.options = std::move(options);
    return f;
}

TenantSchema schema()
{
    TenantSchema s;
    s.agentId = 3;
    s.agentName = QStringLiteral("Sam Porter");
    s.statuses = {{41, QStringLiteral("Engaged"), QStringLiteral("#4a90d9"), 4},
                  {42, QStringLiteral("Do Not Contact"), {}, 6}};
    s.customFields = {
        field(187, "CFLeadScore", 0, 1),
        field(188, "cfLeadSource", 2, 0, {{1, QStringLiteral("Apollo")}, {2, QStringLiteral("Trade show")}}),
        field(189, "DND", 6),
        field(190, "CFLeadTechStack", 1),
        field(191, "CFProspectServices", 3, 0,
              {{7, QStringLiteral("Backup")}, {9, QStringLiteral("Security")}}),
        field(192, "CFLeadLastIntentActivity", 4),
        field(193, "CFLeadNotes", 0),
    };
    return s;
}

domain::PipelineBinding binding()
{
    domain::PipelineBinding b;
    b.typeOf = {{domain::Stage::Lead, 31}, {domain::Stage::Prospect, 32}};
    b.statusOf = {{QStringLiteral("lead.engaged"), 41}, {QStringLiteral("lead.do_not_contact"), 42}};
    return b;
}

Ticket ticketOf(const char *text)
{
    return ticketFromJson(json(text).toObject()).value();
}

template <class T> std::optional<T> now(QCoro::Task<T> task) // the fake answers at once
{
    std::optional<T> out;
    const auto run = [](QCoro::Task<T> t, std::optional<T> *slot) -> QCoro::Task<> {
        T value = co_await t;
        slot->emplace(std::move(value));
    };
    run(std::move(task), &out);
    return out;
}

} // namespace

class TestHaloFormats : public QObject
{
    Q_OBJECT

private slots:
    void lists_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("rows"); // -1: refused
        QTest::addColumn<int>("count");
        QTest::newRow("bare array") << R"([{"id":1},{"id":2}])" << 2 << -1;
        QTest::newRow("empty array") << "[]" << 0 << -1;
        QTest::newRow("envelope") << R"({"page_no":1,"record_count":7,"tickets":[{"id":1}]})" << 1 << 7;
        QTest::newRow("count as text") << R"({"record_count":"7","tickets":[{"id":1}]})" << 1 << 7;
        QTest::newRow("count as decimal") << R"({"record_count":7.0,"tickets":[]})" << 0 << 7;
        QTest::newRow("count null") << R"({"record_count":null,"tickets":[]})" << 0 << -1;
        QTest::newRow("count negative") << R"({"record_count":-1,"tickets":[]})" << 0 << -1;
        QTest::newRow("another key, the only array")
            << R"({"record_count":1,"opportunities":[{"id":1}]})" << 1 << 1;
        QTest::newRow("known key beside others") << R"({"columns":[],"tickets":[{"id":1}]})" << 1 << -1;
        QTest::newRow("two unknown arrays") << R"({"a":[],"b":[]})" << -1 << -1;
        QTest::newRow("null list, count zero") << R"({"record_count":0,"tickets":null})" << 0 << 0;
        QTest::newRow("null list, count more") << R"({"record_count":5,"tickets":null})" << -1 << -1;
        QTest::newRow("object without a list") << R"({"id":1})" << -1 << -1;
        QTest::newRow("text") << R"("nothing")" << -1 << -1;
        QTest::newRow("null") << "null" << -1 << -1;
    }
    void lists()
    {
        QFETCH(QString, body);
        QFETCH(int, rows);
        QFETCH(int, count);
        const auto page = parseList(json(body.toUtf8().constData()), QStringLiteral("tickets"));
        QCOMPARE(page ? int(page->rows.size()) : -1, rows);
        if (page)
            QCOMPARE(page->recordCount, count);
        else
            QCOMPARE(page.error().code, QStringLiteral("LL-HALO-022"));
    }

    void singles()
    {
        QCOMPARE(parseSingle(json(R"({"id":5})"))->value(QLatin1String("id")).toInt(), 5);
        QCOMPARE(parseSingle(json(R"([{"id":5}])"))->value(QLatin1String("id")).toInt(), 5);
        QVERIFY(!parseSingle(json("[]")));
        QVERIFY(!parseSingle(json(R"([{"id":5},{"id":6}])")));
        QVERIFY(!parseSingle(json("[5]")));
        QVERIFY(!parseSingle(json("null")));
    }

    void errorTexts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &body, const QString &text) {
            QTest::newRow(name) << body << text;
        };
        row("model binding",
            R"({"[0].outcome_id":["Could not convert string to integer: x. Path '[0].outcome_id', line 1, position 24."]})",
            QStringLiteral(
                "Could not convert string to integer: x. Path '[0].outcome_id', line 1, position 24."));
        row("business rule",
            R"x({"ClassName":"System.Exception","Message":"A Site must be selected","Data":null,)x"
            R"x("StackTraceString":"   at Halo.X()","HResult":-2146233088})x",
            QStringLiteral("A Site must be selected"));
        row("bare text", R"("lookupid must be specified")", QStringLiteral("lookupid must be specified"));
        row("database",
            R"({"Message":"A database error occurred (515) - Cannot insert the value NULL into column 'x'"})",
            QStringLiteral("A database error occurred (515) - Cannot insert the value NULL into column 'x'"));
        row("older, errorMessage", R"({"resultCode":4,"errorMessage":"No"})", QStringLiteral("No"));
        row("older, message", R"({"message":"No"})", QStringLiteral("No"));
        row("older, error", R"({"error":"No"})", QStringLiteral("No"));
        row("OAuth", R"({"error":"invalid_client","error_description":"Unknown client"})",
            QStringLiteral("Unknown client"));
        row("nested", R"({"error":{"message":"No"}})", QStringLiteral("No"));
        row("in an array", R"([{"Message":"No"}])", QStringLiteral("No"));
        row("plain text", "Rate Limit Reached - 300 Requests per rolling 5 minute window\r\n",
            QStringLiteral("Rate Limit Reached - 300 Requests per rolling 5 minute window"));
        row("empty", "", QString());
        row("blank", "  \r\n ", QString());
        row("HTML", "<!DOCTYPE html><html><body>504</body></html>", QString());
        row("trace behind the message",
            R"({"Message":"Broken\r\n   at Halo.Secret.Method(String s)\r\n   at X"})",
            QStringLiteral("Broken"));
        row("empty message, then another", R"({"Message":"","message":"second"})", QStringLiteral("second"));
        row("nothing usable", R"({"HResult":5})", QString());
        row("number", "5", QString());
        row("two documents", "{} {}", QStringLiteral("{} {}"));
    }
    void errorTexts()
    {
        QFETCH(QByteArray, body);
        QTEST(errorText(FakeTransport::response(400, body,
                                                body.startsWith('<') ? "text/html" : "application/json")),
              "text");
    }

    void errorTextIsShortAndOneLine()
    {
        const QByteArray body = "\"" + QByteArray(5000, 'x') + "\\n\\u202Eevil\"";
        const QString text = errorText(FakeTransport::response(400, body));
        QVERIFY(text.size() <= 400);
        QVERIFY(!text.contains(u'\n'));
    }

    void errorsByStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        QTest::newRow("401") << 401 << "LL-HALO-001" << int(ErrorKind::SignIn);
        QTest::newRow("403") << 403 << "LL-HALO-002" << int(ErrorKind::Forbidden);
        QTest::newRow("404") << 404 << "LL-HALO-003" << int(ErrorKind::NotFound);
        for (const int status : {400, 413, 415, 422})
            QTest::addRow("%d", status) << status << "LL-HALO-004" << int(ErrorKind::Refused);
        QTest::newRow("429") << 429 << "LL-HALO-005" << int(ErrorKind::RateLimited);
        QTest::newRow("200 HTML") << 200 << "LL-HALO-006" << int(ErrorKind::BadAnswer);
        for (const int status : {408, 500, 502, 503, 504, 521})
            QTest::addRow("%d", status) << status << "LL-HALO-007" << int(ErrorKind::BadAnswer);
        QTest::newRow("409") << 409 << "LL-HALO-008" << int(ErrorKind::Conflict);
        QTest::newRow("302") << 302 << "LL-HALO-008" << int(ErrorKind::Refused);
        QTest::newRow("451") << 451 << "LL-HALO-008" << int(ErrorKind::Refused);
    }
    void errorsByStatus()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(int, kind);
        const Error e =
            errorFromResponse(FakeTransport::response(status, {}), QStringLiteral("creating Dana Reyes"));
        QCOMPARE(e.code, code);
        QCOMPARE(int(e.kind), kind);
        QVERIFY(e.what.contains(QLatin1String("creating Dana Reyes")));
        QVERIFY(!e.unaffected.isEmpty() && !e.remedy.isEmpty());
        QCOMPARE(e.details.value(QStringLiteral("status")).toInt(), status);
    }

    void errorCarriesReasonAndWait()
    {
        net::HttpResponse response = FakeTransport::response(429, "Rate Limit Reached");
        response.headers.append({QByteArrayLiteral("Retry-After"), QByteArrayLiteral("12")});
        const Error e = errorFromResponse(response, QStringLiteral("reading"));
        QVERIFY(e.what.contains(QLatin1String("Rate Limit Reached")));
        QCOMPARE(e.details.value(QStringLiteral("retryAfterMs")).toLongLong(), 12'000);
        QVERIFY(
            !errorFromResponse(FakeTransport::response(400, "<html>secret</html>", "text/html"), QString())
                 .sentence()
                 .contains(QLatin1String("secret")));
    }

    void baseUrls_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("clean"); // empty: refused
        QTest::newRow("as it should be") << "https://acme.example.test"
                                         << "https://acme.example.test";
        QTest::newRow("slash") << "https://acme.example.test/"
                               << "https://acme.example.test";
        QTest::newRow("resource server") << " https://acme.example.test/api/ "
                                         << "https://acme.example.test";
        QTest::newRow("authorisation server") << "https://acme.example.test/auth"
                                              << "https://acme.example.test";
        QTest::newRow("no scheme") << "acme.example.test"
                                   << "https://acme.example.test";
        QTest::newRow("no scheme, port") << "acme.example.test:8443/api"
                                         << "https://acme.example.test:8443";
        QTest::newRow("capitals") << "HTTPS://ACME.Example.Test/API"
                                  << "https://acme.example.test";
        QTest::newRow("sub-folder stays") << "https://it.example.test/halo/api"
                                          << "https://it.example.test/halo";
        QTest::newRow("query and fragment go") << "https://acme.example.test/?x=1#y"
                                               << "https://acme.example.test";
        QTest::newRow("default port goes") << "https://acme.example.test:443"
                                           << "https://acme.example.test";
        QTest::newRow("loopback") << "http://127.0.0.1:8099"
                                  << "http://127.0.0.1:8099";
        QTest::newRow("loopback, no scheme") << "127.0.0.1:8099/api"
                                             << "http://127.0.0.1:8099";
        QTest::newRow("localhost, no scheme") << "localhost:8099"
                                              << "http://localhost:8099";
        QTest::newRow("http") << "http://acme.example.test"
                              << "";
        QTest::newRow("ftp") << "ftp://acme.example.test"
                             << "";
        QTest::newRow("password") << "https://a:b@acme.example.test"
                                  << "";
        QTest::newRow("empty") << "  "
                               << "";
        QTest::newRow("a name with blanks") << "acme halo"
                                            << "";
        QTest::newRow("file") << "file:///etc/hostname"
                              << "";
    }
    void baseUrls()
    {
        QFETCH(QString, typed);
        QFETCH(QString, clean);
        const auto url = cleanBaseUrl(typed);
        QCOMPARE(url ? url->toString() : QString(), clean);
        if (!url)
            QCOMPARE(url.error().code, QStringLiteral("LL-CONN-001"));
    }

    void tokenUrls()
    {
        AuthInfo info;
        info.authUrl = QUrl(QStringLiteral("https://acme.example.test/auth"));
        QCOMPARE(tokenUrl(info).toString(), QStringLiteral("https://acme.example.test/auth/token"));
        info.tenant = QStringLiteral("None");
        QVERIFY(!tokenUrl(info).hasQuery());
        info.tenant = QStringLiteral("acme & co");
        QCOMPARE(tokenUrl(info).query(QUrl::FullyEncoded), QStringLiteral("tenant=acme%20%26%20co"));
        info.authUrl = QUrl(QStringLiteral("https://login.example.test/auth/token/"));
        QCOMPARE(tokenUrl(info).path(), QStringLiteral("/auth/token"));
    }

    void discovery_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("authUrl"); // or the code of the error
        QTest::addColumn<QString>("tenant");
        QTest::newRow("both")
            << 200 << QByteArray("{\"auth_url\":\"https://login.example.test/auth\",\"tenant_id\":\"acme\"}")
            << "https://login.example.test/auth"
            << "acme";
        QTest::newRow("token address")
            << 200 << QByteArray("{\"auth_url\":\"https://login.example.test/auth/token/\"}")
            << "https://login.example.test/auth"
            << "";
        QTest::newRow("relative") << 200 << QByteArray("{\"auth_url\":\"/login\"}")
                                  << "https://acme.example.test/login"
                                  << "";
        QTest::newRow("no auth_url") << 200 << QByteArray("{\"auth_url\":null,\"tenant_id\":12}")
                                     << "https://acme.example.test/auth"
                                     << "12";
        QTest::newRow("not encrypted")
            << 200 << QByteArray("{\"auth_url\":\"http://login.example.test/auth\"}") << "LL-CONN-001"
            << "";
        QTest::newRow("other JSON") << 200 << QByteArray("{\"hello\":\"world\"}") << "LL-HALO-010"
                                    << "";
        QTest::newRow("JSON text") << 200 << QByteArray("\"hello\"") << "LL-HALO-010"
                                   << "";
        QTest::newRow("HTML") << 200 << QByteArray("<html></html>") << "LL-HALO-010"
                              << "";
        QTest::newRow("not found") << 404 << QByteArray() << "LL-HALO-010"
                                   << "";
        QTest::newRow("not allowed") << 403 << QByteArray("no") << "LL-HALO-010"
                                     << "";
        QTest::newRow("down") << 503 << QByteArray() << "LL-HALO-007"
                              << "";
        QTest::newRow("busy") << 429 << QByteArray() << "LL-HALO-005"
                              << "";
    }
    void discovery()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, authUrl);
        QFETCH(QString, tenant);
        FakeTransport transport;
        transport.answer(
            FakeTransport::response(status, body, body.startsWith('<') ? "text/html" : "application/json"));
        const auto found = now(discover(transport, QUrl(QStringLiteral("https://acme.example.test/api/"))));
        QVERIFY(found);
        QCOMPARE(*found ? (*found)->authUrl.toString() : found->error().code, authUrl);
        if (*found) {
            QCOMPARE((*found)->tenant, tenant);
            QCOMPARE((*found)->apiUrl.toString(), QStringLiteral("https://acme.example.test/api"));
        }
        QCOMPARE(transport.requests.at(0).url.toString(),
                 QStringLiteral("https://acme.example.test/api/AuthInfo"));
        for (const auto &header : transport.requests.at(0).headers)
            QVERIFY(header.first != "Authorization");
    }
    void discoveryPassesNetworkErrorsOn()
    {
        FakeTransport transport;
        transport.answer(FakeTransport::unreachable());
        const auto found = now(discover(transport, QUrl(QStringLiteral("https://acme.example.test"))));
        QCOMPARE(found->error().code, QStringLiteral("LL-NET-001"));
    }

    void ids_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<qint64>("id");
        QTest::newRow("integer") << "19" << qint64(19);
        QTest::newRow("decimal") << "19.0" << qint64(19);
        QTest::newRow("text") << "\"19\"" << qint64(19);
        QTest::newRow("decimal text") << "\"19.0\"" << qint64(19);
        QTest::newRow("large") << "4503599627370497" << qint64(4503599627370497);
        QTest::newRow("zero") << "0" << qint64(0);
        QTest::newRow("negative") << "-1" << qint64(0);
        QTest::newRow("null") << "null" << qint64(0);
        QTest::newRow("words") << "\"x\"" << qint64(0);
        QTest::newRow("nan") << "\"nan\"" << qint64(0);
        QTest::newRow("absurd") << "1e300" << qint64(0);
        QTest::newRow("bool") << "true" << qint64(0);
    }
    void ids()
    {
        QFETCH(QString, value);
        QTEST(haloId(json(value.toUtf8().constData())), "id");
    }

    void times_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QDateTime>("time");
        const QDateTime noon(QDate(2026, 2, 3), QTime(10, 0), Qt::UTC);
        QTest::newRow("with zone") << "2026-02-03T10:00:00Z" << noon;
        QTest::newRow("without zone") << "2026-02-03T10:00:00" << noon;
        QTest::newRow("offset") << "2026-02-03T11:00:00+01:00" << noon;
        QTest::newRow("milliseconds") << "2026-02-03T10:00:00.000Z" << noon;
        QTest::newRow("date") << "2026-02-03" << QDateTime(QDate(2026, 2, 3), QTime(0, 0), Qt::UTC);
        QTest::newRow("none, 1899") << "1899-12-30T00:00:00" << QDateTime();
        QTest::newRow("none, year 1") << "0001-01-01T00:00:00" << QDateTime();
        QTest::newRow("words") << "some time ago" << QDateTime();
        QTest::newRow("empty") << "" << QDateTime();
    }
    void times()
    {
        QFETCH(QString, value);
        QTEST(haloTime(value), "time");
    }

    void ticketNeedsAnId()
    {
        QCOMPARE(ticketFromJson(json(R"({"summary":"x"})").toObject()).error().code,
                 QStringLiteral("LL-HALO-020"));
        QVERIFY(!ticketFromJson(json(R"({"id":0})").toObject()));
        const Ticket t = ticketOf(R"({"id":2051.0,"tickettype_id":31.0,"status_id":"41","agent_id":null,
            "third_party_id_string":"leadline:01","last_update":"2026-02-03T10:00:00"})");
        QCOMPARE(t.id, 2051);
        QCOMPARE(t.typeId, 31);
        QCOMPARE(t.statusId, 41);
        QCOMPARE(t.agentId, 0);
        QCOMPARE(t.externalKey, QStringLiteral("leadline:01"));
        QCOMPARE(t.lastUpdate, QDateTime(QDate(2026, 2, 3), QTime(10, 0), Qt::UTC));
    }

    void listRowAndSingleReadAreOne()
    {
        const Ticket row =
            ticketOf(R"({"id":2051,"summary":"Northgate","tickettype_id":31,"status_id":41,"site_id":19.0,
            "oppcompanyname":"Northgate Dental","oppvalue":18000.0,"targetdate":"2026-12-31T00:00:00","client_id":0,
            "last_update":"2026-02-03T10:00:00",
            "customfields":[{"id":188,"value":2},{"id":187,"value":"82"},{"id":189,"value":false},{"id":191,"value":"9,7"}]})");
        const Ticket single =
            ticketOf(R"({"id":2051,"summary":"Northgate","details":"","tickettype_id":31.0,"status_id":41,
            "site_id":19,"oppcompanyname":"Northgate Dental","oppvalue":18000,"oppprofit":0,"targetdate":"2026-12-31T00:00:00Z",
            "followupdate":"1899-12-30T00:00:00","opptel":null,"last_update":"2026-02-03T10:00:01Z","actions":[{"id":1}],
            "customfields":[{"id":187,"name":"CFLeadScore","value":82.0,"display":"82"},
              {"id":188,"name":"CFLeadSource","value":"2","display":"Trade show"},
              {"id":189,"name":"CFDND","value":null},{"id":190,"name":"CFLeadTechStack","value":""},
              {"id":191,"name":"CFProspectServices","value":[7,9]},{"id":999,"name":"CFOther","value":"x"}]})");
        const QJsonObject canonical = row.canonical(schema());
        QCOMPARE(canonical, single.canonical(schema()));
        QCOMPARE(jsonDigest(canonical), jsonDigest(single.canonical(schema())));
        const QJsonObject expected =
            json(R"({"summary":"Northgate","tickettype_id":31,"status_id":41,"site_id":19,
            "oppcompanyname":"Northgate Dental","oppvalue":18000,"targetdate":"2026-12-31",
            "cf:leadscore":82,"cf:leadsource":2,"cf:prospectservices":[7,9]})")
                .toObject();
        QCOMPARE(canonical, expected);
    }

    void customValues_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value"); // JSON; empty: left out
        QTest::newRow("by id") << R"({"id":188,"value":1})"
                               << "cf:leadsource"
                               << "1";
        QTest::newRow("id as decimal") << R"({"id":188.0,"value":1.0})"
                                       << "cf:leadsource"
                                       << "1";
        QTest::newRow("by name with prefix") << R"({"name":"CFLeadSource","value":1})"
                                             << "cf:leadsource"
                                             << "1";
        QTest::newRow("by name, other case") << R"({"name":"cfleadsource","value":1})"
                                             << "cf:leadsource"
                                             << "1";
        QTest::newRow("by bare name") << R"({"name":"LeadSource","value":1})"
                                      << "cf:leadsource"
                                      << "1";
        QTest::newRow("text for an option") << R"({"id":188,"value":"trade SHOW"})"
                                            << "cf:leadsource"
                                            << "2";
        QTest::newRow("display decides") << R"({"id":188,"value":null,"display":"Apollo"})"
                                         << "cf:leadsource"
                                         << "1";
        QTest::newRow("option we do not know") << R"({"id":188,"value":77})"
                                               << "cf:leadsource"
                                               << "77";
        QTest::newRow("text we do not know") << R"({"id":188,"value":"Fair"})"
                                             << "cf:leadsource"
                                             << "\"Fair\"";
        QTest::newRow("no option") << R"({"id":188,"value":0})"
                                   << "cf:leadsource"
                                   << "";
        QTest::newRow("no option, text") << R"({"id":188,"value":"0"})"
                                         << "cf:leadsource"
                                         << "";
        QTest::newRow("several as objects") << R"({"id":191,"value":[{"id":9},{"id":7}]})"
                                            << "cf:prospectservices"
                                            << "[7,9]";
        QTest::newRow("several as texts") << R"({"id":191,"value":"Security, Backup"})"
                                          << "cf:prospectservices"
                                          << "[7,9]";
        QTest::newRow("several, one") << R"({"id":191,"value":9})"
                                      << "cf:prospectservices"
                                      << "[9]";
        QTest::newRow("several, none") << R"({"id":191,"value":[]})"
                                       << "cf:prospectservices"
                                       << "";
        QTest::newRow("check box as text") << R"({"id":189,"value":"True"})"
                                           << "cf:dnd"
                                           << "true";
        QTest::newRow("check box as number") << R"({"id":189,"value":1})"
                                             << "cf:dnd"
                                             << "true";
        QTest::newRow("check box off") << R"({"id":189,"value":"false"})"
                                       << "cf:dnd"
                                       << "";
        QTest::newRow("date") << R"({"id":192,"value":"2026-05-01T00:00:00"})"
                              << "cf:leadlastintentactivity"
                              << "\"2026-05-01\"";
        QTest::newRow("date and time") << R"({"id":192,"value":"2026-05-01T08:30:00"})"
                                       << "cf:leadlastintentactivity"
                                       << "\"2026-05-01T08:30:00Z\"";
        QTest::newRow("integer as text") << R"({"id":187,"value":"82"})"
                                         << "cf:leadscore"
                                         << "82";
        QTest::newRow("integer that is none") << R"({"id":187,"value":"many"})"
                                              << "cf:leadscore"
                                              << "\"many\"";
        QTest::newRow("digits in a text stay text") << R"({"id":193,"value":"0042"})"
                                                    << "cf:leadnotes"
                                                    << "\"0042\"";
        QTest::newRow("number in a text field") << R"({"id":193,"value":42})"
                                                << "cf:leadnotes"
                                                << "\"42\"";
        QTest::newRow("line ends") << R"({"id":190,"value":"a\r\nb"})"
                                   << "cf:leadtechstack"
                                   << "\"a\\nb\"";
        QTest::newRow("unknown field") << R"({"id":5,"name":"CFOther","value":"x"})"
                                       << "cf:other"
                                       << "";
        QTest::newRow("no object") << "7"
                                   << "cf:leadsource"
                                   << "";
    }
    void customValues()
    {
        QFETCH(QString, entry);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const Ticket ticket =
            ticketOf((QStringLiteral(R"({"id":1,"customfields":[)") + entry + QStringLiteral("]}")).toUtf8());
        const QJsonValue expected =
            value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : json(value.toUtf8().constData());
        QCOMPARE(ticket.canonical(schema()).value(key), expected);
        QCOMPARE(ticket.member(key, schema()), expected);
        // What canonical() says of its own output does not change: the form is stable.
        if (!expected.isUndefined())
            QCOMPARE(canonicalValue(key, expected, schema()), expected);
    }

    void membersByName()
    {
        const Ticket ticket =
            ticketOf(R"({"id":1,"oppjobtitle":"Practice Manager","unknown":"x","oppvalue":"12.5",
            "oppdontaddtomailinglist":true})");
        QCOMPARE(ticket.member(QStringLiteral("oppjobtitle"), schema()).toString(),
                 QStringLiteral("Practice Manager"));
        QCOMPARE(ticket.member(QStringLiteral("oppvalue"), schema()).toDouble(), 12.5);
        QCOMPARE(ticket.member(QStringLiteral("oppdontaddtomailinglist"), schema()), QJsonValue(true));
        QVERIFY(ticket.member(QStringLiteral("unknown"), schema()).isUndefined());
        QVERIFY(ticket.member(QStringLiteral("cf:nosuch"), schema()).isUndefined());
        QVERIFY(ticket.member(QStringLiteral("summary"), schema()).isUndefined());
        QCOMPARE(canonicalValue(QStringLiteral("targetdate"), QStringLiteral("2026-12-31T00:00:00"), schema())
                     .toString(),
                 QStringLiteral("2026-12-31"));
        QVERIFY(canonicalValue(QStringLiteral("oppvalue"), 0, schema()).isUndefined());
        QSet<QString> names;
        for (const StandardField &f : standardFields()) {
            QVERIFY(!f.label.isEmpty());
            names << f.name;
        }
        QCOMPARE(names.size(), standardFields().size());
    }

    void deals()
    {
        const Ticket ticket = ticketOf(R"({"id":2051,"tickettype_id":31,"status_id":41,"agent_id":3.0,
            "summary":"Northgate: backup","oppcompanyname":"Northgate Dental","oppcontactname":"Dana Reyes",
            "oppjobtitle":"Practice Manager","oppemailaddress":"dana.reyes@northgate.example","opptel":"+44 20 7946 0018",
            "oppcountry":"GB","oppvalue":18000,"oppconversionprobability":25.0,"targetdate":"2026-12-31T00:00:00",
            "third_party_id_string":"key1","last_update":"2026-02-03T10:00:00",
            "customfields":[{"id":188,"value":2,"display":"Trade show"},{"id":191,"value":[9,7]},{"id":187,"value":"82"}]})");
        const auto deal = dealFromTicket(ticket, schema(), binding());
        QVERIFY(deal);
        QCOMPARE(deal->haloId, 2051);
        QCOMPARE(deal->externalKey, QStringLiteral("key1"));
        QCOMPARE(deal->stage, domain::Stage::Lead);
        QCOMPARE(deal->statusKey, QStringLiteral("lead.engaged"));
        QCOMPARE(deal->statusName, QStringLiteral("Engaged"));
        QCOMPARE(deal->company, QStringLiteral("Northgate Dental"));
        QCOMPARE(deal->person, QStringLiteral("Dana Reyes"));
        QCOMPARE(deal->owner, QStringLiteral("Sam Porter"));
        QCOMPARE(deal->value, 18000.0);
        QCOMPARE(deal->probability, 25.0);
        QCOMPARE(deal->expectedClose, QDate(2026, 12, 31));
        QCOMPARE(deal->lastUpdate, QDateTime(QDate(2026, 2, 3), QTime(10, 0), Qt::UTC));
        QCOMPARE(deal->customValue(QStringLiteral("CFLeadSource")).toString(), QStringLiteral("Trade show"));
        QCOMPARE(deal->customValue(QStringLiteral("ProspectServices")).toString(),
                 QStringLiteral("Backup, Security"));
        QCOMPARE(deal->customValue(QStringLiteral("LeadScore")).toInt(), 82);
        QVERIFY(!deal->doNotContact);
        QVERIFY(deal->sync == domain::SyncState::InStep);
    }

    void dealsOfAllKinds()
    {
        const auto other = dealFromTicket(ticketOf(R"({"id":7,"tickettype_id":1})"), schema(), binding());
        QCOMPARE(other.error().code, QStringLiteral("LL-HALO-021"));
        const auto bare =
            dealFromTicket(ticketOf(R"({"id":7,"tickettype_id":32,"status_id":99,"status_name":"Odd",
            "client_name":"Harbour Foods","user_name":"Ana Ruiz","agent_name":"Kim Doyle"})"),
                           schema(), binding());
        QVERIFY(bare);
        QVERIFY(bare->statusKey.isEmpty());
        QCOMPARE(bare->statusName, QStringLiteral("Odd"));
        QCOMPARE(bare->company, QStringLiteral("Harbour Foods"));
        QCOMPARE(bare->person, QStringLiteral("Ana Ruiz"));
        QCOMPARE(bare->owner, QStringLiteral("Kim Doyle"));
        QVERIFY(!bare->expectedClose.isValid());
        const auto marked = dealFromTicket(
            ticketOf(R"({"id":7,"tickettype_id":31,"customfields":[{"name":"CFDND","value":"true"}]})"),
            schema(), binding());
        QVERIFY(marked->doNotContact);
        const auto byStatus =
            dealFromTicket(ticketOf(R"({"id":7,"tickettype_id":31,"status_id":42})"), schema(), binding());
        QVERIFY(byStatus->doNotContact);
    }
};

QTEST_GUILESS_MAIN(TestHaloFormats)
#include "tst_haloformats.moc"
