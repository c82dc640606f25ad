#include "base/digest.h"
#include "domain/connection.h"
#include "domain/contact.h"
#include "domain/deal.h"
#include "domain/plan.h"
#include "domain/receipt.h"
#include "domain/tenantschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace leadline;
using namespace leadline::domain;

namespace {

const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC);

/// Out to bytes and back, as a file or a database column would have it.
QJsonObject throughText(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

Contact sampleContact()
{
    Provenance from{.provider = QStringLiteral("apollo"),
                    .at = kNow,
                    .confidence = 0.85,
                    .credits = 1.5,
                    .basis = Basis::Derived,
                    .note = QStringLiteral("region assumed GB")};
    Contact c;
    c.id.value = 4'611'686'018'427'387'904; // beyond what a double holds
    c.externalKey = QStringLiteral("00112233445566778899aabbccddeeff");
    c.set(field::kFirstName, QStringLiteral("Dana"), from);
    c.set(field::kLastName, QStringLiteral("Núñez \"D\" \\ 日本 😀"), from);
    c.set(field::kCompanyName, QStringLiteral("Northgate Dental"), from);
    c.set(field::kCompanyEmployees, 9'007'199'254'740'993LL, from);
    c.set(field::kCompanyRevenue, 1234567.25, from);
    c.set(field::kDoNotContact, true, from);
    c.set(field::kCompanyTech, QStringList{QStringLiteral("A"), QStringLiteral("B, C")}, from);
    c.set(QLatin1String("extra.When"), QDate(2026, 11, 24), from);
    c.providerIds.insert(QStringLiteral("apollo"), QStringLiteral("67bdafd0c3a4c50001bbd7c2"));
    c.state = WorkState::Queued;
    c.stateReason = QStringLiteral("waiting");
    c.haloId = 2051;
    c.list = QStringLiteral("Dentists");
    c.createdAt = kNow.addDays(-1);
    c.updatedAt = kNow;
    return c;
}

Plan samplePlan()
{
    PlanCell text{.field = QStringLiteral("oppcompanyname"),
                  .label = QStringLiteral("Company"),
                  .before = QJsonValue::Null,
                  .after = QStringLiteral("Northgate Dental"),
                  .beforeText = {},
                  .afterText = QStringLiteral("Northgate Dental"),
                  .source = QStringLiteral("apollo")};
    PlanCell option{.field = QStringLiteral("cf:LeadSource"),
                    .label = QStringLiteral("Lead Source"),
                    .customFieldId = 187,
                    .before = 0,
                    .after = 3,
                    .beforeText = {},
                    .afterText = QStringLiteral("Hunter"),
                    .basis = Basis::Default,
                    .source = {}};
    PlanRow create{.contact = {7},
                   .externalKey = QStringLiteral("k1"),
                   .title = QStringLiteral("Dana Reyes, Northgate Dental"),
                   .action = PlanAction::Create,
                   .cells = {text, option},
                   .baseDigest = {},
                   .code = {},
                   .reason = {}};
    PlanRow update = create, refuse = create, unticked = create;
    update.action = PlanAction::Update;
    update.haloId = 5;
    refuse.action = PlanAction::Refuse;
    refuse.code = QStringLiteral("LL-SYNC-001");
    unticked.action = PlanAction::Move;
    unticked.chosen = false;
    Plan plan;
    plan.id = randomKey();
    plan.kind = PlanKind::Move;
    plan.connection = QStringLiteral("acme");
    plan.tenant = QStringLiteral("https://acme.halopsa.test");
    plan.live = true;
    plan.profile = QStringLiteral("default 1");
    plan.createdAt = kNow;
    plan.readAt = kNow.addSecs(-5);
    plan.rows = {create, update, refuse, unticked};
    plan.calls = 3;
    plan.seconds = 2.0;
    plan.credits = 0.1;
    return plan;
}

bool samePlan(const Plan &a, const Plan &b)
{
    return a.id == b.id && a.kind == b.kind && a.connection == b.connection && a.tenant == b.tenant &&
           a.live == b.live && a.profile == b.profile && a.createdAt == b.createdAt && a.readAt == b.readAt &&
           a.rows == b.rows && a.calls == b.calls && a.seconds == b.seconds && a.credits == b.credits;
}

} // namespace

class TestRecords final : public QObject
{
    Q_OBJECT
private slots:
    void variant_data();
    void variant();
    void variantNumbersThatAreNone();
    void provenanceOfUnknownOrigin();
    void contactRoundTrip();
    void contactRefuses_data();
    void contactRefuses();
    void contactAccess();
    void optOutIsNeverLifted();
    void person_data();
    void person();
    void headlines();
    void worklist();
    void workStates();
    void dealRoundTrip();
    void dealBasics();
    void connectionRoundTrip();
    void connectionAddress_data();
    void connectionAddress();
    void planRoundTrip();
    void planEditedByHand_data();
    void planEditedByHand();
    void planOfAnotherKind_data();
    void planOfAnotherKind();
    void planCounts();
    void receiptRoundTrip();
    void receiptGreen_data();
    void receiptGreen();
    void schemaRoundTrip();
};

void TestRecords::variant_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("empty");
    QTest::newRow("text") << QVariant(QStringLiteral("Dana")) << "Dana" << false;
    QTest::newRow("text of spaces") << QVariant(QStringLiteral("  ")) << "  " << true;
    QTest::newRow("empty text") << QVariant(QString()) << "" << true;
    QTest::newRow("whole number") << QVariant(42LL) << "42" << false;
    QTest::newRow("zero is a value") << QVariant(0LL) << "0" << false;
    QTest::newRow("big whole number") << QVariant(9'007'199'254'740'993LL) << "9007199254740993" << false;
    QTest::newRow("number") << QVariant(0.1) << "0.1" << false;
    QTest::newRow("big number is plain") << QVariant(1500000.5) << "1500000.5" << false;
    QTest::newRow("whole double") << QVariant(3.0) << "3" << false;
    QTest::newRow("true") << QVariant(true) << "true" << false;
    QTest::newRow("false is a value") << QVariant(false) << "false" << false;
    QTest::newRow("date stays a date") << QVariant(QDate(2026, 11, 24)) << "2026-11-24" << false;
    QTest::newRow("list") << QVariant(QStringList{QStringLiteral("A"), QStringLiteral("B")}) << "A, B"
                          << false;
    QTest::newRow("empty list") << QVariant(QStringList()) << "" << true;
    QTest::newRow("a text that looks like a date")
        << QVariant(QStringLiteral("2026-11-24")) << "2026-11-24" << false;
}

void TestRecords::variant()
{
    QFETCH(QVariant, value);
    const FieldValue entry{value, {}};
    const FieldValue back = FieldValue::fromJson(throughText(entry.toJson()));
    QCOMPARE(back.value, value);
    if (value.typeId() != QMetaType::Double)
        QCOMPARE(back.value.typeId(), value.typeId());
    QTEST(entry.text(), "text");
    QTEST(back.text(), "text");
    QTEST(entry.isEmpty(), "empty");
}

void TestRecords::variantNumbersThatAreNone()
{
    QVERIFY(variantToJson(QVariant()).isNull());
    QVERIFY(variantToJson(qQNaN()).isNull());
    QVERIFY(variantToJson(qInf()).isNull());
    QVERIFY(variantToJson(QDate()).isNull());
    QVERIFY(!variantFromJson(QJsonValue()).isValid());
    QVERIFY(!variantFromJson(QJsonObject{{QStringLiteral("date"), QStringLiteral("2026-02-30")}}).isValid());
    QVERIFY(!variantFromJson(QJsonObject{{QStringLiteral("other"), 1}}).isValid());
    QCOMPARE(variantToJson(7), QJsonValue(7));
    QCOMPARE(variantToText(1e300), QStringLiteral("1e+300"));
}

void TestRecords::provenanceOfUnknownOrigin()
{
    QCOMPARE(Provenance::fromJson({}).basis, Basis::Default); // trusted least
    QCOMPARE(Provenance::fromJson({{QStringLiteral("confidence"), 7}}).confidence, 1.0);
    QCOMPARE(Provenance::fromJson({{QStringLiteral("at"), QStringLiteral("yesterday")}}).at, QDateTime());
    for (const Basis basis : {Basis::Observed, Basis::Derived, Basis::Default})
        QCOMPARE(basisFromName(basisName(basis)), basis);
}

void TestRecords::contactRoundTrip()
{
    const Contact c = sampleContact();
    const auto back = Contact::fromJson(throughText(c.toJson()));
    QVERIFY(back);
    QCOMPARE(*back, c);
    QCOMPARE(*Contact::fromJson(throughText(Contact{}.toJson())), Contact{});
}

void TestRecords::contactRefuses_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("values of another type") << QJsonObject{{QStringLiteral("values"), 1}};
}

