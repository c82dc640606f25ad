#pragma once

#include "secrets/secretstore.h"

#include <map>

namespace leadline::secrets {

/// One file, AES-256-GCM under a key derived from a passphrase (scrypt), written atomically with mode 0600. The only
/// alternative to the keychain, chosen by a person, never silently. The whole file is authenticated: a changed byte is
/// LL-SEC-005, a wrong passphrase LL-SEC-004, and neither ever overwrites the file.
class PassphraseStore final : public SecretStore
{
public:
    PassphraseStore(QString path, SecretBytes passphrase);
    ~PassphraseStore() override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, SecretBytes value) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> probe() override;

private:
    [[nodiscard]] Result<std::map<QString, SecretBytes>> load() const;
    [[nodiscard]] Result<void> save(const std::map<QString, SecretBytes> &entries) const;
    QString m_path;
    SecretBytes m_passphrase;
};

} // namespace leadline::secrets
