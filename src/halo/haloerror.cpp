#include "halo/haloerror.h"

#include "base/json.h"
#include "halo/texts.h"
#include "net/retry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline::halo {

namespace {

constexpr qsizetype kLongestReason = 400; ///< characters of a server's words shown to a person

/// One line without a stack trace: .NET puts the trace behind the message, each frame as "   at
/// Namespace.Method(…)".
QString presentable(QString text)
{
    for (const QLatin1String frame :
         {QLatin1String("\n   at "), QLatin1String("\r\n   at "), QLatin1String("   at System.")}) {
        if (const qsizetype at = text.indexOf(frame); at >= 0)
            text.truncate(at);
    }
    text = cleanLine(text.replace(u'\r', u' ').replace(u'\n', u' ').replace(u'\t', u' ')).simplified();
    if (text.size() > kLongestReason)
        text = text.left(kLongestReason - 1) + QChar(0x2026);
    return text;
}

QString textOfObject(const QJsonObject &object)
{
    for (const QLatin1String name :
         {QLatin1String("Message"), QLatin1String("message"), QLatin1String("error_description"),
          QLatin1String("error"), QLatin1String("errorMessage")}) {
        const QJsonValue value = object.value(name);
        if (value.isString() && !value.toString().trimmed().isEmpty())
            return value.toString();
        if (value.isObject()) // {"error":{"message":"…"}}
            return textOfObject(value.toObject());
    }
    for (const QJsonValue &value : object) { // model binding: {"[0].outcome_id":["Could not convert …"]}
        if (value.isArray() && value.toArray().first().isString())
            return value.toArray().first().toString();
    }
    return {};
}

bool isHtml(const net::HttpResponse &response)
{
    return response.body.trimmed().startsWith('<') ||
           response.header("content-type").toLower().contains("html");
}

struct Wording
{
    ErrorKind kind;
    const char *code;
    QString what;
    QString remedy;
};

Wording wordingOf(const net::HttpResponse &response, const QString &doing)
{
    const int status = response.status;
    if (status == 401) {
        return {ErrorKind::SignIn, "LL-HALO-001",
                tr("HaloPSA no longer accepts the sign-in (%1).").arg(doing),
                tr("Enter the client secret again in Setup, and check that the application has the scope it "
                   "needs.")};
    }
    if (status == 403) {
        return {ErrorKind::Forbidden, "LL-HALO-002", tr("HaloPSA does not permit this (%1).").arg(doing),
                tr("The application needs the login type Agent, and its agent a role that may do this.")};
    }
    if (status == 404) {
        return {ErrorKind::NotFound, "LL-HALO-003", tr("HaloPSA has no such record (%1).").arg(doing),
                tr("It may have been deleted or merged; pull again to see what is there now.")};
    }
    if (status == 400 || status == 413 || status == 415 || status == 422) {
        return {ErrorKind::Refused, "LL-HALO-004", tr("HaloPSA refused what was sent (%1).").arg(doing),
                tr("Correct the value, or the mapping it comes from, then plan again.")};
    }
    if (status == 429) {
        return {ErrorKind::RateLimited, "LL-HALO-005", tr("HaloPSA asks to slow down (%1).").arg(doing),
                tr("Nothing needs to be done: Leadline goes on more slowly by itself.")};
    }
    if (response.isSuccess()) {
        return {ErrorKind::BadAnswer, "LL-HALO-006",
                tr("A web page came back where HaloPSA's data was due (%1).").arg(doing),
                tr("Check the address in Setup: it may lead to a sign-in page or a proxy.")};
    }
    if (status == 408 || status >= 500) {
        return {ErrorKind::BadAnswer, "LL-HALO-007",
                tr("HaloPSA is in trouble: status %1 (%2).").arg(status).arg(doing),
                tr("Try again in a few minutes; HaloPSA's status page may say more.")};
    }
    return {status == 409 ? ErrorKind::Conflict : ErrorKind::Refused, "LL-HALO-008",
            tr("HaloPSA answered with status %1 (%2).").arg(status).arg(doing),
            tr("Check the address in Setup; if it is right, report this with the code.")};
}

} // namespace

QString errorText(const net::HttpResponse &response)
{
    if (isHtml(response))
        return {};
    const QByteArray body = response.body.trimmed();
    if (body.isEmpty())
        return {};
    // A bare JSON text ("lookupid must be specified") is no document to QJsonDocument: it is read as an
    // array's element.
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']');
    const QJsonValue value = document.array().first();
    if (document.isNull() || value.isUndefined())
        return presentable(QString::fromUtf8(body));
    if (value.isString())
        return presentable(value.toString());
    if (value.isObject())
        return presentable(textOfObject(value.toObject()));
    if (value.isArray()) {
        const QJsonValue first = value.toArray().first();
        return presentable(first.isString() ? first.toString() : textOfObject(first.toObject()));
    }
    return {};
}

Error errorFromResponse(const net::HttpResponse &response, const QString &doing, const QDateTime &nowUtc)
{
    const Wording wording = wordingOf(response, doing);
    const QString reason = errorText(response);
    Error e;
    e.kind = wording.kind;
    e.code = QString::fromLatin1(wording.code);
    e.what = reason.isEmpty() || wording.kind == ErrorKind::BadAnswer
                 ? wording.what
                 : wording.what + u' ' + tr("It says: \u201c%1\u201d").arg(reason);
    e.unaffected = tr("Other records are unaffected.");
    e.remedy = wording.remedy;
    e.details.insert(QStringLiteral("status"), response.status);
    if (!reason.isEmpty())
        e.details.insert(QStringLiteral("text"), reason);
    if (!response.requestId.isEmpty())
        e.details.insert(QStringLiteral("requestId"), QString::fromLatin1(response.requestId));
    if (const auto wait = net::retryAfter(response, nowUtc))
        e.details.insert(QStringLiteral("retryAfterMs"), static_cast<qint64>(wait->count()));
    return e;
}

} // namespace leadline::halo
