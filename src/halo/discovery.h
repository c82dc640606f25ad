#pragma once

#include "net/transport.h"

namespace leadline::halo {

struct AuthInfo
{
    QUrl apiUrl;  ///< "<base>/api"
    QUrl authUrl; ///< "<auth>" without "/token"
    QString tenant;
};

/// GET <base>/api/AuthInfo without a token (HaloPSA §1.2). Accepts what people paste: with or without scheme,
/// "/api", trailing slash. LL-HALO-010 no HaloPSA at this address (HTML, 404, not JSON), net errors as they
/// are.
[[nodiscard]] QCoro::Task<Result<AuthInfo>> discover(net::Transport &transport, QUrl baseUrl);

/// "<auth>/token" with ?tenant= when the tenant is filled and is not the word None.
[[nodiscard]] QUrl tokenUrl(const AuthInfo &info);
/// Scheme and host with a clean path, or LL-CONN-001.
[[nodiscard]] Result<QUrl> cleanBaseUrl(const QString &typed);

} // namespace leadline::halo
