#pragma once

#include "base/result.h"
#include "secrets/secretbytes.h"

#include <QCoroTask>

namespace leadline::secrets {

enum class SecretPlace { Keychain, PassphraseFile, Session };

/// Where secrets are kept. Keys look like "leadline/<workspace>/<connection>/<purpose>" and hold no personal
/// data. Codes: LL-SEC-001 no such entry, 002 the keychain is locked or did not answer, 003 no keychain on
/// this machine, 004 wrong passphrase, 005 the passphrase file is damaged, 006 entry too large (2,000 bytes),
/// 007 the passphrase file cannot be read or written. May be called from any thread that runs an event loop;
/// the task resumes there. Never switches to another store by itself.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual SecretPlace place() const = 0;
    [[nodiscard]] virtual QString
    name() const = 0; ///< "system keychain", "passphrase file", "this session only"
    [[nodiscard]] virtual QCoro::Task<Result<SecretBytes>> read(QString key) = 0;
    /// Written, read back and compared before it is called stored.
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(QString key, SecretBytes value) = 0;
    /// Removing what is not there succeeds.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString key) = 0;
    /// Writes, reads and deletes a random entry: is this store usable now?
    [[nodiscard]] virtual QCoro::Task<Result<void>> probe() = 0;
};

} // namespace leadline::secrets
