#include "people.h"

#include <QFile>
#include <QTextStream>

namespace leadline::bench {

using namespace domain::field;

namespace {

const QStringList kFirstNames{QStringLiteral("Dana"),  QStringLiteral("OMAR"),  QStringLiteral("Ingrid"),
                              QStringLiteral("priya"), QStringLiteral("Tomás"), QStringLiteral("Wei"),
                              QStringLiteral("Amara"), QStringLiteral("Jonas")};
const QStringList kLastStart{QStringLiteral("Rey"),  QStringLiteral("Had"),  QStringLiteral("Søren"),
                             QStringLiteral("Oli"),  QStringLiteral("Lind"), QStringLiteral("Kar"),
                             QStringLiteral("Gold"), QStringLiteral("Whit"), QStringLiteral("Okaf"),
                             QStringLiteral("Mens")};
const QStringList kLastMiddle{QStringLiteral("a"), QStringLiteral("el"), QStringLiteral("in"),
                              QStringLiteral("or"), QStringLiteral("u")};
const QStringList kLastEnd{QStringLiteral("son"),   QStringLiteral("veira"), QStringLiteral("qvist"),
                           QStringLiteral("berg"),  QStringLiteral("combe"), QStringLiteral("sen"),
                           QStringLiteral("dottir")};
const QStringList kTrade{QStringLiteral("Dental"),     QStringLiteral("Logistics"),
                         QStringLiteral("Solicitors"), QStringLiteral("Precision Tools"),
                         QStringLiteral("Care Homes"), QStringLiteral("Accounting")};
const QStringList kForm{QStringLiteral("Ltd"), QStringLiteral("LLC"), QStringLiteral("GmbH"),
                        QStringLiteral("")};
const QStringList kTitles{QStringLiteral("Practice Manager"), QStringLiteral("IT Director"),
                          QStringLiteral("Head of IT"), QStringLiteral("Chief Operating Officer"),
                          QStringLiteral("Owner")};
const QStringList kCities{QStringLiteral("Baltimore"), QStringLiteral("Leeds"), QStringLiteral("Denver"),
                          QStringLiteral("Bristol")};
// Area codes whose 555-0100..0199 is reserved for fiction, like everywhere in North America.
const QStringList kArea{QStringLiteral("202"), QStringLiteral("303"), QStringLiteral("410"),
                        QStringLiteral("617"), QStringLiteral("713")};

QString pick(const QStringList &list, int n)
{
    return list.at(n % list.size());
}

struct Person
{
    QString first, last, title, email, phone, city, country, company, domain, employees;
};

QString phoneText(int n)
{
    const int line = n / 10 % 100;
    switch (n % 4) {
    case 0:
        return QStringLiteral("(%1) 555-01%2").arg(pick(kArea, n / 4)).arg(line, 2, 10, QChar(u'0'));
    case 1:
        return QStringLiteral("+44 20 7946 0%1").arg(n % 1000, 3, 10, QChar(u'0'));
    case 2:
        return QStringLiteral("+1 %1 555 01%2 ext. %3")
            .arg(pick(kArea, n / 4))
            .arg(line, 2, 10, QChar(u'0'))
            .arg(n % 90 + 10);
    default:
        return QStringLiteral("01632 960%1").arg(n % 1000, 3, 10, QChar(u'0'));
    }
}

Person person(int n)
{
    const int company = n / 5;
    Person p;
    p.first = pick(kFirstNames, n * 3 + n / 5);
    p.last = pick(kLastStart, n) + pick(kLastMiddle, n / 10) + pick(kLastEnd, n / 50);
    p.title = pick(kTitles, n / 3);
    p.domain = QStringLiteral("firm%1.test").arg(company);
    p.email = QStringLiteral("Person%1@Firm%2.test").arg(n).arg(company);
    p.phone = phoneText(n);
    p.city = pick(kCities, company);
    p.country = company % 2 == 0 ? QStringLiteral("United States") : QStringLiteral("United Kingdom");
    p.company = QStringLiteral("%1 %2 %3")
                    .arg(pick(kLastStart, company))
                    .arg(company)
                    .arg(pick(kTrade, company / 7) + u' ' + pick(kForm, company))
                    .simplified();
    p.employees = QString::number(5 + company % 900);
    return p;
}

} // namespace

QList<domain::Contact> people(int count, int from)
{
    QList<domain::Contact> all;
    all.reserve(count);
    domain::Provenance source;
    source.provider = QStringLiteral("apollo");
    source.at = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    source.confidence = 0.9;
    source.credits = 1;
    for (int n = from; n < from + count; ++n) {
        const Person p = person(n);
        domain::Contact contact;
        contact.set(kFirstName, p.first, source);
        contact.set(kLastName, p.last, source);
        contact.set(kTitle, p.title, source);
        contact.set(kEmail, p.email, source);
        contact.set(kPhone, p.phone, source);
        contact.set(kCity, p.city, source);
        contact.set(kCountry, p.country, source);
        contact.set(kCompanyName, p.company, source);
        contact.set(kCompanyDomain, p.domain, source);
        contact.set(kCompanyEmployees, p.employees.toLongLong(), source);
        contact.providerIds.insert(QStringLiteral("apollo"),
                                   QStringLiteral("a%1").arg(n, 24, 16, QChar(u'0')));
        all << contact;
    }
    return all;
}

QStringList phoneTexts(int count)
{
    QStringList texts;
    texts.reserve(count);
    for (int n = 0; n < count; ++n)
        texts << phoneText(n);
    return texts;
}

bool writeCsv(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "First Name,Last Name,Job Title,Email,Phone,City,Country,Company,Website,Employees\r\n";
    for (int n = 0; n < count; ++n) {
        const Person p = person(n);
        out << p.first << ',' << p.last << ',' << p.title << ',' << p.email << ",\"" << p.phone << "\","
            << p.city << ',' << p.country << ",\"" << p.company << "\"," << p.domain << ',' << p.employees
            << "\r\n";
    }
    out.flush();
    return file.error() == QFileDevice::NoError;
}

} // namespace leadline::bench
