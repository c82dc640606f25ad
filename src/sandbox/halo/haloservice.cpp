#include "sandbox/halo/haloservice.h"

#include "sandbox/halo/haloerrors.h"
#include "sandbox/halo/querying.h"
#include "sandbox/halo/seedtickets.h"

#include <QJsonDocument>
#include <QJsonParseError>

namespace leadline::sandbox {

namespace {

constexpr qsizetype kApiPrefix = 5; // "/api/"

QJsonObject agent(bool full)
{
    QJsonObject json{{QStringLiteral("id"), 1},
                     {QStringLiteral("name"), QStringLiteral("Robin Vale")},
                     {QStringLiteral("email"), QStringLiteral("robin.vale@msp.test")},
                     {QStringLiteral("team"), QStringLiteral("Sales")},
                     {QStringLiteral("isdisabled"), false}};
    if (full)
        json.insert(QStringLiteral("is_agent"), true);
    return json;
}

/// "/api/Opportunities/12" -> {"opportunities", "12"}; ASP.NET routes do not mind the case.
std::pair<QString, QString> splitPath(const QString &path)
{
    const QString route = path.mid(kApiPrefix);
    const qsizetype slash = route.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return {route.toLower(), {}};
    return {route.left(slash).toLower(), route.mid(slash + 1)};
}

bool isApi(const Ask &ask)
{
    return ask.path.startsWith(QLatin1String("/api/"), Qt::CaseInsensitive);
}

} // namespace

HaloService::HaloService(const World &world, quint32 seed, bool provisioned, int tokenSeconds)
    : m_tokens(seed, tokenSeconds), m_schema(seed, provisioned), m_store(m_schema, seed)
{
    seedTickets(m_store, m_schema, world, seed);
}

Reply HaloService::handle(const Ask &ask, const Mischief &mischief)
{
    if (ask.path.compare(QLatin1String("/auth/token"), Qt::CaseInsensitive) == 0)
        return ask.method == "POST" ? m_tokens.grant(ask) : plainReply(405);
    if (!isApi(ask))
        return htmlReply(404, "Not Found");
    const QString route = splitPath(ask.path).first;
    if (route == QLatin1String("authinfo") && ask.method == "GET")
        return jsonReply(
            QJsonObject{{QStringLiteral("auth_url"),
                         QStringLiteral("http://%1/auth").arg(QString::fromLatin1(ask.header("host")))},
                        {QStringLiteral("tenant_id"), tenantName()}});
    if (route == QLatin1String("instanceinfo") && ask.method == "GET")
        return jsonReply(QJsonObject{{QStringLiteral("product"), QStringLiteral("HaloPSA")},
                                     {QStringLiteral("version"), QStringLiteral("2.236.1")},
                                     {QStringLiteral("tenant"), tenantName()}});
    if (!m_tokens.accepts(ask.header("authorization")))
        return plainReply(401);
    return this->route(ask, ask.path, mischief);
}

Reply HaloService::route(const Ask &ask, const QString &path, const Mischief &mischief)
{
    const auto [name, rest] = splitPath(path);
    const bool get = ask.method == "GET", post = ask.method == "POST";
    if (ask.method == "PUT" || ask.method == "PATCH")
        return plainReply(405);
    const std::lock_guard lock(m_mutex);
    if (name == QLatin1String("opportunities") || name == QLatin1String("tickets"))
        return tickets(ask, rest, name == QLatin1String("opportunities"), mischief);
    if (name == QLatin1String("agent") && get)
        return rest.compare(QLatin1String("me"), Qt::CaseInsensitive) == 0 ? jsonReply(agent(true))
               : rest.isEmpty() ? jsonReply(QJsonArray{agent(false)})
                                : plainReply(404);
    if (name == QLatin1String("tickettype") && get)
        return rest.isEmpty() ? m_schema.typeList(ask) : m_schema.typeOne(rest.toInt(), ask);
    if (name == QLatin1String("status") && get && rest.isEmpty())
        return m_schema.statusList(ask);
    if (name == QLatin1String("fieldinfo") && get)
        return rest.isEmpty() ? m_schema.fieldList(ask) : m_schema.fieldOne(rest.toInt());
    if (name == QLatin1String("fieldinfo") && post && rest.isEmpty())
        return m_schema.fieldPost(ask);
    if (name == QLatin1String("lookup") && get)
        return rest.isEmpty() ? m_schema.lookupList(ask)
                              : controllerError(QStringLiteral("lookupid must be specified"));
    if (name == QLatin1String("lookup") && post && rest.isEmpty())
        return m_schema.lookupPost(ask);
    return plainReply(404);
}

Reply HaloService::tickets(const Ask &ask, const QString &rest, bool sales, const Mischief &mischief)
{
    if (rest.isEmpty()) {
        if (ask.method == "GET")
            return listTickets(m_store, m_schema, ask, sales, mischief);
        return ask.method == "POST" ? postTickets(ask, sales) : plainReply(405);
    }
    bool good = false;
    const qint64 id = rest.toLongLong(&good);
    if (!good)
        return plainReply(404);
    if (ask.method == "GET")
        return oneTicket(ask, id);
    if (ask.method == "DELETE")
        return plainReply(m_store.remove(id) ? 200 : 404);
    return plainReply(405); // no POST with an id in the path exists
}

Reply HaloService::oneTicket(const Ask &ask, qint64 id) const
{
    const TicketRecord *record = m_store.find(id);
    if (!record || record->deleted)
        return plainReply(404);
    const bool details = ask.query.flag(QStringLiteral("includedetails"));
    Reply reply =
        jsonReply(m_store.toJson(*record, details ? TicketStore::Custom::All : TicketStore::Custom::None));
    reply.body = withDecimalIds(reply.body);
    return reply;
}

Reply HaloService::postTickets(const Ask &ask, bool sales)
{
    if (!ask.header("content-type").toLower().startsWith("application/json"))
        return unsupportedMediaType();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(ask.body, &parse);
    if (document.isNull())
        return bindingError(QString(),
                            QStringLiteral("Unexpected character encountered while parsing value. Path '', "
                                           "line 1, position %1.")
                                .arg(parse.offset));
    if (!document.isArray())
        return notAnArrayError(QStringLiteral("Faults"));
    const QJsonArray records = document.array();
    if (records.isEmpty())
        return controllerError(QStringLiteral("No records were supplied"));
    const int defaultType =
        m_schema.typeByName(sales ? QStringLiteral("Lead") : QStringLiteral("Incident"))->id;

    // Several records are not one transaction: those before a refused one stay, and only the first is
    // answered.
    Reply answer;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const BoundTicket bound = bindTicket(records.at(i), static_cast<int>(i));
        if (bound.error)
            return *bound.error;
        if (records.at(i)[QLatin1String("_recover")].toBool() && !m_store.restore(bound.id))
            return plainReply(404);
        const TicketStore::Written written = m_store.write(bound, defaultType);
        if (written.refusal)
            return *written.refusal;
        if (i == 0) {
            answer = jsonReply(m_store.toJson(*written.record, TicketStore::Custom::All), 201);
            answer.body = withDecimalIds(answer.body);
        }
    }
    return answer;
}

