#include "halo/haloclient.h"

#include "base/json.h"
#include "base/log.h"
#include "halo/haloerror.h"
#include "halo/listparser.h"
#include "halo/texts.h"
#include "net/retry.h"
#include "net/retrybudget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace leadline::halo {

namespace {

LEADLINE_LOG(lcHalo, "halo.client")

using namespace std::chrono_literals;
using net::HttpResponse;

constexpr int kReadTries = 3;
constexpr net::Backoff kReadBackoff{250ms, 5000ms};
constexpr std::chrono::milliseconds kFirstHold{
    30'000}; ///< after a 429 without Retry-After; doubled up to 5 minutes
constexpr std::chrono::milliseconds kLongestHold{300'000};
constexpr int kMaxPages = 20'000;
constexpr int kMaxSingleReads = 50; ///< rows without a key member that a look-up reads one by one
constexpr std::chrono::milliseconds kSlice{200}; ///< a sleep looks this often whether it is still wanted

Error cancelled(const QString &doing)
{
    Error e;
    e.kind = ErrorKind::Cancelled;
    e.code = QStringLiteral("LL-NET-020");
    e.what = tr("Stopped on request (%1).").arg(doing);
    e.unaffected = tr("Nothing was sent.");
    e.remedy = tr("Start it again when you are ready.");
    return e;
}

Error notNow(ErrorKind kind, const char *code, const QString &what, std::chrono::milliseconds wait)
{
    Error e;
    e.kind = kind;
    e.code = QString::fromLatin1(code);
    e.what = what;
    e.unaffected = tr("Nothing was sent.");
    e.remedy = tr("Nothing needs to be done: it goes on by itself.");
    e.details.insert(QStringLiteral("retryAfterMs"), static_cast<qint64>(wait.count()));
    return e;
}

/// The breaker is open.
Error notAsked(const QString &doing, std::chrono::milliseconds wait)
{
    return notNow(ErrorKind::Unreachable, "LL-NET-003",
                  tr("HaloPSA has not answered several times in a row; it is asked again in %1 s (%2).")
                      .arg((wait.count() + 999) / 1000)
                      .arg(doing),
                  wait);
}

Error heldBack(const QString &doing, std::chrono::milliseconds wait)
{
    return notNow(
        ErrorKind::RateLimited, "LL-NET-004",
        tr("HaloPSA asked all callers to wait %1 s (%2).").arg((wait.count() + 999) / 1000).arg(doing), wait);
}

Error incomplete(const char *code, const QString &what)
{
    Error e;
    e.kind = ErrorKind::BadAnswer;
    e.code = QString::fromLatin1(code);
    e.what = what;
    e.unaffected = tr("Nothing was changed.");
    e.remedy = tr("Try again; people may have been changing records at the same moment.");
    return e;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text)); // "+" too, which a query would read as a blank
}

QString joined(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return texts.join(u',');
}

QString pagePath(const TicketQuery &query, int page)
{
    QString path = QStringLiteral("Opportunities?pageinate=true&page_size=%1&page_no=%2&order=id")
                       .arg(kPageSize)
                       .arg(page);
    if (!query.typeIds.isEmpty())
        path += QStringLiteral("&requesttype=") + joined(query.typeIds);
    if (query.updatedSince.isValid()) {
        // The bare form, in UTC, is the one seen to work in filters.
        path += QStringLiteral("&lastupdatefromdate=") +
                encoded(query.updatedSince.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    }
    if (!query.externalKey.isEmpty())
        path += QStringLiteral("&third_party_id_string=") + encoded(query.externalKey);
    if (!query.search.isEmpty())
        path += QStringLiteral("&search=") + encoded(query.search);
    if (!query.customFieldIds.isEmpty())
        path += QStringLiteral("&include_custom_fields=") + joined(query.customFieldIds);
    return path;
}

/// HaloPSA ignores query parameters it does not know and returns everything: each filter is applied again
/// here.
bool satisfies(const Ticket &ticket, const TicketQuery &query)
{
    if (!query.typeIds.isEmpty() && !query.typeIds.contains(ticket.typeId))
        return false;
    if (!query.externalKey.isEmpty() && ticket.externalKey != query.externalKey)
        return false;
    // The filter has whole seconds. A row without the stamp cannot be judged and is kept.
    return !query.updatedSince.isValid() || !ticket.lastUpdate.isValid() ||
           ticket.lastUpdate.toSecsSinceEpoch() >= query.updatedSince.toSecsSinceEpoch();
}

Result<QJsonValue> bodyOf(const HttpResponse &response, const QString &doing)
{
    if (!response.looksLikeJson())
        return fail(errorFromResponse(response, doing)); // 006
    return parseJson(response.body, tr("HaloPSA's answer"));
}

} // namespace

struct HaloClient::Private
{
    using Core = std::shared_ptr<Private>;

