#pragma once

#include "secrets/secretstore.h"

#include <memory>

namespace leadline::app {

/// The places a face may offer for secrets. There is no silent fallback from one to another.
[[nodiscard]] std::shared_ptr<secrets::SecretStore> keychainSecrets();
[[nodiscard]] std::shared_ptr<secrets::SecretStore> sessionSecrets(); ///< forgotten when the program ends
[[nodiscard]] std::shared_ptr<secrets::SecretStore> passphraseSecrets(const QString &path, const QByteArray &passphrase);

} // namespace leadline::app
