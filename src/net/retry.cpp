#include "net/retry.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace leadline::net {

namespace {

constexpr qint64 kLongestRetryAfterMs = 24LL * 60 * 60 * 1000;

/// A 2xx that proves something: nothing to say (204), or JSON that parses. A cut, HTML or empty body proves
/// nothing.
bool isDecisive(const HttpResponse &response)
{
    if (response.status == 204)
        return true;
    if (!response.looksLikeJson() || response.body.trimmed().isEmpty())
        return false;
    QJsonParseError error;
    [[maybe_unused]] const auto document = QJsonDocument::fromJson(response.body, &error);
    return error.error == QJsonParseError::NoError;
}

WriteVerdict judgeStatus(const HttpResponse &response)
{
    const int status = response.status;
    if (response.isSuccess())
        return isDecisive(response) ? WriteVerdict::Applied : WriteVerdict::Unknown;
    switch (status) {
    case 401:
        return WriteVerdict::SignInAgain;
    case 403:
        return WriteVerdict::Forbidden;
    case 404:
    case 409:
        return WriteVerdict::NotAppliedConflict;
    case 408:
        return WriteVerdict::Unknown; // a gateway gave up waiting; what stands behind it may go on
    case 429:
        return WriteVerdict::NotAppliedTemporary;
    default:
        break;
    }
    // 3xx is never followed for a write, and a 5xx may come from a gateway after the write was done.
    return status >= 400 && status < 500 ? WriteVerdict::NotAppliedPermanent : WriteVerdict::Unknown;
}

} // namespace

WriteVerdict judgeWrite(const Result<HttpResponse> &outcome)
{
    if (outcome)
        return judgeStatus(*outcome);
    const Error &error = outcome.error();
    if (error.outcomeUnknown)
        return WriteVerdict::Unknown;
    switch (error.kind) {
    case ErrorKind::SignIn:
        return WriteVerdict::SignInAgain; // no token was to be had, so the write never left
    case ErrorKind::Forbidden:
        return WriteVerdict::Forbidden;
    case ErrorKind::RateLimited:
        return WriteVerdict::NotAppliedTemporary;
    default:
        return WriteVerdict::NotSent;
    }
}

std::chrono::milliseconds Backoff::delay(int attempt, double draw) const
{
    const int doublings = std::clamp(attempt - 1, 0, 40); // 2^40 ms is beyond any cap
    const double ceiling =
        std::min(static_cast<double>(cap.count()), static_cast<double>(base.count()) * std::exp2(doublings));
    return std::chrono::milliseconds(static_cast<qint64>(std::clamp(draw, 0.0, 1.0) * ceiling));
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &nowUtc)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;

    qint64 ms = -1;
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool ok = false;
        const qint64 seconds = value.toLongLong(&ok);
        if (!ok || seconds > kLongestRetryAfterMs / 1000)
            return std::nullopt;
        ms = seconds * 1000;
    } else {
        const QDateTime then = parseHttpDate(value);
        if (!then.isValid())
            return std::nullopt;
        // Against the server's own Date, so that a wrong local clock cancels out.
        const QDateTime from = response.date.isValid() ? response.date : nowUtc;
        if (!from.isValid())
            return std::nullopt;
        ms = from.msecsTo(then);
    }
    if (ms < 0 || ms > kLongestRetryAfterMs)
        return std::nullopt;
    return std::chrono::milliseconds(ms);
}

QDateTime parseHttpDate(const QByteArray &value)
{
    // RFC 9110 §5.6.7: IMF-fixdate "Sun, 06 Nov 1994 08:49:37 GMT", RFC 850 "Sunday, 06-Nov-94 08:49:37 GMT"
    // and asctime "Sun Nov  6 08:49:37 1994". The name of the day is not checked: it adds nothing.
    static const QRegularExpression fixdate(
        QStringLiteral("^[A-Za-z]{3}, (\\d{2}) ([A-Za-z]{3}) (\\d{4}) (\\d{2}):(\\d{2}):(\\d{2}) GMT$"));
    static const QRegularExpression rfc850(
        QStringLiteral("^[A-Za-z]{6,9}, (\\d{2})-([A-Za-z]{3})-(\\d{2}) (\\d{2}):(\\d{2}):(\\d{2}) GMT$"));
    static const QRegularExpression asctime(
        QStringLiteral("^[A-Za-z]{3} ([A-Za-z]{3}) ([ \\d]\\d) (\\d{2}):(\\d{2}):(\\d{2}) (\\d{4})$"));
    static const QStringList months{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
                                    QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"),
                                    QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"),
                                    QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
    if (value.size() > 64)
        return {};
    const QString text = QString::fromLatin1(value.trimmed());
    const auto make = [](int year, const QString &month, int day, const QRegularExpressionMatch &m,
                         int firstTime) {
        const QDate date(year, static_cast<int>(months.indexOf(month.toLower())) + 1, day);
        const QTime time(m.captured(firstTime).toInt(), m.captured(firstTime + 1).toInt(),
                         std::min(59, m.captured(firstTime + 2).toInt())); // 60 is a leap second
        return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
    };
    if (const auto m = fixdate.match(text); m.hasMatch())
        return make(m.captured(3).toInt(), m.captured(2), m.captured(1).toInt(), m, 4);
    if (const auto m = rfc850.match(text); m.hasMatch()) {
        const int two = m.captured(3).toInt();
        return make(two < 70 ? 2000 + two : 1900 + two, m.captured(2), m.captured(1).toInt(), m, 4);
    }
    if (const auto m = asctime.match(text); m.hasMatch())
        return make(m.captured(6).toInt(), m.captured(1), m.captured(2).trimmed().toInt(), m, 3);
    return {};
}

bool shouldRetryRead(const Result<HttpResponse> &outcome, int triesDone, int maxTries)
{
    if (triesDone >= maxTries)
        return false;
    if (outcome) {
        const int status = outcome->status;
        return status == 408 || status == 429 || status >= 500;
    }
    const Error &error = outcome.error();
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Unreachable:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::BadAnswer:
        return error.code == QLatin1String("LL-NET-011"); // the connection was lost half-way
    default:
        return false;
    }
}

} // namespace leadline::net
