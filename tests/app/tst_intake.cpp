#include "app/credential.h"
#include "app/intake.h"
#include "store/connectionrepository.h"
#include "store/dealrepository.h"
#include "store/suppressionrepository.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace leadline;
namespace field = domain::field;

namespace {

domain::Contact contact(const QString &provider, const QList<QPair<QLatin1String, QVariant>> &values,
                        const QString &providerId = {})
{
    domain::Contact made;
    domain::Provenance from;
    from.provider = provider;
    for (const auto &[key, value] : values)
        made.set(key, value, from);
    if (!providerId.isEmpty())
        made.providerIds.insert(provider, providerId);
    return made;
}

domain::Contact dana()
{
    return contact(QStringLiteral("apollo"),
                   {{field::kFirstName, QStringLiteral("Dana")},
                    {field::kLastName, QStringLiteral("Reyes")},
                    {field::kEmail, QStringLiteral("dana.reyes@northgate.example.com")},
                    {field::kLinkedIn, QStringLiteral("https://www.linkedin.com/in/dana-reyes-0")},
                    {field::kCompanyName, QStringLiteral("Northgate Dental")},
                    {field::kCompanyDomain, QStringLiteral("northgate.example.com")}},
                   QStringLiteral("ap-1"));
}

struct Rig
{
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<store::Database> database =
        std::move(*store::Database::open(folder.filePath(QStringLiteral("w.leadline")), clock));
    QByteArray key = QByteArray(32, 'k');
    app::Intake intake{*database, key, QStringLiteral("US")};

    app::IntakeCounts take(const QList<domain::Contact> &arrivals,
                           const QString &list = QStringLiteral("list"))
    {
        const auto counts = intake.take(arrivals, list);
        if (!counts)
            qFatal("%s", qPrintable(counts.error().sentence()));
        return *counts;
    }
    QList<domain::WorklistRow> rows() { return *store::ContactRepository(*database).rows({}); }
    domain::Contact only()
    {
        const auto all = rows();
        if (all.size() != 1)
            qFatal("%lld rows where one was due", static_cast<long long>(all.size()));
        return *store::ContactRepository(*database).find(all.first().id);
    }
};

} // namespace

class TestIntake final : public QObject
{
    Q_OBJECT
private slots:
    void arrivalsAreNormalisedAndGetAKey()
    {
        Rig rig;
        auto arrival = dana();
        arrival.set(field::kEmail, QStringLiteral(" Dana.Reyes@Northgate.Example.com "), {});
        arrival.set(field::kPhone, QStringLiteral("(212) 555-0143"), {});
        const auto counts = rig.take({arrival}, QStringLiteral("Dentists"));
        QCOMPARE(counts.added, 1);
        const auto stored = rig.only();
        QCOMPARE(stored.externalKey.size(), 32);
        QCOMPARE(stored.list, QStringLiteral("Dentists"));
        QCOMPARE(stored.state, domain::WorkState::New);
        QCOMPARE(stored.text(field::kEmail).toLower(), QStringLiteral("dana.reyes@northgate.example.com"));
        QCOMPARE(stored.text(field::kPhone), QStringLiteral("+12125550143"));
    }

