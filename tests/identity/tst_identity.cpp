#include "identity/companyname.h"
#include "identity/country.h"
#include "identity/domainname.h"
#include "identity/emailaddress.h"
#include "identity/personname.h"
#include "identity/phonenumber.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace leadline::identity;

namespace {

/// LEADLINE_SEED tries other texts than the usual ones.
quint32 seed()
{
    return quint32(qEnvironmentVariableIntValue("LEADLINE_SEED"));
}

constexpr int kGenerated = 10'000;

/// A text that looks a little like the real thing and mostly is not; the same for the same seed.
QString strangeText(QRandomGenerator &random)
{
    static const QStringList pieces{
        QStringLiteral("Dana"),      QStringLiteral("REYES"),     QStringLiteral("o'brien"),
        QStringLiteral("van"),       QStringLiteral("DER"),       QStringLiteral("Dr."),
        QStringLiteral("PhD"),       QStringLiteral("jr"),        QStringLiteral("Inc."),
        QStringLiteral("GmbH & Co"), QStringLiteral("S.A."),      QStringLiteral("@"),
        QStringLiteral("."),         QStringLiteral(","),         QStringLiteral(" "),
        QStringLiteral("-"),         QStringLiteral("***"),       QStringLiteral("+44"),
        QStringLiteral("020 7946"),  QStringLiteral("(580)"),     QStringLiteral("ext 5"),
        QStringLiteral("https://"),  QStringLiteral("acme.test"), QStringLiteral("co.uk"),
        QStringLiteral("xn--"),      QStringLiteral("straße"),    QStringLiteral("日本"),
        QStringLiteral("İstanbul"),  QStringLiteral("مرحبا"),     QStringLiteral("\u200b"),
        QStringLiteral("\u0301"),    QStringLiteral("'"),         QStringLiteral("\""),
        QStringLiteral("MCDONALD"),  QStringLiteral("II"),        QStringLiteral("<"),
        QStringLiteral(">"),         QStringLiteral("THE"),       QStringLiteral("ﬁ"),
        QStringLiteral("ǆ"),
    };
    QString text;
    const int count = random.bounded(9);
    for (int i = 0; i < count; ++i) {
        if (random.bounded(4) == 0)
            text += QChar(char16_t(random.bounded(1, 0xFFFF))); // lone surrogates and controls included
        else
            text += pieces[random.bounded(int(pieces.size()))];
        if (random.bounded(2) == 0)
            text += u' ';
    }
    return text;
}

} // namespace

class TestIdentity final : public QObject
{
    Q_OBJECT
private slots:
    void phone_data();
    void phone();
    void phoneForms();
    void email_data();
    void email();
    void mailbox_data();
    void mailbox();
    void domainName_data();
    void domainName();
    void tidyCompany_data();
    void tidyCompany();
    void companyKeys_data();
    void companyKeys();
    void country_data();
    void country();
    void personName_data();
    void personName();
    void nameKeys_data();
    void nameKeys();
    void readingTwiceChangesNothing();
    void hugeTextsAreRefusedQuickly();
};

