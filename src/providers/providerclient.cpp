#include "providers/providerclient.h"

#include "net/retry.h"
#include "providers/answerrules.h"
#include "providers/exchange.h"
#include "providers/jsonpath.h"
#include "providers/merge.h"
#include "providers/paging.h"
#include "providers/requestbuilder.h"
#include "providers/responsemapper.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRandomGenerator>

#include <QCoroTimer>

#include <algorithm>
#include <cmath>

namespace leadline::providers {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSlice{200};            // how soon a wait notices cancel()
constexpr milliseconds kLongestPacing{60'000}; // a longer hold is told, not waited for
constexpr milliseconds kDefaultHold{30'000};   // after a 429 that names no time

QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Providers", text);
}

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

bool isSearch(Role role)
{
    return role == Role::SearchPeople || role == Role::SearchCompanies;
}

bool isAboutPerson(Role role)
{
    return role == Role::SearchPeople || role == Role::EnrichPerson || role == Role::FindEmail ||
           role == Role::VerifyEmail;
}

double perSecond(const QJsonArray &limits, double fallback)
{
    double rate = fallback;
    for (const QJsonValue limit : limits) {
        if (limit[u"seconds"].toDouble() <= 60)
            rate = std::min(rate, limit[u"requests"].toDouble() / limit[u"seconds"].toDouble());
    }
    return rate;
}

/// How many slots of the pacer one call takes: an operation with a tighter limit than its provider weighs
/// more.
int weightOf(const OperationSpec &operation, const net::Pacer::Limits &limits)
{
    const QJsonArray own = operation.body.value(u"limits").toArray();
    if (own.isEmpty())
        return 1;
    const double rate = limits.requests * 1000.0 / double(std::max<qint64>(1, limits.window.count()));
    return std::clamp(int(std::ceil(rate / perSecond(own, rate) - 1e-9)), 1, 60);
}

/// Credits one answer cost: as stated, else as the manifest prices it.
double creditsOf(const OperationSpec &operation, const Answer &answer, int records)
{
    const QJsonObject cost = operation.body.value(u"cost").toObject();
    bool stated = false;
    const double actual =
        scalarText(firstAt(answer.json, pathsOf(cost.value(u"actual")), answer.json)).toDouble(&stated);
    if (stated)
        return std::max(0.0, actual);
    if (cost.contains(u"chargeWhen") && !anyHolds(cost.value(u"chargeWhen"), answer, answer.json))
        return 0;
    const double charge = cost.value(u"charge").toDouble();
    const QString per = cost.value(u"per").toString();
    if (per == u"record")
        return charge * records;
    if (per == u"block")
        return charge * std::ceil(double(records) / std::max(1, cost.value(u"block").toInt()));
    return charge;
}

QStringList balanceNote(const OperationSpec &operation, const Answer &answer)
{
    const QJsonObject cost = operation.body.value(u"cost").toObject();
    QString left = scalarText(firstAt(answer.json, pathsOf(cost.value(u"balance")), answer.json));
    if (left.isEmpty() && cost.contains(u"balanceHeader"))
        left =
            QString::fromLatin1(answer.response.header(cost.value(u"balanceHeader").toString().toLatin1()));
    return left.isEmpty() ? QStringList() : QStringList{tr("Credits left: %1.").arg(left)};
}

/// The inputs an enrichment still lacks, for people; empty: it can be asked.
QString missingInputs(const OperationSpec &operation, const domain::Contact &contact,
                      const QString &providerId)
{
    QStringList missing;
    for (const QString &entry : operation.inputs) {
        const QStringList keys = entry.split(u'|');
        const bool met = std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
            return key == u"provider_id" ? !contact.providerIds.value(providerId).isEmpty()
                                         : !contact.values.value(key).isEmpty();
        });
        if (met)
            continue;
        QStringList labels;
        for (const QString &key : keys) {
            if (const domain::FieldSpec *spec = domain::findField(key))
                labels << spec->label;
        }
        missing << labels.join(tr(" or "));
    }
    return missing.join(tr("; and "));
}

QString grouped(double number)
{
    return QLocale().toString(number, 'f', number == std::floor(number) ? 0 : 1);
}

QString amount(const QJsonValue &value)
{
    bool ok = false;
    const double number = scalarText(value).toDouble(&ok);
    return ok ? grouped(number) : scalarText(value); // "inf"
}

