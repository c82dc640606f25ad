#include "providers/authorizer.h"

#include "providers/answerrules.h"
#include "providers/jsonpath.h"
#include "providers/requestbuilder.h"
#include "providers/texts.h"
#include "providers/valueshape.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace leadline::providers {

namespace {

constexpr qint64 kDefaultLifetimeS = 3000;
constexpr double kUseShare = 0.8; // a token is renewed after 80 % of its life

Error noKey(const Manifest &manifest, const QString &why)
{
    return {.kind = ErrorKind::SignIn,
            .code = QStringLiteral("LL-PROV-020"),
            .what = tr("%1 cannot be asked: %2.").arg(manifest.name, why),
            .unaffected = tr("Nothing was sent."),
            .remedy = tr("Enter the %1 in Setup.").arg(manifest.credentialLabel)};
}

/// The credential as values by name: its parts, or "key".
Result<QJsonObject> partsOf(const Manifest &manifest, const QByteArray &credential)
{
    const QByteArray trimmed = credential.trimmed();
    if (trimmed.isEmpty())
        return fail(noKey(manifest, tr("no %1 is stored").arg(manifest.credentialLabel)));
    if (manifest.credentialParts.isEmpty()) {
        const bool clean =
            std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return uchar(c) >= 0x20; });
        if (!clean)
            return fail(
                noKey(manifest, tr("the stored %1 has line breaks in it").arg(manifest.credentialLabel)));
        return QJsonObject{{QLatin1String("key"), QString::fromUtf8(trimmed)}};
    }
    const QJsonObject parts = QJsonDocument::fromJson(trimmed).object();
    for (const CredentialPart &part : manifest.credentialParts) {
        if (parts.value(part.key).toString().isEmpty())
            return fail(noKey(manifest, tr("%1 is missing").arg(part.label)));
    }
    return parts;
}

QString partOf(const QJsonObject &credential, const QJsonObject &auth, const char *member,
               const char *fallback)
{
    return credential.value(auth.value(QLatin1String(member)).toString(QLatin1String(fallback))).toString();
}

/// Puts a value where a placement says: header, query or bearer.
void place(Authorized &out, const QJsonObject &placement, const QString &value)
{
    const QString where = placement.value(u"in").toString();
    const QString text = placement.value(u"prefix").toString() + value;
    if (where == u"bearer") {
        setHeader(out.request, QByteArrayLiteral("Authorization"), "Bearer " + value.toUtf8());
    } else if (where == u"query") {
        const QString name = placement.value(u"name").toString();
        addQuery(out.request.url, name, text);
        out.request.secretQuery.append(name.toUtf8());
    } else {
        setHeader(out.request, placement.value(u"name").toString(QStringLiteral("Authorization")).toLatin1(),
                  text.toUtf8());
    }
    out.secrets.append(value.toUtf8());
}

void placePart(Authorized &out, QJsonObject placement, const QJsonObject &credential)
{
    const QString type = placement.value(u"type").toString();
    if (!type.isEmpty())
        placement.insert(QLatin1String("in"), type);
    const QString raw = partOf(credential, placement, "part", "key");
    out.secrets.append(raw.toUtf8());
    place(out, placement, transformed(raw, placement.value(u"transform")));
}

void placeBasic(Authorized &out, const QJsonObject &auth, const QJsonObject &credential)
{
    const QString form = auth.value(u"form").toString();
    QByteArray value;
    if (form == u"raw") {
        value = credential.value(u"key").toString().toUtf8();
    } else {
        const QString user = form == u"key_as_user" ? credential.value(u"key").toString()
                                                    : partOf(credential, auth, "userPart", "user");
        const QString password =
            form == u"key_as_user" ? QString() : partOf(credential, auth, "passwordPart", "password");
        value = QByteArray(user.toUtf8() + ':' + password.toUtf8()).toBase64();
    }
    setHeader(out.request, QByteArrayLiteral("Authorization"), "Basic " + value);
    out.secrets.append(value);
}

