// The server itself: start and stop, the fault switches, and the seeded world.
#include "caller.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/seed/world.h"

#include <QDir>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace leadline::sandbox;

namespace {

/// A request typed by hand, so that no client library repairs, retries or reuses anything.
QByteArray rawPost(const QByteArray &path, const QByteArray &token, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

class TestSandboxServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void parsesFaults_data();
    void parsesFaults();
    void refusesFaults_data();
    void refusesFaults();
    void startsAndStopsWithoutLeaks();
    void portTaken();
    void addressesAreEmptyWhenStopped();
    void sameSeedSameWorld();
    void worldIsPlausible();
    void worldHoldsItsTraps();
    void smallWorlds();
    void rateLimitFault();
    void unauthorisedFault();
    void serverErrorFault();
    void droppedFault();
    void timeoutAfterCommitFault();
    void silenceHoldsNoThreads();
    void stopIsQuickDespiteSilence();
    void shortPageFault();
    void slowFault();
    void stopCutsADelayShort();
    void faultsAreRepeatable();
    void idleConnectionsDoNotBlock();
    void garbageIsSurvived();
    void requestsAreCounted();

private:
    void set(const QString &faults) { m_server->setFaults(*Faults::parse(faults)); }
    void send(QTcpSocket &socket, const QByteArray &bytes);

    std::unique_ptr<SandboxServer> m_server;
    Caller m_caller;
    QByteArray m_token;
};

void TestSandboxServer::init()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start({}).has_value());
    m_caller.base = m_server->haloUrl();
    m_caller.headers.clear();
    m_token = m_caller.token(SandboxServer::haloClientId().toUtf8(), SandboxServer::haloClientSecret());
    QVERIFY(!m_token.isEmpty());
    m_caller.headers = {{"Authorization", "Bearer " + m_token}};
}

void TestSandboxServer::send(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_server->haloUrl().port()));
    QVERIFY(socket.waitForConnected(5000));
    socket.write(bytes);
    QVERIFY(socket.waitForBytesWritten(5000));
}

void TestSandboxServer::parsesFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("silent");
    QTest::addColumn<int>("slow");
    QTest::addColumn<bool>("any");
    QTest::newRow("nothing") << u""_s << 0.0 << 0.0 << 0 << false;
    QTest::newRow("blanks") << u"  "_s << 0.0 << 0.0 << 0 << false;
    QTest::newRow("all")
        << u"429=0.1,401=0.05,slow=300,500=0.1,timeout-after-commit=0.2,dropped=0.1,short-page=1"_s << 0.1
        << 0.2 << 300 << true;
    QTest::newRow("spaces and capitals") << u" 429 = 1 , Timeout-After-Commit=1"_s << 1.0 << 1.0 << 0 << true;
    QTest::newRow("nought is off") << u"429=0"_s << 0.0 << 0.0 << 0 << false;
}

void TestSandboxServer::parsesFaults()
{
    QFETCH(QString, text);
    const auto faults = Faults::parse(text);
    QVERIFY(faults.has_value());
    QTEST(faults->rateLimited, "rate");
    QTEST(faults->timeoutAfterCommit, "silent");
    QTEST(faults->slowMs, "slow");
    QTEST(faults->any(), "any");
}

void TestSandboxServer::refusesFaults_data()
{
    QTest::addColumn<QString>("text");
    for (const char *bad : {"418=1", "429", "429=", "429=often", "429=1.5", "429=-0.1", "429=nan", "slow=1.5",
                            "slow=-1", "slow=99999999", "429=0.1,429=0.2", "429=0.1,,500=0.1", "=1"})
        QTest::newRow(bad) << QString::fromLatin1(bad);
}

void TestSandboxServer::refusesFaults()
{
    QFETCH(QString, text);
    const auto faults = Faults::parse(text);
    QVERIFY(!faults.has_value());
    QCOMPARE(faults.error().code, u"LL-SBX-001"_s);
    QVERIFY(!faults.error().what.isEmpty() && !faults.error().unaffected.isEmpty() &&
            !faults.error().remedy.isEmpty());
    QVERIFY(faults.error().remedy.contains(u"timeout-after-commit"_s));
}

void TestSandboxServer::startsAndStopsWithoutLeaks()
{
    m_server->stop();
    qsizetype before = 0;
    for (int i = 0; i < 20; ++i) {
        SandboxServer server;
        QVERIFY(server.start({}).has_value());
        QVERIFY(server.haloUrl().port() > 0);
        if (i == 10)
            server.stop();
        if (i == 1)
            before = openDescriptors();
        if (i == 19)
            QVERIFY(openDescriptors() <= before);
    }
    ServerOptions again;
    QVERIFY(m_server->start(again).has_value()); // one object, many lives
    QVERIFY(m_server->start(again).has_value());
    m_caller.base = m_server->haloUrl();
    QCOMPARE(m_caller.get(u"/api/AuthInfo"_s).status, 200);
}

