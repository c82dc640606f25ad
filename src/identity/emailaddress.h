#pragma once

#include <QString>

namespace leadline::identity {

struct EmailAddress
{
    bool valid = false;
    QString address;  ///< lower case, domain in ACE; plus-tags kept
    QString matchKey; ///< what two spellings of one mailbox share (case, and dots and tags only where the
                      ///< host says so)
    QString domain;
    bool isRole = false;     ///< info@, sales@: not a person
    bool isFreeMail = false; ///< a public mail host: its domain says nothing about the employer
    bool isMasked = false;   ///< a provider's placeholder ("email_not_unlocked@…"): never a value
};

[[nodiscard]] EmailAddress readEmail(const QString &text);

} // namespace leadline::identity
