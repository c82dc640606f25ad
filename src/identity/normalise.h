#pragma once

#include "domain/contact.h"

namespace leadline::identity {

struct NormaliseOptions
{
    QString defaultRegion; ///< for phone numbers without a country code, when the record names no country
    QDateTime nowUtc;
};

/// One pass over a contact: names, e-mail, domain, company name, country, phones. Values that change become
/// Derived with a note that says what was done ("region assumed US"). Values that cannot be read stay as they
/// are, with a note; nothing is invented and nothing is lost. Running it twice changes nothing. Sets state
/// NeedsContact for a company alone (only when the state is New or NeedsContact).
[[nodiscard]] domain::Contact normalise(domain::Contact contact, const NormaliseOptions &options);

} // namespace leadline::identity
