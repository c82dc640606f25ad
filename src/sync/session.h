#pragma once

#include "base/surroundings.h"
#include "domain/connection.h"
#include "domain/tenantschema.h"
#include "halo/haloclient.h"
#include "store/database.h"
#include "sync/applyrules.h"

namespace leadline::sync {

/// What the sync functions work with: one tenant, its discovered schema, and the workspace. All borrowed from the sync
/// thread's context, which outlives every call.
struct Session
{
    store::Database &database;
    halo::HaloClient &client;
    Surroundings surroundings;
    domain::Connection connection;
    domain::Pipeline pipeline;
    domain::TenantSchema schema;
    domain::PipelineBinding binding;
    ApplyRules rules;
    QByteArray suppressionKey;
};

} // namespace leadline::sync