QString creditsLeft(const QJsonObject &spec, const Answer &answer)
{
    const auto at = [&](QStringView member) {
        return firstAt(answer.json, pathsOf(spec.value(member)), answer.json);
    };
    const QJsonValue total = at(u"total"), used = at(u"used");
    QJsonValue left = at(u"left");
    if (isNothing(left) && spec.contains(u"leftHeader"))
        left = QString::fromLatin1(answer.response.header(spec.value(u"leftHeader").toString().toLatin1()));
    bool totalOk = false, usedOk = false;
    const double totalNumber = scalarText(total).toDouble(&totalOk),
                 usedNumber = scalarText(used).toDouble(&usedOk);
    if (isNothing(left) && totalOk && usedOk)
        left = totalNumber - usedNumber;
    if (isNothing(left))
        return {};
    return isNothing(total) ? amount(left) : tr("%1 of %2").arg(amount(left), amount(total));
}

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

Error notOffered(const Manifest &manifest, const QString &operation)
{
    return {.kind = ErrorKind::BadInput,
            .code = QStringLiteral("LL-PROV-012"),
            .what = tr("%1 cannot do \"%2\" in this way.").arg(manifest.name, operation),
            .unaffected = tr("Nothing was sent."),
            .remedy = tr("Choose something the provider offers.")};
}

Error lacksInputs(const Manifest &manifest, const QString &who, const QString &missing)
{
    return {.kind = ErrorKind::BadInput,
            .code = QStringLiteral("LL-PROV-013"),
            .what = tr("%1 cannot look up %2: it needs %3.").arg(manifest.name, who, missing),
            .unaffected = tr("Nothing was sent and no credit was spent."),
            .remedy = tr("Fill in what is missing, then try again.")};
}

Error errorFor(const Manifest &manifest, AnswerClass answerClass, const Answer &answer,
               const QString &purpose, const Clock &clock)
{
    return answerError(manifest, Verdict{answerClass, {}}, answer, purpose, clock.nowUtc());
}

} // namespace

/// Everything one call needs, by value: it crosses suspensions.
struct ProviderClient::Call
{
    OperationSpec operation;
    QJsonObject request; // the "request" part in use; another one while polling
    TemplateContext context;
    QString purpose;
    bool once = false;
    int generation = 0;
};

struct ProviderClient::Reply
{
    Answer answer;
    Exchange exchange;
    QStringList notes;
    bool notFound = false;
};

ProviderClient::ProviderClient(Manifest manifest, QUrl baseUrl, net::Transport &transport, net::Pacer &pacer,
                               const Clock &clock, CredentialSource credential)
    : m_manifest(std::move(manifest)), m_transport(transport), m_pacer(pacer), m_clock(clock),
      m_credential(std::move(credential)), m_authorizer(m_manifest, std::move(baseUrl), transport, clock),
      m_sleep([](milliseconds duration) { return QCoro::sleepFor(duration); })
{
}

void ProviderClient::cancel()
{
    ++m_generation;
}

Result<const OperationSpec *> ProviderClient::operation(const QString &id) const
{
    if (const OperationSpec *op = m_manifest.find(id))
        return op;
    return fail(notOffered(m_manifest, id));
}

QCoro::Task<Result<void>> ProviderClient::wait(milliseconds duration, QString purpose)
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

QCoro::Task<Result<void>> ProviderClient::pace(Call call)
{
    const int weight = weightOf(call.operation, m_pacer.limits());
    for (;;) {
        const milliseconds delay = m_pacer.acquire(weight);
        if (delay.count() == 0)
            co_return Result<void>();
        if (delay > kLongestPacing)
            co_return fail(heldTooLong(m_manifest, delay));
        auto waiting = wait(delay, call.purpose);
        auto waited = co_await std::move(waiting);
        if (!waited)
            co_return waited;
    }
}

