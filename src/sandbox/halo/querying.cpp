#include "sandbox/halo/querying.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace leadline::sandbox {

namespace {

constexpr int kLargestHaloPage = 100; // HaloPSA caps page_size without saying so
constexpr int kUnpagedRows = 50;  // rows when paging is off and no count is given

QSet<int> numbers(const Params &query, const QString &single, const QString &list)
{
    QSet<int> found;
    const QStringList parts =
        (query.value(single) + QLatin1Char(',') + query.value(list)).split(QLatin1Char(','));
    for (const QString &part : parts) {
        bool good = false;
        const int number = part.trimmed().toInt(&good);
        if (good)
            found.insert(number);
    }
    return found;
}

struct TextFilter
{
    const char *parameter, *member;
};

constexpr TextFilter kTextFilters[] = {{"search_summary", "summary"},
                                       {"search_details", "details"},
                                       {"search_oppcompanyname", "oppcompanyname"},
                                       {"search_oppcontactname", "oppcontactname"},
                                       {"search_oppemailaddress", "oppemailaddress"}};

constexpr const char *kSearched[] = {"summary", "oppcontactname", "oppcompanyname", "oppemailaddress",
                                     "opptel"};

class Filter
{
public:
    Filter(const HaloSchema &schema, const Params &query, bool salesOnly)
        : m_schema(schema), m_query(query), m_salesOnly(salesOnly),
          m_types(numbers(query, QStringLiteral("requesttype_id"), QStringLiteral("requesttype"))),
          m_statuses(numbers(query, QStringLiteral("status_id"), QStringLiteral("status"))),
          m_ids(numbers(query, QStringLiteral("ticketids"), QString())),
          m_agent(query.number(QStringLiteral("agent_id"), 0)),
          m_open(query.flag(QStringLiteral("open_only"))),
          m_closed(query.flag(QStringLiteral("closed_only"))),
          m_deleted(query.flag(QStringLiteral("deleted"))), m_search(query.value(QStringLiteral("search"))),
          m_from(readTime(query.value(QStringLiteral("lastupdatefromdate")))),
          m_to(readTime(query.value(QStringLiteral("lastupdatetodate")))),
          m_key(query.value(QStringLiteral("third_party_id_string")))
    {
    }

    [[nodiscard]] const QString &externalKey() const { return m_key; }

    [[nodiscard]] bool keeps(const TicketRecord &record) const
    {
        const HaloType *type = m_schema.type(record.typeId());
        const HaloStatus *status = m_schema.status(record.statusId());
        if (!type || !status || record.deleted != m_deleted || (m_salesOnly && !type->sales))
            return false;
        if ((!m_types.isEmpty() && !m_types.contains(type->id)) ||
            (!m_statuses.isEmpty() && !m_statuses.contains(status->id)) ||
            (!m_ids.isEmpty() && !m_ids.contains(static_cast<int>(record.id))))
            return false;
        if ((m_open && status->closed) || (m_closed && !status->closed))
            return false;
        if (m_agent != 0 && record.members.value(QLatin1String("agent_id")).toInt() != m_agent)
            return false;
        if (!m_key.isEmpty() && record.text("third_party_id_string") != m_key)
            return false;
        return inWindow(record) && matchesTexts(record);
    }

private:
    [[nodiscard]] bool inWindow(const TicketRecord &record) const
    {
        if (!m_from.isValid() && !m_to.isValid())
            return true;
        const QDateTime stamp = readTime(record.text("last_update"));
        return (!m_from.isValid() || stamp >= m_from) && (!m_to.isValid() || stamp <= m_to);
    }

