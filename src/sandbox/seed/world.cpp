#include "sandbox/seed/world.h"

#include "sandbox/seed/countries.h"
#include "sandbox/seed/lottery.h"

#include <QSet>

#include <algorithm>

namespace leadline::sandbox {

namespace {

struct Trade
{
    const char *suffix, *industry, *sector;
};

constexpr Trade kTrades[] = {
    {"Foods", "food & beverages", "Consumer Staples"},
    {"Logistics", "logistics & supply chain", "Industrials"},
    {"Dental", "hospital & health care", "Health Care"},
    {"Legal", "law practice", "Professional Services"},
    {"Engineering", "mechanical or industrial engineering", "Industrials"},
    {"Software", "information technology & services", "Information Technology"},
    {"Academy", "education management", "Education"},
    {"Homes", "construction", "Real Estate"},
    {"Insurance", "insurance", "Financials"},
    {"Energy", "renewables & environment", "Utilities"},
    {"Hotels", "hospitality", "Consumer Discretionary"},
    {"Pharma", "pharmaceuticals", "Health Care"},
    {"Retail", "retail", "Consumer Discretionary"},
    {"Media", "media production", "Communication Services"},
    {"Farms", "farming", "Consumer Staples"},
    {"Accountants", "accounting", "Professional Services"},
    {"Motors", "automotive", "Consumer Discretionary"},
    {"Trust", "nonprofit organization management", "Non-Profit"},
};

const QStringList &stems()
{
    static const QStringList list =
        QStringLiteral(
            "Northgate|Harbourline|Brightwater|Calder|Silverbirch|Oakhollow|Merrivale|Stonebridge|"
            "Larkfield|Ironwood|Bluefern|Ashmere|Quillon|Redcliff|Summerhill|Tidewell|Umberland|Vantry|"
            "Westmarch|Yarrowby|Zephyrine|Alderholt|Beaconsea|Copperdale|Dunmarrow|Elmstead|Foxglen|"
            "Greyheron|Hollowell|Inverlea|Juniper Row|Kestrelby|Lindenau|Mossgrove|Nightingale Way|"
            "Orchardine|Pinecastle|Quarrybank|Rookwood|Saltmarsh|Thornapple|Underhill|Violet Cross|"
            "Wrenfield|Amberley Vale|Birchall|Cloudberry|Driftstone|Everglade|Fairwinter")
            .split(QLatin1Char('|'));
    return list;
}

const QStringList &products()
{
    static const QStringList list =
        QStringLiteral(
            "Microsoft Office 365|Gmail|Salesforce|HubSpot|Cisco Meraki|VMware|Veeam|Fortinet|Sophos|"
            "AWS|Microsoft Azure|Slack|Zendesk|SAP|Xero|Shopify|WordPress.org|Okta|Datto|SonicWall")
            .split(QLatin1Char('|'));
    return list;
}

struct Role
{
    const char *title, *seniority, *department, *function, *hunterDepartment, *hunterSeniority;
};

constexpr Role kRoles[] = {
    {"Head of IT", "head", "master_information_technology", "information_technology", "it", "senior"},
    {"IT Director", "director", "master_information_technology", "information_technology", "it", "executive"},
    {"IT Manager", "manager", "master_information_technology", "information_technology", "it", "senior"},
    {"Chief Information Officer", "c_suite", "c_suite", "information_technology", "executive", "executive"},
    {"Senior Systems Administrator", "senior", "master_information_technology", "information_technology",
     "it", "senior"},
    {"IT Support Technician", "entry", "master_information_technology", "information_technology", "it",
     "junior"},
    {"VP of Information Technology", "vp", "master_information_technology", "information_technology", "it",
     "executive"},
    {"Head of Information Security", "head", "master_information_technology", "information_security", "it",
     "senior"},
    {"Managing Director", "c_suite", "c_suite", "entrepreneurship", "executive", "executive"},
    {"Founder & CEO", "founder", "c_suite", "entrepreneurship", "executive", "executive"},
    {"Owner", "owner", "c_suite", "entrepreneurship", "executive", "executive"},
    {"Chief Financial Officer", "c_suite", "c_suite", "finance", "finance", "executive"},
    {"Finance Manager", "manager", "master_finance", "finance", "finance", "senior"},
    {"Operations Director", "director", "master_operations", "operations", "operations", "executive"},
    {"Operations Manager", "manager", "master_operations", "operations", "operations", "senior"},
    {"Procurement Manager", "manager", "master_operations", "purchasing", "operations", "senior"},
    {"Head of Sales", "head", "master_sales", "sales", "sales", "senior"},
    {"Marketing Director", "director", "master_marketing", "marketing", "marketing", "executive"},
    {"HR Manager", "manager", "master_human_resources", "human_resources", "hr", "senior"},
    {"Practice Partner", "partner", "master_legal", "legal", "legal", "executive"},
    {"Engineering Manager", "manager", "master_engineering_technical", "engineering", "it", "senior"},
    {"Graduate Trainee", "intern", "master_operations", "operations", "operations", "junior"},
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// "Öztürk" -> "ozturk", "O'Brien" -> "obrien", "van der Berg" -> "vanderberg".
QString plain(const QString &text)
{
    QString out;
    const QString folded = text.toLower();
    for (const QChar c : folded) {
        switch (c.unicode()) {
        case u'ß':
            out += QLatin1String("ss");
            continue;
        case u'ø':
            out += QLatin1Char('o');
            continue;
        case u'ı':
            out += QLatin1Char('i');
            continue;
        case u'ł':
            out += QLatin1Char('l');
            continue;
        case u'æ':
            out += QLatin1String("ae");
            continue;
        default:
            break;
        }
        const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
        for (const QChar part : parts) {
            if (part.unicode() < 128 && part.isLetterOrNumber())
                out += part;
        }
    }
    return out;
}

/// German habit: umlauts as two letters. What Hunter finds on web pages is often spelled so.
QString respelled(QString text)
{
    const std::pair<char16_t, const char *> rules[] = {{u'ü', "ue"}, {u'ö', "oe"}, {u'ä', "ae"}, {u'ß', "ss"},
                                                       {u'Ü', "Ue"}, {u'Ö', "Oe"}, {u'Ä', "Ae"}};
    for (const auto &rule : rules)
        text.replace(QChar(rule.first), latin(rule.second));
    QString out;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out;
}

QString hyphenated(const QString &name)
{
    QString slug;
    const QStringList parts = name.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString word = plain(part);
        if (!word.isEmpty())
            slug += (slug.isEmpty() ? QString() : QStringLiteral("-")) + word;
    }
    return slug;
}

class Maker
{
public:
    explicit Maker(quint32 seed) : m_lottery(seed) {}

