#include "secrets/memorystore.h"

#include "secrets/entry.h"

#include <QCoreApplication>

namespace leadline::secrets {

QString MemoryStore::name() const
{
    return QCoreApplication::translate("leadline::Secrets", "this session only");
}

QCoro::Task<Result<SecretBytes>> MemoryStore::read(QString key)
{
    const std::scoped_lock lock(m_mutex); // nothing is awaited below
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        co_return fail(noSuchEntry());
    co_return found->second.clone();
}

QCoro::Task<Result<void>> MemoryStore::write(QString key, SecretBytes value)
{
    const Result<void> fits = requireFits(value);
    if (!fits)
        co_return fits;
    const std::scoped_lock lock(m_mutex);
    m_entries.insert_or_assign(key, std::move(value));
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryStore::remove(QString key)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.erase(key);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryStore::probe()
{
    return probeByRoundTrip(this);
}

} // namespace leadline::secrets
