#pragma once

#include "app/secretstores.h"

#include <QFuture>
#include <QString>

namespace leadline::gui {

/// What a person chose for a workspace, from the user's settings. The program itself never changes it.
struct SecretChoice
{
    /// The keychain unless chosen otherwise; the passphrase file when there is one beside a workspace that
    /// was never seen here.
    app::SecretPlace place = app::SecretPlace::Keychain;
    bool fileExists = false; ///< the workspace's passphrase file is there
};

/// Settings and disk are read and written in a pool thread: the GUI thread never waits for them.
[[nodiscard]] QFuture<SecretChoice> readSecretChoice(const QString &workspacePath);
/// For the next start of this workspace. LL-GUI-005: the settings cannot be written.
[[nodiscard]] QFuture<Result<void>> saveSecretChoice(const QString &workspacePath, app::SecretPlace place);

[[nodiscard]] QString secretPlaceLabel(app::SecretPlace place); ///< "System keychain", translated

} // namespace leadline::gui
