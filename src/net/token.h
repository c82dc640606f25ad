#pragma once

#include "net/transport.h"

#include "base/clock.h"

#include <functional>
#include <memory>

namespace leadline::net {

/// Gives a bearer token for a request, getting or renewing it when needed.
class TokenSource
{
public:
    virtual ~TokenSource() = default;
    /// A token good for at least the next minute. Concurrent callers share one refresh.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> token() = 0;
    /// The server refused this token: forget it, so that the next call asks anew.
    virtual void reject(const QByteArray &token) = 0;
};

/// OAuth 2 client credentials (HaloPSA §1.3). The secret is asked for when a token is needed and not kept.
struct ClientCredentials
{
    QUrl tokenUrl; ///< with ?tenant= already in it where the tenant needs that
    QString clientId;
    QString scope = QStringLiteral("all");
    std::function<QCoro::Task<Result<QByteArray>>()> secret;
};

/// Codes: LL-AUTH-001 the id or secret was refused, 002 the answer is no token (HTML, wrong host), 003 no
/// answer.
class ClientCredentialsSource final : public TokenSource
{
public:
    ClientCredentialsSource(Transport &transport, const Clock &clock, ClientCredentials credentials);
    ~ClientCredentialsSource() override;
    [[nodiscard]] QCoro::Task<Result<QByteArray>> token() override;
    void reject(const QByteArray &token) override;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace leadline::net
