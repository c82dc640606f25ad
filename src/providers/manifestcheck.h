#pragma once

#include "providers/manifest.h"
#include "providers/manifestschema.h"

namespace leadline::providers {

/// What a JSON Schema cannot say: names that must exist elsewhere in the same file. Empty: consistent.
[[nodiscard]] std::optional<SchemaMisfit> findInconsistency(const Manifest &manifest);

} // namespace leadline::providers
