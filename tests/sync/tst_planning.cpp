#include "base/digest.h"
#include "planningfixture.h"
#include "sync/cellcompare.h"
#include "sync/receiptbuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace leadline;
using namespace leadline::testing;

class TestPlanning final : public QObject
{
    Q_OBJECT

    std::unique_ptr<mapping::Mapper> mapper(const sync::PlanContext &context)
    {
        const auto profile = mapping::shippedProfile();
        if (!profile) {
            qWarning("%s", qPrintable(profile.error().sentence()));
            return nullptr;
        }
        auto made = mapping::Mapper::create(*profile, context.schema, sync::standardTargets());
        if (!made)
            qWarning("%s", qPrintable(made.error().sentence()));
        return made ? std::move(*made) : nullptr;
    }
    static domain::Deal lead(qint64 id, const QString &statusKey)
    {
        domain::Deal deal;
        deal.haloId = id;
        deal.stage = domain::Stage::Lead;
        deal.statusKey = statusKey;
        deal.statusName = domain::shippedPipeline()->find(statusKey)->label;
        deal.company = QStringLiteral("Northwind");
        deal.person = QStringLiteral("Maya Example");
        deal.email = QStringLiteral("maya@northwind.example.com");
        return deal;
    }
    static bool nobody(const domain::Contact &) { return false; }

private slots:
    void sameValue_data()
    {
        QTest::addColumn<QJsonValue>("a");
        QTest::addColumn<QJsonValue>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("null is no text") << QJsonValue() << QJsonValue(QString()) << true;
        QTest::newRow("dropdown 0 is nothing") << QJsonValue(0) << QJsonValue() << true;
        QTest::newRow("number as text") << QJsonValue(82) << QJsonValue(QStringLiteral("82")) << true;
        QTest::newRow("decimal id") << QJsonValue(19.0) << QJsonValue(19) << true;
        QTest::newRow("trimmed text") << QJsonValue(QStringLiteral(" a  b ")) << QJsonValue(QStringLiteral("a b")) << true;
        QTest::newRow("case counts") << QJsonValue(QStringLiteral("A")) << QJsonValue(QStringLiteral("a")) << false;
        QTest::newRow("date with and without time") << QJsonValue(QStringLiteral("2026-11-24")) << QJsonValue(QStringLiteral("2026-11-24T00:00:00")) << true;
        QTest::newRow("other date") << QJsonValue(QStringLiteral("2026-11-24")) << QJsonValue(QStringLiteral("2026-11-25T00:00:00")) << false;
        QTest::newRow("checkbox as text") << QJsonValue(true) << QJsonValue(QStringLiteral("true")) << true;
        QTest::newRow("list in another order") << QJsonValue(QJsonArray{2, 1}) << QJsonValue(QStringLiteral("1,2")) << true;
        QTest::newRow("text is not a number") << QJsonValue(QStringLiteral("abc")) << QJsonValue(5) << false;
    }
    void sameValue()
    {
        QFETCH(QJsonValue, a);
        QFETCH(QJsonValue, b);
        QFETCH(bool, same);
        QCOMPARE(sync::sameValue(a, b), same);
        QCOMPARE(sync::sameValue(b, a), same);
    }

    void newPersonBecomesACreateWithKeyTypeAndStatus()
    {
        const auto context = planContext();
        const auto map = mapper(context);
        QVERIFY(map);
        const auto contact = person(1, QStringLiteral("Maya Example"), QStringLiteral("Northwind"), QStringLiteral("maya@northwind.example.com"));
        const auto plan = sync::planPush(context, {}, *map, QStringLiteral("default v0"), {contact}, nobody);
        QCOMPARE(plan.rows.size(), 1);
        QCOMPARE(plan.rows.first().action, domain::PlanAction::Create);
        QHash<QString, QJsonValue> after;
        for (const auto &cell : plan.rows.first().cells)
            after.insert(cell.field, cell.after);
        QCOMPARE(after.value(QStringLiteral("tickettype_id")).toInt(), 31);
        QCOMPARE(after.value(QStringLiteral("status_id")).toInteger(), context.binding.statusOf.value(QStringLiteral("lead.new")));
        QCOMPARE(after.value(QStringLiteral("third_party_id_string")).toString(), contact.externalKey);
        QCOMPARE(after.value(QStringLiteral("oppcompanyname")).toString(), QStringLiteral("Northwind"));
        QCOMPARE(plan.calls, 2); // one POST, one page read back
        QCOMPARE(plan.seconds, 1.0);
        QVERIFY(!plan.live);
    }

