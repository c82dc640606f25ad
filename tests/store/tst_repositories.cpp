#include "base/digest.h"
#include "store/auditlog.h"
#include "store/connectionrepository.h"
#include "store/contactrepository.h"
#include "store/dealrepository.h"
#include "store/documentrepository.h"
#include "store/engineepoch.h"
#include "store/outbox.h"
#include "store/raterepository.h"
#include "store/runrepository.h"
#include "store/suppressionrepository.h"
#include "store/transaction.h"
#include "storetest.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace leadline;
using namespace storetest;
using domain::Operation;
using domain::OperationKind;
using domain::OperationState;
using domain::WorkState;

namespace {

constexpr std::array kStates{
    OperationState::Pending,   OperationState::Claimed,     OperationState::InFlight,
    OperationState::Uncertain, OperationState::Reconciling, OperationState::RetryWait,
    OperationState::Conflict,  OperationState::Rejected,    OperationState::Dead,
    OperationState::Applied,   OperationState::Superseded,  OperationState::Cancelled};

Operation create(const QString &key)
{
    Operation op;
    op.runId = QStringLiteral("run-1");
    op.contact.value = 7;
    op.externalKey = key;
    op.kind = OperationKind::Create;
    op.title = QStringLiteral("Dana Reyes, Northgate Dental");
    op.baseDigest = QStringLiteral("abc");
    domain::PlanCell cell;
    cell.field = QStringLiteral("cf:LeadSource");
    cell.label = QStringLiteral("Lead Source");
    cell.customFieldId = 212;
    cell.before = QJsonValue(QJsonValue::Undefined);
    cell.after = QJsonArray{3, 5};
    cell.afterText = QStringLiteral("Apollo, Web");
    cell.basis = domain::Basis::Derived;
    cell.source = QStringLiteral("apollo");
    domain::PlanCell other;
    other.field = QStringLiteral("oppcompanyname");
    other.before = QJsonValue(QJsonValue::Null);
    other.after = QStringLiteral("Zahnärzte “Nord” <&>");
    op.cells = {cell, other};
    return op;
}

/// Puts an operation into any state past the transition table.
void force(store::Database &database, const Operation &op, OperationState state)
{
    QSqlQuery query(database.handle());
    query.exec(QStringLiteral("DROP TRIGGER IF EXISTS outbox_op_terminal_is_final"));
    query.exec(QStringLiteral("DROP TRIGGER IF EXISTS outbox_op_sent_is_final"));
    query.prepare(QStringLiteral("UPDATE outbox_op SET state = ?, ever_sent = 0 WHERE id = ?"));
    query.addBindValue(domain::operationStateName(state));
    query.addBindValue(op.id.value);
    QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
}

bool sql(store::Database &database, const QString &text)
{
    QSqlQuery query(database.handle());
    return query.exec(text);
}

} // namespace

class TestRepositories final : public QObject
{
    Q_OBJECT

private slots:
    void contactComesBackWhole()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        domain::Contact dana = person(u"Dana"_s, u"Reyes"_s, u"Northgate Dental"_s);
        dana.providerIds.insert(u"apollo"_s, u"p-1"_s);
        dana.set(QLatin1String("company.tech"), QStringList{u"Exchange"_s, u"Azure"_s}, {});
        dana.set(QLatin1String("company.employees"), qint64(140), {});
        const auto saved = contacts.save(dana, {{u"email"_s, u"dana.reyes@example.com"_s}});
        OK(saved);
        QVERIFY(saved->id.isValid());
        QCOMPARE(saved->externalKey.size(), 32);
        QCOMPARE(saved->createdAt, w.clock.nowUtc());
        const auto found = contacts.find(saved->id);
        OK(found);
        QCOMPARE(found->toJson(), saved->toJson());
        QVERIFY(*found == *saved);
        const auto byKey = contacts.findByExternalKey(saved->externalKey);
        OK(byKey);
        QVERIFY(*byKey == *saved);

