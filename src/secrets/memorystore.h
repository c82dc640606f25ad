#pragma once

#include "secrets/secretstore.h"

#include <map>
#include <mutex>

namespace leadline::secrets {

/// Keeps secrets until the program ends: tests, the sandbox, and "this session only".
class MemoryStore final : public SecretStore
{
public:
    [[nodiscard]] SecretPlace place() const override { return SecretPlace::Session; }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, SecretBytes value) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> probe() override;

private:
    std::mutex m_mutex; ///< called from the search and the sync thread alike
    std::map<QString, SecretBytes> m_entries;
};

} // namespace leadline::secrets
