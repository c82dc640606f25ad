#pragma once

#include <QString>

namespace leadline::identity {

/// The registrable domain of a URL, host or e-mail address by the public suffix list: "https://www.acme.co.uk/x" ->
/// "acme.co.uk". ACE, lower case. Empty for IP addresses, bare suffixes and nonsense. "example.com" style names are fine.
[[nodiscard]] QString registrableDomain(const QString &text);

} // namespace leadline::identity
