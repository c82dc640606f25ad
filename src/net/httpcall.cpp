#include "net/httpcall.h"

#include "net/address.h"
#include "net/hostmatch.h"
#include "net/oneshotbody.h"
#include "net/retry.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

namespace leadline::net {

namespace {

constexpr int kMaxRedirects = 3;

QByteArray verb(Method method)
{
    switch (method) {
    case Method::Get:
        return QByteArrayLiteral("GET");
    case Method::Post:
        return QByteArrayLiteral("POST");
    case Method::Delete:
        return QByteArrayLiteral("DELETE");
    case Method::Put:
        return QByteArrayLiteral("PUT");
    case Method::Patch:
        return QByteArrayLiteral("PATCH");
    }
    return QByteArrayLiteral("GET");
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Qt has error numbers for statuses too (401, 404, ...): those are answers. These are not.
bool isTransportError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return false;
    case QNetworkReply::ContentReSendError: // the connection broke and the one-shot body could not be sent
                                            // again
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return true;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true; // a person has to act; the answer is the proxy's, not the service's
    default:
        return error < QNetworkReply::ContentAccessDenied;
    }
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QNetworkRequest prepare(const HttpRequest &call, const QUrl &url, const QByteArray &requestId,
                        const QSslConfiguration &tls)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // 44 ms a POST, toolbox §8
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "Leadline/" LEADLINE_VERSION);
    request.setRawHeader("Accept-Language", "en"); // Qt's own choice gives away the locale
    request.setRawHeader("X-Request-Id", requestId);
    if (!call.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    return request;
}

} // namespace

HttpCall::HttpCall(HttpRequest request, QByteArray requestId)
    : m_request(std::move(request)), m_requestId(std::move(requestId))
{
    m_total.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] { end(Ending::TotalTimeout); });
    connect(&m_idle, &QTimer::timeout, this, [this] { end(Ending::IdleTimeout); });
}

HttpCall::~HttpCall() = default;

void HttpCall::start(QNetworkAccessManager &network, const QSslConfiguration &tls,
                     std::function<void()> settled)
{
    m_network = &network;
    m_tls = tls;
    m_settled = std::move(settled);
    m_elapsed.start();
    m_total.start(m_request.totalTimeout);
    sendTo(m_request.url);
}

void HttpCall::cancel()
{
    if (isSettled())
        return;
    end(Ending::Cancelled);
    if (!isSettled())
        settle(fail(endingError()));
}

void HttpCall::refuse(Error error)
{
    settle(fail(std::move(error)));
}

void HttpCall::sendTo(const QUrl &url)
{
    m_url = url;
    m_body.clear();
    QNetworkRequest request = prepare(m_request, url, m_requestId, m_tls);
    const QByteArray name = verb(m_request.method);
    QNetworkReply *reply = nullptr;
    if (m_request.method == Method::Get && !m_request.once) {
        reply = m_network->get(request);
    } else if (m_request.body.isEmpty() && m_request.method != Method::Get) {
        reply = m_network->sendCustomRequest(request, name);
    } else if (m_request.once) {
        // A paid GET has no body, but takes the same way: an empty body that cannot be rewound keeps Qt from
        // sending it again.
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_oneShot = new OneShotBody(m_request.body);
        reply = m_network->sendCustomRequest(request, name, m_oneShot);
        m_oneShot->setParent(reply);
    } else {
        reply = m_network->sendCustomRequest(request, name, m_request.body);
    }
    watch(reply);
}

void HttpCall::watch(QNetworkReply *reply)
{
    m_reply = reply;
    m_idle.start(m_request.idleTimeout);
    const auto alive = [this] {
        if (m_ending == Ending::None)
            m_idle.start(m_request.idleTimeout);
    };
    // Bounded reading: Qt stops taking from the socket when this much waits, so the cap is met before memory
    // is filled.
    reply->setReadBufferSize(256LL * 1024);
    connect(reply, &QNetworkReply::requestSent, this, [this, alive] {
        m_requestSent = true;
        alive();
    });
    connect(reply, &QNetworkReply::encrypted, this, &HttpCall::onEncrypted);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsProblems << error.errorString();
    });
    connect(reply, &QNetworkReply::uploadProgress, this, alive);
    connect(reply, &QNetworkReply::metaDataChanged, this, alive);
    connect(reply, &QNetworkReply::readyRead, this, [this, alive] {
        alive();
        takeBytes();
    });
    connect(reply, &QNetworkReply::finished, this, &HttpCall::onFinished);
}

