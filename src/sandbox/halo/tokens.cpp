#include "sandbox/halo/tokens.h"

#include "sandbox/halo/haloservice.h"
#include "sandbox/sandboxserver.h"

#include <QJsonObject>

namespace leadline::sandbox {

namespace {

Reply oauthError(int status, const char *error, const char *description)
{
    return jsonReply(QJsonObject{{QStringLiteral("error"), QLatin1String(error)},
                                 {QStringLiteral("error_description"), QLatin1String(description)}},
                     status);
}

} // namespace

Tokens::Tokens(quint32 seed, int lifetimeSeconds) : m_random(seed ^ 0x746f6bU), m_lifetime(lifetimeSeconds) {}

Reply Tokens::grant(const Ask &ask)
{
    if (!ask.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return oauthError(400, "invalid_request", "The request must be form-encoded.");
    const Params form = Params::fromEncoded(ask.body);
    const QString grantType = form.value(QStringLiteral("grant_type"));
    if (grantType.isEmpty())
        return oauthError(400, "invalid_request", "The mandatory 'grant_type' parameter is missing.");
    if (grantType != QLatin1String("client_credentials"))
        return oauthError(400, "unsupported_grant_type", "The application does not allow this grant type.");
    // A wrong tenant is told in the same words as a wrong secret.
    const QString tenant = ask.query.value(QStringLiteral("tenant"), form.value(QStringLiteral("tenant")));
    const bool rightTenant =
        tenant.isEmpty() || tenant.compare(HaloService::tenantName(), Qt::CaseInsensitive) == 0;
    if (!rightTenant || form.value(QStringLiteral("client_id")) != SandboxServer::haloClientId() ||
        form.value(QStringLiteral("client_secret")).toUtf8() != SandboxServer::haloClientSecret())
        return oauthError(401, "invalid_client", "The specified client credentials are invalid.");

    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    m_expiry.removeIf([now](const auto &item) { return item.value() <= now; });
    QByteArray token = "eyJhbGciOiJub25lIn0.";
    for (int i = 0; i < 12; ++i)
        token += QByteArray::number(m_random(), 36);
    m_expiry.insert(token, now + m_lifetime);
    return jsonReply(
        QJsonObject{{QStringLiteral("access_token"), QString::fromLatin1(token)},
                    {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                    {QStringLiteral("expires_in"), static_cast<int>(m_lifetime.count())},
                    {QStringLiteral("refresh_token"), QJsonValue::Null},
                    {QStringLiteral("id_token"), QJsonValue::Null},
                    {QStringLiteral("scope"), form.value(QStringLiteral("scope"), QStringLiteral("all"))}});
}

bool Tokens::accepts(const QByteArray &authorizationHeader) const
{
    const qsizetype blank = authorizationHeader.indexOf(' ');
    if (blank < 0 || authorizationHeader.left(blank).toLower() != "bearer")
        return false;
    const std::lock_guard lock(m_mutex);
    const auto found = m_expiry.constFind(authorizationHeader.mid(blank + 1).trimmed());
    return found != m_expiry.constEnd() && found.value() > Clock::now();
}

void Tokens::expireAll()
{
    const std::lock_guard lock(m_mutex);
    m_expiry.clear();
}

} // namespace leadline::sandbox
