#include "halo/haloclient.h"
#include "halo/schemareader.h"
#include "net/retry.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace leadline;
using namespace leadline::halo;
using leadline::test::FakeTransport;
using net::HttpRequest;
using net::HttpResponse;
using namespace std::chrono_literals;

namespace {

class FakeTokens final : public net::TokenSource
{
public:
    QCoro::Task<Result<QByteArray>> token() override
    {
        if (failure)
            co_return fail(Error(*failure));
        QByteArray token = "token" + QByteArray::number(number);
        co_return token;
    }
    void reject(const QByteArray &token) override
    {
        rejected << token;
        ++number;
    }
    int number = 1;
    QList<QByteArray> rejected;
    std::optional<Error> failure;
};

/// A tenant that pages as HaloPSA does, with the habits a test switches on.
struct Tenant
{
    int total = 0;
    int cap = 100;
    bool givesCount = true;
    bool ignoresPaging = false;
    bool ignoresFilters = false;
    bool hidesKey = false;
    int countOff = 0;

    QJsonObject row(int id) const
    {
        QJsonObject o{{QStringLiteral("id"), id},
                      {QStringLiteral("tickettype_id"), id % 2 ? 31 : 32},
                      {QStringLiteral("last_update"),
                       QStringLiteral("2026-02-%1T10:00:00").arg(1 + id % 28, 2, 10, QLatin1Char('0'))}};
        if (!hidesKey)
            o.insert(QStringLiteral("third_party_id_string"), QStringLiteral("key%1").arg(id));
        return o;
    }
    HttpResponse answer(const HttpRequest &request) const
    {
        const QUrlQuery query(request.url);
        const QStringList types =
            query.queryItemValue(QStringLiteral("requesttype")).split(u',', Qt::SkipEmptyParts);
        const QString key = query.queryItemValue(QStringLiteral("third_party_id_string"));
        QJsonArray all;
        for (int id = 1; id <= total; ++id) {
            const QJsonObject r = row(id);
            const bool kept =
                ignoresFilters ||
                ((types.isEmpty() ||
                  types.contains(QString::number(r[QStringLiteral("tickettype_id")].toInt()))) &&
                 (key.isEmpty() || r[QStringLiteral("third_party_id_string")].toString() == key));
            if (kept)
                all << r;
        }
        const int size = std::min(cap, query.queryItemValue(QStringLiteral("page_size")).toInt());
        const int page = ignoresPaging ? 1 : query.queryItemValue(QStringLiteral("page_no")).toInt();
        QJsonArray rows;
        for (qsizetype i = qsizetype(page - 1) * size;
             i < std::min<qsizetype>(all.size(), qsizetype(page) * size); ++i)
            rows << all[i];
        QJsonObject body{{QStringLiteral("page_no"), page}, {QStringLiteral("tickets"), rows}};
        if (givesCount)
            body.insert(QStringLiteral("record_count"), all.size() + countOff);
        return FakeTransport::json(200, body);
    }
};

template <class T> T now(QCoro::Task<T> task) // the fakes answer at once
{
    std::optional<T> out;
    const auto run = [](QCoro::Task<T> t, std::optional<T> *slot) -> QCoro::Task<> {
        T value = co_await t;
        slot->emplace(std::move(value));
    };
    run(std::move(task), &out);
    if (!out)
        qFatal("still waiting");
    return *std::move(out);
}

/// Nobody waits: time moves on instead.
class HastyScheduler final : public Scheduler
{
public:
    explicit HastyScheduler(ManualClock &clock) : m_clock(clock) {}
    Appointment after(std::chrono::milliseconds delay, Call call) override
    {
        m_clock.advanceMs(delay.count());
        slept += delay.count();
        call();
        return 1;
    }
    void cancel(Appointment) override {}

    qint64 slept = 0;

private:
    ManualClock &m_clock;
};

struct Bench
{
    FakeTransport transport;
    FakeTokens tokens;
    ManualClock clock;
    net::Pacer pacer;
    HastyScheduler hasty{clock};
    EventLoopScheduler eventLoop;
    SeededEntropy entropy{1};
    HaloClient client;