QJsonObject clientCredentialsRequest(const QJsonObject &auth, const QJsonObject &credential)
{
    const QString how = auth.value(u"clientAuth").toString();
    QJsonObject fields;
    if (auth.value(u"sendGrantType").toBool(true))
        fields.insert(QLatin1String("grant_type"), QLatin1String("client_credentials"));
    if (auth.contains(u"scope"))
        fields.insert(QLatin1String("scope"), auth.value(u"scope"));
    if (how != u"basic") {
        fields.insert(QLatin1String("client_id"), partOf(credential, auth, "idPart", "client_id"));
        fields.insert(QLatin1String("client_secret"),
                      partOf(credential, auth, "secretPart", "client_secret"));
    }
    return {{QLatin1String("method"), QLatin1String("POST")},
            {QLatin1String("path"), QString()},
            {how == u"json" ? QLatin1String("body") : QLatin1String("form"), fields}};
}

} // namespace

QString surfaceOf(const Manifest &manifest, const OperationSpec &operation)
{
    const QString named = operation.body.value(u"surface").toString();
    if (!named.isEmpty())
        return named;
    const QJsonObject surfaces = manifest.json.value(u"surfaces").toObject();
    return surfaces.isEmpty() || surfaces.contains(u"main") ? QStringLiteral("main")
                                                            : surfaces.keys().first();
}

Authorizer::Authorizer(const Manifest &manifest, QUrl baseUrl, net::Transport &transport, const Clock &clock)
    : m_manifest(manifest), m_baseUrl(std::move(baseUrl)), m_transport(transport), m_clock(clock)
{
}

QJsonObject Authorizer::surface(const QString &name) const
{
    return m_manifest.json.value(u"surfaces")[name].toObject();
}

bool Authorizer::isRelocated() const
{
    return m_baseUrl.isValid() && m_baseUrl.adjusted(QUrl::StripTrailingSlash) != QUrl(m_manifest.baseUrl);
}

QUrl Authorizer::relocated(const QUrl &url) const
{
    if (!isRelocated())
        return url;
    QUrl moved = m_baseUrl;
    moved.setPath(url.path());
    return moved;
}

QUrl Authorizer::surfaceUrl(const QString &name) const
{
    const QUrl own(surface(name).value(u"baseUrl").toString());
    if (!isRelocated() || own == QUrl(m_manifest.baseUrl))
        return isRelocated() ? m_baseUrl : own;
    QUrl moved = m_baseUrl;
    QString path = moved.path();
    if (path.endsWith(u'/'))
        path.chop(1);
    moved.setPath(path + u'/' + name);
    return moved;
}

bool Authorizer::forget(const QString &surface)
{
    return m_tokens.remove(surface) > 0;
}

