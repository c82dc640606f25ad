#pragma once

#include "secrets/secretstore.h"

#include <memory>
#include <mutex>

namespace leadline::app {

/// The one store that everything in a workspace asks, while the store behind it may be changed for another. A
/// run that is under way asks the new one with its next question. Called from any thread.
class SecretSwitch final : public secrets::SecretStore
{
public:
    explicit SecretSwitch(std::shared_ptr<secrets::SecretStore> store);
    [[nodiscard]] std::shared_ptr<secrets::SecretStore> current() const;
    void change(std::shared_ptr<secrets::SecretStore> store);

    [[nodiscard]] secrets::SecretPlace place() const override { return current()->place(); }
    [[nodiscard]] QString name() const override { return current()->name(); }
    [[nodiscard]] QCoro::Task<Result<secrets::SecretBytes>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, secrets::SecretBytes value) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> probe() override;

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<secrets::SecretStore> m_store;
};

} // namespace leadline::app
