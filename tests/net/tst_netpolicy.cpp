#include "net/address.h"
#include "net/hostmatch.h"
#include "net/breaker.h"
#include "net/pacer.h"
#include "net/retrybudget.h"
#include "net/retry.h"
#include "net/token.h"
#include "support/faketransport.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUrlQuery>

using namespace leadline;
using namespace leadline::net;
using leadline::test::FakeTransport;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(leadline::net::WriteVerdict)

namespace {

const QDateTime kNow(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

QCoro::Task<Result<QByteArray>> theSecret()
{
    co_return QByteArray("s3cret&=+ value");
}

QCoro::Task<Result<QByteArray>> noSecret()
{
    co_return fail(FakeTransport::error(ErrorKind::Secrets, "LL-SECRET-001"));
}

ClientCredentials credentials()
{
    ClientCredentials c;
    c.tokenUrl = QUrl(QStringLiteral("https://acme.example.test/auth/token?tenant=acme"));
    c.clientId = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");
    c.secret = theSecret;
    return c;
}

HttpResponse tokenAnswer(const QString &token, const QJsonValue &expires = 3600)
{
    return FakeTransport::json(200, QJsonObject{{QStringLiteral("access_token"), token},
                                                {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                                {QStringLiteral("expires_in"), expires}});
}

using TokenSlot = std::shared_ptr<std::optional<Result<QByteArray>>>;

QCoro::Task<> tokenInto(TokenSlot slot, TokenSource *source)
{
    auto task = source->token();
    Result<QByteArray> token = co_await task;
    *slot = std::move(token);
}

TokenSlot ask(TokenSource &source)
{
    auto slot = std::make_shared<std::optional<Result<QByteArray>>>();
    tokenInto(slot, &source);
    return slot;
}

} // namespace

class TestNetPolicy : public QObject
{
    Q_OBJECT

private slots:
    void verdictOfStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<WriteVerdict>("verdict");
        const QByteArray row("{\"id\":4711}");
        QTest::newRow("200 row") << 200 << row << WriteVerdict::Applied;
        QTest::newRow("201 row") << 201 << row << WriteVerdict::Applied;
        QTest::newRow("204") << 204 << QByteArray() << WriteVerdict::Applied;
        QTest::newRow("200 empty") << 200 << QByteArray() << WriteVerdict::Unknown;
        QTest::newRow("200 cut") << 200 << QByteArray("{\"id\":47") << WriteVerdict::Unknown;
        QTest::newRow("200 HTML") << 200 << QByteArray("<html>Sign in</html>") << WriteVerdict::Unknown;
        QTest::newRow("302") << 302 << QByteArray() << WriteVerdict::Unknown;
        for (const int status : {400, 405, 410, 413, 415, 422, 451})
            QTest::addRow("%d", status) << status << row << WriteVerdict::NotAppliedPermanent;
        for (const int status : {404, 409})
            QTest::addRow("%d", status) << status << row << WriteVerdict::NotAppliedConflict;
        QTest::newRow("401 empty") << 401 << QByteArray() << WriteVerdict::SignInAgain;
        QTest::newRow("403") << 403 << QByteArray() << WriteVerdict::Forbidden;
        QTest::newRow("429") << 429 << QByteArray() << WriteVerdict::NotAppliedTemporary;
        for (const int status : {408, 500, 501, 502, 503, 504, 520, 521, 522, 524, 599})
            QTest::addRow("%d", status) << status << row << WriteVerdict::Unknown;
    }
    void verdictOfStatus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(WriteVerdict, verdict);
        const bool html = body.startsWith('<');
        QCOMPARE(judgeWrite(FakeTransport::response(status, body, html ? "text/html" : "application/json")),
                 verdict);
    }