void TestSandboxServer::portTaken()
{
    SandboxServer second;
    ServerOptions options;
    options.port = quint16(m_server->haloUrl().port());
    const auto started = second.start(options);
    QVERIFY(!started.has_value());
    QCOMPARE(started.error().code, u"LL-SBX-002"_s);
    QVERIFY(started.error().what.contains(QString::number(options.port)));
    QVERIFY(second.haloUrl().isEmpty());
    m_server->stop();
    QVERIFY(second.start(options).has_value()); // the port is free at once
}

void TestSandboxServer::addressesAreEmptyWhenStopped()
{
    QCOMPARE(m_server->providers(), (QStringList{u"apollo"_s, u"hunter"_s}));
    QCOMPARE(m_server->providerUrl(u"apollo"_s), QUrl(m_server->haloUrl().toString() + u"/apollo/api/v1"_s));
    QVERIFY(m_server->providerUrl(u"lusha"_s).isEmpty());
    QVERIFY(SandboxServer::providerKey(u"lusha"_s).isEmpty());
    m_server->stop();
    QVERIFY(m_server->haloUrl().isEmpty());
    QVERIFY(m_server->providerUrl(u"apollo"_s).isEmpty());
    QVERIFY(m_server->ticketCount() > 0); // what was there can still be counted
}

void TestSandboxServer::sameSeedSameWorld()
{
    const World a = makeWorld(2026, 400), b = makeWorld(2026, 400), c = makeWorld(2027, 400);
    QCOMPARE(a.people.size(), 400);
    QCOMPARE(a.companies.size(), 120);
    int same = 0;
    for (int i = 0; i < 400; ++i) {
        QCOMPARE(a.people.at(i).email, b.people.at(i).email);
        QCOMPARE(a.people.at(i).apolloId, b.people.at(i).apolloId);
        QCOMPARE(a.people.at(i).phone, b.people.at(i).phone);
        same += a.people.at(i).email == c.people.at(i).email;
    }
    QVERIFY(same < 40); // only the planted ones
    // Pinned, so that documentation and demos stay true on every platform.
    QCOMPARE(a.people.at(0).email, QString::fromLatin1(kOptedOutEmail));
}

void TestSandboxServer::worldIsPlausible()
{
    const World world = makeWorld(2026, 400);
    QSet<QString> countries, emails, ids, domains;
    int noPhone = 0, hunter = 0, both = 0, spelledDifferently = 0;
    for (const Company &company : world.companies) {
        countries.insert(company.countryCode);
        domains.insert(company.domain);
        QVERIFY2(company.domain.endsWith(u".test"_s), qPrintable(company.domain));
        QVERIFY(company.employees > 0 && company.revenue > 0 && company.founded > 1800 &&
                !company.tech.isEmpty());
    }
    for (const Person &person : world.people) {
        emails.insert(person.email);
        ids.insert(person.apolloId);
        QVERIFY2(person.email.indexOf(u'@') > 0, qPrintable(person.email));
        QCOMPARE(person.email, QString::fromLatin1(person.email.toLatin1()).toLower());
        QVERIFY(person.inApollo || person.inHunter);
        hunter += person.inHunter;
        both += person.inHunter && person.inApollo;
        spelledDifferently += person.inHunter && person.inApollo && person.hunterLastName != person.lastName;
        noPhone += person.phone.isEmpty() && person.mobile.isEmpty();
        for (const QString &number : {person.phone, person.mobile}) {
            if (world.companyOf(person).countryCode == u"US"_s && !number.isEmpty())
                QVERIFY2(number.contains(u"55501"_s) && number.size() == 12, qPrintable(number));
        }
    }
    QCOMPARE(countries.size(), 12);
    QCOMPARE(domains.size(), world.companies.size());
    QCOMPARE(emails.size(), world.people.size());
    QCOMPARE(ids.size(), world.people.size());
    QVERIFY(hunter > 100 && both > 80 && spelledDifferently > 10 && noPhone > 50);
}

