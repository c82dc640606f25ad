#include "sandbox/apollo/apollosearch.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace leadline::sandbox {

namespace {

constexpr int kLargestApolloPage = 100;
constexpr int kLastPage = 500; // 50,000 records at most are shown

QStringList tokens(const QString &title)
{
    static const QRegularExpression kBreaks(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString text = title.toLower();
    text.replace(QLatin1String("information technology"), QLatin1String("it"))
        .replace(QLatin1String("vice president"), QLatin1String("vp"))
        .replace(QLatin1String("chief information officer"), QLatin1String("cio chief information officer"))
        .replace(QLatin1String("chief financial officer"), QLatin1String("cfo chief financial officer"));
    QStringList words = text.split(kBreaks, Qt::SkipEmptyParts);
    words.removeAll(QStringLiteral("of"));
    return words;
}

/// "it director" finds "IT Director" and "Director of IT".
bool similarTitle(const QString &wanted, const QString &title)
{
    const QStringList have = tokens(title), want = tokens(wanted);
    return !want.isEmpty() && std::all_of(want.begin(), want.end(),
                                          [&have](const QString &word) { return have.contains(word); });
}

bool anyOf(const QStringList &wanted, const auto &matches)
{
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), matches);
}

/// "leeds", "england", "united kingdom" or "leeds, united kingdom"
bool isAt(const Company &company, const QString &wanted)
{
    const QStringList parts = wanted.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [&company](const QString &raw) {
        const QString part = raw.trimmed();
        return company.city.compare(part, Qt::CaseInsensitive) == 0 ||
               company.state.compare(part, Qt::CaseInsensitive) == 0 ||
               company.countryName.compare(part, Qt::CaseInsensitive) == 0;
    });
}

std::optional<std::pair<int, int>> employeeRange(const QString &text)
{
    const QStringList ends = text.split(QLatin1Char(',')); // a comma, not a dash
    bool goodLow = false, goodHigh = true;
    const int low = ends.value(0).trimmed().toInt(&goodLow);
    const QString last = ends.value(1).trimmed();
    const int high = last.isEmpty() ? 2'000'000'000 : last.toInt(&goodHigh);
    if (ends.size() != 2 || !goodLow || !goodHigh)
        return {};
    return std::pair{low, high};
}

bool companyMatches(const Company &company, const ApolloParams &params)
{
    if (!anyOf(params.list(QStringLiteral("organization_locations")),
               [&company](const QString &place) { return isAt(company, place); }))
        return false;
    if (!anyOf(params.list(QStringLiteral("organization_num_employees_ranges")),
               [&company](const QString &text) {
                   const auto range = employeeRange(text);
                   return range && company.employees >= range->first && company.employees <= range->second;
               }))
        return false;
    if (!anyOf(params.list(QStringLiteral("q_organization_domains_list")), [&company](const QString &domain) {
            return domain.compare(company.domain, Qt::CaseInsensitive) == 0;
        }))
        return false;
    if (!anyOf(params.list(QStringLiteral("organization_ids")),
               [&company](const QString &id) { return id == company.apolloId; }))
        return false;
    const auto uses = [&company](const QString &uid) {
        return std::any_of(company.tech.begin(), company.tech.end(),
                           [&uid](const QString &name) { return technologyUid(name) == uid; });
    };
    const QStringList all = params.list(QStringLiteral("currently_using_all_of_technology_uids"));
    const QStringList none = params.list(QStringLiteral("currently_not_using_any_of_technology_uids"));
    if (!anyOf(params.list(QStringLiteral("currently_using_any_of_technology_uids")), uses) ||
        !std::all_of(all.begin(), all.end(), uses) || std::any_of(none.begin(), none.end(), uses))
        return false;
    const auto low = params.bound(QStringLiteral("revenue_range"), QStringLiteral("min"));
    const auto high = params.bound(QStringLiteral("revenue_range"), QStringLiteral("max"));
    return (!low || company.revenue >= *low) && (!high || company.revenue <= *high);
}

