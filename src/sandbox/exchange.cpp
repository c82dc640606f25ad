#include "sandbox/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline::sandbox {

namespace {

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

Params Params::fromEncoded(const QByteArray &text)
{
    Params params;
    const QList<QByteArray> parts = text.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        params.m_items.append({decoded(name), decoded(value)});
    }
    return params;
}

bool Params::has(const QString &name) const
{
    for (const auto &item : m_items) {
        if (item.first == name)
            return true;
    }
    return false;
}

QString Params::value(const QString &name, const QString &fallback) const
{
    for (const auto &item : m_items) {
        if (item.first == name)
            return item.second;
    }
    return fallback;
}

QStringList Params::values(const QString &name) const
{
    QStringList found;
    for (const auto &item : m_items) {
        if (item.first == name)
            found.append(item.second);
    }
    return found;
}

int Params::number(const QString &name, int fallback) const
{
    bool good = false;
    const int number = value(name).toInt(&good);
    return good ? number : fallback;
}

bool Params::flag(const QString &name, bool fallback) const
{
    if (!has(name))
        return fallback;
    const QString text = value(name).toLower();
    return text == QLatin1String("true") || text == QLatin1String("1");
}

QByteArray jsonBytes(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

Reply jsonReply(const QJsonValue &value, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = jsonBytes(value);
    return reply;
}

Reply plainReply(int status, const QByteArray &text)
{
    Reply reply;
    reply.status = status;
    reply.type = text.isEmpty() ? QByteArray() : QByteArray("text/plain; charset=utf-8");
    reply.body = text;
    return reply;
}

Reply htmlReply(int status, const QByteArray &title)
{
    Reply reply;
    reply.status = status;
    reply.type = "text/html; charset=utf-8";
    reply.body = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title +
                 "</h1></body></html>";
    return reply;
}

} // namespace leadline::sandbox
