#include "net/address.h"

#include "net/texts.h"

#include <QHostAddress>
#include <QUrlQuery>

#include <algorithm>

namespace leadline::net {

namespace {

Error notAllowed(const HttpRequest &request, const QString &why)
{
    Error e;
    e.kind = ErrorKind::Refused;
    e.code = QStringLiteral("LL-NET-014");
    e.what = tr("The address %1 is not allowed: %2.").arg(maskedUrl(request.url, request.secretQuery), why);
    e.unaffected = tr("Nothing was sent.");
    e.remedy = tr("Correct the address of this connection in Setup.");
    return e;
}

bool hasControl(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

} // namespace

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QString maskedUrl(const QUrl &url, const QList<QByteArray> &secretQuery)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (shown.hasQuery() && !secretQuery.isEmpty()) {
        auto items = QUrlQuery(shown).queryItems(QUrl::FullyEncoded);
        for (auto &[name, value] : items) {
            if (secretQuery.contains(name.toUtf8()))
                value = QStringLiteral("***");
        }
        QUrlQuery query;
        query.setQueryItems(items);
        shown.setQuery(query);
    }
    return shown.toString(QUrl::FullyEncoded);
}

std::optional<Error> refuseRequest(const HttpRequest &request, bool allowPlainHttp)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return notAllowed(request, tr("it is not a complete web address"));
    if (url.scheme() != u"https") {
        if (url.scheme() != u"http")
            return notAllowed(request, tr("only https is used"));
        if (!allowPlainHttp && !isLoopback(url.host()))
            return notAllowed(request, tr("http is not encrypted; only https is used"));
    }
    if (!url.userInfo().isEmpty())
        return notAllowed(request, tr("it holds a user name or a password"));
    for (const auto &[name, value] : request.headers) {
        if (name.isEmpty() || hasControl(name) || name.contains(' ') || name.contains(':') ||
            hasControl(value))
            return notAllowed(request, tr("a header holds characters that are not allowed"));
    }
    // Qt sends a POST without a body a second time by itself, and nothing stops it.
    const bool isWrite = request.method != Method::Get && request.method != Method::Delete;
    if (request.once && request.body.isEmpty() && isWrite)
        return notAllowed(request, tr("a write must have a body"));
    return std::nullopt;
}

} // namespace leadline::net
