// The simulated HaloPSA tenant, habit by habit (reference: halopsa-api.md sections 1 to 4).
#include "caller.h"
#include "sandbox/sandboxserver.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using leadline::sandbox::SandboxServer;
using leadline::sandbox::ServerOptions;

namespace {

qint64 idOf(const QJsonValue &row)
{
    return row[u"id"_s].toInteger();
}

QJsonObject rowNamed(const QJsonArray &rows, const QString &name)
{
    for (const QJsonValue &row : rows) {
        if (row[u"name"_s].toString() == name)
            return row.toObject();
    }
    return {};
}

QJsonObject customField(const QJsonObject &ticket, qint64 id)
{
    const QJsonArray fields = ticket.value(u"customfields"_s).toArray();
    for (const QJsonValue &one : fields) {
        if (idOf(one) == id)
            return one.toObject();
    }
    return {};
}

} // namespace

class TestSandboxHalo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void discoveryNeedsNoToken();
    void tokenIsGivenForTheRightSecret();
    void tokenFailures_data();
    void tokenFailures();
    void bearerIsChecked();
    void tokensExpire();
    void typesOfSalesOnly();
    void typeDetails();
    void statuses();
    void customFieldsAreProvisioned();
    void plantedOptionMismatches();
    void fieldCanBeCreatedOnce();
    void lookups();
    void createAnswersOneObject();
    void externalKeyFindsTheTicket();
    void unknownQueryParametersAreIgnored();
    void unknownMembersAreIgnored();
    void updateMerges();
    void refusals_data();
    void refusals();
    void wrongContentType();
    void textIsCutAt255();
    void customFieldEncodings();
    void dropdownTakesOptionIdsOnly();
    void typeChangeMovesTheDeal();
    void statusMustBeAllowed();
    void pagesAreCapped();
    void unpagedListIsShort();
    void filters();
    void customFieldsInLists();
    void incrementalRead();
    void decimalIdsAndZonelessTimes();
    void softDelete();
    void ordinaryTicketsAreNotSales();
    void onlyGetPostDelete();
    void seededPipeline();
    void foreignEditor();
    void severalRecordsAreNotATransaction();
    void createsAreFast();

private:
    QJsonObject type(const QString &name)
    {
        return rowNamed(m_caller.get(u"/api/TicketType?domain=opps"_s).array(), name);
    }
    qint64 status(const QString &name)
    {
        return idOf(rowNamed(m_caller.get(u"/api/Status"_s).array(), name));
    }
    qint64 option(const QString &field, const QString &text);

    std::unique_ptr<SandboxServer> m_server;
    Caller m_caller;
};

void TestSandboxHalo::init()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start({}).has_value());
    m_caller.base = m_server->haloUrl();
    m_caller.headers.clear();
    const QByteArray token =
        m_caller.token(SandboxServer::haloClientId().toUtf8(), SandboxServer::haloClientSecret());
    QVERIFY(!token.isEmpty());
    m_caller.headers = {{"Authorization", "Bearer " + token}};
}

qint64 TestSandboxHalo::option(const QString &field, const QString &text)
{
    const QJsonObject json = m_caller.get(u"/api/FieldInfo/%1"_s.arg(m_server->fieldId(field))).object();
    return idOf(rowNamed(json.value(u"values"_s).toArray(), text));
}

void TestSandboxHalo::discoveryNeedsNoToken()
{
    m_caller.headers.clear();
    const Answer answer = m_caller.get(u"/api/AuthInfo"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(u"auth_url"_s).toString(), m_server->haloUrl().toString() + u"/auth"_s);
    QVERIFY(!answer.object().value(u"tenant_id"_s).toString().isEmpty());
    QCOMPARE(m_caller.get(u"/api/InstanceInfo"_s).status, 200);
    const Answer root = m_caller.get(u"/nothing/here"_s);
    QCOMPARE(root.status, 404);
    QVERIFY(root.type.startsWith("text/html"));
}

void TestSandboxHalo::tokenIsGivenForTheRightSecret()
{
    m_caller.headers.clear();
    const QString tenant = m_caller.get(u"/api/AuthInfo"_s).object().value(u"tenant_id"_s).toString();
    const Answer answer =
        m_caller.call("POST", u"/auth/token?tenant="_s + tenant,
                      "grant_type=client_credentials&client_id=" + SandboxServer::haloClientId().toUtf8() +
                          "&client_secret=" + SandboxServer::haloClientSecret(),
                      "application/x-www-form-urlencoded; charset=utf-8");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(u"token_type"_s).toString(), u"Bearer"_s);
    QCOMPARE(answer.object().value(u"expires_in"_s).toInt(), 3600);
}