        w.clock.advanceMs(60000);
        domain::Contact changed = *found;
        changed.set(domain::field::kTitle, u"CIO"_s, {});
        const auto again = contacts.save(changed, {{u"email"_s, u"d@example.com"_s}});
        OK(again);
        QCOMPARE(again->id, saved->id);
        QCOMPARE(again->createdAt, saved->createdAt);
        QCOMPARE(again->updatedAt, w.clock.nowUtc());
        QCOMPARE(contacts.find(saved->id)->text(domain::field::kTitle), u"CIO"_s);
        // the old key is gone, the new one is there
        QVERIFY(contacts.matching({{u"email"_s, u"dana.reyes@example.com"_s}})->isEmpty());
        QCOMPARE(contacts.matching({{u"email"_s, u"d@example.com"_s}})->size(), 1);
    }

    void missingContacts()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        FAILS(contacts.find({99}), "LL-WORK-001");
        FAILS(contacts.findByExternalKey(u"nobody"_s), "LL-WORK-001");
        FAILS(contacts.setState({99}, WorkState::Queued, {}), "LL-WORK-001");
        domain::Contact ghost = person(u"No"_s, u"Body"_s, u"None"_s);
        ghost.id.value = 99;
        FAILS(contacts.save(ghost, {}), "LL-WORK-001");
        QVERIFY(contacts.load({{99}, {100}})->isEmpty());
        OK(contacts.remove({{99}}));
    }

    void anExternalKeyIsNeitherSharedNorChanged()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        auto dana = contacts.save(person(u"Dana"_s, u"Reyes"_s, u"Northgate Dental"_s), {});
        OK(dana);
        domain::Contact twin = person(u"Lee"_s, u"Marsh"_s, u"Harbour Legal"_s);
        twin.externalKey = dana->externalKey;
        FAILS(contacts.save(twin, {}), "LL-DB-006");
        dana->externalKey = randomKey();
        const auto refused = contacts.save(*dana, {});
        FAILS(refused, "LL-DB-006");
        // no bound value in the message
        QVERIFY(!refused.error().sentence().contains(dana->externalKey));
        QCOMPARE(contacts.rows({})->size(), 1);
    }

    void gridRowsAreTheDomainsRows()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        QList<domain::WorklistRow> expected;
        const QList<QStringList> people{{u"Dana"_s, u"Reyes"_s, u"Northgate Dental"_s},
                                        {u"Jürgen"_s, u"ÖZIL"_s, u"Straße GmbH"_s},
                                        {u"Lee"_s, u"100%_off"_s, u"Harbour Legal"_s}};
        for (const QStringList &p : people) {
            const auto saved = contacts.save(person(p[0], p[1], p[2]), {});
            OK(saved);
            expected.append(domain::worklistRow(*saved));
        }
        const auto rows = contacts.rows({});
        OK(rows);
        QVERIFY(*rows == expected);
        const auto ids = [&contacts](const store::WorklistFilter &filter) {
            QList<qint64> found;
            const auto matching = contacts.rows(filter);
            for (const auto &row : matching.value())
                found.append(row.id.value);
            return found;
        };
        QCOMPARE(ids({.text = u"özil"_s}), QList<qint64>{2});
        QCOMPARE(ids({.text = u"STRAßE g"_s}), QList<qint64>{2}); // case folding, not ASCII lower case
        QCOMPARE(ids({.text = u"legal lee"_s}), QList<qint64>{3});
        QCOMPARE(ids({.text = u"100%_OFF"_s}), QList<qint64>{3}); // no wildcards
        QCOMPARE(ids({.text = u"n%e"_s}), QList<qint64>{});
        QCOMPARE(ids({.text = u"it manager"_s}), (QList<qint64>{1, 2, 3}));
        QCOMPARE(ids({.text = u"' OR 1=1 --"_s}), QList<qint64>{});
        QCOMPARE(ids({.limit = 2}), (QList<qint64>{1, 2}));
        QCOMPARE(ids({.limit = 2, .afterId = 2}), QList<qint64>{3});
        QCOMPARE(ids({.list = u"Dentists"_s}), (QList<qint64>{1, 2, 3}));
        QCOMPARE(ids({.list = u"Other"_s}), QList<qint64>{});
        OK(contacts.setState({2}, WorkState::Problem, u"HaloPSA refused the title"_s));
        QCOMPARE(ids({.states = {WorkState::Problem, WorkState::InHalo}}), QList<qint64>{2});
        QCOMPARE(ids({.text = u"lee"_s, .states = {WorkState::Problem}}), QList<qint64>{});
    }

    void stateAloneKeepsTheRest()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        const auto saved = contacts.save(person(u"Dana"_s, u"Reyes"_s, u"Northgate Dental"_s), {});
        OK(saved);
        w.clock.advanceMs(1000);
        OK(contacts.setState(saved->id, WorkState::InHalo, u"found"_s, 4711));
        OK(contacts.setState(saved->id, WorkState::Queued, {}));
        const auto found = contacts.find(saved->id);
        OK(found);
        QCOMPARE(found->state, WorkState::Queued);
        QCOMPARE(found->stateReason, QString());
        QCOMPARE(found->haloId, 4711);
        QCOMPARE(found->updatedAt, w.clock.nowUtc());
        QVERIFY(found->values == saved->values);
        const auto counts = contacts.countByState();
        OK(counts);
        QCOMPARE(counts->value(WorkState::Queued), 1);
        QCOMPARE(counts->size(), 1);
    }

    void matchingGathersKinds()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        const auto a = contacts.save(
            person(u"Dana"_s, u"Reyes"_s, u"Northgate Dental"_s),
            {{u"email"_s, u"dana@example.com"_s}, {u"phone"_s, u"+12025550143"_s}, {u"phone"_s, {}}});
        const auto b =
            contacts.save(person(u"D"_s, u"Reyes"_s, u"Northgate"_s), {{u"phone"_s, u"+12025550143"_s}});
        OK(a);
        OK(b);
        const auto found = contacts.matching({{u"email"_s, u"dana@example.com"_s},
                                              {u"phone"_s, u"+12025550143"_s},
                                              {u"linkedin"_s, u"x"_s},
                                              {u"phone"_s, {}}});
        OK(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->value(a->id), (QStringList{u"email"_s, u"phone"_s}));
        QCOMPARE(found->value(b->id), QStringList{u"phone"_s});
        OK(contacts.remove({a->id}));
        QCOMPARE(contacts.matching({{u"phone"_s, u"+12025550143"_s}})->size(), 1);
        QCOMPARE(contacts.load({b->id, a->id})->size(), 1);
        // ids are not given twice: plans and operations name them
        const auto c = contacts.save(person(u"New"_s, u"One"_s, u"Co"_s), {});
        OK(contacts.remove({c->id}));
        QVERIFY(contacts.save(person(u"New"_s, u"Two"_s, u"Co"_s), {})->id > c->id);
    }

    void aThousandContactsInOneTransaction()
    {
        Workspace w;
        store::ContactRepository contacts(*w.database);
        QElapsedTimer timer;
        timer.start();
        {
            auto transaction = store::Transaction::begin(*w.database);
            OK(transaction);
            for (int i = 0; i < 1000; ++i)
                OK(contacts.save(
                    person(u"P%1"_s.arg(i), u"Reyes"_s, u"Company %1"_s.arg(i)),
                    {{u"email"_s, u"p%1@example.com"_s.arg(i)}, {u"phone"_s, u"+1202555%1"_s.arg(i)}}));
            OK(transaction->commit());
        }
        qInfo("1,000 contacts saved in %lld ms", timer.restart());
        QCOMPARE(contacts.rows({})->size(), 1000);
        qInfo("1,000 rows read in %lld ms", timer.elapsed());
    }

    void connectionsAndTheirDiscovery()
    {
        Workspace w;
        store::ConnectionRepository connections(*w.database);
        FAILS(connections.find(u"acme"_s), "LL-CONN-002");
        domain::Connection acme;
        acme.name = u"acme"_s;
        acme.kind = u"halopsa"_s;
        acme.baseUrl = QUrl(u"https://acme.example.com"_s);
        acme.clientId = u"client"_s;
        acme.secretKey = u"leadline/w/acme/client_secret"_s;
        acme.settings.insert(u"agent"_s, u"3"_s);
        OK(connections.save(acme));
        domain::TenantSchema schema;
        schema.tenant = u"https://acme.example.com"_s;
        schema.ticketTypes.append({.id = 41,
                                   .name = u"Lead"_s,
                                   .allowsAllStatuses = false,
                                   .allowedStatuses = {1, 2},
                                   .initialStatus = 1});
        domain::PipelineBinding binding;
        binding.typeOf.insert(domain::Stage::Lead, 41);
        binding.statusOf.insert(u"lead.new"_s, 1);
        binding.missing = {u"status 'Engaged' of Lead"_s};
        QVERIFY(connections.schema(u"acme"_s)->isEmpty());
        FAILS(connections.saveSchema(u"other"_s, schema, binding), "LL-CONN-002");
        OK(connections.saveSchema(u"acme"_s, schema, binding));
        acme.live = true;
        OK(connections.save(acme)); // keeps what was discovered
        const auto found = connections.find(u"acme"_s);
        OK(found);
        QVERIFY(*found == acme);
        QCOMPARE(connections.schema(u"acme"_s)->toJson(), schema.toJson());
        QCOMPARE(connections.binding(u"acme"_s)->toJson(), binding.toJson());
        domain::Connection apollo = acme;
        apollo.name = u"Aapollo"_s;
        apollo.kind = u"apollo"_s;
        OK(connections.save(apollo));
        const auto all = connections.all();
        OK(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).name, u"Aapollo"_s);
        store::DealRepository deals(*w.database);
        domain::Deal deal;
        deal.haloId = 5;
        OK(deals.save(u"acme"_s, deal, {}));
        OK(connections.remove(u"acme"_s));
        FAILS(connections.remove(u"acme"_s), "LL-CONN-002");
        QVERIFY(deals.all(u"acme"_s)->isEmpty());
    }

    void dealsKeepTheDayTheirStatusBegan()
    {
        Workspace w;
        store::DealRepository deals(*w.database);
        domain::Deal deal;
        deal.haloId = 812;
        deal.externalKey = u"00112233445566778899aabbccddeeff"_s;
        deal.stage = domain::Stage::Lead;
        deal.statusKey = u"lead.new"_s;
        deal.statusName = u"New Lead"_s;
        deal.person = u"Dana Reyes"_s;
        deal.email = u" Dana.Reyes@Example.com"_s;
        deal.value = 1200.5;
        deal.custom.insert(u"leadsource"_s, u"Apollo"_s);
        const QJsonObject raw{{u"id"_s, 812}, {u"summary"_s, u"x"_s}};
        const auto first = deals.save(u"acme"_s, deal, raw);
        OK(first);
        const QDateTime began = w.clock.nowUtc();
        QCOMPARE(first->statusSince, began);
        w.clock.advanceMs(86400000);
        QCOMPARE(deals.save(u"acme"_s, deal, raw)->statusSince, began);
        deal.statusKey = u"lead.engaged"_s;
        deal.statusName = u"Engaged"_s;
        const auto moved = deals.save(u"acme"_s, deal, raw);
        QCOMPARE(moved->statusSince, w.clock.nowUtc());
        const auto found = deals.find(u"acme"_s, 812);
        OK(found);
        QCOMPARE(found->toJson(), moved->toJson());
        QCOMPARE(*deals.raw(u"acme"_s, 812), raw);
        QCOMPARE(*deals.idByExternalKey(u"acme"_s, deal.externalKey), 812);
        QCOMPARE(*deals.idByExternalKey(u"acme"_s, {}), 0);
        QCOMPARE(*deals.idByExternalKey(u"other"_s, deal.externalKey), 0);
        QCOMPARE(*deals.idByEmail(u"acme"_s, u"dana.reyes@example.com"_s), 812);
        QCOMPARE(*deals.idByEmail(u"acme"_s, u"nobody@example.com"_s), 0);
        QCOMPARE(*deals.idByEmail(u"acme"_s, {}), 0);
        QCOMPARE(deals.all(u"acme"_s)->size(), 1);
        OK(deals.remove(u"acme"_s, 812));
        FAILS(deals.find(u"acme"_s, 812), "LL-BOARD-001");
        FAILS(deals.raw(u"acme"_s, 812), "LL-BOARD-001");
    }

    void documentsHaveVersions()
    {
        Workspace w;
        store::DocumentRepository documents(*w.database);
        QVERIFY(documents.find(u"mapping"_s, u"default"_s)->isEmpty());
        QCOMPARE(*documents.version(u"mapping"_s, u"default"_s), 0);
        QCOMPARE(*documents.save(u"mapping"_s, u"default"_s, {{u"a"_s, 1}}), 1);
        QCOMPARE(*documents.save(u"mapping"_s, u"default"_s, {{u"a"_s, 2}}), 2);
        QCOMPARE(*documents.save(u"mapping"_s, u"alpha"_s, {{u"a"_s, 9}}), 1);
        QCOMPARE(documents.find(u"mapping"_s, u"default"_s)->value(u"a"_s).toInt(), 2);
        QCOMPARE(*documents.names(u"mapping"_s), (QStringList{u"alpha"_s, u"default"_s}));
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(*documents.save(u"cursor"_s, u"acme"_s, {{u"page"_s, i}}), i);
        QCOMPARE(documents.find(u"cursor"_s, u"acme"_s)->value(u"page"_s).toInt(), 5);
        QSqlQuery count(w.database->handle());
        QVERIFY(count.exec(u"SELECT (SELECT count(*) FROM document WHERE kind = 'cursor'), "
                           "(SELECT count(*) FROM document WHERE kind = 'mapping')"_s) &&
                count.next());
        QCOMPARE(count.value(0).toInt(), 1); // cursors do not pile up
        QCOMPARE(count.value(1).toInt(), 3);
        OK(documents.remove(u"mapping"_s, u"default"_s));
        QCOMPARE(*documents.version(u"mapping"_s, u"default"_s), 0);
    }

    void runsWithPlansAndReceipts()
    {
        Workspace w;
        store::RunRepository runs(*w.database);
        domain::Plan plan;
        plan.id = u"plan-1"_s;
        plan.connection = u"acme"_s;
        plan.tenant = u"https://acme.example.com"_s;
        plan.createdAt = plan.readAt = w.clock.nowUtc();
        domain::PlanRow row;
        row.contact.value = 1;
        row.title = u"Dana Reyes"_s;
        row.action = domain::PlanAction::Create;
        plan.rows = {row};
        domain::Receipt receipt;
        receipt.runId = u"run-1"_s;
        receipt.planId = plan.id;
        receipt.startedAt = receipt.finishedAt = w.clock.nowUtc();
        receipt.planned = 1;
        receipt.rows.append({.contact = {1},
                             .externalKey = {},
                             .haloId = 812,
                             .title = u"Dana Reyes"_s,
                             .verdict = domain::Verdict::Created,
                             .readBack = true,
                             .code = {},
                             .reason = {},
                             .differing = {u"Title"_s}});
        FAILS(runs.savePlan(u"run-1"_s, plan), "LL-RUN-001");
        FAILS(runs.saveReceipt(receipt), "LL-RUN-001");
        FAILS(runs.finish(u"run-1"_s, u"done"_s, {}), "LL-RUN-001");
        OK(runs.start({.id = u"run-1"_s,
                       .kind = u"push"_s,
                       .title = u"Push"_s,
                       .state = u"running"_s,
                       .startedAt = w.clock.nowUtc(),
                       .finishedAt = {},
                       .summary = {}}));
        FAILS(runs.receipt(u"run-1"_s), "LL-RUN-001");
        FAILS(runs.plan(u"run-1"_s), "LL-RUN-001");
        OK(runs.savePlan(u"run-1"_s, plan));
        OK(runs.saveReceipt(receipt));
        QCOMPARE(runs.plan(u"run-1"_s)->toJson(), plan.toJson());
        QCOMPARE(runs.receipt(u"run-1"_s)->toJson(), receipt.toJson());
        w.clock.advanceMs(500);
        OK(runs.start({.id = u"run-2"_s,
                       .kind = u"pull"_s,
                       .title = u"Pull"_s,
                       .state = {},
                       .startedAt = {},
                       .finishedAt = {},
                       .summary = {}}));
        OK(runs.finish(u"run-1"_s, u"done"_s, u"1 created"_s));
        const auto recent = runs.recent(10);
        OK(recent);
        QCOMPARE(recent->size(), 2);
        QCOMPARE(recent->at(0).id, u"run-2"_s);
        QCOMPARE(recent->at(0).state, u"running"_s);
        QVERIFY(!recent->at(0).finishedAt.isValid());
        QCOMPARE(recent->at(1).state, u"done"_s);
        QCOMPARE(recent->at(1).finishedAt, w.clock.nowUtc());
        QCOMPARE(runs.recent(1)->size(), 1);
    }

    void suppressionKeepsNoPlainValue()
    {
        Workspace w;
        const QString address = u"opted.out@example.com"_s;
        store::SuppressionRepository list(*w.database, QByteArray(32, 'k'));
        QVERIFY(!*list.contains({address}));
        OK(list.add({address, u"+12025550143"_s, {}}, u"person"_s, u"asked by phone"_s));
        w.clock.advanceMs(1000);
        OK(list.add({address}, u"import"_s, u"again"_s));
        QCOMPARE(*list.count(), 2);
        QVERIFY(*list.contains({u"other@example.com"_s, address}));
        QVERIFY(!*list.contains({u"other@example.com"_s, {}}));
        QVERIFY(!*list.contains({}));
        QSqlQuery query(w.database->handle());
        QVERIFY(
            query.exec(
                u"SELECT min(added_at), group_concat(digest) FROM suppression WHERE source = 'person'"_s) &&
            query.next());
        QCOMPARE(query.value(0).toLongLong(), w.clock.nowUtc().toMSecsSinceEpoch() - 1000);
        query.finish();
        // another key finds nobody, no key is an error and not "nobody"
        QVERIFY(!*store::SuppressionRepository(*w.database, QByteArray(32, 'x')).contains({address}));
        FAILS(store::SuppressionRepository(*w.database, {}).contains({address}), "LL-DNC-010");
        FAILS(store::SuppressionRepository(*w.database, {}).add({address}, {}, {}), "LL-DNC-010");
        w.database.reset();
        QFile file(w.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("asked by phone"));
        QVERIFY(!bytes.contains(address.toUtf8()));
        QVERIFY(!bytes.contains("2025550143"));
        QVERIFY(
            !bytes.contains(QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex()));
    }

    void auditChainFindsAnEditedRow()
    {
        Workspace w;
        store::AuditLog log(*w.database);
        QCOMPARE(*log.verify(), 0);
        for (int i = 1; i <= 5; ++i) {
            w.clock.advanceMs(10);
            OK(log.append(u"person"_s, u"apply"_s, u"plan %1"_s.arg(i), {{u"rows"_s, i}}));
        }
        QCOMPARE(*log.verify(), 0);
        const auto recent = log.recent(2);
        OK(recent);
        QCOMPARE(recent->size(), 2);
        QCOMPARE(recent->at(0).subject, u"plan 5"_s);
        QCOMPARE(recent->at(0).details.value(u"rows"_s).toInt(), 5);
        QCOMPARE(recent->at(0).hash.size(), 64);
        // the file itself refuses
        QVERIFY(!sql(*w.database, u"UPDATE audit SET actor = 'cli' WHERE id = 3"_s));
        QVERIFY(!sql(*w.database, u"DELETE FROM audit WHERE id = 3"_s));
        QCOMPARE(*log.verify(), 0);
        // somebody who takes the triggers away is found
        QVERIFY(sql(*w.database, u"DROP TRIGGER audit_no_update"_s) &&
                sql(*w.database, u"DROP TRIGGER audit_no_delete"_s));
        QVERIFY(sql(*w.database, u"UPDATE audit SET details = '{\"rows\":4}' WHERE id = 3"_s));
        QCOMPARE(*log.verify(), 3);
        QVERIFY(sql(*w.database, u"UPDATE audit SET details = '{\"rows\":3}' WHERE id = 3"_s));
        QCOMPARE(*log.verify(), 0);
        QVERIFY(sql(*w.database, u"DELETE FROM audit WHERE id = 5"_s));
        QCOMPARE(*log.verify(), 5);
        QVERIFY(sql(*w.database, u"DELETE FROM audit WHERE id = 2"_s));
        QCOMPARE(*log.verify(), 2);
    }

    void operationComesBackWhole()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        const auto queued = outbox.enqueue(create(u"k1"_s));
        OK(queued);
        QVERIFY(queued->id.isValid());
        QCOMPARE(queued->seq, 1);
        QCOMPARE(queued->uuid.size(), 32);
        QCOMPARE(queued->createdAt, w.clock.nowUtc());
        auto found = outbox.find(queued->id);
        OK(found);
        QVERIFY(found->cells == queued->cells);
        QVERIFY(found->cells.at(0).before.isUndefined());
        QVERIFY(found->cells.at(1).before.isNull());
        QCOMPARE(found->title, queued->title);
        QCOMPARE(found->contact.value, 7);
        QCOMPARE(found->baseDigest, u"abc"_s);
        QVERIFY(!found->notBefore.isValid() && !found->sentAfter.isValid() &&
                !found->uncertainSince.isValid());
        QCOMPARE(outbox.enqueue(create(u"k1"_s))->seq, 2);
        QCOMPARE(outbox.enqueue(create(u"k2"_s))->seq, 1);
        QCOMPARE(outbox.ofRun(u"run-1"_s)->size(), 3);
        QVERIFY(outbox.ofRun(u"run-2"_s)->isEmpty());
        FAILS(outbox.find({99}), "LL-OUT-004");
        FAILS(outbox.recordAnswer(99, 200, {}), "LL-OUT-004");

        found->state = OperationState::Claimed;
        OK(outbox.transition(*found, OperationState::Pending));
        const auto attempt = outbox.freeze(*found, "[{\"a\":1}]");
        OK(attempt);
        QCOMPARE(found->state, OperationState::InFlight);
        QVERIFY(found->everSent);
        w.clock.advanceMs(300);
        OK(outbox.recordAnswer(attempt->id, 201, u"applied"_s));
        found->state = OperationState::Applied;
        found->haloId = 812;
        found->differing = {u"Title"_s, u"Phone, \"direct\""_s};
        OK(outbox.transition(*found, OperationState::InFlight));
        const auto applied = outbox.find(found->id);
        OK(applied);
        QCOMPARE(applied->state, OperationState::Applied);
        QCOMPARE(applied->haloId, 812);
        QCOMPARE(applied->differing, found->differing);
        QCOMPARE(applied->sentAfter, attempt->sentAfter);
        QCOMPARE(applied->updatedAt, w.clock.nowUtc());
        QCOMPARE(*outbox.attemptCount(), 1);
        const auto attempts = outbox.attempts(found->id);
        OK(attempts);
        QCOMPARE(attempts->size(), 1);
        QCOMPARE(attempts->at(0).frozenBody, QByteArray("[{\"a\":1}]"));
        QCOMPARE(
            attempts->at(0).bodyHash,
            QString::fromLatin1(QCryptographicHash::hash("[{\"a\":1}]", QCryptographicHash::Sha256).toHex()));
        QCOMPARE(attempts->at(0).httpStatus, 201);
        QCOMPARE(attempts->at(0).verdict, u"applied"_s);
        QCOMPARE(attempts->at(0).answeredAt, w.clock.nowUtc());
        QVERIFY(outbox.audit()->isEmpty());
    }

    void enqueueRefusesWhatItCannotOrder()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        FAILS(outbox.enqueue(create({})), "LL-OUT-005");
        Operation move = create({});
        move.kind = OperationKind::Move;
        FAILS(outbox.enqueue(move), "LL-OUT-005");
        move.haloId = 5; // a record that Leadline did not make
        QCOMPARE(outbox.enqueue(move)->seq, 1);
        QCOMPARE(outbox.enqueue(move)->seq, 2);
        move.haloId = 6;
        QCOMPARE(outbox.enqueue(move)->seq, 1);
        QCOMPARE(outbox.eligible(10)->size(), 2);
        Operation sent = create(u"k"_s);
        sent.state = OperationState::InFlight;
        FAILS(outbox.enqueue(sent), "LL-OUT-001");
        sent.state = OperationState::Uncertain; // replay of something that may be there
        const auto replay = outbox.enqueue(sent);
        OK(replay);
        QVERIFY(replay->everSent && replay->uncertainSince.isValid());
    }

    void everyPairOfStates()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        int allowed = 0, refused = 0;
        for (const OperationState from : kStates) {
            for (const OperationState to : kStates) {
                auto op = outbox.enqueue(create(randomKey()));
                OK(op);
                force(*w.database, *op, from);
                op->state = to;
                const Result<void> done = outbox.transition(*op, from);
                const OperationState now = outbox.find(op->id)->state;
                if (domain::isAllowedTransition(from, to) && to != OperationState::InFlight) {
                    OK(done);
                    QCOMPARE(now, to);
                    ++allowed;
                } else {
                    FAILS(done, "LL-OUT-001");
                    QCOMPARE(now, from);
                    ++refused;
                }
            }
        }
        QCOMPARE(allowed + refused, 144);
        QVERIFY(allowed > 20 && refused > 100);
    }

    void freezeOnlyFromClaimed()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        for (const OperationState from : kStates) {
            auto op = outbox.enqueue(create(randomKey()));
            OK(op);
            force(*w.database, *op, from);
            const auto frozen = outbox.freeze(*op, "{}");
            if (from == OperationState::Claimed) {
                OK(frozen);
            } else {
                FAILS(frozen, "LL-OUT-002");
                QVERIFY(outbox.attempts(op->id)->isEmpty());
                QCOMPARE(outbox.find(op->id)->state, from);
                QCOMPARE(op->state, OperationState::Pending); // the caller's copy is untouched
            }
        }
    }

    void staleTransitionIsRefused()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        const auto op = outbox.enqueue(create(u"k"_s));
        OK(op);
        Operation claimed = *op;
        claimed.state = OperationState::Claimed;
        OK(outbox.transition(claimed, OperationState::Pending));
        FAILS(outbox.transition(claimed, OperationState::Pending), "LL-OUT-002"); // a second engine
        claimed.id.value = 99;
        FAILS(outbox.transition(claimed, OperationState::Pending), "LL-OUT-002");
    }

    void sentOperationsAreNotWithdrawn()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        auto op = outbox.enqueue(create(u"k"_s));
        OK(op);
        op->state = OperationState::Claimed;
        OK(outbox.transition(*op, OperationState::Pending));
        OK(outbox.freeze(*op, "{}"));
        op->state = OperationState::RetryWait;
        op->everSent = false; // a caller's slip cannot unsend it
        op->notBefore = w.clock.nowUtc().addSecs(30);
        op->code = u"LL-NET-429"_s;
        OK(outbox.transition(*op, OperationState::InFlight));
        QVERIFY(outbox.find(op->id)->everSent);
        op->state = OperationState::Cancelled;
        FAILS(outbox.transition(*op, OperationState::RetryWait), "LL-OUT-003");
        QCOMPARE(outbox.find(op->id)->state, OperationState::RetryWait);
        // never sent: may be withdrawn, and then stays so whoever writes
        auto other = outbox.enqueue(create(u"other"_s));
        other->state = OperationState::Cancelled;
        other->reason = u"withdrawn"_s;
        OK(outbox.transition(*other, OperationState::Pending));
        QVERIFY(!sql(*w.database,
                     u"UPDATE outbox_op SET state = 'PENDING' WHERE id = %1"_s.arg(other->id.value)));
        QVERIFY(!sql(*w.database, u"UPDATE outbox_op SET ever_sent = 0 WHERE id = %1"_s.arg(op->id.value)));
    }

    void learntRatesComeBack()
    {
        Workspace w;
        store::RateRepository rates(*w.database);
        QCOMPARE(*rates.find(u"https://acme.test"_s), store::LearntRate());
        store::LearntRate rate{1500.25, 1030.5, w.clock.nowUtc().addSecs(5), w.clock.nowUtc().addSecs(60)};
        OK(rates.save(u"https://acme.test"_s, rate));
        QCOMPARE(*rates.find(u"https://acme.test"_s), rate);
        rate.intervalMs = 1000;
        rate.heldUntil = {};
        OK(rates.save(u"https://acme.test"_s, rate));
        QCOMPARE(*rates.find(u"https://acme.test"_s), rate);
        QCOMPARE(*rates.find(u"https://other.test"_s), store::LearntRate());
    }

    void theNewerEngineFencesTheOlderOff()
    {
        Workspace w;
        const auto second = store::Database::open(w.database->path(), w.clock);
        OK(second);
        store::Outbox mine(*w.database), theirs(**second);
        OK(store::takeOver(*w.database, u"first"_s));
        auto op = mine.enqueue(create(u"k"_s));
        OK(op);
        op->state = OperationState::Claimed;
        OK(mine.transition(*op, OperationState::Pending));
        OK(store::takeOver(**second, u"second"_s));
        // Whatever the old one tries, it changes nothing.
        FAILS(mine.freeze(*op, "[{}]"), "LL-OUT-006");
        op->state = OperationState::Pending;
        FAILS(mine.transition(*op, OperationState::Claimed), "LL-OUT-006");
        FAILS(mine.recover(), "LL-OUT-006");
        QCOMPARE(theirs.find(op->id)->state, OperationState::Claimed);
        QCOMPARE(theirs.attemptCount().value(), 0);
        // The new one goes on.
        OK(theirs.recover());
        auto again = theirs.find(op->id);
        QCOMPARE(again->state, OperationState::Pending);
        again->state = OperationState::Claimed;
        OK(theirs.transition(*again, OperationState::Pending));
        OK(theirs.freeze(*again, "[{}]"));
        // A connection that is no engine's is not fenced: it takes part in other ways.
        const auto reader = store::Database::open(w.database->path(), w.clock);
        QCOMPARE((*reader)->engineEpoch(), 0);
    }

    void waitsMoveWithTheWallClock()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        auto waiting = outbox.enqueue(create(u"a"_s));
        waiting->state = OperationState::Claimed;
        OK(outbox.transition(*waiting, OperationState::Pending));
        OK(outbox.freeze(*waiting, "{}"));
        waiting->state = OperationState::RetryWait;
        waiting->notBefore = w.clock.nowUtc().addSecs(60);
        OK(outbox.transition(*waiting, OperationState::InFlight));
        auto unknown = outbox.enqueue(create(u"b"_s));
        unknown->state = OperationState::Claimed;
        OK(outbox.transition(*unknown, OperationState::Pending));
        OK(outbox.freeze(*unknown, "{}"));
        unknown->state = OperationState::Uncertain;
        unknown->absences = 1;
        OK(outbox.transition(*unknown, OperationState::InFlight));

        w.clock.jumpWallMs(-48 * 3600 * 1000);
        OK(outbox.shiftWaits(std::chrono::hours(-48)));
        QCOMPARE(outbox.find(waiting->id)->notBefore, w.clock.nowUtc().addSecs(60));
        QCOMPARE(outbox.find(unknown->id)->settleFrom, w.clock.nowUtc());
        QCOMPARE(outbox.find(unknown->id)->absences, 0);

        // Nobody was there when it jumped: a wait of more than a day is none of ours.
        w.clock.jumpWallMs(-48 * 3600 * 1000);
        OK(outbox.recover());
        QVERIFY(!outbox.find(waiting->id)->notBefore.isValid());
    }

    void onlyTheLowestOpenSeqIsEligible()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        auto first = outbox.enqueue(create(u"a"_s));
        Operation later = create(u"a"_s);
        later.kind = OperationKind::Update;
        const auto second = outbox.enqueue(later);
        const auto other = outbox.enqueue(create(u"b"_s));
        const auto ids = [&outbox](int limit = 100) {
            QList<qint64> found;
            const auto next = outbox.eligible(limit);
            for (const Operation &op : next.value())
                found.append(op.id.value);
            return found;
        };
        QCOMPARE(ids(), (QList<qint64>{first->id.value, other->id.value}));
        QCOMPARE(ids(1), QList<qint64>{first->id.value});
        QCOMPARE(ids(0), QList<qint64>{});
        first->state = OperationState::Claimed;
        OK(outbox.transition(*first, OperationState::Pending));
        QCOMPARE(ids(), QList<qint64>{other->id.value});
        OK(outbox.freeze(*first, "{}"));
        first->state = OperationState::RetryWait;
        first->notBefore = w.clock.nowUtc().addSecs(10);
        OK(outbox.transition(*first, OperationState::InFlight));
        QCOMPARE(ids(), QList<qint64>{other->id.value});
        w.clock.advanceMs(10000);
        QCOMPARE(ids(), (QList<qint64>{first->id.value, other->id.value}));
        first->state = OperationState::Claimed;
        OK(outbox.transition(*first, OperationState::RetryWait));
        OK(outbox.freeze(*first, "{}"));
        // each of these holds the record's later operations back
        for (const OperationState state : {OperationState::Uncertain, OperationState::Rejected,
                                           OperationState::Conflict, OperationState::Dead}) {
            force(*w.database, *first, state);
            QCOMPARE(ids(), QList<qint64>{other->id.value});
        }
        for (const OperationState state :
             {OperationState::Applied, OperationState::Superseded, OperationState::Cancelled}) {
            force(*w.database, *first, state);
            QCOMPARE(ids(), (QList<qint64>{second->id.value, other->id.value}));
        }
        QCOMPARE(outbox.attempts(first->id)->size(), 2);
    }

    void neverTwoActiveOnOneRecord()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        auto first = outbox.enqueue(create(u"a"_s));
        auto second = outbox.enqueue(create(u"a"_s));
        first->state = OperationState::Claimed;
        OK(outbox.transition(*first, OperationState::Pending));
        second->state = OperationState::Claimed;
        FAILS(outbox.transition(*second, OperationState::Pending), "LL-DB-006");
        QCOMPARE(outbox.find(second->id)->state, OperationState::Pending);
    }

    void mergedIntentIsWritten()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        auto op = outbox.enqueue(create(u"a"_s));
        op->state = OperationState::Claimed;
        op->cells.clear(); // ignored: the intent is not the engine's to change
        OK(outbox.transition(*op, OperationState::Pending));
        QCOMPARE(outbox.find(op->id)->cells.size(), 2);
        op->state = OperationState::Conflict;
        OK(outbox.transition(*op, OperationState::Claimed));
        op->state = OperationState::Pending;
        op->baseDigest = u"new base"_s;
        op->cells = {create({}).cells.at(1)};
        OK(outbox.transition(*op, OperationState::Conflict));
        const auto merged = outbox.find(op->id);
        QCOMPARE(merged->cells.size(), 1);
        QCOMPARE(merged->baseDigest, u"new base"_s);
        FAILS(outbox.transition(*op, OperationState::Conflict), "LL-OUT-002");
    }

    void recoveryIsIdempotent()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        QHash<OperationState, domain::OperationId> ids;
        for (const OperationState state : kStates) {
            const auto op = outbox.enqueue(create(randomKey()));
            OK(op);
            force(*w.database, *op, state);
            ids.insert(state, op->id);
        }
        QCOMPARE(*outbox.recover(), 3);
        const auto stateOf = [&](OperationState was) { return outbox.find(ids.value(was))->state; };
        for (const OperationState was : kStates) {
            OperationState due = was;
            if (was == OperationState::InFlight || was == OperationState::Reconciling)
                due = OperationState::Uncertain;
            if (was == OperationState::Claimed)
                due = OperationState::Pending;
            QCOMPARE(stateOf(was), due);
        }
        const auto inFlight = outbox.find(ids.value(OperationState::InFlight));
        QVERIFY(inFlight->everSent);
        QCOMPARE(inFlight->uncertainSince, w.clock.nowUtc());
        w.clock.advanceMs(5000);
        QCOMPARE(*outbox.recover(), 0);
        QCOMPARE(outbox.find(ids.value(OperationState::InFlight))->uncertainSince, inFlight->uncertainSince);
        const auto counts = outbox.countByState();
        OK(counts);
        QCOMPARE(counts->value(OperationState::Pending), 2);
        QCOMPARE(counts->value(OperationState::Uncertain), 3);
        QVERIFY(!counts->contains(OperationState::Claimed));
        QCOMPARE(outbox.inStates({OperationState::Pending, OperationState::Uncertain})->size(), 5);
    }

    void openHoldsWhatIsNotTerminal()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        const auto a1 = outbox.enqueue(create(u"a"_s));
        const auto a2 = outbox.enqueue(create(u"a"_s));
        const auto b1 = outbox.enqueue(create(u"b"_s));
        const auto c1 = outbox.enqueue(create(u"c"_s));
        force(*w.database, *c1, OperationState::Applied);
        force(*w.database, *a2, OperationState::Conflict);
        const auto open = outbox.open();
        OK(open);
        QCOMPARE(open->size(), 3);
        QCOMPARE(open->at(0).id, a1->id);
        QCOMPARE(open->at(1).id, a2->id);
        QCOMPARE(open->at(1).state, OperationState::Conflict);
        QCOMPARE(open->at(2).id, b1->id);
        for (const OperationState state : kStates) {
            force(*w.database, *b1, state);
            QCOMPARE(outbox.open()->size(), domain::isTerminal(state) ? 2 : 3);
        }
    }

    void auditNamesEachViolation()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        QVERIFY(outbox.audit()->isEmpty());
        const auto op = outbox.enqueue(create(u"a"_s));
        const auto set = [&](const QString &change) {
            return sql(*w.database, u"UPDATE outbox_op SET %1 WHERE id = %2"_s.arg(change).arg(op->id.value));
        };
        QVERIFY(set(u"state = 'INFLIGHT', ever_sent = 1"_s));
        QCOMPARE(outbox.audit()->size(), 1); // no attempt
        QVERIFY(outbox.audit()->first().contains(u"no attempt"_s));
        QVERIFY(sql(
            *w.database,
            u"INSERT INTO outbox_attempt (op_id, frozen_body, body_hash, sent_after) VALUES (%1, x'00', '', 1)"_s
                .arg(op->id.value)));
        QVERIFY(outbox.audit()->isEmpty());
        force(*w.database, *op, OperationState::Uncertain); // ever_sent = 0
        QCOMPARE(outbox.audit()->size(), 2);
        QVERIFY(set(u"state = 'APPLIED', ever_sent = 1"_s));
        QCOMPARE(outbox.audit()->size(), 1); // created without a HaloPSA number
        QVERIFY(set(u"halo_id = 9"_s));
        QVERIFY(outbox.audit()->isEmpty());
        const auto twin = outbox.enqueue(create(u"a"_s));
        QVERIFY(sql(*w.database, u"UPDATE outbox_op SET state = 'APPLIED', halo_id = 10 WHERE id = %1"_s.arg(
                                     twin->id.value)));
        QCOMPARE(outbox.audit()->size(), 1); // created twice
        QVERIFY(outbox.audit()->first().contains(u"created 2 times"_s));
        force(*w.database, *op, OperationState::Dead);
        QVERIFY(!outbox.audit()->filter(u"before operation"_s).isEmpty());
        QVERIFY(sql(*w.database, u"DROP INDEX outbox_op_one_active"_s));
        force(*w.database, *op, OperationState::Claimed);
        force(*w.database, *twin, OperationState::Claimed);
        QVERIFY(!outbox.audit()->filter(u"at once"_s).isEmpty());
        QCOMPARE(*w.database->check(), *outbox.audit());
    }

    void aRoundOfLeadsPerSecond()
    {
        Workspace w;
        store::Outbox outbox(*w.database);
        const int leads = 300;
        QList<Operation> ops;
        {
            auto transaction = store::Transaction::begin(*w.database);
            OK(transaction);
            for (int i = 0; i < leads; ++i)
                ops.append(*outbox.enqueue(create(randomKey())));
            OK(transaction->commit());
        }
        QElapsedTimer timer;
        timer.start();
        for (Operation &op : ops) {
            op.state = OperationState::Claimed;
            OK(outbox.transition(op, OperationState::Pending));
            const auto attempt = outbox.freeze(op, "[{\"summary\":\"x\"}]");
            OK(attempt);
            OK(outbox.recordAnswer(attempt->id, 201, u"applied"_s));
            op.state = OperationState::Applied;
            op.haloId = op.id.value;
            OK(outbox.transition(op, OperationState::InFlight));
        }
        qInfo("%d leads, 4 durable transactions each: %lld ms", leads, timer.elapsed());
        QVERIFY(outbox.audit()->isEmpty());
        QCOMPARE(outbox.countByState()->value(OperationState::Applied), leads);
    }
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
