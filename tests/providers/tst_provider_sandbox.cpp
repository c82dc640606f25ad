// The client against the simulated providers, over real HTTP. Both sides were written from the same
// references and share no code: what one of them got wrong shows here.
#include "net/qtransport.h"
#include "providers/manifestlibrary.h"
#include "providers/providerclient.h"
#include "sandbox/sandboxserver.h"

#include <QCoroTask>
#include <QSet>
#include <QTest>

using namespace leadline;
using namespace leadline::providers;
using namespace Qt::StringLiterals;
namespace field = leadline::domain::field;

namespace {

QCoro::Task<Result<QByteArray>> keyOf(QByteArray key)
{
    co_return key;
}

} // namespace

class TestProviderSandbox : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void connectionTests();
    void wrongKeys();
    void apolloSearchThenEnrich();
    void apolloPagesThroughEverybody();
    void apolloCompaniesCost();
    void hunterFindsAndVerifies();
    void hunterDiscoverIsFree();
    void creditsRunOut();
    void serverTroubleIsRidden();
    void paidCallsLeaveOnce();

private:
    void start(const sandbox::ServerOptions &options);
    [[nodiscard]] std::unique_ptr<ProviderClient> client(const QString &id, const QByteArray &key = {});
    [[nodiscard]] SearchPage search(ProviderClient &c, const QString &op, const QVariantMap &filters,
                                    const QString &cursor = {}, int size = 0)
    {
        auto page = QCoro::waitFor(c.search(op, filters, cursor, size));
        if (!page)
            QTest::qFail(qPrintable(page.error().sentence()), __FILE__, __LINE__);
        return page.value_or(SearchPage());
    }

    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::unique_ptr<net::QTransport> m_transport;
    std::unique_ptr<net::Pacer> m_pacer;
    SystemClock m_clock;
};

void TestProviderSandbox::start(const sandbox::ServerOptions &options)
{
    m_server = std::make_unique<sandbox::SandboxServer>();
    QVERIFY(m_server->start(options).has_value());
    m_transport = std::make_unique<net::QTransport>();
    m_pacer = std::make_unique<net::Pacer>(
        net::Pacer::Limits{60'000, std::chrono::milliseconds(60'000), 1000}, m_clock);
}

void TestProviderSandbox::init()
{
    start({});
}

void TestProviderSandbox::cleanup()
{
    m_transport.reset();
    m_server.reset();
}

std::unique_ptr<ProviderClient> TestProviderSandbox::client(const QString &id, const QByteArray &key)
{
    static const ManifestLibrary library = ManifestLibrary::load();
    const QByteArray secret = key.isEmpty() ? sandbox::SandboxServer::providerKey(id) : key;
    return std::make_unique<ProviderClient>(*library.find(id), m_server->providerUrl(id), *m_transport,
                                            *m_pacer, m_clock, [secret] { return keyOf(secret); });
}

void TestProviderSandbox::connectionTests()
{
    for (const QString &id : {u"apollo"_s, u"hunter"_s}) {
        const auto c = client(id);
        for (bool usage : {false, true}) {
            const auto test = QCoro::waitFor(usage ? c->usage() : c->test());
            QVERIFY2(test.has_value(), test ? "" : qPrintable(test.error().sentence()));
            QVERIFY2(test->creditsLeft.contains(u" of "), qPrintable(test->creditsLeft));
        }
    }
}

void TestProviderSandbox::wrongKeys()
{
    for (const QString &id : {u"apollo"_s, u"hunter"_s}) {
        const auto test = QCoro::waitFor(client(id, "not-the-key")->test());
        QVERIFY(!test);
        QCOMPARE(test.error().code, u"LL-PROV-020"_s);
    }
}

