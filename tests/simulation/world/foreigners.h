#pragma once

#include "model/halomodel.h"

namespace leadline::simulation {

/// People who work in HaloPSA itself while Leadline runs: they make records, change, close and delete them.
class Foreigners
{
public:
    Foreigners(HaloModel &model, quint64 seed) : m_model(model), m_chance(streamOf(seed, 4)) {}
    void furnish(int records, qint64 nowMs); ///< what the tenant holds before Leadline comes
    void act(qint64 nowMs);

private:
    [[nodiscard]] Values invent();
    [[nodiscard]] qint64 anyRecord(qint64 nowMs, qint64 settledMs);
    [[nodiscard]] Values edit(const Record &record);

    HaloModel &m_model;
    SeededEntropy m_chance;
    int m_invented = 0;
};

} // namespace leadline::simulation
