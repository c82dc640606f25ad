#pragma once

#include "net/http.h"

namespace leadline::halo {

/// The readable reason inside an error body: JSON text, Message, message, error_description, error,
/// errorMessage, the first member holding an array of texts, else the plain text, trimmed; never a stack
/// trace or HTML.
[[nodiscard]] QString errorText(const net::HttpResponse &response);

/// An unsuccessful answer as an Error. `doing` says what was tried: "creating Dana Reyes". Codes: LL-HALO-001
/// sign-in (401), 002 not permitted (403), 003 no such record (404), 004 refused (400), 005 rate limit (429),
/// 006 HTML instead of JSON, 007 server trouble (5xx), 008 another status.
[[nodiscard]] Error errorFromResponse(const net::HttpResponse &response, const QString &doing,
                                      const QDateTime &nowUtc = {});

} // namespace leadline::halo
