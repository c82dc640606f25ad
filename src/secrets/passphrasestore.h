#pragma once

#include "secrets/secretstore.h"

#include <memory>

namespace leadline::secrets {

/// One file, AES-256-GCM under a key derived from a passphrase (scrypt), written atomically with mode 0600.
/// The only alternative to the keychain, chosen by a person, never silently. The whole file is authenticated:
/// a changed byte is LL-SEC-005, a wrong passphrase LL-SEC-004, and neither ever overwrites the file.
/// LL-SEC-007: the file cannot be read or written. Deriving and writing happen in a pool thread; the task
/// resumes in the caller's.
class PassphraseStore final : public SecretStore
{
public:
    /// `costLog2`: scrypt's N for a new file, as a power of two (17: 128 MiB and about half a second, once a
    /// session).
    PassphraseStore(QString path, SecretBytes passphrase, int costLog2 = 17);
    ~PassphraseStore() override;
    [[nodiscard]] SecretPlace place() const override { return SecretPlace::PassphraseFile; }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, SecretBytes value) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> probe() override;

private:
    std::shared_ptr<class PassphraseFile> m_file; // shared with the pool thread at work
};

} // namespace leadline::secrets