void TestRecords::contactRefuses()
{
    QFETCH(QJsonObject, json);
    const auto read = Contact::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("LL-DOM-001"));
    QVERIFY(!read.error().what.isEmpty() && !read.error().unaffected.isEmpty() &&
            !read.error().remedy.isEmpty());
}

void TestRecords::contactAccess()
{
    Contact c;
    QVERIFY(!c.has(field::kTitle));
    QCOMPARE(c.text(field::kTitle), QString());
    QVERIFY(!c.value(field::kTitle).isValid());
    c.set(field::kTitle, QStringLiteral("CIO"), {});
    QVERIFY(c.has(field::kTitle));
    c.set(field::kTitle, QStringLiteral(" "), {});
    QVERIFY(!c.values.contains(field::kTitle));
}

void TestRecords::optOutIsNeverLifted()
{
    Contact c;
    c.set(field::kDoNotContact, false, {});
    QVERIFY(!c.values.contains(field::kDoNotContact));
    c.set(field::kDoNotContact, QStringLiteral("yes"),
          {.provider = QStringLiteral("person"), .at = {}, .note = {}});
    for (const QVariant &value :
         {QVariant(false), QVariant(), QVariant(QString()), QVariant(QStringLiteral("no"))})
        c.set(field::kDoNotContact, value, {});
    QCOMPARE(c.value(field::kDoNotContact), QVariant(true));
    QCOMPARE(c.values.value(field::kDoNotContact).from.provider, QStringLiteral("person"));
}