void TestIdentity::phone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guess");
    QTest::addColumn<PhoneVerdict>("verdict");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("guessed");
    using enum PhoneVerdict;
    QTest::newRow("own country code is valid") << "+44 20 7946 0018"
                                               << "" << Valid << "+442079460018"
                                               << "GB" << false;
    QTest::newRow("own country code wins over the guess") << "+44 20 7946 0018"
                                                          << "US" << Valid << "+442079460018"
                                                          << "GB" << false;
    QTest::newRow("a number without country code is repaired by the guess")
        << "(580) 371-2327"
        << "US" << Repaired << "+15803712327"
        << "US" << true;
    QTest::newRow("without a guess it stays invalid") << "(580) 371-2327"
                                                      << "" << Invalid << ""
                                                      << "" << false;
    QTest::newRow("00 means plus") << "0044 20 7946 0018"
                                   << "" << Valid << "+442079460018"
                                   << "GB" << false;
    QTest::newRow("011 dials out of the United States") << "011 44 20 7946 0018"
                                                        << "US" << Valid << "+442079460018"
                                                        << "GB" << false;
    QTest::newRow("tel address") << "tel:+1-202-555-0143"
                                 << "" << Valid << "+12025550143"
                                 << "US" << false;
    QTest::newRow("arabic digits") << "+٤٤٢٠٧٩٤٦٠٠١٨"
                                   << "" << Valid << "+442079460018"
                                   << "GB" << false;
    QTest::newRow("trunk zero in brackets") << "+44 (0)20 7946 0018"
                                            << "" << Valid << "+442079460018"
                                            << "GB" << false;
    QTest::newRow("italian zero is kept") << "06 1234 5678"
                                          << "IT" << Repaired << "+390612345678"
                                          << "IT" << true;
    QTest::newRow("lower-case guess") << "020 7946 0018"
                                      << "gb" << Repaired << "+442079460018"
                                      << "GB" << true;
    QTest::newRow("unassigned area is only possible") << "+1 200 555 0143"
                                                      << "" << Possible << "+12005550143"
                                                      << "" << false;
    QTest::newRow("empty") << ""
                           << "US" << Invalid << ""
                           << "" << false;
    QTest::newRow("words") << "not a phone"
                           << "US" << Invalid << ""
                           << "" << false;
    QTest::newRow("too short") << "+44 1"
                               << "" << Invalid << ""
                               << "" << false;
    QTest::newRow("too long") << "+44 20 7946 0018 0018 0018 0018"
                              << "" << Invalid << ""
                              << "" << false;
    QTest::newRow("region that does not exist") << "371-2327"
                                                << "XX" << Invalid << ""
                                                << "" << false;
    QTest::newRow("only signs") << "+-()"
                                << "US" << Invalid << ""
                                << "" << false;
}

void TestIdentity::phone()
{
    QFETCH(QString, text);
    QFETCH(QString, guess);
    const PhoneNumber number = readPhone(text, guess);
    QTEST(number.verdict, "verdict");
    QTEST(number.e164, "e164");
    QTEST(number.region, "region");
    QTEST(number.regionGuessed, "guessed");
    QCOMPARE(readPhoneForMatching(text, guess).e164, number.e164);
}

void TestIdentity::phoneForms()
{
    const PhoneNumber number = readPhone(QStringLiteral("+44 20 7946 0018 ext. 12"), {});
    QCOMPARE(number.international, QStringLiteral("+44 20 7946 0018"));
    QCOMPARE(number.national, QStringLiteral("020 7946 0018"));
    QCOMPARE(number.extension, QStringLiteral("12"));
    QCOMPARE(number.e164, QStringLiteral("+442079460018"));
    for (const auto verdict :
         {PhoneVerdict::Valid, PhoneVerdict::Repaired, PhoneVerdict::Possible, PhoneVerdict::Invalid})
        QVERIFY(!phoneVerdictLabel(verdict).isEmpty());
}

void TestIdentity::email_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("flags"); // r role, f free mail, m masked
    QTest::newRow("plain") << "dana@acme.test" << true << "dana@acme.test"
                           << "";
    QTest::newRow("case is dropped") << "Dana.Reyes@ACME.Test" << true << "dana.reyes@acme.test"
                                     << "";
    QTest::newRow("tags are kept") << "dana+halo@acme.test" << true << "dana+halo@acme.test"
                                   << "";
    QTest::newRow("display name and brackets") << "Dana Reyes <dana@acme.test>" << true << "dana@acme.test"
                                               << "";
    QTest::newRow("mailto") << "mailto:dana@acme.test?subject=Hi" << true << "dana@acme.test"
                            << "";
    QTest::newRow("zero-width space") << "dana@\u200bacme.test" << true << "dana@acme.test"
                                      << "";
    QTest::newRow("domain of another script") << "dana@bücher.example" << true << "dana@xn--bcher-kva.example"
                                              << "";
    QTest::newRow("role") << "info@acme.test" << true << "info@acme.test"
                          << "r";
    QTest::newRow("role with a sign") << "no-reply@acme.test" << true << "no-reply@acme.test"
                                      << "r";
    QTest::newRow("free mail") << "dana@gmail.com" << true << "dana@gmail.com"
                               << "f";
    QTest::newRow("masked by the provider")
        << "email_not_unlocked@domain.com" << true << "email_not_unlocked@domain.com"
        << "m";
    QTest::newRow("masked with stars") << "d***@acme.test" << true << "d***@acme.test"
                                       << "m";
    QTest::newRow("masked domain") << "dana@a***.test" << false << ""
                                   << "m";
    QTest::newRow("empty") << "" << false << ""
                           << "";
    QTest::newRow("no at sign") << "dana.acme.test" << false << ""
                                << "";
    QTest::newRow("no local part") << "@acme.test" << false << ""
                                   << "";
    QTest::newRow("no dot in the domain") << "dana@localhost" << false << ""
                                          << "";
    QTest::newRow("space inside") << "dana reyes@acme.test" << false << ""
                                  << "";
    QTest::newRow("two dots") << "dana..reyes@acme.test" << false << ""
                              << "";
    QTest::newRow("dot at the end") << "dana.@acme.test" << false << ""
                                    << "";
    QTest::newRow("address of a machine") << "dana@127.0.0.1" << false << ""
                                          << "";
    QTest::newRow("two addresses") << "dana@acme.test, bo@acme.test" << false << ""
                                   << "";
    QTest::newRow("local part of 65") << QString(65, u'a') + "@acme.test" << false << ""
                                      << "";
    QTest::newRow("line break") << "dana@acme.test\nBcc: x@y.test" << false << ""
                                << "";
}

