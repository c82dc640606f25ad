#include "identity/domainname.h"

#include <QSet>
#include <QUrl>

#include <libpsl.h>

#include <algorithm>

namespace leadline::identity {

namespace {

constexpr qsizetype kMaxUrl = 2048;
constexpr qsizetype kMaxHost = 253; // RFC 1035

/// The host part of whatever people write: a URL, a host with a port, an e-mail address.
QString hostOf(QString text)
{
    if (const auto scheme = text.indexOf(QLatin1String("://")); scheme >= 0)
        text = text.mid(scheme + 3);
    else if (text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        text = text.mid(7);
    const auto end = std::find_if(text.cbegin(), text.cend(),
                                  [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; });
    text.truncate(end - text.cbegin());
    text = text.mid(text.lastIndexOf(u'@') + 1);
    if (const auto port = text.indexOf(u':'); port >= 0)
        text.truncate(port);
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    return std::all_of(label.begin(), label.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString asciiHost(const QString &host)
{
    // QUrl::toAce costs microseconds and nearly all hosts need none of it.
    const bool isEncoded = host.contains(QLatin1String("xn--"), Qt::CaseInsensitive);
    QString ace =
        isPlainAscii(host) && !isEncoded ? host.toLower() : QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (ace.isEmpty() || ace.size() > kMaxHost)
        return {};
    const auto labels = QStringView(ace).split(u'.');
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isLabel))
        return {};
    // A numeric last label is an IPv4 address or nonsense, never a domain (WHATWG URL).
    const QStringView top = labels.last();
    if (std::all_of(top.begin(), top.end(), [](QChar c) { return c.isDigit(); }) || top.contains(u'_'))
        return {};
    return ace;
}

QString registrableDomain(const QString &text)
{
    if (text.size() > kMaxUrl)
        return {};
    const QString host = asciiHost(hostOf(text.trimmed()));
    if (host.isEmpty())
        return {};
    // libpsl gives an unknown top-level domain the default rule "*", so acme.test and acme.example are
    // ordinary domains.
    const QByteArray bytes = host.toLatin1();
    const char *domain = psl_registrable_domain(psl_builtin(), bytes.constData());
    return domain ? QString::fromLatin1(domain) : QString();
}

bool isSharedHost(const QString &domain)
{
    static const QSet<QString> hosts{
        QStringLiteral("facebook.com"),  QStringLiteral("fb.com"),        QStringLiteral("instagram.com"),
        QStringLiteral("linkedin.com"),  QStringLiteral("twitter.com"),   QStringLiteral("x.com"),
        QStringLiteral("youtube.com"),   QStringLiteral("tiktok.com"),    QStringLiteral("xing.com"),
        QStringLiteral("google.com"),    QStringLiteral("goo.gl"),        QStringLiteral("bit.ly"),
        QStringLiteral("linktr.ee"),     QStringLiteral("yelp.com"),      QStringLiteral("crunchbase.com"),
        QStringLiteral("wikipedia.org"), QStringLiteral("apollo.io"),     QStringLiteral("zoominfo.com"),
        QStringLiteral("github.com"),    QStringLiteral("medium.com"),    QStringLiteral("etsy.com"),
        QStringLiteral("amazon.com"),    QStringLiteral("pinterest.com"), QStringLiteral("threads.net"),
    };
    return hosts.contains(domain);
}

} // namespace leadline::identity
