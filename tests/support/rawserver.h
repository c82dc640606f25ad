#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <sys/socket.h>

namespace leadline::test {

/// A tiny HTTP/1.1 server on the loopback that does what a script says, request by request, and counts. It
/// lives in the thread of the test and needs its event loop.
class RawServer final : public QTcpServer
{
public:
    enum class Act {
        Answer, ///< write `bytes` and keep the connection
        Last,   ///< write `bytes`, then close
        Fin,    ///< close without an answer
        Reset,  ///< reset without an answer
        Hang,   ///< say nothing
        Drip,   ///< write `bytes` one by one, `everyMs` apart
    };
    struct Step
    {
        Act act = Act::Answer;
        QByteArray bytes;
        int everyMs = 20;
    };
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body;
        int connection = 0;

        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            for (const auto &[key, value] : headers) {
                if (key.compare(name, Qt::CaseInsensitive) == 0)
                    return value;
            }
            return {};
        }
    };

    static QByteArray http(int status, const QByteArray &body, const QByteArray &extra = {},
                           const QByteArray &type = "application/json")
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Test\r\nContent-Type: " + type +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extra + "\r\n" + body;
    }
    static Step answer(int status, const QByteArray &body, const QByteArray &extra = {})
    {
        return {Act::Answer, http(status, body, extra)};
    }

    explicit RawServer(const QHostAddress &address = QHostAddress::LocalHost) { listen(address); }
    ~RawServer() override
    {
        close();
        const auto open = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : open)
            socket->disconnect(this);
    }

    void useTls(const QSslCertificate &certificate, const QSslKey &key)
    {
        m_tls = true;
        m_certificate = certificate;
        m_key = key;
    }
    void script(const QList<Step> &steps) { m_script.assign(steps.begin(), steps.end()); }
    void otherwise(const Step &step) { m_default = step; } ///< when the script is used up

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        QUrl url;
        url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(serverAddress().toString());
        url.setPort(serverPort());
        const qsizetype mark = path.indexOf(u'?');
        url.setPath(path.left(mark));
        if (mark >= 0)
            url.setQuery(path.mid(mark + 1));
        return url;
    }
    [[nodiscard]] int count(const QByteArray &method) const
    {
        int n = 0;
        for (const Request &request : requests)
            n += request.method == method ? 1 : 0;
        return n;
    }

    QList<Request> requests; ///< complete ones, in the order they came
    int connections = 0;
    int openConnections = 0;
    int mostAtOnce = 0; ///< requests unanswered at the same time

protected:
    void incomingConnection(qintptr handle) override
    {
        const int number = ++connections;
        QTcpSocket *socket = nullptr;
        if (m_tls) {
            auto *secure = new QSslSocket(this);
            secure->setSocketDescriptor(handle);
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificate(m_certificate);
            tls.setPrivateKey(m_key);
            tls.setPeerVerifyMode(QSslSocket::VerifyNone); // no client certificates here
            secure->setSslConfiguration(tls);
            secure->startServerEncryption();
            socket = secure;
        } else {
            socket = new QTcpSocket(this);
            socket->setSocketDescriptor(handle);
        }
        ++openConnections;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --openConnections;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] { onBytes(socket, number); });
    }

private:
    void onBytes(QTcpSocket *socket, int number)
    {
        QByteArray &buffer = m_buffers[number];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        request.connection = number;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.append({lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        requests.append(request);
        Step step = m_default;
        if (!m_script.empty()) {
            step = m_script.front();
            m_script.pop_front();
        }
        perform(socket, step);
    }

    void perform(QTcpSocket *socket, const Step &step)
    {
        switch (step.act) {
        case Act::Answer:
            socket->write(step.bytes);
            break;
        case Act::Last:
            socket->write(step.bytes);
            socket->disconnectFromHost();
            break;
        case Act::Fin:
            socket->disconnectFromHost();
            break;
        case Act::Reset: {
            const linger hard{1, 0}; // close() sends RST
            ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard,
                         sizeof hard);
            socket->abort();
            break;
        }
        case Act::Hang:
            m_hanging.append(socket);
            mostAtOnce = std::max(mostAtOnce, static_cast<int>(m_hanging.size()));
            break;
        case Act::Drip: {
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket, timer, bytes = step.bytes, at = 0]() mutable {
                if (at < bytes.size())
                    socket->write(bytes.mid(at++, 1));
                else
                    timer->stop();
            });
            timer->start(step.everyMs);
            break;
        }
        }
    }

public:
    /// Answers what hangs, with these bytes.
    void releaseHanging(const QByteArray &bytes)
    {
        for (QTcpSocket *socket : std::exchange(m_hanging, {})) {
            if (findChildren<QTcpSocket *>().contains(socket))
                socket->write(bytes);
        }
    }
    [[nodiscard]] int hanging() const { return static_cast<int>(m_hanging.size()); }

private:
    std::deque<Step> m_script;
    Step m_default{Act::Answer, http(200, "{}")};
    QHash<int, QByteArray> m_buffers;
    QList<QTcpSocket *> m_hanging;
    bool m_tls = false;
    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace leadline::test