void TestSandboxServer::worldHoldsItsTraps()
{
    for (const quint32 seed : {1U, 2026U, 99999U}) {
        const World world = makeWorld(seed, 100);
        const auto named = [&world](const QString &first, const QString &last) {
            return std::find_if(world.people.begin(), world.people.end(), [&](const Person &person) {
                return person.firstName == first && person.lastName == last;
            });
        };
        const auto imogen = named(u"Imogen"_s, u"Ashdown"_s);
        QVERIFY(imogen != world.people.end() && imogen->optedOut);
        const auto juergen = named(u"Jürgen"_s, u"Weißmüller"_s);
        QVERIFY(juergen != world.people.end());
        QCOMPARE(juergen->hunterLastName, u"Weissmueller"_s);
        QCOMPARE(juergen->email, juergen->hunterEmail);
        const auto maria = named(u"Maria"_s, u"Santos"_s), mario = named(u"Mario"_s, u"Santos"_s);
        QCOMPARE(maria->company, mario->company);
        QVERIFY(maria->email != mario->email);
        const auto jay = named(u"Jay"_s, u"Patel"_s), jaya = named(u"Jaya"_s, u"Patel"_s);
        QVERIFY(!jay->phone.isEmpty());
        QCOMPARE(jay->phone, jaya->phone);
        QCOMPARE(jay->phone, world.companyOf(*jay).phone);
        QVERIFY(jay->email != jaya->email && jay->index != jaya->index);
        QVERIFY(std::any_of(world.companies.begin(), world.companies.end(),
                            [](const Company &one) { return one.acceptAll; }));
        QVERIFY(named(u"花子"_s, u"田中"_s) != world.people.end());
        for (int i = 0; i < world.people.size(); ++i)
            QCOMPARE(world.people.at(i).index, i);
    }
}

void TestSandboxServer::smallWorlds()
{
    for (const int people : {-5, 0, 1, 3, 9}) {
        ServerOptions options;
        options.people = people;
        QVERIFY(m_server->start(options).has_value());
        QVERIFY(m_server->ticketCount() > 30);
    }
    QCOMPARE(makeWorld(1, 1).people.size(), 1);
}

void TestSandboxServer::rateLimitFault()
{
    set(u"429=1"_s);
    int told = 0;
    for (int i = 0; i < 40; ++i) {
        const Answer answer = m_caller.get(u"/api/Agent/me"_s);
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.body.startsWith("Rate Limit Reached"));
        told += answer.has("Retry-After");
    }
    QVERIFY2(told > 5 && told < 35, "some say how long to wait and some do not");
    QVERIFY(
        !m_caller.token(SandboxServer::haloClientId().toUtf8(), SandboxServer::haloClientSecret()).isEmpty());
}

void TestSandboxServer::unauthorisedFault()
{
    set(u"401=1"_s);
    const Answer answer = m_caller.get(u"/api/Agent/me"_s);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.body.isEmpty());
    set({});
    QCOMPARE(m_caller.get(u"/api/Agent/me"_s).status, 200); // the token was good all the time
}

void TestSandboxServer::serverErrorFault()
{
    set(u"500=1"_s);
    const int before = m_server->ticketCount();
    const Answer answer = m_caller.create({{u"summary"_s, u"Never"_s}});
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.type.startsWith("text/html"));
    QCOMPARE(m_server->ticketCount(), before);
}

void TestSandboxServer::droppedFault()
{
    set(u"dropped=1"_s);
    const int before = m_server->ticketCount();
    QTcpSocket socket;
    send(socket, rawPost("/api/Opportunities", m_token, R"([{"summary":"lost"}])"));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 5000);
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(m_server->ticketCount(), before);
    QCOMPARE(m_caller.get(u"/api/Agent/me"_s).status, 0);
}

void TestSandboxServer::timeoutAfterCommitFault()
{
    set(u"timeout-after-commit=1"_s);
    QTcpSocket socket;
    send(socket, rawPost("/api/Opportunities", m_token,
                         R"([{"summary":"silent","third_party_id_string":"quiet-1"}])"));
    QTRY_COMPARE(m_server->ticketsByExternalKey(u"quiet-1"_s).size(), 1);
    QVERIFY(!socket.waitForReadyRead(200));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState); // silent, not closed
    // Reads, the token and refused writes are answered as ever.
    QCOMPARE(m_caller.get(u"/api/Opportunities?third_party_id_string=quiet-1"_s)
                 .object()
                 .value(u"record_count"_s)
                 .toInt(),
             1);
    QCOMPARE(m_caller.call("POST", u"/api/Opportunities"_s, "{}").status, 400);
    const Answer timedOut =
        m_caller.call("POST", u"/api/Opportunities"_s,
                      R"([{"summary":"x","third_party_id_string":"quiet-2"}])", "application/json", 300);
    QCOMPARE(timedOut.status, 0);
    QCOMPARE(m_server->ticketsByExternalKey(u"quiet-2"_s).size(), 1);
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 5000);
    QCOMPARE(socket.readAll(), QByteArray());
}