void TestSandboxHalo::tokenFailures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray good =
        "grant_type=client_credentials&client_id=" + SandboxServer::haloClientId().toUtf8() +
        "&client_secret=" + SandboxServer::haloClientSecret();
    QTest::newRow("wrong secret") << u"/auth/token"_s << QByteArray(good + "x") << form << 401
                                  << u"invalid_client"_s;
    QTest::newRow("wrong tenant") << u"/auth/token?tenant=other"_s << good << form << 401
                                  << u"invalid_client"_s;
    QTest::newRow("no grant type") << u"/auth/token"_s << QByteArray("client_id=x") << form << 400
                                   << u"invalid_request"_s;
    QTest::newRow("another grant") << u"/auth/token"_s << QByteArray("grant_type=password") << form << 400
                                   << u"unsupported_grant_type"_s;
    QTest::newRow("json body") << u"/auth/token"_s << QByteArray("{}") << QByteArray("application/json")
                               << 400 << u"invalid_request"_s;
}

void TestSandboxHalo::tokenFailures()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    QFETCH(QString, error);
    const Answer answer = m_caller.call("POST", path, body, type);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object().value(u"error"_s).toString(), error);
    QVERIFY(!answer.object().value(u"error_description"_s).toString().isEmpty());
}

void TestSandboxHalo::bearerIsChecked()
{
    QCOMPARE(m_caller.get(u"/api/Agent/me"_s).object().value(u"id"_s).toInt(), 1);
    for (const QByteArray &header :
         {QByteArray("Bearer nonsense"), QByteArray("Basic abc"), QByteArray("Bearer ")}) {
        m_caller.headers = {{"Authorization", header}};
        const Answer answer = m_caller.get(u"/api/Agent/me"_s);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.body.isEmpty());
    }
}

void TestSandboxHalo::tokensExpire()
{
    m_server->expireTokens();
    QCOMPARE(m_caller.get(u"/api/Agent/me"_s).status, 401);
    ServerOptions options;
    options.tokenSeconds = 0;
    QVERIFY(m_server->start(options).has_value());
    m_caller.base = m_server->haloUrl();
    const QByteArray token =
        m_caller.token(SandboxServer::haloClientId().toUtf8(), SandboxServer::haloClientSecret());
    m_caller.headers = {{"Authorization", "Bearer " + token}};
    QVERIFY(!token.isEmpty());
    QCOMPARE(m_caller.get(u"/api/Agent/me"_s).status, 401);
}

void TestSandboxHalo::typesOfSalesOnly()
{
    const QJsonArray sales = m_caller.get(u"/api/TicketType?domain=opps"_s).array();
    QCOMPARE(sales.size(), 3);
    for (const char *name : {"Lead", "Prospect", "Opportunity"})
        QVERIFY2(!rowNamed(sales, QLatin1String(name)).isEmpty(), name);
    const QJsonArray all = m_caller.get(u"/api/TicketType"_s).array();
    QVERIFY(all.size() > 3);
    QVERIFY(!rowNamed(all, u"Incident"_s).isEmpty());
    SandboxServer other;
    ServerOptions options;
    options.seed = 7;
    QVERIFY(other.start(options).has_value());
    Caller caller;
    caller.base = other.haloUrl();
    caller.headers = {{"Authorization", "Bearer " + caller.token(SandboxServer::haloClientId().toUtf8(),
                                                                 SandboxServer::haloClientSecret())}};
    QVERIFY2(caller.get(u"/api/TicketType?domain=opps"_s).body !=
                 m_caller.get(u"/api/TicketType?domain=opps"_s).body,
             "another tenant has other ids");
}

void TestSandboxHalo::typeDetails()
{
    const QJsonObject lead =
        m_caller.get(u"/api/TicketType/%1?includedetails=true"_s.arg(idOf(type(u"Lead"_s)))).object();
    QCOMPARE(lead.value(u"allowall_status"_s).toBool(true), false);
    const QJsonArray allowed = lead.value(u"allowed_status"_s).toArray();
    QCOMPARE(allowed.size(), 7);
    QCOMPARE(allowed.at(0)[u"status_name"_s].toString(), u"New Lead"_s);
    QCOMPARE(lead.value(u"initial_status"_s).toInteger(), allowed.at(0)[u"status_id"_s].toInteger());
    QCOMPARE(lead.value(u"fields"_s).toArray().size(), 59);
    const QJsonObject brief = m_caller.get(u"/api/TicketType/%1"_s.arg(idOf(type(u"Lead"_s)))).object();
    QVERIFY(!brief.contains(u"allowed_status"_s));
    QCOMPARE(m_caller.get(u"/api/TicketType/99999"_s).status, 404);
}

void TestSandboxHalo::statuses()
{
    const QJsonArray all = m_caller.get(u"/api/Status"_s).array();
    QCOMPARE(all.size(), 3 + 16 + 1); // ordinary ones, ours, Parked
    QSet<qint64> ids;
    for (const QJsonValue &row : all)
        ids.insert(idOf(row));
    QCOMPARE(ids.size(), all.size());
    QVERIFY2(*std::max_element(ids.begin(), ids.end()) - status(u"New Lead"_s) > 16, "sales ids have gaps");
    const QJsonArray prospect =
        m_caller.get(u"/api/Status?tickettype_id=%1"_s.arg(idOf(type(u"Prospect"_s)))).array();
    QCOMPARE(prospect.size(), 5);
}

