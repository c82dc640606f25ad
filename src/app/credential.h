#pragma once

#include "domain/connection.h"
#include "secrets/secretstore.h"

#include <memory>

namespace leadline::app {

/// Key of a connection's secret in the store. Holds no personal data.
[[nodiscard]] QString secretKeyFor(const QString &workspaceId, const QString &connectionName);

/// The secret of a connection, fetched at the moment it is needed. A sandbox connection (not live, on the loopback
/// interface) may carry the sandbox's published credential in its settings, since it opens nothing else; any other
/// connection goes through the secret store. LL-SEC-010 when a live connection claims to carry its own credential.
[[nodiscard]] QCoro::Task<Result<QByteArray>> readCredential(std::shared_ptr<secrets::SecretStore> store,
                                                             domain::Connection connection);

/// LL-SEC-010 when the connection carries a published credential without leading to a sandbox.
[[nodiscard]] Result<void> checkPublishedCredential(const domain::Connection &connection);

/// Is this connection allowed to carry a published credential?
[[nodiscard]] bool isSandboxConnection(const domain::Connection &connection);

inline constexpr QLatin1String kSandboxCredential{"sandbox_credential"};

} // namespace leadline::app