void TestSandboxServer::silenceHoldsNoThreads()
{
    set(u"timeout-after-commit=1"_s);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 100; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        send(*sockets.back(),
             rawPost("/api/Opportunities", m_token, R"([{"summary":"s","third_party_id_string":"many"}])"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_server->ticketsByExternalKey(u"many"_s).size(), 100, 10'000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_caller.get(u"/api/Agent/me"_s).status, 200);
    QVERIFY(timer.elapsed() < 2000);
}

void TestSandboxServer::stopIsQuickDespiteSilence()
{
    set(u"timeout-after-commit=1"_s);
    QTcpSocket silent, idle;
    send(silent, rawPost("/api/Opportunities", m_token, R"([{"summary":"s","third_party_id_string":"q"}])"));
    send(idle, "GET /api/AuthInfo HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(idle.waitForReadyRead(5000));
    QTRY_COMPARE(m_server->ticketsByExternalKey(u"q"_s).size(), 1);
    QElapsedTimer timer;
    timer.start();
    m_server->stop();
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

void TestSandboxServer::shortPageFault()
{
    set(u"short-page=1"_s);
    const QJsonObject page =
        m_caller.get(u"/api/Opportunities?pageinate=true&page_no=1&page_size=20"_s).object();
    QVERIFY(page.value(u"record_count"_s).toInt() > 20);
    QVERIFY(page.value(u"tickets"_s).toArray().size() < 20);
}

void TestSandboxServer::slowFault()
{
    set(u"slow=250"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_caller.get(u"/api/Agent/me"_s).status, 200);
    QVERIFY(timer.elapsed() >= 250);
    set({});
    QVERIFY(!m_server->faults().any());
    timer.restart();
    QCOMPARE(m_caller.get(u"/api/Agent/me"_s).status, 200);
    QVERIFY(timer.elapsed() < 250);
}

void TestSandboxServer::stopCutsADelayShort()
{
    set(u"slow=60000"_s);
    QTcpSocket socket;
    send(socket, "GET /api/AuthInfo HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_server->requestCount(u"/api/AuthInfo"_s), 1);
    QElapsedTimer timer;
    timer.start();
    m_server->stop();
    QVERIFY(timer.elapsed() < 2000);
}

void TestSandboxServer::faultsAreRepeatable()
{
    QList<QList<int>> runs;
    for (int run = 0; run < 2; ++run) {
        ServerOptions options;
        options.faults = *Faults::parse(u"500=0.5"_s);
        QVERIFY(m_server->start(options).has_value());
        m_caller.base = m_server->haloUrl();
        QList<int> statuses;
        for (int i = 0; i < 30; ++i)
            statuses.append(m_caller.get(u"/api/AuthInfo"_s).status);
        QVERIFY(statuses.contains(200) && statuses.contains(500));
        runs.append(statuses);
    }
    QCOMPARE(runs.at(0), runs.at(1));
}

void TestSandboxServer::idleConnectionsDoNotBlock()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        send(*sockets.back(), "GET /api/AuthInfo HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(sockets.back()->waitForReadyRead(5000));
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_caller.get(u"/api/Agent/me"_s).status, 200);
    QVERIFY(timer.elapsed() < 1000);
}

void TestSandboxServer::garbageIsSurvived()
{
    for (const QByteArray &bytes : {QByteArray("\0\1\2garbage\r\n\r\n", 14), QByteArray("GET\r\n\r\n"),
                                    QByteArray("POST /api/Opportunities HTTP/1.1\r\n")}) {
        QTcpSocket socket;
        send(socket, bytes);
        socket.disconnectFromHost();
    }
    const QByteArray deep = QByteArray(20'000, '[') + QByteArray(20'000, ']');
    QCOMPARE(m_caller.call("POST", u"/api/Opportunities"_s, deep).status, 400);
    QCOMPARE(
        m_caller.call("POST", u"/api/Opportunities"_s, QByteArray("[{\"summary\":\"\xff\xfe\"}]")).status,
        400);
    QCOMPARE(m_caller.get(u"/api/Agent/me"_s).status, 200);
}

void TestSandboxServer::requestsAreCounted()
{
    const int before = m_server->requestCount(u"/api/"_s);
    m_caller.get(u"/api/Agent/me"_s);
    m_caller.get(u"/api/Agent/me?x=1"_s);
    m_caller.get(u"/api/Status"_s);
    QCOMPARE(m_server->requestCount(u"/api/"_s), before + 3);
    QCOMPARE(m_server->requestCount(u"/api/Agent"_s), 2);
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandbox_server.moc"
