#include "net/oneshotbody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace leadline::net {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: what QIODevice read ahead would look as if it had left.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_pos + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 max)
{
    const qint64 left = m_bytes.size() - m_pos;
    if (left == 0)
        return -1; // the end, for a sequential device
    const qint64 n = std::min(max, left);
    std::memcpy(data, m_bytes.constData() + m_pos, static_cast<size_t>(n));
    m_pos += n;
    return n;
}

} // namespace leadline::net
