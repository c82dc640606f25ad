#include "base/digest.h"
#include "halo/discovery.h"
#include "halo/schemareader.h"
#include "identity/matchkeys.h"
#include "net/qtransport.h"
#include "planningfixture.h"
#include "sandbox/sandboxserver.h"
#include "store/contactrepository.h"
#include "store/dealrepository.h"
#include "store/documentrepository.h"
#include "store/outbox.h"
#include "store/runrepository.h"
#include "store/suppressionrepository.h"
#include "sync/engine.h"
#include "sync/groupcommit.h"
#include "sync/puller.h"

#include <QCoroCore>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leadline;
using namespace leadline::testing;

namespace {

/// A sandbox tenant and a workspace, joined by the real client over real HTTP.
class Rig
{
public:
    explicit Rig(const QString &faults = {}, std::chrono::milliseconds settle = std::chrono::milliseconds(600))
    {
        const auto started = server.start({});
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence()));
        database = std::move(*store::Database::open(folder.filePath(QStringLiteral("w.leadline")), clock));
        net::ClientCredentials credentials;
        credentials.clientId = sandbox::SandboxServer::haloClientId();
        credentials.secret = [] { return secret(); };
        const auto info = QCoro::waitFor(halo::discover(transport, server.haloUrl()));
        credentials.tokenUrl = halo::tokenUrl(*info);
        tokens = std::make_unique<net::ClientCredentialsSource>(transport, clock, credentials);
        client = std::make_unique<halo::HaloClient>(transport, *tokens, pacer, surroundings.get(), info->apiUrl);
        client->setWriteTimeout(std::chrono::milliseconds(700));
        client->setFirstHold(std::chrono::milliseconds(50));
        domain::Connection connection;
        connection.name = QStringLiteral("sandbox");
        connection.kind = QStringLiteral("halopsa");
        connection.baseUrl = server.haloUrl();
        const auto pipeline = *domain::shippedPipeline();
        const auto schema = *QCoro::waitFor(halo::readSchema(*client, connection.baseUrl.toString(), clock.nowUtc()));
        sync::ApplyRules rules;
        rules.settle = settle;
        session = std::make_unique<sync::Session>(sync::Session{*database, *client, surroundings.get(), connection, pipeline, schema,
                                                                domain::bindPipeline(pipeline, schema), rules, QByteArray(32, 'k')});
        setFaults(faults);
    }
    void setFaults(const QString &faults)
    {
        const auto parsed = faults.isEmpty() ? Result<sandbox::Faults>(sandbox::Faults()) : sandbox::Faults::parse(faults);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().sentence()));
        server.setFaults(*parsed);
    }
    /// Stores n invented people and plans to push them.
    domain::Plan plan(int n)
    {
        store::ContactRepository contacts(*database);
        for (int i = 0; i < n; ++i) {
            domain::Contact contact = person(0, QStringLiteral("Person %1").arg(i), QStringLiteral("Firm %1").arg(i), QStringLiteral("p%1@firm%1.example.com").arg(i));
            contact.externalKey = randomKey();
            contact.id = {};
            people << *contacts.save(contact, {});
        }
        const auto mapper = mapping::Mapper::create(*mapping::shippedProfile(), session->schema, sync::standardTargets());
        sync::PlanContext context;
        context.connection = session->connection;
        context.pipeline = session->pipeline;
        context.schema = session->schema;
        context.binding = session->binding;
        context.nowUtc = context.readAt = clock.nowUtc();
        return sync::planPush(context, mirror(), **mapper, QStringLiteral("default"), people, [](const domain::Contact &) { return false; });
    }
    sync::MirrorView mirror()
    {
        sync::MirrorView view;
        store::DealRepository deals(*database);
        const auto all = deals.all(session->connection.name);
        for (const domain::Deal &deal : *all)
            view.add(deal, *deals.raw(session->connection.name, deal.haloId));
        return view;
    }
    domain::Plan movePlan(const QList<qint64> &ids, const QString &target)
    {
        sync::PlanContext context;
        context.connection = session->connection;
        context.pipeline = session->pipeline;
        context.schema = session->schema;
        context.binding = session->binding;
        context.nowUtc = context.readAt = clock.nowUtc();
        return sync::planMove(context, mirror(), ids, target, {});
    }
    Result<domain::Receipt> apply(const domain::Plan &plan, StopFlag stop = {})
    {
        sync::Engine engine(*session);
        return QCoro::waitFor(engine.apply(plan, randomKey(), stop, {}));
    }
    Result<sync::PullResult> pull()
    {
        return QCoro::waitFor(sync::pull(*session, false, {}, {}));
    }
    /// Every person once and only once in the tenant.
    QString countOnce()
    {
        for (const domain::Contact &contact : people) {
            const qsizetype n = server.ticketsByExternalKey(contact.externalKey).size();
            if (n != 1)
                return QStringLiteral("%1 is there %2 times").arg(contact.headline()).arg(n);
        }
        return {};
    }
    static QCoro::Task<Result<QByteArray>> secret() { co_return sandbox::SandboxServer::haloClientSecret(); }

    QTemporaryDir folder;
    SystemSurroundings surroundings;
    const Clock &clock = surroundings.clock;
    sandbox::SandboxServer server;
    net::QTransport transport;
    net::Pacer pacer{{600000, std::chrono::minutes(1), 60000}, clock};
    std::unique_ptr<store::Database> database;
    std::unique_ptr<net::ClientCredentialsSource> tokens;
    std::unique_ptr<halo::HaloClient> client;
    std::unique_ptr<sync::Session> session;
    QList<domain::Contact> people;
};

} // namespace

