#include "model/halomodel.h"
#include "model/tenant.h"

#include <QJsonArray>

#include <algorithm>

/// Reading records, one and in lists.
namespace leadline::simulation {

namespace {

/// What list rows of HaloPSA never carry.
bool isMissingInRows(const QString &name)
{
    return name == QLatin1String("oppjobtitle") || name == QLatin1String("oppdontaddtomailinglist");
}

bool isNumber(const QString &name)
{
    return name.endsWith(QLatin1String("_id")) || name == QLatin1String("oppvalue");
}

} // namespace

QJsonValue HaloModel::number(qint64 value) const
{
    if (m_traits.textNumbers)
        return QString::number(value);
    if (m_traits.decimalIds)
        return QStringLiteral("~f:%1.0~").arg(value);
    return value;
}

QJsonArray HaloModel::customRows(const Record &record) const
{
    QJsonArray rows;
    for (const auto &[name, value] : record.values) {
        if (!name.startsWith(QLatin1String("cf#")))
            continue;
        const ModelField *field = findModelField(name.mid(3).toLongLong());
        QJsonObject row{{QStringLiteral("id"), number(field->id)},
                        {QStringLiteral("name"), field->name},
                        {QStringLiteral("value"), value}};
        for (const ModelOption &option : field->options) {
            if (option.id == value.toInteger())
                row.insert(QStringLiteral("display"), option.text);
        }
        rows << row;
    }
    return rows;
}

QJsonObject HaloModel::row(const Record &record, bool inList, bool customs) const
{
    QJsonObject row{{QStringLiteral("id"), number(record.id)}};
    for (const auto &[name, value] : record.values) {
        if (name.startsWith(QLatin1String("cf#")) || (inList && isMissingInRows(name)))
            continue;
        row.insert(name, isNumber(name) && value.isDouble() ? number(value.toInteger()) : value);
    }
    const QString format =
        QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz") + (m_traits.zonedTimes ? QStringLiteral("Z") : QString());
    row.insert(QStringLiteral("last_update"), wallTime(record.changedMs).toString(format));
    if (const ModelStatus *status = findStatus(record.value(QStringLiteral("status_id")).toInteger()))
        row.insert(QStringLiteral("status_name"), status->name);
    if (customs) {
        const QJsonArray rows = customRows(record);
        row.insert(QStringLiteral("customfields"),
                   rows.isEmpty() && m_traits.nullLists ? QJsonValue(QJsonValue::Null) : QJsonValue(rows));
    }
    if (inList && m_traits.rowsLackKey)
        row.remove(QStringLiteral("third_party_id_string"));
    if (m_traits.unknownMembers) {
        row.insert(QStringLiteral("use"), QStringLiteral("opp"));
        row.insert(QStringLiteral("sla_fix_target"), QJsonValue::Null);
        row.insert(QStringLiteral("attachments"), QJsonArray{QJsonObject{{QStringLiteral("id"), 0}}});
    }
    return row;
}

Reply HaloModel::one(const Request &call, qint64 id, qint64 nowMs)
{
    const auto found = m_records.find(id);
    if (found == m_records.end() || found->second.deleted)
        return json(404, QJsonObject{{QStringLiteral("message"), QStringLiteral("Not found")}}, nowMs);
    const Record &record = found->second;
    m_log.push_back({LogEntry::ReadOne, nowMs, call.number, id, record.key(), record.values, {}, 200, -1});
    const QJsonObject object = row(record, false, true);
    return json(200, m_traits.answersArrays ? QJsonValue(QJsonArray{object}) : QJsonValue(object), nowMs);
}

std::vector<const Record *> HaloModel::matching(const QUrlQuery &query, qint64 nowMs) const
{
    const QString key = query.queryItemValue(QStringLiteral("third_party_id_string"), QUrl::FullyDecoded);
    const QStringList types =
        query.queryItemValue(QStringLiteral("requesttype")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const QDateTime since = QDateTime::fromString(
        query.queryItemValue(QStringLiteral("lastupdatefromdate"), QUrl::FullyDecoded) + QStringLiteral("Z"),
        Qt::ISODate);
    std::vector<const Record *> found;
    for (const auto &[id, record] : m_records) {
        if (record.deleted || record.foundFromMs > nowMs)
            continue;
        if (!types.isEmpty() && !m_traits.ignoresTypeFilter &&
            !types.contains(QString::number(record.type())))
            continue;
        if (!key.isEmpty() && !m_traits.ignoresKeyFilter) {
            const bool hit = m_traits.containsMatch ? record.key().contains(key) : record.key() == key;
            if (!hit)
                continue;
        }
        const ModelStatus *status = findStatus(record.value(QStringLiteral("status_id")).toInteger());
        if (key.isEmpty() && m_traits.hidesClosed && status && status->closes)
            continue;
        if (since.isValid() && !m_traits.ignoresSince && wallTime(record.changedMs) < since)
            continue;
        found.push_back(&record);
    }
    if (!m_traits.honoursOrder) // newest change first: rows move between pages
        std::stable_sort(found.begin(), found.end(),
                         [](const Record *a, const Record *b) { return a->changedMs > b->changedMs; });
    return found;
}

Reply HaloModel::list(const Request &call, qint64 nowMs)
{
    const std::vector<const Record *> found = matching(call.query, nowMs);
    const int asked = std::max(1, call.query.queryItemValue(QStringLiteral("page_size")).toInt());
    const int size = std::min({asked, 100, m_traits.pageCap});
    const int page = std::max(1, call.query.queryItemValue(QStringLiteral("page_no")).toInt());
    const bool customs =
        call.query.hasQueryItem(QStringLiteral("include_custom_fields")) && !m_traits.rowsLackCustoms;
    QJsonArray rows;
    for (std::size_t i = std::size_t(page - 1) * std::size_t(size); i < found.size() && rows.size() < size;
         ++i)
        rows << row(*found[i], true, customs);

    const QDateTime since = QDateTime::fromString(
        call.query.queryItemValue(QStringLiteral("lastupdatefromdate"), QUrl::FullyDecoded) +
            QStringLiteral("Z"),
        Qt::ISODate);
    m_log.push_back({LogEntry::ReadList,
                     nowMs,
                     call.number,
                     0,
                     call.query.queryItemValue(QStringLiteral("third_party_id_string"), QUrl::FullyDecoded),
                     {},
                     {},
                     200,
                     since.isValid() ? virtualMs(since) : -1});
    const bool claimsMore = m_chance.draw() < m_traits.totalTooHigh;
    if (m_traits.bareLists && !m_traits.reportsCount)
        return json(200, rows, nowMs);
    QJsonObject envelope{{QStringLiteral("page_no"), page}, {QStringLiteral("page_size"), size}};
    if (m_traits.reportsCount)
        envelope.insert(QStringLiteral("record_count"), number(qint64(found.size()) + (claimsMore ? 2 : 0)));
    const bool empty = rows.isEmpty() && m_traits.nullLists && m_traits.reportsCount && found.empty();
    envelope.insert(QStringLiteral("tickets"), empty ? QJsonValue(QJsonValue::Null) : QJsonValue(rows));
    return json(200, envelope, nowMs);
}

} // namespace leadline::simulation
