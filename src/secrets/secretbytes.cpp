#include "secrets/secretbytes.h"

#include <openssl/crypto.h>

#include <utility>

namespace leadline::secrets {

SecretBytes::SecretBytes(QByteArray bytes) : m_bytes(std::move(bytes))
{
    // Others hold the same buffer: keep one of our own, which can be wiped without taking theirs.
    if (!m_bytes.isDetached())
        m_bytes = QByteArray(m_bytes.constData(), m_bytes.size());
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept : m_bytes(std::exchange(other.m_bytes, QByteArray()))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, QByteArray());
    }
    return *this;
}

SecretBytes SecretBytes::clone() const
{
    return SecretBytes(QByteArray(m_bytes.constData(), m_bytes.size()));
}

void SecretBytes::wipe()
{
    // A buffer shared with a copy given out by expose() is still in use there and cannot be wiped here.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    m_bytes.clear();
}

QDebug operator<<(QDebug debug, const SecretBytes &)
{
    const QDebugStateSaver saver(debug);
    debug.noquote().nospace() << QStringLiteral("«secret»");
    return debug;
}

} // namespace leadline::secrets
