#pragma once

#include "sandbox/exchange.h"

#include <QHash>

#include <chrono>
#include <mutex>
#include <random>

namespace leadline::sandbox {

/// HaloPSA's authorisation server for one client-credentials application.
class Tokens
{
public:
    Tokens(quint32 seed, int lifetimeSeconds);
    [[nodiscard]] Reply grant(const Ask &ask); ///< POST /auth/token
    [[nodiscard]] bool accepts(const QByteArray &authorizationHeader) const;
    void expireAll();

private:
    using Clock = std::chrono::steady_clock;
    mutable std::mutex m_mutex;
    std::mt19937 m_random;
    std::chrono::seconds m_lifetime;
    QHash<QByteArray, Clock::time_point> m_expiry;
};

} // namespace leadline::sandbox
