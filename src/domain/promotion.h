#pragma once

#include "domain/deal.h"
#include "domain/fitscore.h"

namespace leadline::domain {

/// One condition of a move, met or not.
struct Gate
{
    QString key;   ///< "status", "fit", "field.ProspectBudget", "dnc"
    QString label; ///< "Budget range missing"
    bool met = false;
    QString field; ///< bare custom-field name a person can fill to meet it, or empty
};

struct MoveCheck
{
    QList<Gate> gates;
    [[nodiscard]] bool allowed() const;
    [[nodiscard]] QStringList unmet() const; ///< labels
};

/// May `deal` move to this status? The one rule for drag, key, menu, rule and command line.
/// Within a stage any status is allowed. Lead -> Prospect needs "Engaged"; Prospect -> Opportunity needs
/// "Qualified", a fit score of at least the minimum and every qualification field. Stages are never skipped.
/// A record marked do-not-contact moves only to an exit. `inputs` are field values the move would set (bare
/// name -> value) and count as filled.
[[nodiscard]] MoveCheck checkMove(const Pipeline &pipeline, const Deal &deal, const QString &targetStatus,
                                  const QMap<QString, QVariant> &inputs = {});

} // namespace leadline::domain