void TestRecords::person_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPerson");
    QTest::newRow("full name") << "full_name"
                               << "Dana Reyes" << true;
    QTest::newRow("first name") << "first_name"
                                << "Dana" << true;
    QTest::newRow("address of a person") << "email"
                                         << "dana@acme.test" << true;
    QTest::newRow("address of an office") << "email"
                                          << "Info@acme.test" << false;
    QTest::newRow("address of an office with a sign") << "email"
                                                      << "no-reply+1@acme.test" << false;
    QTest::newRow("company") << "company.name"
                             << "Acme" << false;
    QTest::newRow("phone") << "phone"
                           << "+12025550143" << false;
}

void TestRecords::person()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    Contact c;
    c.values.insert(key, {text, {}});
    QTEST(c.isPerson(), "isPerson");
}

void TestRecords::headlines()
{
    Contact c;
    QVERIFY(!c.headline().isEmpty());
    c.set(field::kEmail, QStringLiteral("dana@acme.test"), {});
    QCOMPARE(c.headline(), QStringLiteral("dana@acme.test"));
    c.set(field::kCompanyDomain, QStringLiteral("acme.test"), {});
    QCOMPARE(c.headline(), QStringLiteral("acme.test"));
    c.set(field::kFirstName, QStringLiteral("Dana"), {});
    c.set(field::kLastName, QStringLiteral("Reyes"), {});
    c.set(field::kCompanyName, QStringLiteral("Acme"), {});
    QCOMPARE(c.headline(), QStringLiteral("Dana Reyes, Acme"));
    c.set(field::kFullName, QStringLiteral("Dana M. Reyes"), {});
    QCOMPARE(c.personName(), QStringLiteral("Dana M. Reyes"));
}

