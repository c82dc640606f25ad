#include "app/secretswitch.h"

namespace leadline::app {

SecretSwitch::SecretSwitch(std::shared_ptr<secrets::SecretStore> store) : m_store(std::move(store)) {}

std::shared_ptr<secrets::SecretStore> SecretSwitch::current() const
{
    const std::scoped_lock lock(m_mutex);
    return m_store;
}

void SecretSwitch::change(std::shared_ptr<secrets::SecretStore> store)
{
    const std::scoped_lock lock(m_mutex);
    m_store = std::move(store);
}

// Each keeps the store it asked until the answer is there.

QCoro::Task<Result<secrets::SecretBytes>> SecretSwitch::read(QString key)
{
    const auto store = current();
    auto asking = store->read(key);
    auto answer = co_await asking;
    co_return answer;
}

QCoro::Task<Result<void>> SecretSwitch::write(QString key, secrets::SecretBytes value)
{
    const auto store = current();
    auto asking = store->write(key, std::move(value));
    auto answer = co_await asking;
    co_return answer;
}

QCoro::Task<Result<void>> SecretSwitch::remove(QString key)
{
    const auto store = current();
    auto asking = store->remove(key);
    auto answer = co_await asking;
    co_return answer;
}

QCoro::Task<Result<void>> SecretSwitch::probe()
{
    const auto store = current();
    auto asking = store->probe();
    auto answer = co_await asking;
    co_return answer;
}

} // namespace leadline::app
