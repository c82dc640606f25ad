#pragma once

#include "sandbox/exchange.h"
#include "sandbox/halo/haloschema.h"
#include "sandbox/halo/ticketstore.h"
#include "sandbox/halo/tokens.h"
#include "sandbox/seed/world.h"

#include <functional>
#include <mutex>

namespace leadline::sandbox {

/// The simulated HaloPSA tenant: "/auth" and "/api".
class HaloService final : public Service
{
public:
    HaloService(const World &world, quint32 seed, bool provisioned, int tokenSeconds);

    [[nodiscard]] static QString tenantName() { return QStringLiteral("leadline-sandbox"); }

    [[nodiscard]] Reply handle(const Ask &ask, const Mischief &mischief) override;
    [[nodiscard]] Reply refuse(const Ask &ask, Refusal refusal) const override;
    [[nodiscard]] bool canRefuse(const Ask &ask, Refusal refusal) const override;
    [[nodiscard]] bool commits(const Ask &ask) const override;

    // For tests and the demo, beside the API.
    [[nodiscard]] int ticketCount() const;
    [[nodiscard]] QList<qint64> ticketsByExternalKey(const QString &key) const;
    [[nodiscard]] QJsonObject ticket(qint64 id) const;
    [[nodiscard]] bool editTicket(qint64 id, const QJsonObject &changes);
    [[nodiscard]] bool deleteTicket(qint64 id);
    [[nodiscard]] qint64 fieldId(const QString &bareName) const;
    void expireTokens() { m_tokens.expireAll(); }

private:
    [[nodiscard]] Reply route(const Ask &ask, const QString &path, const Mischief &mischief);
    [[nodiscard]] Reply tickets(const Ask &ask, const QString &rest, bool sales, const Mischief &mischief);
    [[nodiscard]] Reply postTickets(const Ask &ask, bool sales);
    [[nodiscard]] Reply oneTicket(const Ask &ask, qint64 id) const;

    Tokens m_tokens;
    mutable std::mutex m_mutex; // guards the two below
    HaloSchema m_schema;
    TicketStore m_store;
};

} // namespace leadline::sandbox
