#include "model/halomodel.h"

#include <QLocale>

/// Signing in, and the limits on requests.
namespace leadline::simulation {

namespace {

constexpr double kOthersShare = 0.25; ///< what other integrations of the tenant take of the limit

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

} // namespace

Reply HaloModel::signIn(const Request &call, qint64 nowMs)
{
    if (nowMs < m_signInsRefusedUntil)
        return {401,
                R"({"error":"invalid_client","error_description":"Client authentication failed"})",
                {{"Content-Type", "application/json"}}};
    if (!call.body.contains("client_secret=" + QByteArray(kSecret)))
        return {400, R"({"error":"invalid_client"})", {{"Content-Type", "application/json"}}};
    if (m_chance.draw() < m_traits.tokenTrouble) {
        switch (m_chance.below(4)) {
        case 0:
            return {503, "<html>down</html>", {{"Content-Type", "text/html"}}};
        case 1:
            return {200, "<html><body>Sign in</body></html>", {{"Content-Type", "text/html"}}};
        case 2:
            return {429, {}, {{"Retry-After", "20"}}};
        default:
            return {200, R"({"token_type":"Bearer"})", {{"Content-Type", "application/json"}}};
        }
    }
    const QByteArray token = "canary-token-" + QByteArray::number(qulonglong(m_chance.bits()), 16);
    m_issued.push_back(token);
    m_tokens[token] = nowMs + qint64(m_traits.tokenLifeSeconds * 1000.0 * m_traits.tokenLifePart);
    const QByteArray body = R"({"access_token":")" + token + R"(","token_type":"Bearer","expires_in":)" +
                            QByteArray::number(m_traits.tokenLifeSeconds) + R"(,"scope":"all"})";
    return {200, body, {{"Content-Type", "application/json"}}};
}

bool HaloModel::accepts(const QByteArray &token, qint64 nowMs)
{
    const auto known = m_tokens.find(token);
    const bool storm = m_chance.draw() < m_traits.unauthorised;
    if (known != m_tokens.end() && nowMs < known->second && !storm)
        return true;
    m_refusedTokens[token] = true;
    return false;
}

bool HaloModel::isOverLimit(bool isWrite, qint64 nowMs)
{
    const double shower = m_chance.draw();
    if (isWrite && nowMs < m_pathLimitedUntil)
        return true;
    if (m_traits.limitRequests > 0) {
        while (!m_recent.empty() && m_recent.front() <= nowMs - m_traits.limitWindowMs)
            m_recent.pop_front();
        if (double(m_recent.size()) >= m_traits.limitRequests * (1 - kOthersShare))
            return true;
        m_recent.push_back(nowMs);
    }
    return shower < m_traits.limited;
}

Reply HaloModel::tooMany(qint64 nowMs)
{
    ++m_limitsAnswered;
    Reply reply{429,
                "Rate Limit Reached - 300 Requests per rolling 5 minute window",
                {{"Content-Type", "text/plain"}}};
    const QDateTime now = wallTime(nowMs);
    switch (m_chance.below(9)) {
    case 0:
    case 1:
        break; // HaloPSA is not documented to send the header
    case 2:
    case 3:
        reply.headers.push_back({"Retry-After", QByteArray::number(qulonglong(1 + m_chance.below(90)))});
        break;
    case 4:
        reply.headers.push_back({"Date", httpDate(now)});
        reply.headers.push_back({"Retry-After", httpDate(now.addSecs(qint64(5 + m_chance.below(100))))});
        break;
    case 5:
        reply.headers.push_back({"Retry-After", "-30"});
        break;
    case 6:
        reply.headers.push_back({"Retry-After", "999999999"});
        break;
    case 7:
        reply.headers.push_back({"Retry-After", "soon"});
        break;
    default:
        reply.headers.push_back({"Retry-After", m_chance.below(20) == 0 ? "4000" : "0"});
        break;
    }
    return reply;
}

} // namespace leadline::simulation
