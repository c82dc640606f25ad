#pragma once

#include "domain/tenantschema.h"
#include "halo/haloclient.h"

namespace leadline::halo {

/// Reads agent, opportunity ticket types with their allowed statuses, statuses and ticket custom fields with
/// options.
[[nodiscard]] QCoro::Task<Result<domain::TenantSchema>> readSchema(HaloClient &client, QString tenant,
                                                                   QDateTime nowUtc);

} // namespace leadline::halo
