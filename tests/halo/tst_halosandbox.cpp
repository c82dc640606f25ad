#include "halo/discovery.h"
#include "halo/haloclient.h"
#include "halo/schemareader.h"
#include "net/qtransport.h"
#include "net/retry.h"
#include "sandbox/sandboxserver.h"

#include "base/digest.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace leadline;
using namespace leadline::halo;
using sandbox::SandboxServer;
using namespace std::chrono_literals;

namespace {

/// Runs the event loop until the coroutine has its value.
template <class T> T settle(QCoro::Task<T> task)
{
    const auto out = std::make_shared<std::optional<T>>();
    const auto run = [](QCoro::Task<T> t, std::shared_ptr<std::optional<T>> slot) -> QCoro::Task<> {
        T value = co_await t;
        slot->emplace(std::move(value));
    };
    run(std::move(task), out);
    if (!QTest::qWaitFor([&] { return out->has_value(); }, 60'000))
        qFatal("the call never ended");
    return **out;
}

QCoro::Task<Result<QByteArray>> theSecret()
{
    co_return SandboxServer::haloClientSecret();
}

QCoro::Task<Result<QByteArray>> aWrongSecret()
{
    co_return QByteArray("not the secret");
}

/// The way a program reaches a tenant: discover, sign in, read the schema.
struct Reach
{
    SystemSurroundings surroundings;
    const Clock &clock = surroundings.clock;
    net::QTransport transport;
    net::Pacer pacer{{100'000, 60s, 1000}, clock};
    std::unique_ptr<net::ClientCredentialsSource> tokens;
    std::unique_ptr<HaloClient> client;
    domain::TenantSchema schema;

    Result<void> open(const QUrl &base, std::function<QCoro::Task<Result<QByteArray>>()> secret)
    {
        const auto info = settle(discover(transport, base));
        if (!info)
            return fail(info.error());
        net::ClientCredentials credentials;
        credentials.tokenUrl = tokenUrl(*info);
        credentials.clientId = SandboxServer::haloClientId();
        credentials.secret = std::move(secret);
        tokens = std::make_unique<net::ClientCredentialsSource>(transport, clock, credentials);
        client = std::make_unique<HaloClient>(transport, *tokens, pacer, surroundings.get(), info->apiUrl);
        const auto read = settle(readSchema(*client, base.toString(), clock.nowUtc()));
        if (!read)
            return fail(read.error());
        schema = *read;
        return {};
    }

    QJsonObject lead(const QString &key) const
    {
        const domain::TicketType &type = schema.ticketTypes.first();
        return {{QStringLiteral("summary"), QStringLiteral("Dana Reyes, Northgate Dental")},
                {QStringLiteral("tickettype_id"), type.id},
                {QStringLiteral("status_id"),
                 type.initialStatus ? type.initialStatus : type.allowedStatuses.value(0)},
                {QStringLiteral("oppcontactname"), QStringLiteral("Dana Reyes")},
                {QStringLiteral("oppcompanyname"), QStringLiteral("Northgate Dental")},
                {QStringLiteral("oppemailaddress"), QStringLiteral("dana.reyes@northgate.example")},
                {QStringLiteral("third_party_id_string"), key}};
    }
};

} // namespace

/// The client against the simulated tenant: real sockets, two independent ideas of one API.
class TestHaloSandbox : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        sandbox::ServerOptions options;
        options.people = 250;
        QVERIFY(m_server.start(options));
    }
    void cleanup() { m_server.stop(); }

    void tenantIsDiscovered()
    {
        Reach reach;
        const auto opened = reach.open(m_server.haloUrl(), theSecret);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
        QVERIFY(!reach.schema.agentName.isEmpty());
        QVERIFY(reach.schema.ticketTypes.size() >= 3);
        QCOMPARE(reach.schema.customFields.size(), 59);
        const domain::CustomField *mark = reach.schema.findField(QStringLiteral("DND"));
        QVERIFY(mark);
        QCOMPARE(mark->id, m_server.fieldId(QStringLiteral("DND")));
        bool options = false;
        for (const domain::CustomField &field : std::as_const(reach.schema.customFields))
            options = options || (field.isSelect() && !field.options.isEmpty());
        QVERIFY(options);
    }

    void wrongSecretIsSaidSo()
    {
        Reach reach;
        const auto opened = reach.open(m_server.haloUrl(), aWrongSecret);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("LL-AUTH-001"));
    }

    void wrongAddressIsSaidSo()
    {
        net::QTransport transport;
        QUrl other = m_server.haloUrl();
        other.setPath(QStringLiteral("/somewhere"));
        const auto info = settle(discover(transport, other));
        QVERIFY(!info);
        QCOMPARE(info.error().code, QStringLiteral("LL-HALO-010"));
    }

    void recordsLiveAsPromised()
    {
        Reach reach;
        QVERIFY(reach.open(m_server.haloUrl(), theSecret));
        HaloClient &client = *reach.client;
        const QString key = randomKey();
        const int before = m_server.ticketCount();
        const auto created = settle(
            client.postOpportunity(HaloClient::writeBody(reach.lead(key)), QStringLiteral("creating")));
        QVERIFY2(created.ticket, created.ticket ? "" : qPrintable(created.ticket.error().sentence()));
        QCOMPARE(net::judgeWrite(created.answer), net::WriteVerdict::Applied);
        QCOMPARE(m_server.ticketCount(), before + 1);
        const qint64 id = created.ticket->id;

        QList<qint64> types;
        for (const domain::TicketType &type : std::as_const(reach.schema.ticketTypes))
            types << type.id;
        const auto found = settle(client.findByExternalKey(key, types));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, id);
        QCOMPARE(settle(client.findByExternalKey(randomKey(), types))->size(), 0);

        const qint64 mark = m_server.fieldId(QStringLiteral("DND"));
        const QJsonObject change{
            {QStringLiteral("id"), id},
            {QStringLiteral("customfields"),
             QJsonArray{QJsonObject{{QStringLiteral("id"), mark}, {QStringLiteral("value"), true}}}}};
        QVERIFY(
            settle(client.postOpportunity(HaloClient::writeBody(change), QStringLiteral("marking"))).ticket);
        const auto read = settle(client.ticket(id));
        QVERIFY(read);
        QCOMPARE(read->member(QStringLiteral("cf:dnd"), reach.schema), QJsonValue(true));
        QCOMPARE(read->member(QStringLiteral("oppcontactname"), reach.schema).toString(),
                 QStringLiteral("Dana Reyes"));

        QVERIFY(settle(client.removeOpportunity(id, QStringLiteral("test"))));
        QCOMPARE(settle(client.ticket(id)).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_server.ticketCount(), before);
    }

