#include "net/qtransport.h"

#include "net/retry.h"
#include "support/rawserver.h"
#include "support/testcertificate.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace leadline::net;
using leadline::test::RawServer;
using leadline::test::TestAuthority;
using namespace std::chrono_literals;

#ifdef __SANITIZE_ADDRESS__
// OpenSSL keeps random and error state per thread; that of Qt's own HTTP thread is still there when the
// process ends in the middle of a handshake. Nothing of ours allocates inside that library but the
// certificates of this test.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto.so\n";
}
#endif

using Outcome = Result<HttpResponse>;

namespace {

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.purpose = QStringLiteral("a test");
    return request;
}

HttpRequest write(const QUrl &url,
                  const QByteArray &body = QByteArrayLiteral("[{\"summary\":\"Dana Reyes\"}]"))
{
    HttpRequest request = get(url);
    request.method = Method::Post;
    request.body = body;
    request.once = true;
    request.headers = {{QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer t0ken")}};
    return request;
}

using Slot = std::shared_ptr<std::optional<Outcome>>;

QCoro::Task<> into(Slot slot, Transport *transport, HttpRequest request)
{
    auto task = transport->send(std::move(request));
    Outcome outcome = co_await task;
    *slot = std::move(outcome);
}

Slot start(Transport &transport, HttpRequest request)
{
    auto slot = std::make_shared<std::optional<Outcome>>();
    into(slot, &transport, std::move(request));
    return slot;
}

Outcome call(Transport &transport, HttpRequest request)
{
    const Slot slot = start(transport, std::move(request));
    if (!QTest::qWaitFor([&] { return slot->has_value(); }, 20000))
        qFatal("the call never ended");
    return **slot;
}

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

private slots:
    void answersAreAnswersWhateverTheStatus_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {200, 201, 400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 451, 500, 501, 502, 503, 504, 521})
            QTest::addRow("%d", status) << status;
    }
    void answersAreAnswersWhateverTheStatus()
    {
        QFETCH(int, status);
        RawServer server;
        server.otherwise(RawServer::answer(status, "{\"a\":1}",
                                           "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: 7\r\n"));
        QTransport transport;
        for (const bool post : {false, true}) {
            const Outcome outcome = call(transport, post ? write(server.url()) : get(server.url()));
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence()));
            QCOMPARE(outcome->status, status);
            QCOMPARE(outcome->body, QByteArray("{\"a\":1}"));
            QCOMPARE(outcome->header("retry-after"), QByteArray("7"));
            QCOMPARE(outcome->date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
            QVERIFY(outcome->looksLikeJson());
        }
        QCOMPARE(server.requests.size(), 2);
    }

    void headersAreOurs()
    {
        RawServer server;
        server.otherwise(RawServer::answer(200, "{}", "Set-Cookie: a=b\r\n"));
        QTransport transport;
        QVERIFY(call(transport, get(server.url(QStringLiteral("/api/Opportunities?page_no=1")))));
        const Outcome second = call(transport, write(server.url()));
        QVERIFY(second);
        const auto &first = server.requests.at(0);
        QCOMPARE(first.target, QByteArray("/api/Opportunities?page_no=1"));
        QCOMPARE(first.header("User-Agent"), QByteArray("Leadline/" LEADLINE_VERSION));
        QCOMPARE(first.header("Accept-Language"), QByteArray("en"));
        const auto &post = server.requests.at(1);
        QCOMPARE(post.header("Cookie"), QByteArray());
        QCOMPARE(post.header("X-Request-Id"), second->requestId);
        QVERIFY(first.header("X-Request-Id") != post.header("X-Request-Id"));
        QCOMPARE(post.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(post.header("Authorization"), QByteArray("Bearer t0ken"));
        QCOMPARE(post.body, QByteArray("[{\"summary\":\"Dana Reyes\"}]"));
        QVERIFY(post.header("Transfer-Encoding").isEmpty());
        QCOMPARE(server.connections, 1); // kept alive
    }

    void largeWriteArrivesWhole()
    {
        RawServer server;
        QTransport transport;
        const QByteArray body = '"' + QByteArray(300'000, 'x') + '"';
        QVERIFY(call(transport, write(server.url(), body)));
        QCOMPARE(server.requests.at(0).body.size(), body.size());
        QCOMPARE(server.requests.at(0).body, body);
    }

    void writeLeavesExactlyOnce_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("reused");
        QTest::addColumn<int>("act");
        for (const bool tls : {false, true}) {
            for (const bool reused : {false, true}) {
                for (const auto act : {RawServer::Act::Fin, RawServer::Act::Reset}) {
                    QTest::addRow("%s, %s connection, %s", tls ? "TLS" : "TCP", reused ? "reused" : "fresh",
                                  act == RawServer::Act::Fin ? "FIN" : "RST")
                        << tls << reused << int(act);
                }
            }
        }
    }
    void writeLeavesExactlyOnce()
    {
        QFETCH(bool, tls);
        QFETCH(bool, reused);
        QFETCH(int, act);
        RawServer server;
        TransportOptions options;
        if (tls) {
            const auto leaf = m_authority.sign("localhost", "IP:127.0.0.1");
            server.useTls(leaf.certificate, leaf.key);
            options.extraCa = {m_authority.certificate()};
        }
        QTransport transport(options);
        if (reused) {
            const Outcome warm = call(transport, get(server.url()));
            QVERIFY2(warm, warm ? "" : qPrintable(warm.error().sentence()));
        }
        server.otherwise({RawServer::Act(act), {}});
        const Outcome outcome = call(transport, write(server.url()));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("LL-NET-011"));
        QVERIFY(outcome.error().outcomeUnknown);
        QCOMPARE(judgeWrite(outcome), WriteVerdict::Unknown);
        QTest::qWait(100); // a second copy would come at once
        QCOMPARE(server.count("POST"), 1);
    }

    void paidGetLeavesExactlyOnce_data() { writeLeavesExactlyOnce_data(); }
    void paidGetLeavesExactlyOnce()
    {
        QFETCH(bool, tls);
        QFETCH(bool, reused);
        QFETCH(int, act);
        RawServer server;
        TransportOptions options;
        if (tls) {
            const auto leaf = m_authority.sign("localhost", "IP:127.0.0.1");
            server.useTls(leaf.certificate, leaf.key);
            options.extraCa = {m_authority.certificate()};
        }
        QTransport transport(options);
        const int before = reused ? 1 : 0;
        if (reused) {
            const Outcome warm = call(transport, get(server.url()));
            QVERIFY2(warm, warm ? "" : qPrintable(warm.error().sentence()));
        }
        server.otherwise({RawServer::Act(act), {}});
        HttpRequest paid = get(server.url());
        paid.once = true;
        const Outcome outcome = call(transport, paid);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().outcomeUnknown);
        QTest::qWait(100); // a second copy would come at once
        QCOMPARE(server.count("GET") - before, 1);
    }

    void redirectOfGet_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("location");
        QTest::addColumn<bool>("followed");
        QTest::newRow("same origin, path") << 302 << "/there" << true;
        QTest::newRow("same origin, 308") << 308 << "/there" << true;
        QTest::newRow("other port") << 302 << "http://127.0.0.1:1/there" << false;
        QTest::newRow("other host") << 307 << "http://localhost/there" << false;
        QTest::newRow("other scheme") << 301 << "https://127.0.0.1/there" << false;
        QTest::newRow("no scheme, other host") << 302 << "//example.com/there" << false;
        QTest::newRow("user name") << 302 << "http://a:b@127.0.0.1/there" << false;
        QTest::newRow("file") << 302 << "file:///etc/hostname" << false;
        QTest::newRow("empty") << 302 << "" << false;
    }
    void redirectOfGet()
    {
        QFETCH(int, status);
        QFETCH(QString, location);
        QFETCH(bool, followed);
        RawServer server;
        server.script({RawServer::answer(status, {}, "Location: " + location.toLatin1() + "\r\n"),
                       RawServer::answer(200, "{\"there\":true}")});
        QTransport transport;
        HttpRequest request = get(server.url());
        request.headers = {{QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer t0ken")}};
        const Outcome outcome = call(transport, request);
        QCOMPARE(bool(outcome), followed);
        if (followed) {
            QCOMPARE(outcome->body, QByteArray("{\"there\":true}"));
            QCOMPARE(server.requests.at(1).target, QByteArray("/there"));
        } else {
            QCOMPARE(outcome.error().code, QStringLiteral("LL-NET-013"));
            QVERIFY(!outcome.error().outcomeUnknown);
            QCOMPARE(server.requests.size(), 1);
        }
    }

    void redirectLoopEnds()
    {
        RawServer server;
        server.otherwise(RawServer::answer(302, {}, "Location: /again\r\n"));
        QTransport transport;
        const Outcome outcome = call(transport, get(server.url()));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("LL-NET-013"));
        QCOMPARE(server.requests.size(), 4); // the first and three more
    }

    void tokenNeverTravelsToAnotherServer()
    {
        RawServer other;
        RawServer server;
        server.otherwise(RawServer::answer(307, {}, "Location: " + other.url().toEncoded() + "\r\n"));
        QTransport transport;
        // Qt wants the body again for a 307 before it looks at the policy, and cannot have it.
        const Outcome post = call(transport, write(server.url()));
        QCOMPARE(judgeWrite(post), WriteVerdict::Unknown);
        QVERIFY(!call(transport, get(server.url())));
        QTest::qWait(50);
        QCOMPARE(other.connections, 0);
        QCOMPARE(server.count("POST"), 1);
    }

    void redirectedWriteIsAnAnswerNotFollowed()
    {
        RawServer server;
        server.otherwise(RawServer::answer(302, {}, "Location: /there\r\n"));
        QTransport transport;
        const Outcome post = call(transport, write(server.url()));
        QVERIFY(post);
        QCOMPARE(post->status, 302);
        QCOMPARE(post->header("Location"), QByteArray("/there"));
        QCOMPARE(judgeWrite(post), WriteVerdict::Unknown);
        QCOMPARE(server.requests.size(), 1);
    }

    void shortBodyIsNoAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("200") << 200;
        QTest::newRow("500") << 500;
    }
    void shortBodyIsNoAnswer()
    {
        QFETCH(int, status);
        RawServer server;
        QByteArray bytes = RawServer::http(status, "{\"id\":4711,\"summary\":\"x\"}");
        bytes.chop(10);
        server.otherwise({RawServer::Act::Last, bytes});
        QTransport transport;
        const Outcome read = call(transport, get(server.url()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("LL-NET-011"));
        QVERIFY(shouldRetryRead(read, 1));
        server.requests.clear();
        const Outcome written = call(transport, write(server.url()));
        QVERIFY(!written);
        QVERIFY(written.error().outcomeUnknown);
        QCOMPARE(server.count("POST"), 1);
    }

    void garbageIsNoAnswer()
    {
        RawServer server;
        server.otherwise({RawServer::Act::Last, "SSH-2.0-OpenSSH_9.2\r\n"});
        QTransport transport;
        const Outcome outcome = call(transport, write(server.url()));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().outcomeUnknown);
    }

    void challengesAreAnswers_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        for (const char *scheme : {"Bearer realm=\"x\"", "Basic realm=\"x\"",
                                   "Digest realm=\"x\", nonce=\"1\"", "Negotiate", "NTLM"})
            QTest::newRow(scheme) << QByteArray(scheme);
    }
    void challengesAreAnswers()
    {
        QFETCH(QByteArray, scheme);
        RawServer server;
        server.otherwise(RawServer::answer(401, "{\"error\":1}", "WWW-Authenticate: " + scheme + "\r\n"));
        QTransport transport;
        const Outcome read = call(transport, get(server.url()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
        QCOMPARE(read->status, 401);
        server.requests.clear();
        const Outcome post = call(transport, write(server.url()));
        QVERIFY2(post, post ? "" : qPrintable(post.error().sentence()));
        QCOMPARE(post->status, 401);
        QCOMPARE(post->body, QByteArray("{\"error\":1}"));
        QCOMPARE(server.count("POST"), 1);
    }

    void packedAnswersAreUnpacked()
    {
        RawServer server;
        const QByteArray body = "{\"a\":\"" + QByteArray(2000, 'x') + "\"}";
        server.otherwise(RawServer::answer(200, qCompress(body).mid(4), "Content-Encoding: deflate\r\n"));
        QTransport transport;
        const Outcome outcome = call(transport, get(server.url()));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence()));
        QCOMPARE(outcome->body, body);
    }

    void packedBombIsNoAnswer()
    {
        RawServer server;
        server.otherwise(RawServer::answer(200, qCompress(QByteArray(80'000'000, ' ')).mid(4),
                                           "Content-Encoding: deflate\r\n"));
        QTransport transport;
        const Outcome outcome = call(transport, get(server.url()));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().code == QStringLiteral("LL-NET-011") ||
                outcome.error().code == QStringLiteral("LL-NET-012"));
    }

    void failedHandshakeIsKnownNotSent_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("the server closes") << true;
        QTest::newRow("the server says nothing") << false;
    }
    void failedHandshakeIsKnownNotSent()
    {
        QFETCH(bool, closes);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        if (closes) {
            connect(&server, &QTcpServer::newConnection, &server,
                    [&server] { server.nextPendingConnection()->disconnectFromHost(); });
        }
        QUrl url(QStringLiteral("https://127.0.0.1/"));
        url.setPort(server.serverPort());
        QTransport transport;
        HttpRequest request = write(url);
        request.idleTimeout = 400ms;
        const Outcome outcome = call(transport, request);
        QVERIFY(!outcome);
        QVERIFY2(!outcome.error().outcomeUnknown, qPrintable(outcome.error().sentence()));
        QCOMPARE(judgeWrite(outcome), WriteVerdict::NotSent);
    }

    void unreachableIsKnownNotSent_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("refused") << QUrl(QStringLiteral("http://127.0.0.1:1/"));
    }
    void unreachableIsKnownNotSent()
    {
        QFETCH(QUrl, url);
        QTransport transport;
        for (const bool post : {false, true}) {
            const Outcome outcome = call(transport, post ? write(url) : get(url));
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, QStringLiteral("LL-NET-001"));
            QCOMPARE(outcome.error().kind, ErrorKind::Unreachable);
            QVERIFY(!outcome.error().outcomeUnknown);
            QVERIFY(!outcome.error().remedy.isEmpty());
        }
    }

    void addressesNotAllowed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("http") << "http://example.com/";
        QTest::newRow("ftp") << "ftp://example.com/";
        QTest::newRow("file") << "file:///etc/hostname";
        QTest::newRow("no host") << "https:///x";
        QTest::newRow("relative") << "/api";
        QTest::newRow("password") << "https://a:b@example.com/";
        QTest::newRow("looks like loopback") << "http://127.0.0.1.example.com/";
        QTest::newRow("localhost as a part") << "http://localhost.example.com/";
        QTest::newRow("private range") << "http://192.168.1.2/";
    }
    void addressesNotAllowed()
    {
        QFETCH(QString, url);
        QTransport transport;
        const Outcome outcome = call(transport, get(QUrl(url)));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("LL-NET-014"));
        QVERIFY(!outcome.error().sentence().contains(QLatin1String("a:b@")));
    }

    void headersWithLineBreaksAndEmptyWritesAreRefused()
    {
        RawServer server;
        QTransport transport;
        HttpRequest split = get(server.url());
        split.headers = {{QByteArrayLiteral("X-Name"), QByteArrayLiteral("a\r\nX-Evil: b")}};
        const Outcome first = call(transport, split);
        QVERIFY(!first);
        QCOMPARE(first.error().code, QStringLiteral("LL-NET-014"));
        const Outcome second = call(transport, write(server.url(), {}));
        QVERIFY(!second);
        QCOMPARE(server.requests.size(), 0);
    }

    void totalDeadlineHoldsAgainstDripping()
    {
        RawServer server;
        server.otherwise({RawServer::Act::Drip, RawServer::http(200, QByteArray(1000, 'x')), 20});
        QTransport transport;
        HttpRequest request = get(server.url());
        request.totalTimeout = 400ms;
        request.idleTimeout = 10s;
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = call(transport, request);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("LL-NET-010"));
        QCOMPARE(outcome.error().details.value(QStringLiteral("timeout")).toString(),
                 QStringLiteral("total"));
        QVERIFY2(timer.elapsed() < 5000, "ended by the deadline, not by the server");
    }

    void silenceEndsByIdleTimeout()
    {
        RawServer server;
        server.otherwise({RawServer::Act::Hang, {}});
        QTransport transport;
        HttpRequest read = get(server.url());
        read.idleTimeout = 200ms;
        const Outcome first = call(transport, read);
        QVERIFY(!first);
        QCOMPARE(first.error().details.value(QStringLiteral("timeout")).toString(), QStringLiteral("idle"));
        QVERIFY(!first.error().outcomeUnknown); // a read has no outcome
        HttpRequest post = write(server.url());
        post.idleTimeout = 200ms;
        const Outcome second = call(transport, post);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Timeout);
        QVERIFY(second.error().outcomeUnknown);
        HttpRequest remove = get(server.url());
        remove.method = Method::Delete;
        remove.idleTimeout = 200ms;
        const Outcome third = call(transport, remove);
        QVERIFY(!third);
        QVERIFY(third.error().outcomeUnknown);
        QCOMPARE(server.count("POST"), 1);
        QCOMPARE(server.count("DELETE"), 1);
    }

    void answerOverTheCapIsCutOff_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("with a length") << true;
        QTest::newRow("until the end of the connection") << false;
    }
    void answerOverTheCapIsCutOff()
    {
        QFETCH(bool, announced);
        RawServer server;
        const QByteArray body(5'000'000, 'x');
        server.otherwise({RawServer::Act::Last, announced
                                                    ? RawServer::http(200, body)
                                                    : "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body});
        QTransport transport;
        HttpRequest request = get(server.url());
        request.maxBodyBytes = 1'000'000;
        const Outcome outcome = call(transport, request);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("LL-NET-012"));
        QCOMPARE(outcome.error().kind, ErrorKind::TooLarge);
        request.maxBodyBytes = 6'000'000;
        const Outcome whole = call(transport, request);
        QVERIFY(whole);
        QCOMPARE(whole->body.size(), body.size());
    }

    void atMostSoManyAtOnce()
    {
        RawServer server;
        server.otherwise({RawServer::Act::Hang, {}});
        TransportOptions options;
        options.maxInFlight = 3;
        QTransport transport(options);
        QList<Slot> slots_;
        for (int i = 0; i < 8; ++i)
            slots_ << start(transport, write(server.url()));
        QTRY_COMPARE(server.hanging(), 3);
        QTest::qWait(50);
        QCOMPARE(server.hanging(), 3);
        int rounds = 0;
        const auto answered = [&] {
            return std::count_if(slots_.begin(), slots_.end(), [](const Slot &s) { return s->has_value(); });
        };
        while (answered() < 8 && ++rounds < 200) {
            server.releaseHanging(RawServer::http(200, "{}"));
            QTest::qWait(10);
        }
        QCOMPARE(answered(), 8);
        QCOMPARE(server.mostAtOnce, 3);
        QCOMPARE(server.count("POST"), 8);
    }

    void cancelEndsWaitingAndRunning()
    {
        RawServer server;
        server.otherwise({RawServer::Act::Hang, {}});
        TransportOptions options;
        options.maxInFlight = 2;
        QTransport transport(options);
        QList<Slot> slots_;
        for (int i = 0; i < 5; ++i)
            slots_ << start(transport, write(server.url()));
        QTRY_COMPARE(server.hanging(), 2);
        transport.cancelAll();
        for (const Slot &slot : slots_)
            QVERIFY(!slot->has_value()); // they go on in the event loop
        for (int i = 0; i < 5; ++i) {
            QTRY_VERIFY(slots_.at(i)->has_value());
            const Error error = (*slots_.at(i))->error();
            QCOMPARE(error.kind, ErrorKind::Cancelled);
            QCOMPARE(error.code, QStringLiteral("LL-NET-020"));
            QCOMPARE(error.outcomeUnknown, i < 2); // the others were never handed out
        }
        server.otherwise(RawServer::answer(200, "{}"));
        QVERIFY(call(transport, get(server.url()))); // usable afterwards
    }

    void destructionResumesEverybody()
    {
        RawServer server;
        server.otherwise({RawServer::Act::Hang, {}});
        QList<Slot> slots_;
        {
            TransportOptions options;
            options.maxInFlight = 1;
            QTransport transport(options);
            slots_ << start(transport, get(server.url())) << start(transport, get(server.url()));
            QTRY_COMPARE(server.hanging(), 1);
        }
        for (const Slot &slot : slots_) {
            QVERIFY(slot->has_value());
            QCOMPARE((*slot)->error().code, QStringLiteral("LL-NET-020"));
        }
    }

    void transportMayBeDeletedByWhoWaits()
    {
        RawServer server;
        auto *transport = new QTransport;
        const Slot other = start(*transport, get(server.url()));
        const auto run = [](QTransport *t, QUrl url, std::shared_ptr<bool> done) -> QCoro::Task<> {
            auto task = t->send(get(url));
            const Outcome outcome = co_await task;
            delete t;
            *done = outcome.has_value();
        };
        const auto done = std::make_shared<bool>(false);
        run(transport, server.url(), done);
        QTRY_VERIFY(*done);
        QTRY_VERIFY(other->has_value());
    }

    void exchangesAreReportedMasked()
    {
        RawServer server;
        QTransport transport;
        QSignalSpy spy(&transport, &QTransport::exchanged);
        HttpRequest request = get(server.url(QStringLiteral("/v1?api_key=hunter2&q=acme")));
        request.secretQuery = {QByteArrayLiteral("api_key")};
        QVERIFY(call(transport, request));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("GET"));
        QVERIFY(spy.at(0).at(1).toString().contains(QLatin1String("api_key=***&q=acme")));
        QCOMPARE(spy.at(0).at(2).toInt(), 200);
        QVERIFY(server.requests.at(0).target.contains("hunter2"));
    }

    void certificates_data()
    {
        QTest::addColumn<QByteArray>("commonName");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("address in SAN") << QByteArray("x") << QByteArray("IP:127.0.0.1") << true << true;
        QTest::newRow("unknown authority")
            << QByteArray("127.0.0.1") << QByteArray("IP:127.0.0.1") << false << false;
        QTest::newRow("only the common name") << QByteArray("127.0.0.1") << QByteArray() << true << false;
        QTest::newRow("SAN lists others, common name matches")
            << QByteArray("127.0.0.1") << QByteArray("DNS:example.test") << true << false;
        QTest::newRow("another address") << QByteArray("x") << QByteArray("IP:127.0.0.2") << true << false;
    }
    void certificates()
    {
        QFETCH(QByteArray, commonName);
        QFETCH(QByteArray, names);
        QFETCH(bool, trusted);
        QFETCH(bool, accepted);
        RawServer server;
        const auto leaf = m_authority.sign(commonName, names);
        server.useTls(leaf.certificate, leaf.key);
        TransportOptions options;
        if (trusted)
            options.extraCa = {m_authority.certificate()};
        QTransport transport(options);
        for (int round = 0; round < 2; ++round) { // a refused connection must not be taken up again
            const Outcome outcome = call(transport, write(server.url()));
            QCOMPARE(bool(outcome), accepted);
            if (!accepted) {
                QCOMPARE(outcome.error().code, QStringLiteral("LL-NET-002"));
                QVERIFY(!outcome.error().outcomeUnknown);
            }
        }
        QCOMPARE(server.requests.size(), accepted ? 2 : 0);
    }

private:
    TestAuthority m_authority;
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
