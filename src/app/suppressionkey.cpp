#include "app/suppressionkey.h"

#include "app/credential.h"
#include "app/texts.h"
#include "base/digest.h"
#include "store/connectionrepository.h"
#include "store/documentrepository.h"
#include "store/suppressionrepository.h"
#include "store/transaction.h"

#include <QMessageAuthenticationCode>

namespace leadline::app {

namespace {

constexpr QLatin1String kKind{"setting"};
constexpr QLatin1String kName{"suppression_key"};
constexpr QLatin1String kCheck{"suppression_check"};

Error keyMissing(const QString &place)
{
    Error e;
    e.kind = ErrorKind::Secrets;
    e.code = QStringLiteral("LL-DNC-010");
    e.what = tr("The key of the do-not-contact list is not where secrets are kept (%1).").arg(place);
    e.unaffected = tr("The list is unchanged and nobody on it was contacted; nothing is pushed without it.");
    e.remedy =
        tr("Unlock the keychain or the passphrase file that holds this workspace's secrets, in Setup.");
    return e;
}

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

Result<bool> anybodyListed(store::Database &database)
{
    const auto count = store::SuppressionRepository(database, {}).count();
    if (!count)
        return fail(count.error());
    return *count > 0;
}

/// The key kept beside the list; empty when there is none.
Result<QByteArray> localKey(store::Database &database)
{
    const auto document = store::DocumentRepository(database).find(kKind, kName);
    if (!document)
        return fail(document.error());
    return QByteArray::fromHex(document->value(QLatin1String("key")).toString().toLatin1());
}

Result<void> saveLocalKey(store::Database &database, const QByteArray &key)
{
    const QJsonObject document{{QStringLiteral("key"), QString::fromLatin1(key.toHex())}};
    const auto saved = store::DocumentRepository(database).save(kKind, kName, document);
    return saved ? Result<void>() : fail(saved.error());
}

/// The key, when it is the one that the list was made with. Two places may hold different ones, for example
/// when the first could not be read at the time the second was chosen.
Result<QByteArray> checkedKey(store::Database &database, const QByteArray &key, const QString &place)
{
    store::DocumentRepository documents(database);
    const auto known = documents.find(kKind, kCheck);
    if (!known)
        return fail(known.error());
    const QString due = QString::fromLatin1(
        QMessageAuthenticationCode::hash("leadline do-not-contact list", key, QCryptographicHash::Sha256)
            .toHex());
    const QString noted = known->value(QLatin1String("check")).toString();
    if (noted == due)
        return key;
    const auto listed = anybodyListed(database);
    if (!listed)
        return fail(listed.error());
    if (!noted.isEmpty() && *listed)
        return fail(keyMissing(place));
    const auto saved = documents.save(kKind, kCheck, QJsonObject{{QStringLiteral("check"), due}});
    if (!saved)
        return fail(saved.error());
    return key;
}

QByteArray newKey()
{
    return QByteArray::fromHex((randomKey() + randomKey()).toLatin1());
}

/// One transaction, so that the two threads of a workspace never make one each.
Result<QByteArray> makeLocalKey(store::Database &database)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    const auto there = localKey(database);
    if (!there || !there->isEmpty())
        return there;
    const QByteArray key = newKey();
    if (const auto saved = saveLocalKey(database, key); !saved)
        return fail(saved.error());
    if (const auto done = transaction->commit(); !done)
        return fail(done.error());
    return key;
}

/// The key in the store; empty when it holds none.
QCoro::Task<Result<QByteArray>> storedKey(QString entry, std::shared_ptr<secrets::SecretStore> store)
{
    auto reading = store->read(entry);
    auto stored = co_await reading;
    if (!stored && stored.error().code != QLatin1String("LL-SEC-001"))
        co_return fail(stored.error());
    co_return stored ? QByteArray::fromHex(stored->expose()) : QByteArray();
}

QCoro::Task<Result<void>> storeKey(QString entry, QByteArray key, std::shared_ptr<secrets::SecretStore> store)
{
    auto writing = store->write(entry, secrets::SecretBytes(key.toHex()));
    auto written = co_await writing;
    co_return written;
}

/// The key as the places have it; made when there is none and nobody on the list.
QCoro::Task<Result<QByteArray>> currentKey(store::Database *database,
                                           std::shared_ptr<secrets::SecretStore> store)
{
    const auto local = localKey(*database);
    if (!local)
        co_return fail(local.error());
    const auto sandbox = onlySandbox(*database);
    if (!sandbox)
        co_return fail(sandbox.error());
    const bool stays = *sandbox || store->place() == secrets::SecretPlace::Session;
    const QString entry = suppressionEntry(database->workspaceId());
    if (!local->isEmpty()) {
        const QByteArray key = *local;
        if (stays)
            co_return key;
        auto storing = storeKey(entry, key, store);
        auto stored = co_await storing;
        if (!stored)
            co_return fail(stored.error());
        if (const auto removed = store::DocumentRepository(*database).remove(kKind, kName); !removed)
            co_return fail(removed.error());
        co_return key;
    }

    const auto listed = anybodyListed(*database);
    if (!listed)
        co_return fail(listed.error());
    const bool ask = *listed || !*sandbox; // a sandbox without a list needs no keychain
    if (ask) {
        auto reading = storedKey(entry, store);
        auto stored = co_await reading;
        if (!stored)
            co_return fail(stored.error());
        if (!stored->isEmpty())
            co_return stored;
        if (*listed)
            co_return fail(keyMissing(store->name()));
    }
    if (stays)
        co_return makeLocalKey(*database);
    const QByteArray made = newKey();
    auto storing = storeKey(entry, made, store);
    auto kept = co_await storing;
    if (!kept)
        co_return fail(kept.error());
    co_return QByteArray(made);
}

} // namespace

QString suppressionEntry(const QString &workspaceId)
{
    return QStringLiteral("leadline/%1/suppression/key").arg(workspaceId);
}

QCoro::Task<Result<QByteArray>> suppressionKey(store::Database *database,
                                               std::shared_ptr<secrets::SecretStore> store)
{
    auto looking = currentKey(database, store);
    auto key = co_await looking;
    if (!key)
        co_return key;
    co_return checkedKey(*database, *key, store->name());
}

QCoro::Task<Result<void>> copySuppressionKey(store::Database *database,
                                             std::shared_ptr<secrets::SecretStore> from,
                                             std::shared_ptr<secrets::SecretStore> to)
{
    const auto local = localKey(*database);
    if (!local)
        co_return fail(local.error());
    if (!local->isEmpty())
        co_return Result<void>(); // suppressionKey() moves it when it is time
    const QString entry = suppressionEntry(database->workspaceId());
    auto reading = storedKey(entry, from);
    auto stored = co_await reading;
    const auto listed = anybodyListed(*database);
    if (!listed)
        co_return fail(listed.error());
    if (!stored && *listed)
        co_return fail(stored.error());
    // Nobody needs it, there is none, or it is not the list's own: then the new place's key counts.
    if (!stored || stored->isEmpty() || !checkedKey(*database, *stored, from->name()))
        co_return Result<void>();
    const QByteArray key = *stored;
    if (to->place() == secrets::SecretPlace::Session)
        co_return saveLocalKey(*database, key);
    auto storing = storeKey(entry, key, to);
    auto written = co_await storing;
    co_return written;
}

} // namespace leadline::app