void TestIdentity::email()
{
    QFETCH(QString, text);
    QFETCH(QString, flags);
    const EmailAddress email = readEmail(text);
    QTEST(email.valid, "valid");
    QTEST(email.address, "address");
    QCOMPARE(email.isRole, flags.contains(u'r'));
    QCOMPARE(email.isFreeMail, flags.contains(u'f'));
    QCOMPARE(email.isMasked, flags.contains(u'm'));
}

void TestIdentity::mailbox_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case never matters") << "Dana@Acme.test"
                                        << "dana@acme.test" << true;
    QTest::newRow("dots do not matter at gmail") << "d.a.na@gmail.com"
                                                 << "dana@googlemail.com" << true;
    QTest::newRow("tags do not matter at gmail") << "dana+x@gmail.com"
                                                 << "dana@gmail.com" << true;
    QTest::newRow("tags do not matter at outlook") << "dana+x@outlook.com"
                                                   << "dana@outlook.com" << true;
    QTest::newRow("dots matter at outlook") << "da.na@outlook.com"
                                            << "dana@outlook.com" << false;
    QTest::newRow("tags matter where the host does not say") << "dana+x@acme.test"
                                                             << "dana@acme.test" << false;
}

void TestIdentity::mailbox()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(readEmail(one).matchKey == readEmail(other).matchKey, same);
}

void TestIdentity::domainName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::newRow("url below a two-part suffix") << "https://www.acme.co.uk/x?y#z"
                                                 << "acme.co.uk";
    QTest::newRow("bare host") << "acme.com"
                               << "acme.com";
    QTest::newRow("e-mail address") << "dana@mail.acme.com"
                                    << "acme.com";
    QTest::newRow("port and user") << "http://user@www.acme.com:8080/"
                                   << "acme.com";
    QTest::newRow("upper case and a dot at the end") << "WWW.ACME.COM."
                                                     << "acme.com";
    QTest::newRow("unknown suffixes are ordinary") << "www.northgate.test"
                                                   << "northgate.test";
    QTest::newRow("example names") << "shop.northgate.example"
                                   << "northgate.example";
    QTest::newRow("other script") << "www.straße.de"
                                  << "xn--strae-oqa.de";
    QTest::newRow("already in ACE") << "xn--strae-oqa.de"
                                    << "xn--strae-oqa.de";
    QTest::newRow("hosted pages keep their owner") << "acme.github.io"
                                                   << "acme.github.io";
    QTest::newRow("suffix alone") << "co.uk"
                                  << "";
    QTest::newRow("ipv4") << "http://192.0.2.1/"
                          << "";
    QTest::newRow("ipv6") << "http://[2001:db8::1]/"
                          << "";
    QTest::newRow("one word") << "localhost"
                              << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("words") << "not a domain"
                           << "";
    QTest::newRow("empty label") << "acme..com"
                                 << "";
    QTest::newRow("label of 64") << QString(64, u'a') + ".com"
                                 << "";
}

