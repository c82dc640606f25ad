#include "providers/listfile/headerinference.h"

#include "domain/fieldcatalogue.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace leadline::providers {

namespace {

namespace field = domain::field;

constexpr double kGood = 0.6;  // below this a suggestion is not made
constexpr double kExtra = 0.5; // "kept, but its meaning is not known"

/// What a heading can mean before it is known whose it is. The pairs become person or company fields by
/// context.
enum class Sense {
    None,
    FirstName,
    LastName,
    FullName,
    Name,
    Title,
    Seniority,
    Department,
    Email,
    EmailStatus,
    Phone,
    Mobile,
    Linkedin,
    Street,
    City,
    State,
    County,
    Postcode,
    Country,
    Website,
    Domain,
    Industry,
    Employees,
    Revenue,
    Founded,
    Tech,
    Id,
    CompanyName,
    DoNotContact,
    IntentTopics,
    IntentStrength
};
struct Alias
{
    Sense sense;
    double score;
    const char *words; // compact spellings: lower case, letters and digits only
};

// Headings of exports of Apollo, ZoomInfo, HubSpot, Salesforce, Hunter, LinkedIn tools, public registers;
// German too.
constexpr Alias kAliases[] = {
    {Sense::FirstName, 0.97, "firstname first givenname fname forename vorname prenom"},
    {Sense::LastName, 0.97, "lastname last surname familyname lname nachname familienname"},
    {Sense::FullName, 0.95, "fullname contactname personname leadname displayname ansprechpartner"},
    {Sense::FullName, 0.70, "contact person lead"},
    {Sense::Name, 0.75, "name"},
    {Sense::Title, 0.95, "jobtitle title position jobrole designation jobposition berufsbezeichnung stelle"},
    {Sense::Title, 0.75, "role headline funktion"},
    {Sense::Seniority, 0.95, "seniority joblevel senioritylevel managementlevel"},
    {Sense::Seniority, 0.65, "level"},
    {Sense::Department, 0.95, "department departments jobfunction abteilung"},
    {Sense::Department, 0.65, "function team"},
    {Sense::Email, 0.97,
     "email emailaddress workemail businessemail directemail primaryemail emails email1 mailadresse "
     "emailadresse"},
    {Sense::Email, 0.75, "mail"},
    {Sense::EmailStatus, 0.95,
     "emailstatus emailverificationstatus emailverification emailvalidation primaryemailstatus "
     "deliverability verificationstatus"},
    {Sense::EmailStatus, 0.70, "verification"},
    {Sense::Phone, 0.95,
     "phone phonenumber telephone telephonenumber tel telefon telefonnummer phone1 phoneno telephoneno telno "
     "rufnummer"},
    {Sense::Phone, 0.96,
     "directphone directdial directphonenumber workdirectphone workphone businessphone directnumber "
     "directdialphone primaryphone"},
    {Sense::Mobile, 0.96,
     "mobile mobilephone cell cellphone mobilenumber mobilephonenumber handy mobil cellnumber"},
    {Sense::Linkedin, 0.95,
     "linkedin linkedinurl linkedinprofile linkedinprofileurl linkedincontactprofileurl personlinkedinurl "
     "linkedincontact liprofileurl"},
    {Sense::Street, 0.93,
     "address address1 street streetaddress addressline1 addressline strasse mailingstreet billingstreet "
     "mailingaddress anschrift adresse"},
    {Sense::City, 0.95, "city town citytown townorcity ort stadt locality"},
    {Sense::State, 0.95, "state stateprovince provincestate stateregion bundesland stateorregion statecode"},
    {Sense::State, 0.85, "province region"},
    {Sense::County, 0.62, "county countyparish"},
    {Sense::Postcode, 0.96,
     "zip zipcode postcode postalcode plz zippostalcode zip5 postleitzahl zippostcode"},
    {Sense::Country, 0.95, "country countryregion countrycode land"},
    {Sense::Website, 0.93, "website web websiteurl homepage webseite url"},
    {Sense::Domain, 0.95, "domain websitedomain emaildomain domainname domains"},
    {Sense::Industry, 0.95, "industry sector vertical industries branche primaryindustry"},
    {Sense::Industry, 0.62, "category"},
    {Sense::Employees, 0.95,
     "employees employeecount headcount noofemployees numberofemployees employeescount mitarbeiter "
     "mitarbeiterzahl employeesize staffcount employeerange"},
    {Sense::Employees, 0.80, "companysize size staff"},
    {Sense::Revenue, 0.95, "revenue annualrevenue turnover umsatz salesvolume annualturnover"},
    {Sense::Founded, 0.95, "founded foundedyear yearfounded yearestablished foundingyear gegruendet"},
    {Sense::Tech, 0.95, "technologies techstack technologystack"},
    {Sense::Id, 0.90,
     "facilityid companyid accountid organizationid organisationid companynumber registrationnumber "
     "providerid siteid ccn"},
    {Sense::Id, 0.62, "id ref reference recordid"},
    {Sense::CompanyName, 0.97,
     "company companyname organization organisation organizationname organisationname accountname employer "
     "firma unternehmen businessname facilityname hospitalname practicename clinicname providername "
     "schoolname agencyname institutionname legalname tradingname firmenname"},
    {Sense::CompanyName, 0.80, "account business institution facility currentcompany companynameforemails"},
    {Sense::DoNotContact, 0.95, "donotcontact optout donotemail emailoptout hasoptedoutofemail optedout"},
    {Sense::DoNotContact, 0.90, "dnc donotcall tps ctps unsubscribed"},
    {Sense::IntentTopics, 0.95, "intenttopics primaryintenttopic intenttopic"},
    {Sense::IntentStrength, 0.95, "intentscore primaryintentscore intentstrength"},
};

/// Words before a heading that say whose it is.
const char *const kCompanyWords =
    "company account organization organisation facility business hospital employer firm hq "
    "companyhq corporate practice clinic billing firmen headquarters school site";
const char *const kPersonWords = "contact person lead personal prospect primarycontact";

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

const QHash<QString, Alias> &aliases()
{
    static const QHash<QString, Alias> table = [] {
        QHash<QString, Alias> t;
        for (const Alias &alias : kAliases) {
            for (const QString &word : QString::fromLatin1(alias.words).split(u' '))
                t.insert(word, alias);
        }
        return t;
    }();
    return table;
}

/// "City/Town" -> {"city", "town"}; "# Employees" -> {"employees"}; "firstName" -> {"first", "name"}.
QStringList wordsOf(const QString &heading)
{
    QString text = heading;
    static const QRegularExpression camel(QStringLiteral("([a-z0-9])([A-Z])"));
    text.replace(camel, QStringLiteral("\\1 \\2"));
    text = text.toLower();
    text.replace(QStringLiteral("ß"), QStringLiteral("ss"))
        .replace(QStringLiteral("ü"), QStringLiteral("ue"));
    text = text.normalized(QString::NormalizationForm_KD);
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.category() == QChar::Mark_NonSpacing || c == u'\'' || c == u'’')
            continue;
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << std::exchange(word, {});
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

enum class Owner { Unsaid, Person, Company };

struct Reading
{
    Sense sense = Sense::None;
    Owner owner = Owner::Unsaid;
    double score = 0;
};

Reading readHeading(const QString &heading)
{
    static const QSet<QString> companyWords = wordSet(kCompanyWords), personWords = wordSet(kPersonWords);
    QStringList words = wordsOf(heading);
    Reading reading;
    if (words.isEmpty())
        return reading;
    const auto look = [&](const QStringList &list, double factor) {
        const auto it = aliases().constFind(list.join(QString()));
        if (it == aliases().constEnd() || it->score * factor <= reading.score)
            return;
        reading.sense = it->sense;
        reading.score = it->score * factor;
    };
    look(words, 1.0);
    if (reading.score >
        0) { // "Company Name", "Facility ID": the whole says it; the prefix still says whose it is
        if (words.size() > 1)
            reading.owner = companyWords.contains(words.first())  ? Owner::Company
                            : personWords.contains(words.first()) ? Owner::Person
                                                                  : Owner::Unsaid;
        return reading;
    }
    // "Company City", "Contact Phone", and with a brand before it: "ZoomInfo Company ID"
    for (int skip = 1; skip <= 2 && skip < words.size(); ++skip) {
        const QStringList rest = words.mid(skip);
        const QString before = words.at(skip - 1);
        const QString next = rest.size() > 1 ? rest.first() : QString();
        const bool company = companyWords.contains(before) || companyWords.contains(next);
        const bool person = personWords.contains(before) || personWords.contains(next);
        look(rest, company || person ? 1.0 : 0.7);
        if (reading.score > 0) {
            reading.owner = company ? Owner::Company : person ? Owner::Person : Owner::Unsaid;
            return reading;
        }
    }
    if (words.size() > 1) // "Email (work)", "Phone 2"
        look(words.mid(0, words.size() - 1), 0.7);
    return reading;
}

/// What the first values of a column look like: shares of the filled cells, 0..1.
struct Values
{
    int filled = 0;
    double email = 0, roleEmail = 0, linkedin = 0, companyLinkedin = 0, url = 0, domain = 0, phone = 0,
           number = 0, range = 0, year = 0, honorific = 0, hasDigit = 0, companyLike = 0, word = 0;
};

Values lookAt(const QList<QStringList> &sample, qsizetype column)
{
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    static const QRegularExpression role(
        QStringLiteral("^(info|sales|contact|office|admin|hello|enquiries|support|mail|reception)@"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression url(QStringLiteral("^(https?://|www\\.)\\S+$"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(QStringLiteral("^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phone(
        QStringLiteral("^[+(]?[0-9][0-9 ().\\-/+]{5,22}(\\s*(x|ext\\.?)\\s*[0-9]+)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(
        QStringLiteral("^[^0-9]{0,2}([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?$"));
    static const QRegularExpression range(
        QStringLiteral("^[^0-9]{0,3}[0-9.,]+\\s*[kmb]?\\s*(-|–|to|\\+)\\s*[^0-9]{0,2}[0-9.,]*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression year(QStringLiteral("^(1[6-9]|20)[0-9]{2}$"));
    static const QRegularExpression honorific(QStringLiteral("^(mr|mrs|ms|miss|dr|prof|herr|frau)\\.?$"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression companyLike(
        QStringLiteral(
            "\\b(inc|llc|ltd|limited|gmbh|ag|plc|corp|corporation|company|hospital|clinic|cent(er|re)|group|"
            "university|school|bank|services|solutions|systems|health|trust|medical|association)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    Values v;
    const auto count = [](double &share, bool yes) { share += yes ? 1 : 0; };
    for (const QStringList &row : sample) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        ++v.filled;
        const QString head = cell.left(300);
        count(v.email, email.match(head).hasMatch());
        count(v.roleEmail, role.match(head).hasMatch());
        count(v.companyLinkedin, head.contains(QLatin1String("linkedin.com/company"), Qt::CaseInsensitive));
        count(v.linkedin, head.contains(QLatin1String("linkedin.com/in/"), Qt::CaseInsensitive) ||
                              head.contains(QLatin1String("linkedin.com/sales/"), Qt::CaseInsensitive));
        count(v.url, url.match(head).hasMatch());
        count(v.domain, host.match(head).hasMatch());
        count(v.phone, phone.match(head).hasMatch());
        count(v.number, number.match(head).hasMatch());
        count(v.range, range.match(head).hasMatch() && !number.match(head).hasMatch());
        count(v.year, year.match(head).hasMatch());
        count(v.honorific, honorific.match(head).hasMatch());
        count(v.companyLike, companyLike.match(head).hasMatch());
        count(v.hasDigit, digit.match(head).hasMatch());
        count(v.word, !digit.match(head).hasMatch());
    }
    for (double *share :
         {&v.email, &v.roleEmail, &v.linkedin, &v.companyLinkedin, &v.url, &v.domain, &v.phone, &v.number,
          &v.range, &v.year, &v.honorific, &v.companyLike, &v.hasDigit, &v.word})
        *share = v.filled ? *share / v.filled : 0;
    return v;
}

struct Column
{
    Reading heading;
    Values values;
};

/// A heading that its values contradict is believed less; values that speak for themselves make up for a
/// heading.
void weigh(Column &column)
{
    Reading &h = column.heading;
    const Values &v = column.values;
    if (v.filled >= 1 && h.score < kGood) {
        const auto suggest = [&](Sense sense, double share, double score, Owner owner = Owner::Unsaid) {
            if (share >= 0.8 && score > h.score)
                h = {sense, owner, score};
        };
        suggest(Sense::Email, v.email, 0.85);
        suggest(Sense::Linkedin, v.linkedin, 0.85, Owner::Person);
        suggest(Sense::Linkedin, v.companyLinkedin, 0.85, Owner::Company);
        if (v.linkedin + v.companyLinkedin == 0)
            suggest(Sense::Website, v.url, 0.65);
        return;
    }
    if (v.filled < 1)
        return;
    double fit = 1;
    switch (h.sense) {
    case Sense::Email:
        fit = v.email;
        break;
    case Sense::Phone:
    case Sense::Mobile:
        fit = std::max(v.phone, v.hasDigit * 0.6);
        break;
    case Sense::Linkedin:
        fit = std::max(v.linkedin, v.companyLinkedin) > 0 ? 1 : 0.7;
        if (v.companyLinkedin > v.linkedin && h.owner == Owner::Unsaid)
            h.owner = Owner::Company;
        break;
    case Sense::Website:
        fit = v.linkedin + v.companyLinkedin > 0.5 ? 0 : std::max(v.url, v.domain);
        break;
    case Sense::Domain:
        fit = std::max(v.url, v.domain);
        break;
    case Sense::Title:
        fit = v.honorific > 0.5 ? 0 : 1; // "Title" may be Mr or Dr
        break;
    case Sense::Employees:
        fit = std::max(v.number, v.range);
        break;
    case Sense::Revenue:
        fit = v.number;
        break;
    case Sense::Founded:
        fit = v.year;
        break;
    case Sense::Postcode:
        fit = v.hasDigit;
        break;
    case Sense::City:
    case Sense::Country:
        fit = v.word;
        break;
    case Sense::FirstName:
    case Sense::LastName:
        fit = v.email > 0.5 ? 0 : 1;
        break;
    default:
        break;
    }
    h.score *= fit >= 0.5 ? 0.9 + 0.1 * fit : 0.5 * fit;
}

bool provesPeople(const Column &column)
{
    const Reading &h = column.heading;
    if (h.score < kGood || h.owner == Owner::Company)
        return false;
    switch (h.sense) {
    case Sense::FirstName:
    case Sense::LastName:
    case Sense::FullName:
    case Sense::Title:
    case Sense::Seniority:
    case Sense::Mobile:
        return true;
    case Sense::Linkedin:
        return column.values.linkedin >= column.values.companyLinkedin;
    case Sense::Email:
        return column.values.roleEmail < 0.5;
    default:
        return false;
    }
}

QString keyOf(const Column &column, bool people, bool namesCompanies)
{
    const bool company =
        column.heading.owner == Owner::Company || (column.heading.owner == Owner::Unsaid && !people);
    const auto either = [&](QLatin1String person, QLatin1String organisation) {
        return QString(company ? organisation : person);
    };
    switch (column.heading.sense) {
    case Sense::FirstName:
        return field::kFirstName;
    case Sense::LastName:
        return field::kLastName;
    case Sense::FullName:
        return field::kFullName;
    case Sense::Name: {
        const bool isCompany = column.heading.owner == Owner::Company ||
                               (column.heading.owner == Owner::Unsaid && !namesCompanies &&
                                (!people || column.values.companyLike > 0.3));
        return isCompany ? QString(field::kCompanyName) : QString(field::kFullName);
    }
    case Sense::Title:
        return field::kTitle;
    case Sense::Seniority:
        return field::kSeniority;
    case Sense::Department:
        return field::kDepartment;
    case Sense::Email:
        return column.heading.owner == Owner::Company ? QString() : QString(field::kEmail);
    case Sense::EmailStatus:
        return field::kEmailStatus;
    case Sense::Phone:
        return either(field::kPhone, field::kCompanyPhone);
    case Sense::Mobile:
        return field::kMobile;
    case Sense::Linkedin:
        return either(field::kLinkedIn, field::kCompanyLinkedIn);
    case Sense::Street:
        return field::kCompanyStreet;
    case Sense::City:
        return either(field::kCity, field::kCompanyCity);
    case Sense::State:
    case Sense::County:
        return either(field::kState, field::kCompanyState);
    case Sense::Postcode:
        return field::kCompanyPostcode;
    case Sense::Country:
        return either(field::kCountry, field::kCompanyCountry);
    case Sense::Website:
        return field::kCompanyWebsite;
    case Sense::Domain:
        return field::kCompanyDomain;
    case Sense::Industry:
        return field::kCompanyIndustry;
    case Sense::Employees:
        return column.values.range > column.values.number ? QString(field::kCompanyEmployeesRange)
                                                          : QString(field::kCompanyEmployees);
    case Sense::Revenue:
        return field::kCompanyRevenue;
    case Sense::Founded:
        return field::kCompanyFounded;
    case Sense::Tech:
        return field::kCompanyTech;
    case Sense::Id: // in a list of people a bare "ID" is the person's
        return column.heading.owner == Owner::Company || (!people && column.heading.owner == Owner::Unsaid)
                   ? QString(field::kCompanyRef)
                   : QString();
    case Sense::CompanyName:
        return field::kCompanyName;
    case Sense::DoNotContact:
        return field::kDoNotContact;
    case Sense::IntentTopics:
        return field::kIntentTopics;
    case Sense::IntentStrength:
        return field::kIntentStrength;
    case Sense::None:
        break;
    }
    return {};
}

} // namespace

ListMapping inferMapping(const QStringList &headers, const QList<QStringList> &sample,
                         QList<double> &confidence)
{
    QList<Column> columns;
    bool people = false, namesCompanies = false;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        Column column{readHeading(headers.at(i)), lookAt(sample, i)};
        weigh(column);
        people = people || provesPeople(column);
        namesCompanies = namesCompanies ||
                         (column.heading.sense == Sense::CompanyName && column.heading.score >= kGood) ||
                         (column.heading.sense == Sense::Name && column.heading.owner == Owner::Company);
        columns << column;
    }

    // The best column of each meaning gets it. Ties go by what is filled and by the heading, never by the
    // order of columns.
    QList<qsizetype> order;
    for (qsizetype i = 0; i < columns.size(); ++i)
        order << i;
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const Column &x = columns.at(a), &y = columns.at(b);
        if (x.heading.score != y.heading.score)
            return x.heading.score > y.heading.score;
        if (x.values.filled != y.values.filled)
            return x.values.filled > y.values.filled;
        return headers.at(a) != headers.at(b) ? headers.at(a) < headers.at(b) : a < b;
    });
    ListMapping mapping;
    mapping.headers = headers;
    for (qsizetype i = 0; i < headers.size(); ++i)
        mapping.keys << QString();
    confidence = QList<double>(headers.size(), kExtra);
    QSet<QString> taken;
    for (const qsizetype i : order) {
        const Column &column = columns.at(i);
        const QString key = column.heading.score >= kGood ? keyOf(column, people, namesCompanies) : QString();
        if (!key.isEmpty() && !taken.contains(key)) {
            taken.insert(key);
            mapping.keys[i] = key;
            confidence[i] = column.heading.score;
        } else if (!headers.at(i).trimmed().isEmpty() || column.values.filled > 0) {
            mapping.keys[i] = QStringLiteral("extra");
        } else {
            confidence[i] = 1; // an empty column without a heading
        }
    }
    return mapping;
}

} // namespace leadline::providers
