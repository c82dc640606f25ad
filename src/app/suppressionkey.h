#pragma once

#include "secrets/secretstore.h"
#include "store/database.h"

#include <memory>

namespace leadline::app {

/// The key of the do-not-contact list's hashes, made once per workspace and kept in the secret store. A workspace whose
/// connections all lead to a sandbox may keep it beside the list instead: its people are invented, and a sandbox needs no
/// keychain. Adding the first live connection moves the key into the store.
[[nodiscard]] QCoro::Task<Result<QByteArray>> suppressionKey(store::Database *database,
                                                             std::shared_ptr<secrets::SecretStore> store);

} // namespace leadline::app
