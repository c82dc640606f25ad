#pragma once

#include "net/http.h"

#include <optional>

namespace leadline::net {

/// May this request leave at all? https everywhere, http only to the loopback interface (or where
/// `allowPlainHttp`); no user name in the address, no line breaks in headers. Code LL-NET-014.
[[nodiscard]] std::optional<Error> refuseRequest(const HttpRequest &request, bool allowPlainHttp);

/// 127.0.0.0/8, ::1 and the name "localhost".
[[nodiscard]] bool isLoopback(const QString &host);

/// Scheme, host and port are the same; the default port counts as given.
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);

/// The address for logs and errors: no user, no fragment, values of secret query parameters as "***".
[[nodiscard]] QString maskedUrl(const QUrl &url, const QList<QByteArray> &secretQuery);

} // namespace leadline::net
