#pragma once

#include "net/http.h"
#include "net/latch.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace leadline::net {

class OneShotBody;

/// One call from hand-over to answer, redirects of a GET included. Qt's signals end here; whoever awaits the
/// call waits for `done`, which is opened by QTransport, never by a Qt object that may be deleted.
class HttpCall final : public QObject
{
    Q_OBJECT
public:
    HttpCall(HttpRequest request, QByteArray requestId);
    ~HttpCall() override;

    /// `settled` is called once, when result() is there; not before start() returns to the event loop.
    void start(QNetworkAccessManager &network, const QSslConfiguration &tls, std::function<void()> settled);
    /// Ends with Cancelled. Before start() too; then `settled` is not called.
    void cancel();
    /// Ends with this error without having been started.
    void refuse(Error error);

    [[nodiscard]] bool isSettled() const { return m_result.has_value(); }
    [[nodiscard]] Result<HttpResponse> takeResult() { return std::move(*m_result); }
    [[nodiscard]] const Result<HttpResponse> &result() const { return *m_result; }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] qint64 elapsedMs() const { return m_elapsed.isValid() ? m_elapsed.elapsed() : 0; }

    Latch done;

private:
    enum class Ending { None, Cancelled, TotalTimeout, IdleTimeout, TooLarge, WrongHost };

    void sendTo(const QUrl &url);
    void watch(QNetworkReply *reply);
    void end(Ending how);
    void takeBytes();
    void onEncrypted();
    void onFinished();
    void settle(Result<HttpResponse> result);
    [[nodiscard]] bool followRedirect(const HttpResponse &response);
    [[nodiscard]] HttpResponse readResponse() const;
    [[nodiscard]] bool isComplete(const HttpResponse &response) const;
    [[nodiscard]] bool mayHaveLeft() const;
    [[nodiscard]] Error endingError() const;
    [[nodiscard]] Error networkError() const;
    [[nodiscard]] Error makeError(ErrorKind kind, const char *code, const QString &what,
                                  const QString &remedy) const;
    [[nodiscard]] QString purpose() const;

    HttpRequest m_request;
    QByteArray m_requestId;
    QNetworkAccessManager *m_network =
        nullptr; // borrowed from QTransport, which settles every call before it goes
    QSslConfiguration m_tls;
    std::function<void()> m_settled;
    std::optional<Result<HttpResponse>> m_result;

    QNetworkReply *m_reply = nullptr;
    OneShotBody *m_oneShot = nullptr; // child of m_reply
    QTimer m_total;
    QTimer m_idle;
    QElapsedTimer m_elapsed;
    QByteArray m_body;
    QUrl m_url;
    QStringList m_tlsProblems;
    Ending m_ending = Ending::None;
    int m_redirects = 0;
    bool m_requestSent = false;
};

} // namespace leadline::net
