#pragma once

#include "base/result.h"

#include <QJsonValue>

#include <optional>

namespace leadline::providers {

/// The deepest place at which a document does not fit, and why.
struct SchemaMisfit
{
    QString pointer; ///< JSON pointer: "/operations/0/role"
    QString problem;
};

/// Checks a manifest against schemas/provider.schema.json. Empty: it fits. An Error: the schema itself cannot
/// be used.
[[nodiscard]] Result<std::optional<SchemaMisfit>> checkManifestSchema(const QJsonValue &document);

} // namespace leadline::providers
