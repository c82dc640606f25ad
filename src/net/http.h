#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <utility>

namespace leadline::net {

enum class Method { Get, Post, Delete, Put, Patch };

/// One call. Values only, so that it can cross threads and be recorded.
struct HttpRequest
{
    Method method = Method::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< the transport adds User-Agent and a request id
    QByteArray body;
    /// A write leaves at most once: its body cannot be rewound, so Qt cannot send it again by itself; never
    /// redirected.
    bool once = false;
    std::chrono::milliseconds totalTimeout{30'000};
    std::chrono::milliseconds idleTimeout{30'000};
    qint64 maxBodyBytes = 32LL * 1024 * 1024;
    /// Names of query parameters whose values must not be logged or shown.
    QList<QByteArray> secretQuery;
    QString purpose; ///< for error texts: "creating Dana Reyes", "searching Apollo"
};

struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names as received
    QByteArray requestId;
    std::chrono::milliseconds elapsed{0};
    QDateTime date; ///< the server's Date header, UTC; invalid when missing

    [[nodiscard]] QByteArray header(const QByteArray &name) const ///< without case; empty when missing
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// False for an HTML login or gateway page answered where JSON was due.
    [[nodiscard]] bool looksLikeJson() const
    {
        const QByteArray type = header("content-type").toLower();
        const QByteArray head = body.left(64).trimmed();
        return type.contains("json") || (!type.contains("html") && !head.startsWith('<'));
    }
};

} // namespace leadline::net
