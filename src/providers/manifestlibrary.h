#pragma once

#include "providers/manifest.h"

namespace leadline::providers {

/// The shipped manifests and those a person dropped into a folder; a file there replaces a shipped one of the
/// same id. A broken file is reported and left out, the others load.
struct ManifestLibrary
{
    QList<Manifest> manifests; ///< by name
    QList<Error> problems;

    [[nodiscard]] static ManifestLibrary load(const QString &userFolder = {});
    [[nodiscard]] Result<Manifest> find(const QString &id) const; ///< LL-PROV-010 unknown provider
};

} // namespace leadline::providers