void TestIdentity::domainName()
{
    QFETCH(QString, text);
    QTEST(registrableDomain(text), "domain");
    QVERIFY(!isSharedHost(QStringLiteral("acme.com")));
    QVERIFY(isSharedHost(registrableDomain(QStringLiteral("https://www.facebook.com/acme"))));
}

void TestIdentity::tidyCompany_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("capitals") << "MERCY HOSPITAL TISHOMINGO INC"
                              << "Mercy Hospital Tishomingo Inc";
    QTest::newRow("short words") << "BANK OF THE WEST"
                                 << "Bank of the West";
    QTest::newRow("first word is never small") << "THE ACME GROUP LLC"
                                               << "The Acme Group LLC";
    QTest::newRow("possessive") << "ST. LUKE'S HOSPITAL"
                                << "St. Luke's Hospital";
    QTest::newRow("mc and o") << "MCDONALD & O'REILLY LTD"
                              << "McDonald & O'Reilly Ltd";
    QTest::newRow("hyphen") << "WILKES-BARRE GENERAL"
                            << "Wilkes-Barre General";
    QTest::newRow("initials keep their dots") << "J.P. NORTHGATE CO."
                                              << "J.P. Northgate Co.";
    QTest::newRow("no vowels means an abbreviation") << "KPMG NORTHGATE LLP"
                                                     << "KPMG Northgate LLP";
    QTest::newRow("one short word may be an abbreviation") << "ACME LTD"
                                                           << "ACME Ltd";
    QTest::newRow("german forms") << "NORDTOR SYSTEME GMBH & CO. KG"
                                  << "Nordtor Systeme GmbH & Co. KG";
    QTest::newRow("ordinals") << "7TH STREET CLINIC OF THE 22ND"
                              << "7th Street Clinic of the 22nd";
    QTest::newRow("junior") << "WILLIAM P. CLEMENTS JR. HOSPITAL"
                            << "William P. Clements Jr. Hospital";
    QTest::newRow("umlauts") << "MÜLLER UND SÖHNE AG"
                             << "Müller und Söhne AG";
    QTest::newRow("digits") << "3M NORTHGATE 24SEVEN"
                            << "3M Northgate 24seven";
    QTest::newRow("mixed case is somebody's choice") << "eBay and IBM"
                                                     << "eBay and IBM";
    QTest::newRow("spaces and quotes") << "  \u201cNorthgate   Dental\u201d "
                                       << "Northgate Dental";
    QTest::newRow("other scripts stay") << "株式会社日本"
                                        << "株式会社日本";
    QTest::newRow("cyrillic stays") << "ООО РОГА"
                                    << "ООО РОГА";
    QTest::newRow("empty") << ""
                           << "";
}

void TestIdentity::tidyCompany()
{
    QFETCH(QString, text);
    QTEST(tidyCompanyName(text), "tidy");
}

void TestIdentity::companyKeys_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("english forms") << "Northgate Dental, Inc."
                                   << "NORTHGATE DENTAL LLC" << true;
    QTest::newRow("dotted forms") << "Nordtor S.A."
                                  << "Nordtor SA" << true;
    QTest::newRow("german compound form") << "Nordtor GmbH & Co. KG"
                                          << "Nordtor" << true;
    QTest::newRow("polish form") << "Nordtor Sp. z o.o."
                                 << "Nordtor" << true;
    QTest::newRow("australian form") << "Northgate Pty Ltd"
                                     << "Northgate" << true;
    QTest::newRow("czech form") << "Nordtor s.r.o."
                                << "Nordtor" << true;
    QTest::newRow("japanese form") << "株式会社日本"
                                   << "日本" << true;
    QTest::newRow("chinese form") << "北門有限公司"
                                  << "北門" << true;
    QTest::newRow("accents") << "Société Générale"
                             << "Societe Generale" << true;
    QTest::newRow("ampersand") << "Reyes & Sons"
                               << "Reyes and Sons" << true;
    QTest::newRow("article") << "The Northgate Group"
                             << "Northgate Group" << true;
    QTest::newRow("other word, other company") << "Northgate Dental"
                                               << "Northgate Foods" << false;
    QTest::newRow("a form alone is a name") << "Co"
                                            << "Inc" << false;
    QTest::newRow("form in the middle stays") << "Inc Northgate"
                                              << "Northgate" << false;
}

