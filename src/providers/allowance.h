#pragma once

#include "net/pacer.h"
#include "providers/manifest.h"

namespace leadline::providers {

// How often a provider may be asked, as its manifest has it.

/// Limits for a pacer that keeps to the manifest's windows; operations with tighter ones weigh more.
[[nodiscard]] net::Pacer::Limits pacerLimits(const Manifest &manifest);
/// How many slots of the pacer one call takes: an operation with a tighter limit than its provider weighs
/// more.
[[nodiscard]] int weightOf(const OperationSpec &operation, const net::Pacer::Limits &limits);

} // namespace leadline::providers
