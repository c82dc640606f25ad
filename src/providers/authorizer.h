#pragma once

#include "base/clock.h"
#include "net/transport.h"
#include "providers/manifest.h"

#include <QHash>

namespace leadline::providers {

/// A request that carries its credential, and every spelling of a secret in it.
struct Authorized
{
    net::HttpRequest request;
    QList<QByteArray> secrets;
};

/// Puts the credential of a surface into a request. Logs in where the provider wants a token for it, and
/// keeps the token in memory until it gets old.
class Authorizer
{
public:
    Authorizer(const Manifest &manifest, QUrl baseUrl, net::Transport &transport, const Clock &clock);

    /// Where a surface lives. When the connection has another address than the manifest (a simulator, a
    /// proxy), every surface lives below that one: nothing reaches the real service by accident.
    [[nodiscard]] QUrl surfaceUrl(const QString &surface) const;
    [[nodiscard]] QCoro::Task<Result<Authorized>> authorize(net::HttpRequest request, QString surface,
                                                            QByteArray credential);
    /// The provider refused: a kept token is forgotten. True when there was one.
    bool forget(const QString &surface);

private:
    struct Token
    {
        QByteArray value;
        qint64 goodUntilMs = 0; // of the monotonic clock
    };
    [[nodiscard]] QCoro::Task<Result<QByteArray>> token(QString surface, QJsonObject auth,
                                                        QJsonObject credential);
    [[nodiscard]] QJsonObject surface(const QString &name) const;
    [[nodiscard]] bool isRelocated() const;
    [[nodiscard]] QUrl relocated(const QUrl &url) const;
    [[nodiscard]] Result<net::HttpRequest> loginRequest(const QString &surface, const QJsonObject &auth,
                                                        const QJsonObject &credential) const;

    const Manifest &m_manifest;
    QUrl m_baseUrl;
    net::Transport &m_transport;
    const Clock &m_clock;
    QHash<QString, Token> m_tokens;
};

/// Name of the surface an operation uses.
[[nodiscard]] QString surfaceOf(const Manifest &manifest, const OperationSpec &operation);

} // namespace leadline::providers