Reply HaloService::refuse(const Ask &, Refusal refusal) const
{
    switch (refusal) {
    case Refusal::Unauthorised:
        return plainReply(401);
    case Refusal::ServerError:
        return htmlReply(500, "Internal Server Error");
    case Refusal::RateLimited:
    case Refusal::RateLimitedWithWait:
        break;
    }
    Reply reply = plainReply(429, "Rate Limit Reached - 700 Requests per rolling 5 minute window");
    if (refusal == Refusal::RateLimitedWithWait)
        reply.headers.emplaceBack("Retry-After", "1");
    return reply;
}

bool HaloService::canRefuse(const Ask &ask, Refusal refusal) const
{
    // The authorisation server is another machine: it neither counts requests nor refuses a token with an
    // empty body.
    return isApi(ask) || refusal == Refusal::ServerError;
}

bool HaloService::commits(const Ask &ask) const
{
    return isApi(ask) && (ask.method == "POST" || ask.method == "DELETE");
}

int HaloService::ticketCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_store.liveCount();
}

QList<qint64> HaloService::ticketsByExternalKey(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    QList<qint64> ids = m_store.byExternalKey(key);
    ids.removeIf([this](qint64 id) { return m_store.find(id)->deleted; });
    return ids;
}

QJsonObject HaloService::ticket(qint64 id) const
{
    const std::lock_guard lock(m_mutex);
    const TicketRecord *record = m_store.find(id);
    return record && !record->deleted ? m_store.toJson(*record, TicketStore::Custom::All) : QJsonObject();
}

bool HaloService::editTicket(qint64 id, const QJsonObject &changes)
{
    QJsonObject posted = changes;
    posted.insert(QLatin1String("id"), id);
    const BoundTicket bound = bindTicket(posted, 0);
    const std::lock_guard lock(m_mutex);
    return id != 0 && !bound.error && m_store.write(bound, 0).record;
}

bool HaloService::deleteTicket(qint64 id)
{
    const std::lock_guard lock(m_mutex);
    return m_store.remove(id);
}

qint64 HaloService::fieldId(const QString &bareName) const
{
    const std::lock_guard lock(m_mutex);
    const HaloField *field = m_schema.fieldByName(bareName);
    return field ? field->id : 0;
}

} // namespace leadline::sandbox