    [[nodiscard]] bool matchesTexts(const TicketRecord &record) const
    {
        for (const TextFilter &one : kTextFilters) {
            const QString wanted = m_query.value(QLatin1String(one.parameter));
            if (!wanted.isEmpty() && !record.text(one.member).contains(wanted, Qt::CaseInsensitive))
                return false;
        }
        if (m_search.isEmpty() || QString::number(record.id) == m_search)
            return true;
        for (const char *member : kSearched) {
            if (record.text(member).contains(m_search, Qt::CaseInsensitive))
                return true;
        }
        return std::any_of(record.custom.begin(), record.custom.end(), [this](const QJsonValue &value) {
            return value.toString().contains(m_search, Qt::CaseInsensitive);
        });
    }

    const HaloSchema &m_schema;
    const Params &m_query;
    bool m_salesOnly;
    QSet<int> m_types, m_statuses, m_ids;
    int m_agent;
    bool m_open, m_closed, m_deleted;
    QString m_search;
    QDateTime m_from, m_to;
    QString m_key;
};

bool lessThan(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble();
    return a.toString().compare(b.toString(), Qt::CaseInsensitive) < 0;
}

void sortRows(QList<const TicketRecord *> &rows, const Params &query)
{
    QString member = query.value(QStringLiteral("order"));
    bool down = query.flag(QStringLiteral("orderdesc"));
    if (member.isEmpty()) { // newest change first, so rows move while somebody pages
        member = QStringLiteral("last_update");
        down = true;
    }
    std::stable_sort(rows.begin(), rows.end(), [&member, down](const TicketRecord *a, const TicketRecord *b) {
        const QJsonValue left = a->members.value(member), right = b->members.value(member);
        return down ? lessThan(right, left) : lessThan(left, right);
    });
}

struct Page
{
    int number = 1, size = kUnpagedRows;
};

Page pageOf(const Params &query)
{
    if (query.flag(QStringLiteral("pageinate")))
        return {std::max(1, query.number(QStringLiteral("page_no"), 1)),
                std::clamp(query.number(QStringLiteral("page_size"), kUnpagedRows), 1, kLargestHaloPage)};
    return {1, std::max(1, query.number(QStringLiteral("count"), kUnpagedRows))};
}

} // namespace

Reply listTickets(const TicketStore &store, const HaloSchema &schema, const Ask &ask, bool salesOnly,
                  const Mischief &mischief)
{
    const Filter filter(schema, ask.query, salesOnly);
    QList<const TicketRecord *> rows;
    if (!filter.externalKey().isEmpty()) {
        const QList<qint64> ids = store.byExternalKey(filter.externalKey());
        for (const qint64 id : ids) {
            if (const TicketRecord *record = store.find(id); record && filter.keeps(*record))
                rows.append(record);
        }
    } else {
        for (const auto &entry : store.all()) {
            if (filter.keeps(entry.second))
                rows.append(&entry.second);
        }
    }
    sortRows(rows, ask.query);

    const Page page = pageOf(ask.query);
    const QSet<int> wanted = numbers(ask.query, QStringLiteral("include_custom_fields"), QString());
    QList<int> named(wanted.begin(), wanted.end());
    std::sort(named.begin(), named.end());
    QJsonArray tickets;
    const qsizetype first = qsizetype(page.number - 1) * page.size;
    for (qsizetype i = first; i < std::min<qsizetype>(rows.size(), first + page.size); ++i) {
        if (mischief.shortPage && tickets.size() >= 1 &&
            i + 1 >= std::min<qsizetype>(rows.size(), first + page.size))
            break;
        tickets.append(store.toJson(
            *rows.at(i), named.isEmpty() ? TicketStore::Custom::None : TicketStore::Custom::Named, named));
    }
    if (mischief.shortPage && tickets.size() == 1 && first + 1 == rows.size())
        tickets = {};
    Reply reply = jsonReply(QJsonObject{{QStringLiteral("page_no"), page.number},
                                        {QStringLiteral("page_size"), page.size},
                                        {QStringLiteral("record_count"), static_cast<int>(rows.size())},
                                        {QStringLiteral("tickets"), tickets}});
    reply.body = withDecimalIds(reply.body);
    return reply;
}

} // namespace leadline::sandbox
