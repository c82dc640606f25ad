#pragma once

#include "secrets/secretstore.h"
#include "store/database.h"

#include <QStringList>

#include <memory>

namespace leadline::app {

/// What becomes of the secrets in the old place when another is chosen.
enum class StoredSecrets {
    Move, ///< copied, read back and compared, then removed from the old place
    Leave ///< they stay where they are and have to be entered again to be used
};

/// What came of it.
struct SecretMove
{
    struct Entry
    {
        QString connection; ///< empty: the key of the do-not-contact list
        QString key;        ///< in the store; nothing secret
    };
    QList<Entry> copied;
    int moved = 0;       ///< connections whose secret is in the new place and in no other
    QStringList missing; ///< connections whose secret is in neither place
    QStringList
        leftBehind; ///< connections whose secret is in both places: it could not be removed from the old one
    bool listUnread = false; ///< the key of the do-not-contact list could not be taken along
};

/// Copies the secrets of all connections and the key of the do-not-contact list. When one of them cannot be
/// read or written, `to` is put back as it was, and the error says so: nothing has changed then. With Leave
/// only the list's key is copied, and a failure of that is noted instead.
[[nodiscard]] QCoro::Task<Result<SecretMove>> copySecrets(store::Database *database, StoredSecrets stored,
                                                          std::shared_ptr<secrets::SecretStore> from,
                                                          std::shared_ptr<secrets::SecretStore> to);

/// After the change of place: removes from the old place what was copied, and notes what stays there.
[[nodiscard]] QCoro::Task<SecretMove> removeCopied(SecretMove move,
                                                   std::shared_ptr<secrets::SecretStore> from);

} // namespace leadline::app
