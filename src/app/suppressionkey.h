#pragma once

#include "secrets/secretstore.h"
#include "store/database.h"

#include <memory>

namespace leadline::app {

/// The key of the do-not-contact list's hashes, made once per workspace and kept in the secret store. It
/// stays beside the list instead when all connections lead to a sandbox (its people are invented, and a
/// sandbox needs no keychain), and when secrets are kept for the session only: a list whose key is forgotten
/// lets everybody on it through. Such a key moves into the store as soon as there is a lasting one.
/// LL-DNC-010: there are people on the list, and the store does not hold its key or holds another; none is
/// made then, for under it nobody would be found.
[[nodiscard]] QCoro::Task<Result<QByteArray>> suppressionKey(store::Database *database,
                                                             std::shared_ptr<secrets::SecretStore> store);

/// Copies the key to where `to` wants it kept; the one in `from` stays. Nothing to do when `from` has none.
[[nodiscard]] QCoro::Task<Result<void>> copySuppressionKey(store::Database *database,
                                                           std::shared_ptr<secrets::SecretStore> from,
                                                           std::shared_ptr<secrets::SecretStore> to);

/// Name of the key's entry in the secret store.
[[nodiscard]] QString suppressionEntry(const QString &workspaceId);

} // namespace leadline::app