void TestSandboxHalo::customFieldsAreProvisioned()
{
    const QJsonArray rows = m_caller.get(u"/api/FieldInfo?typeid=1&includevalues=true"_s).array();
    QCOMPARE(rows.size(), 59);
    int upper = 0, lower = 0, selects = 0;
    for (const QJsonValue &row : rows) {
        QCOMPARE(row[u"usage"_s].toInt(), 1);
        const QString name = row[u"name"_s].toString();
        upper += name.startsWith(u"CF"_s);
        lower += name.startsWith(u"cf"_s);
        if (row[u"type"_s].toInt() == 2) {
            ++selects;
            QVERIFY(!row[u"values"_s].toArray().isEmpty());
            QVERIFY(row[u"lookup"_s].toInt() > 0);
        }
    }
    QCOMPARE(upper + lower, 59);
    QVERIFY(upper > 0 && lower > 0 && selects > 10);
    QCOMPARE(m_caller.get(u"/api/FieldInfo?typeid=2"_s).array().size(), 0);
    ServerOptions bare;
    bare.provisioned = false;
    QVERIFY(m_server->start(bare).has_value());
    m_caller.base = m_server->haloUrl();
    m_caller.headers = {{"Authorization", "Bearer " + m_caller.token(SandboxServer::haloClientId().toUtf8(),
                                                                     SandboxServer::haloClientSecret())}};
    QCOMPARE(m_caller.get(u"/api/FieldInfo?typeid=1"_s).body.trimmed(), QByteArray("[]"));
}

void TestSandboxHalo::plantedOptionMismatches()
{
    QCOMPARE(option(u"LeadRevenueRange"_s, u"$10-25M"_s), 0);
    QVERIFY(option(u"LeadRevenueRange"_s, u"$10M-25M"_s) > 0);
    QCOMPARE(option(u"ProspectIndustry"_s, u"Defence"_s), 0);
    QVERIFY(option(u"ProspectIndustry"_s, u"Healthcare"_s) > 0);
}

void TestSandboxHalo::fieldCanBeCreatedOnce()
{
    const QJsonObject field{
        {u"usage"_s, 1}, {u"name"_s, u"PizzaSize"_s}, {u"label"_s, u"Pizza size"_s},
        {u"type"_s, 2},  {u"inputtype"_s, 0},         {u"new_values"_s, u"Small, Large"_s}};
    const Answer made = m_caller.post(u"/api/FieldInfo"_s, QJsonArray{field});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.object().value(u"name"_s).toString().toLower(), u"cfpizzasize"_s);
    QCOMPARE(made.object().value(u"values"_s).toArray().size(), 2);
    QCOMPARE(m_caller.post(u"/api/FieldInfo"_s, QJsonArray{field}).status, 400);
    QJsonObject bad = field;
    bad.insert(u"name"_s, u"Has blank"_s);
    QCOMPARE(m_caller.post(u"/api/FieldInfo"_s, QJsonArray{bad}).status, 400);
    bad = {{u"usage"_s, 1}, {u"name"_s, u"Nameless"_s}};
    QVERIFY(m_caller.post(u"/api/FieldInfo"_s, QJsonArray{bad}).body.contains("(515)"));
    QCOMPARE(m_caller.post(u"/api/FieldInfo"_s, field).status, 400); // a bare object
}

void TestSandboxHalo::lookups()
{
    const Answer none = m_caller.get(u"/api/Lookup"_s);
    QCOMPARE(none.status, 400);
    QCOMPARE(none.body, QByteArray("\"lookupid must be specified\""));
    const QJsonObject field =
        m_caller.get(u"/api/FieldInfo/%1"_s.arg(m_server->fieldId(u"ProspectIndustry"_s))).object();
    const int lookup = field.value(u"lookup"_s).toInt();
    QCOMPARE(m_caller.get(u"/api/Lookup?lookupid=%1"_s.arg(lookup)).array().size(), 28);
    const Answer added = m_caller.post(
        u"/api/Lookup"_s, QJsonArray{QJsonObject{{u"lookupid"_s, lookup}, {u"name"_s, u"Defence"_s}}});
    QCOMPARE(added.status, 201);
    QCOMPARE(option(u"ProspectIndustry"_s, u"Defence"_s), idOf(added.object()));
}