    enum class Waiting { Hasty, Real };
    explicit Bench(net::Pacer::Limits limits = {100'000, 60s, 1000}, Waiting waiting = Waiting::Hasty)
        : pacer(limits, clock),
          client(transport, tokens, pacer,
                 {clock, waiting == Waiting::Hasty ? static_cast<Scheduler &>(hasty) : eventLoop, entropy},
                 QUrl(QStringLiteral("https://acme.example.test/api")))
    {
    }
    void serve(const Tenant &tenant)
    {
        transport.handler = [tenant](const HttpRequest &request) { return tenant.answer(request); };
    }
    [[nodiscard]] QByteArray sentToken(qsizetype i) const
    {
        for (const auto &[name, value] : transport.requests.at(i).headers) {
            if (name == "Authorization")
                return value;
        }
        return {};
    }
    [[nodiscard]] QString target(qsizetype i) const
    {
        return transport.requests.at(i).url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme |
                                                     QUrl::RemoveAuthority);
    }
};

const char *const kCreated = R"({"id":2051,"summary":"x","third_party_id_string":"k","tickettype_id":31})";

} // namespace

class TestHaloClient : public QObject
{
    Q_OBJECT

private slots:
    void meIsRead()
    {
        Bench b;
        b.transport.answer(FakeTransport::response(200, R"({"id":3.0,"name":"Sam Porter","claims":[]})"));
        const auto me = now(b.client.me());
        QVERIFY(me);
        QCOMPARE(me->id, 3);
        QCOMPARE(me->name, QStringLiteral("Sam Porter"));
        QCOMPARE(b.target(0), QStringLiteral("/api/Agent/me"));
        QCOMPARE(b.sentToken(0), QByteArray("Bearer token1"));
    }

