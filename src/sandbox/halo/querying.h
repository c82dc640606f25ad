#pragma once

#include "sandbox/halo/ticketstore.h"

namespace leadline::sandbox {

/// GET /Opportunities and GET /Tickets: filters, order and paging. Parameters that are not known are ignored,
/// as HaloPSA does, and then everything comes back.
[[nodiscard]] Reply listTickets(const TicketStore &store, const HaloSchema &schema, const Ask &ask,
                                bool salesOnly, const Mischief &mischief);

} // namespace leadline::sandbox
