#include "base/entropy.h"

#include <QRandomGenerator>

namespace leadline {

double Entropy::draw()
{
    return static_cast<double>(bits() >> 11) * 0x1.0p-53;
}

QString Entropy::key()
{
    return QStringLiteral("%1%2").arg(bits(), 16, 16, QLatin1Char('0')).arg(bits(), 16, 16, QLatin1Char('0'));
}

quint64 SystemEntropy::bits()
{
    return QRandomGenerator::system()->generate64();
}

quint64 SeededEntropy::bits()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

quint64 SeededEntropy::below(quint64 bound)
{
    return bound == 0 ? 0 : bits() % bound;
}

} // namespace leadline