void TestIdentity::companyKeys()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QVERIFY(!companyKey(one).isEmpty());
    QVERIFY2((companyKey(one) == companyKey(other)) == same,
             qPrintable(companyKey(one) + " / " + companyKey(other)));
}

void TestIdentity::country_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("english name") << "Germany"
                                  << "DE";
    QTest::newRow("german name") << "Deutschland"
                                 << "DE";
    QTest::newRow("german name with umlaut") << "Österreich"
                                             << "AT";
    QTest::newRow("alpha-2 in any case") << "us"
                                         << "US";
    QTest::newRow("alpha-3") << "GBR"
                             << "GB";
    QTest::newRow("dotted") << "U.S.A."
                            << "US";
    QTest::newRow("long form") << "United States of America"
                               << "US";
    QTest::newRow("article") << "The Netherlands"
                             << "NL";
    QTest::newRow("UK is not an ISO code but everyone writes it") << "UK"
                                                                  << "GB";
    QTest::newRow("part of a country") << "Scotland"
                                       << "GB";
    QTest::newRow("accents") << "Côte d'Ivoire"
                             << "CI";
    QTest::newRow("nonsense") << "Atlantis"
                              << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("not a code") << "ZZ"
                                << "";
}

void TestIdentity::country()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(countryCode(text), code);
    if (!code.isEmpty())
        QCOMPARE(countryCode(countryName(code)), code);
    QCOMPARE(countryName(QStringLiteral("??")), QStringLiteral("??"));
}

void TestIdentity::personName_data()
{
    QTest::addColumn<QStringList>("given"); // first, last, full
    QTest::addColumn<QStringList>("read");
    const auto row = [](const char *name, const QStringList &given, const QStringList &read) {
        QTest::newRow(name) << given << read;
    };
    const QStringList dana{"Dana", "Reyes", "Dana Reyes"};
    row("full name is split", {"", "", "Dana Reyes"}, dana);
    row("surname first with comma", {"", "", "Reyes, Dana"}, dana);
    row("title and degree go", {"", "", "Dr. Dana Reyes PhD"}, dana);
    row("degrees behind commas go", {"", "", "Dana Reyes, PhD, MBA"}, dana);
    row("first and last make the full name", {"Dana", "Reyes", ""}, dana);
    row("capitals", {"DANA", "REYES", ""}, dana);
    row("small letters", {"dana", "reyes", ""}, dana);
    row("surname in capitals", {"Dana", "REYES", ""}, dana);
    row("masked surname is dropped", {"Dana", "Ex***e", "Dana Ex***e"}, {"Dana", "", "Dana"});
    row("mc", {"", "", "FIONA MCDONALD"}, {"Fiona", "McDonald", "Fiona McDonald"});
    row("o'", {"", "", "sean o'brien"}, {"Sean", "O'Brien", "Sean O'Brien"});
    row("hyphen", {"", "", "ANNA SMITH-JONES"}, {"Anna", "Smith-Jones", "Anna Smith-Jones"});
    row("particles", {"", "", "JAN VAN DER BERG"}, {"Jan", "van der Berg", "Jan van der Berg"});
    row("particles as written", {"Jan", "Van der Berg", ""}, {"Jan", "Van der Berg", "Jan Van der Berg"});
    row("two first names", {"", "", "Dana Maria Reyes"}, {"Dana Maria", "Reyes", "Dana Maria Reyes"});
    row("generation stays with the surname", {"", "", "Dana Reyes, Jr."},
        {"Dana", "Reyes Jr.", "Dana Reyes Jr."});
    row("initials", {"", "", "J.P. Reyes"}, {"J.P.", "Reyes", "J.P. Reyes"});
    row("one name", {"", "", "Dana"}, {"Dana", "", "Dana"});
    row("missing surname comes from the full name", {"Dana", "", "Dana Reyes"}, dana);
    row("missing first name comes from the full name", {"", "Reyes", "Dana Reyes"}, dana);
    row("surname in front of a given first name", {"太郎", "", "山田 太郎"}, {"太郎", "山田", "山田 太郎"});
    row("other scripts are not split", {"", "", "山田 太郎"}, {"", "", "山田 太郎"});
    row("middle name of the full name is kept", {"Dana", "Reyes", "Dana M. Reyes"},
        {"Dana", "Reyes", "Dana M. Reyes"});
    row("ma is a surname", {"", "", "Jack Ma"}, {"Jack", "Ma", "Jack Ma"});
    row("empty", {"", "", ""}, {"", "", ""});
    row("only stars", {"***", "***", "***"}, {"", "", ""});
}