    void suppressedAndOptedOutAreRefused()
    {
        const auto context = planContext();
        const auto map = mapper(context);
        QVERIFY(map);
        auto listed = person(1, QStringLiteral("A Example"), QStringLiteral("N"), QStringLiteral("a@n.example.com"));
        auto marked = person(2, QStringLiteral("B Example"), QStringLiteral("N"), QStringLiteral("b@n.example.com"));
        marked.set(domain::field::kDoNotContact, true, {});
        auto inHalo = person(3, QStringLiteral("C Example"), QStringLiteral("N"), QStringLiteral("maya@northwind.example.com"));
        sync::MirrorView mirror;
        auto deal = lead(900, QStringLiteral("lead.new"));
        deal.doNotContact = true;
        mirror.add(deal, {});
        const auto plan = sync::planPush(context, mirror, *map, {}, {listed, marked, inHalo},
                                         [&](const domain::Contact &c) { return c.id.value == 1; });
        QCOMPARE(plan.count(domain::PlanAction::Refuse), 3);
        QCOMPARE(plan.rows[0].code, QStringLiteral("LL-DNC-001"));
        QCOMPARE(plan.rows[1].code, QStringLiteral("LL-DNC-001"));
        QCOMPARE(plan.rows[2].code, QStringLiteral("LL-DNC-002"));
        QVERIFY(plan.rows[2].cells.isEmpty());
    }

    void knownPersonIsFilledNotOverwritten()
    {
        const auto context = planContext();
        const auto map = mapper(context);
        QVERIFY(map);
        auto contact = person(1, QStringLiteral("Maya Example"), QStringLiteral("Northwind Ltd"), QStringLiteral("maya@northwind.example.com"));
        contact.set(domain::field::kTitle, QStringLiteral("Head of IT"), {});
        sync::MirrorView mirror;
        mirror.add(lead(900, QStringLiteral("lead.new")),
                   QJsonObject{{QStringLiteral("oppcompanyname"), QStringLiteral("Northwind")}, {QStringLiteral("oppjobtitle"), QString()}});
        const auto plan = sync::planPush(context, mirror, *map, {}, {contact}, nobody);
        QCOMPARE(plan.rows.first().action, domain::PlanAction::Update);
        QCOMPARE(plan.rows.first().haloId, 900);
        bool title = false;
        for (const auto &cell : plan.rows.first().cells) {
            QVERIFY2(cell.field != QLatin1String("oppcompanyname"), "a value HaloPSA holds was to be overwritten");
            title = title || cell.field == QLatin1String("oppjobtitle");
        }
        QVERIFY(title);
    }

    void recordsPastResearchingAreLeftAlone()
    {
        const auto context = planContext();
        const auto map = mapper(context);
        QVERIFY(map);
        const auto contact = person(1, QStringLiteral("Maya Example"), QStringLiteral("Northwind"), QStringLiteral("maya@northwind.example.com"));
        for (const auto &[key, action] : {std::pair{"lead.researching", domain::PlanAction::Update}, std::pair{"lead.contacted", domain::PlanAction::LeaveAlone}}) {
            sync::MirrorView mirror;
            mirror.add(lead(900, QLatin1String(key)), {});
            const auto plan = sync::planPush(context, mirror, *map, {}, {contact}, nobody);
            QCOMPARE(plan.rows.first().action, action);
        }
    }

    void companyWithoutAPersonIsRefusedUnlessAsked()
    {
        const auto context = planContext();
        domain::Contact company;
        company.id = domain::ContactId{5};
        company.externalKey = randomKey();
        company.set(domain::field::kCompanyName, QStringLiteral("Baldwin Health"), {});
        company.set(domain::field::kCompanyPhone, QStringLiteral("+12515550140"), {});
        const auto map = mapper(context);
        QVERIFY(map);
        const auto refused = sync::planPush(context, {}, *map, {}, {company}, nobody);
        QCOMPARE(refused.rows.first().action, domain::PlanAction::Refuse);
        QCOMPARE(refused.rows.first().code, QStringLiteral("LL-MAP-017"));

        auto profile = *mapping::shippedProfile();
        profile.required = {QStringLiteral("oppcompanyname"), QStringLiteral("opptel")};
        const auto relaxed = mapping::Mapper::create(profile, context.schema, sync::standardTargets());
        QVERIFY(relaxed);
        const auto plan = sync::planPush(context, {}, **relaxed, {}, {company}, nobody);
        QCOMPARE(plan.rows.first().action, domain::PlanAction::Create);
    }

    void twoRowsWithOneAddressCreateOnce()
    {
        const auto context = planContext();
        const auto map = mapper(context);
        QVERIFY(map);
        const auto a = person(1, QStringLiteral("Maya Example"), QStringLiteral("Northwind"), QStringLiteral("maya@northwind.example.com"));
        const auto b = person(2, QStringLiteral("Maja Example"), QStringLiteral("Northwind"), QStringLiteral("Maya@northwind.example.com"));
        const auto plan = sync::planPush(context, {}, *map, {}, {a, b}, nobody);
        QCOMPARE(plan.count(domain::PlanAction::Create), 1);
        QCOMPARE(plan.rows[1].code, QStringLiteral("LL-DUP-002"));
    }

