#pragma once

#include "net/http.h"

#include <QList>
#include <QPair>

namespace leadline::providers {

/// One exchange, masked, for the request console.
struct Exchange
{
    QString method, url;
    QList<QPair<QString, QString>> headers; ///< secrets shown as ••••
    QString requestBody, responseBody;      ///< pretty JSON, cut at 64 KiB
    int status = 0;
    qint64 elapsedMs = 0;
    [[nodiscard]] QString asCurl() const; ///< with $LEADLINE_KEY in place of the secret
};

/// What stands for a secret in everything that is shown.
[[nodiscard]] inline QString mask()
{
    return QStringLiteral("••••");
}

/// The call as it may be shown: every occurrence of a secret, the values of secret query parameters and
/// members such as "api_key" or "token" are replaced; bodies are indented and cut at 64 KiB.
[[nodiscard]] Exchange maskedExchange(const net::HttpRequest &request,
                                      const Result<net::HttpResponse> &outcome,
                                      const QList<QByteArray> &secrets, qint64 elapsedMs);

} // namespace leadline::providers
