#pragma once

#include "net/latch.h"
#include "net/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace leadline::test {

/// A scripted other side. Answers come from the script first, then from `handler`; every request is kept.
/// With `hold` on, calls wait until release() or cancelAll().
class FakeTransport final : public net::Transport
{
public:
    using Outcome = Result<net::HttpResponse>;

    static net::HttpResponse
    response(int status, const QByteArray &body,
             const QByteArray &type = QByteArrayLiteral("application/json; charset=utf-8"))
    {
        net::HttpResponse r;
        r.status = status;
        r.body = body;
        r.headers = {{QByteArrayLiteral("Content-Type"), type}};
        return r;
    }
    static net::HttpResponse json(int status, const QJsonValue &value)
    {
        const QJsonDocument document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return response(status, document.toJson(QJsonDocument::Compact));
    }
    static Error error(ErrorKind kind, const char *code)
    {
        Error e;
        e.kind = kind;
        e.code = QString::fromLatin1(code);
        e.what = QStringLiteral("Scripted.");
        return e;
    }
    static Error lost(bool outcomeUnknown)
    {
        Error e = error(ErrorKind::BadAnswer, "LL-NET-011");
        e.outcomeUnknown = outcomeUnknown;
        return e;
    }
    static Error unreachable() { return error(ErrorKind::Unreachable, "LL-NET-001"); }
    static Error cancelled() { return error(ErrorKind::Cancelled, "LL-NET-020"); }

    void answer(net::HttpResponse response) { m_script.push_back(std::move(response)); }
    void answer(Error error) { m_script.push_back(fail(std::move(error))); }

    [[nodiscard]] QCoro::Task<Outcome> send(net::HttpRequest request) override
    {
        requests.append(request);
        if (hold) {
            const auto latch = std::make_shared<net::Latch>();
            m_held.push_back(latch);
            auto opened = latch->opened();
            co_await opened;
            if (m_cancelling)
                co_return fail(cancelled());
        }
        if (!m_script.empty()) {
            Outcome outcome = std::move(m_script.front());
            m_script.pop_front();
            co_return outcome;
        }
        if (handler)
            co_return handler(request);
        co_return response(404, QByteArray());
    }
    void cancelAll() override
    {
        noteCancellation();
        m_cancelling = true;
        release();
        m_cancelling = false;
    }
    void release()
    {
        for (const auto &latch : std::exchange(m_held, {}))
            latch->open();
    }

    std::function<Outcome(const net::HttpRequest &)> handler;
    QList<net::HttpRequest> requests;
    bool hold = false;

private:
    std::deque<Outcome> m_script;
    std::vector<std::shared_ptr<net::Latch>> m_held;
    bool m_cancelling = false;
};

} // namespace leadline::test
