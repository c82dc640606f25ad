#include "secrets/passphrasefile.h"

#include "secrets/entry.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QMessageAuthenticationCode>
#include <QSaveFile>
#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace leadline::secrets {
namespace {

constexpr QByteArrayView kMagic{"LEADLINE-SECRET\n", 16};
constexpr char kVersion = 1;
constexpr qsizetype kSaltAt = 20, kSaltBytes = 32;
constexpr qsizetype kCheckAt = 52, kCheckBytes = 16;
constexpr qsizetype kDigestAt = 68, kDigestBytes = 32;
constexpr qsizetype kNonceAt = 100, kNonceBytes = 12;
constexpr qsizetype kBodyAt = 112, kTagBytes = 16;
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kMaxFileBytes = 1024 * 1024;
/// A hostile file may not make scrypt take more than 256 MiB or several seconds.
constexpr int kMinCost = 10, kMaxCost = 18, kBlock = 8, kMaxParallel = 4;
constexpr quint64 kMaxScryptBytes = 300ULL * 1024 * 1024;
constexpr quint32 kMaxEntries = 10000;

const unsigned char *in(const QByteArray &bytes, qsizetype offset = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + offset;
}

unsigned char *out(QByteArray &bytes, qsizetype offset = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + offset;
}

/// Wipes a buffer of ours at the end of a scope.
class Wiped
{
public:
    explicit Wiped(QByteArray &bytes) : m_bytes(bytes) {}
    ~Wiped() { OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Wiped(const Wiped &) = delete;
    Wiped &operator=(const Wiped &) = delete;

private:
    QByteArray &m_bytes;
};

Error damaged(const QString &path, const QString &how)
{
    return {.kind = ErrorKind::Secrets,
            .code = QStringLiteral("LL-SEC-005"),
            .what = QCoreApplication::translate("leadline::Secrets", "The passphrase file %1 is damaged: %2.")
                        .arg(QDir::toNativeSeparators(path), how),
            .unaffected = QCoreApplication::translate("leadline::Secrets", "The file was left as it is."),
            .remedy = QCoreApplication::translate(
                "leadline::Secrets",
                "Restore it from a backup, or move it away and enter the keys again in Setup.")};
}

Error wrongPassphrase(const QString &path)
{
    return {.kind = ErrorKind::Secrets,
            .code = QStringLiteral("LL-SEC-004"),
            .what =
                QCoreApplication::translate("leadline::Secrets", "The passphrase does not open the file %1.")
                    .arg(QDir::toNativeSeparators(path)),
            .unaffected = QCoreApplication::translate("leadline::Secrets", "The file was left as it is."),
            .remedy = QCoreApplication::translate("leadline::Secrets",
                                                  "Enter the passphrase again; it cannot be recovered.")};
}

Error unusable(const QString &path, const QString &why)
{
    return {.kind = ErrorKind::Secrets,
            .code = QStringLiteral("LL-SEC-007"),
            .what = QCoreApplication::translate("leadline::Secrets",
                                                "The passphrase file %1 cannot be read or written: %2.")
                        .arg(QDir::toNativeSeparators(path), why),
            .unaffected =
                QCoreApplication::translate("leadline::Secrets", "What it held before is unchanged."),
            .remedy = QCoreApplication::translate("leadline::Secrets",
                                                  "Check the folder and the free space, then try again.")};
}

Error cryptoFailed()
{
    return {
        .kind = ErrorKind::Internal,
        .code = QStringLiteral("LL-SEC-007"),
        .what = QCoreApplication::translate("leadline::Secrets", "The encryption library refused a step."),
        .unaffected = QCoreApplication::translate("leadline::Secrets", "The passphrase file is unchanged."),
        .remedy = QCoreApplication::translate("leadline::Secrets", "Free some memory, then try again.")};
}

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

/// Body and tag, or an empty array when the library failed.
QByteArray sealed(const QByteArray &key, const QByteArray &header, const QByteArray &plain)
{
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray body(plain.size() + kTagBytes, '\0');
    int length = 0, last = 0;
    const bool done =
        context &&
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(key), in(header, kNonceAt)) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &length, in(header), static_cast<int>(header.size())) ==
            1 &&
        EVP_EncryptUpdate(context.get(), out(body), &length, in(plain), static_cast<int>(plain.size())) ==
            1 &&
        EVP_EncryptFinal_ex(context.get(), out(body) + length, &last) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(kTagBytes),
                            out(body, plain.size())) == 1;
    return done ? body : QByteArray();
}

