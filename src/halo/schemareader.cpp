#include "halo/schemareader.h"

#include "halo/texts.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace leadline::halo {

using namespace domain;

namespace {

constexpr int kTicketUsage = 1; ///< HaloPSA: FieldInfo.usage of tickets, and the typeid to ask for

QString text(const QJsonObject &object, QLatin1String name)
{
    return object.value(name).toString().trimmed();
}

TicketType typeFrom(const QJsonObject &detail)
{
    TicketType type;
    type.id = haloId(detail.value(QLatin1String("id")));
    type.name = text(detail, QLatin1String("name"));
    type.initialStatus = haloId(detail.value(QLatin1String("initial_status")));
    for (const QJsonValue &entry : detail.value(QLatin1String("allowed_status")).toArray()) {
        // RequestTypeStatus {status_id, status_name}; a plain id or a status object is taken as well
        const QJsonObject object = entry.toObject();
        const qint64 id =
            object.isEmpty()
                ? haloId(entry)
                : haloId(object.value(object.contains(QLatin1String("status_id")) ? QLatin1String("status_id")
                                                                                  : QLatin1String("id")));
        if (id > 0 && !type.allowedStatuses.contains(id))
            type.allowedStatuses << id;
    }
    const QJsonValue all = detail.value(QLatin1String("allowall_status"));
    // Without the flag, a list of allowed statuses is the answer; without either, nothing is forbidden.
    type.allowsAllStatuses = all.isBool() ? all.toBool() : type.allowedStatuses.isEmpty();
    return type;
}

TicketStatus statusFrom(const QJsonObject &row)
{
    TicketStatus status;
    status.id = haloId(row.value(QLatin1String("id")));
    status.name = text(row, QLatin1String("name"));
    status.colour = text(row, QLatin1String("colour"));
    status.sequence = row.value(QLatin1String("sequence")).toInt();
    return status;
}

CustomField fieldFrom(const QJsonObject &row)
{
    CustomField field;
    field.id = haloId(row.value(QLatin1String("id")));
    field.name = text(row, QLatin1String("name"));
    field.label = text(row, QLatin1String("label"));
    field.usage = static_cast<int>(haloId(row.value(QLatin1String("usage"))));
    field.type = static_cast<int>(haloId(row.value(QLatin1String("type"))));
    field.inputType = static_cast<int>(haloId(row.value(QLatin1String("inputtype"))));
    for (const QJsonValue &entry : row.value(QLatin1String("values")).toArray()) {
        const QJsonObject value = entry.toObject();
        QString name = text(value, QLatin1String("name"));
        for (const QLatin1String other : {QLatin1String("value"), QLatin1String("display")}) {
            if (name.isEmpty())
                name = text(value, other);
        }
        const qint64 id = haloId(value.value(QLatin1String("id")));
        if (id > 0 && !name.isEmpty()) // 0 means "none" in the column
            field.options << FieldOption{id, name};
    }
    return field;
}

/// Which rows are opportunity types. A "use" other than "opps" gives away that an old build ignored
/// ?domain=opps; that is believed only where some row does say "opps", since the words are the tenant's
/// build's own.
QList<QJsonObject> opportunityTypes(const QJsonArray &rows)
{
    QList<QJsonObject> all;
    QList<QJsonObject> named;
    QSet<qint64> seen;
    for (const QJsonValue &row : rows) {
        const QJsonObject object = row.toObject();
        const qint64 id = haloId(object.value(QLatin1String("id")));
        if (id <= 0 || seen.contains(id))
            continue;
        seen.insert(id);
        all << object;
        const QString use = text(object, QLatin1String("use"));
        if (use.isEmpty() || use.compare(QLatin1String("opps"), Qt::CaseInsensitive) == 0)
            named << object;
    }
    const bool saysSo = std::any_of(named.begin(), named.end(), [](const QJsonObject &row) {
        return !text(row, QLatin1String("use")).isEmpty();
    });
    return saysSo ? named : all;
}

Error noTypes()
{
    Error e;
    e.kind = ErrorKind::NotFound;
    e.code = QStringLiteral("LL-HALO-011");
    e.what = tr("HaloPSA shows no ticket type for opportunities.");
    e.unaffected = tr("Nothing was changed.");
    e.remedy = tr("Create the types Lead, Prospect and Opportunity in HaloPSA, or give the application's "
                  "agent access to them.");
    return e;
}

} // namespace

QCoro::Task<Result<TenantSchema>> readSchema(HaloClient &client, QString tenant, QDateTime nowUtc)
{
    TenantSchema schema;
    schema.tenant = tenant;
    schema.readAt = nowUtc;

    auto asking = client.me();
    const auto agent = co_await asking;
    if (!agent)
        co_return fail(agent.error());
    schema.agentId = agent->id;
    schema.agentName = agent->name;

    auto listingTypes = client.list(QStringLiteral("TicketType?domain=opps"), QStringLiteral("tickettypes"));
    const auto types = co_await listingTypes;
    if (!types)
        co_return fail(types.error());
    const QList<QJsonObject> rows = opportunityTypes(*types);
    for (const QJsonObject &row : rows) {
        const qint64 id = haloId(row.value(QLatin1String("id")));
        auto reading = client.single(QStringLiteral("TicketType/%1?includedetails=true").arg(id));
        const auto detail = co_await reading;
        if (!detail)
            co_return fail(detail.error());
        TicketType type = typeFrom(*detail);
        type.id = id;
        if (type.name.isEmpty())
            type.name = text(row, QLatin1String("name"));
        schema.ticketTypes << type;
    }
    if (schema.ticketTypes.isEmpty())
        co_return fail(noTypes());

    auto listingStatuses = client.list(QStringLiteral("Status"), QStringLiteral("statuses"));
    const auto statuses = co_await listingStatuses;
    if (!statuses)
        co_return fail(statuses.error());
    for (const QJsonValue &row : *statuses) {
        const TicketStatus status = statusFrom(row.toObject());
        if (status.id > 0)
            schema.statuses << status;
    }

    auto listingFields = client.list(
        QStringLiteral("FieldInfo?typeid=%1&iscustomfieldsetup=true&includevalues=true").arg(kTicketUsage),
        QStringLiteral("fields"));
    const auto fields = co_await listingFields;
    if (!fields)
        co_return fail(fields.error());
    for (const QJsonValue &row : *fields) {
        const CustomField field = fieldFrom(row.toObject());
        // HaloPSA ignores filters it does not know: what is not a ticket field is sorted out here.
        if (field.id > 0 && field.usage == kTicketUsage && !field.name.isEmpty())
            schema.customFields << field;
    }
    co_return schema;
}

} // namespace leadline::halo
