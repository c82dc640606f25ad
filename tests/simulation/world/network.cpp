#include "world/network.h"

#include "base/plant.h"
#include "net/retry.h"

#include <QUrl>

namespace leadline::simulation {

using net::HttpRequest;
using net::HttpResponse;

/// One request between leaving and being answered.
struct Network::Passage
{
    SimTransport *transport = nullptr; ///< null: nobody waits any more
    HttpRequest request;
    Request inquiry;
    Fate fate;
    std::optional<Reply> reply; ///< of the server, once it has carried the request out
    std::optional<Result<HttpResponse>> outcome;
    net::Latch done;
    qint64 sentMs = 0;
    bool left = false;
};

namespace {

Error networkError(ErrorKind kind, const char *code, const QString &what, bool outcomeUnknown)
{
    Error e;
    e.kind = kind;
    e.code = QString::fromLatin1(code);
    e.what = what;
    e.unaffected = QStringLiteral("Nothing else.");
    e.remedy = QStringLiteral("Try again.");
    e.outcomeUnknown = outcomeUnknown;
    return e;
}

HttpResponse toResponse(const Reply &reply)
{
    HttpResponse response;
    response.status = reply.status;
    response.body = reply.body;
    for (const auto &[name, value] : reply.headers)
        response.headers.append({name, value});
    response.date = net::parseHttpDate(response.header("Date"));
    return response;
}

void damage(Reply &reply, Fate::Damage how)
{
    const QByteArray page = "<html><body><form>Sign in</form></body></html>";
    switch (how) {
    case Fate::None:
    case Fate::Truncated: // the connection's end, not the answer's
        break;
    case Fate::Html:
        reply = {200, page, {{"Content-Type", "text/html"}}};
        break;
    case Fate::Empty:
        reply = {200, {}, {{"Content-Type", "application/json"}}};
        break;
    case Fate::NoContent:
        reply = {204, {}, {}};
        break;
    case Fate::Redirect:
        reply = {302, {}, {{"Location", "https://login.example.com/"}}};
        break;
    }
}

Reply gatewayPage(int status)
{
    return {
        status, "<html><h1>" + QByteArray::number(status) + "</h1></html>", {{"Content-Type", "text/html"}}};
}

} // namespace

Network::Network(VirtualScheduler &timeline, const ManualClock &time, HaloModel &model, Evidence &evidence,
                 quint64 seed)
    : m_timeline(timeline), m_time(time), m_model(model), m_evidence(evidence), m_weather(seed)
{
}

std::shared_ptr<Network::Passage> Network::begin(SimTransport &transport, const HttpRequest &request)
{
    auto passage = std::make_shared<Passage>();
    passage->transport = &transport;
    passage->request = request;
    passage->sentMs = m_time.monotonicMs();

    Request &inquiry = passage->inquiry;
    inquiry.number = int(m_evidence.sent.size()) + 1;
    inquiry.method = request.method == net::Method::Post ? "POST" : "GET";
    inquiry.path = request.url.path();
    inquiry.query = QUrlQuery(request.url);
    inquiry.body = request.body;
    inquiry.sentMs = passage->sentMs;
    for (const auto &[name, value] : request.headers) {
        if (name == "Authorization" && value.startsWith("Bearer "))
            inquiry.bearer = value.mid(7);
    }
    Sent sent;
    sent.number = inquiry.number;
    sent.process = transport.m_process;
    sent.atMs = passage->sentMs;
    sent.clientMonotonicMs = transport.m_clock.monotonicMs();
    sent.clientWall = transport.m_clock.nowUtc();
    sent.signIn = inquiry.path == QLatin1String("/auth/token");
    sent.write = inquiry.method == "POST" && !sent.signIn;
    sent.path = inquiry.path;
    sent.body = sent.signIn ? QByteArray() : inquiry.body;
    sent.token = inquiry.bearer;
    sent.op = sent.write ? findOperation(request) : 0;
    m_evidence.sent.push_back(sent);
    onNote("p" + QByteArray::number(sent.process) + " #" + QByteArray::number(sent.number) + ' ' +
           inquiry.method + ' ' + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + ' ' +
           sent.body);
    return passage;
}

void Network::arrange(const std::shared_ptr<Passage> &passage, const Fate &fate)
{
    passage->fate = fate;
    passage->left = fate.leaves;
    using std::chrono::milliseconds;
    const qint64 timeout = passage->request.totalTimeout.count();
    if (fate.leaves && fate.carriedOutAt >= 0)
        m_timeline.after(milliseconds(fate.carriedOutAt), [this, passage] { handle(passage); });
    const bool hears = fate.endsAt >= 0 && fate.endsAt < timeout;
    if (!hears) {
        passage->transport->m_scheduler.after(milliseconds(timeout), [this, passage] {
            finish(passage,
                   fail(networkError(ErrorKind::Timeout, "LL-NET-010", QStringLiteral("No answer in time."),
                                     passage->inquiry.method == "POST")),
                   "timeout");
        });
        return;
    }
    passage->transport->m_scheduler.after(milliseconds(fate.endsAt), [this, passage] { deliver(passage); });
}

void Network::handle(const std::shared_ptr<Passage> &passage)
{
    const Fate &fate = passage->fate;
    ++requestsHandled;
    if (fate.instead != 0) {
        passage->reply = gatewayPage(fate.instead);
        if (fate.instead < 500 && fate.instead != 408)
            passage->reply = Reply{
                fate.instead, R"({"message":"Not this time."})", {{"Content-Type", "application/json"}}};
        return;
    }
    const std::size_t logged = m_model.log().size();
    passage->reply = m_model.handle(passage->inquiry, m_time.monotonicMs());
    for (std::size_t i = logged; i < m_model.log().size(); ++i) {
        const LogEntry &entry = m_model.log()[i];
        if (entry.what != LogEntry::Created && entry.what != LogEntry::Updated)
            continue;
        onNote("server " + QByteArray(entry.what == LogEntry::Created ? "creates " : "updates ") +
               QByteArray::number(entry.record) + " for #" + QByteArray::number(entry.call));
        if (passage->outcome || !passage->transport) {
            ++lateApplied;
            LEADLINE_PROBE("sim: carried out after the client gave up");
        }
    }
}

void Network::deliver(const std::shared_ptr<Passage> &passage)
{
    const Fate &fate = passage->fate;
    const bool isWrite = passage->inquiry.method == "POST";
    if (!fate.leaves) {
        LEADLINE_PROBE("sim: nothing left");
        return finish(
            passage,
            fail(networkError(ErrorKind::Unreachable, "LL-NET-001", QStringLiteral("Refused."), false)),
            "unreachable");
    }
    if (fate.lost || fate.damage == Fate::Truncated) {
        LEADLINE_PROBE("sim: connection lost");
        return finish(passage,
                      fail(networkError(ErrorKind::BadAnswer, "LL-NET-011",
                                        QStringLiteral("The connection ended."), isWrite)),
                      "lost");
    }
    Reply reply = fate.gateway != 0 || !passage->reply ? gatewayPage(fate.gateway != 0 ? fate.gateway : 502)
                                                       : *passage->reply;
    if (reply.status < 300)
        damage(reply, fate.damage);
    if (reply.status == 302 && !isWrite)
        return finish(
            passage,
            fail(networkError(ErrorKind::Refused, "LL-NET-013", QStringLiteral("Sent elsewhere."), false)),
            "redirect");
    finish(passage, toResponse(reply), "answer");
}

void Network::finish(const std::shared_ptr<Passage> &passage, Result<HttpResponse> outcome, const char *how)
{
    if (passage->outcome || !passage->transport)
        return;
    Sent &sent = m_evidence.sent.at(std::size_t(passage->inquiry.number) - 1);
    sent.endedMs = m_time.monotonicMs();
    if (outcome) {
        sent.status = outcome->status;
        sent.retryAfter = outcome->header("Retry-After");
        sent.date = outcome->header("Date");
    }
    onNote("p" + QByteArray::number(sent.process) + " #" + QByteArray::number(sent.number) + ' ' + how + ' ' +
           QByteArray::number(sent.status));
    if (onAnswer(sent)) // ends the process, and with it this passage
        return;
    passage->outcome = std::move(outcome);
    passage->transport->m_underWay.erase(passage->inquiry.number);
    passage->done.open();
}

SimTransport::SimTransport(Network &network, ProcessScheduler &scheduler, const Clock &clock, int process)
    : m_network(network), m_scheduler(scheduler), m_clock(clock), m_process(process)
{
}

QCoro::Task<Result<HttpResponse>> SimTransport::send(HttpRequest request)
{
    if (m_ended)
        co_return fail(networkError(ErrorKind::Cancelled, "LL-NET-020", QStringLiteral("Stopped."), false));
    const auto passage = m_network.begin(*this, request);
    if (m_network.onSend(m_network.m_evidence.sent.back()))
        co_return fail(networkError(ErrorKind::Cancelled, "LL-NET-020", QStringLiteral("Stopped."), false));
    m_underWay.emplace(passage->inquiry.number, passage);
    const Sent &sent = m_network.m_evidence.request(passage->inquiry.number);
    const Fate fate = m_network.m_weather.next(m_network.m_model.traits(), sent.write, sent.signIn);
    m_network.arrange(passage, fate);
    auto opened = passage->done.opened();
    co_await opened; // `this` may be gone from here on
    Result<HttpResponse> outcome = *passage->outcome;
    co_return outcome;
}

void SimTransport::cancelAll()
{
    noteCancellation();
    const auto underWay = std::exchange(m_underWay, {});
    for (const auto &[number, passage] : underWay) {
        passage->transport = nullptr;
        passage->outcome =
            fail(networkError(ErrorKind::Cancelled, "LL-NET-020", QStringLiteral("Stopped."), passage->left));
        m_scheduler.post([passage = passage] { passage->done.open(); });
    }
}

void SimTransport::end()
{
    if (std::exchange(m_ended, true))
        return;
    cancelAll();
}

} // namespace leadline::simulation