void TestSandboxHalo::createAnswersOneObject()
{
    const int before = m_server->ticketCount();
    const Answer answer =
        m_caller.create({{u"summary"_s, u"Managed backup"_s}, {u"third_party_id_string"_s, u"k-1"_s}});
    QCOMPARE(answer.status, 201);
    const QJsonObject ticket = answer.object();
    QVERIFY(idOf(ticket) > 0);
    QCOMPARE(ticket.value(u"tickettype_id"_s).toInteger(), idOf(type(u"Lead"_s)));
    QCOMPARE(ticket.value(u"status_id"_s).toInteger(), status(u"New Lead"_s));
    QCOMPARE(ticket.value(u"third_party_id_string"_s).toString(), u"k-1"_s);
    QCOMPARE(m_server->ticketCount(), before + 1);
    const Answer zero = m_caller.create({{u"id"_s, 0}, {u"summary"_s, u"Id nought creates"_s}});
    QVERIFY(idOf(zero.object()) > idOf(ticket));
}

void TestSandboxHalo::externalKeyFindsTheTicket()
{
    const qint64 id = idOf(
        m_caller.create({{u"summary"_s, u"Keyed"_s}, {u"third_party_id_string"_s, u"key-77"_s}}).object());
    m_caller.create({{u"summary"_s, u"Other"_s}, {u"third_party_id_string"_s, u"key-78"_s}});
    const QJsonObject list =
        m_caller
            .get(u"/api/Opportunities?pageinate=true&page_no=1&page_size=50&third_party_id_string=key-77"_s)
            .object();
    QCOMPARE(list.value(u"record_count"_s).toInt(), 1);
    QCOMPARE(idOf(list.value(u"tickets"_s)[0]), id);
    QCOMPARE(list.value(u"tickets"_s)[0][u"third_party_id_string"_s].toString(), u"key-77"_s);
    QCOMPARE(m_server->ticketsByExternalKey(u"key-77"_s), QList<qint64>{id});
    // the key moves with an edit
    m_caller.create({{u"id"_s, id}, {u"third_party_id_string"_s, u"key-79"_s}});
    QVERIFY(m_server->ticketsByExternalKey(u"key-77"_s).isEmpty());
    QCOMPARE(m_server->ticketsByExternalKey(u"key-79"_s).size(), 1);
}

void TestSandboxHalo::unknownQueryParametersAreIgnored()
{
    const int all = m_caller.get(u"/api/Opportunities"_s).object().value(u"record_count"_s).toInt();
    QVERIFY(all > 30);
    QCOMPARE(m_caller.get(u"/api/Opportunities?tickettype_id=1&oppemail=x@y.test"_s)
                 .object()
                 .value(u"record_count"_s)
                 .toInt(),
             all);
}

void TestSandboxHalo::unknownMembersAreIgnored()
{
    const QJsonObject ticket =
        m_caller.create({{u"summary"_s, u"S"_s}, {u"opportunity_value"_s, 5}, {u"guid"_s, u"mine"_s}})
            .object();
    QVERIFY(idOf(ticket) > 0);
    QVERIFY(!ticket.contains(u"opportunity_value"_s));
    QVERIFY(ticket.value(u"guid"_s).toString() != u"mine"_s);
}

void TestSandboxHalo::updateMerges()
{
    const QJsonObject made = m_caller
                                 .create({{u"summary"_s, u"First"_s},
                                          {u"oppcompanyname"_s, u"Northgate"_s},
                                          {u"opptel"_s, u"+442079460001"_s}})
                                 .object();
    const Answer answer = m_caller.create({{u"id"_s, idOf(made)}, {u"opptel"_s, u"+442079460002"_s}});
    QCOMPARE(answer.status, 201);
    const QJsonObject now = m_caller.get(u"/api/Opportunities/%1"_s.arg(idOf(made))).object();
    QCOMPARE(now.value(u"summary"_s).toString(), u"First"_s);
    QCOMPARE(now.value(u"oppcompanyname"_s).toString(), u"Northgate"_s);
    QCOMPARE(now.value(u"opptel"_s).toString(), u"+442079460002"_s);
    QVERIFY(now.value(u"last_update"_s).toString() != made.value(u"last_update"_s).toString());
    QCOMPARE(m_caller.create({{u"id"_s, 999999}, {u"summary"_s, u"Nobody"_s}}).status, 404);
}