void HttpCall::end(Ending how)
{
    if (m_ending != Ending::None || isSettled())
        return;
    m_ending = how;
    m_total.stop();
    m_idle.stop();
    if (m_reply)
        m_reply->abort(); // emits finished() at once, which settles
}

void HttpCall::takeBytes()
{
    if (m_ending != Ending::None)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxBodyBytes) {
        m_body.clear();
        end(Ending::TooLarge);
    }
}

void HttpCall::onEncrypted()
{
    // Nothing of the request has left yet: Qt waits for this slot.
    if (!certificateCovers(m_reply->sslConfiguration().peerCertificate(), m_url.host()))
        end(Ending::WrongHost);
}

void HttpCall::onFinished()
{
    QNetworkReply *reply = m_reply;
    if (!reply || isSettled())
        return;
    if (m_ending == Ending::None)
        takeBytes(); // may end it as too large, which comes back here
    if (!m_reply || isSettled())
        return;

    std::optional<Result<HttpResponse>> result;
    bool again = false;
    if (m_ending != Ending::None) {
        result = fail(endingError());
    } else if (isTransportError(reply->error()) ||
               (reply->error() != QNetworkReply::NoError && statusOf(*reply) < 400)) {
        result = fail(networkError()); // the latter: a body Qt gave up on, such as a decompression bomb
    } else {
        HttpResponse response = readResponse();
        if (!isComplete(response)) {
            result = fail(networkError());
        } else if (m_request.method == Method::Get && !m_request.once && isRedirect(response.status)) {
            again = followRedirect(response);
            if (!again) {
                Error e = makeError(
                    ErrorKind::Refused, "LL-NET-013",
                    tr("The server sent %1 on to another address, which was not followed.").arg(purpose()),
                    tr("Enter the address the server really has; it may be a sign-in page."));
                e.details.insert(
                    QStringLiteral("location"),
                    maskedUrl(QUrl::fromEncoded(response.header("Location")), m_request.secretQuery));
                result = fail(std::move(e));
            }
        } else {
            result = std::move(response);
        }
    }

    const QUrl next = again ? m_url : QUrl();
    reply->disconnect(this);
    reply->deleteLater(); // we are inside its signal
    m_reply = nullptr;
    m_oneShot = nullptr;
    if (again)
        sendTo(next);
    else
        settle(std::move(*result));
}

bool HttpCall::followRedirect(const HttpResponse &response)
{
    const QUrl target = m_url.resolved(QUrl::fromEncoded(response.header("Location")));
    if (response.header("Location").isEmpty() || !target.isValid() || !target.userInfo().isEmpty() ||
        !sameOrigin(target, m_url) || m_redirects >= kMaxRedirects)
        return false;
    ++m_redirects;
    m_url = target;
    return true;
}

HttpResponse HttpCall::readResponse() const
{
    HttpResponse response;
    response.status = statusOf(*m_reply);
    response.body = m_body;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.append({name, value});
    response.requestId = m_requestId;
    response.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
    response.date = parseHttpDate(response.header("Date"));
    return response;
}

/// A body cut short comes with its status and, by luck, with an error; the length decides. Qt takes
/// Content-Length away from what it decompressed.
bool HttpCall::isComplete(const HttpResponse &response) const
{
    if (response.status < 200)
        return false;
    if (response.status == 204 || response.status == 304)
        return true;
    bool ok = false;
    const qint64 announced = response.header("Content-Length").toLongLong(&ok);
    return !ok || announced == m_body.size();
}

