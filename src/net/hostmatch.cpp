#include "net/hostmatch.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

namespace leadline::net {

namespace {

QString comparable(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name.toLower();
}

} // namespace

bool dnsNameMatches(const QString &pattern, const QString &host)
{
    const QString wanted = comparable(QString::fromLatin1(QUrl::toAce(host)));
    const QString offered = comparable(pattern);
    if (wanted.isEmpty() || offered.isEmpty() || !QHostAddress(host).isNull())
        return false;
    if (!offered.contains(u'*'))
        return offered == wanted;
    if (!offered.startsWith(QLatin1String("*.")) || offered.count(u'*') != 1 || offered.count(u'.') < 2)
        return false; // "w*.example.com", "*" and "*.com" name nobody
    const qsizetype dot = wanted.indexOf(u'.');
    return dot > 0 && QStringView(wanted).mid(dot) == QStringView(offered).mid(1);
}

bool certificateCovers(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        const auto addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(),
                           [&](const QString &entry) { return QHostAddress(entry) == address; });
    }
    const auto hosts = names.values(QSsl::DnsEntry);
    return std::any_of(hosts.begin(), hosts.end(),
                       [&](const QString &entry) { return dnsNameMatches(entry, host); });
}

} // namespace leadline::net
