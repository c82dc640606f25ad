#pragma once

#include "sandbox/exchange.h"
#include "sandbox/seed/world.h"

#include <QSet>

#include <mutex>

namespace leadline::sandbox {

/// The simulated Hunter API under "/hunter/v2".
class HunterService final : public Service
{
public:
    HunterService(const World &world, int credits);

    [[nodiscard]] Reply handle(const Ask &ask, const Mischief &mischief) override;
    [[nodiscard]] Reply refuse(const Ask &ask, Refusal refusal) const override;
    [[nodiscard]] bool canRefuse(const Ask &ask, Refusal refusal) const override;
    [[nodiscard]] bool commits(const Ask &ask) const override;
    [[nodiscard]] double creditsUsed() const;

private:
    [[nodiscard]] Reply account() const;
    [[nodiscard]] Reply domainSearch(const Ask &ask, const Mischief &mischief);
    [[nodiscard]] Reply emailFinder(const Ask &ask);
    [[nodiscard]] Reply emailVerifier(const Ask &ask);
    [[nodiscard]] Reply emailCount(const Ask &ask) const;
    [[nodiscard]] Reply peopleFind(const Ask &ask);
    [[nodiscard]] Reply companiesFind(const Ask &ask);
    [[nodiscard]] Reply combinedFind(const Ask &ask);
    [[nodiscard]] Reply discover(const Ask &ask) const;
    [[nodiscard]] const Company *companyFor(const Params &query) const;
    [[nodiscard]] const Person *personByEmail(const QString &email) const;
    [[nodiscard]] QList<const Person *> visiblePeople(const Company &company) const;
    [[nodiscard]] bool charge(int tenths); ///< tenths of a credit; false: the account is empty

    const World &m_world;
    mutable std::mutex m_mutex; // guards everything below
    int m_credits, m_usedTenths = 0, m_verifications = 0;
    QSet<QString> m_beingVerified;
};

} // namespace leadline::sandbox