    void listAndSingleReadsAgree()
    {
        Reach reach;
        QVERIFY(reach.open(m_server.haloUrl(), theSecret));
        TicketQuery query;
        for (const domain::TicketType &type : std::as_const(reach.schema.ticketTypes))
            query.typeIds << type.id;
        for (const domain::CustomField &field : std::as_const(reach.schema.customFields))
            query.customFieldIds << field.id;
        const auto rows = settle(reach.client->tickets(query));
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().sentence()));
        QVERIFY(rows->size() > 20 &&
                rows->size() <= m_server.ticketCount()); // tickets of other types are there too
        for (qsizetype i = 0; i < rows->size(); i += 1 + rows->size() / 20) {
            const Ticket &row = rows->at(i);
            const auto single = settle(reach.client->ticket(row.id));
            QVERIFY(single);
            QJsonObject expected = single->canonical(reach.schema);
            // HaloPSA's list rows never carry these two.
            for (const QString &name :
                 {QStringLiteral("oppjobtitle"), QStringLiteral("oppdontaddtomailinglist")}) {
                if (!row.raw.contains(name))
                    expected.remove(name);
            }
            QCOMPARE(row.canonical(reach.schema), expected);
        }
        // Incremental: only what changed since.
        const qint64 edited = rows->first().id;
        QDateTime latest;
        for (const Ticket &row : *rows)
            latest = std::max(latest, row.lastUpdate);
        query.updatedSince = latest.addSecs(1); // the filter has whole seconds
        QTRY_VERIFY(reach.clock.nowUtc() >= query.updatedSince);
        QVERIFY(m_server.editTicket(edited,
                                    {{QStringLiteral("oppcompanyname"), QStringLiteral("Harbour Foods")}}));
        const auto changed = settle(reach.client->tickets(query));
        QVERIFY(changed);
        QCOMPARE(changed->size(), 1);
        QCOMPARE(changed->first().id, edited);
    }

    void expiredTokenIsRenewedOnce()
    {
        Reach reach;
        QVERIFY(reach.open(m_server.haloUrl(), theSecret));
        m_server.expireTokens();
        QVERIFY(settle(reach.client->me()));
        m_server.expireTokens();
        const auto refused =
            settle(reach.client->postOpportunity(HaloClient::writeBody(reach.lead(randomKey())), {}));
        QCOMPARE(net::judgeWrite(refused.answer),
                 net::WriteVerdict::SignInAgain); // a write is not repeated here
        QVERIFY(
            settle(reach.client->postOpportunity(HaloClient::writeBody(reach.lead(randomKey())), {})).ticket);
    }

    void lostAnswerIsUnknownAndFoundByKey()
    {
        Reach reach;
        QVERIFY(reach.open(m_server.haloUrl(), theSecret));
        reach.client->setWriteTimeout(700ms);
        sandbox::Faults faults;
        faults.timeoutAfterCommit = 1;
        m_server.setFaults(faults);
        const QString key = randomKey();
        const auto lost = settle(reach.client->postOpportunity(HaloClient::writeBody(reach.lead(key)), {}));
        QVERIFY(!lost.answer);
        QVERIFY(lost.answer.error().outcomeUnknown);
        QCOMPARE(net::judgeWrite(lost.answer), net::WriteVerdict::Unknown);
        m_server.setFaults({});
        QCOMPARE(m_server.ticketsByExternalKey(key).size(), 1); // it happened, and only once
        const auto found = settle(reach.client->findByExternalKey(key, {}));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
    }

    void droppedConnectionsMakeNoCopies()
    {
        Reach reach;
        QVERIFY(reach.open(m_server.haloUrl(), theSecret));
        sandbox::Faults faults;
        faults.droppedConnection = 1;
        m_server.setFaults(faults);
        const int before = m_server.requestCount(QStringLiteral("/api/Opportunities"));
        const auto lost =
            settle(reach.client->postOpportunity(HaloClient::writeBody(reach.lead(randomKey())), {}));
        QCOMPARE(net::judgeWrite(lost.answer), net::WriteVerdict::Unknown);
        QTest::qWait(100);
        QCOMPARE(m_server.requestCount(QStringLiteral("/api/Opportunities")), before + 1);
    }

    void shortPageIsNoticed()
    {
        Reach reach;
        QVERIFY(reach.open(m_server.haloUrl(), theSecret));
        sandbox::Faults faults;
        faults.shortPage = 1;
        m_server.setFaults(faults);
        const auto rows = settle(reach.client->tickets({}));
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, QStringLiteral("LL-HALO-030"));
    }

    void readsSurviveTrouble()
    {
        Reach reach;
        QVERIFY(reach.open(m_server.haloUrl(), theSecret));
        sandbox::Faults faults;
        faults.serverError = 0.2;
        m_server.setFaults(faults);
        int good = 0;
        for (int i = 0; i < 20; ++i)
            good += settle(reach.client->me()) ? 1 : 0;
        QVERIFY2(good >= 15, "three tries against one failure in five");
    }

private:
    SandboxServer m_server;
};

QTEST_GUILESS_MAIN(TestHaloSandbox)
#include "tst_halosandbox.moc"
