#include "providers/caller.h"

#include "net/retry.h"
#include "providers/allowance.h"
#include "providers/jsonpath.h"
#include "providers/texts.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <QCoroTimer>

#include <algorithm>

namespace leadline::providers {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSlice{200};            // how soon a wait notices cancel()
constexpr milliseconds kLongestPacing{60'000}; // a longer hold is told, not waited for
constexpr milliseconds kDefaultHold{30'000};   // after a 429 that names no time

Error cancelled(const QString &purpose)
{
    return {.kind = ErrorKind::Cancelled,
            .code = QStringLiteral("LL-PROV-030"),
            .what = tr("Stopped while %1.").arg(purpose),
            .unaffected = tr("What was fetched before is kept."),
            .remedy = QString()};
}

// Errors are made outside the coroutines: g++ 12 miscompiles some aggregates inside them.
Error heldTooLong(const Manifest &manifest, milliseconds delay)
{
    return {.kind = ErrorKind::RateLimited,
            .code = QStringLiteral("LL-PROV-023"),
            .what = tr("%1 has asked to be left alone for another %2 minutes.")
                        .arg(manifest.name)
                        .arg((delay.count() + 59'999) / 60'000),
            .unaffected = tr("What was fetched before is kept."),
            .remedy = tr("Wait that long, then try again."),
            .details = {{QStringLiteral("retryAfterMs"), qint64(delay.count())}}};
}

Error stillPending(const Manifest &manifest, const Answer &answer, const QString &purpose, const Clock &clock)
{
    return answerError(manifest, Verdict{AnswerClass::Pending, {}}, answer, purpose, clock.nowUtc());
}

} // namespace

QString purposeOf(Role role)
{
    switch (role) {
    case Role::SearchPeople:
        return tr("searching people");
    case Role::SearchCompanies:
        return tr("searching companies");
    case Role::EnrichPerson:
        return tr("looking up a person");
    case Role::EnrichCompany:
        return tr("looking up a company");
    case Role::FindEmail:
        return tr("looking for an e-mail address");
    case Role::VerifyEmail:
        return tr("verifying an e-mail address");
    case Role::TestConnection:
        return tr("testing the connection");
    case Role::Usage:
        return tr("reading the credit usage");
    }
    return {};
}

struct Caller::Sending
{
    OperationSpec operation;
    QJsonObject request; // the "request" part in use; another one while polling
    TemplateContext context;
    QString purpose;
    bool once = false;
};

Caller::Caller(const Manifest &manifest, QUrl baseUrl, net::Transport &transport, net::Pacer &pacer,
               const Clock &clock, CredentialSource credential)
    : m_manifest(manifest), m_transport(transport), m_pacer(pacer), m_clock(clock),
      m_credential(std::move(credential)), m_authorizer(m_manifest, std::move(baseUrl), transport, clock),
      m_sleep([](milliseconds duration) { return QCoro::sleepFor(duration); })
{
}

void Caller::cancel()
{
    ++m_generation;
}

QCoro::Task<Result<void>> Caller::wait(milliseconds duration, QString purpose)
{
    const int generation = m_generation;
    for (milliseconds left = duration; left.count() > 0;) {
        const milliseconds slice = std::min(left, kSlice);
        auto sleeping = m_sleep(slice);
        co_await std::move(sleeping);
        if (generation != m_generation)
            co_return fail(cancelled(purpose));
        left -= slice;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Caller::pace(int weight, QString purpose)
{
    for (;;) {
        const milliseconds delay = m_pacer.acquire(weight);
        if (delay.count() == 0)
            co_return Result<void>();
        if (delay > kLongestPacing)
            co_return fail(heldTooLong(m_manifest, delay));
        auto waiting = wait(delay, purpose);
        auto waited = co_await std::move(waiting);
        if (!waited)
            co_return waited;
    }
}

void Caller::learnFrom(const OperationSpec &operation, const net::HttpResponse &response, QStringList &notes)
{
    const QJsonValue surface = m_manifest.json.value(u"surfaces")[surfaceOf(m_manifest, operation)];
    for (const QJsonValue window : surface[u"rateHeaders"].toArray()) {
        const QByteArray remaining = response.header(window[u"remaining"].toString().toLatin1()).trimmed();
        if (remaining != "0") // an empty one means "no limit", -1 "not known"
            continue;
        const qint64 seconds = window[u"seconds"].toInteger();
        if (seconds <= 60)
            m_pacer.onRateLimited(milliseconds(seconds * 1000));
        else
            notes << tr("The allowance of %1 for this %2 is used up.")
                         .arg(m_manifest.name, seconds >= 86'400 ? tr("day") : tr("hour"));
    }
}

Result<net::HttpRequest> Caller::build(const Sending &call) const
{
    const QString surface = surfaceOf(m_manifest, call.operation);
    auto built = buildRequest(call.request, m_authorizer.surfaceUrl(surface), call.context, call.purpose);
    if (!built)
        return built;
    const QJsonObject headers = m_manifest.json.value(u"surfaces")[surface][u"headers"].toObject();
    const QList<std::pair<QByteArray, QByteArray>> own = built->headers;
    for (auto it = headers.begin(); it != headers.end(); ++it)
        setHeader(*built, it.key().toLatin1(), it.value().toString().toUtf8());
    for (const auto &[name, value] : own) // the operation's own headers win
        setHeader(*built, name, value);
    built->once = call.once;
    return built;
}

QCoro::Task<Result<QByteArray>> Caller::keyFor(QString surface)
{
    const QJsonValue auth = m_manifest.json.value(u"surfaces")[surface][u"auth"];
    if (!m_credential || auth[u"type"].toString() == u"none")
        co_return QByteArray();
    auto asking = m_credential();
    auto secret = co_await std::move(asking);
    co_return secret;
}

QCoro::Task<Result<Caller::Reply>> Caller::sendOnce(Sending call)
{
    auto built = build(call);
    if (!built)
        co_return fail(built.error());
    auto pacing = pace(weightOf(call.operation, m_pacer.limits()), call.purpose);
    auto paced = co_await std::move(pacing);
    if (!paced)
        co_return fail(paced.error());
    const QString surface = surfaceOf(m_manifest, call.operation);
    auto asking = keyFor(surface);
    auto key = co_await std::move(asking);
    if (!key)
        co_return fail(key.error());
    auto authorizing = m_authorizer.authorize(*std::move(built), surface, *key);
    auto authorized = co_await std::move(authorizing);
    key->fill('\0');
    if (!authorized)
        co_return fail(authorized.error());

    const qint64 started = m_clock.monotonicMs();
    net::HttpRequest request = authorized->request;
    auto sending = m_transport.send(std::move(request));
    auto outcome = co_await std::move(sending);
    Reply reply;
    reply.exchange =
        maskedExchange(authorized->request, outcome, authorized->secrets, m_clock.monotonicMs() - started);
    if (m_observer)
        m_observer(reply.exchange);
    if (!outcome)
        co_return fail(outcome.error());
    learnFrom(call.operation, *outcome, reply.notes);
    reply.answer = readAnswer(*std::move(outcome));
    co_return reply;
}

QCoro::Task<Result<Caller::Reply>> Caller::send(Sending call)
{
    for (int tries = 1;; ++tries) {
        auto sending = sendOnce(call);
        auto reply = co_await std::move(sending);
        Verdict verdict;
        if (reply)
            verdict = classify(m_manifest, call.operation, reply->answer);
        milliseconds delay = net::Backoff().delay(tries, QRandomGenerator::global()->generateDouble());
        if (reply && verdict.answerClass == AnswerClass::Rate) {
            const Error e = answerError(m_manifest, verdict, reply->answer, call.purpose, m_clock.nowUtc());
            delay = milliseconds(
                e.details.value(QStringLiteral("retryAfterMs"), qint64(kDefaultHold.count())).toLongLong());
            m_pacer.onRateLimited(delay);
        }
        if (reply && verdict.answerClass == AnswerClass::Auth &&
            m_authorizer.forget(surfaceOf(m_manifest, call.operation)) && !call.once && tries < 2)
            continue; // the token had run out: sign in again, once
        Result<net::HttpResponse> outcome;
        if (reply)
            outcome = reply->answer.response;
        else
            outcome = fail(reply.error());
        const bool temporary =
            !reply || verdict.answerClass == AnswerClass::Rate || verdict.answerClass == AnswerClass::Server;
        const bool ours =
            !reply && reply.error().code.startsWith(QLatin1String("LL-PROV-")); // nothing was sent
        if (call.once || !temporary || ours || delay > kLongestPacing ||
            !net::shouldRetryRead(outcome, tries))
            co_return reply;
        auto waiting = wait(delay, call.purpose);
        auto waited = co_await std::move(waiting);
        if (!waited)
            co_return fail(waited.error());
    }
}

QCoro::Task<Result<Caller::Reply>> Caller::poll(Sending call, Reply first)
{
    const QJsonObject spec = call.operation.body.value(u"poll").toObject();
    QJsonObject vars;
    const QJsonObject paths = spec.value(u"vars").toObject();
    for (auto it = paths.begin(); it != paths.end(); ++it)
        vars.insert(it.key(), scalarText(firstAt(first.answer.json, pathsOf(it.value()), first.answer.json)));
    call.context.set(QStringLiteral("poll"), vars);
    if (spec.contains(u"request")) {
        call.request = spec.value(u"request").toObject();
        call.once = false; // asking for the state of paid work is free
    }
    Reply reply = std::move(first);
    const milliseconds longest(qint64(spec.value(u"maxWaitSeconds").toDouble() * 1000));
    for (milliseconds waited{0};;) {
        const double asked =
            firstAt(reply.answer.json, pathsOf(spec.value(u"waitPath")), reply.answer.json).toDouble(-1);
        const milliseconds delay(qint64((asked > 0 ? asked : spec.value(u"waitSeconds").toDouble()) * 1000));
        if (waited + delay > longest) {
            co_return fail(stillPending(m_manifest, reply.answer, call.purpose, m_clock));
        }
        waited += delay;
        auto waiting = wait(delay, call.purpose);
        auto slept = co_await std::move(waiting);
        if (!slept)
            co_return fail(slept.error());
        auto sending = send(call);
        auto next = co_await std::move(sending);
        if (!next)
            co_return next;
        reply = *std::move(next);
        const Verdict verdict = classify(m_manifest, call.operation, reply.answer);
        if (verdict.answerClass == AnswerClass::Pending ||
            anyHolds(spec.value(u"pending"), reply.answer, reply.answer.json))
            continue;
        if (anyHolds(spec.value(u"failed"), reply.answer, reply.answer.json))
            reply.notFound = true; // finished, without a result
        co_return reply;
    }
}

QCoro::Task<Result<Caller::Reply>> Caller::run(Call call)
{
    Sending sent;
    sent.operation = call.operation;
    sent.context = call.context;
    sent.context.set(QStringLiteral("now"), m_clock.nowUtc().toString(Qt::ISODate));
    sent.request = call.operation.body.value(u"request").toObject();
    sent.purpose = purposeOf(call.operation.role);
    sent.once = call.operation.paid;
    auto sending = send(sent);
    auto reply = co_await std::move(sending);
    if (!reply)
        co_return reply;
    const QJsonObject spec = call.operation.body.value(u"poll").toObject();
    const QJsonValue submitted =
        spec.contains(u"submitted") ? spec.value(u"submitted") : spec.value(u"pending");
    Verdict verdict = classify(m_manifest, call.operation, reply->answer);
    if (!spec.isEmpty() && (verdict.answerClass == AnswerClass::Pending ||
                            (verdict.answerClass == AnswerClass::Ok &&
                             anyHolds(submitted, reply->answer, reply->answer.json)))) {
        auto polling = poll(sent, *std::move(reply));
        reply = co_await std::move(polling);
        if (!reply)
            co_return reply;
        verdict = classify(m_manifest, call.operation, reply->answer);
    }
    if (verdict.answerClass == AnswerClass::NotFound) {
        // "Nothing found" and "no such address" are both 404: a search believes it only when the body says
        // so.
        const bool said = verdict.rule.contains(u"path") || verdict.rule.contains(u"body");
        reply->notFound = isSearch(call.operation.role) ? said : !reply->answer.json.isUndefined();
        if (reply->notFound)
            co_return reply;
        verdict.answerClass = AnswerClass::Unexpected;
    }
    if (verdict.answerClass == AnswerClass::Ok && reply->answer.json.isUndefined())
        verdict.answerClass = AnswerClass::Unexpected;
    if (verdict.answerClass != AnswerClass::Ok)
        co_return fail(answerError(m_manifest, verdict, reply->answer, sent.purpose, m_clock.nowUtc()));
    co_return reply;
}

} // namespace leadline::providers
