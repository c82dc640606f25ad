#include "app/suppressionkey.h"

#include "app/credential.h"
#include "base/digest.h"
#include "store/connectionrepository.h"
#include "store/documentrepository.h"

namespace leadline::app {

namespace {

constexpr QLatin1String kKind{"setting"};
constexpr QLatin1String kName{"suppression_key"};

Result<bool> onlySandbox(store::Database &database)
{
    store::ConnectionRepository repository(database);
    const auto connections = repository.all();
    if (!connections)
        return fail(connections.error());
    for (const domain::Connection &connection : *connections) {
        if (!isSandboxConnection(connection))
            return false;
    }
    return true;
}

} // namespace

QCoro::Task<Result<QByteArray>> suppressionKey(store::Database *database, std::shared_ptr<secrets::SecretStore> store)
{
    store::DocumentRepository documents(*database);
    const auto document = documents.find(kKind, kName);
    if (!document)
        co_return fail(document.error());
    const QByteArray local = QByteArray::fromHex(document->value(QLatin1String("key")).toString().toLatin1());
    const auto sandbox = onlySandbox(*database);
    if (!sandbox)
        co_return fail(sandbox.error());
    if (*sandbox) {
        if (!local.isEmpty())
            co_return local;
        const QString made = randomKey() + randomKey();
        const auto saved = documents.save(kKind, kName, QJsonObject{{QStringLiteral("key"), made}});
        if (!saved)
            co_return fail(saved.error());
        co_return QByteArray::fromHex(made.toLatin1());
    }

    const QString entry = QStringLiteral("leadline/%1/suppression/key").arg(database->workspaceId());
    auto stored = co_await store->read(entry);
    if (stored && !stored->isEmpty())
        co_return QByteArray::fromHex(stored->expose());
    if (!stored && stored.error().code != QLatin1String("LL-SEC-001"))
        co_return fail(stored.error());
    const QByteArray key = local.isEmpty() ? QByteArray::fromHex((randomKey() + randomKey()).toLatin1()) : local;
    secrets::SecretBytes bytes(key.toHex());
    auto written = co_await store->write(entry, std::move(bytes));
    if (!written)
        co_return fail(written.error());
    if (!local.isEmpty()) {
        if (const auto removed = documents.remove(kKind, kName); !removed)
            co_return fail(removed.error());
    }
    co_return key;
}

} // namespace leadline::app
