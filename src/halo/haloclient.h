#pragma once

#include "base/surroundings.h"
#include "halo/listparser.h"
#include "halo/ticket.h"
#include "net/breaker.h"
#include "net/pacer.h"
#include "net/token.h"

#include <functional>
#include <memory>
#include <optional>

namespace leadline::halo {

struct TicketQuery
{
    QList<qint64>
        typeIds; ///< requesttype; the answer is checked, since HaloPSA ignores filters it does not know
    QDateTime updatedSince;       ///< lastupdatefromdate, UTC; invalid: all
    QString externalKey;          ///< third_party_id_string
    QString search;               ///< free text
    QList<qint64> customFieldIds; ///< include_custom_fields
};

/// HaloPSA caps page_size at 100 whatever is asked.
inline constexpr int kPageSize = 100;
/// HaloPSA's gateway gives up after about 60 s (504); a write may go on behind it.
inline constexpr std::chrono::milliseconds kReadTimeout{90'000};
inline constexpr std::chrono::milliseconds kWriteTimeout{120'000};
inline constexpr std::chrono::milliseconds kIdleTimeout{75'000};

/// Answer of one write attempt, judged (net::judgeWrite) but not interpreted further.
struct WriteOutcome
{
    Result<net::HttpResponse> answer;
    Result<Ticket>
        ticket; ///< the returned record when there was one; else why not, with outcomeUnknown as judged
};

/// A call's turn: breaker, rate and sign-in let it leave. Good for one call.
struct Admission
{
};

/// The HaloPSA REST API as Leadline uses it. GET is retried with back-off; a POST leaves exactly once.
/// HaloPSA has no PUT, no idempotency key and caps pages at 100 rows. Lives in one thread; the borrowed parts
/// outlive it. Transport::cancelAll() also ends
/// what waits for its turn or for a retry. A refused sign-in (401) of a read gets one new token and one
/// repeat. Codes: LL-HALO-001..008 (haloerror.h), 020, 022, 030 fewer rows than reported, 031 a look-up by
/// key that proves nothing.
class HaloClient
{
public:
    HaloClient(net::Transport &transport, net::TokenSource &tokens, net::Pacer &pacer,
               Surroundings surroundings, QUrl apiUrl);
    ~HaloClient();
    HaloClient(const HaloClient &) = delete;
    HaloClient &operator=(const HaloClient &) = delete;

    struct Agent
    {
        qint64 id = 0;
        QString name;
    };
    [[nodiscard]] QCoro::Task<Result<Agent>> me(); ///< GET /Agent/me
    /// Any list endpoint without paging ("TicketType?domain=opps"), through the tolerant parser.
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> list(QString path, QString knownKey);
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> single(QString path);

    /// Every matching ticket, page by page, until the count agrees; rows a filter should have kept out are
    /// dropped. `onPage` hears (received, expected or -1). LL-HALO-030 when fewer rows arrived than the
    /// tenant reported.
    [[nodiscard]] QCoro::Task<Result<QList<Ticket>>> tickets(TicketQuery query,
                                                             std::function<void(int, int)> onPage = {});
    [[nodiscard]] QCoro::Task<Result<Ticket>> ticket(qint64 id); ///< with details: custom fields included
    /// Tickets whose key is byte-equal, closed ones included. An incomplete look-up is an error, never an
    /// empty list.
    [[nodiscard]] QCoro::Task<Result<QList<Ticket>>> findByExternalKey(QString key, QList<qint64> typeIds);

    /// The bytes a create or update will send: an array of one object.
    [[nodiscard]] static QByteArray writeBody(const QJsonObject &ticket);
    /// Waits for a write's turn, before anything about it is written down. LL-NET-003 when HaloPSA does not
    /// answer at the moment (details: retryAfterMs), LL-AUTH-… when the sign-in failed, LL-NET-020 when
    /// cancelled.
    [[nodiscard]] QCoro::Task<Result<Admission>> admit(QString purpose);
    /// How long admit() would wait for the rate or the breaker, as known now.
    [[nodiscard]] std::chrono::milliseconds untilAdmitted() const;
    /// Time the next `calls` will take at the present rate.
    [[nodiscard]] std::chrono::milliseconds estimate(int calls) const;
    /// POST /Opportunities with a frozen body. Never retried here, not even on 429 or 401. An admission is
    /// used up; without one it waits for its turn.
    [[nodiscard]] QCoro::Task<WriteOutcome> postOpportunity(QByteArray frozenBody, QString purpose,
                                                            std::optional<Admission> admission = {});
    [[nodiscard]] QCoro::Task<Result<void>> removeOpportunity(qint64 id, QString reason);

    void setFirstHold(std::chrono::milliseconds hold); ///< after a 429 without Retry-After; 30 s unless set
    /// Total time a write may take before its outcome counts as unknown; kWriteTimeout unless a connection
    /// says otherwise.
    void setWriteTimeout(std::chrono::milliseconds timeout);
    [[nodiscard]] int requestsMade() const;

private:
    struct Private;
    std::shared_ptr<Private> d; // shared with the calls under way, which may outlive the client by one turn
};

} // namespace leadline::halo
