#pragma once

#include "halo/ticket.h"
#include "sync/session.h"

#include <QHash>

namespace leadline::sync {

/// Reads these tickets again: in pages of 100 by change time where there are many, one by one where there are few and for
/// those a page walk did not show. A ticket that cannot be read is simply not in the answer.
[[nodiscard]] QCoro::Task<Result<QHash<qint64, halo::Ticket>>> readBack(Session &session, QList<qint64> ids,
                                                                       QDateTime changedSince);

/// Ids of the custom fields the mirror keeps: all of the tenant's ticket fields Leadline knows.
[[nodiscard]] QList<qint64> mirroredFieldIds(const Session &session);

struct Mirrored
{
    bool changed = false;    ///< the board shows something else now
    bool suppressed = false; ///< the person was newly put on the do-not-contact list
};
/// Stores a ticket in the mirror and, when it is marked Do Not Contact, its person on the do-not-contact list, in one
/// transaction: whoever mirrors first, after a run or in a pull, notes the mark. Tickets of other types are ignored.
[[nodiscard]] Result<Mirrored> mirrorTicket(Session &session, const halo::Ticket &ticket);

} // namespace leadline::sync
