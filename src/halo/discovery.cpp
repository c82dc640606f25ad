#include "halo/discovery.h"

#include "halo/haloerror.h"
#include "halo/texts.h"
#include "net/address.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace leadline::halo {

namespace {

tl::unexpected<Error> badAddress(const QString &typed, const QString &why)
{
    Error e;
    e.kind = ErrorKind::BadInput;
    e.code = QStringLiteral("LL-CONN-001");
    e.what = tr("\u201c%1\u201d cannot be used as an address: %2.").arg(typed.trimmed().left(200), why);
    e.unaffected = tr("Nothing was sent.");
    e.remedy = tr("Enter the address of your HaloPSA, such as https://acme.halopsa.com.");
    return fail(std::move(e));
}

tl::unexpected<Error> noHalo(const QUrl &base, const net::HttpResponse &response)
{
    Error e;
    e.kind = ErrorKind::BadAnswer;
    e.code = QStringLiteral("LL-HALO-010");
    e.what = tr("There is no HaloPSA at %1 (status %2).").arg(base.toString()).arg(response.status);
    e.unaffected = tr("Nothing was changed and no secret was sent.");
    e.remedy = tr("Look up the Resource Server in HaloPSA under Configuration > Integrations > Halo API and "
                  "enter it here.");
    e.details.insert(QStringLiteral("status"), response.status);
    return fail(std::move(e));
}

/// A path without its known last parts and without slashes at the end.
QString withoutTail(QString path, const QStringList &tails)
{
    const auto chopSlashes = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    chopSlashes();
    for (const QString &tail : tails) {
        if (path.endsWith(tail, Qt::CaseInsensitive)) {
            path.chop(tail.size());
            chopSlashes();
            break;
        }
    }
    return path;
}

} // namespace

Result<QUrl> cleanBaseUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return badAddress(typed, tr("it is empty"));
    if (!text.contains(QLatin1String("://"))) {
        const QUrl guess(QStringLiteral("https://") + text, QUrl::StrictMode);
        text.prepend(net::isLoopback(guess.host()) ? QStringLiteral("http://") : QStringLiteral("https://"));
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return badAddress(typed, tr("it is not a complete web address"));
    if (!url.userInfo().isEmpty())
        return badAddress(typed, tr("it holds a user name or a password"));
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && net::isLoopback(url.host())))
        return badAddress(typed, tr("only https is used"));
    url.setQuery(QString());
    url.setFragment(QString());
    url.setPath(withoutTail(url.path(),
                            {QStringLiteral("/api"), QStringLiteral("/auth"), QStringLiteral("/portal")}));
    if (url.port() == (url.scheme() == u"https" ? 443 : 80))
        url.setPort(-1);
    return url;
}

QUrl tokenUrl(const AuthInfo &info)
{
    QUrl url = info.authUrl;
    url.setPath(withoutTail(url.path(), {QStringLiteral("/token"), QStringLiteral("/authorize")}) +
                QStringLiteral("/token"));
    const QString tenant = info.tenant.trimmed();
    // In the query of the token call and nowhere else; "None" is what some tenants show for no tenant.
    if (!tenant.isEmpty() && tenant.compare(QLatin1String("none"), Qt::CaseInsensitive) != 0)
        url.setQuery(QStringLiteral("tenant=") + QString::fromLatin1(QUrl::toPercentEncoding(tenant)));
    return url;
}

QCoro::Task<Result<AuthInfo>> discover(net::Transport &transport, QUrl baseUrl)
{
    const Result<QUrl> base = cleanBaseUrl(baseUrl.toString());
    if (!base)
        co_return fail(base.error());
    const auto at = [&base](const QString &path) {
        QUrl url = *base;
        url.setPath(base->path() + path);
        return url;
    };
    net::HttpRequest request;
    request.url = at(QStringLiteral("/api/AuthInfo"));
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    request.maxBodyBytes = 1024LL * 1024;
    request.purpose = tr("looking for HaloPSA");
    auto sending = transport.send(std::move(request));
    const Result<net::HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (answer->status == 429 || answer->status == 408 || answer->status >= 500)
        co_return fail(errorFromResponse(*answer, tr("looking for HaloPSA")));
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (!answer->isSuccess() || !answer->looksLikeJson() || !document.isObject())
        co_return noHalo(*base, *answer);

    const QJsonObject object = document.object();
    if (!object.contains(QLatin1String("auth_url")) && !object.contains(QLatin1String("tenant_id")))
        co_return noHalo(*base, *answer); // some other service's JSON
    AuthInfo info;
    info.apiUrl = at(QStringLiteral("/api"));
    info.authUrl = at(QStringLiteral("/auth"));
    const QString authUrl = object.value(QLatin1String("auth_url")).toString().trimmed();
    if (!authUrl.isEmpty()) {
        // Possibly another host, possibly only a path.
        QUrl url = at(QStringLiteral("/")).resolved(QUrl(authUrl));
        if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
            (url.scheme() != u"https" && !(url.scheme() == u"http" && net::isLoopback(url.host()))))
            co_return badAddress(authUrl, tr("HaloPSA names it for signing in, and only https is used"));
        url.setQuery(QString());
        url.setFragment(QString());
        url.setPath(withoutTail(url.path(), {QStringLiteral("/token"), QStringLiteral("/authorize")}));
        info.authUrl = url;
    }
    info.tenant = object.value(QLatin1String("tenant_id")).toVariant().toString().trimmed();
    co_return info;
}

} // namespace leadline::halo
