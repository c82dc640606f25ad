#pragma once

#include <QByteArray>
#include <QDebug>

namespace leadline::secrets {

/// A secret in memory: move-only, wiped when destroyed, never formatted. The copy inside a network request
/// cannot be wiped, so keep tokens short-lived.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(
        QByteArray bytes); ///< takes the bytes over; wipes its own copy later, not the caller's
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] SecretBytes clone() const;
    /// The bytes, for the last moment before they go into a header.
    [[nodiscard]] QByteArray expose() const { return m_bytes; }

private:
    void wipe();
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const SecretBytes &); ///< prints «secret»

} // namespace leadline::secrets