Result<net::HttpRequest> Authorizer::loginRequest(const QString &surface, const QJsonObject &auth,
                                                  const QJsonObject &credential) const
{
    TemplateContext context;
    context.set(QStringLiteral("credential"), credential);
    const QString purpose = tr("signing in to %1").arg(m_manifest.name);
    const bool oauth = auth.value(u"type").toString() == u"client_credentials";
    const QString url = auth.value(oauth ? u"tokenUrl" : u"url").toString();
    const QUrl base = url.isEmpty() ? surfaceUrl(surface) : relocated(QUrl(url));
    auto request =
        buildRequest(oauth ? clientCredentialsRequest(auth, credential) : auth.value(u"request").toObject(),
                     base, context, purpose);
    if (!request)
        return request;
    setHeader(*request, QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
    if (oauth && auth.value(u"clientAuth").toString() == u"basic") {
        const QString pair = partOf(credential, auth, "idPart", "client_id") + u':' +
                             partOf(credential, auth, "secretPart", "client_secret");
        setHeader(*request, QByteArrayLiteral("Authorization"), "Basic " + pair.toUtf8().toBase64());
    }
    const QString query = request->url.query();
    for (const QString &pair :
         query.split(u'&', Qt::SkipEmptyParts)) // a login by query has nothing else in it
        request->secretQuery.append(pair.section(u'=', 0, 0).toUtf8());
    return request;
}

QCoro::Task<Result<QByteArray>> Authorizer::token(QString surface, QJsonObject auth, QJsonObject credential)
{
    const Token kept = m_tokens.value(surface);
    if (!kept.value.isEmpty() && m_clock.monotonicMs() < kept.goodUntilMs)
        co_return kept.value;
    auto request = loginRequest(surface, auth, credential);
    if (!request)
        co_return fail(request.error());
    auto sent = m_transport.send(*std::move(request));
    auto outcome = co_await std::move(sent);
    if (!outcome)
        co_return fail(outcome.error());
    const Answer answer = readAnswer(*std::move(outcome));
    const QString purpose = tr("signing in");
    Verdict verdict = classify(m_manifest, OperationSpec(), answer);
    const bool refused = auth.contains(u"okWhen") && !anyHolds(auth.value(u"okWhen"), answer, answer.json);
    if (verdict.answerClass == AnswerClass::Ok && refused)
        verdict.answerClass = AnswerClass::Auth; // a logical failure inside a 200 (Lead411)
    // a token endpoint that says 400 means the client or its secret
    if (verdict.answerClass == AnswerClass::Validation || verdict.answerClass == AnswerClass::Forbidden)
        verdict.answerClass = AnswerClass::Auth;
    if (verdict.answerClass != AnswerClass::Ok)
        co_return fail(answerError(m_manifest, verdict, answer, purpose, m_clock.nowUtc()));

    const bool oauth = auth.value(u"type").toString() == u"client_credentials";
    const QString header = auth.value(u"tokenHeader").toString();
    const QStringList paths =
        auth.contains(u"token") ? pathsOf(auth.value(u"token")) : QStringList{QStringLiteral("access_token")};
    Token fresh;
    fresh.value = header.isEmpty() ? scalarText(firstAt(answer.json, paths, answer.json)).toUtf8()
                                   : answer.response.header(header.toLatin1());
    if (fresh.value.isEmpty()) {
        verdict.answerClass = AnswerClass::Unexpected;
        co_return fail(answerError(m_manifest, verdict, answer, purpose, m_clock.nowUtc()));
    }
    const QStringList lifetimePaths =
        auth.contains(u"expiresIn") ? pathsOf(auth.value(u"expiresIn"))
                                    : (oauth ? QStringList{QStringLiteral("expires_in")} : QStringList());
    const double stated = scalarText(firstAt(answer.json, lifetimePaths, answer.json)).toDouble();
    const double seconds =
        stated > 0 ? stated : double(auth.value(u"lifetimeSeconds").toInteger(kDefaultLifetimeS));
    fresh.goodUntilMs = m_clock.monotonicMs() + qint64(seconds * 1000 * kUseShare);
    m_tokens.insert(surface, fresh);
    co_return fresh.value;
}

QCoro::Task<Result<Authorized>> Authorizer::authorize(net::HttpRequest request, QString surfaceName,
                                                      QByteArray credential)
{
    const QJsonObject spec = surface(surfaceName), auth = spec.value(u"auth").toObject();
    Authorized out;
    out.request = std::move(request);
    const QString type = auth.value(u"type").toString();
    if (type == u"none")
        co_return out;
    const auto parts = partsOf(m_manifest, credential);
    if (!parts)
        co_return fail(parts.error());
    if (type == u"basic") {
        placeBasic(out, auth, *parts);
    } else if (type == u"login" || type == u"client_credentials") {
        auto asked = token(surfaceName, auth, *parts);
        const auto value = co_await std::move(asked);
        if (!value)
            co_return fail(value.error());
        const QJsonObject use = type == u"login"
                                    ? auth.value(u"use").toObject()
                                    : QJsonObject{{QLatin1String("in"), QLatin1String("bearer")}};
        place(out, use, QString::fromUtf8(*value));
    } else {
        placePart(out, auth, *parts);
    }
    for (const QJsonValue extra : auth.value(u"also").toArray())
        placePart(out, extra.toObject(), *parts);
    for (const CredentialPart &part : m_manifest.credentialParts) {
        if (part.secret)
            out.secrets.append(parts->value(part.key).toString().toUtf8());
    }
    if (m_manifest.credentialParts.isEmpty())
        out.secrets.append(parts->value(u"key").toString().toUtf8());
    co_return out;
}

} // namespace leadline::providers
