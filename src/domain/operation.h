#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/contact.h"
#include "domain/plan.h"

namespace leadline::domain {

struct OperationTag;
using OperationId = Id<OperationTag>;

/// What an operation does. CREATE is unsafe to repeat; UPDATE and MOVE set absolute values on a known id.
enum class OperationKind { Create, Update, Move };
[[nodiscard]] QString operationKindName(OperationKind kind);
[[nodiscard]] OperationKind operationKindFromName(const QString &name);

/// States of the outbox (reliability §2.2).
enum class OperationState {
    Pending,     ///< waiting its turn
    Claimed,     ///< an engine holds it, body not yet frozen
    InFlight,    ///< attempt row committed; bytes may leave from now on
    Uncertain,   ///< sent or maybe sent, no decisive answer
    Reconciling, ///< look-ups running
    RetryWait,   ///< definitely not applied, cause is temporary
    Conflict,    ///< HaloPSA moved under us
    Rejected,    ///< definitely not applied, this body will never pass
    Dead,        ///< tries or age used up
    Applied,     ///< proven
    Superseded,  ///< replaced before it was ever sent
    Cancelled    ///< withdrawn before it was ever sent
};
[[nodiscard]] QString operationStateName(OperationState state); ///< "PENDING", …
[[nodiscard]] Result<OperationState> operationStateFromName(const QString &name);
[[nodiscard]] bool isTerminal(OperationState state); ///< Applied, Superseded, Cancelled
/// May the other side have seen it? True for InFlight, Uncertain, Reconciling.
[[nodiscard]] bool mayHaveBeenSent(OperationState state);
/// The one table of reliability §2.3. Any pair not in it is a defect and is refused by the store.
[[nodiscard]] bool isAllowedTransition(OperationState from, OperationState to);
/// What a record in this state shows (P4): the number of the SyncState (domain/deal.h), so the worst of
/// several operations of one record is the largest.
[[nodiscard]] int syncStateRank(OperationState state); ///< 0 in step … higher is more urgent

/// One intended change, journalled before it is sent.
struct Operation
{
    OperationId id;
    QString uuid;  ///< random key
    QString runId; ///< the apply run that queued it
    QString tenant; ///< base URL of the HaloPSA it is for
    OperationId replays; ///< the operation this one does again
    ContactId contact;
    QString externalKey;
    qint64 haloId = 0; ///< 0 until known
    int seq = 1;       ///< order per external key
    OperationKind kind = OperationKind::Create;
    QList<PlanCell> cells; ///< the intent: what was planned, old and new
    QString title;         ///< who it is, for people
    QString baseDigest;
    OperationState state = OperationState::Pending;
    int attempt = 0;
    QDateTime notBefore; ///< UTC; invalid: now
    bool everSent = false;
    QDateTime uncertainSince;
    QDateTime sentAfter;   ///< when the last write may have left, UTC
    QDateTime settleFrom;  ///< the wait for proof of absence counts from here, UTC
    int absences = 0;      ///< complete look-ups since then that found nothing
    int lookups = 0;       ///< all look-ups since then
    QString code, reason;  ///< last problem
    QStringList differing; ///< after Applied: cells stored differently
    QDateTime createdAt, updatedAt;
};

} // namespace leadline::domain
