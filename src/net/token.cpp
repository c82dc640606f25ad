#include "net/token.h"

#include "base/log.h"
#include "net/latch.h"
#include "net/texts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace leadline::net {

namespace {

LEADLINE_LOG(lcToken, "net.token")

constexpr qint64 kRenewEarlyMs = 60'000;
constexpr qint64 kUsualLifeSeconds = 3600; ///< HaloPSA's usual expires_in, for an answer without one

Error authError(ErrorKind kind, const char *code, const QString &what, const QString &remedy)
{
    Error e;
    e.kind = kind;
    e.code = QString::fromLatin1(code);
    e.what = what;
    e.unaffected = tr("Nothing was sent to the service.");
    e.remedy = remedy;
    return e;
}

QByteArray formBody(const ClientCredentials &credentials, const QByteArray &secret)
{
    QByteArray body =
        "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(credentials.clientId) +
        "&client_secret=" + secret.toPercentEncoding();
    if (!credentials.scope.isEmpty())
        body += "&scope=" + QUrl::toPercentEncoding(credentials.scope);
    return body;
}

struct Token
{
    QByteArray value;
    qint64 expiresAtMs = 0; ///< monotonic

    [[nodiscard]] bool isGood(qint64 nowMs) const
    {
        return !value.isEmpty() && nowMs + kRenewEarlyMs < expiresAtMs;
    }
};

bool isTokenText(const QByteArray &value)
{
    return !value.isEmpty() &&
           std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

Error refused(const QString &host, int status)
{
    Error e = authError(
        ErrorKind::SignIn, "LL-AUTH-001", tr("%1 refused the client id or the client secret.").arg(host),
        tr("Enter both again in Setup; the secret may have been renewed, or belong to another tenant."));
    e.details.insert(QStringLiteral("status"), status);
    return e;
}

Error notAToken(const QString &host, int status)
{
    Error e = authError(
        ErrorKind::BadAnswer, "LL-AUTH-002",
        tr("%1 answered the sign-in with something that is not a token (status %2).").arg(host).arg(status),
        tr("Check the authorisation address and the tenant name in Setup."));
    e.details.insert(QStringLiteral("status"), status);
    return e;
}

Error noAnswer(const QString &host, ErrorKind kind, const QString &why)
{
    return authError(kind, "LL-AUTH-003", tr("%1 gave no answer to the sign-in: %2").arg(host, why),
                     tr("Try again in a moment; nothing needs to be entered again."));
}

Result<Token> readToken(const Result<HttpResponse> &outcome, const QString &host, qint64 askedAtMs)
{
    if (!outcome) {
        Error cause = outcome.error();
        cause.outcomeUnknown = false; // a token asked for in vain changes nothing
        if (cause.kind == ErrorKind::Cancelled || cause.code == QLatin1String("LL-NET-014"))
            return fail(std::move(cause));
        Error e = noAnswer(host, cause.kind, cause.what);
        e.details = cause.details;
        e.details.insert(QStringLiteral("cause"), cause.code);
        return fail(std::move(e));
    }
    const int status = outcome->status;
    const QJsonObject object =
        outcome->looksLikeJson() ? QJsonDocument::fromJson(outcome->body).object() : QJsonObject();
    const QString problem = object.value(QLatin1String("error")).toString();
    if (status == 401 || problem == QLatin1String("invalid_client") ||
        problem == QLatin1String("invalid_grant") || problem == QLatin1String("unauthorized_client"))
        return fail(refused(host, status));
    if (status == 429 || status == 408 || status >= 500)
        return fail(noAnswer(host, status == 429 ? ErrorKind::RateLimited : ErrorKind::Unreachable,
                             tr("status %1.").arg(status)));
    const QByteArray value = object.value(QLatin1String("access_token")).toString().toUtf8();
    const QString type = object.value(QLatin1String("token_type")).toString();
    if (!outcome->isSuccess() || !isTokenText(value) ||
        (!type.isEmpty() && type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0))
        return fail(notAToken(host, status));
    const qint64 seconds = object.value(QLatin1String("expires_in")).toVariant().toLongLong();
    // From the moment of asking, so that a slow answer does not make the token look younger than it is.
    return Token{value,
                 askedAtMs + (seconds > 0 ? std::min<qint64>(seconds, 86'400) : kUsualLifeSeconds) * 1000};
}

} // namespace

struct ClientCredentialsSource::Private
{
    Transport &transport;
    const Clock &clock;
    ClientCredentials credentials;
    Token token;
    std::shared_ptr<Latch> refresh;              // closed while one is under way
    std::shared_ptr<Result<QByteArray>> outcome; // of that refresh
    bool closed = false;                         // the source is gone: transport and clock may be too
};

namespace {

Error sourceGone()
{
    return authError(ErrorKind::Cancelled, "LL-NET-020", tr("The sign-in was stopped on request."),
                     tr("Start it again when you are ready."));
}

} // namespace

ClientCredentialsSource::ClientCredentialsSource(Transport &transport, const Clock &clock,
                                                 ClientCredentials credentials)
    : d(std::shared_ptr<Private>(new Private{transport, clock, std::move(credentials), {}, {}, {}}))
{
}

ClientCredentialsSource::~ClientCredentialsSource()
{
    d->closed = true;
    d->token = {};
}

QCoro::Task<Result<QByteArray>> ClientCredentialsSource::token()
{
    const std::shared_ptr<Private> p = d; // outlives the source while we wait
    // QCoro 0.8: `co_return x` moves out of x even when it is an lvalue. What is shared is copied first.
    if (p->token.isGood(p->clock.monotonicMs())) {
        QByteArray token = p->token.value;
        co_return token;
    }

    if (p->refresh) { // somebody asks already: share the answer
        const auto latch = p->refresh;
        const auto outcome = p->outcome;
        auto opened = latch->opened();
        co_await opened;
        Result<QByteArray> copy = *outcome;
        co_return copy;
    }

    const auto latch = std::make_shared<Latch>();
    const auto outcome = std::make_shared<Result<QByteArray>>(QByteArray());
    p->refresh = latch;
    p->outcome = outcome;

    auto secretTask = p->credentials.secret();
    Result<QByteArray> secret = co_await secretTask;
    if (p->closed) {
        *outcome = fail(sourceGone());
    } else if (!secret) {
        *outcome = fail(secret.error());
    } else {
        HttpRequest request;
        request.method = Method::Post;
        request.url = p->credentials.tokenUrl;
        request.headers = {
            {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded")},
            {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
        request.body = formBody(p->credentials, *secret);
        secret->fill('\0');
        request.once = true;
        request.maxBodyBytes = 64LL * 1024;
        request.purpose = tr("signing in");
        const qint64 askedAt = p->clock.monotonicMs();
        const QString host = request.url.host();
        auto sendTask = p->transport.send(std::move(request));
        const Result<HttpResponse> answer = co_await sendTask;
        Result<Token> token = readToken(answer, host, askedAt);
        if (!token) {
            qCInfo(lcToken) << "no token from" << host << token.error().code;
            *outcome = fail(token.error());
        } else {
            *outcome = token->value;
            if (!p->closed)
                p->token = *std::move(token);
        }
    }
    p->refresh.reset();
    p->outcome.reset();
    latch->open();
    Result<QByteArray> copy = *outcome;
    co_return copy;
}

void ClientCredentialsSource::reject(const QByteArray &token)
{
    // Only the token that was refused: another caller may have renewed it meanwhile.
    if (d->token.value == token)
        d->token = {};
}

} // namespace leadline::net
