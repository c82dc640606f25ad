#include "net/qtransport.h"

#include "base/digest.h"
#include "base/log.h"
#include "net/address.h"
#include "net/httpcall.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>
#include <deque>
#include <vector>

namespace leadline::net {

namespace {

LEADLINE_LOG(lcTransport, "net.transport")

using CallPtr = std::shared_ptr<HttpCall>;

/// TLS 1.2 or later, and only what is forward secret and authenticated; Qt's default takes RSA key exchange
/// with CBC.
QSslConfiguration safeTls(const QList<QSslCertificate> &extraCa)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QList<QSslCipher> ciphers;
    for (const QSslCipher &cipher : QSslConfiguration::supportedCiphers()) {
        const QString name = cipher.name();
        const bool tls13 = name.startsWith(QLatin1String("TLS_"));
        const bool forwardSecret = name.startsWith(QLatin1String("ECDHE-"));
        const bool authenticated =
            name.contains(QLatin1String("GCM")) || name.contains(QLatin1String("CHACHA20"));
        if ((tls13 || forwardSecret) && authenticated)
            ciphers << cipher;
    }
    tls.setCiphers(ciphers);
    if (!extraCa.isEmpty())
        tls.addCaCertificates(extraCa);
    return tls;
}

QString verbName(Method method)
{
    switch (method) {
    case Method::Get:
        return QStringLiteral("GET");
    case Method::Post:
        return QStringLiteral("POST");
    case Method::Delete:
        return QStringLiteral("DELETE");
    case Method::Put:
        return QStringLiteral("PUT");
    case Method::Patch:
        return QStringLiteral("PATCH");
    }
    return {};
}

} // namespace

struct QTransport::Private
{
    QTransport *q;
    TransportOptions options;
    QSslConfiguration tls;
    std::unique_ptr<QNetworkAccessManager> network;
    std::deque<CallPtr> waiting;   // not yet seen by Qt
    std::vector<CallPtr> inFlight; // handed to Qt
    std::deque<CallPtr> settled;   // have a result; their coroutines resume from the event loop
    bool closing = false;
    bool resumePosted = false;

    void startNext()
    {
        while (!closing && !waiting.empty() &&
               static_cast<int>(inFlight.size()) < std::max(1, options.maxInFlight)) {
            const CallPtr call = waiting.front();
            waiting.pop_front();
            inFlight.push_back(call);
            call->start(*network, tls, [this, key = call.get()] { onSettled(key); });
        }
    }

    void onSettled(HttpCall *key)
    {
        const auto it =
            std::find_if(inFlight.begin(), inFlight.end(), [&](const CallPtr &c) { return c.get() == key; });
        if (it == inFlight.end())
            return;
        finish(*it); // a copy of the pointer, before the erase
        inFlight.erase(it);
        postResume();
    }

    void finish(const CallPtr &call)
    {
        const Result<HttpResponse> &result = call->result();
        const QString masked = maskedUrl(call->request().url, call->request().secretQuery);
        const QString verb = verbName(call->request().method);
        if (!result)
            qCInfo(lcTransport) << verb << call->request().url.host() << "ended with" << result.error().code;
        settled.push_back(call);
        if (!closing)
            emit q->exchanged(verb, masked, result ? result->status : 0, call->elapsedMs());
    }

    /// Coroutines go on outside Qt's own signal handlers: they may start calls, or delete this transport.
    void postResume()
    {
        if (closing || std::exchange(resumePosted, true))
            return;
        QMetaObject::invokeMethod(
            q,
            [this] {
                resumePosted = false;
                resumeSettled();
            },
            Qt::QueuedConnection);
    }

    void resumeSettled()
    {
        const QPointer<QTransport> alive(q);
        startNext();
        while (alive && !settled.empty()) {
            const CallPtr call = settled.front();
            settled.pop_front();
            call->done.open(); // may delete us
        }
    }

    void endAll()
    {
        for (const CallPtr &call : std::exchange(waiting, {})) {
            call->cancel();
            finish(call);
        }
        const auto running = inFlight; // cancel() takes each out of inFlight
        for (const CallPtr &call : running)
            call->cancel();
    }
};

QTransport::QTransport(TransportOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->q = this;
    d->options = std::move(options);
    d->tls = safeTls(d->options.extraCa);
    d->network = std::make_unique<QNetworkAccessManager>();
    d->network->setAutoDeleteReplies(false);
    d->network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QTransport::~QTransport()
{
    d->closing = true;
    d->endAll();
    // Nobody is left to wait for: each coroutine gets its "cancelled" now. A new call from one of them is
    // refused.
    while (!d->settled.empty()) {
        const CallPtr call = d->settled.front();
        d->settled.pop_front();
        call->done.open();
    }
}

QCoro::Task<Result<HttpResponse>> QTransport::send(HttpRequest request)
{
    const auto call = std::make_shared<HttpCall>(std::move(request), randomKey().toLatin1());
    if (d->closing) {
        call->cancel();
    } else if (auto refusal = refuseRequest(call->request(), d->options.allowPlainHttp)) {
        call->refuse(std::move(*refusal));
    } else {
        d->waiting.push_back(call);
        d->startNext();
        auto opened = call->done.opened();
        co_await opened; // `this` may be gone from here on
    }
    Result<HttpResponse> result = call->takeResult();
    co_return result;
}

void QTransport::cancelAll()
{
    noteCancellation();
    emit cancelRequested();
    d->endAll();
    d->postResume();
}

} // namespace leadline::net
