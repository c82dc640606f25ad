#include "providers/answerrules.h"

#include "base/json.h"
#include "net/retry.h"
#include "providers/jsonpath.h"
#include "providers/texts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace leadline::providers {

namespace {

constexpr int kMaxMessage = 300;

std::optional<QJsonValue> parse(const QByteArray &bytes)
{
    JsonLimits limits;
    limits.maxValues = 200'000; // reliability §11
    auto json = parseJson(bytes, QStringLiteral("answer"), limits);
    return json ? std::optional(*json) : std::nullopt;
}

bool looksNested(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    return text.startsWith(u'{') || text.startsWith(u'[');
}

QJsonValue unwrapped(QJsonValue value)
{
    for (int i = 0; i < 3 && value.isString() && looksNested(value); ++i) {
        const auto inner = parse(value.toString().toUtf8());
        if (!inner)
            break;
        value = *inner;
    }
    return value;
}

bool statusFits(const QJsonArray &statuses, int status)
{
    return std::any_of(statuses.begin(), statuses.end(), [&](const QJsonValue &one) {
        return one.isString() ? one.toString().at(0).digitValue() == status / 100 : one.toInt() == status;
    });
}

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return scalarText(value);
    QStringList parts;
    for (const QJsonValue part : value.toArray())
        parts << scalarText(part);
    return parts.join(u' ');
}

/// The part of a condition about the value at a path.
bool valueFits(const QJsonObject &condition, const QJsonValue &value)
{
    const bool nothing = isNothing(value);
    if (condition.contains(u"missing"))
        return condition.value(u"missing").toBool() == nothing;
    if (condition.contains(u"equals")) {
        const QJsonValue wanted = condition.value(u"equals");
        return wanted.isNull() ? nothing : !nothing && scalarText(wanted) == textOf(value);
    }
    if (condition.contains(u"in")) {
        const QJsonArray options = condition.value(u"in").toArray();
        return std::any_of(options.begin(), options.end(),
                           [&](const QJsonValue &o) { return !nothing && scalarText(o) == textOf(value); });
    }
    if (condition.contains(u"match"))
        return !nothing && matches(condition.value(u"match").toString(), textOf(value));
    return !nothing;
}

struct ClassName
{
    AnswerClass answerClass;
    const char *name;
};
constexpr std::array<ClassName, 9> kClasses{{{AnswerClass::Auth, "auth"},
                                             {AnswerClass::Forbidden, "forbidden"},
                                             {AnswerClass::Credits, "credits"},
                                             {AnswerClass::Rate, "rate"},
                                             {AnswerClass::Validation, "validation"},
                                             {AnswerClass::Legal, "legal"},
                                             {AnswerClass::NotFound, "not_found"},
                                             {AnswerClass::Server, "server"},
                                             {AnswerClass::Pending, "pending"}}};

AnswerClass classFromName(const QString &name)
{
    for (const auto &[answerClass, text] : kClasses) {
        if (name == QLatin1String(text))
            return answerClass;
    }
    return AnswerClass::Unexpected;
}

AnswerClass classOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return AnswerClass::Ok;
    switch (status) {
    case 401:
        return AnswerClass::Auth;
    case 402:
        return AnswerClass::Credits;
    case 403:
        return AnswerClass::Forbidden;
    case 404:
    case 410:
        return AnswerClass::NotFound;
    case 408:
        return AnswerClass::Server;
    case 429:
        return AnswerClass::Rate;
    case 451:
        return AnswerClass::Legal;
    default:
        return status >= 500   ? AnswerClass::Server
               : status >= 400 ? AnswerClass::Validation
                               : AnswerClass::Unexpected;
    }
}

std::optional<Verdict> byRules(const QJsonValue &rules, const Answer &answer)
{
    for (const QJsonValue rule : rules.toArray()) {
        if (conditionHolds(rule.toObject(), answer, answer.json))
            return Verdict{classFromName(rule[u"class"].toString()), rule.toObject()};
    }
    return std::nullopt;
}

