#include "domain/operation.h"

#include "domain/deal.h"
#include "domain/jsonvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace leadline::domain {

namespace {

using enum OperationState;

struct StateRow
{
    OperationState state;
    const char *name;
    SyncState shows;
    bool terminal;
    bool wire; ///< may the other side have seen it?
};

constexpr std::array<StateRow, 12> kOperationStates{{
    {Pending, "PENDING", SyncState::Queued, false, false},
    {Claimed, "CLAIMED", SyncState::Sending, false, false},
    {InFlight, "INFLIGHT", SyncState::Sending, false, true},
    {Uncertain, "UNCERTAIN", SyncState::OutcomeUnknown, false, true},
    {Reconciling, "RECONCILING", SyncState::OutcomeUnknown, false, true},
    {RetryWait, "RETRY_WAIT", SyncState::Waiting, false, false},
    {Conflict, "CONFLICT", SyncState::Conflict, false, false},
    {Rejected, "REJECTED", SyncState::NeedsAttention, false, false},
    {Dead, "DEAD", SyncState::NeedsAttention, false, false},
    {Applied, "APPLIED", SyncState::InStep, true, false},
    {Superseded, "SUPERSEDED", SyncState::InStep, true, false},
    {Cancelled, "CANCELLED", SyncState::InStep, true, false},
}};

struct Transition
{
    OperationState from, to;
};

/// Reliability §2.3, row by row. Conditions besides the pair (never sent, settle time) are the store's.
constexpr std::array kTransitions{
    Transition{Pending, Superseded},    // coalesced
    Transition{Pending, Cancelled},     // withdrawn, only if never sent
    Transition{RetryWait, Cancelled},   // the same
    Transition{Pending, Claimed},       // eligible, rate token granted
    Transition{RetryWait, Claimed},     // the same
    Transition{Claimed, Pending},       // shutdown, lease lost, gate closed
    Transition{Claimed, Conflict},      // the pre-write read shows that HaloPSA moved
    Transition{Claimed, Rejected},      // the final body is not valid
    Transition{Claimed, Applied},       // the pre-write read shows the intent already there
    Transition{Claimed, InFlight},      // body frozen, attempt journalled
    Transition{InFlight, Applied},      // decisive success
    Transition{InFlight, RetryWait},    // decisively not applied, temporary
    Transition{InFlight, Rejected},     // decisively not applied, permanent
    Transition{InFlight, Uncertain},    // anything else, and start-up
    Transition{Uncertain, Reconciling}, // settle time over, or "check now"
    Transition{Reconciling, Applied},   // found
    Transition{Reconciling, Pending},   // absence proven, or still the base
    Transition{Reconciling, Conflict},  // known id, neither intent nor base
    Transition{Reconciling, Uncertain}, // look-up failed, incomplete or too early
    Transition{Uncertain, Dead},        // 72 h without proof; also tries used up
    Transition{RetryWait, Pending},     // not_before passed
    Transition{Pending, Dead},          // tries or age used up: any state that is not final
    Transition{Claimed, Dead},          // the same
    Transition{InFlight, Dead},         //
    Transition{Reconciling, Dead},      //
    Transition{RetryWait, Dead},        //
    Transition{Conflict, Dead},         //
    Transition{Rejected, Dead},         //
    Transition{Conflict, Pending},      // merge chosen
    Transition{Conflict, Cancelled},    // discarded by a person, with a reason
    Transition{Rejected, Cancelled},    // the same
    Transition{Dead, Cancelled},        // the same
};

const StateRow &rowOf(OperationState state)
{
    return *std::find_if(kOperationStates.begin(), kOperationStates.end(),
                         [state](const StateRow &r) { return r.state == state; });
}

} // namespace

QString operationKindName(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Create:
        return QStringLiteral("create");
    case OperationKind::Update:
        return QStringLiteral("update");
    case OperationKind::Move:
        return QStringLiteral("move");
    }
    return QStringLiteral("create");
}

OperationKind operationKindFromName(const QString &name)
{
    for (const OperationKind kind : {OperationKind::Update, OperationKind::Move}) {
        if (name == operationKindName(kind))
            return kind;
    }
    return OperationKind::Create; // the kind that is handled with most care
}

QString operationStateName(OperationState state)
{
    return QString::fromLatin1(rowOf(state).name);
}

Result<OperationState> operationStateFromName(const QString &name)
{
    for (const StateRow &row : kOperationStates) {
        if (name == QLatin1String(row.name))
            return row.state;
    }
    return unreadable(QCoreApplication::translate("leadline::Operation", "An operation of the outbox"),
                      QCoreApplication::translate("leadline::Operation", "\"%1\" is not a state").arg(name));
}

bool isTerminal(OperationState state)
{
    return rowOf(state).terminal;
}

bool mayHaveBeenSent(OperationState state)
{
    return rowOf(state).wire;
}

bool isAllowedTransition(OperationState from, OperationState to)
{
    return std::any_of(kTransitions.begin(), kTransitions.end(),
                       [from, to](const Transition &t) { return t.from == from && t.to == to; });
}

int syncStateRank(OperationState state)
{
    return int(rowOf(state).shows);
}

} // namespace leadline::domain