/// False when header, body or tag were changed.
bool unsealed(const QByteArray &key, const QByteArray &file, QByteArray &plain)
{
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const qsizetype size = file.size() - kBodyAt - kTagBytes;
    plain = QByteArray(size, '\0');
    QByteArray tag = file.last(kTagBytes);
    int length = 0, last = 0;
    return context &&
           EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(key), in(file, kNonceAt)) == 1 &&
           EVP_DecryptUpdate(context.get(), nullptr, &length, in(file), static_cast<int>(kBodyAt)) == 1 &&
           EVP_DecryptUpdate(context.get(), out(plain), &length, in(file, kBodyAt), static_cast<int>(size)) ==
               1 &&
           EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(kTagBytes),
                               tag.data()) == 1 &&
           EVP_DecryptFinal_ex(context.get(), out(plain) + length, &last) == 1;
}

void appendSized(QByteArray &bytes, const QByteArray &part)
{
    const quint32 size = qToBigEndian(static_cast<quint32>(part.size()));
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
    bytes.append(part);
}

/// Takes fields off the front of decrypted bytes; never past the end.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    bool number(quint32 &value)
    {
        if (m_bytes.size() - m_at < 4)
            return false;
        value = qFromBigEndian<quint32>(m_bytes.constData() + m_at);
        m_at += 4;
        return true;
    }
    bool sized(QByteArray &part)
    {
        quint32 size = 0;
        if (!number(size) || m_bytes.size() - m_at < static_cast<qsizetype>(size))
            return false;
        part = m_bytes.mid(m_at, size);
        m_at += size;
        return true;
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

PassphraseFile::PassphraseFile(QString path, SecretBytes passphrase, int costLog2)
    : m_path(std::move(path)), m_passphrase(std::move(passphrase)),
      m_costLog2(qBound(kMinCost, costLog2, kMaxCost))
{
}

Result<PassphraseFile::Header> PassphraseFile::parseHeader(const QByteArray &bytes) const
{
    if (bytes.size() < kBodyAt + kTagBytes || !bytes.startsWith(kMagic))
        return fail(damaged(
            m_path, QCoreApplication::translate("leadline::Secrets", "it is cut or not one of ours")));
    if (QCryptographicHash::hash(bytes.first(kDigestAt), QCryptographicHash::Sha256) !=
        bytes.mid(kDigestAt, kDigestBytes))
        return fail(
            damaged(m_path, QCoreApplication::translate("leadline::Secrets", "its beginning was changed")));
    if (bytes.at(16) != kVersion)
        return fail(
            damaged(m_path, QCoreApplication::translate("leadline::Secrets",
                                                        "it is of a version this program does not know")));
    const Header header{.costLog2 = static_cast<uchar>(bytes.at(17)),
                        .r = static_cast<uchar>(bytes.at(18)),
                        .p = static_cast<uchar>(bytes.at(19)),
                        .salt = bytes.mid(kSaltAt, kSaltBytes)};
    if (header.costLog2 < kMinCost || header.costLog2 > kMaxCost || header.r != kBlock || header.p < 1 ||
        header.p > kMaxParallel)
        return fail(damaged(m_path, QCoreApplication::translate("leadline::Secrets",
                                                                "its key parameters are out of bounds")));
    return header;
}

Result<void> PassphraseFile::derive(const Header &header)
{
    if (!m_keys.isEmpty() && m_header == header)
        return {};
    QByteArray keys(2 * kKeyBytes, '\0');
    const QByteArray passphrase = m_passphrase.expose();
    if (EVP_PBE_scrypt(passphrase.constData(), static_cast<size_t>(passphrase.size()), in(header.salt),
                       static_cast<size_t>(header.salt.size()), quint64(1) << header.costLog2,
                       static_cast<quint64>(header.r), static_cast<quint64>(header.p), kMaxScryptBytes,
                       out(keys), static_cast<size_t>(keys.size())) != 1)
        return fail(cryptoFailed());
    m_keys = SecretBytes(std::move(keys));
    m_header = header;
    return {};
}

QByteArray PassphraseFile::keyCheck() const
{
    return QMessageAuthenticationCode::hash("leadline passphrase file", m_keys.expose().last(kKeyBytes),
                                            QCryptographicHash::Sha256)
        .first(kCheckBytes);
}

QByteArray PassphraseFile::headerBytes() const
{
    QByteArray bytes = kMagic.toByteArray();
    bytes.append(kVersion);
    for (const int number : {m_header.costLog2, m_header.r, m_header.p})
        bytes.append(static_cast<char>(number));
    bytes.append(m_header.salt);
    bytes.append(keyCheck());
    bytes.append(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    return bytes;
}

Result<PassphraseFile::Entries> PassphraseFile::load()
{
    if (m_passphrase.isEmpty())
        return fail(wrongPassphrase(m_path));
    QFile file(m_path);
    if (!file.exists())
        return Entries();
    if (!file.open(QIODevice::ReadOnly))
        return fail(unusable(m_path, file.errorString()));
    const QByteArray bytes = file.read(kMaxFileBytes + 1);
    if (bytes.size() > kMaxFileBytes)
        return fail(damaged(m_path, QCoreApplication::translate("leadline::Secrets", "it is too large")));
    const Result<Header> header = parseHeader(bytes);
    if (!header)
        return fail(header.error());
    if (const Result<void> derived = derive(*header); !derived)
        return fail(derived.error());
    const QByteArray due = keyCheck();
    if (CRYPTO_memcmp(due.constData(), bytes.constData() + kCheckAt, static_cast<size_t>(kCheckBytes)) != 0)
        return fail(wrongPassphrase(m_path));
    QByteArray plain;
    const bool authentic = unsealed(m_keys.expose().first(kKeyBytes), bytes, plain);
    const Wiped wiped(plain);
    if (!authentic)
        return fail(
            damaged(m_path, QCoreApplication::translate("leadline::Secrets", "its content was changed")));

    Entries entries;
    Reader reader(plain);
    quint32 count = 0;
    bool whole = reader.number(count) && count <= kMaxEntries;
    for (quint32 i = 0; whole && i < count; ++i) {
        QByteArray key, value;
        whole = reader.sized(key) && reader.sized(value);
        if (whole)
            entries.insert_or_assign(QString::fromUtf8(key), SecretBytes(std::move(value)));
    }
    if (!whole || !reader.atEnd())
        return fail(
            damaged(m_path, QCoreApplication::translate("leadline::Secrets", "its entries do not add up")));
    return entries;
}

Result<void> PassphraseFile::save(const Entries &entries)
{
    if (m_keys.isEmpty()) { // a new file
        Header header{.costLog2 = m_costLog2, .r = kBlock, .p = 1, .salt = QByteArray(kSaltBytes, '\0')};
        if (RAND_bytes(out(header.salt), static_cast<int>(kSaltBytes)) != 1)
            return fail(cryptoFailed());
        if (const Result<void> derived = derive(header); !derived)
            return derived;
    }
    QByteArray plain;
    plain.reserve(kMaxFileBytes); // growing would leave copies behind
    const Wiped wiped(plain);
    const quint32 count = qToBigEndian(static_cast<quint32>(entries.size()));
    plain.append(reinterpret_cast<const char *>(&count), sizeof count);
    for (const auto &[key, value] : entries) {
        appendSized(plain, key.toUtf8());
        appendSized(plain, value.expose());
    }
    if (plain.size() + kBodyAt + kTagBytes > kMaxFileBytes)
        return fail(unusable(
            m_path, QCoreApplication::translate("leadline::Secrets", "it would be larger than 1 MiB")));
    QByteArray nonce(kNonceBytes, '\0');
    if (RAND_bytes(out(nonce), static_cast<int>(kNonceBytes)) != 1)
        return fail(cryptoFailed());
    const QByteArray header = headerBytes() + nonce;
    const QByteArray body = sealed(m_keys.expose().first(kKeyBytes), header, plain);
    if (body.isEmpty())
        return fail(cryptoFailed());

    QSaveFile file(m_path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(header) != header.size() || file.write(body) != body.size() || !file.commit())
        return fail(unusable(m_path, file.errorString()));
    return {};
}

Result<void> PassphraseFile::change(const QString &key, const SecretBytes *value)
{
    // Two programs that change the file at once would each lose what the other wrote.
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(5000))
        return fail(unusable(m_path, QCoreApplication::translate("leadline::Secrets",
                                                                 "another program is changing it, or "
                                                                 "its folder is read-only")));
    Result<Entries> entries = load();
    if (!entries)
        return fail(entries.error());
    if (value)
        entries->insert_or_assign(key, value->clone());
    else if (entries->erase(key) == 0)
        return {};
    return save(*entries);
}

Result<SecretBytes> PassphraseFile::read(const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    const Result<Entries> entries = load();
    if (!entries)
        return fail(entries.error());
    const auto found = entries->find(key);
    if (found == entries->end())
        return fail(noSuchEntry());
    return found->second.clone();
}

Result<void> PassphraseFile::write(const QString &key, const SecretBytes &value)
{
    const std::scoped_lock lock(m_mutex);
    if (const Result<void> changed = change(key, &value); !changed)
        return changed;
    const Result<Entries> back = load();
    if (!back)
        return fail(back.error());
    const auto found = back->find(key);
    if (found == back->end() || found->second.expose() != value.expose())
        return fail(unusable(
            m_path, QCoreApplication::translate("leadline::Secrets", "what was written did not come back")));
    return {};
}

Result<void> PassphraseFile::remove(const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    return change(key, nullptr);
}

} // namespace leadline::secrets
