#include "model/halomodel.h"
#include "model/tenant.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Creating and changing records.
namespace leadline::simulation {

namespace {

/// People with this in their company's name are refused by a rule of the tenant.
bool isRefusedByRule(const Values &values)
{
    const auto company = values.find(QStringLiteral("oppcompanyname"));
    return company != values.end() && company->second.toString().contains(QLatin1String("Refusenik"));
}

Values valuesOf(const QJsonObject &body)
{
    Values values;
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it.key() == QLatin1String("customfields")) {
            for (const QJsonValue &custom : it.value().toArray()) {
                const qint64 id = custom[QLatin1String("id")].toInteger();
                if (findModelField(id))
                    values[QStringLiteral("cf#%1").arg(id)] = custom[QLatin1String("value")];
            }
        } else if (it.key() != QLatin1String("id")) {
            values[it.key()] = it.value();
        }
    }
    return values;
}

} // namespace

Reply HaloModel::refuse(const Request &call, int status, const QByteArray &body, qint64 nowMs)
{
    m_log.push_back({LogEntry::Refused, nowMs, call.number, 0, {}, {}, {}, status, -1});
    return {status, body, {{"Content-Type", "application/json"}}};
}

Values HaloModel::rewritten(Values values) const
{
    for (auto &[name, value] : values) {
        if (!value.isString() || name == QLatin1String("third_party_id_string"))
            continue;
        QString text = value.toString();
        if (m_traits.trims)
            text = text.trimmed();
        if (m_traits.cutsTitles && name == QLatin1String("oppjobtitle"))
            text = text.left(12);
        if (m_traits.rewritesPhones && name == QLatin1String("opptel"))
            text.remove(QLatin1Char('+'));
        if (m_traits.escapesHtml)
            text.replace(QLatin1String("&"), QLatin1String("&amp;"));
        value = text;
    }
    if (m_traits.dropsCustoms)
        values.erase(QStringLiteral("cf#504"));
    return values;
}

Reply HaloModel::write(const Request &call, qint64 nowMs)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isArray() || document.array().size() != 1)
        return refuse(call, 400, R"({"[0]":["A requires a JSON array of objects."]})", nowMs);
    const QJsonObject body = document.array().first().toObject();
    Values values = valuesOf(body);
    if (isRefusedByRule(values))
        return refuse(
            call, 400,
            R"({"ClassName":"System.Exception","Message":"This company may not be entered.","StackTraceString":null})",
            nowMs);
    values = rewritten(std::move(values));
    const qint64 id = body.value(QLatin1String("id")).toInteger();
    const bool create = id == 0;
    if (!create && (!m_records.contains(id) || m_records.at(id).deleted))
        return refuse(call, 404, R"({"message":"Not found"})", nowMs);

    if (m_traits.typeChangeSetsStatus && !create && values.contains(QStringLiteral("tickettype_id")) &&
        !values.contains(QStringLiteral("status_id"))) {
        for (const ModelType &type : modelTypes()) {
            if (type.id == values.at(QStringLiteral("tickettype_id")).toInteger())
                values[QStringLiteral("status_id")] = type.firstStatus;
        }
    }
    if (create && m_traits.fillsChoices && !values.contains(QStringLiteral("cf#506")))
        values[QStringLiteral("cf#506")] = 2;
    const qint64 target = create ? ++m_lastId : id;
    Record &record = m_records[target];
    record.id = target;
    if (create)
        record.foundFromMs = nowMs + m_traits.indexDelayMs;
    store(record, values, nowMs, create ? LogEntry::Created : LogEntry::Updated, call.number);

    QJsonObject answer = row(record, false, true);
    if (m_chance.draw() < m_traits.answerLacksKey)
        answer.remove(QStringLiteral("third_party_id_string"));
    return json(create ? 201 : 200,
                m_traits.answersArrays ? QJsonValue(QJsonArray{answer}) : QJsonValue(answer), nowMs);
}

} // namespace leadline::simulation