void ProviderClient::learnFrom(const Call &call, const net::HttpResponse &response, QStringList &notes)
{
    const QJsonValue surface = m_manifest.json.value(u"surfaces")[surfaceOf(m_manifest, call.operation)];
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

QCoro::Task<Result<ProviderClient::Reply>> ProviderClient::sendOnce(Call call)
{
    const QString surface = surfaceOf(m_manifest, call.operation);
    auto built = buildRequest(call.request, m_authorizer.surfaceUrl(surface), call.context, call.purpose);
    if (!built)
        co_return fail(built.error());
    const QJsonObject headers = m_manifest.json.value(u"surfaces")[surface][u"headers"].toObject();
    const QList<std::pair<QByteArray, QByteArray>> own = built->headers;
    for (auto it = headers.begin(); it != headers.end(); ++it)
        setHeader(*built, it.key().toLatin1(), it.value().toString().toUtf8());
    for (const auto &[name, value] : own) // the operation's own headers win
        setHeader(*built, name, value);
    built->once = call.once;

    auto pacing = pace(call);
    auto paced = co_await std::move(pacing);
    if (!paced)
        co_return fail(paced.error());
    QByteArray key;
    if (m_credential && m_manifest.json.value(u"surfaces")[surface][u"auth"][u"type"].toString() != u"none") {
        auto asking = m_credential();
        auto secret = co_await std::move(asking);
        if (!secret)
            co_return fail(secret.error());
        key = *std::move(secret);
    }
    auto authorizing = m_authorizer.authorize(*std::move(built), surface, key);
    auto authorized = co_await std::move(authorizing);
    key.fill('\0');
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
    learnFrom(call, *outcome, reply.notes);
    reply.answer = readAnswer(*std::move(outcome));
    co_return reply;
}

QCoro::Task<Result<ProviderClient::Reply>> ProviderClient::send(Call call)
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

QCoro::Task<Result<ProviderClient::Reply>> ProviderClient::poll(Call call, Reply first)
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
            co_return fail(errorFor(m_manifest, AnswerClass::Pending, reply.answer, call.purpose, m_clock));
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

QCoro::Task<Result<ProviderClient::Reply>> ProviderClient::run(Call call)
{
    call.once = call.operation.paid;
    call.purpose = purposeOf(call.operation.role);
    call.request = call.operation.body.value(u"request").toObject();
    call.context.set(QStringLiteral("now"), m_clock.nowUtc().toString(Qt::ISODate));
    auto sending = send(call);
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
        auto polling = poll(call, *std::move(reply));
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
        co_return fail(answerError(m_manifest, verdict, reply->answer, call.purpose, m_clock.nowUtc()));
    co_return reply;
}

QCoro::Task<Result<SearchPage>> ProviderClient::search(QString operationId, QVariantMap filters,
                                                       QString cursor, int pageSize)
{
    const auto found = operation(operationId);
    if (!found)
        co_return fail(found.error());
    Call call;
    call.operation = **found;
    if (!isSearch(call.operation.role))
        co_return fail(notOffered(m_manifest, operationId));
    if (const auto sound = checkFilters(call.operation, filters); !sound)
        co_return fail(sound.error());
    const auto page = pageAt(m_manifest, call.operation, cursor, pageSize);
    if (!page)
        co_return fail(page.error());
    call.context.set(QStringLiteral("filter"), filtersToJson(call.operation, filters));
    call.context.set(QStringLiteral("page"), pageToJson(*page));

    auto running = run(call);
    auto reply = co_await std::move(running);
    if (!reply)
        co_return fail(reply.error());
    SearchPage out;
    out.exchange = reply->exchange;
    out.notes = reply->notes;
    if (reply->notFound) {
        out.total = 0;
        co_return out;
    }
    const auto mapped = mapAnswer(m_manifest, call.operation, reply->answer, m_clock.nowUtc());
    if (!mapped)
        co_return fail(mapped.error());
    out.skipped = mapped->skipped;
    const bool people = call.operation.role == Role::SearchPeople;
    for (const MappedRow &row : mapped->rows) {
        const bool usable = people ? row.contact.isPerson()
                                   : row.contact.has(domain::field::kCompanyName) ||
                                         row.contact.has(domain::field::kCompanyDomain);
        if (!usable) {
            ++out.skipped;
            continue;
        }
        domain::Contact contact = row.contact;
        if (people && !row.id.isEmpty())
            contact.providerIds.insert(m_manifest.id, row.id);
        out.contacts << contact;
    }
    out.notes << mapped->notes << balanceNote(call.operation, reply->answer);
    out.credits = creditsOf(call.operation, reply->answer, mapped->received);
    bookCredits(out.contacts, out.credits);
    const PageEnd end = pageEnd(call.operation, *page, reply->answer, mapped->received);
    out.total = end.total;
    out.reachable = end.reachable;
    out.nextCursor = end.nextCursor;
    co_return out;
}

QCoro::Task<Result<EnrichResult>> ProviderClient::enrich(QString operationId, domain::Contact contact)
{
    const auto found = operation(operationId);
    if (!found)
        co_return fail(found.error());
    Call call;
    call.operation = **found;
    if (isSearch(call.operation.role) || call.operation.inputs.isEmpty())
        co_return fail(notOffered(m_manifest, operationId));
    const QString missing = missingInputs(call.operation, contact, m_manifest.id);
    if (!missing.isEmpty())
        co_return fail(lacksInputs(m_manifest, contact.headline(), missing));
    call.context.set(QStringLiteral("contact"), contactToJson(contact, m_manifest.id));

    auto running = run(call);
    auto reply = co_await std::move(running);
    if (!reply)
        co_return fail(reply.error());
    EnrichResult out;
    out.exchange = reply->exchange;
    out.contact = std::move(contact);
    if (reply->notFound)
        co_return out;
    const auto mapped = mapAnswer(m_manifest, call.operation, reply->answer, m_clock.nowUtc());
    if (!mapped)
        co_return fail(mapped.error());
    out.found = !mapped->rows.isEmpty() && !mapped->rows.first().contact.values.isEmpty();
    out.credits = creditsOf(call.operation, reply->answer, out.found ? 1 : 0);
    if (!out.found)
        co_return out;
    const MappedRow &row = mapped->rows.first();
    if (isAboutPerson(call.operation.role) && !row.id.isEmpty())
        out.contact.providerIds.insert(m_manifest.id, row.id);
    out.gained = mergeLearnt(out.contact, row.contact, out.credits);
    co_return out;
}

QCoro::Task<Result<ProviderTest>> ProviderClient::account(QString operationId)
{
    const auto found = operation(operationId);
    if (!found)
        co_return fail(found.error());
    Call call;
    call.operation = **found;
    const qint64 started = m_clock.monotonicMs();
    auto running = run(call);
    auto reply = co_await std::move(running);
    if (!reply)
        co_return fail(reply.error());
    const Answer &answer = reply->answer;
    const QJsonObject spec = call.operation.body.value(u"account").toObject();
    if (reply->notFound ||
        (spec.contains(u"okWhen") && !anyHolds(spec.value(u"okWhen"), answer, answer.json))) {
        co_return fail(
            errorFor(m_manifest, AnswerClass::Unexpected, answer, purposeOf(call.operation.role), m_clock));
    }
    ProviderTest out;
    QStringList names;
    for (const QJsonValue path : spec.value(u"name").toArray()) {
        if (const QString name = scalarText(valueAt(answer.json, path.toString())); !name.isEmpty())
            names << name;
    }
    out.account = names.join(QLatin1String(", "));
    out.creditsLeft = creditsLeft(spec, answer);
    out.latencyMs =
        reply->exchange.elapsedMs > 0 ? reply->exchange.elapsedMs : m_clock.monotonicMs() - started;
    co_return out;
}

QCoro::Task<Result<ProviderTest>> ProviderClient::test()
{
    const OperationSpec *op = m_manifest.find(Role::TestConnection);
    if (!op)
        op = m_manifest.find(Role::Usage);
    return account(op ? op->id : QStringLiteral("test_connection"));
}

QCoro::Task<Result<ProviderTest>> ProviderClient::usage()
{
    const OperationSpec *op = m_manifest.find(Role::Usage);
    if (!op)
        op = m_manifest.find(Role::TestConnection);
    return account(op ? op->id : QStringLiteral("usage"));
}

net::Pacer::Limits pacerLimits(const Manifest &manifest)
{
    net::Pacer::Limits limits;
    const QJsonObject surfaces = manifest.json.value(u"surfaces").toObject();
    double rate = 1.0, burst = 10;
    bool stated = false;
    for (auto it = surfaces.begin(); it != surfaces.end(); ++it) {
        for (const QJsonValue limit : it.value()[u"limits"].toArray()) {
            const double requests = limit[u"requests"].toDouble(), seconds = limit[u"seconds"].toDouble();
            if (seconds > 60)
                continue; // hours and days are watched through the headers, or answered by a 429
            burst = std::min(burst, std::max(1.0, requests));
            rate = stated ? std::min(rate, requests / seconds) : requests / seconds;
            stated = true;
        }
    }
    limits.requests = std::max(1, int(std::floor(rate * 60)));
    limits.window = milliseconds(60'000);
    limits.burst = int(burst);
    return limits;
}

} // namespace leadline::providers
