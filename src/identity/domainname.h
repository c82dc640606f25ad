#pragma once

#include <QString>

namespace leadline::identity {

/// The registrable domain of a URL, host or e-mail address by the public suffix list:
/// "https://www.acme.co.uk/x" -> "acme.co.uk". ACE, lower case. Empty for IP addresses, bare suffixes and
/// nonsense. "example.com" style names are fine.
[[nodiscard]] QString registrableDomain(const QString &text);

/// A host name in ACE and lower case, or empty when it cannot be one (no dot, bad labels, an IP address).
[[nodiscard]] QString asciiHost(const QString &host);

/// A registrable domain where many companies have a page (facebook.com, linkedin.com): says nothing about one
/// of them.
[[nodiscard]] bool isSharedHost(const QString &domain);

} // namespace leadline::identity