    void readsAreRetried_data()
    {
        QTest::addColumn<int>("status"); // 0: the connection was lost
        for (const int status : {0, 408, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void readsAreRetried()
    {
        QFETCH(int, status);
        const auto trouble = [&](Bench &b) {
            if (status == 0)
                b.transport.answer(FakeTransport::lost(false));
            else
                b.transport.answer(FakeTransport::response(status, {}));
        };
        Bench good;
        trouble(good);
        trouble(good);
        good.transport.answer(FakeTransport::response(200, R"({"id":3,"name":"Sam"})"));
        QVERIFY(now(good.client.me()));
        QCOMPARE(good.transport.requests.size(), 3);
        QCOMPARE(good.client.requestsMade(), 3);

        Bench bad;
        for (int i = 0; i < 5; ++i)
            trouble(bad);
        const auto failed = now(bad.client.me());
        QVERIFY(!failed);
        QCOMPARE(bad.transport.requests.size(), 3); // and no fourth
        QCOMPARE(failed.error().code, status == 0     ? QStringLiteral("LL-NET-011")
                                      : status == 429 ? QStringLiteral("LL-HALO-005")
                                                      : QStringLiteral("LL-HALO-007"));
    }

    void readsAreNotRetriedWithoutCause_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("400") << 400 << "LL-HALO-004";
        QTest::newRow("403") << 403 << "LL-HALO-002";
        QTest::newRow("404") << 404 << "LL-HALO-003";
        QTest::newRow("302") << 302 << "LL-HALO-008";
    }
    void readsAreNotRetriedWithoutCause()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        Bench b;
        b.transport.answer(FakeTransport::response(status, {}));
        QCOMPARE(now(b.client.me()).error().code, code);
        QCOMPARE(b.transport.requests.size(), 1);
        QVERIFY(b.tokens.rejected.isEmpty());
    }

    void refusedSignInGetsOneNewToken()
    {
        Bench b;
        b.transport.answer(FakeTransport::response(401, {}));
        b.transport.answer(FakeTransport::response(200, R"({"id":3,"name":"Sam"})"));
        QVERIFY(now(b.client.me()));
        QCOMPARE(b.sentToken(0), QByteArray("Bearer token1"));
        QCOMPARE(b.sentToken(1), QByteArray("Bearer token2"));

        b.transport.answer(FakeTransport::response(401, {}));
        b.transport.answer(FakeTransport::response(401, {}));
        b.transport.answer(FakeTransport::response(200, "{}"));
        const auto me = now(b.client.me());
        QCOMPARE(me.error().code, QStringLiteral("LL-HALO-001"));
        QCOMPARE(me.error().kind, ErrorKind::SignIn);
        QCOMPARE(b.transport.requests.size(), 4); // no third try
        QCOMPARE(b.tokens.rejected, QList<QByteArray>({"token1", "token2", "token3"}));
    }

    void noTokenNoRequest()
    {
        Bench b;
        b.tokens.failure = FakeTransport::error(ErrorKind::SignIn, "LL-AUTH-001");
        b.tokens.failure->outcomeUnknown = true; // of the sign-in, not of our write
        QCOMPARE(now(b.client.me()).error().code, QStringLiteral("LL-AUTH-001"));
        const auto outcome = now(b.client.postOpportunity("[{}]", QStringLiteral("creating")));
        QVERIFY(!outcome.answer);
        QVERIFY(!outcome.answer.error().outcomeUnknown);
        QVERIFY(!outcome.ticket);
        QCOMPARE(net::judgeWrite(outcome.answer), net::WriteVerdict::SignInAgain);
        QCOMPARE(b.transport.requests.size(), 0);
        QCOMPARE(b.client.requestsMade(), 0);
    }

    void answersThatAreNoJson()
    {
        Bench b;
        b.transport.answer(FakeTransport::response(200, "<html>Sign in</html>", "text/html"));
        QCOMPARE(now(b.client.me()).error().code, QStringLiteral("LL-HALO-006"));
        b.transport.answer(FakeTransport::response(200, "{\"id\":"));
        QCOMPARE(now(b.client.me()).error().code, QStringLiteral("LL-JSON-001"));
        b.transport.answer(FakeTransport::response(200, "[1,2]"));
        QCOMPARE(now(b.client.me()).error().code, QStringLiteral("LL-HALO-022"));
    }

    void callsArePaced()
    {
        Bench b({60, 60s, 2});
        b.serve({});
        for (int i = 0; i < 5; ++i)
            QVERIFY(now(b.client.tickets({})));
        QCOMPARE(b.hasty.slept, 3000); // two at once, then one a second
        b.transport.answer(FakeTransport::response(201, kCreated));
        QVERIFY(now(b.client.postOpportunity("[{}]", QStringLiteral("creating"))).ticket);
        QCOMPARE(b.hasty.slept, 4000); // a write waits too, before it leaves
    }

    void rateLimitHoldsEverybody()
    {
        Bench b;
        HttpResponse limited = FakeTransport::response(429, "Rate Limit Reached");
        limited.headers.append({QByteArrayLiteral("Retry-After"), QByteArrayLiteral("17")});
        b.transport.answer(limited);
        b.transport.answer(FakeTransport::response(200, R"({"id":3})"));
        QVERIFY(now(b.client.me()));
        QCOMPARE(b.hasty.slept, 17'000);
        b.transport.answer(
            FakeTransport::response(429, {})); // without Retry-After: half a minute, then twice that
        b.transport.answer(FakeTransport::response(429, {}));
        b.transport.answer(FakeTransport::response(200, R"({"id":3})"));
        QVERIFY(now(b.client.me()));
        QVERIFY(b.hasty.slept >= 17'000 + 30'000 + 60'000 && b.hasty.slept < 107'010);
    }

    void pagesUntilTheCountAgrees_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<bool>("givesCount");
        QTest::addColumn<int>("cap");
        QTest::addColumn<int>("requests");
        QTest::newRow("none") << 0 << true << 100 << 1;
        QTest::newRow("one page") << 99 << true << 100 << 1;
        QTest::newRow("exactly one page") << 100 << true << 100 << 1;
        QTest::newRow("three pages") << 250 << true << 100 << 3;
        QTest::newRow("a lower cap than asked") << 250 << true << 50 << 5;
        QTest::newRow("no count") << 250 << false << 100 << 4;
        QTest::newRow("no count, lower cap") << 120 << false << 50 << 4;
        QTest::newRow("no count, none") << 0 << false << 100 << 1;
    }
    void pagesUntilTheCountAgrees()
    {
        QFETCH(int, total);
        QFETCH(bool, givesCount);
        QFETCH(int, cap);
        QFETCH(int, requests);
        Bench b;
        Tenant tenant;
        tenant.total = total;
        tenant.givesCount = givesCount;
        tenant.cap = cap;
        b.serve(tenant);
        QList<std::pair<int, int>> heard;
        const auto rows = now(b.client.tickets({}, [&](int got, int of) { heard << std::pair(got, of); }));
        QVERIFY(rows);
        QCOMPARE(rows->size(), total);
        QCOMPARE(b.transport.requests.size(), requests);
        QCOMPARE(heard.size(), requests);
        QCOMPARE(heard.last(), std::pair(total, givesCount ? total : -1));
        for (int i = 0; i < requests; ++i) {
            const QUrlQuery query(b.transport.requests.at(i).url);
            QCOMPARE(query.queryItemValue(QStringLiteral("pageinate")), QStringLiteral("true"));
            QCOMPARE(query.queryItemValue(QStringLiteral("page_size")), QStringLiteral("100"));
            QCOMPARE(query.queryItemValue(QStringLiteral("page_no")), QString::number(i + 1));
            QCOMPARE(query.queryItemValue(QStringLiteral("order")), QStringLiteral("id"));
        }
    }

    void fewerThanReportedIsAnError_data()
    {
        QTest::addColumn<bool>("ignoresPaging");
        QTest::newRow("the count is too high") << false;
        QTest::newRow("paging is ignored") << true;
    }
    void fewerThanReportedIsAnError()
    {
        QFETCH(bool, ignoresPaging);
        Bench b;
        Tenant tenant;
        tenant.total = 150;
        tenant.ignoresPaging = ignoresPaging;
        tenant.countOff = ignoresPaging ? 0 : 5;
        b.serve(tenant);
        const auto rows = now(b.client.tickets({}));
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, QStringLiteral("LL-HALO-030"));
        QVERIFY(b.transport.requests.size() <= 3);
        tenant.ignoresFilters = true; // a look-up that did not see everything is no proof of absence
        b.serve(tenant);
        QCOMPARE(now(b.client.findByExternalKey(QStringLiteral("key999"), {})).error().code,
                 rows.error().code);
    }

