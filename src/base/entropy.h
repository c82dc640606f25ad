#pragma once

#include <QString>
#include <QtGlobal>

namespace leadline {

/// Where chance comes from: the system's generator in the programs, a seed in tests and in the simulator.
class Entropy
{
public:
    virtual ~Entropy() = default;
    [[nodiscard]] virtual quint64 bits() = 0; ///< 64 of them

    [[nodiscard]] double draw(); ///< in [0, 1), 53 bits of it
    [[nodiscard]] QString key(); ///< 128 bits in 32 lower-case hex digits
};

class SystemEntropy final : public Entropy
{
public:
    [[nodiscard]] quint64 bits() override;
};

/// The same sequence for the same seed on every machine (SplitMix64).
class SeededEntropy final : public Entropy
{
public:
    explicit SeededEntropy(quint64 seed) : m_state(seed) {}
    [[nodiscard]] quint64 bits() override;
    [[nodiscard]] quint64 below(quint64 bound); ///< 0 … bound-1; 0 for a bound of 0

private:
    quint64 m_state;
};

} // namespace leadline
