#pragma once

#include "model/record.h"
#include "model/request.h"
#include "model/traits.h"

#include <QDateTime>
#include <QJsonObject>

#include <deque>
#include <map>

namespace leadline::simulation {

/// A HaloPSA tenant as far as Leadline uses it: a map of tickets and a log. Knows no network and no time of
/// its own: a request is carried out when it is handed in.
class HaloModel
{
public:
    HaloModel(const Traits &traits, quint64 seed);

    [[nodiscard]] Reply handle(const Request &call, qint64 nowMs);

    [[nodiscard]] const std::map<qint64, Record> &records() const { return m_records; }
    [[nodiscard]] const ModelLog &log() const { return m_log; }
    [[nodiscard]] const Traits &traits() const { return m_traits; }
    /// Wall time of the server.
    [[nodiscard]] QDateTime wallTime(qint64 nowMs) const;
    [[nodiscard]] qint64 virtualMs(const QDateTime &wall) const; ///< the reverse

    // What other people do.
    qint64 createForeign(Values values, qint64 nowMs);
    void editForeign(qint64 id, const Values &values, qint64 nowMs);
    void deleteForeign(qint64 id, qint64 nowMs);

    // Spells of bad weather, until a moment of virtual time.
    void forbidUntil(qint64 ms) { m_forbiddenUntil = ms; }
    void refuseSignInsUntil(qint64 ms) { m_signInsRefusedUntil = ms; }
    void limitPathUntil(qint64 ms) { m_pathLimitedUntil = ms; } ///< 429 for writes alone
    void heal();

    /// The client secret the sign-in wants. None of it may be found in a file or a log.
    static constexpr char kSecret[] = "canary-secret-5d1f";

    /// Every bearer token ever given out: none of them may be found in a file or a log.
    [[nodiscard]] const std::vector<QByteArray> &tokens() const { return m_issued; }
    [[nodiscard]] bool isRefused(const QByteArray &token) const { return m_refusedTokens.contains(token); }
    [[nodiscard]] int limitsAnswered() const { return m_limitsAnswered; }

private:
    // signing in and limits (access.cpp)
    [[nodiscard]] Reply signIn(const Request &call, qint64 nowMs);
    [[nodiscard]] bool accepts(const QByteArray &token, qint64 nowMs);
    [[nodiscard]] bool isOverLimit(bool isWrite, qint64 nowMs);
    [[nodiscard]] Reply tooMany(qint64 nowMs);
    // reading (reading.cpp)
    [[nodiscard]] Reply list(const Request &call, qint64 nowMs);
    [[nodiscard]] Reply one(const Request &call, qint64 id, qint64 nowMs);
    [[nodiscard]] std::vector<const Record *> matching(const QUrlQuery &query, qint64 nowMs) const;
    [[nodiscard]] QJsonObject row(const Record &record, bool inList, bool customs) const;
    [[nodiscard]] QJsonValue number(qint64 value) const;
    [[nodiscard]] QJsonArray customRows(const Record &record) const;
    // writing (writing.cpp)
    [[nodiscard]] Reply write(const Request &call, qint64 nowMs);
    [[nodiscard]] Reply refuse(const Request &call, int status, const QByteArray &body, qint64 nowMs);
    [[nodiscard]] Values rewritten(Values values) const;
    void store(Record &record, const Values &values, qint64 nowMs, LogEntry::What what, int call);

    [[nodiscard]] Reply json(int status, const QJsonValue &value, qint64 nowMs) const;

    Traits m_traits;
    SeededEntropy m_chance;
    std::map<qint64, Record> m_records;
    ModelLog m_log;
    qint64 m_lastId = 1000;
    std::map<QByteArray, qint64> m_tokens; ///< good until
    std::vector<QByteArray> m_issued;
    std::map<QByteArray, bool> m_refusedTokens;
    std::deque<qint64> m_recent; ///< when requests came, within the window
    qint64 m_forbiddenUntil = -1, m_signInsRefusedUntil = -1, m_pathLimitedUntil = -1;
    int m_limitsAnswered = 0;
};

/// Bytes of a JSON value. Texts of the form "~f:10.0~" become bare numbers, since QJson writes 10.0 as 10.
[[nodiscard]] QByteArray jsonBytes(const QJsonValue &value);

} // namespace leadline::simulation