class TestEngine final : public QObject
{
    Q_OBJECT
private slots:
    void everyCreateIsConfirmedByReadingBack()
    {
        Rig rig;
        const int before = rig.server.ticketCount();
        const auto receipt = rig.apply(rig.plan(40));
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().sentence()));
        QCOMPARE(receipt->count(domain::Verdict::Created), 40);
        QVERIFY(receipt->isGreen());
        QCOMPARE(rig.server.ticketCount(), before + 40);
        QCOMPARE(rig.countOnce(), QString());
        store::ContactRepository contacts(*rig.database);
        const auto stored = contacts.find(rig.people.first().id);
        QCOMPARE(stored->state, domain::WorkState::InHalo);
        QVERIFY(stored->haloId > 0);
    }

    void writesOfOneTurnShareACommitAndTheirErrorsStayTheirOwn()
    {
        Rig rig;
        store::ContactRepository contacts(*rig.database);
        sync::GroupCommit commits(*rig.database, rig.surroundings.scheduler);
        QStringList order;
        const auto add = [&](QString name, bool good) -> QCoro::Task<Result<void>> {
            sync::GroupCommit::Writes writes = [&, name, good]() -> Result<void> {
                order << QStringLiteral("write ") + name;
                domain::Contact contact = person(0, name, name, name + QStringLiteral("@firm.test"));
                contact.externalKey = randomKey();
                const auto saved = contacts.save(contact, {});
                if (!saved)
                    return fail(saved.error());
                Error refused;
                refused.code = QStringLiteral("LL-TEST");
                return good ? Result<void>() : fail(refused);
            };
            auto writing = commits.commit(std::move(writes));
            const Result<void> written = co_await writing;
            // Durable by now: another connection sees it.
            const auto other = store::Database::open(rig.database->path(), rig.clock);
            order << QStringLiteral("%1 sees %2").arg(name).arg(store::ContactRepository(**other).rows({})->size());
            co_return written;
        };
        auto first = add(QStringLiteral("a"), true);
        auto second = add(QStringLiteral("b"), false);
        QVERIFY(QCoro::waitFor(std::move(first)));
        const auto failed = QCoro::waitFor(std::move(second));
        QCOMPARE(failed.error().code, QStringLiteral("LL-TEST"));
        QCOMPARE(order, QStringList({QStringLiteral("write a"), QStringLiteral("write b"), QStringLiteral("a sees 2"), QStringLiteral("b sees 2")}));
        QVERIFY(QCoro::waitFor(add(QStringLiteral("c"), true)));
        QCOMPARE(order.last(), QStringLiteral("c sees 3"));
    }

    void pushingAgainChangesNothing()
    {
        Rig rig;
        QVERIFY(rig.apply(rig.plan(5)));
        QVERIFY(rig.pull());
        const auto again = rig.plan(0);
        QCOMPARE(again.chosenChanges(), 0);
        QCOMPARE(again.count(domain::PlanAction::LeaveAlone), 5);
        QCOMPARE(rig.apply(again).error().code, QStringLiteral("LL-PLAN-005"));
    }

    void badWeather_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::newRow("rate limit storms") << "429=0.3";
        QTest::newRow("tokens refused now and then") << "401=0.1";
        QTest::newRow("server errors before the commit") << "500=0.2";
        QTest::newRow("connections dropped before the commit") << "dropped=0.2";
        QTest::newRow("answer lost after the commit") << "timeout-after-commit=0.2";
        QTest::newRow("everything at once") << "429=0.1,500=0.05,dropped=0.05,timeout-after-commit=0.1";
    }
    void badWeather()
    {
        QFETCH(QString, faults);
        Rig rig;
        const auto plan = rig.plan(25);
        rig.setFaults(faults);
        const auto first = rig.apply(plan);
        rig.setFaults({});
        // Whatever was left open in the storm is finished by the next pass, without a person.
        sync::Engine engine(*rig.session);
        const auto left = QCoro::waitFor(engine.resume({}, {}));
        QVERIFY2(left, left ? "" : qPrintable(left.error().sentence()));
        QCOMPARE(*left, 0);
        Q_UNUSED(first);
        QCOMPARE(rig.countOnce(), QString());
        store::Outbox outbox(*rig.database);
        QCOMPARE(*outbox.audit(), QStringList());
        store::RunRepository runs(*rig.database);
        const auto run = runs.recent(1);
        QCOMPARE(runs.receipt(run->first().id)->count(domain::Verdict::Created), 25);
    }

    void answerLostAfterCommitIsFoundByTheKey()
    {
        Rig rig;
        const auto plan = rig.plan(3);
        rig.setFaults(QStringLiteral("timeout-after-commit=1"));
        const auto receipt = rig.apply(plan);
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().sentence()));
        QCOMPARE(receipt->count(domain::Verdict::Created), 3);
        QCOMPARE(rig.countOnce(), QString());
        store::Outbox outbox(*rig.database);
        const auto operations = outbox.ofRun(receipt->runId);
        for (const auto &operation : *operations)
            QCOMPARE(outbox.attempts(operation.id)->size(), 1); // sent once, never blindly again
    }

    void foreignEditOfAPlannedCellIsNotOverwritten()
    {
        Rig rig;
        QVERIFY(rig.apply(rig.plan(1)));
        QVERIFY(rig.pull());
        store::ContactRepository contacts(*rig.database);
        const qint64 id = contacts.find(rig.people.first().id)->haloId;
        const auto plan = rig.movePlan({id}, QStringLiteral("lead.contacted"));
        QCOMPARE(plan.chosenChanges(), 1);
        const qint64 other = rig.session->binding.statusOf.value(QStringLiteral("lead.engaged"));
        QVERIFY(rig.server.editTicket(id, {{QStringLiteral("status_id"), other}}));
        const auto receipt = rig.apply(plan);
        QVERIFY(receipt);
        QCOMPARE(receipt->rows.first().verdict, domain::Verdict::Refused);
        QCOMPARE(receipt->rows.first().code, QStringLiteral("LL-PLAN-006"));
        QCOMPARE(QCoro::waitFor(rig.client->ticket(id))->statusId, other);
    }

    void newPlanTakesThePlaceOfAConflict()
    {
        Rig rig;
        QVERIFY(rig.apply(rig.plan(1)));
        QVERIFY(rig.pull());
        store::ContactRepository contacts(*rig.database);
        const qint64 id = contacts.find(rig.people.first().id)->haloId;
        const auto plan = rig.movePlan({id}, QStringLiteral("lead.contacted"));
        const qint64 other = rig.session->binding.statusOf.value(QStringLiteral("lead.engaged"));
        QVERIFY(rig.server.editTicket(id, {{QStringLiteral("status_id"), other}}));
        const auto conflict = rig.apply(plan);
        QCOMPARE(conflict->count(domain::Verdict::Refused), 1);
        QVERIFY(rig.pull()); // a person looks at both sides and plans again
        const auto receipt = rig.apply(rig.movePlan({id}, QStringLiteral("lead.contacted")));
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().sentence()));
        QCOMPARE(receipt->count(domain::Verdict::Moved), 1);
        store::Outbox outbox(*rig.database);
        QCOMPARE(outbox.open()->size(), 0);
        const auto before = outbox.ofRun(conflict->runId);
        QCOMPARE(before->first().state, domain::OperationState::Cancelled);
        QVERIFY2(before->first().reason.startsWith(QStringLiteral("Replaced by a newer plan.")), qPrintable(before->first().reason));
        QVERIFY(outbox.audit()->isEmpty());
    }

    void foreignEditOfAnotherCellDoesNotMatter()
    {
        Rig rig;
        QVERIFY(rig.apply(rig.plan(1)));
        QVERIFY(rig.pull());
        store::ContactRepository contacts(*rig.database);
        const qint64 id = contacts.find(rig.people.first().id)->haloId;
        const auto plan = rig.movePlan({id}, QStringLiteral("lead.contacted"));
        QVERIFY(rig.server.editTicket(id, {{QStringLiteral("oppjobtitle"), QStringLiteral("Chief of Things")}}));
        const auto receipt = rig.apply(plan);
        QCOMPARE(receipt->count(domain::Verdict::Moved), 1);
        QCOMPARE(QCoro::waitFor(rig.client->ticket(id))->raw.value(QStringLiteral("oppjobtitle")).toString(), QStringLiteral("Chief of Things"));
    }

    void suppressionAfterThePlanWins()
    {
        Rig rig;
        const auto plan = rig.plan(2);
        store::SuppressionRepository suppression(*rig.database, rig.session->suppressionKey);
        QVERIFY(suppression.add(identity::suppressionValues(rig.people.first()), QStringLiteral("person"), QStringLiteral("asked")));
        const auto receipt = rig.apply(plan);
        QVERIFY(receipt);
        QCOMPARE(receipt->rows[0].code, QStringLiteral("LL-DNC-001"));
        QCOMPARE(rig.server.ticketsByExternalKey(rig.people[0].externalKey).size(), 0);
        QCOMPARE(rig.server.ticketsByExternalKey(rig.people[1].externalKey).size(), 1);
    }

    void stoppingKeepsWhatWasDoneAndSendsNoMore()
    {
        Rig rig;
        const auto plan = rig.plan(60);
        StopFlag stop;
        sync::Engine engine(*rig.session);
        const auto receipt = QCoro::waitFor(engine.apply(plan, randomKey(), stop, [&](int done, int, const QString &) {
            if (done >= 10)
                stop.raise();
        }));
        QVERIFY(receipt);
        const int created = receipt->count(domain::Verdict::Created);
        QVERIFY(created >= 10 && created < 60);
        QCOMPARE(created + receipt->count(domain::Verdict::Cancelled), 60);
        int inTenant = 0;
        for (const auto &contact : rig.people)
            inTenant += int(rig.server.ticketsByExternalKey(contact.externalKey).size());
        QCOMPARE(inTenant, created);
    }

    void planForAnotherTenantOrTooOldIsRefused()
    {
        Rig rig;
        auto plan = rig.plan(1);
        auto other = plan;
        other.tenant = QStringLiteral("https://acme.example.com");
        QCOMPARE(rig.apply(other).error().code, QStringLiteral("LL-PLAN-003"));
        plan.readAt = rig.clock.nowUtc().addSecs(-16 * 60);
        QCOMPARE(rig.apply(plan).error().code, QStringLiteral("LL-PLAN-004"));
        QCOMPARE(rig.server.ticketsByExternalKey(rig.people.first().externalKey).size(), 0);
    }

    void aMarkMetByTheReadBackIsNotMissed()
    {
        Rig rig;
        QVERIFY(rig.apply(rig.plan(1)));
        QVERIFY(rig.pull());
        store::ContactRepository contacts(*rig.database);
        const qint64 id = contacts.find(rig.people.first().id)->haloId;
        const auto plan = rig.movePlan({id}, QStringLiteral("lead.contacted"));
        QCOMPARE(plan.chosenChanges(), 1);
        const domain::CustomField *mark = rig.session->schema.findField(QStringLiteral("CFDND"));
        QVERIFY(mark);
        QVERIFY(rig.server.editTicket(id, {{QStringLiteral("customfields"),
                                            QJsonArray{QJsonObject{{QStringLiteral("id"), mark->id}, {QStringLiteral("value"), true}}}}}));
        const auto receipt = rig.apply(plan);
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().sentence()));
        QCOMPARE(receipt->count(domain::Verdict::Moved), 1);
        // Reading back mirrored the record, so the next pull finds nothing new about it.
        store::SuppressionRepository suppression(*rig.database, rig.session->suppressionKey);
        const auto values = identity::suppressionValues(rig.people.first());
        QVERIFY(*suppression.contains(values));
        QVERIFY(rig.pull());
        QVERIFY(*suppression.contains(values));
    }

    void aStoppedPullKeepsItsPlace()
    {
        Rig rig;
        // A tenant whose rows come without the fields: each record is read by itself.
        for (domain::CustomField &field : rig.session->schema.customFields)
            field.name = QStringLiteral("CFOther%1").arg(field.id);
        StopFlag stop;
        stop.raise();
        const auto stopped = QCoro::waitFor(sync::pull(*rig.session, false, stop, {}));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        const auto cursor = store::DocumentRepository(*rig.database).find(QStringLiteral("cursor"), rig.session->connection.name);
        QVERIFY(cursor && cursor->isEmpty());
    }

    void pullMarksOptedOutPeople()
    {
        Rig rig;
        const auto pulled = rig.pull();
        QVERIFY2(pulled, pulled ? "" : qPrintable(pulled.error().sentence()));
        QVERIFY(pulled->received > 0);
        QVERIFY(pulled->suppressed >= 1);
        QVERIFY(pulled->unmapped >= 1);
        const auto second = rig.pull();
        QCOMPARE(second->changed + second->isNew, 0);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