    void brokenPageEndsTheWalk()
    {
        Bench b;
        b.transport.answer(
            FakeTransport::response(200, R"({"record_count":2,"tickets":[{"id":1},{"summary":"no id"}]})"));
        QCOMPARE(now(b.client.tickets({})).error().code, QStringLiteral("LL-HALO-020"));
        b.transport.answer(FakeTransport::response(200, R"({"record_count":2,"tickets":[{"id":1}]})"));
        b.transport.answer(FakeTransport::response(403, {}));
        QCOMPARE(now(b.client.tickets({})).error().code, QStringLiteral("LL-HALO-002"));
    }

    void filtersAreSentAndCheckedAgain()
    {
        Bench b;
        Tenant tenant;
        tenant.total = 40;
        tenant.ignoresFilters = true;
        b.serve(tenant);
        TicketQuery query;
        query.typeIds = {31, 33};
        query.updatedSince = QDateTime(QDate(2026, 2, 20), QTime(10, 0), Qt::UTC);
        query.customFieldIds = {187, 188};
        query.search = QStringLiteral("a+b & c");
        const auto rows = now(b.client.tickets(query));
        QVERIFY(rows);
        QVERIFY(!rows->isEmpty() && rows->size() < 20);
        for (const Ticket &ticket : *rows) {
            QCOMPARE(ticket.typeId, 31);
            QVERIFY(ticket.lastUpdate >= query.updatedSince);
        }
        const QString target = b.target(0);
        QVERIFY(target.contains(QLatin1String("requesttype=31,33")));
        QVERIFY(target.contains(QLatin1String("lastupdatefromdate=2026-02-20T10%3A00%3A00&")));
        QVERIFY(target.contains(QLatin1String("include_custom_fields=187,188")));
        QVERIFY(target.contains(QLatin1String("search=a%2Bb%20%26%20c")));
    }