    net::Transport &transport;
    net::TokenSource &tokens;
    net::Pacer &pacer;
    Surroundings surroundings;
    QUrl apiUrl;
    net::Breaker breaker{surroundings};
    net::RetryBudget retries{surroundings.clock};
    std::chrono::milliseconds writeTimeout = kWriteTimeout;
    std::chrono::milliseconds firstHold = kFirstHold;
    int requests = 0;
    int limitsInARow = 0;
    bool closed = false;

    /// Whether nobody has cancelled since; the transport may be gone with the client.
    [[nodiscard]] bool isCurrent(int since) const { return !closed && transport.cancellations() == since; }

    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl::fromEncoded(
            (apiUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + u'/' + path).toUtf8(),
            QUrl::StrictMode);
    }

    void onRateLimited(const HttpResponse &response)
    {
        ++limitsInARow;
        const auto doubled = std::min(kLongestHold, firstHold * (1 << std::min(limitsInARow - 1, 10)));
        const auto hold = net::retryAfter(response, surroundings.clock.nowUtc()).value_or(doubled);
        qCInfo(lcHalo) << "429: everything to this tenant waits" << hold.count() << "ms";
        pacer.onRateLimited(hold);
    }

    static QCoro::Task<> pause(Core p, std::chrono::milliseconds time, int since)
    {
        while (time > 0ms && p->isCurrent(since)) {
            const auto slice = std::min(time, kSlice);
            co_await Pause(p->surroundings.scheduler, slice);
            time -= slice;
        }
    }

    /// The token of the moment. Whatever becomes of the sign-in, the request it is for has not left.
    static QCoro::Task<Result<QByteArray>> token(Core p, QString doing, int since)
    {
        auto asking = p->tokens.token();
        Result<QByteArray> token = co_await asking;
        if (!token) {
            Error error = token.error();
            error.outcomeUnknown = false;
            co_return fail(std::move(error));
        }
        if (!p->isCurrent(since))
            co_return fail(cancelled(doing));
        co_return token;
    }

    /// Waits until sign-in, breaker and rate let a call through.
    static QCoro::Task<Result<Admission>> admit(Core p, QString doing)
    {
        const int since = p->transport.cancellations();
        for (;;) {
            if (const auto wait = p->breaker.untilFree(); wait > 0ms)
                co_return fail(notAsked(doing, wait));
            auto signingIn = token(p, doing, since);
            const Result<QByteArray> signedIn = co_await signingIn;
            if (!signedIn)
                co_return fail(signedIn.error());
            const auto wait = p->pacer.acquire();
            if (wait == 0ms) {
                if (const auto closed = p->breaker.acquire(); closed > 0ms)
                    co_return fail(notAsked(doing, closed));
                co_return Admission{};
            }
            auto pausing = pause(p, wait, since);
            co_await pausing;
            if (!p->isCurrent(since))
                co_return fail(cancelled(doing));
        }
    }

