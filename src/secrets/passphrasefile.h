#pragma once

#include "secrets/secretstore.h"

#include <array>
#include <map>
#include <mutex>

namespace leadline::secrets {

/// The file behind PassphraseStore. Blocking; every function may be called from any thread.
///
/// Layout, version 1 (integers are single bytes or big-endian):
///   0  "LEADLINE-SECRET\n"                 16
///  16  version, log2 N, r, p                4
///  20  salt                                32
///  52  key check value                     16   HMAC-SHA-256 under the second half of the derived key
///  68  SHA-256 of bytes 0..67              32   tells a damaged header from a wrong passphrase
/// 100  nonce                               12   new at every write
/// 112  AES-256-GCM of the entries, then its tag of 16; bytes 0..111 are authenticated with it
/// Entries: count, then key length, key (UTF-8), value length, value; lengths and count are 4 bytes.
class PassphraseFile
{
public:
    PassphraseFile(QString path, SecretBytes passphrase, int costLog2);

    [[nodiscard]] Result<SecretBytes> read(const QString &key);
    /// Written, read back from the disk and compared.
    [[nodiscard]] Result<void> write(const QString &key, const SecretBytes &value);
    [[nodiscard]] Result<void> remove(const QString &key);

private:
    using Entries = std::map<QString, SecretBytes>;
    struct Header
    {
        int costLog2 = 0, r = 0, p = 0;
        QByteArray salt;
        friend bool operator==(const Header &, const Header &) = default;
    };

    [[nodiscard]] Result<Entries> load();
    [[nodiscard]] Result<void> save(const Entries &entries);
    [[nodiscard]] Result<void> change(const QString &key, const SecretBytes *value);
    [[nodiscard]] Result<Header> parseHeader(const QByteArray &bytes) const;
    [[nodiscard]] Result<void> derive(const Header &header);
    [[nodiscard]] QByteArray keyCheck() const;
    [[nodiscard]] QByteArray headerBytes() const;

    std::mutex m_mutex;
    const QString m_path;
    const SecretBytes m_passphrase;
    const int m_costLog2;
    Header m_header;    ///< what m_keys was derived with; empty salt: not yet
    SecretBytes m_keys; ///< 32 bytes to encrypt with, 32 to check with
};

} // namespace leadline::secrets