    void keyIsFoundByteEqual_data()
    {
        QTest::addColumn<bool>("ignoresFilters");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("hits");
        QTest::newRow("filter works") << false << "key7" << 1;
        QTest::newRow("filter works, none") << false << "key70" << 0;
        QTest::newRow("filter ignored") << true << "key7" << 1;
        QTest::newRow("filter ignored, none") << true << "key70" << 0;
        QTest::newRow("other case is another key") << true << "KEY7" << 0;
        QTest::newRow("a part is not the key") << true << "key" << 0;
    }
    void keyIsFoundByteEqual()
    {
        QFETCH(bool, ignoresFilters);
        QFETCH(QString, key);
        QFETCH(int, hits);
        Bench b;
        Tenant tenant;
        tenant.total = 40;
        tenant.ignoresFilters = ignoresFilters;
        b.serve(tenant);
        const auto found = now(b.client.findByExternalKey(key, {31, 32}));
        QVERIFY(found);
        QCOMPARE(found->size(), hits);
        QVERIFY(!b.target(0).contains(QLatin1String("open_only"))); // closed ones too
    }

    void rowsWithoutKeyAreReadOneByOne()
    {
        Bench b;
        Tenant tenant;
        tenant.total = 3;
        tenant.hidesKey = true;
        tenant.ignoresFilters = true;
        b.transport.handler = [tenant](const HttpRequest &request) -> FakeTransport::Outcome {
            if (request.url.path().endsWith(QLatin1String("/1")))
                return FakeTransport::response(404, {}); // deleted meanwhile
            if (request.url.path().endsWith(QLatin1String("/2")))
                return FakeTransport::response(200, R"({"id":2,"third_party_id_string":"mine"})");
            if (request.url.path().endsWith(QLatin1String("/3")))
                return FakeTransport::response(200, R"({"id":3,"third_party_id_string":"other"})");
            return tenant.answer(request);
        };
        const auto found = now(b.client.findByExternalKey(QStringLiteral("mine"), {}));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, 2);
        QCOMPARE(b.transport.requests.size(), 4);
    }

    void lookUpThatProvesNothingIsAnError()
    {
        Bench b;
        Tenant tenant;
        tenant.total = 60;
        tenant.hidesKey = true;
        tenant.ignoresFilters = true;
        b.serve(tenant);
        QCOMPARE(now(b.client.findByExternalKey(QStringLiteral("mine"), {})).error().code,
                 QStringLiteral("LL-HALO-031"));
        Bench down;
        for (int i = 0; i < 3; ++i)
            down.transport.answer(FakeTransport::response(504, {}));
        QVERIFY(!now(down.client.findByExternalKey(QStringLiteral("mine"), {})));
    }

    void singleTicket()
    {
        Bench b;
        b.transport.answer(FakeTransport::response(200, R"([{"id":2051.0,"customfields":[]}])"));
        const auto ticket = now(b.client.ticket(2051));
        QVERIFY(ticket);
        QCOMPARE(ticket->id, 2051);
        QCOMPARE(b.target(0), QStringLiteral("/api/Opportunities/2051?includedetails=true"));
        b.transport.answer(FakeTransport::response(200, R"({"id":9})"));
        QCOMPARE(now(b.client.ticket(2051)).error().code, QStringLiteral("LL-HALO-020"));
        b.transport.answer(FakeTransport::response(404, {}));
        QCOMPARE(now(b.client.ticket(2051)).error().kind, ErrorKind::NotFound);
    }