    void samePersonFolds_data()
    {
        QTest::addColumn<domain::Contact>("arrival");
        const auto from = QStringLiteral("hunter");
        const QPair<QLatin1String, QVariant> title{field::kTitle, QStringLiteral("Practice manager")};
        QTest::newRow("e-mail, other case")
            << contact(from, {{field::kEmail, QStringLiteral("DANA.REYES@northgate.example.com")}, title});
        QTest::newRow("LinkedIn profile")
            << contact(from, {{field::kFullName, QStringLiteral("D. Reyes")},
                              {field::kLinkedIn, QStringLiteral("linkedin.com/in/Dana-Reyes-0/?trk=x")},
                              title});
        QTest::newRow("provider id") << contact(QStringLiteral("apollo"),
                                                {{field::kFullName, QStringLiteral("Dana R.")}, title},
                                                QStringLiteral("ap-1"));
    }
    void samePersonFolds()
    {
        QFETCH(domain::Contact, arrival);
        Rig rig;
        rig.take({dana()});
        const auto counts = rig.take({arrival}, QStringLiteral("another"));
        QCOMPARE(counts.added, 0);
        QCOMPARE(counts.updated, 1);
        const auto stored = rig.only();
        QCOMPARE(stored.text(field::kTitle), QStringLiteral("Practice manager")); // the gap is filled …
        QCOMPARE(stored.text(field::kFirstName), QStringLiteral("Dana")); // … what was observed stays
        QCOMPARE(stored.list, QStringLiteral("list"));
        const auto again = rig.take({arrival});
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.updated, 0);
    }

    void arrivalsOfOneBatchFoldToo()
    {
        Rig rig;
        const auto counts = rig.take({dana(), dana(), dana()});
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.unchanged, 2);
    }

    void optOutOfAnArrivalWins()
    {
        Rig rig;
        auto open = dana();
        open.set(field::kDoNotContact, false, {});
        rig.take({open});
        auto optedOut = dana();
        optedOut.set(field::kDoNotContact, true, {});
        QCOMPARE(rig.take({optedOut}).updated, 1);
        QCOMPARE(rig.only().state, domain::WorkState::Suppressed);
        rig.take({open}); // and nothing that comes later lifts it
        QCOMPARE(rig.only().value(field::kDoNotContact).toBool(), true);
        QCOMPARE(rig.only().state, domain::WorkState::Suppressed);
    }

    void optOutOutlivesItsRow()
    {
        Rig rig;
        auto optedOut = dana();
        optedOut.set(field::kDoNotContact, true, {});
        QCOMPARE(rig.take({optedOut}).suppressed, 1);
        QVERIFY(store::ContactRepository(*rig.database).remove({rig.only().id}));
        const auto back =
            rig.take({contact(QStringLiteral("hunter"),
                              {{field::kFullName, QStringLiteral("Dana Reyes")},
                               {field::kEmail, QStringLiteral("dana.reyes@northgate.example.com")}})});
        QCOMPARE(back.added, 1);
        QCOMPARE(back.suppressed, 1);
        QCOMPARE(rig.only().state, domain::WorkState::Suppressed);
    }

    void colleaguesStayApart()
    {
        Rig rig;
        auto lee = dana();
        lee.providerIds = {{QStringLiteral("apollo"), QStringLiteral("ap-2")}};
        lee.set(field::kFirstName, QStringLiteral("Lee"), {});
        lee.set(field::kEmail, QStringLiteral("lee.reyes@northgate.example.com"), {});
        lee.set(field::kLinkedIn, QStringLiteral("https://www.linkedin.com/in/lee-reyes-0"), {});
        auto mara = dana();
        mara.providerIds = {{QStringLiteral("apollo"), QStringLiteral("ap-3")}};
        mara.set(field::kLastName, QStringLiteral("Okoro"), {});
        mara.set(field::kFirstName, QStringLiteral("Mara"), {});
        mara.set(field::kEmail, QVariant(), {});
        mara.set(field::kLinkedIn, QVariant(), {});
        const auto counts = rig.take({dana(), lee, mara});
        QCOMPARE(counts.added, 3);
        QCOMPARE(counts.possibleDuplicates, 0);
    }

    void sharedMailboxIsNobodysIdentity()
    {
        Rig rig;
        auto one =
            contact(QStringLiteral("hunter"), {{field::kFullName, QStringLiteral("Ana Ruiz")},
                                               {field::kEmail, QStringLiteral("info@brook.example.com")}});
        auto two =
            contact(QStringLiteral("hunter"), {{field::kFullName, QStringLiteral("Ben Adeyemi")},
                                               {field::kEmail, QStringLiteral("info@brook.example.com")}});
        QCOMPARE(rig.take({one, two}).added, 2);
    }

    void sameNameAtTheSameCompanyIsADoubtForAPerson()
    {
        Rig rig;
        rig.take({dana()});
        const auto counts = rig.take({contact(
            QStringLiteral("hunter"), {{field::kFirstName, QStringLiteral("Dana")},
                                       {field::kLastName, QStringLiteral("Reyes")},
                                       {field::kEmail, QStringLiteral("d.reyes@northgate.example.com")},
                                       {field::kCompanyDomain, QStringLiteral("northgate.example.com")}})});
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.possibleDuplicates, 1);
        const auto rows = rig.rows();
        QCOMPARE(rows.first().state, domain::WorkState::New);
        QCOMPARE(rows.last().state, domain::WorkState::PossibleDuplicate);
        QVERIFY(rows.last().stateReason.contains(QStringLiteral("Dana Reyes")));
        // Once the other one is gone, an edit judges it anew.
        QVERIFY(store::ContactRepository(*rig.database).remove({rows.first().id}));
        const auto saved = rig.intake.save(*store::ContactRepository(*rig.database).find(rows.last().id));
        QVERIFY(saved);
        QCOMPARE(saved->state, domain::WorkState::New);
    }

    void suppressedOnArrival()
    {
        Rig rig;
        rig.take({dana()});
        const auto done =
            rig.intake.suppress({rig.only().id}, QStringLiteral("asked by phone"), QStringLiteral("person"));
        QVERIFY(done);
        QCOMPARE(*done, 1);
        QCOMPARE(rig.only().state, domain::WorkState::Suppressed);
        QCOMPARE(rig.only().stateReason, QStringLiteral("asked by phone"));
        QVERIFY(store::ContactRepository(*rig.database).remove({rig.only().id}));
        QCOMPARE(rig.take({dana()}).suppressed, 1);
        // Nothing readable of the person is on the list.
        QFile file(rig.folder.filePath(QStringLiteral("w.leadline")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(*store::SuppressionRepository(*rig.database, rig.key).count(), 1);
    }

    void foundInTheMirrorOfHaloPsa()
    {
        Rig rig;
        domain::Connection halo;
        halo.name = QStringLiteral("acme");
        halo.kind = QStringLiteral("halopsa");
        halo.baseUrl = QUrl(QStringLiteral("https://acme.example.com"));
        QVERIFY(store::ConnectionRepository(*rig.database).save(halo));
        domain::Deal deal;
        deal.haloId = 2051;
        deal.email = QStringLiteral("dana.reyes@northgate.example.com");
        QVERIFY(store::DealRepository(*rig.database).save(QStringLiteral("acme"), deal, {}));
        const auto counts = rig.take({dana()});
        QCOMPARE(counts.inHalo, 1);
        QCOMPARE(rig.only().state, domain::WorkState::InHalo);
        QCOMPARE(rig.only().haloId, 2051);
    }

    void companyAloneNeedsAContact()
    {
        Rig rig;
        const auto counts =
            rig.take({contact(QStringLiteral("import:list.csv"),
                              {{field::kCompanyName, QStringLiteral("Harbour Clinic")},
                               {field::kCompanyDomain, QStringLiteral("harbour.example.com")}})});
        QCOMPARE(counts.added, 1);
        QCOMPARE(rig.only().state, domain::WorkState::NeedsContact);
        const auto again = rig.take(
            {contact(QStringLiteral("hunter"),
                     {{field::kCompanyName, QStringLiteral("Harbour Clinic Ltd")},
                      {field::kCompanyWebsite, QStringLiteral("https://www.harbour.example.com/about")}})});
        QCOMPARE(again.added, 0);
    }

    /// The sync thread may queue or push a row while a provider is asked about it.
    void lateSaveKeepsWhatTheOutboxNoted()
    {
        Rig rig;
        rig.take({dana()});
        auto stale = rig.only();
        store::ContactRepository contacts(*rig.database);
        QVERIFY(contacts.setState(stale.id, domain::WorkState::Queued, {}));
        stale.set(field::kTitle, QStringLiteral("Dentist"), {});
        QCOMPARE(rig.intake.save(stale)->state, domain::WorkState::Queued);
        QVERIFY(contacts.setState(stale.id, domain::WorkState::InHalo, {}, 77));
        const auto saved = rig.intake.save(stale);
        QCOMPARE(saved->state, domain::WorkState::InHalo);
        QCOMPARE(saved->haloId, 77);
        QCOMPARE(rig.only().haloId, 77);
        QVERIFY(contacts.remove({stale.id}));
        QCOMPARE(rig.intake.save(stale).error().code, QStringLiteral("LL-WORK-001"));
        QCOMPARE(rig.rows().size(), 0);
    }

    void oneBadArrivalUndoesTheBatch()
    {
        Rig rig;
        QVERIFY(
            !rig.intake.suppress({domain::ContactId{4711}}, QStringLiteral("x"), QStringLiteral("person")));
        rig.take({dana()});
        const auto id = rig.only().id;
        QVERIFY(!rig.intake.suppress({id, domain::ContactId{4711}}, QStringLiteral("x"),
                                     QStringLiteral("person")));
        QCOMPARE(rig.only().state, domain::WorkState::New);
        QCOMPARE(*store::SuppressionRepository(*rig.database, rig.key).count(), 0);
    }

    void publishedCredentialIsForSandboxesOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("live");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("loopback address") << "http://127.0.0.1:8377" << false << true;
        QTest::newRow("localhost") << "http://localhost:8377" << false << true;
        QTest::newRow("IPv6 loopback") << "http://[::1]:8377" << false << true;
        QTest::newRow("live") << "http://127.0.0.1:8377" << true << false;
        QTest::newRow("elsewhere") << "https://acme.example.com" << false << false;
        QTest::newRow("looks like it") << "https://127.0.0.1.example.com" << false << false;
        QTest::newRow("private network") << "https://192.168.0.9" << false << false;
    }
    void publishedCredentialIsForSandboxesOnly()
    {
        QFETCH(QString, url);
        QFETCH(bool, live);
        QFETCH(bool, allowed);
        domain::Connection connection;
        connection.name = QStringLiteral("sandbox");
        connection.baseUrl = QUrl(url);
        connection.live = live;
        connection.settings = {{app::kSandboxCredential, QStringLiteral("open sesame")}};
        const auto read = QCoro::waitFor(app::readCredential(nullptr, connection));
        QCOMPARE(read.has_value(), allowed);
        if (allowed)
            QCOMPARE(*read, QByteArray("open sesame"));
        else
            QCOMPARE(read.error().code, QStringLiteral("LL-SEC-010"));
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
