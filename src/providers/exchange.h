#pragma once

#include "net/http.h"
#include "providers/providerclient.h"

namespace leadline::providers {

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