void TestIdentity::personName()
{
    QFETCH(QStringList, given);
    const PersonName name = readName(given[0], given[1], given[2]);
    QTEST(QStringList({name.first, name.last, name.full}), "read");
}

void TestIdentity::nameKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("case") << "REYES"
                          << "reyes";
    QTest::newRow("accents") << "Núñez Łukasz"
                             << "nunez lukasz";
    QTest::newRow("apostrophe joins") << "O'Brien"
                                      << "obrien";
    QTest::newRow("typographic apostrophe joins") << "O’Brien"
                                                  << "obrien";
    QTest::newRow("hyphen separates") << "Smith-Jones"
                                      << "smith jones";
    QTest::newRow("cyrillic") << "Иванов"
                              << "ivanov";
    QTest::newRow("greek") << "Παπαδόπουλος"
                           << "papadopoulos";
    QTest::newRow("empty") << ""
                           << "";
}

void TestIdentity::nameKeys()
{
    QFETCH(QString, text);
    QTEST(nameKey(text), "key");
}

void TestIdentity::readingTwiceChangesNothing()
{
    QRandomGenerator random(seed());
    for (int i = 0; i < kGenerated; ++i) {
        const QString text = strangeText(random), other = strangeText(random);
        const QByteArray shown =
            text.toUtf8().toPercentEncoding() + " | " + other.toUtf8().toPercentEncoding();
        QVERIFY2(tidyCompanyName(tidyCompanyName(text)) == tidyCompanyName(text), shown);
        QVERIFY2(companyKey(companyKey(text)) == companyKey(text), shown);
        QVERIFY2(registrableDomain(registrableDomain(text)) == registrableDomain(text), shown);
        QVERIFY2(nameKey(nameKey(text)) == nameKey(text), shown);
        const EmailAddress email = readEmail(text + u'@' + other);
        if (email.valid) {
            QVERIFY2(readEmail(email.address).address == email.address, shown);
            QVERIFY2(readEmail(email.matchKey).matchKey == email.matchKey, shown);
        }
        const PhoneNumber number = readPhone(text, QStringLiteral("US"));
        if (!number.e164.isEmpty())
            QVERIFY2(readPhone(number.e164, {}).e164 == number.e164, shown);
        for (const auto &[first, last, full] : {std::tuple{text, other, QString()},
                                                {QString(), QString(), text},
                                                {text, QString(), other},
                                                {QString(), text, other},
                                                {text, other, QString(text + u' ' + other)}}) {
            const PersonName once = readName(first, last, full);
            const PersonName twice = readName(once.first, once.last, once.full);
            QVERIFY2(twice.first == once.first && twice.last == once.last && twice.full == once.full,
                     shown + " -> " + once.first.toUtf8() + '/' + once.last.toUtf8() + '/' +
                         once.full.toUtf8() + " -> " + twice.first.toUtf8() + '/' + twice.last.toUtf8() +
                         '/' + twice.full.toUtf8());
        }
    }
}

void TestIdentity::hugeTextsAreRefusedQuickly()
{
    const QString huge(1'000'000, u'1');
    QCOMPARE(readPhone(huge, QStringLiteral("US")).verdict, PhoneVerdict::Invalid);
    QVERIFY(!readEmail(huge + QStringLiteral("@acme.test")).valid);
    QCOMPARE(registrableDomain(huge + QStringLiteral(".test")), QString());
    QCOMPARE(countryCode(QString(1'000'000, u'a')), QString());
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
