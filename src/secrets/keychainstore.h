#pragma once

#include "secrets/secretstore.h"

#include <chrono>

namespace leadline::secrets {

/// The operating system's keychain through QtKeychain. A locked keyring may never answer, so every job has a
/// deadline.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(QString service = QStringLiteral("leadline"),
                           std::chrono::milliseconds deadline = std::chrono::seconds(20));
    [[nodiscard]] SecretPlace place() const override { return SecretPlace::Keychain; }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, SecretBytes value) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> probe() override;

private:
    QString m_service;
    std::chrono::milliseconds m_deadline;
};

} // namespace leadline::secrets