    void verdictOfError_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("outcomeUnknown");
        QTest::addColumn<WriteVerdict>("verdict");
        QTest::newRow("refused") << int(ErrorKind::Unreachable) << false << WriteVerdict::NotSent;
        QTest::newRow("connect timeout") << int(ErrorKind::Timeout) << false << WriteVerdict::NotSent;
        QTest::newRow("answer timeout") << int(ErrorKind::Timeout) << true << WriteVerdict::Unknown;
        QTest::newRow("lost") << int(ErrorKind::BadAnswer) << true << WriteVerdict::Unknown;
        QTest::newRow("cancelled before") << int(ErrorKind::Cancelled) << false << WriteVerdict::NotSent;
        QTest::newRow("cancelled after") << int(ErrorKind::Cancelled) << true << WriteVerdict::Unknown;
        QTest::newRow("too large an answer") << int(ErrorKind::TooLarge) << true << WriteVerdict::Unknown;
        QTest::newRow("no token") << int(ErrorKind::SignIn) << false << WriteVerdict::SignInAgain;
        QTest::newRow("forbidden") << int(ErrorKind::Forbidden) << false << WriteVerdict::Forbidden;
        QTest::newRow("token endpoint 429")
            << int(ErrorKind::RateLimited) << false << WriteVerdict::NotAppliedTemporary;
    }
    void verdictOfError()
    {
        QFETCH(int, kind);
        QFETCH(bool, outcomeUnknown);
        QFETCH(WriteVerdict, verdict);
        Error e;
        e.kind = ErrorKind(kind);
        e.outcomeUnknown = outcomeUnknown;
        QCOMPARE(judgeWrite(fail(e)), verdict);
    }

    void readRetries_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("again");
        for (const int status : {408, 429, 500, 502, 503, 504, 521})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {200, 201, 302, 400, 401, 403, 404, 409, 422})
            QTest::addRow("%d", status) << status << false;
    }
    void readRetries()
    {
        QFETCH(int, status);
        QFETCH(bool, again);
        const auto outcome = FakeTransport::response(status, {});
        QCOMPARE(shouldRetryRead(outcome, 1), again);
        QCOMPARE(shouldRetryRead(outcome, 2), again);
        QVERIFY(!shouldRetryRead(outcome, 3));
    }
    void readRetriesAfterErrors()
    {
        QVERIFY(shouldRetryRead(fail(FakeTransport::lost(false)), 1));
        QVERIFY(shouldRetryRead(fail(FakeTransport::unreachable()), 2));
        QVERIFY(!shouldRetryRead(fail(FakeTransport::unreachable()), 3));
        QVERIFY(!shouldRetryRead(fail(FakeTransport::cancelled()), 1));
        QVERIFY(!shouldRetryRead(fail(FakeTransport::error(ErrorKind::TooLarge, "LL-NET-012")), 1));
        QVERIFY(!shouldRetryRead(fail(FakeTransport::error(ErrorKind::Refused, "LL-NET-013")), 1));
    }

    void retryAfterForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("ms"); // -1: none
        const QByteArray here("Tue, 24 Nov 2026 12:00:00 GMT");
        QTest::newRow("missing") << QByteArray() << here << qint64(-1);
        QTest::newRow("seconds") << QByteArray("7") << QByteArray() << qint64(7000);
        QTest::newRow("zero") << QByteArray("0") << QByteArray() << qint64(0);
        QTest::newRow("blanks") << QByteArray(" 12 ") << QByteArray() << qint64(12000);
        QTest::newRow("negative") << QByteArray("-3") << QByteArray() << qint64(-1);
        QTest::newRow("fraction") << QByteArray("1.5") << QByteArray() << qint64(-1);
        QTest::newRow("a day") << QByteArray("86400") << QByteArray() << qint64(86400000);
        QTest::newRow("more than a day") << QByteArray("86401") << QByteArray() << qint64(-1);
        QTest::newRow("absurd") << QByteArray("99999999999999999999999") << QByteArray() << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << QByteArray() << qint64(-1);
        QTest::newRow("IMF") << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT") << here << qint64(30000);
        QTest::newRow("RFC 850") << QByteArray("Tuesday, 24-Nov-26 12:00:30 GMT") << here << qint64(30000);
        QTest::newRow("asctime") << QByteArray("Tue Nov 24 12:00:30 2026") << here << qint64(30000);
        QTest::newRow("asctime, one digit") << QByteArray("Tue Dec  1 12:00:30 2026")
                                            << QByteArray("Tue, 01 Dec 2026 12:00:00 GMT") << qint64(30000);
        QTest::newRow("server clock two days off")
            << QByteArray("Thu, 26 Nov 2026 12:00:30 GMT") << QByteArray("Thu, 26 Nov 2026 12:00:00 GMT")
            << qint64(30000);
        QTest::newRow("no Date: local clock")
            << QByteArray("Tue, 24 Nov 2026 12:01:00 GMT") << QByteArray() << qint64(60000);
        QTest::newRow("past") << QByteArray("Tue, 24 Nov 2026 11:59:59 GMT") << here << qint64(-1);
        QTest::newRow("impossible day") << QByteArray("Tue, 31 Feb 2026 12:00:00 GMT") << here << qint64(-1);
        QTest::newRow("other zone") << QByteArray("Tue, 24 Nov 2026 12:00:30 CET") << here << qint64(-1);
    }
    void retryAfterForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        QFETCH(qint64, ms);
        HttpResponse response;
        response.status = 429;
        if (!value.isNull())
            response.headers = {{QByteArrayLiteral("retry-after"), value}};
        response.date = parseHttpDate(date);
        QCOMPARE(response.date.isValid(), !date.isEmpty());
        const auto wait = retryAfter(response, kNow);
        QCOMPARE(wait ? qint64(wait->count()) : qint64(-1), ms);
    }

    void retryAfterIsTotal() // any bytes: an answer within bounds or none, never a crash
    {
        QRandomGenerator random(7);
        const QByteArray letters("0123456789 -+:,.GMTueNovJan\xff\0abc", 32);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray value;
            for (int n = random.bounded(40); n > 0; --n)
                value += letters[random.bounded(int(letters.size()))];
            HttpResponse response;
            response.headers = {{QByteArrayLiteral("Retry-After"), value}};
            const auto wait = retryAfter(response, kNow);
            QVERIFY(!wait || (*wait >= 0ms && *wait <= 24h));
        }
    }

    void backoffIsFullJitter()
    {
        const Backoff backoff{1000ms, 300'000ms};
        QCOMPARE(backoff.delay(1, 0.0), 0ms);
        QCOMPARE(backoff.delay(1, 0.5), 500ms);
        QCOMPARE(backoff.delay(3, 0.5), 2000ms);
        QCOMPARE(backoff.delay(9, 0.5), 128'000ms);
        QCOMPARE(backoff.delay(10, 0.5), 150'000ms); // capped
        QCOMPARE(backoff.delay(1'000'000, 0.999), 299'700ms);
        QCOMPARE(backoff.delay(0, 0.5), 500ms);
        QCOMPARE(backoff.delay(-5, 2.0), 1000ms);
    }

    void pacerNeverAdmitsMoreThanItsLimit()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QRandomGenerator random(seed);
            ManualClock clock;
            const int limit = random.bounded(1, 120);
            const int burst = random.bounded(1, 20);
            const qint64 window = random.bounded(1000, 120'000);
            Pacer pacer({limit, std::chrono::milliseconds(window), burst}, clock);
            QList<qint64> admitted;
            for (int i = 0; i < 1500; ++i) {
                const auto wait = pacer.acquire();
                if (wait == 0ms)
                    admitted << clock.monotonicMs();
                QVERIFY(wait >= 0ms);
                // Sometimes obedient, sometimes pushing, sometimes away for long.
                const int mood = random.bounded(10);
                clock.advanceMs(mood < 5   ? wait.count()
                                : mood < 9 ? random.bounded(50)
                                           : random.bounded(int(window * 2)));
            }
            qsizetype first = 0;
            for (qsizetype last = 0; last < admitted.size(); ++last) {
                while (admitted[last] - admitted[first] > window)
                    ++first;
                QVERIFY2(last - first + 1 <= burst + limit + 1,
                         qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
            QVERIFY(admitted.size() > 100);
        }
    }

    void pacerWaitsExactly()
    {
        ManualClock clock;
        Pacer pacer({60, 60s, 3}, clock);
        QCOMPARE(pacer.estimate(3), 0ms);
        QCOMPARE(pacer.estimate(5), 2000ms);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(pacer.acquire(), 0ms);
        QCOMPARE(pacer.acquire(), 1000ms);
        QCOMPARE(pacer.estimate(1), 1000ms);
        clock.advanceMs(999);
        QCOMPARE(pacer.acquire(), 1ms);
        clock.advanceMs(1);
        QCOMPARE(pacer.acquire(), 0ms);
        QCOMPARE(pacer.acquire(), 1000ms);
        clock.advanceMs(60'000);
        QCOMPARE(pacer.acquire(3), 0ms); // a heavy call takes as many slots
        QVERIFY(pacer.acquire() > 0ms);
    }

    void pacerLearnsFromRefusals()
    {
        ManualClock clock;
        Pacer pacer({60, 60s, 10}, clock);
        QCOMPARE(pacer.acquire(), 0ms);
        pacer.onRateLimited(20s);
        QCOMPARE(pacer.acquire(), 20'000ms); // everybody waits
        pacer.onRateLimited(5s);             // never shortens the hold
        QCOMPARE(pacer.acquire(), 20'000ms);
        QVERIFY(pacer.estimate(1) >= 20s);
        clock.advanceMs(20'000);
        QCOMPARE(pacer.acquire(), 0ms);
        QCOMPARE(pacer.acquire(), 1500ms); // refused together is one lesson; and no burst right after the hold
        for (int i = 0; i < 20; ++i)
            pacer.onRateLimited(0ms);
        clock.advanceMs(60'000);
        int burst = 0;
        while (pacer.acquire() == 0ms)
            ++burst;
        QVERIFY(burst <= 10);
        QCOMPARE(pacer.acquire() <= 4000ms, true); // at most four times slower
        clock.advanceMs(5LL * 3600 * 1000);        // five clean hours: back at the start rate, not above it
        int admitted = 0;
        while (pacer.acquire() == 0ms)
            ++admitted;
        QCOMPARE(admitted, 10);
        QCOMPARE(pacer.acquire(), 1000ms);
    }

    /// A tenant that allows 60 a minute (sliding) and says absurd things in Retry-After; four calls under way at a time.
    void pacerKeepsToALimitItHasToFind_data()
    {
        QTest::addColumn<int>("allowed");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("fastest");
        QTest::addColumn<double>("least"); // of the allowed throughput, over 10,000 calls
        QTest::newRow("starts at the limit") << 60 << 60 << 112 << 0.90;
        QTest::newRow("starts below it") << 100 << 60 << 112 << 0.80;
        QTest::newRow("is never refused") << 400 << 60 << 112 << 0.22;
    }
    void pacerKeepsToALimitItHasToFind()
    {
        QFETCH(int, allowed);
        QFETCH(int, start);
        QFETCH(int, fastest);
        QFETCH(double, least);
        ManualClock clock;
        Pacer pacer({start, 60s, 10, fastest}, clock);
        QList<qint64> accepted;
        int calls = 0, refused = 0;
        const qint64 began = clock.monotonicMs();
        qint64 held = 0;
        while (accepted.size() < 10'000) {
            const auto wait = pacer.acquire();
            if (wait > 0ms) {
                clock.advanceMs(wait.count());
                continue;
            }
            const qint64 now = clock.monotonicMs();
            QVERIFY2(now >= held, "a call left before the time that was asked for");
            ++calls;
            const auto since = std::lower_bound(accepted.cbegin(), accepted.cend(), now - 59'999);
            if (accepted.cend() - since >= allowed) {
                ++refused;
                const qint64 asked = (refused % 3 == 0) ? 45'000 : 20'000;
                pacer.onRateLimited(std::chrono::milliseconds(asked));
                held = std::max(held, now + asked);
            } else {
                accepted << now;
            }
        }
        const double minutes = double(clock.monotonicMs() - began) / 60'000;
        const double reached = double(accepted.size()) / minutes / allowed;
        const QString text = QStringLiteral("%1 of %2 calls refused, %3 of the allowed throughput").arg(refused).arg(calls).arg(reached);
        QVERIFY2(double(refused) / calls <= 0.03, qPrintable(text));
        QVERIFY2(reached >= least, qPrintable(text));
        qInfo("%s", qPrintable(text));
    }

    void whatThePacerLearntOutlivesIt()
    {
        ManualClock clock;
        Pacer first({60, 60s, 10}, clock);
        int told = 0;
        Pacer::State last;
        first.setOnLearnt([&](const Pacer::State &state) {
            ++told;
            last = state;
        });
        for (int i = 0; i < 10; ++i)
            QCOMPARE(first.acquire(), 0ms);
        QCOMPARE(told, 1); // not at every call
        first.onRateLimited(90s);
        QCOMPARE(told, 2); // a refusal at once
        clock.advanceMs(30'000);

        Pacer second({60, 60s, 10}, clock);
        second.restore(last);
        QCOMPARE(second.acquire(), 60'000ms); // a restart is no way around the hold
        QCOMPARE(second.held(), 60'000ms);
        clock.advanceMs(60'000);
        QCOMPARE(second.acquire(), 0ms);
        QCOMPARE(second.acquire(), 1500ms); // nor a free burst, nor a forgotten rate

        clock.jumpWallMs(-400LL * 24 * 3600 * 1000); // the wall clock went back: no hold of a year
        Pacer third({60, 60s, 10}, clock);
        third.restore(last);
        QVERIFY(third.held() <= 24h);
        Pacer fourth({60, 60s, 10}, clock);
        fourth.restore({}); // nothing known
        QCOMPARE(fourth.acquire(), 0ms);
    }

    void afterAnUncleanStopThePacerStartsGently()
    {
        ManualClock clock;
        Pacer pacer({60, 60s, 1}, clock);
        pacer.easeIn();
        QCOMPARE(pacer.acquire(), 0ms);
        QCOMPARE(pacer.acquire(), 4000ms);
        clock.advanceMs(60'000);
        QCOMPARE(pacer.acquire(), 0ms);
        QCOMPARE(pacer.acquire(), 1000ms);
    }

    void breakerStopsAskingWhoDoesNotAnswer()
    {
        ManualClock clock;
        VirtualScheduler scheduler(clock);
        SeededEntropy entropy(3);
        Breaker breaker({clock, scheduler, entropy});
        for (int i = 0; i < 4; ++i)
            breaker.failed();
        QCOMPARE(breaker.acquire(), 0ms);
        breaker.answered(); // four and an answer: nothing happened
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(breaker.acquire(), 0ms);
            breaker.failed();
        }
        QVERIFY(breaker.isOpen());
        qint64 lowest = 15'000, highest = 30'000;
        for (int round = 0; round < 9; ++round) {
            const auto wait = breaker.acquire();
            QVERIFY2(wait.count() >= lowest && wait.count() <= highest, qPrintable(QString::number(wait.count())));
            breaker.failed(); // a call that was under way before: no news
            QCOMPARE(breaker.untilFree(), wait);
            clock.advanceMs(wait.count() - 1);
            QCOMPARE(breaker.acquire(), 1ms);
            clock.advanceMs(1);
            QCOMPARE(breaker.acquire(), 0ms);   // the one probe
            QVERIFY(breaker.acquire() > 60s);   // nobody beside it
            breaker.failed();
            lowest = std::min<qint64>(2 * lowest, 15 * 60 * 1000);
            highest = std::min<qint64>(2 * highest, 15 * 60 * 1000);
        }
        clock.advanceMs(breaker.acquire().count());
        QCOMPARE(breaker.acquire(), 0ms);
        breaker.answered();
        QVERIFY(!breaker.isOpen());
        QCOMPARE(breaker.acquire(), 0ms);
    }

    void breakerOpensWhenHalfOfManyFail()
    {
        ManualClock clock;
        VirtualScheduler scheduler(clock);
        SeededEntropy entropy(3);
        Breaker few({clock, scheduler, entropy}), many({clock, scheduler, entropy}), slow({clock, scheduler, entropy});
        for (int i = 0; i < 9; ++i) {
            few.answered();
            few.failed();
        }
        QVERIFY(!few.isOpen()); // 18 are too few to tell
        for (int i = 0; i < 10; ++i) {
            many.answered();
            many.failed();
        }
        QVERIFY(many.isOpen());
        for (int i = 0; i < 40; ++i) {
            slow.answered();
            slow.failed();
            clock.advanceMs(10'000);
        }
        QVERIFY(!slow.isOpen()); // never twenty in a minute
    }

    void retriesHaveABudget()
    {
        ManualClock clock;
        RetryBudget budget(clock);
        budget.noteFirstTry();
        for (int i = 0; i < 5; ++i)
            QVERIFY(budget.takeRetry());
        QVERIFY(!budget.takeRetry());
        for (int i = 0; i < 99; ++i)
            budget.noteFirstTry();
        for (int i = 0; i < 5; ++i)
            QVERIFY(budget.takeRetry()); // ten of a hundred
        QVERIFY(!budget.takeRetry());
        clock.advanceMs(10 * 60 * 1000);
        QVERIFY(budget.takeRetry()); // ten minutes later it is forgotten
    }

    void hostNames_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("matches");
        QTest::newRow("same") << "acme.halopsa.test"
                              << "acme.halopsa.test" << true;
        QTest::newRow("case, dot") << "ACME.Halopsa.Test."
                                   << "acme.halopsa.test" << true;
        QTest::newRow("wildcard") << "*.halopsa.test"
                                  << "acme.halopsa.test" << true;
        QTest::newRow("wildcard is one label") << "*.halopsa.test"
                                               << "a.b.halopsa.test" << false;
        QTest::newRow("wildcard is not nothing") << "*.halopsa.test"
                                                 << "halopsa.test" << false;
        QTest::newRow("wildcard not left-most") << "a.*.halopsa.test"
                                                << "a.b.halopsa.test" << false;
        QTest::newRow("part of a label") << "ac*.halopsa.test"
                                         << "acme.halopsa.test" << false;
        QTest::newRow("whole top level") << "*.test"
                                         << "halopsa.test" << false;
        QTest::newRow("star alone") << "*"
                                    << "test" << false;
        QTest::newRow("suffix") << "halopsa.test"
                                << "evilhalopsa.test" << false;
        QTest::newRow("international") << "xn--strae-oqa.test" << QStringLiteral("stra\u00dfe.test") << true;
        QTest::newRow("address") << "127.0.0.1"
                                 << "127.0.0.1" << false;
        QTest::newRow("empty") << ""
                               << "" << false;
    }
    void hostNames()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, host);
        QTEST(dnsNameMatches(pattern, host), "matches");
    }

    void origins()
    {
        const auto u = [](const char *text) { return QUrl(QString::fromLatin1(text)); };
        QVERIFY(sameOrigin(u("https://a.test/x"), u("https://A.test:443/y")));
        QVERIFY(!sameOrigin(u("https://a.test/"), u("https://a.test:444/")));
        QVERIFY(!sameOrigin(u("https://a.test/"), u("http://a.test:443/")));
        QVERIFY(isLoopback(QStringLiteral("LOCALHOST")));
        QVERIFY(isLoopback(QStringLiteral("::1")));
        QVERIFY(isLoopback(QStringLiteral("127.8.9.1")));
        QVERIFY(!isLoopback(QStringLiteral("10.0.0.1")));
        QVERIFY(!isLoopback(QStringLiteral("localhost.evil.test")));
    }

    void tokenRequestIsAForm()
    {
        FakeTransport transport;
        ManualClock clock;
        ClientCredentialsSource source(transport, clock, credentials());
        transport.answer(tokenAnswer(QStringLiteral("abc.def")));
        const TokenSlot slot = ask(source);
        QVERIFY(slot->has_value() && slot->value());
        QCOMPARE(*slot->value(), QByteArray("abc.def"));
        const HttpRequest &request = transport.requests.at(0);
        QCOMPARE(request.method, Method::Post);
        QVERIFY(request.once);
        QCOMPARE(request.url.query(), QStringLiteral("tenant=acme"));
        QCOMPARE(request.body,
                 QByteArray("grant_type=client_credentials&client_id=0f8fad5b-d9cb-469f-a165-70867728950e"
                            "&client_secret=s3cret%26%3D%2B%20value&scope=all"));
        QCOMPARE(request.headers.at(0).second, QByteArray("application/x-www-form-urlencoded"));
    }

    void tokenIsAskedForOnceByMany()
    {
        FakeTransport transport;
        transport.hold = true;
        transport.handler = [](const HttpRequest &) { return tokenAnswer(QStringLiteral("t1")); };
        ManualClock clock;
        ClientCredentialsSource source(transport, clock, credentials());
        QList<TokenSlot> slots_;
        for (int i = 0; i < 50; ++i)
            slots_ << ask(source);
        QCOMPARE(transport.requests.size(), 1);
        transport.release();
        for (const TokenSlot &slot : slots_)
            QCOMPARE(slot->value().value(), QByteArray("t1"));
        QCOMPARE(transport.requests.size(), 1);
    }

    void tokenIsRenewedAMinuteEarly()
    {
        FakeTransport transport;
        ManualClock clock;
        ClientCredentialsSource source(transport, clock, credentials());
        transport.answer(tokenAnswer(QStringLiteral("t1"), QStringLiteral("600"))); // a number as text
        transport.answer(tokenAnswer(QStringLiteral("t2"), QJsonValue::Null));
        transport.answer(tokenAnswer(QStringLiteral("t3")));
        QCOMPARE(ask(source)->value().value(), QByteArray("t1"));
        clock.advanceMs(539'999);
        QCOMPARE(ask(source)->value().value(), QByteArray("t1"));
        clock.advanceMs(1);
        QCOMPARE(ask(source)->value().value(), QByteArray("t2"));
        clock.advanceMs(3'539'999); // an hour where the answer named no time
        QCOMPARE(ask(source)->value().value(), QByteArray("t2"));
        clock.advanceMs(1);
        QCOMPARE(ask(source)->value().value(), QByteArray("t3"));
        QCOMPARE(transport.requests.size(), 3);
    }

    void onlyTheRefusedTokenIsForgotten()
    {
        FakeTransport transport;
        ManualClock clock;
        ClientCredentialsSource source(transport, clock, credentials());
        transport.answer(tokenAnswer(QStringLiteral("t1")));
        transport.answer(tokenAnswer(QStringLiteral("t2")));
        QCOMPARE(ask(source)->value().value(), QByteArray("t1"));
        source.reject("t1");
        QCOMPARE(ask(source)->value().value(), QByteArray("t2"));
        source.reject("t1"); // a late complaint about the old one
        QCOMPARE(ask(source)->value().value(), QByteArray("t2"));
        QCOMPARE(transport.requests.size(), 2);
    }

    void tokenFailures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        const QByteArray json("application/json");
        const QByteArray html("text/html");
        QTest::newRow("wrong secret")
            << 401 << QByteArray(R"({"error":"invalid_client","error_description":"x"})") << json
            << "LL-AUTH-001" << int(ErrorKind::SignIn);
        QTest::newRow("wrong secret, 400") << 400 << QByteArray(R"({"error":"invalid_client"})") << json
                                           << "LL-AUTH-001" << int(ErrorKind::SignIn);
        QTest::newRow("401 empty") << 401 << QByteArray() << json << "LL-AUTH-001" << int(ErrorKind::SignIn);
        QTest::newRow("login page") << 200 << QByteArray("<!DOCTYPE html><html></html>") << html
                                    << "LL-AUTH-002" << int(ErrorKind::BadAnswer);
        QTest::newRow("redirect") << 302 << QByteArray() << html << "LL-AUTH-002"
                                  << int(ErrorKind::BadAnswer);
        QTest::newRow("not found") << 404 << QByteArray("<html>") << html << "LL-AUTH-002"
                                   << int(ErrorKind::BadAnswer);
        QTest::newRow("no token in it") << 200 << QByteArray(R"({"token_type":"Bearer"})") << json
                                        << "LL-AUTH-002" << int(ErrorKind::BadAnswer);
        QTest::newRow("token with a line break") << 200 << QByteArray(R"({"access_token":"a\r\nX: b"})")
                                                 << json << "LL-AUTH-002" << int(ErrorKind::BadAnswer);
        QTest::newRow("not a bearer token") << 200 << QByteArray(R"({"access_token":"a","token_type":"mac"})")
                                            << json << "LL-AUTH-002" << int(ErrorKind::BadAnswer);
        QTest::newRow("not JSON") << 200 << QByteArray("ok") << json << "LL-AUTH-002"
                                  << int(ErrorKind::BadAnswer);
        QTest::newRow("bad request of another kind") << 400 << QByteArray(R"({"error":"invalid_scope"})")
                                                     << json << "LL-AUTH-002" << int(ErrorKind::BadAnswer);
        QTest::newRow("busy") << 429 << QByteArray() << json << "LL-AUTH-003" << int(ErrorKind::RateLimited);
        QTest::newRow("broken") << 503 << QByteArray() << json << "LL-AUTH-003"
                                << int(ErrorKind::Unreachable);
    }
    void tokenFailures()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, code);
        QFETCH(int, kind);
        FakeTransport transport;
        ManualClock clock;
        ClientCredentialsSource source(transport, clock, credentials());
        transport.answer(FakeTransport::response(status, body, type));
        transport.answer(tokenAnswer(QStringLiteral("later")));
        const TokenSlot slot = ask(source);
        QVERIFY(slot->has_value() && !slot->value());
        const Error error = slot->value().error();
        QCOMPARE(error.code, code);
        QCOMPARE(int(error.kind), kind);
        QVERIFY(!error.outcomeUnknown);
        QVERIFY(!error.sentence().contains(QLatin1String("s3cret")));
        QCOMPARE(ask(source)->value().value(), QByteArray("later")); // a failure is not kept
    }

    void tokenWithoutAnswer()
    {
        FakeTransport transport;
        ManualClock clock;
        ClientCredentialsSource source(transport, clock, credentials());
        transport.answer(FakeTransport::lost(true));
        const Error lost = ask(source)->value().error();
        QCOMPARE(lost.code, QStringLiteral("LL-AUTH-003"));
        QVERIFY(!lost.outcomeUnknown); // no write of ours is in doubt
        transport.answer(FakeTransport::cancelled());
        QCOMPARE(ask(source)->value().error().kind, ErrorKind::Cancelled);
    }

    void secretMayBeMissing()
    {
        FakeTransport transport;
        ManualClock clock;
        ClientCredentials c = credentials();
        c.secret = noSecret;
        ClientCredentialsSource source(transport, clock, c);
        QCOMPARE(ask(source)->value().error().code, QStringLiteral("LL-SECRET-001"));
        QCOMPARE(transport.requests.size(), 0);
    }

    void sourceMayGoWhileAsking()
    {
        FakeTransport transport;
        transport.hold = true;
        TokenSlot first;
        TokenSlot second;
        {
            ManualClock clock;
            ClientCredentialsSource source(transport, clock, credentials());
            first = ask(source);
            second = ask(source);
        }
        transport.cancelAll();
        QCOMPARE(first->value().error().kind, ErrorKind::Cancelled);
        QCOMPARE(second->value().error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestNetPolicy)
#include "tst_netpolicy.moc"