void TestRecords::worklist()
{
    Contact c = sampleContact();
    c.set(field::kCompanyPhone, QStringLiteral("+12025550143"),
          {.provider = QStringLiteral("import:list.csv"), .at = {}, .basis = Basis::Derived, .note = {}});
    c.set(field::kCompanyCountry, QStringLiteral("US"),
          {.provider = QStringLiteral("leadline"), .at = {}, .note = {}});
    WorklistRow row = worklistRow(c);
    QCOMPARE(row.id, c.id);
    QCOMPARE(row.company, QStringLiteral("Northgate Dental"));
    QCOMPARE(row.phone, QStringLiteral("+12025550143")); // the switchboard when there is no direct line
    QCOMPARE(row.phoneBasis, Basis::Derived);
    QCOMPARE(row.country, QStringLiteral("US"));
    QCOMPARE(row.providers, QStringLiteral("apollo, import:list.csv"));
    QCOMPARE(row.haloId, 2051);
    c.set(field::kPhone, QStringLiteral("+12025550144"), {});
    row = worklistRow(c);
    QCOMPARE(row.phone, QStringLiteral("+12025550144"));
    QCOMPARE(row.phoneBasis, Basis::Observed);
}

void TestRecords::workStates()
{
    using enum WorkState;
    for (const WorkState state :
         {New, NeedsContact, PossibleDuplicate, Suppressed, Queued, InHalo, Problem}) {
        QCOMPARE(workStateFromName(workStateName(state)), state);
        QVERIFY(!workStateLabel(state).isEmpty());
    }
    QCOMPARE(workStateFromName(QStringLiteral("nonsense")), Problem);
}

void TestRecords::dealRoundTrip()
{
    Deal d;
    d.haloId = 2051;
    d.externalKey = QStringLiteral("k");
    d.contact.value = 7;
    d.stage = Stage::Prospect;
    d.statusKey = QStringLiteral("prospect.qualified");
    d.statusName = QStringLiteral("Qualified");
    d.summary = QStringLiteral("Managed backup");
    d.company = QStringLiteral("Northgate Dental");
    d.person = QStringLiteral("Dana Reyes");
    d.jobTitle = QStringLiteral("CIO");
    d.email = QStringLiteral("dana@acme.test");
    d.phone = QStringLiteral("+12025550143");
    d.country = QStringLiteral("US");
    d.owner = QStringLiteral("Bo");
    d.value = 18000.5;
    d.probability = 25;
    d.expectedClose = QDate(2027, 1, 31);
    d.doNotContact = true;
    d.lastUpdate = kNow;
    d.statusSince = kNow.addDays(-3);
    d.custom = {{QStringLiteral("leadsource"), QStringLiteral("Hunter")},
                {QStringLiteral("prospectfitscore"), 82LL},
                {QStringLiteral("opportunitygolive"), QDate(2027, 3, 1)}};
    d.sync = SyncState::OutcomeUnknown;
    d.syncReason = QStringLiteral("no answer");
    const auto back = Deal::fromJson(throughText(d.toJson()));
    QVERIFY(back);
    QCOMPARE(*back, d);
    QCOMPARE(*Deal::fromJson(throughText(Deal{}.toJson())), Deal{});
    const auto bad = Deal::fromJson({{QStringLiteral("stage"), QStringLiteral("customer")}});
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, QStringLiteral("LL-PIPE-002"));
}

