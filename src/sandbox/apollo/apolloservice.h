#pragma once

#include "sandbox/apollo/apollosearch.h"
#include "sandbox/exchange.h"
#include "sandbox/seed/world.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <mutex>
#include <random>

namespace leadline::sandbox {

/// The simulated Apollo API under "/apollo/api/v1".
class ApolloService final : public Service
{
public:
    ApolloService(const World &world, quint32 seed, int credits);

    [[nodiscard]] Reply handle(const Ask &ask, const Mischief &mischief) override;
    [[nodiscard]] Reply refuse(const Ask &ask, Refusal refusal) const override;
    [[nodiscard]] bool canRefuse(const Ask &ask, Refusal refusal) const override;
    [[nodiscard]] bool commits(const Ask &ask) const override;
    [[nodiscard]] int creditsUsed() const;

private:
    [[nodiscard]] Reply route(const Ask &ask, const QString &path, const Mischief &mischief);
    [[nodiscard]] Reply peopleSearch(const Ask &ask, const Mischief &mischief) const;
    [[nodiscard]] Reply companySearch(const Ask &ask);
    [[nodiscard]] Reply match(const Ask &ask);
    [[nodiscard]] Reply bulkMatch(const Ask &ask);
    [[nodiscard]] Reply enrichCompany(const Ask &ask);
    [[nodiscard]] Reply onePerson(const QString &id);
    [[nodiscard]] Reply webhookResult(const QString &requestId);
    [[nodiscard]] Reply profile(const Ask &ask) const;
    [[nodiscard]] Reply creditUsage() const;
    [[nodiscard]] Reply apiUsage() const;
    [[nodiscard]] const Person *identify(const ApolloParams &who) const;
    [[nodiscard]] bool charge(int credits); ///< false: the account is empty
    [[nodiscard]] qint64 newRequestId();
    [[nodiscard]] bool counted(const QString &endpoint,
                               Reply &reply); ///< adds the headers; false: too many this minute

    struct Window
    {
        std::chrono::steady_clock::time_point start;
        int minute = 0, hour = 0, day = 0;
    };
    struct Reveal
    {
        QList<int> people; ///< indexes
        int polls = 0;
    };

    const World &m_world;
    mutable std::mutex m_mutex; // guards everything below
    std::mt19937_64 m_random;
    int m_credits, m_used = 0, m_phoneCredits = 0;
    QHash<QString, Window> m_windows;
    QHash<qint64, Reveal> m_reveals;
};

} // namespace leadline::sandbox
