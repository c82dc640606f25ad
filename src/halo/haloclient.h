#pragma once

#include "halo/listparser.h"
#include "halo/ticket.h"
#include "net/pacer.h"
#include "net/token.h"

#include <functional>

namespace leadline::halo {

struct TicketQuery
{
    QList<qint64> typeIds;        ///< requesttype; the answer is checked, since HaloPSA ignores filters it does not know
    QDateTime updatedSince;       ///< lastupdatefromdate, UTC; invalid: all
    QString externalKey;          ///< third_party_id_string
    QString search;               ///< free text
    QList<qint64> customFieldIds; ///< include_custom_fields
};

/// Answer of one write attempt, judged (net::judgeWrite) but not interpreted further.
struct WriteOutcome
{
    Result<net::HttpResponse> answer;
    Result<Ticket> ticket; ///< the returned record when there was one
};

/// The HaloPSA REST API as Leadline uses it. GET is retried with back-off; a POST leaves exactly once. HaloPSA has no PUT,
/// no idempotency key and caps pages at 100 rows. Lives in one thread; the borrowed parts outlive it.
class HaloClient
{
public:
    HaloClient(net::Transport &transport, net::TokenSource &tokens, net::Pacer &pacer, const Clock &clock, QUrl apiUrl);

    struct Agent
    {
        qint64 id = 0;
        QString name;
    };
    [[nodiscard]] QCoro::Task<Result<Agent>> me(); ///< GET /Agent/me
    /// Any list endpoint without paging ("TicketType?domain=opps"), through the tolerant parser.
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> list(QString path, QString knownKey);
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> single(QString path);

    /// Every matching ticket, page by page, until the count agrees; rows a filter should have kept out are dropped.
    /// `onPage` hears (received, expected or -1). LL-HALO-030 when fewer rows arrived than the tenant reported.
    [[nodiscard]] QCoro::Task<Result<QList<Ticket>>> tickets(TicketQuery query, std::function<void(int, int)> onPage = {});
    [[nodiscard]] QCoro::Task<Result<Ticket>> ticket(qint64 id); ///< with details: custom fields included
    /// Tickets whose key is byte-equal, closed ones included. An incomplete look-up is an error, never an empty list.
    [[nodiscard]] QCoro::Task<Result<QList<Ticket>>> findByExternalKey(QString key, QList<qint64> typeIds);

    /// The bytes a create or update will send: an array of one object.
    [[nodiscard]] static QByteArray writeBody(const QJsonObject &ticket);
    /// POST /Opportunities with a frozen body. Never retried here, not even on 429 or 401.
    [[nodiscard]] QCoro::Task<WriteOutcome> postOpportunity(QByteArray frozenBody, QString purpose);
    [[nodiscard]] QCoro::Task<Result<void>> removeOpportunity(qint64 id, QString reason);

    /// Total time a write may take before its outcome counts as unknown; 120 s unless a connection says otherwise.
    void setWriteTimeout(std::chrono::milliseconds timeout) { m_writeTimeout = timeout; }
    [[nodiscard]] int requestsMade() const { return m_requests; }

private:
    [[nodiscard]] QCoro::Task<Result<net::HttpResponse>> get(QString path, QString purpose);
    [[nodiscard]] QCoro::Task<Result<net::HttpResponse>> sendOnce(net::HttpRequest request);
    [[nodiscard]] QUrl url(const QString &path) const;

    net::Transport &m_transport;
    net::TokenSource &m_tokens;
    net::Pacer &m_pacer;
    const Clock &m_clock;
    QUrl m_apiUrl;
    int m_requests = 0;
    std::chrono::milliseconds m_writeTimeout{120'000};
};

} // namespace leadline::halo
