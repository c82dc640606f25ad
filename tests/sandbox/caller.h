#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

/// What came back from one call.
struct Answer
{
    int status = 0; ///< 0: no HTTP answer
    QByteArray type, body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] bool has(const QByteArray &name) const
    {
        for (const auto &header : headers) {
            if (header.first.compare(name, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &header : headers) {
            if (header.first.compare(name, Qt::CaseInsensitive) == 0)
                return header.second;
        }
        return {};
    }
};

/// Calls the sandbox as a stranger would: plain HTTP, none of Leadline's own client code.
class Caller
{
public:
    QUrl base;
    QList<std::pair<QByteArray, QByteArray>> headers;

    Answer call(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                const QByteArray &type = "application/json", int timeoutMs = 10'000)
    {
        QNetworkRequest request(QUrl(base.toString() + path));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        for (const auto &header : headers)
            request.setRawHeader(header.first, header.second);
        if (!body.isEmpty() || verb == "POST")
            request.setRawHeader("Content-Type", type);
        request.setTransferTimeout(timeoutMs);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->rawHeader("Content-Type"), reply->isOpen() ? reply->readAll() : QByteArray(),
                reply->error(), reply->rawHeaderPairs()};
    }

    Answer get(const QString &path) { return call("GET", path); }
    Answer post(const QString &path, const QJsonValue &value)
    {
        return call("POST", path,
                    value.isArray() ? QJsonDocument(value.toArray()).toJson()
                                    : QJsonDocument(value.toObject()).toJson());
    }
    Answer create(const QJsonObject &ticket)
    {
        return post(QStringLiteral("/api/Opportunities"), QJsonArray{ticket});
    }

    QByteArray token(const QByteArray &id, const QByteArray &secret, const QString &query = {})
    {
        const Answer answer =
            call("POST", QStringLiteral("/auth/token") + query,
                 "grant_type=client_credentials&scope=all&client_id=" + id + "&client_secret=" + secret,
                 "application/x-www-form-urlencoded");
        return answer.object().value(QLatin1String("access_token")).toString().toLatin1();
    }

private:
    QNetworkAccessManager m_network;
};