void TestProviderSandbox::apolloSearchThenEnrich()
{
    const auto c = client(u"apollo"_s);
    const SearchPage page = search(*c, u"people_search"_s,
                                   {{u"seniorities"_s, QStringList{u"director"_s, u"manager"_s}}}, {}, 25);
    QVERIFY(!page.contacts.isEmpty());
    QVERIFY(page.notes.join(u' ').contains(u"surnames are masked"));
    QCOMPARE(m_server->creditsUsed(u"apollo"_s), 0.0);
    double credits = 0;
    int found = 0, withEmail = 0;
    for (const domain::Contact &candidate : page.contacts) {
        QVERIFY(!candidate.has(field::kLastName) && !candidate.has(field::kEmail));
        QVERIFY(!candidate.providerIds.value(u"apollo"_s).isEmpty());
        const auto result = QCoro::waitFor(c->enrich(u"person_match"_s, candidate));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().sentence()));
        credits += result->credits;
        found += result->found;
        withEmail += result->contact.has(field::kEmail);
        if (result->found) {
            QVERIFY(result->contact.has(field::kLastName));
            QVERIFY(!result->contact.text(field::kLastName).contains(u'*'));
        }
        QVERIFY(!result->contact.text(field::kEmail).startsWith(u"email_not_unlocked"));
        QCOMPARE(result->contact.has(field::kEmail), result->contact.has(field::kEmailStatus));
    }
    QVERIFY(found > 0 && withEmail > 0);
    QCOMPARE(credits, m_server->creditsUsed(u"apollo"_s)); // what we booked is what was charged
}

void TestProviderSandbox::apolloPagesThroughEverybody()
{
    const auto c = client(u"apollo"_s);
    QSet<QString> ids;
    QString cursor;
    qint64 total = -1;
    int skipped = 0, pages = 0;
    do {
        const SearchPage page = search(*c, u"people_search"_s, {}, cursor, 30);
        for (const domain::Contact &contact : page.contacts)
            ids.insert(contact.providerIds.value(u"apollo"_s));
        skipped += page.skipped;
        total = page.total;
        cursor = page.nextCursor;
        ++pages;
    } while (!cursor.isEmpty() && pages < 100);
    QCOMPARE(ids.size() + skipped, total);
    QCOMPARE(pages, int((total + 29) / 30));
}

void TestProviderSandbox::apolloCompaniesCost()
{
    const auto c = client(u"apollo"_s);
    const SearchPage page = search(*c, u"company_search"_s, {}, {}, 50);
    QVERIFY(!page.contacts.isEmpty());
    QCOMPARE(page.credits, m_server->creditsUsed(u"apollo"_s));
    const domain::Contact &company = page.contacts.first();
    QVERIFY(company.has(field::kCompanyName) && company.has(field::kCompanyDomain));
    const auto result = QCoro::waitFor(c->enrich(u"company_enrich"_s, company));
    QVERIFY2(result.has_value() && result->found, result ? "" : qPrintable(result.error().sentence()));
    QVERIFY(result->contact.has(field::kCompanyIndustry));
    QCOMPARE(page.credits + result->credits, m_server->creditsUsed(u"apollo"_s));
}

void TestProviderSandbox::hunterFindsAndVerifies()
{
    const auto c = client(u"hunter"_s);
    const SearchPage companies = search(*c, u"discover"_s, {}, {}, 20);
    QVERIFY(!companies.contacts.isEmpty());
    double credits = 0;
    domain::Contact person;
    for (const domain::Contact &company : companies.contacts) {
        const SearchPage page =
            search(*c, u"domain_search"_s, {{u"domain"_s, company.text(field::kCompanyDomain)}}, {}, 100);
        credits += page.credits;
        for (const domain::Contact &contact : page.contacts) {
            QVERIFY(contact.isPerson());
            QVERIFY(contact.has(field::kEmail) && contact.has(field::kEmailStatus));
            if (contact.has(field::kFirstName) && contact.has(field::kLastName))
                person = contact;
        }
    }
    QVERIFY(person.has(field::kEmail));
    QCOMPARE(credits, m_server->creditsUsed(u"hunter"_s));

    domain::Contact known = person;
    const QString email = known.text(field::kEmail);
    known.values.remove(u"email"_s);
    known.values.remove(u"email_status"_s);
    const auto finder = QCoro::waitFor(c->enrich(u"email_finder"_s, known));
    QVERIFY2(finder.has_value() && finder->found, finder ? "" : qPrintable(finder.error().sentence()));
    QCOMPARE(finder->contact.text(field::kEmail), email);
    credits += finder->credits;
    QCOMPARE(credits, m_server->creditsUsed(u"hunter"_s));

    // the verifier may answer 202 first; waits pass at once here
    c->setSleeper([](std::chrono::milliseconds) -> QCoro::Task<> { co_return; });
    const auto verified = QCoro::waitFor(c->enrich(u"email_verifier"_s, person));
    QVERIFY2(verified.has_value() && verified->found,
             verified ? "" : qPrintable(verified.error().sentence()));
    QVERIFY(verified->contact.has(field::kEmailStatus));
    credits += verified->credits;
    QCOMPARE(credits, m_server->creditsUsed(u"hunter"_s));
}