    void promotionNeedsItsGates()
    {
        const auto context = planContext();
        sync::MirrorView mirror;
        mirror.add(lead(900, QStringLiteral("lead.contacted")), QJsonObject{{QStringLiteral("tickettype_id"), 31}});
        mirror.add(lead(901, QStringLiteral("lead.engaged")), QJsonObject{{QStringLiteral("tickettype_id"), 31}});
        const auto plan = sync::planMove(context, mirror, {900, 901, 999}, QStringLiteral("prospect.new"), {});
        QCOMPARE(plan.rows[0].action, domain::PlanAction::Refuse);
        QCOMPARE(plan.rows[0].code, QStringLiteral("LL-PROM-001"));
        QCOMPARE(plan.rows[1].action, domain::PlanAction::Move);
        QCOMPARE(plan.rows[1].cells.size(), 2); // type and status together
        QCOMPARE(plan.rows[2].code, QStringLiteral("LL-BOARD-001"));
        QCOMPARE(sync::planMove(context, mirror, {901}, QStringLiteral("no.such"), {}).rows.first().code, QStringLiteral("LL-PIPE-012"));
    }

    void valuesTypedInTheDialogBecomeCells()
    {
        const auto context = planContext();
        domain::Deal deal = lead(900, QStringLiteral("lead.engaged"));
        deal.stage = domain::Stage::Prospect;
        deal.statusKey = QStringLiteral("prospect.qualified");
        sync::MirrorView mirror;
        mirror.add(deal, QJsonObject{{QStringLiteral("tickettype_id"), 32}});
        QMap<QString, QVariant> inputs{{QStringLiteral("ProspectBudget"), QStringLiteral("$10k-$50k")},
                                       {QStringLiteral("ProspectPainPoints"), QStringLiteral("Backups fail")},
                                       {QStringLiteral("ProspectDecisionMakers"), QStringLiteral("Maya Example")},
                                       {QStringLiteral("ProspectTimeframe"), QStringLiteral("1-3 months")},
                                       {QStringLiteral("ProspectFitScore"), 82}};
        const auto plan = sync::planMove(context, mirror, {900}, QStringLiteral("opportunity.new"), inputs);
        QCOMPARE(plan.rows.first().reason, QString());
        QCOMPARE(plan.rows.first().action, domain::PlanAction::Move);
        QHash<QString, QJsonValue> after;
        for (const auto &cell : plan.rows.first().cells)
            after.insert(cell.field, cell.after);
        QCOMPARE(after.value(QStringLiteral("cf:prospectbudget")).toInt(), 2); // the option's id, not its text
        inputs.insert(QStringLiteral("ProspectBudget"), QStringLiteral("a lot"));
        const auto refused = sync::planMove(context, mirror, {900}, QStringLiteral("opportunity.new"), inputs);
        QCOMPARE(refused.rows.first().code, QStringLiteral("LL-MAP-014"));
    }

    void receiptAccountsForEveryRow()
    {
        domain::Plan plan;
        for (int i = 1; i <= 5; ++i) {
            domain::PlanRow row;
            row.externalKey = QStringLiteral("k%1").arg(i);
            row.action = domain::PlanAction::Create;
            row.cells << domain::PlanCell();
            plan.rows << row;
        }
        plan.rows[3].chosen = false;
        plan.rows[4].action = domain::PlanAction::Refuse;
        plan.rows[4].code = QStringLiteral("LL-DNC-001");
        QList<domain::Operation> operations;
        for (int i = 1; i <= 3; ++i) {
            domain::Operation operation;
            operation.id = domain::OperationId{i};
            operation.externalKey = QStringLiteral("k%1").arg(i);
            operation.state = i == 3 ? domain::OperationState::Uncertain : domain::OperationState::Applied;
            operations << operation;
        }
        const QHash<domain::OperationId, sync::ReadBackResult> read{{domain::OperationId{1}, {true, {}}},
                                                                    {domain::OperationId{2}, {true, {QStringLiteral("Company")}}}};
        const auto receipt = sync::buildReceipt(plan, operations, read);
        QCOMPARE(receipt.rows.size(), 5);
        QCOMPARE(receipt.count(domain::Verdict::Created), 2);
        QCOMPARE(receipt.count(domain::Verdict::OutcomeUnknown), 1);
        QCOMPARE(receipt.count(domain::Verdict::LeftAlone), 1);
        QCOMPARE(receipt.count(domain::Verdict::Refused), 1);
        QVERIFY(receipt.rows[0].readBack);
        QVERIFY(!receipt.rows[1].readBack);
        QCOMPARE(receipt.rows[1].code, QStringLiteral("LL-RUN-002"));
        QVERIFY(!receipt.isGreen());
    }
};

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
