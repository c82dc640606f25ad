#include "base/error.h"

#include <QStringList>

#include <array>
#include <utility>

namespace leadline {

namespace {

constexpr std::array<std::pair<ErrorKind, const char *>, 17> kNames{{
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::BadInput, "bad_input"},
    {ErrorKind::NotFound, "not_found"},
    {ErrorKind::Conflict, "conflict"},
    {ErrorKind::Refused, "refused"},
    {ErrorKind::SignIn, "sign_in"},
    {ErrorKind::Forbidden, "forbidden"},
    {ErrorKind::RateLimited, "rate_limited"},
    {ErrorKind::OutOfCredits, "out_of_credits"},
    {ErrorKind::Legal, "legal"},
    {ErrorKind::Timeout, "timeout"},
    {ErrorKind::Unreachable, "unreachable"},
    {ErrorKind::BadAnswer, "bad_answer"},
    {ErrorKind::TooLarge, "too_large"},
    {ErrorKind::Storage, "storage"},
    {ErrorKind::Secrets, "secrets"},
    {ErrorKind::Internal, "internal"},
}};

} // namespace

QString Error::sentence() const
{
    QStringList parts;
    for (const QString &part : {what, unaffected, remedy}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (!code.isEmpty())
        parts << u'[' + code + u']';
    return parts.join(u' ');
}

QVariantMap Error::toMap() const
{
    QVariantMap map{{QStringLiteral("code"), code},
                    {QStringLiteral("kind"), errorKindName(kind)},
                    {QStringLiteral("what"), what},
                    {QStringLiteral("unaffected"), unaffected},
                    {QStringLiteral("remedy"), remedy}};
    if (!details.isEmpty())
        map.insert(QStringLiteral("details"), details);
    if (outcomeUnknown)
        map.insert(QStringLiteral("outcome_unknown"), true);
    return map;
}

QString errorKindName(ErrorKind kind)
{
    for (const auto &[k, name] : kNames) {
        if (k == kind)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("internal");
}

ErrorKind errorKindFromName(const QString &name)
{
    for (const auto &[k, text] : kNames) {
        if (name == QLatin1String(text))
            return k;
    }
    return ErrorKind::Internal;
}

} // namespace leadline