void TestSandboxHalo::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bare object") << QByteArray(R"({"summary":"x"})") << QByteArray("requires a JSON array");
    QTest::newRow("binding names index and field")
        << QByteArray(R"([{"summary":"x","status_id":"soon"}])")
        << QByteArray(
               R"({"[0].status_id":["Could not convert string to integer: soon. Path '[0].status_id')");
    QTest::newRow("binding of a number")
        << QByteArray(R"([{"summary":"x","oppvalue":"a lot"}])") << QByteArray("[0].oppvalue");
    QTest::newRow("binding of a date")
        << QByteArray(R"([{"summary":"x","targetdate":"Tuesday"}])") << QByteArray("DateTime");
    QTest::newRow("binding of a flag")
        << QByteArray(R"([{"summary":"x","oppdontaddtomailinglist":"maybe"}])") << QByteArray("boolean");
    QTest::newRow("binding of a text") << QByteArray(R"([{"summary":{"a":1}}])") << QByteArray("[0].summary");
    QTest::newRow("element is no object") << QByteArray("[3]") << QByteArray("Faults");
    QTest::newRow("custom fields as an object")
        << QByteArray(R"([{"summary":"x","customfields":{"1":2}}])") << QByteArray("[0].customfields");
    QTest::newRow("business rule") << QByteArray(R"([{"summary":"x","tickettype_id":4711}])")
                                   << QByteArray(R"("ClassName":"System.Exception")");
    QTest::newRow("user without a site")
        << QByteArray(R"([{"summary":"x","user_id":5}])") << QByteArray("A Site must be selected");
    QTest::newRow("null column") << QByteArray(R"([{"details":"no summary"}])")
                                 << QByteArray("A database error occurred (515)");
    QTest::newRow("controller check") << QByteArray("[]") << QByteArray("\"No records were supplied\"");
    QTest::newRow("not JSON") << QByteArray("summary=x") << QByteArray("Unexpected character");
}

void TestSandboxHalo::refusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const int before = m_server->ticketCount();
    const Answer answer = m_caller.call("POST", u"/api/Opportunities"_s, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains(expected), answer.body.constData());
    QCOMPARE(m_server->ticketCount(), before);
}

void TestSandboxHalo::wrongContentType()
{
    QCOMPARE(m_caller.call("POST", u"/api/Opportunities"_s, R"([{"summary":"x"}])", "text/plain").status,
             415);
}

void TestSandboxHalo::textIsCutAt255()
{
    const QString text(400, u'x');
    const QJsonObject ticket =
        m_caller
            .create({{u"summary"_s, text},
                     {u"details"_s, text},
                     {u"customfields"_s,
                      QJsonArray{
                          QJsonObject{{u"id"_s, m_server->fieldId(u"LeadTechStack"_s)}, {u"value"_s, text}},
                          QJsonObject{{u"id"_s, m_server->fieldId(u"LeadIntentSignals"_s)},
                                      {u"value"_s, text}}}}})
            .object();
    QCOMPARE(ticket.value(u"summary"_s).toString().size(), 255);
    QCOMPARE(ticket.value(u"details"_s).toString().size(), 400);
    QCOMPARE(customField(ticket, m_server->fieldId(u"LeadTechStack"_s)).value(u"value"_s).toString().size(),
             255);
    QCOMPARE(
        customField(ticket, m_server->fieldId(u"LeadIntentSignals"_s)).value(u"value"_s).toString().size(),
        400);
}

