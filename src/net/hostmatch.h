#pragma once

#include <QString>

class QSslCertificate;

namespace leadline::net {

/// RFC 9525: does a dNSName of a certificate name this host? Whole names without case; a wildcard stands for
/// exactly one label, the left-most, and alone in it. Never for an address.
[[nodiscard]] bool dnsNameMatches(const QString &pattern, const QString &host);

/// Does a subjectAltName entry cover the host? Qt also accepts the common name beside a SAN that lists other
/// hosts; we do not. An address needs an iPAddress entry.
[[nodiscard]] bool certificateCovers(const QSslCertificate &certificate, const QString &host);

} // namespace leadline::net
