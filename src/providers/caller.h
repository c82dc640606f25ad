#pragma once

#include "base/clock.h"
#include "net/pacer.h"
#include "net/transport.h"
#include "providers/answerrules.h"
#include "providers/authorizer.h"
#include "providers/exchange.h"
#include "providers/requestbuilder.h"

#include <functional>

namespace leadline::providers {

/// The credential at the moment of a call. Empty key: none is needed.
using CredentialSource = std::function<QCoro::Task<Result<QByteArray>>()>;

/// Makes one call to a provider from request to judged answer: waits its turn, signs in, tries again where
/// that is safe, and polls where the work goes on behind the first answer. A paid call leaves once. Lives in
/// the thread of its transport and outlives its calls; what it borrows outlives it.
class Caller
{
public:
    /// By value: it crosses suspensions.
    struct Call
    {
        OperationSpec operation;
        TemplateContext context; ///< what the request's templates may name
    };
    struct Reply
    {
        Answer answer;
        Exchange exchange;
        QStringList notes;     ///< for people: "The allowance of … is used up."
        bool notFound = false; ///< asked and answered: there is nothing
    };
    Caller(const Manifest &manifest, QUrl baseUrl, net::Transport &transport, net::Pacer &pacer,
           const Clock &clock, CredentialSource credential);
    Caller(const Caller &) = delete; // the authorizer points into it
    Caller &operator=(const Caller &) = delete;

    [[nodiscard]] QCoro::Task<Result<Reply>> run(Call call);
    void cancel(); ///< ends waits; returns at once
    void setObserver(std::function<void(const Exchange &)> observer) { m_observer = std::move(observer); }
    using Sleeper = std::function<QCoro::Task<>(std::chrono::milliseconds)>;
    void setSleeper(Sleeper sleeper) { m_sleep = std::move(sleeper); }

private:
    struct Sending;
    [[nodiscard]] QCoro::Task<Result<Reply>> poll(Sending sending, Reply first);
    [[nodiscard]] QCoro::Task<Result<Reply>> send(Sending sending);
    [[nodiscard]] QCoro::Task<Result<Reply>> sendOnce(Sending sending);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> keyFor(QString surface);
    [[nodiscard]] QCoro::Task<Result<void>> wait(std::chrono::milliseconds duration, QString purpose);
    [[nodiscard]] QCoro::Task<Result<void>> pace(int weight, QString purpose);
    [[nodiscard]] Result<net::HttpRequest> build(const Sending &sending) const;
    void learnFrom(const OperationSpec &operation, const net::HttpResponse &response, QStringList &notes);

    const Manifest &m_manifest;
    net::Transport &m_transport;
    net::Pacer &m_pacer;
    const Clock &m_clock;
    CredentialSource m_credential;
    Authorizer m_authorizer;
    Sleeper m_sleep;
    std::function<void(const Exchange &)> m_observer;
    int m_generation = 0; // moved on by cancel()
};

/// What a call of this role does, for "Stopped while …".
[[nodiscard]] QString purposeOf(Role role);

} // namespace leadline::providers
