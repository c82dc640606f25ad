#include "app/secretmove.h"

#include "app/suppressionkey.h"
#include "app/texts.h"
#include "store/connectionrepository.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace leadline::app {

using secrets::SecretBytes;
using secrets::SecretStore;

namespace {

/// What the new place held under the keys written so far; what held nothing has no value.
struct Before
{
    QString key;
    std::optional<SecretBytes> value;
};
using Undo = std::shared_ptr<std::vector<Before>>;

bool isMissing(const Error &error)
{
    return error.code == QLatin1String("LL-SEC-001");
}

enum class Copy { Done, Missing, OnlyThere }; ///< OnlyThere: the old place has none, the new one has

QCoro::Task<Result<Copy>> copyOne(QString key, std::shared_ptr<SecretStore> from,
                                  std::shared_ptr<SecretStore> to, Undo undo)
{
    auto reading = from->read(key);
    auto value = co_await reading;
    if (!value && !isMissing(value.error()))
        co_return fail(value.error());
    auto looking = to->read(key);
    auto before = co_await looking;
    if (!before && !isMissing(before.error()))
        co_return fail(before.error());
    if (!value)
        co_return before ? Copy::OnlyThere : Copy::Missing;
    undo->push_back({key, before ? std::optional<SecretBytes>(std::move(*before)) : std::nullopt});
    auto writing = to->write(key, std::move(*value));
    auto written = co_await writing;
    if (!written)
        co_return fail(written.error());
    co_return Copy::Done;
}

QCoro::Task<> putBack(Undo undo, std::shared_ptr<SecretStore> to)
{
    for (Before &before : *undo) {
        auto step = before.value ? to->write(before.key, std::move(*before.value)) : to->remove(before.key);
        co_await step;
    }
}

/// The move failed, whatever the reason was: nothing has changed, which is what a person must know.
Error unmoved(Error error)
{
    error.unaffected = tr("All secrets are where they were, and that place stays in use.");
    return error;
}

QCoro::Task<Result<void>> copyConnections(QList<domain::Connection> connections,
                                          std::shared_ptr<SecretStore> from, std::shared_ptr<SecretStore> to,
                                          Undo undo, std::shared_ptr<SecretMove> move)
{
    for (const domain::Connection &connection : std::as_const(connections)) {
        if (connection.secretKey.isEmpty())
            continue;
        const SecretMove::Entry entry{connection.name, connection.secretKey};
        auto copying = copyOne(entry.key, from, to, undo);
        auto copied = co_await copying;
        if (!copied)
            co_return fail(copied.error());
        if (*copied == Copy::Done)
            move->copied << entry;
        else if (*copied == Copy::Missing)
            move->missing << entry.connection;
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<SecretMove>> copySecrets(store::Database *database, StoredSecrets stored,
                                            std::shared_ptr<SecretStore> from,
                                            std::shared_ptr<SecretStore> to)
{
    const auto undo = std::make_shared<std::vector<Before>>();
    const auto move = std::make_shared<SecretMove>();
    const auto connections = store::ConnectionRepository(*database).all();
    if (!connections)
        co_return fail(connections.error());
    if (stored == StoredSecrets::Move) {
        const QList<domain::Connection> all = *connections;
        auto copying = copyConnections(all, from, to, undo, move);
        auto copied = co_await copying;
        if (!copied) {
            auto back = putBack(undo, to);
            co_await back;
            co_return fail(unmoved(copied.error()));
        }
    }
    auto listing = copySuppressionKey(database, from, to);
    auto listed = co_await listing;
    if (!listed && stored == StoredSecrets::Move) {
        auto back = putBack(undo, to);
        co_await back;
        co_return fail(unmoved(listed.error()));
    }
    move->listUnread = !listed;
    if (listed && stored == StoredSecrets::Move)
        move->copied << SecretMove::Entry{{}, suppressionEntry(database->workspaceId())};
    move->moved =
        int(std::count_if(move->copied.cbegin(), move->copied.cend(),
                          [](const SecretMove::Entry &entry) { return !entry.connection.isEmpty(); }));
    co_return SecretMove(*move);
}

QCoro::Task<SecretMove> removeCopied(SecretMove move, std::shared_ptr<SecretStore> from)
{
    const QList<SecretMove::Entry> copied = move.copied;
    for (const SecretMove::Entry &entry : copied) {
        auto removing = from->remove(entry.key);
        auto removed = co_await removing;
        if (removed)
            continue;
        move.leftBehind << (entry.connection.isEmpty() ? tr("do-not-contact list") : entry.connection);
        move.moved -= entry.connection.isEmpty() ? 0 : 1;
    }
    co_return SecretMove(move);
}

} // namespace leadline::app