void TestProviderSandbox::hunterDiscoverIsFree()
{
    const auto c = client(u"hunter"_s);
    const SearchPage all = search(*c, u"discover"_s, {}, {}, 100);
    const SearchPage some = search(*c, u"discover"_s, {{u"headcount"_s, QStringList{u"51-200"_s}}}, {}, 100);
    QVERIFY(all.total > some.total && some.total > 0);
    QCOMPARE(m_server->creditsUsed(u"hunter"_s), 0.0);
    const auto company = QCoro::waitFor(c->enrich(u"company_find"_s, some.contacts.first()));
    QVERIFY2(company.has_value() && company->found, company ? "" : qPrintable(company.error().sentence()));
    QVERIFY(company->contact.has(field::kCompanyIndustry));
    QVERIFY(qAbs(company->credits - m_server->creditsUsed(u"hunter"_s)) < 1e-9);
}

void TestProviderSandbox::creditsRunOut()
{
    cleanup();
    sandbox::ServerOptions options;
    options.apolloCredits = 2;
    options.hunterCredits = 1;
    start(options);
    const auto apollo = client(u"apollo"_s);
    const SearchPage page = search(*apollo, u"people_search"_s, {}, {}, 10);
    QString code;
    for (const domain::Contact &candidate : page.contacts) {
        const auto result = QCoro::waitFor(apollo->enrich(u"person_match"_s, candidate));
        if (!result) {
            code = result.error().code;
            break;
        }
    }
    QCOMPARE(code, u"LL-PROV-022"_s);
    QVERIFY(m_server->creditsUsed(u"apollo"_s) <= 2);

    const auto hunter = client(u"hunter"_s);
    const SearchPage companies = search(*hunter, u"discover"_s, {}, {}, 20);
    code.clear();
    for (const domain::Contact &company : companies.contacts) {
        const auto people = QCoro::waitFor(
            hunter->search(u"domain_search"_s, {{u"domain"_s, company.text(field::kCompanyDomain)}}, {}, 10));
        if (!people) {
            code = people.error().code;
            break;
        }
    }
    QCOMPARE(code, u"LL-PROV-022"_s);
}

void TestProviderSandbox::serverTroubleIsRidden()
{
    sandbox::Faults faults;
    faults.serverError = 1;
    m_server->setFaults(faults);
    const auto c = client(u"apollo"_s);
    c->setSleeper([](std::chrono::milliseconds) -> QCoro::Task<> { co_return; });
    const int before = m_server->requestCount(u"/apollo/"_s);
    const auto page = QCoro::waitFor(c->search(u"people_search"_s, {}, {}, 10));
    QVERIFY(!page);
    QCOMPARE(page.error().code, u"LL-PROV-028"_s);
    QCOMPARE(m_server->requestCount(u"/apollo/"_s), before + 3);
    faults.serverError = 0;
    m_server->setFaults(faults);
    QVERIFY(QCoro::waitFor(c->search(u"people_search"_s, {}, {}, 10)).has_value());
}

void TestProviderSandbox::paidCallsLeaveOnce()
{
    sandbox::Faults faults;
    faults.droppedConnection = 1;
    m_server->setFaults(faults);
    // Qt would send a GET again by itself when the connection closes without an answer
    const auto hunter = client(u"hunter"_s);
    const auto page = QCoro::waitFor(
        hunter->search(u"domain_search"_s, {{u"domain"_s, u"northwind.example.com"_s}}, {}, 10));
    QVERIFY(!page);
    QVERIFY(page.error().outcomeUnknown);
    QCOMPARE(m_server->requestCount(u"/hunter/"_s), 1);

    const auto apollo = client(u"apollo"_s);
    domain::Contact person;
    person.providerIds.insert(u"apollo"_s, u"64a7ff0cc4dfae00013df1a5"_s);
    QVERIFY(!QCoro::waitFor(apollo->enrich(u"person_match"_s, person)));
    QCOMPARE(m_server->requestCount(u"/apollo/"_s), 1);
}

QTEST_GUILESS_MAIN(TestProviderSandbox)
#include "tst_provider_sandbox.moc"
