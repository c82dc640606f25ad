#pragma once

#include "secrets/secretstore.h"

#include <memory>

namespace leadline::app {

using SecretPlace = secrets::SecretPlace;

/// The places a face may offer for secrets. There is no silent fallback from one to another.
[[nodiscard]] std::shared_ptr<secrets::SecretStore> keychainSecrets();
[[nodiscard]] std::shared_ptr<secrets::SecretStore> sessionSecrets(); ///< forgotten when the program ends
[[nodiscard]] std::shared_ptr<secrets::SecretStore> passphraseSecrets(const QString &path, const QByteArray &passphrase);
/// The passphrase file that belongs to a workspace: beside it, with ".secrets" at the end of its name.
[[nodiscard]] QString passphraseFileOf(const QString &workspacePath);

} // namespace leadline::app
