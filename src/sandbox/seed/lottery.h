#pragma once

#include <QList>
#include <QString>

#include <random>

namespace leadline::sandbox {

/// Seeded choices. The standard distributions are avoided: their results differ between libraries.
class Lottery
{
public:
    explicit Lottery(quint32 seed) : m_random(seed) {}
    [[nodiscard]] int below(int limit)
    {
        return limit > 0 ? static_cast<int>(m_random() % quint32(limit)) : 0;
    }
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <class List> [[nodiscard]] auto pick(const List &list) -> decltype(list.at(0))
    {
        return list.at(below(static_cast<int>(list.size())));
    }
    [[nodiscard]] QString hex(int digits)
    {
        QString text;
        while (text.size() < digits)
            text += QString::number(m_random() & 0xfU, 16);
        return text;
    }
    [[nodiscard]] quint32 word() { return static_cast<quint32>(m_random()); }

private:
    std::mt19937 m_random;
};

} // namespace leadline::sandbox
