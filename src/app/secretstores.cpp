#include "app/secretstores.h"

#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"
#include "secrets/passphrasestore.h"

namespace leadline::app {

std::shared_ptr<secrets::SecretStore> keychainSecrets()
{
    return std::make_shared<secrets::KeychainStore>();
}

std::shared_ptr<secrets::SecretStore> sessionSecrets()
{
    return std::make_shared<secrets::MemoryStore>();
}

std::shared_ptr<secrets::SecretStore> passphraseSecrets(const QString &path, const QByteArray &passphrase)
{
    return std::make_shared<secrets::PassphraseStore>(path, secrets::SecretBytes(passphrase));
}

QString passphraseFileOf(const QString &workspacePath)
{
    return workspacePath + QStringLiteral(".secrets");
}

} // namespace leadline::app