void TestRecords::dealBasics()
{
    Deal d;
    d.haloId = 12;
    QVERIFY(d.headline().contains(QStringLiteral("12")));
    d.summary = QStringLiteral("Backup");
    QCOMPARE(d.headline(), QStringLiteral("Backup"));
    d.person = QStringLiteral("Dana Reyes");
    d.company = QStringLiteral("Acme");
    QCOMPARE(d.headline(), QStringLiteral("Dana Reyes, Acme"));
    d.custom.insert(QStringLiteral("leadsource"), QStringLiteral("Hunter"));
    QCOMPARE(d.customValue(QStringLiteral("CFLeadSource")).toString(), QStringLiteral("Hunter"));
    QCOMPARE(d.customValue(QStringLiteral("LEADSOURCE")).toString(), QStringLiteral("Hunter"));
    QVERIFY(!d.customValue(QStringLiteral("other")).isValid());
    using enum SyncState;
    for (const SyncState state :
         {InStep, Queued, Sending, OutcomeUnknown, Waiting, NeedsAttention, Conflict}) {
        QCOMPARE(syncStateFromName(syncStateName(state)), state);
        QVERIFY(!syncStateLabel(state).isEmpty());
    }
    QCOMPARE(syncStateFromName(QStringLiteral("done")), NeedsAttention);
}

void TestRecords::connectionRoundTrip()
{
    Connection c;
    c.name = QStringLiteral("acme");
    c.kind = QStringLiteral("halopsa");
    c.baseUrl = QUrl(QStringLiteral("https://acme.halopsa.test/a%20b"));
    c.authUrl = QUrl(QStringLiteral("https://auth.halopsa.test"));
    c.tenant = QStringLiteral("acme");
    c.clientId = QStringLiteral("id");
    c.live = true;
    c.secretKey = QStringLiteral("halopsa/acme");
    c.settings.insert(QStringLiteral("page_size"), QStringLiteral("100"));
    const auto back = Connection::fromJson(throughText(c.toJson()));
    QVERIFY(back);
    QCOMPARE(*back, c);
    QVERIFY(c.isHalo());
    QVERIFY(!Connection::fromJson({}));
    const auto noMode = Connection::fromJson(
        {{QStringLiteral("name"), QStringLiteral("a")}, {QStringLiteral("kind"), QStringLiteral("b")}});
    QVERIFY(noMode && noMode->live); // in doubt it is taken for real
}

void TestRecords::connectionAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("auth");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << "https://acme.halopsa.test"
                           << "" << true;
    QTest::newRow("https for both") << "https://acme.halopsa.test/api"
                                    << "https://auth.halopsa.test" << true;
    QTest::newRow("loopback by name") << "http://localhost:8080"
                                      << "" << true;
    QTest::newRow("loopback by number") << "http://127.0.0.1:8080"
                                        << "http://127.0.0.1:8081" << true;
    QTest::newRow("loopback of IPv6") << "http://[::1]:8080"
                                      << "" << true;
    QTest::newRow("not encrypted") << "http://acme.halopsa.test"
                                   << "" << false;
    QTest::newRow("a name that only starts like loopback") << "http://127.0.0.1.evil.test"
                                                           << "" << false;
    QTest::newRow("a name with loopback in it") << "http://localhost.evil.test"
                                                << "" << false;
    QTest::newRow("sign-in not encrypted") << "https://acme.halopsa.test"
                                           << "http://auth.halopsa.test" << false;
    QTest::newRow("password in the address") << "https://user:secret@acme.halopsa.test"
                                             << "" << false;
    QTest::newRow("no host") << "https:///api"
                             << "" << false;
    QTest::newRow("no scheme") << "acme.halopsa.test"
                               << "" << false;
    QTest::newRow("file") << "file:///etc/passwd"
                          << "" << false;
    QTest::newRow("empty") << ""
                           << "" << false;
}

void TestRecords::connectionAddress()
{
    QFETCH(QString, base);
    QFETCH(QString, auth);
    QFETCH(bool, good);
    Connection c;
    c.name = QStringLiteral("acme");
    c.kind = QStringLiteral("halopsa");
    c.baseUrl = QUrl(base);
    c.authUrl = QUrl(auth);
    const auto result = c.validate();
    QCOMPARE(result.has_value(), good);
    if (!good) {
        QCOMPARE(result.error().code, QStringLiteral("LL-CONN-001"));
        QVERIFY(!result.error().sentence().contains(QStringLiteral("secret")));
    }
    c.name.clear();
    QVERIFY(!c.validate());
}

