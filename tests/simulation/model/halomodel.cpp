#include "model/halomodel.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace leadline::simulation {

namespace {
constexpr qint64 kWorldStartMs = 1'767'225'600'000; ///< 2026-01-01, UTC
}

HaloModel::HaloModel(const Traits &traits, quint64 seed) : m_traits(traits), m_chance(streamOf(seed, 2)) {}

QDateTime HaloModel::wallTime(qint64 nowMs) const
{
    return QDateTime::fromMSecsSinceEpoch(kWorldStartMs + nowMs + m_traits.serverSkewMs, Qt::UTC);
}

qint64 HaloModel::virtualMs(const QDateTime &wall) const
{
    return wall.toMSecsSinceEpoch() - kWorldStartMs - m_traits.serverSkewMs;
}

void HaloModel::heal()
{
    m_traits = healed(m_traits);
    m_forbiddenUntil = m_signInsRefusedUntil = m_pathLimitedUntil = -1;
}

Reply HaloModel::handle(const Request &call, qint64 nowMs)
{
    const QString records = QStringLiteral("/api/Opportunities");
    if (call.path == QLatin1String("/auth/token"))
        return signIn(call, nowMs);
    const bool isWrite = call.method == "POST";
    if (isOverLimit(isWrite, nowMs))
        return tooMany(nowMs);
    if (!accepts(call.bearer, nowMs))
        return {401, {}, {}};
    if (nowMs < m_forbiddenUntil)
        return {403, "You do not have permission to do this.", {}};
    if (call.path == records)
        return isWrite ? write(call, nowMs) : list(call, nowMs);
    if (call.path.startsWith(records + QLatin1Char('/')) && !isWrite)
        return one(call, call.path.mid(records.size() + 1).toLongLong(), nowMs);
    return {404, {}, {}};
}

qint64 HaloModel::createForeign(Values values, qint64 nowMs)
{
    Record &record = m_records[++m_lastId];
    record.id = m_lastId;
    record.foundFromMs = nowMs + m_traits.indexDelayMs;
    store(record, values, nowMs, LogEntry::ForeignCreate, 0);
    return record.id;
}

void HaloModel::editForeign(qint64 id, const Values &values, qint64 nowMs)
{
    store(m_records.at(id), values, nowMs, LogEntry::ForeignEdit, 0);
}

void HaloModel::deleteForeign(qint64 id, qint64 nowMs)
{
    Record &record = m_records.at(id);
    record.deleted = true;
    record.changedMs = nowMs;
    m_log.push_back({LogEntry::ForeignDelete, nowMs, 0, id, record.key(), {}, {}, 0, -1});
}

void HaloModel::store(Record &record, const Values &values, qint64 nowMs, LogEntry::What what, int call)
{
    LogEntry entry{what, nowMs, call, record.id, {}, {}, {}, 0, -1};
    for (const auto &[name, value] : values) {
        entry.before.emplace(name, record.value(name));
        entry.after.emplace(name, value);
        record.values[name] = value;
    }
    record.changedMs = nowMs;
    entry.key = record.key();
    m_log.push_back(std::move(entry));
}

Reply HaloModel::json(int status, const QJsonValue &value, qint64 nowMs) const
{
    Reply reply{status, jsonBytes(value), {{"Content-Type", "application/json; charset=utf-8"}}};
    const QString date =
        QLocale::c().toString(wallTime(nowMs), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    reply.headers.push_back({"Date", date.toLatin1()});
    return reply;
}

QByteArray jsonBytes(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    QByteArray bytes = document.toJson(QJsonDocument::Compact);
    if (bytes.contains("\"~f:"))
        bytes.replace("\"~f:", "").replace("~\"", "");
    return bytes;
}

} // namespace leadline::simulation
