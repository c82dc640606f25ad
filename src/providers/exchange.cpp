#include "providers/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrlQuery>

namespace leadline::providers {

namespace {

constexpr qsizetype kMaxShown = 64 * 1024;

QString methodName(net::Method method)
{
    switch (method) {
    case net::Method::Get:
        return QStringLiteral("GET");
    case net::Method::Post:
        return QStringLiteral("POST");
    case net::Method::Delete:
        return QStringLiteral("DELETE");
    case net::Method::Put:
        return QStringLiteral("PUT");
    case net::Method::Patch:
        return QStringLiteral("PATCH");
    }
    return {};
}

QString masked(QString text, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        // A very short "secret" would black out the whole text and protects nothing.
        if (secret.size() < 4)
            continue;
        const QString plain = QString::fromUtf8(secret);
        text.replace(plain, mask());
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(plain)), mask());
    }
    return text;
}

/// Members that hold credentials in the answers and logins of providers (RocketReach answers the key in clear
/// text).
bool isSecretName(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("api_key"),      QStringLiteral("apikey"),   QStringLiteral("token"),
        QStringLiteral("access_token"), QStringLiteral("jwt"),      QStringLiteral("refresh_token"),
        QStringLiteral("password"),     QStringLiteral("secret"),   QStringLiteral("client_secret"),
        QStringLiteral("partnerkey"),   QStringLiteral("id_token"),
    };
    return names.contains(name.toLower());
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue element : value.toArray())
            out.append(withoutSecrets(element));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end(); ++it)
        it.value() =
            isSecretName(it.key()) && it.value().isString() ? QJsonValue(mask()) : withoutSecrets(it.value());
    return out;
}

QString shownBody(const QByteArray &body, const QList<QByteArray> &secrets)
{
    QString text;
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isArray() || json.isObject()) {
        const QJsonValue clean =
            withoutSecrets(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
        text = QString::fromUtf8(clean.isArray()
                                     ? QJsonDocument(clean.toArray()).toJson(QJsonDocument::Indented)
                                     : QJsonDocument(clean.toObject()).toJson(QJsonDocument::Indented));
    } else {
        text = QString::fromUtf8(body.left(kMaxShown));
    }
    text = masked(text, secrets);
    if (text.size() > kMaxShown)
        text = text.left(kMaxShown) + QLatin1String("\n…");
    return text;
}

QString shownUrl(const net::HttpRequest &request, const QList<QByteArray> &secrets)
{
    QUrl url = request.url;
    url.setQuery(QString());
    QString text = url.toString(QUrl::FullyEncoded);
    QStringList pairs;
    const QString query = request.url.query(QUrl::FullyEncoded);
    for (const QString &pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const QString name = pair.section(u'=', 0, 0);
        const QByteArray plain = QByteArray::fromPercentEncoding(name.toLatin1());
        pairs << (request.secretQuery.contains(plain) ? QString(name + u'=' + mask()) : pair);
    }
    if (!pairs.isEmpty())
        text += u'?' + pairs.join(u'&');
    return masked(text, secrets);
}

QString shellQuoted(QString text)
{
    text.replace(u'\'', QLatin1String("'\\''"));
    text.replace(mask(), QLatin1String("'\"$LEADLINE_KEY\"'"));
    return u'\'' + text + u'\'';
}

} // namespace

Exchange maskedExchange(const net::HttpRequest &request, const Result<net::HttpResponse> &outcome,
                        const QList<QByteArray> &secrets, qint64 elapsedMs)
{
    Exchange e;
    e.method = methodName(request.method);
    e.url = shownUrl(request, secrets);
    for (const auto &[name, value] : request.headers)
        e.headers.append({QString::fromLatin1(name), masked(QString::fromUtf8(value), secrets)});
    e.requestBody = shownBody(request.body, secrets);
    e.elapsedMs = elapsedMs;
    if (outcome) {
        e.status = outcome->status;
        e.responseBody = shownBody(outcome->body, secrets);
    } else {
        e.responseBody = masked(outcome.error().sentence(), secrets);
    }
    return e;
}

QString Exchange::asCurl() const
{
    QString command = QLatin1String("curl -X ") + method + u' ' + shellQuoted(url);
    for (const auto &[name, value] : headers)
        command += QLatin1String(" \\\n  -H ") + shellQuoted(name + QLatin1String(": ") + value);
    if (!requestBody.isEmpty())
        command += QLatin1String(" \\\n  --data-raw ") + shellQuoted(requestBody.trimmed());
    return command;
}

} // namespace leadline::providers