QString providerMessage(const Manifest &manifest, const Answer &answer)
{
    QStringList paths = pathsOf(manifest.json.value(u"errorMessage"));
    if (paths.isEmpty())
        paths = {QStringLiteral("error.message"), QStringLiteral("message"), QStringLiteral("error"),
                 QStringLiteral("errors[0].detail")};
    QJsonValue value = unwrapped(firstAt(answer.json, paths, answer.json));
    if (value.isObject())
        value = firstAt(value, {QStringLiteral("message"), QStringLiteral("error"), QStringLiteral("detail")},
                        value);
    QString text = textOf(value);
    if (text.isEmpty() && answer.json.isString())
        text = answer.json.toString();
    if (text.isEmpty() && answer.json.isUndefined() && !answer.response.body.trimmed().startsWith('<'))
        text = QString::fromUtf8(answer.response.body.left(4 * kMaxMessage));
    text = cleanLine(text);
    if (text.size() > kMaxMessage)
        text = text.left(kMaxMessage) + u'…';
    return text;
}

struct Wording
{
    ErrorKind kind;
    const char *code;
    QString what, unaffected, remedy;
};

Wording wordingOf(AnswerClass answerClass, const QString &name, const QString &purpose)
{
    const QString nothing = tr("Nothing was changed.");
    switch (answerClass) {
    case AnswerClass::Auth:
        return {ErrorKind::SignIn, "LL-PROV-020", tr("%1 did not accept the key while %2").arg(name, purpose),
                nothing, tr("Enter the key again in Setup.")};
    case AnswerClass::Forbidden:
        return {ErrorKind::Forbidden, "LL-PROV-021",
                tr("%1 does not allow this with the present key or plan, while %2").arg(name, purpose),
                nothing, tr("Check the rights of the key and what the plan includes.")};
    case AnswerClass::Credits:
        return {ErrorKind::OutOfCredits, "LL-PROV-022",
                tr("%1 has no credits left for %2").arg(name, purpose),
                tr("What was fetched before is kept."), tr("Buy credits or wait for the next period.")};
    case AnswerClass::Rate:
        return {ErrorKind::RateLimited, "LL-PROV-023",
                tr("%1 was asked too often while %2").arg(name, purpose),
                tr("What was fetched before is kept."), tr("Wait a while, then try again.")};
    case AnswerClass::Validation:
        return {ErrorKind::BadInput, "LL-PROV-024",
                tr("%1 did not understand the request while %2").arg(name, purpose), nothing,
                tr("Change the filter it names, then try again.")};
    case AnswerClass::Legal:
        return {ErrorKind::Legal, "LL-PROV-025",
                tr("%1 must not be asked about this person again (opted out), while %2").arg(name, purpose),
                nothing, tr("Mark the person as do not contact.")};
    case AnswerClass::NotFound:
        return {ErrorKind::NotFound, "LL-PROV-029",
                tr("%1 knows nothing about this, while %2").arg(name, purpose), nothing,
                tr("Try another provider or other details.")};
    case AnswerClass::Pending:
        return {ErrorKind::Timeout, "LL-PROV-027", tr("%1 is still working on %2").arg(name, purpose),
                nothing, tr("Ask again in a few minutes.")};
    case AnswerClass::Server:
        return {ErrorKind::BadAnswer, "LL-PROV-028",
                tr("%1 has trouble of its own while %2").arg(name, purpose), nothing, tr("Try again later.")};
    case AnswerClass::Ok:
    case AnswerClass::Unexpected:
        break;
    }
    return {ErrorKind::BadAnswer, "LL-PROV-026",
            tr("%1 gave an answer that cannot be used while %2").arg(name, purpose), nothing,
            tr("Check the address in Setup; if it is right, the provider has changed its interface.")};
}

} // namespace