    World make(int people)
    {
        plant();
        const int companies = std::max(static_cast<int>(m_world.companies.size()), people * 3 / 10);
        while (m_world.companies.size() < companies)
            addCompany(country(), QString(), {});
        while (m_world.people.size() < people)
            addRandomPerson();
        if (m_world.people.size() > people) // a very small world keeps only the first of the planted people
            shrink(people);
        return m_world;
    }

private:
    const Country &country()
    {
        int total = 0;
        for (const Country &one : countries())
            total += one.share;
        int ticket = m_lottery.below(total);
        for (const Country &one : countries()) {
            ticket -= one.share;
            if (ticket < 0)
                return one;
        }
        return countries().first();
    }

    static const Country &countryByCode(const QString &code)
    {
        return *std::find_if(countries().begin(), countries().end(),
                             [&code](const Country &one) { return one.code == code; });
    }

    /// A number nobody else has, or nothing when the small range is used up.
    QString number(const QString &pattern)
    {
        for (int attempt = 0; attempt < 30 && !pattern.isEmpty(); ++attempt) {
            QString number;
            for (const QChar c : pattern)
                number += c == QLatin1Char('#') ? QString::number(m_lottery.below(10)) : QString(c);
            if (!m_numbers.contains(number)) {
                m_numbers.insert(number);
                return number;
            }
        }
        return {};
    }

    int addCompany(const Country &country, const QString &name, const Trade *trade)
    {
        Company company;
        company.index = static_cast<int>(m_world.companies.size());
        company.name = name;
        const Trade &line = trade ? *trade : kTrades[m_lottery.below(std::size(kTrades))];
        while (company.name.isEmpty() || m_domains.contains(hyphenated(company.name)))
            company.name = m_lottery.pick(stems()) + QLatin1Char(' ') + latin(line.suffix);
        m_domains.insert(hyphenated(company.name));
        company.domain = hyphenated(company.name) + QLatin1String(".test");
        company.legalName = company.name + country.legalForm;
        company.industry = latin(line.industry);
        company.sector = latin(line.sector);
        const Place &place = m_lottery.pick(country.places);
        company.countryCode = country.code;
        company.countryName = country.name;
        company.city = place.city;
        company.state = place.state;
        company.postcode = place.postcode;
        company.street =
            QString::number(m_lottery.between(1, 180)) + QLatin1Char(' ') + m_lottery.pick(country.streets);
        company.phone = number(place.landline);
        constexpr int kSizes[][2] = {{3, 10},    {11, 50},    {51, 200},    {51, 200},
                                     {201, 500}, {501, 1000}, {1001, 5000}, {5001, 12000}};
        const auto &size = kSizes[m_lottery.below(std::size(kSizes))];
        company.employees = m_lottery.between(size[0], size[1]);
        company.revenue = qint64(company.employees) * m_lottery.between(60, 210) * 1000;
        company.founded = m_lottery.between(1899, 2021);
        const int techCount = m_lottery.between(2, 6);
        for (int i = 0; i < techCount; ++i) {
            const QString product = m_lottery.pick(products());
            if (!company.tech.contains(product))
                company.tech.append(product);
        }
        company.apolloId = m_lottery.hex(24);
        company.linkedin = hyphenated(company.name);
        constexpr const char *kPatterns[] = {"{first}.{last}", "{first}.{last}", "{f}{last}", "{first}",
                                             "{f}.{last}"};
        company.pattern = latin(kPatterns[m_lottery.below(std::size(kPatterns))]);
        company.acceptAll = m_lottery.chance(4);
        company.inHunter = m_lottery.chance(75);
        m_world.companies.append(company);
        return company.index;
    }

