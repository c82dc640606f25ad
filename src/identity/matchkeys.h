#pragma once

#include "domain/contact.h"

#include <QList>
#include <QPair>

namespace leadline::identity {

/// Exact match keys of a contact as (kind, value): "email", "linkedin", "provider:<id>", "phone_surname",
/// "name_domain"; for a company alone "company_domain" or "company_phone_name". Two records that share one
/// are the same or likely the same; colleagues (same domain or switchboard, other surname) share none. The
/// seam for scored matching: scoring takes the candidates these keys bring together.
[[nodiscard]] QList<QPair<QString, QString>> matchKeys(const domain::Contact &contact);

/// Normalised values by which a person is suppressed: e-mail match key and E.164 phones (never a switchboard
/// number).
[[nodiscard]] QStringList suppressionValues(const domain::Contact &contact);

} // namespace leadline::identity