    /// Sends once; nothing is repeated here. The token is asked for at the last moment, since the one of the
    /// admission may have been refused meanwhile, and nothing is awaited between the last look at the hold
    /// and the sending, so no call leaves before a Retry-After that was given to another.
    static QCoro::Task<Result<HttpResponse>> sendOnce(Core p, net::HttpRequest request,
                                                      std::optional<Admission> admission = {})
    {
        const int since = p->transport.cancellations();
        const bool admittedBefore = admission.has_value();
        QByteArray bearer;
        for (;;) {
            if (!admittedBefore) {
                auto admitting = admit(p, request.purpose);
                const Result<Admission> admitted = co_await admitting;
                if (!admitted)
                    co_return fail(admitted.error());
            }
            auto signingIn = token(p, request.purpose, since);
            const Result<QByteArray> signedIn = co_await signingIn;
            if (!signedIn)
                co_return fail(signedIn.error());
            bearer = *signedIn;
            const auto hold = p->pacer.held();
            if (hold == 0ms)
                break;
            if (admittedBefore) // a write was written down as being sent: it goes back to waiting
                co_return fail(heldBack(request.purpose, hold));
        }
        request.headers.append({QByteArrayLiteral("Authorization"), "Bearer " + bearer});
        request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")});
        if (!request.body.isEmpty())
            request.headers.append(
                {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
        ++p->requests;
        auto sending = p->transport.send(std::move(request));
        Result<HttpResponse> answer = co_await sending;
        if (!p->closed)
            p->learnFrom(answer, bearer);
        co_return answer;
    }

    void learnFrom(const Result<HttpResponse> &answer, const QByteArray &token)
    {
        if (!answer) {
            if (answer.error().kind == ErrorKind::Unreachable || answer.error().kind == ErrorKind::Timeout)
                breaker.failed();
            return;
        }
        breaker.answered();
        if (answer->status == 401)
            tokens.reject(token);
        if (answer->status == 429)
            onRateLimited(*answer);
        else
            limitsInARow = 0;
    }

    /// A read: up to three tries with back-off; a 401 gets one new token and one repeat. Only a 2xx comes
    /// back.
    static QCoro::Task<Result<HttpResponse>> get(Core p, QString path, QString doing)
    {
        const int since = p->transport.cancellations();
        bool renewed = false;
        p->retries.noteFirstTry();
        for (int tries = 0;;) {
            net::HttpRequest request;
            request.url = p->url(path);
            request.purpose = doing;
            request.totalTimeout = kReadTimeout;
            request.idleTimeout = kIdleTimeout;
            auto sending = sendOnce(p, std::move(request));
            Result<HttpResponse> answer = co_await sending;
            if (!p->isCurrent(since))
                co_return fail(cancelled(doing));
            if (answer && answer->status == 401 && !renewed) {
                renewed = true;
                continue;
            }
            ++tries;
            const bool postponed = !answer && answer.error().details.contains(QLatin1String("retryAfterMs"));
            if (!postponed && net::shouldRetryRead(answer, tries, kReadTries) && p->retries.takeRetry()) {
                if (!answer || answer->status != 429) { // a 429 waits in the pacer, with everybody else
                    const auto delay = kReadBackoff.delay(tries, p->surroundings.entropy.draw());
                    auto pausing = pause(p, delay, since);
                    co_await pausing;
                    if (!p->isCurrent(since))
                        co_return fail(cancelled(doing));
                }
                continue;
            }
            if (answer && !answer->isSuccess())
                co_return fail(errorFromResponse(*answer, doing, p->surroundings.clock.nowUtc()));
            co_return answer;
        }
    }

    static QCoro::Task<Result<QJsonValue>> getJson(Core p, QString path, QString doing)
    {
        auto getting = get(p, path, doing);
        const Result<HttpResponse> answer = co_await getting;
        if (!answer)
            co_return fail(answer.error());
        Result<QJsonValue> body = bodyOf(*answer, doing);
        co_return body;
    }

    static QCoro::Task<Result<Ticket>> ticket(Core p, qint64 id)
    {
        const QString doing = tr("reading record #%1").arg(id);
        auto getting = getJson(p, QStringLiteral("Opportunities/%1?includedetails=true").arg(id), doing);
        const Result<QJsonValue> body = co_await getting;
        if (!body)
            co_return fail(body.error());
        const Result<QJsonObject> object = parseSingle(*body);
        if (!object)
            co_return fail(object.error());
        Result<Ticket> ticket = ticketFromJson(*object);
        if (ticket && ticket->id != id) {
            co_return fail(incomplete(
                "LL-HALO-020",
                tr("HaloPSA was asked for record #%1 and answered with #%2.").arg(id).arg(ticket->id)));
        }
        co_return ticket;
    }

    /// Every row the tenant returns for the query, unfiltered, each id once, until the count agrees.
    static QCoro::Task<Result<QList<Ticket>>> walk(Core p, TicketQuery query,
                                                   std::function<void(int, int)> onPage)
    {
        const QString doing = tr("reading opportunities");
        QList<Ticket> rows;
        QSet<qint64> seen;
        int expected = -1;
        for (int page = 1; page <= kMaxPages; ++page) {
            auto getting = getJson(p, pagePath(query, page), doing);
            const Result<QJsonValue> body = co_await getting;
            if (!body)
                co_return fail(body.error());
            const Result<ListPage> list = parseList(*body, QStringLiteral("tickets"));
            if (!list)
                co_return fail(list.error());
            const qsizetype before = seen.size();
            for (const QJsonValue &row : list->rows) {
                Result<Ticket> ticket = ticketFromJson(row.toObject());
                if (!ticket)
                    co_return fail(ticket.error());
                if (seen.contains(ticket->id))
                    continue;
                seen.insert(ticket->id);
                rows << *std::move(ticket);
            }
            if (list->recordCount >= 0)
                expected = list->recordCount; // may change while we walk; the last word counts
            if (onPage)
                onPage(static_cast<int>(seen.size()), expected);
            const bool nothingNew =
                seen.size() == before; // also an empty page, and an endpoint that ignores paging
            // A short page proves nothing: the tenant may cap below what was asked, or ignore paging (then
            // about 50 rows come). Without a count, only a page with nothing new ends the walk.
            const bool enough = expected >= 0 && seen.size() >= expected;
            if (nothingNew || enough)
                break;
        }
        if (expected > seen.size()) {
            co_return fail(incomplete(
                "LL-HALO-030",
                tr("HaloPSA reported %1 records and gave only %2.").arg(expected).arg(seen.size())));
        }
        co_return rows;
    }

    static QCoro::Task<Result<QList<Ticket>>> tickets(Core p, TicketQuery query,
                                                      std::function<void(int, int)> onPage)
    {
        auto walking = walk(p, query, std::move(onPage));
        Result<QList<Ticket>> rows = co_await walking;
        if (!rows)
            co_return fail(rows.error());
        QList<Ticket> kept;
        for (const Ticket &ticket : std::as_const(*rows)) {
            if (satisfies(ticket, query))
                kept << ticket;
        }
        if (kept.size() != rows->size())
            qCInfo(lcHalo) << "the tenant ignored a filter:" << rows->size() - kept.size() << "rows dropped";
        co_return kept;
    }

    static QCoro::Task<Result<QList<Ticket>>> findByExternalKey(Core p, QString key, QList<qint64> typeIds)
    {
        TicketQuery query;
        query.externalKey = key;
        query.typeIds = typeIds;
        auto walking = walk(p, query, {});
        Result<QList<Ticket>> rows = co_await walking;
        if (!rows)
            co_return fail(rows.error());
        QList<Ticket> hits;
        QList<qint64> withoutKey;
        for (const Ticket &ticket : std::as_const(*rows)) {
            if (ticket.externalKey == key)
                hits << ticket; // whatever its type is by now
            else if (!ticket.raw.contains(QLatin1String("third_party_id_string")))
                withoutKey << ticket.id;
        }
        // Older builds ignore the filter and leave the member out of list rows: only the single read tells.
        if (withoutKey.size() > kMaxSingleReads) {
            co_return fail(incomplete(
                "LL-HALO-031",
                tr("This HaloPSA cannot be searched by external key: %1 records would have to be read.")
                    .arg(withoutKey.size())));
        }
        for (const qint64 id : std::as_const(withoutKey)) {
            auto reading = ticket(p, id);
            const Result<Ticket> single = co_await reading;
            if (!single && single.error().kind == ErrorKind::NotFound)
                continue; // deleted since the list was read
            if (!single)
                co_return fail(single.error());
            if (single->externalKey == key)
                hits << *single;
        }
        co_return hits;
    }

    static QCoro::Task<WriteOutcome> post(Core p, QByteArray frozenBody, QString doing,
                                          std::optional<Admission> admission)
    {
        net::HttpRequest request;
        request.method = net::Method::Post;
        request.url = p->url(QStringLiteral("Opportunities"));
        request.body = frozenBody;
        request.once = true;
        request.totalTimeout = p->writeTimeout;
        request.idleTimeout = std::min(p->writeTimeout, kIdleTimeout);
        request.purpose = doing;
        auto sending = sendOnce(p, std::move(request), std::move(admission));
        Result<HttpResponse> answer = co_await sending;
        Result<Ticket> ticket = ticketOf(answer, doing, p->surroundings.clock.nowUtc());
        WriteOutcome outcome{std::move(answer), std::move(ticket)};
        co_return outcome;
    }

    static Result<Ticket> ticketOf(const Result<HttpResponse> &answer, const QString &doing,
                                   const QDateTime &nowUtc)
    {
        if (!answer)
            return fail(answer.error());
        Result<Ticket> ticket = readTicket(*answer, doing, nowUtc);
        if (!ticket)
            ticket.error().outcomeUnknown =
                answer->isSuccess() || net::judgeWrite(answer) == net::WriteVerdict::Unknown;
        return ticket;
    }

    static Result<Ticket> readTicket(const HttpResponse &answer, const QString &doing,
                                     const QDateTime &nowUtc)
    {
        if (!answer.isSuccess())
            return fail(errorFromResponse(answer, doing, nowUtc));
        const Result<QJsonValue> body = bodyOf(answer, doing);
        if (!body)
            return fail(body.error());
        const Result<QJsonObject> object = parseSingle(*body);
        if (!object)
            return fail(object.error());
        return ticketFromJson(*object);
    }

    static QCoro::Task<Result<void>> remove(Core p, qint64 id, QString reason)
    {
        const QString doing = tr("removing record #%1").arg(id);
        QString path = QStringLiteral("Opportunities/%1").arg(id);
        if (!reason.isEmpty())
            path += QStringLiteral("?reason=") + encoded(reason);
        net::HttpRequest request;
        request.method = net::Method::Delete;
        request.url = p->url(path);
        request.once = true;
        request.totalTimeout = p->writeTimeout;
        request.idleTimeout = std::min(p->writeTimeout, kIdleTimeout);
        request.purpose = doing;
        auto sending = sendOnce(p, std::move(request));
        const Result<HttpResponse> answer = co_await sending;
        if (!answer)
            co_return fail(answer.error());
        if (!answer->isSuccess()) {
            Error error = errorFromResponse(*answer, doing, p->surroundings.clock.nowUtc());
            error.outcomeUnknown = net::judgeWrite(answer) == net::WriteVerdict::Unknown;
            co_return fail(std::move(error));
        }
        co_return Result<void>();
    }

    static QCoro::Task<Result<Agent>> me(Core p)
    {
        auto getting = getJson(p, QStringLiteral("Agent/me"), tr("checking the sign-in"));
        const Result<QJsonValue> body = co_await getting;
        if (!body)
            co_return fail(body.error());
        const Result<QJsonObject> object = parseSingle(*body);
        if (!object)
            co_return fail(object.error());
        Agent agent{haloId(object->value(QLatin1String("id"))),
                    object->value(QLatin1String("name")).toString()};
        co_return agent;
    }

    static QCoro::Task<Result<QJsonArray>> list(Core p, QString path, QString knownKey)
    {
        auto getting = getJson(p, path, tr("reading %1").arg(path.section(u'?', 0, 0)));
        const Result<QJsonValue> body = co_await getting;
        if (!body)
            co_return fail(body.error());
        const Result<ListPage> page = parseList(*body, knownKey);
        if (!page)
            co_return fail(page.error());
        QJsonArray rows = page->rows;
        co_return rows;
    }

    static QCoro::Task<Result<QJsonObject>> single(Core p, QString path)
    {
        auto getting = getJson(p, path, tr("reading %1").arg(path.section(u'?', 0, 0)));
        const Result<QJsonValue> body = co_await getting;
        if (!body)
            co_return fail(body.error());
        Result<QJsonObject> object = parseSingle(*body);
        co_return object;
    }
};

HaloClient::HaloClient(net::Transport &transport, net::TokenSource &tokens, net::Pacer &pacer,
                       Surroundings surroundings, QUrl apiUrl)
    : d(std::shared_ptr<Private>(new Private{transport, tokens, pacer, surroundings, std::move(apiUrl)}))
{
}

HaloClient::~HaloClient()
{
    d->closed = true;
}

QCoro::Task<Result<HaloClient::Agent>> HaloClient::me()
{
    return Private::me(d);
}

QCoro::Task<Result<QJsonArray>> HaloClient::list(QString path, QString knownKey)
{
    return Private::list(d, std::move(path), std::move(knownKey));
}

QCoro::Task<Result<QJsonObject>> HaloClient::single(QString path)
{
    return Private::single(d, std::move(path));
}

QCoro::Task<Result<QList<Ticket>>> HaloClient::tickets(TicketQuery query,
                                                       std::function<void(int, int)> onPage)
{
    return Private::tickets(d, std::move(query), std::move(onPage));
}

QCoro::Task<Result<Ticket>> HaloClient::ticket(qint64 id)
{
    return Private::ticket(d, id);
}

QCoro::Task<Result<QList<Ticket>>> HaloClient::findByExternalKey(QString key, QList<qint64> typeIds)
{
    return Private::findByExternalKey(d, std::move(key), std::move(typeIds));
}

QByteArray HaloClient::writeBody(const QJsonObject &ticket)
{
    return QJsonDocument(QJsonArray{ticket}).toJson(QJsonDocument::Compact);
}

QCoro::Task<Result<Admission>> HaloClient::admit(QString purpose)
{
    return Private::admit(d, std::move(purpose));
}

std::chrono::milliseconds HaloClient::untilAdmitted() const
{
    return std::max(d->pacer.untilFree(), d->breaker.untilFree());
}

std::chrono::milliseconds HaloClient::estimate(int calls) const
{
    return d->pacer.estimate(calls);
}

QCoro::Task<WriteOutcome> HaloClient::postOpportunity(QByteArray frozenBody, QString purpose,
                                                      std::optional<Admission> admission)
{
    return Private::post(d, std::move(frozenBody), std::move(purpose), std::move(admission));
}

QCoro::Task<Result<void>> HaloClient::removeOpportunity(qint64 id, QString reason)
{
    return Private::remove(d, id, std::move(reason));
}

void HaloClient::setFirstHold(std::chrono::milliseconds hold)
{
    d->firstHold = hold;
}

void HaloClient::setWriteTimeout(std::chrono::milliseconds timeout)
{
    d->writeTimeout = timeout;
}

int HaloClient::requestsMade() const
{
    return d->requests;
}

} // namespace leadline::halo