    Person basePerson(int companyIndex, const QString &first, const QString &last, const Role &role)
    {
        const Company &company = m_world.companies.at(companyIndex);
        Person person;
        person.index = static_cast<int>(m_world.people.size());
        person.company = companyIndex;
        person.firstName = person.hunterFirstName = first;
        person.lastName = person.hunterLastName = last;
        person.title = person.hunterTitle = latin(role.title);
        person.seniority = latin(role.seniority);
        person.department = latin(role.department);
        person.function = latin(role.function);
        person.hunterDepartment = latin(role.hunterDepartment);
        person.hunterSeniority = latin(role.hunterSeniority);
        person.email = addressFor(company, first, last);
        person.hunterEmail = person.email;
        person.apolloId = m_lottery.hex(24);
        person.linkedin = plain(first) + QLatin1Char('-') + plain(last) + QLatin1Char('-') + m_lottery.hex(4);
        person.confidence = m_lottery.between(70, 99);
        person.emailStatus = QStringLiteral("verified");
        person.inHunter = company.inHunter;
        return person;
    }

    QString addressFor(const Company &company, const QString &first, const QString &last)
    {
        QString local = company.pattern;
        const QString givenName = plain(first), surname = plain(last);
        local.replace(QLatin1String("{first}"), givenName)
            .replace(QLatin1String("{last}"), surname)
            .replace(QLatin1String("{f}"), givenName.left(1));
        QString address = local + QLatin1Char('@') + company.domain;
        for (int i = 2; m_addresses.contains(address); ++i)
            address = local + QString::number(i) + QLatin1Char('@') + company.domain;
        m_addresses.insert(address);
        return address;
    }

    void add(const Person &person)
    {
        m_world.companies[person.company].people.append(person.index);
        m_world.people.append(person);
    }

    void addRandomPerson()
    {
        const int companyIndex = m_lottery.below(static_cast<int>(m_world.companies.size()));
        const Country &home = countryByCode(m_world.companies.at(companyIndex).countryCode);
        const Country &roots = m_lottery.chance(22) ? m_lottery.pick(countries()) : home;
        const QString first = m_lottery.pick(roots.firstNames);
        const QString last = m_lottery.pick(m_lottery.chance(10) ? home.lastNames : roots.lastNames);
        Person person = basePerson(companyIndex, first, last, kRoles[m_lottery.below(std::size(kRoles))]);
        const int draw = m_lottery.below(100);
        if (draw >= 62)
            person.emailStatus = QStringLiteral("likely to engage");
        if (draw >= 72)
            person.emailStatus = QStringLiteral("unverified");
        if (draw >= 90)
            person.emailStatus = QStringLiteral("unavailable");
        person.emailLocked = person.emailStatus != QLatin1String("unavailable") && m_lottery.chance(6);
        if (m_lottery.chance(35))
            person.phone = number(placeOf(companyIndex).landline);
        if (m_lottery.chance(25))
            person.mobile = number(home.mobile);
        person.inHunter = person.inHunter && m_lottery.chance(70);
        person.inApollo = !person.inHunter || m_lottery.chance(85);
        differAtHunter(person);
        add(person);
    }

    const Place &placeOf(int companyIndex)
    {
        const Company &company = m_world.companies.at(companyIndex);
        const Country &country = countryByCode(company.countryCode);
        return *std::find_if(country.places.begin(), country.places.end(),
                             [&company](const Place &place) { return place.city == company.city; });
    }

