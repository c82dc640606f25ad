#pragma once

#include "net/http.h"

#include <QDateTime>

#include <optional>

namespace leadline::net {

/// Verdict on one write (reliability §6.1): what an answer, or the lack of one, proves about it.
enum class WriteVerdict {
    Applied,
    NotAppliedTemporary,
    NotAppliedPermanent,
    NotAppliedConflict,
    NotSent,
    SignInAgain,
    Forbidden,
    Unknown
};
[[nodiscard]] WriteVerdict judgeWrite(const Result<HttpResponse> &outcome);

/// How long to wait before try n (1-based): full jitter U(0, min(cap, base·2^(n-1))). `draw` is in [0,1).
struct Backoff
{
    std::chrono::milliseconds base{1000};
    std::chrono::milliseconds cap{300'000};
    [[nodiscard]] std::chrono::milliseconds delay(int attempt, double draw) const;
};

/// Retry-After in any of its forms (RFC 9110 §10.2.3): seconds or an HTTP date against the response's own
/// Date. Empty for missing, negative, unreadable or over 24 hours.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response,
                                                                  const QDateTime &nowUtc);

/// A date of HTTP in any of its three forms (RFC 9110 §5.6.7), UTC; invalid when it is none.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &value);

/// May a GET be tried again after this outcome? 408, 429, 5xx, timeouts, lost connections; at most
/// `maxTries`.
[[nodiscard]] bool shouldRetryRead(const Result<HttpResponse> &outcome, int triesDone, int maxTries = 3);

} // namespace leadline::net
