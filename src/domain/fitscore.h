#pragma once

#include "domain/deal.h"

namespace leadline::domain {

struct FitPart
{
    QString label;
    int points = 0;
    int outOf = 0;
    QString reason; ///< "201-500 employees"
};

struct FitScore
{
    int total = 0; ///< 0..100
    QList<FitPart> parts;
    bool fromProvider = false; ///< taken from the record's Fit Score field as it stands
};

/// A score recorded on the deal (field "ProspectFitScore") is taken as it is; else it is computed from what
/// is known: size, seniority, budget, timeframe, decision maker, pain points. Unknown values score nothing;
/// none is invented.
[[nodiscard]] FitScore fitScore(const Deal &deal);

} // namespace leadline::domain