void TestSandboxHalo::customFieldEncodings()
{
    const auto set = [this](const QString &field, const QJsonValue &value) {
        return QJsonObject{{u"id"_s, m_server->fieldId(field)}, {u"value"_s, value}};
    };
    const QJsonObject ticket =
        m_caller
            .create({{u"summary"_s, u"Encodings"_s},
                     {u"customfields"_s,
                      QJsonArray{set(u"ProspectFitScore"_s, 82), set(u"DND"_s, u"true"_s),
                                 set(u"LeadLastIntentActivity"_s, u"2026-05-04T10:30:00Z"_s),
                                 QJsonObject{{u"name"_s, u"CFLeadGrowthSignals"_s},
                                             {u"value"_s, u"by name"_s}}, // addressed by name: ignored
                                 QJsonObject{{u"id"_s, 1}, {u"value"_s, u"unknown field"_s}}}}})
            .object();
    QVERIFY(idOf(ticket) > 0);
    const QJsonObject read =
        m_caller.get(u"/api/Tickets/%1?includedetails=true"_s.arg(idOf(ticket))).object();
    QCOMPARE(read.value(u"customfields"_s).toArray().size(), 59);
    const auto value = [&](const QString &field) {
        return customField(read, m_server->fieldId(field)).value(u"value"_s);
    };
    QCOMPARE(value(u"ProspectFitScore"_s), QJsonValue(u"82"_s)); // a text column
    QCOMPARE(value(u"DND"_s), QJsonValue(true));
    QCOMPARE(value(u"LeadLastIntentActivity"_s), QJsonValue(u"2026-05-04T00:00:00"_s));
    QCOMPARE(value(u"LeadGrowthSignals"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(value(u"LeadSource"_s), QJsonValue(0)); // an INT column: 0 is none
    QVERIFY(!m_caller.get(u"/api/Tickets/%1"_s.arg(idOf(ticket))).object().contains(u"customfields"_s));
    QCOMPARE(m_caller
                 .create({{u"summary"_s, u"x"_s},
                          {u"customfields"_s, QJsonArray{set(u"ProspectFitScore"_s, u"good"_s)}}})
                 .status,
             400);
    QCOMPARE(m_caller
                 .create({{u"summary"_s, u"x"_s},
                          {u"customfields"_s, QJsonArray{set(u"LeadLastIntentActivity"_s, u"soon"_s)}}})
                 .status,
             400);
    // a part of the fields leaves the others alone
    m_caller.create({{u"id"_s, idOf(ticket)}, {u"customfields"_s, QJsonArray{set(u"DND"_s, false)}}});
    const QJsonObject after = m_server->ticket(idOf(ticket));
    QCOMPARE(customField(after, m_server->fieldId(u"ProspectFitScore"_s)).value(u"value"_s).toString(),
             u"82"_s);
    QCOMPARE(customField(after, m_server->fieldId(u"DND"_s)).value(u"value"_s), QJsonValue(false));
}

void TestSandboxHalo::dropdownTakesOptionIdsOnly()
{
    const qint64 field = m_server->fieldId(u"LeadSource"_s);
    const auto post = [&](const QJsonValue &value) {
        return m_caller.create(
            {{u"summary"_s, u"Dropdown"_s},
             {u"customfields"_s, QJsonArray{QJsonObject{{u"id"_s, field}, {u"value"_s, value}}}}});
    };
    const qint64 hunter = option(u"LeadSource"_s, u"Hunter"_s);
    const Answer good = post(hunter);
    QCOMPARE(good.status, 201);
    QCOMPARE(customField(good.object(), field).value(u"value"_s).toInteger(), hunter);
    QCOMPARE(customField(good.object(), field).value(u"display"_s).toString(), u"Hunter"_s);
    QCOMPARE(post(QString::number(hunter)).status, 201);
    QCOMPARE(post(0).status, 201);
    const Answer text = post(u"Hunter"_s);
    QCOMPARE(text.status, 400);
    QVERIFY(text.object().value(u"Message"_s).toString().contains(u"Lead Source"_s));
    QCOMPARE(post(9999).status, 400);
}

void TestSandboxHalo::typeChangeMovesTheDeal()
{
    const qint64 id =
        idOf(m_caller.create({{u"summary"_s, u"Mover"_s}, {u"oppcompanyname"_s, u"Calder"_s}}).object());
    const qint64 prospect = idOf(type(u"Prospect"_s));
    const Answer answer = m_caller.create(
        {{u"id"_s, id}, {u"tickettype_id"_s, prospect}, {u"status_id"_s, status(u"Prospecting"_s)}});
    QCOMPARE(answer.status, 201);
    QCOMPARE(m_server->ticket(id).value(u"tickettype_id"_s).toInteger(), prospect);
    QCOMPARE(m_server->ticket(id).value(u"status_id"_s).toInteger(), status(u"Prospecting"_s));
    QCOMPARE(m_server->ticket(id).value(u"oppcompanyname"_s).toString(), u"Calder"_s);
    // the type's own default comes when no status is sent
    m_caller.create({{u"id"_s, id}, {u"tickettype_id"_s, idOf(type(u"Opportunity"_s))}});
    QCOMPARE(m_server->ticket(id).value(u"status_id"_s).toInteger(), status(u"New Opportunity"_s));
}

void TestSandboxHalo::statusMustBeAllowed()
{
    const qint64 id = idOf(m_caller.create({{u"summary"_s, u"Stayer"_s}}).object());
    const Answer answer = m_caller.create({{u"id"_s, id}, {u"status_id"_s, status(u"Won"_s)}});
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.object().value(u"Message"_s).toString().contains(u"not allowed"_s));
    QCOMPARE(m_server->ticket(id).value(u"status_id"_s).toInteger(), status(u"New Lead"_s));
}

void TestSandboxHalo::pagesAreCapped()
{
    for (int i = 0; i < 120; ++i)
        QCOMPARE(m_caller.create({{u"summary"_s, u"Row %1"_s.arg(i)}}).status, 201);
    QSet<qint64> seen;
    int total = 0;
    for (int page = 1; page < 20; ++page) {
        const QJsonObject json =
            m_caller.get(u"/api/Opportunities?pageinate=true&page_size=1000&page_no=%1&order=id"_s.arg(page))
                .object();
        total = json.value(u"record_count"_s).toInt();
        const QJsonArray rows = json.value(u"tickets"_s).toArray();
        QVERIFY(rows.size() <= 100);
        if (rows.isEmpty())
            break;
        for (const QJsonValue &row : rows)
            seen.insert(idOf(row));
    }
    QCOMPARE(seen.size(), total);
    QVERIFY(total > 150);
}

void TestSandboxHalo::unpagedListIsShort()
{
    for (int i = 0; i < 60; ++i)
        m_caller.create({{u"summary"_s, u"Row"_s}});
    const QJsonObject json = m_caller.get(u"/api/Opportunities"_s).object();
    QCOMPARE(json.value(u"tickets"_s).toArray().size(), 50);
    QVERIFY(json.value(u"record_count"_s).toInt() > 90);
    QCOMPARE(m_caller.get(u"/api/Opportunities?count=7"_s).object().value(u"tickets"_s).toArray().size(), 7);
}

void TestSandboxHalo::filters()
{
    const auto count = [this](const QString &query) {
        return m_caller.get(u"/api/Opportunities?"_s + query).object().value(u"record_count"_s).toInt();
    };
    const int all = count({}), leads = count(u"requesttype_id=%1"_s.arg(idOf(type(u"Lead"_s))));
    const int prospects = count(u"requesttype=%1"_s.arg(idOf(type(u"Prospect"_s))));
    QVERIFY(leads > 0 && prospects > 0);
    QCOMPARE(count(u"requesttype=%1,%2"_s.arg(idOf(type(u"Lead"_s))).arg(idOf(type(u"Prospect"_s)))),
             leads + prospects);
    QCOMPARE(count(u"open_only=true"_s) + count(u"closed_only=true"_s), all);
    QVERIFY(count(u"closed_only=true"_s) > 0);
    QCOMPARE(count(u"status_id=%1"_s.arg(status(u"Parked"_s))), 1);
    QCOMPARE(count(u"search_oppemailaddress=imogen.ashdown%40brightwater-dental.test"_s), 1);
    QCOMPARE(count(u"search=Brightwater%20Dental"_s), 1);
    QCOMPARE(count(u"search=nobody-is-called-this"_s), 0);
}

void TestSandboxHalo::customFieldsInLists()
{
    const qint64 dnd = m_server->fieldId(u"DND"_s);
    const QString base =
        u"/api/Opportunities?search_oppemailaddress=imogen.ashdown%40brightwater-dental.test"_s;
    QVERIFY(!m_caller.get(base).object().value(u"tickets"_s)[0].toObject().contains(u"customfields"_s));
    const QJsonArray fields =
        m_caller
            .get(base + u"&include_custom_fields=%1,%2"_s.arg(dnd).arg(m_server->fieldId(u"LeadSource"_s)))
            .object()
            .value(u"tickets"_s)[0][u"customfields"_s]
            .toArray();
    QCOMPARE(fields.size(), 2);
    QVERIFY(std::any_of(fields.begin(), fields.end(), [dnd](const QJsonValue &one) {
        return idOf(one) == dnd && one[u"value"_s].toBool();
    }));
}

void TestSandboxHalo::incrementalRead()
{
    const QJsonObject made = m_caller.create({{u"summary"_s, u"Latest"_s}}).object();
    const QString stamp = made.value(u"last_update"_s).toString();
    const QJsonObject since = m_caller.get(u"/api/Opportunities?lastupdatefromdate="_s + stamp).object();
    QCOMPARE(since.value(u"record_count"_s).toInt(), 1);
    QCOMPARE(idOf(since.value(u"tickets"_s)[0]), idOf(made));
}

void TestSandboxHalo::decimalIdsAndZonelessTimes()
{
    const Answer answer = m_caller.create({{u"summary"_s, u"\"client_id\":77"_s}});
    QVERIFY(answer.body.contains("\"client_id\":12.0"));
    QVERIFY(answer.body.contains("\"site_id\":19.0"));
    QCOMPARE(answer.object().value(u"summary"_s).toString(), u"\"client_id\":77"_s);
    static const QRegularExpression kTime(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"_s);
    const QString stamp = answer.object().value(u"last_update"_s).toString();
    QVERIFY2(kTime.match(stamp).hasMatch(), qPrintable(stamp));
    QDateTime time = QDateTime::fromString(stamp, Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestSandboxHalo::softDelete()
{
    const qint64 id = idOf(
        m_caller.create({{u"summary"_s, u"Doomed"_s}, {u"third_party_id_string"_s, u"doom"_s}}).object());
    const int before = m_server->ticketCount();
    QCOMPARE(m_caller.call("DELETE", u"/api/Opportunities/%1?reason=undo"_s.arg(id)).status, 200);
    QCOMPARE(m_server->ticketCount(), before - 1);
    QCOMPARE(m_caller.get(u"/api/Opportunities/%1"_s.arg(id)).status, 404);
    QCOMPARE(m_caller.call("DELETE", u"/api/Opportunities/%1"_s.arg(id)).status, 404);
    QCOMPARE(m_caller.get(u"/api/Opportunities?third_party_id_string=doom"_s)
                 .object()
                 .value(u"record_count"_s)
                 .toInt(),
             0);
    QCOMPARE(m_caller.get(u"/api/Opportunities?third_party_id_string=doom&deleted=true"_s)
                 .object()
                 .value(u"record_count"_s)
                 .toInt(),
             1);
    QVERIFY(m_server->ticketsByExternalKey(u"doom"_s).isEmpty());
    QCOMPARE(m_caller.create({{u"id"_s, id}, {u"_recover"_s, true}}).status, 201);
    QCOMPARE(m_server->ticketCount(), before);
}

void TestSandboxHalo::ordinaryTicketsAreNotSales()
{
    const QJsonObject all = m_caller.get(u"/api/Tickets?search=Printer"_s).object();
    QCOMPARE(all.value(u"record_count"_s).toInt(), 1);
    QCOMPARE(m_caller.get(u"/api/Opportunities?search=Printer"_s).object().value(u"record_count"_s).toInt(),
             0);
}

void TestSandboxHalo::onlyGetPostDelete()
{
    const qint64 id = idOf(m_caller.create({{u"summary"_s, u"Verbs"_s}}).object());
    QCOMPARE(m_caller.call("PUT", u"/api/Opportunities/%1"_s.arg(id), "{}").status, 405);
    QCOMPARE(m_caller.call("PATCH", u"/api/Opportunities/%1"_s.arg(id), "{}").status, 405);
    QCOMPARE(m_caller.call("POST", u"/api/Opportunities/%1"_s.arg(id), "[{}]").status, 405);
    QCOMPARE(m_caller.get(u"/api/CustomFields"_s).status, 404);
    QCOMPARE(m_caller.get(u"/api/Opportunities/soon"_s).status, 404);
    QCOMPARE(m_caller.get(u"/API/opportunities/%1"_s.arg(id)).status, 200); // routes do not mind the case
}

void TestSandboxHalo::seededPipeline()
{
    const QJsonArray rows =
        m_caller.get(u"/api/Opportunities?count=500"_s).object().value(u"tickets"_s).toArray();
    QCOMPARE(rows.size(), 41);
    QMap<qint64, int> perStatus;
    for (const QJsonValue &row : rows)
        ++perStatus[row[u"status_id"_s].toInteger()];
    for (const QString &name :
         {u"New Lead"_s, u"Engaged"_s, u"Qualified"_s, u"Parked"_s, u"Won"_s, u"Do Not Contact"_s})
        QVERIFY2(perStatus.value(status(name)) > 0, qPrintable(name));
    int ready = 0, lacking = 0;
    for (const QJsonValue &row : rows) {
        if (row[u"status_id"_s].toInteger() != status(u"Qualified"_s))
            continue;
        const QJsonObject ticket = m_server->ticket(idOf(row));
        bool filled = true;
        for (const QString &need : {u"ProspectPainPoints"_s, u"ProspectDecisionMakers"_s}) {
            const QJsonValue value = customField(ticket, m_server->fieldId(need)).value(u"value"_s);
            filled = filled && !value.toString().isEmpty();
        }
        for (const QString &need : {u"ProspectBudget"_s, u"ProspectTimeframe"_s})
            filled = filled && customField(ticket, m_server->fieldId(need)).value(u"value"_s).toInt() > 0;
        QVERIFY(customField(ticket, m_server->fieldId(u"ProspectFitScore"_s))
                    .value(u"value"_s)
                    .toString()
                    .toInt() >= 70);
        ++(filled ? ready : lacking);
    }
    QCOMPARE(ready, 1);
    QCOMPARE(lacking, 1);
}

void TestSandboxHalo::foreignEditor()
{
    const QJsonObject made = m_caller.create({{u"summary"_s, u"Mine"_s}}).object();
    QVERIFY(m_server->editTicket(idOf(made), {{u"summary"_s, u"Theirs"_s}}));
    QCOMPARE(m_caller.get(u"/api/Opportunities/%1"_s.arg(idOf(made))).object().value(u"summary"_s).toString(),
             u"Theirs"_s);
    QVERIFY(
        !m_server->editTicket(idOf(made), {{u"status_id"_s, status(u"Won"_s)}})); // the rules are theirs, too
    QVERIFY(!m_server->editTicket(0, {{u"summary"_s, u"Nobody"_s}}));
    QVERIFY(m_server->deleteTicket(idOf(made)));
    QVERIFY(!m_server->deleteTicket(idOf(made)));
}

void TestSandboxHalo::severalRecordsAreNotATransaction()
{
    const int before = m_server->ticketCount();
    const Answer answer =
        m_caller.post(u"/api/Opportunities"_s, QJsonArray{QJsonObject{{u"summary"_s, u"One"_s}},
                                                          QJsonObject{{u"details"_s, u"two"_s}}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(m_server->ticketCount(), before + 1);
}

void TestSandboxHalo::createsAreFast()
{
    QElapsedTimer timer;
    timer.start();
    constexpr int kCreates = 600;
    for (int i = 0; i < kCreates; ++i)
        QCOMPARE(m_caller
                     .create({{u"summary"_s, u"Load %1"_s.arg(i)},
                              {u"third_party_id_string"_s, u"load-%1"_s.arg(i)}})
                     .status,
                 201);
    const double perSecond = kCreates * 1000.0 / double(qMax<qint64>(1, timer.elapsed()));
    qInfo("%.0f creates a second, one after another", perSecond);
    QVERIFY2(perSecond > 30, "a sanitizer build on a busy machine must still manage this");
}

QTEST_GUILESS_MAIN(TestSandboxHalo)
#include "tst_sandbox_halo.moc"