void TestRecords::planRoundTrip()
{
    const Plan plan = samplePlan();
    const auto back = Plan::fromJson(throughText(plan.toJson()));
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().sentence()));
    QVERIFY(samePlan(*back, plan));
    QCOMPARE(back->toJson(), plan.toJson());
    QVERIFY(Plan::fromJson(throughText(Plan{}.toJson())).has_value());
}

void TestRecords::planEditedByHand_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("put");
    QTest::newRow("a value") << "\"after\":\"Northgate Dental\""
                             << "\"after\":\"Northgate Foods\"";
    QTest::newRow("the tenant") << "https://acme.halopsa.test"
                                << "https://other.halopsa.test";
    QTest::newRow("live or sandbox") << "\"live\":true"
                                     << "\"live\":false";
    QTest::newRow("an unticked row") << "\"chosen\":false"
                                     << "\"chosen\":true";
    QTest::newRow("a new member") << "\"calls\":3"
                                  << "\"calls\":3,\"more\":1";
    QTest::newRow("the digest") << "\"digest\":\""
                                << "\"digest\":\"0";
    QTest::newRow("no digest") << "\"digest\""
                               << "\"digest2\"";
}

void TestRecords::planEditedByHand()
{
    QFETCH(QString, find);
    QFETCH(QString, put);
    const QString text =
        QString::fromUtf8(QJsonDocument(samplePlan().toJson()).toJson(QJsonDocument::Compact));
    QVERIFY(text.contains(find));
    const auto read =
        Plan::fromJson(QJsonDocument::fromJson(QString(text).replace(find, put).toUtf8()).object());
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("LL-PLAN-002"));
}

void TestRecords::planOfAnotherKind_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no format") << "format" << QJsonValue();
    QTest::newRow("another format") << "format" << QJsonValue(QStringLiteral("leadline-receipt"));
    QTest::newRow("another version") << "version" << QJsonValue(2);
    QTest::newRow("an unknown kind") << "kind" << QJsonValue(QStringLiteral("delete"));
    QTest::newRow("an unknown action")
        << "rows"
        << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("action"), QStringLiteral("delete")}}});
}

void TestRecords::planOfAnotherKind()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = samplePlan().toJson();
    json.insert(key, value);
    json.remove(QStringLiteral("digest"));
    json.insert(QStringLiteral("digest"), jsonDigest(json)); // someone who knows how it is made
    const auto read = Plan::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("LL-PLAN-001"));
}

void TestRecords::planCounts()
{
    const Plan plan = samplePlan();
    QCOMPARE(plan.count(PlanAction::Create), 1);
    QCOMPARE(plan.count(PlanAction::LeaveAlone), 0);
    QCOMPARE(plan.chosenChanges(), 2);
    using enum PlanAction;
    for (const PlanAction action : {Create, Update, Move, LeaveAlone, Refuse}) {
        QCOMPARE(*planActionFromName(planActionName(action)), action);
        QVERIFY(!planActionLabel(action).isEmpty());
    }
}

void TestRecords::receiptRoundTrip()
{
    Receipt r;
    r.runId = QStringLiteral("run");
    r.planId = QStringLiteral("plan");
    r.connection = QStringLiteral("acme");
    r.live = true;
    r.startedAt = kNow;
    r.finishedAt = kNow.addSecs(9);
    r.planned = 1;
    r.requests = 3;
    r.rows = {{.contact = {7},
               .externalKey = QStringLiteral("k"),
               .haloId = 5,
               .title = QStringLiteral("Dana"),
               .verdict = Verdict::Created,
               .readBack = true,
               .code = {},
               .reason = {},
               .differing = {QStringLiteral("Phone")}}};
    const auto back = Receipt::fromJson(throughText(r.toJson()));
    QVERIFY(back);
    QCOMPARE(back->toJson(), r.toJson());
    QCOMPARE(back->rows, r.rows);
    QCOMPARE(back->startedAt, r.startedAt);
    QVERIFY(!Receipt::fromJson({}));
    QVERIFY(!Receipt::fromJson({{QStringLiteral("rows"), QJsonArray{QJsonObject{}}}}));
}