    /// The same person as another provider knows them.
    void differAtHunter(Person &person)
    {
        if (m_lottery.chance(60)) {
            person.hunterFirstName = respelled(person.firstName);
            person.hunterLastName = respelled(person.lastName);
        }
        if (m_lottery.chance(15))
            person.hunterTitle = person.title.toLower();
        if (m_lottery.chance(10))
            person.hunterTitle.clear();
        if (m_lottery.chance(8))
            person.hunterEmail = person.hunterEmail.left(1).toUpper() + person.hunterEmail.mid(1);
    }

    static const Role &role(const char *title)
    {
        return *std::find_if(std::begin(kRoles), std::end(kRoles),
                             [title](const Role &one) { return latin(one.title) == latin(title); });
    }

    static const Trade &trade(const char *suffix)
    {
        return *std::find_if(std::begin(kTrades), std::end(kTrades),
                             [suffix](const Trade &one) { return latin(one.suffix) == latin(suffix); });
    }

    /// The traps every world has, before anything is left to chance.
    void plant()
    {
        const Country &britain = countryByCode(QStringLiteral("GB"));
        const Country &germany = countryByCode(QStringLiteral("DE"));

        // Somebody who asked to be left alone. Apollo does not know; Hunter and HaloPSA do.
        const int dental = addCompany(britain, QStringLiteral("Brightwater Dental"), &trade("Dental"));
        m_world.companies[dental].pattern = QStringLiteral("{first}.{last}");
        m_world.companies[dental].inHunter = true;
        Person imogen = basePerson(dental, QStringLiteral("Imogen"), QStringLiteral("Ashdown"),
                                   role("Operations Manager"));
        imogen.optedOut = imogen.inHunter = true;
        add(imogen);

        // One person in two providers, spelled differently; and colleagues who are not the same person.
        const int optics = addCompany(germany, QStringLiteral("Lindenau Engineering"), &trade("Engineering"));
        Company &works = m_world.companies[optics];
        works.pattern = QStringLiteral("{first}.{last}");
        works.inHunter = true;
        Person juergen = basePerson(optics, QString::fromUtf16(u"Jürgen"), QString::fromUtf16(u"Weißmüller"),
                                    role("Head of IT"));
        juergen.hunterFirstName = QStringLiteral("Juergen");
        juergen.hunterLastName = QStringLiteral("Weissmueller");
        juergen.hunterTitle = QStringLiteral("IT-Leiter (Head of IT)");
        add(juergen);
        add(basePerson(optics, QStringLiteral("Maria"), QStringLiteral("Santos"), role("IT Manager")));
        add(basePerson(optics, QStringLiteral("Mario"), QStringLiteral("Santos"), role("IT Manager")));

        // Father and daughter: same initial, same surname, and the switchboard as the only number of both.
        const int foods = addCompany(britain, QStringLiteral("Northgate Foods"), &trade("Foods"));
        m_world.companies[foods].pattern = QStringLiteral("{f}.{last}");
        m_world.companies[foods].inHunter = true;
        Person jay = basePerson(foods, QStringLiteral("Jay"), QStringLiteral("Patel"), role("IT Director"));
        Person jaya =
            basePerson(foods, QStringLiteral("Jaya"), QStringLiteral("Patel"), role("Finance Manager"));
        jaya.index = jay.index + 1;
        jay.phone = jaya.phone = m_world.companies.at(foods).phone;
        add(jay);
        add(jaya);

        // A mail server that accepts anything.
        const int hotels = addCompany(britain, QStringLiteral("Saltmarsh Hotels"), &trade("Hotels"));
        m_world.companies[hotels].acceptAll = m_world.companies[hotels].inHunter = true;
        add(basePerson(hotels, QStringLiteral("Rosalind"), QStringLiteral("Thistlewood"),
                       role("Managing Director")));

        // A name in another script; the address can only be Latin.
        const int motors = addCompany(countryByCode(QStringLiteral("JP")), QStringLiteral("Wrenfield Motors"),
                                      &trade("Motors"));
        Person hanako =
            basePerson(motors, QStringLiteral("Hanako"), QStringLiteral("Tanaka"), role("IT Manager"));
        hanako.firstName = QString::fromUtf16(u"花子");
        hanako.lastName = QString::fromUtf16(u"田中");
        add(hanako);
    }

    void shrink(int people)
    {
        m_world.people.resize(people);
        for (Company &company : m_world.companies)
            company.people.removeIf([people](int index) { return index >= people; });
    }

    Lottery m_lottery;
    World m_world;
    QSet<QString> m_numbers, m_domains, m_addresses;
};

} // namespace

World makeWorld(quint32 seed, int people)
{
    return Maker(seed).make(std::max(1, people));
}

} // namespace leadline::sandbox
