#pragma once

#include "sandbox/exchange.h"

namespace leadline::sandbox {

/// The kinds of 400 that HaloPSA answers with, in its own words and shapes.
[[nodiscard]] Reply bindingError(const QString &path,
                                 const QString &message); ///< {"[0].status_id":["Could not convert …"]}
[[nodiscard]] Reply ruleError(const QString &message);    ///< {"ClassName":"System.Exception","Message":…}
[[nodiscard]] Reply controllerError(const QString &message); ///< a bare JSON string
[[nodiscard]] Reply databaseError(int number,
                                  const QString &message); ///< a rule error naming the database error

[[nodiscard]] Reply notAnArrayError(const QString &type); ///< a bare object was posted
[[nodiscard]] Reply unsupportedMediaType();               ///< 415

} // namespace leadline::sandbox