void TestRecords::receiptGreen_data()
{
    QTest::addColumn<QList<int>>("verdicts");
    QTest::addColumn<bool>("readBack");
    QTest::addColumn<int>("planned");
    QTest::addColumn<bool>("green");
    const auto n = [](Verdict v) { return int(v); };
    using enum Verdict;
    QTest::newRow("all read back") << QList<int>{n(Created), n(Updated), n(Moved)} << true << 3 << true;
    QTest::newRow("refused and left alone are accounted for")
        << QList<int>{n(Refused), n(LeftAlone)} << false << 2 << true;
    QTest::newRow("a row is missing") << QList<int>{n(Created)} << true << 2 << false;
    QTest::newRow("a row too many") << QList<int>{n(Created), n(Created)} << true << 1 << false;
    QTest::newRow("not read back") << QList<int>{n(Created)} << false << 1 << false;
    QTest::newRow("unknown") << QList<int>{n(Created), n(OutcomeUnknown)} << true << 2 << false;
    QTest::newRow("waiting") << QList<int>{n(Waiting)} << true << 1 << false;
}

void TestRecords::receiptGreen()
{
    QFETCH(QList<int>, verdicts);
    QFETCH(bool, readBack);
    QFETCH(int, planned);
    Receipt r;
    r.planned = planned;
    for (const int verdict : verdicts) {
        ReceiptRow row;
        row.verdict = Verdict(verdict);
        row.readBack = readBack;
        r.rows << row;
        QCOMPARE(*verdictFromName(verdictName(row.verdict)), row.verdict);
        QVERIFY(!verdictLabel(row.verdict).isEmpty());
    }
    QTEST(r.isGreen(), "green");
    QCOMPARE(r.count(Verdict::Created), int(verdicts.count(int(Verdict::Created))));
}

void TestRecords::schemaRoundTrip()
{
    TenantSchema s;
    s.tenant = QStringLiteral("https://acme.halopsa.test");
    s.agentName = QStringLiteral("API");
    s.agentId = 3;
    s.readAt = kNow;
    s.ticketTypes = {{.id = 31,
                      .name = QStringLiteral("Lead"),
                      .allowsAllStatuses = false,
                      .allowedStatuses = {41, 42},
                      .initialStatus = 41}};
    s.statuses = {
        {.id = 41, .name = QStringLiteral("New Lead"), .colour = QStringLiteral("#123456"), .sequence = 2}};
    s.customFields = {{.id = 187,
                       .name = QStringLiteral("CFLeadSource"),
                       .label = QStringLiteral("Lead Source"),
                       .usage = 1,
                       .type = 2,
                       .inputType = 0,
                       .options = {{1, QStringLiteral("Apollo.io")}, {2, QStringLiteral("Hunter")}}}};
    const auto back = TenantSchema::fromJson(throughText(s.toJson()));
    QVERIFY(back);
    QCOMPARE(back->toJson(), s.toJson());
    QCOMPARE(back->findField(QStringLiteral("leadsource"))->id, 187);
    QCOMPARE(back->findField(QStringLiteral("cfLeadSource"))->optionId(QStringLiteral(" hunter ")), 2);
    QCOMPARE(back->findField(187)->optionText(1), QStringLiteral("Apollo.io"));
    QCOMPARE(back->findField(187)->optionId(QStringLiteral("none")), 0);
    QVERIFY(!back->findField(QStringLiteral("other")) && !back->findType(1) && !back->findStatus(1));
    QVERIFY(!TenantSchema::fromJson({}));
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
