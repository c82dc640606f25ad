#pragma once

#include "net/transport.h"

#include <QObject>
#include <QSslCertificate>

#include <memory>

class QNetworkAccessManager;

namespace leadline::net {

struct TransportOptions
{
    QList<QSslCertificate> extraCa; ///< a private CA added for this connection on purpose
    bool allowPlainHttp = false;    ///< only for tests; the loopback interface is always allowed
    int maxInFlight = 6;            ///< Qt opens at most six connections a host
};

/// QNetworkAccessManager behind the rules of reliability §7: one-shot bodies for writes, manual redirects
/// (GET, same origin, at most three), own total deadline beside Qt's idle timeout, size cap while reading,
/// TLS 1.2+ with a forward- secret cipher list, no cookies, no cache, HTTP/1.1. Lives in one thread, the one
/// that created it.
class QTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    explicit QTransport(TransportOptions options = {}, QObject *parent = nullptr);
    ~QTransport() override;

    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;
    void cancelAll() override;

signals:
    /// For the request console: secrets already masked.
    void exchanged(const QString &method, const QString &maskedUrl, int status, qint64 elapsedMs);
    void cancelRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace leadline::net