bool personMatches(const Person &person, const Company &company, const ApolloParams &params)
{
    const bool similar = params.flag(QStringLiteral("include_similar_titles"), true);
    if (!anyOf(params.list(QStringLiteral("person_titles")), [&person, similar](const QString &wanted) {
            return similar ? similarTitle(wanted, person.title)
                           : wanted.compare(person.title, Qt::CaseInsensitive) == 0;
        }))
        return false;
    if (!anyOf(params.list(QStringLiteral("person_seniorities")),
               [&person](const QString &one) { return one == person.seniority; }))
        return false;
    if (!anyOf(params.list(QStringLiteral("person_locations")),
               [&company](const QString &place) { return isAt(company, place); }))
        return false;
    if (!anyOf(params.list(QStringLiteral("contact_email_status")),
               [&person](const QString &one) { return one == person.emailStatus; }))
        return false;
    const QString keywords = params.text(QStringLiteral("q_keywords"));
    const QStringList words = keywords.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString text = QStringList{person.firstName, person.lastName,  person.title,
                                     company.name,     company.industry, company.tech.join(QLatin1Char(' '))}
                             .join(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QString technologyUid(const QString &name)
{
    QString uid = name.toLower();
    return uid.replace(QLatin1Char(' '), QLatin1Char('_')).replace(QLatin1Char('.'), QLatin1Char('_'));
}

QStringList ApolloParams::list(const QString &name) const
{
    const QJsonValue value = m_body.value(name);
    QStringList found;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            found.append(one.toString());
    } else if (value.isString() && !value.toString().isEmpty()) {
        found.append(value.toString());
    } else {
        found = m_query.values(name + QLatin1String("[]"));
    }
    return found;
}

QString ApolloParams::text(const QString &name) const
{
    const QJsonValue value = m_body.value(name);
    return value.isUndefined() ? m_query.value(name) : value.toString();
}

bool ApolloParams::flag(const QString &name, bool fallback) const
{
    const QJsonValue value = m_body.value(name);
    return value.isBool() ? value.toBool() : m_query.flag(name, fallback);
}

std::optional<qint64> ApolloParams::number(const QString &name) const
{
    const QJsonValue value = m_body.value(name);
    if (value.isDouble())
        return value.toInteger();
    bool good = false;
    const qint64 number = (value.isString() ? value.toString() : m_query.value(name)).toLongLong(&good);
    return good ? std::optional(number) : std::nullopt;
}

std::optional<qint64> ApolloParams::bound(const QString &range, const QString &end) const
{
    const QJsonValue nested = m_body.value(range)[end];
    if (nested.isDouble())
        return nested.toInteger();
    return number(QStringLiteral("%1[%2]").arg(range, end));
}

ApolloQuery checkedQuery(const ApolloParams &params)
{
    const qint64 page = params.number(QStringLiteral("page")).value_or(1);
    const qint64 size = params.number(QStringLiteral("per_page")).value_or(25);
    if (page < 1 || page > kLastPage)
        return {{}, QStringLiteral("Page must be between 1 and %1.").arg(kLastPage)};
    if (size < 1 || size > kLargestApolloPage)
        return {{}, QStringLiteral("Per page must be between 1 and %1.").arg(kLargestApolloPage)};
    const QStringList ranges = params.list(QStringLiteral("organization_num_employees_ranges"));
    for (const QString &range : ranges) {
        if (!employeeRange(range))
            return {{}, QStringLiteral("Value %1 is not a valid employee range.").arg(range)};
    }
    const QStringList industries = params.list(QStringLiteral("organization_industry_tag_ids"));
    for (const QString &one : industries) {
        static const QRegularExpression kId(QStringLiteral("^[0-9a-f]{24}$"));
        if (!kId.match(one).hasMatch())
            return {{}, QStringLiteral("%1 is not a valid industry tag id.").arg(one)};
    }
    return {{static_cast<int>(page), static_cast<int>(size)}, {}};
}

QList<const Person *> searchPeople(const World &world, const ApolloParams &params)
{
    QList<bool> companies;
    companies.reserve(world.companies.size());
    for (const Company &company : world.companies)
        companies.append(companyMatches(company, params));
    QList<const Person *> found;
    for (const Person &person : world.people) {
        if (person.inApollo && companies.at(person.company) &&
            personMatches(person, world.companyOf(person), params))
            found.append(&person);
    }
    return found;
}

QList<const Company *> searchCompanies(const World &world, const ApolloParams &params)
{
    const QString name = params.text(QStringLiteral("q_organization_name"));
    const QStringList tags = params.list(QStringLiteral("q_organization_keyword_tags"));
    QList<const Company *> found;
    for (const Company &company : world.companies) {
        const auto tagged = [&company](const QString &tag) {
            return company.industry.contains(tag, Qt::CaseInsensitive);
        };
        if (companyMatches(company, params) && company.name.contains(name, Qt::CaseInsensitive) &&
            anyOf(tags, tagged))
            found.append(&company);
    }
    return found;
}

} // namespace leadline::sandbox