Answer readAnswer(net::HttpResponse response)
{
    Answer answer;
    if (response.looksLikeJson() && !response.body.trimmed().isEmpty()) {
        if (const auto json = parse(response.body))
            answer.json = unwrapped(*json);
    }
    answer.response = std::move(response);
    return answer;
}

bool conditionHolds(const QJsonObject &condition, const Answer &answer, const QJsonValue &row)
{
    if (condition.contains(u"status") &&
        !statusFits(condition.value(u"status").toArray(), answer.response.status))
        return false;
    if (condition.contains(u"body") && !matches(condition.value(u"body").toString(),
                                                QString::fromUtf8(answer.response.body.left(64 * 1024))))
        return false;
    if (condition.contains(u"header")) {
        // "X-Header" is there, or "X-Header: pattern" matches
        const QString wanted = condition.value(u"header").toString();
        const QString name = wanted.section(u':', 0, 0).trimmed(),
                      pattern = wanted.section(u':', 1).trimmed();
        const QString value = QString::fromLatin1(answer.response.header(name.toLatin1()));
        if (value.isEmpty() || (!pattern.isEmpty() && !matches(pattern, value)))
            return false;
    }
    if (!condition.contains(u"path"))
        return true;
    QStringList paths = pathsOf(condition.value(u"path"));
    // the first alternative that has a value is the one looked at
    return valueFits(condition, unwrapped(firstAt(row, paths, answer.json)));
}

bool anyHolds(const QJsonValue &conditions, const Answer &answer, const QJsonValue &row)
{
    const QJsonArray array = conditions.toArray();
    return std::any_of(array.begin(), array.end(), [&](const QJsonValue &condition) {
        return conditionHolds(condition.toObject(), answer, row);
    });
}

Verdict classify(const Manifest &manifest, const OperationSpec &operation, const Answer &answer)
{
    const net::HttpResponse &response = answer.response;
    const bool html = !response.looksLikeJson();
    // a login page or a gateway, not the provider; 429, 451 and 5xx mean what they say whoever says it
    if (html && response.status < 500 && response.status != 429 && response.status != 451)
        return {AnswerClass::Unexpected, {}};
    if (const auto verdict = byRules(operation.body.value(u"errors"), answer))
        return *verdict;
    if (const auto verdict = byRules(manifest.json.value(u"errors"), answer))
        return *verdict;
    return {classOfStatus(response.status), {}};
}

Error answerError(const Manifest &manifest, const Verdict &verdict, const Answer &answer,
                  const QString &purpose, const QDateTime &nowUtc)
{
    const Wording wording = wordingOf(verdict.answerClass, manifest.name, purpose);
    Error e;
    e.kind = wording.kind;
    e.code = QLatin1String(wording.code);
    const QString message = providerMessage(manifest, answer);
    e.what = message.isEmpty()
                 ? tr("%1 (HTTP %2).").arg(wording.what).arg(answer.response.status)
                 : tr("%1 (HTTP %2): \"%3\".").arg(wording.what).arg(answer.response.status).arg(message);
    e.unaffected = wording.unaffected;
    e.remedy = wording.remedy;
    if (const QString remedy = verdict.rule.value(u"remedy").toString(); !remedy.isEmpty())
        e.remedy = remedy;
    e.details.insert(QStringLiteral("status"), answer.response.status);
    e.details.insert(QStringLiteral("provider"), manifest.id);
    if (verdict.answerClass == AnswerClass::Rate || verdict.answerClass == AnswerClass::Server) {
        if (const auto wait = net::retryAfter(answer.response, nowUtc))
            e.details.insert(QStringLiteral("retryAfterMs"), qint64(wait->count()));
        else if (verdict.rule.contains(u"retryAfter")) {
            const double s =
                firstAt(answer.json, pathsOf(verdict.rule.value(u"retryAfter")), answer.json).toDouble(-1);
            if (s >= 0)
                e.details.insert(QStringLiteral("retryAfterMs"), qint64(s * 1000));
        }
    }
    return e;
}

} // namespace leadline::providers
