#pragma once

#include "sandbox/halo/ticketstore.h"
#include "sandbox/seed/world.h"

namespace leadline::sandbox {

/// About forty deals in every status, and a few ordinary tickets, as the tenant had them before Leadline
/// came.
void seedTickets(TicketStore &store, const HaloSchema &schema, const World &world, quint32 seed);

} // namespace leadline::sandbox