bool HttpCall::mayHaveLeft() const
{
    if (!m_reply)
        return false; // still in the queue
    if (m_requestSent || !m_body.isEmpty() ||
        m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return true;
    return m_oneShot && m_oneShot->wasRead();
}

QString HttpCall::purpose() const
{
    return m_request.purpose.isEmpty() ? tr("a request") : m_request.purpose;
}

Error HttpCall::makeError(ErrorKind kind, const char *code, const QString &what, const QString &remedy) const
{
    Error e;
    e.kind = kind;
    e.code = QString::fromLatin1(code);
    e.what = what;
    // A paid GET counts as a write: it may have been charged.
    e.outcomeUnknown = (m_request.method != Method::Get || m_request.once) && mayHaveLeft();
    e.unaffected =
        e.outcomeUnknown
            ? tr("It may have reached the server all the same; that is checked before it is tried again.")
            : tr("Nothing was changed.");
    e.remedy = remedy;
    e.details = {{QStringLiteral("host"), m_request.url.host()},
                 {QStringLiteral("requestId"), QString::fromLatin1(m_requestId)}};
    return e;
}

Error HttpCall::endingError() const
{
    const QString host = m_request.url.host();
    switch (m_ending) {
    case Ending::TotalTimeout:
    case Ending::IdleTimeout: {
        const bool idle = m_ending == Ending::IdleTimeout;
        const double seconds =
            static_cast<double>((idle ? m_request.idleTimeout : m_request.totalTimeout).count()) / 1000;
        Error e = makeError(
            ErrorKind::Timeout, "LL-NET-010",
            idle ? tr("%1 said nothing for %2 s (%3).").arg(host).arg(seconds).arg(purpose())
                 : tr("%1 did not finish answering within %2 s (%3).").arg(host).arg(seconds).arg(purpose()),
            tr("Try again; if it keeps happening, look at the service's status page."));
        e.details.insert(QStringLiteral("timeout"), idle ? QStringLiteral("idle") : QStringLiteral("total"));
        return e;
    }
    case Ending::TooLarge:
        return makeError(ErrorKind::TooLarge, "LL-NET-012",
                         tr("The answer of %1 is larger than %2 MiB (%3).")
                             .arg(host)
                             .arg(static_cast<double>(m_request.maxBodyBytes) / (1024.0 * 1024.0), 0, 'g', 3)
                             .arg(purpose()),
                         tr("Ask for fewer records at once."));
    case Ending::WrongHost:
        return makeError(
            ErrorKind::Unreachable, "LL-NET-002",
            tr("The certificate shown by %1 is not made out to that name (%2).").arg(host, purpose()),
            tr("Check the address; somebody between you and the service may be reading along."));
    case Ending::Cancelled:
    case Ending::None:
        break;
    }
    return makeError(ErrorKind::Cancelled, "LL-NET-020", tr("Stopped on request (%1).").arg(purpose()),
                     tr("Start it again when you are ready."));
}

Error HttpCall::networkError() const
{
    const QString host = m_request.url.host();
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError: {
        const QString why = m_reply->error() == QNetworkReply::HostNotFoundError ? tr("the name is not known")
                                                                                 : m_reply->errorString();
        return makeError(ErrorKind::Unreachable, "LL-NET-001",
                         tr("%1 cannot be reached: %2 (%3).").arg(host, why, purpose()),
                         tr("Check the network and the address in Setup, then try again."));
    }
    case QNetworkReply::SslHandshakeFailedError: {
        const QString why =
            m_tlsProblems.isEmpty() ? m_reply->errorString() : m_tlsProblems.join(QStringLiteral("; "));
        return makeError(ErrorKind::Unreachable, "LL-NET-002",
                         tr("No safe connection to %1: %2 (%3).").arg(host, why, purpose()),
                         tr("Check the address. If your network inspects traffic, add its certificate to "
                            "this connection."));
    }
    case QNetworkReply::TimeoutError: {
        Error e =
            makeError(ErrorKind::Timeout, "LL-NET-010", tr("%1 did not answer (%2).").arg(host, purpose()),
                      tr("Try again; if it keeps happening, look at the service's status page."));
        e.details.insert(QStringLiteral("timeout"), QStringLiteral("socket"));
        return e;
    }
    default:
        break;
    }
    Error e =
        makeError(ErrorKind::BadAnswer, "LL-NET-011",
                  tr("The connection to %1 ended before the answer was complete (%2).").arg(host, purpose()),
                  tr("Try again; what may have arrived is checked first."));
    // There was a connection, so something may have left, unless not even the first byte of a one-shot body
    // was asked for: then there was no more than a handshake or a header.
    // A paid GET has no body whose reading would tell.
    const bool isRead = m_request.method == Method::Get && !m_request.once;
    if (!isRead && (!m_oneShot || m_request.body.isEmpty()) && !e.outcomeUnknown) {
        e.outcomeUnknown = true;
        e.unaffected =
            tr("It may have reached the server all the same; that is checked before it is tried again.");
    }
    return e;
}

void HttpCall::settle(Result<HttpResponse> result)
{
    m_total.stop();
    m_idle.stop();
    m_result = std::move(result);
    if (const auto settled = std::exchange(m_settled, {}))
        settled();
}

} // namespace leadline::net
