#pragma once

#include "domain/plan.h"
#include "domain/receipt.h"
#include "model/halomodel.h"

#include <QJsonArray>
#include <QSet>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace leadline::simulation {

/// A request as it left a process, and what became of it.
struct Sent
{
    int number = 0, process = 0;
    qint64 atMs = 0;
    qint64 clientMonotonicMs = 0; ///< on the clock the pacer reads
    QDateTime clientWall;
    bool write = false, signIn = false;
    QString path;
    QByteArray body, token;
    qint64 op = 0; ///< the operation in flight whose body it is; 0: none was found
    qint64 endedMs = -1;
    int status = 0; ///< 0: no answer
    QByteArray retryAfter, date;
};

/// An operation as its journal row stands, last committed state.
struct OpView
{
    qint64 id = 0, seq = 0, haloId = 0, contact = 0;
    qint64 attempt = 0, notBefore = 0, everSent = 0;
    QString recordKey, externalKey, runId, kind, state, code, reason;
    QJsonArray cells;
    std::vector<QString> attempts; ///< body hashes, in order

    [[nodiscard]] bool isTerminal() const
    {
        return state == QLatin1String("APPLIED") || state == QLatin1String("SUPERSEDED") ||
               state == QLatin1String("CANCELLED");
    }
    [[nodiscard]] bool isActive() const
    {
        return state == QLatin1String("CLAIMED") || state == QLatin1String("INFLIGHT") ||
               state == QLatin1String("UNCERTAIN") || state == QLatin1String("RECONCILING");
    }
};

/// One committed change of an operation's state.
struct Change
{
    qint64 atMs = 0;
    int process = 0;
    qint64 op = 0;
    QString from, to; ///< from is empty for a new one
    QDateTime clientWall;
    qint64 attempt = 0, notBefore = 0;
};

/// What the simulated people know: nothing but what the program told them.
struct Told
{
    struct Person
    {
        qint64 contact = 0;
        QString key, email, name, company;
        qint64 optedOutMs = -1; ///< the program confirmed it
    };
    struct Answer
    {
        qint64 atMs = 0;
        int process = 0;
        domain::Plan plan;
        domain::Receipt receipt;
    };
    struct Pull
    {
        qint64 startedMs = 0, atMs = 0;
        int process = 0;
        bool full = false;
        int changed = 0, isNew = 0;
    };
    std::vector<Person> people;
    std::vector<Answer> receipts;
    std::vector<Pull> pulls;
    std::map<QString, domain::Plan> plans; ///< by run id, from the moment they were handed over

    [[nodiscard]] const Person *byKey(const QString &key) const;
    [[nodiscard]] const Person *byContact(qint64 id) const;
};

/// Everything the invariants look at.
struct Evidence
{
    const ModelLog *log = nullptr;
    const HaloModel *model = nullptr;
    std::vector<Sent> sent; ///< number 1 is the first
    std::vector<Change> changes;
    std::map<qint64, OpView> ops;
    Told told;
    std::size_t newLog = 0, newSent = 0, newChanges = 0; ///< where this step's news begin

    // What is written down about single steps.
    struct CursorMove
    {
        qint64 atMs;
        QDateTime since;
    };
    std::vector<CursorMove> cursors;
    std::vector<QString> audits; ///< "action subject", as they were written
    int suppressionsRemoved = 0;
    std::vector<std::pair<qint64, qint64>> wallJumps; ///< virtual time, by how much
    std::vector<qint64> restarts;                     ///< virtual times at which a process began
    int processStarts = 0;

    // Settings of the engine under test that invariants compare with.
    qint64 settleMs = 240'000;
    int pacerRequests = 60, pacerBurst = 10;
    qint64 pacerWindowMs = 60'000;
    int maxAttempts = 12;
    bool healed = false;
    qint64 healedMs = -1;

    [[nodiscard]] const Sent &request(int number) const { return sent.at(std::size_t(number) - 1); }
};

struct Violation
{
    QString invariant; ///< "I1"
    QString text;
    qint64 atMs = 0;
};

/// Takes the first violation; later ones are often its consequences.
class Findings
{
public:
    void add(const char *invariant, const QString &text, qint64 atMs)
    {
        if (!m_first)
            m_first = Violation{QString::fromLatin1(invariant), text, atMs};
    }
    [[nodiscard]] const std::optional<Violation> &first() const { return m_first; }

private:
    std::optional<Violation> m_first;
};

} // namespace leadline::simulation