    void writeBodyIsAnArrayOfOne()
    {
        QCOMPARE(HaloClient::writeBody(
                     {{QStringLiteral("summary"), QStringLiteral("x")}, {QStringLiteral("id"), 5}}),
                 QByteArray(R"([{"id":5,"summary":"x"}])"));
    }

    void writesLeaveOnce_data()
    {
        QTest::addColumn<int>("status"); // 0: lost
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("created");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("201 object") << 201 << QByteArray(kCreated) << true << false;
        QTest::newRow("200 object") << 200 << QByteArray(kCreated) << true << false;
        QTest::newRow("200 array of one") << 200 << '[' + QByteArray(kCreated) + ']' << true << false;
        QTest::newRow("200 array of two") << 200 << QByteArray(R"([{"id":1},{"id":2}])") << false << true;
        QTest::newRow("200 no id") << 200 << QByteArray("{}") << false << true;
        QTest::newRow("200 HTML") << 200 << QByteArray("<html>") << false << true;
        QTest::newRow("200 empty") << 200 << QByteArray() << false << true;
        QTest::newRow("400") << 400 << QByteArray(R"({"Message":"A Site must be selected"})") << false
                             << false;
        QTest::newRow("401") << 401 << QByteArray() << false << false;
        QTest::newRow("403") << 403 << QByteArray() << false << false;
        QTest::newRow("404") << 404 << QByteArray() << false << false;
        QTest::newRow("408") << 408 << QByteArray() << false << true;
        QTest::newRow("429") << 429 << QByteArray() << false << false;
        QTest::newRow("500") << 500 << QByteArray() << false << true;
        QTest::newRow("504") << 504 << QByteArray() << false << true;
        QTest::newRow("302") << 302 << QByteArray() << false << true;
        QTest::newRow("lost") << 0 << QByteArray() << false << true;
    }
    void writesLeaveOnce()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, created);
        QFETCH(bool, unknown);
        Bench b;
        if (status == 0)
            b.transport.answer(FakeTransport::lost(true));
        else
            b.transport.answer(FakeTransport::response(
                status, body, body.startsWith('<') ? "text/html" : "application/json"));
        b.transport.answer(FakeTransport::response(201, kCreated)); // must not be asked for
        const QByteArray frozen =
            HaloClient::writeBody({{QStringLiteral("summary"), QStringLiteral("Dana Reyes")}});
        const auto outcome = now(b.client.postOpportunity(frozen, QStringLiteral("creating Dana Reyes")));
        QCOMPARE(b.transport.requests.size(), 1);
        const HttpRequest &request = b.transport.requests.at(0);
        QVERIFY(request.method == net::Method::Post);
        QVERIFY(request.once);
        QCOMPARE(request.body, frozen);
        QCOMPARE(b.target(0), QStringLiteral("/api/Opportunities"));
        QCOMPARE(bool(outcome.ticket), created);
        if (created) {
            QCOMPARE(outcome.ticket->id, 2051);
            QCOMPARE(outcome.ticket->externalKey, QStringLiteral("k"));
        } else {
            QCOMPARE(outcome.ticket.error().outcomeUnknown, unknown);
        }
        QCOMPARE(b.tokens.rejected.size(), status == 401 ? 1 : 0);
        if (status == 400)
            QVERIFY(outcome.ticket.error().what.contains(QLatin1String("A Site must be selected")));
    }

    void removal()
    {
        Bench b;
        b.transport.answer(FakeTransport::response(200, {}));
        QVERIFY(now(b.client.removeOpportunity(7, QStringLiteral("undo & clean"))));
        QVERIFY(b.transport.requests.at(0).method == net::Method::Delete);
        QCOMPARE(b.target(0), QStringLiteral("/api/Opportunities/7?reason=undo%20%26%20clean"));
        b.transport.answer(FakeTransport::response(404, {}));
        QCOMPARE(now(b.client.removeOpportunity(7, {})).error().kind, ErrorKind::NotFound);
        b.transport.answer(FakeTransport::response(503, {}));
        const auto failed = now(b.client.removeOpportunity(7, {}));
        QVERIFY(failed.error().outcomeUnknown);
        QCOMPARE(b.transport.requests.size(), 3); // not retried either
    }

    void anAdmissionOutlivesItsTokenButNoHold()
    {
        Bench b;
        b.transport.handler = [](const HttpRequest &request) {
            return request.method == net::Method::Post ? FakeTransport::response(201, kCreated) : FakeTransport::response(200, "{}");
        };
        const auto first = now(b.client.admit(QStringLiteral("creating")));
        QVERIFY(first);
        b.tokens.reject("token1"); // a read between turn and sending met a 401
        const auto sent = now(b.client.postOpportunity("[{}]", QStringLiteral("creating"), *first));
        QVERIFY(sent.ticket);
        QCOMPARE(b.sentToken(0), QByteArray("Bearer token2"));

        const auto second = now(b.client.admit(QStringLiteral("creating")));
        QVERIFY(second);
        b.pacer.onRateLimited(20s); // another call was told to wait meanwhile
        const auto held = now(b.client.postOpportunity("[{}]", QStringLiteral("creating"), *second));
        QCOMPARE(b.transport.requests.size(), 1);
        QVERIFY(!held.answer);
        QCOMPARE(held.answer.error().code, QStringLiteral("LL-NET-004"));
        QVERIFY(!held.answer.error().outcomeUnknown);
        QCOMPARE(held.answer.error().details.value(QStringLiteral("retryAfterMs")).toLongLong(), 20'000);
        QCOMPARE(net::judgeWrite(held.answer), net::WriteVerdict::NotAppliedTemporary);
    }

    void cancelEndsWaitingAndRunning()
    {
        Bench b({1, 3600s, 1}, Bench::Waiting::Real);
        b.transport.hold = true;
        std::optional<Result<HaloClient::Agent>> running;
        std::optional<Result<HaloClient::Agent>> waiting;
        const auto run = [](HaloClient *client,
                            std::optional<Result<HaloClient::Agent>> *slot) -> QCoro::Task<> {
            auto task = client->me();
            auto value = co_await task;
            slot->emplace(std::move(value));
        };
        run(&b.client, &running);
        run(&b.client, &waiting); // its turn is an hour away
        QCOMPARE(b.transport.requests.size(), 1);
        b.transport.cancelAll();
        QTRY_VERIFY(running && waiting);
        QCOMPARE(running->error().kind, ErrorKind::Cancelled);
        QCOMPARE(waiting->error().kind, ErrorKind::Cancelled);
        QCOMPARE(b.transport.requests.size(), 1);
    }

    void clientMayGoWhileWaiting()
    {
        FakeTransport transport;
        FakeTokens tokens;
        ManualClock clock;
        net::Pacer pacer({1, 3600s, 1}, clock);
        SystemSurroundings surroundings;
        std::optional<Result<HaloClient::Agent>> first;
        std::optional<Result<HaloClient::Agent>> second;
        const auto run = [](HaloClient *client,
                            std::optional<Result<HaloClient::Agent>> *slot) -> QCoro::Task<> {
            auto task = client->me();
            auto value = co_await task;
            slot->emplace(std::move(value));
        };
        transport.hold = true;
        {
            HaloClient client(transport, tokens, pacer, surroundings.get(),
                              QUrl(QStringLiteral("https://acme.example.test/api")));
            run(&client, &first);
            run(&client, &second);
        }
        transport.cancelAll();
        QTRY_VERIFY(first && second);
        QCOMPARE(first->error().kind, ErrorKind::Cancelled);
        QCOMPARE(second->error().kind, ErrorKind::Cancelled);
    }

    void schemaIsRead()
    {
        Bench b;
        b.transport.handler = [](const HttpRequest &request) -> FakeTransport::Outcome {
            const QString path = request.url.path();
            const QByteArray body =
                path.endsWith(QLatin1String("/Agent/me")) ? R"({"id":3,"name":"Sam Porter"})"
                : path.endsWith(QLatin1String("/TicketType"))
                    ? R"([{"id":31,"name":"Lead","use":"opps"},{"id":32.0,"name":"Prospect"},{"id":31,"name":"Lead"},{"id":1,"name":"Incident","use":"reqs"}])"
                : path.endsWith(QLatin1String("/TicketType/31"))
                    ? R"({"id":31,"name":"Lead","initial_status":41.0,"allowall_status":false,
                         "allowed_status":[{"status_id":41,"status_name":"New Lead"},{"status_id":42.0},{"id":43},44]})"
                : path.endsWith(QLatin1String("/TicketType/32"))
                    ? R"({"id":32,"allowall_status":true,"allowed_status":null})"
                : path.endsWith(QLatin1String("/Status"))
                    ? R"([{"id":41,"name":"New Lead","colour":"#4a90d9","sequence":1},{"id":9,"name":"Closed"},{"name":"no id"}])"
                : path.endsWith(QLatin1String("/FieldInfo"))
                    ? R"([{"id":188,"name":"CFLeadSource","label":"Source","type":2,"inputtype":0,"usage":1,
                           "values":[{"id":1,"name":"Apollo"},{"id":2,"value":"Trade show"},{"id":3,"display":"Referral"},{"id":0,"name":""}]},
                          {"id":187,"name":"CFLeadScore","type":0,"inputtype":1,"usage":1.0,"values":null},
                          {"id":5,"name":"CFClientSize","type":0,"usage":2},{"id":6,"name":"CFNoUsage","type":0}])"
                    : "[]";
            return FakeTransport::response(200, body);
        };
        const QDateTime at(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
        const auto schema = now(readSchema(b.client, QStringLiteral("https://acme.example.test"), at));
        QVERIFY2(schema, schema ? "" : qPrintable(schema.error().sentence()));
        QCOMPARE(schema->agentName, QStringLiteral("Sam Porter"));
        QCOMPARE(schema->agentId, 3);
        QCOMPARE(schema->readAt, at);
        QCOMPARE(schema->ticketTypes.size(), 2); // once each, and no incident type
        QCOMPARE(schema->ticketTypes.at(0).allowedStatuses, QList<qint64>({41, 42, 43, 44}));
        QVERIFY(!schema->ticketTypes.at(0).allowsAllStatuses);
        QCOMPARE(schema->ticketTypes.at(0).initialStatus, 41);
        QCOMPARE(schema->ticketTypes.at(1).name, QStringLiteral("Prospect")); // from the list
        QVERIFY(schema->ticketTypes.at(1).allowsAllStatuses);
        QCOMPARE(schema->statuses.size(), 2);
        QCOMPARE(schema->customFields.size(), 2); // usage 1 only
        QCOMPARE(schema->customFields.at(0).optionId(QStringLiteral("trade show")), 2);
        QCOMPARE(schema->customFields.at(0).options.size(), 3);
        QCOMPARE(schema->customFields.at(1).inputType, 1);
        QCOMPARE(b.transport.requests.size(), 6);
        QVERIFY(b.target(1).endsWith(QLatin1String("TicketType?domain=opps")));
        QVERIFY(b.target(2).endsWith(QLatin1String("TicketType/31?includedetails=true")));
        QVERIFY(b.target(5).endsWith(
            QLatin1String("FieldInfo?typeid=1&iscustomfieldsetup=true&includevalues=true")));
    }

    void schemaTroubles()
    {
        Bench none;
        none.transport.answer(FakeTransport::response(200, R"({"id":3})"));
        none.transport.answer(FakeTransport::response(200, "[]"));
        QCOMPARE(now(readSchema(none.client, {}, {})).error().code, QStringLiteral("LL-HALO-011"));
        Bench forbidden;
        forbidden.transport.answer(FakeTransport::response(403, {}));
        QCOMPARE(now(readSchema(forbidden.client, {}, {})).error().code, QStringLiteral("LL-HALO-002"));
    }
};

QTEST_GUILESS_MAIN(TestHaloClient)
#include "tst_haloclient.moc"
