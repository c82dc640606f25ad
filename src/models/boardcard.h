#pragma once

#include "domain/deal.h"
#include "domain/promotion.h"
#include "models/itemroles.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace leadline::models {

struct BoardChip
{
    QString icon; ///< icon name
    QString text;
    Tone tone = Tone::Neutral;
    friend bool operator==(const BoardChip &, const BoardChip &) = default;
};

/// What one card paints: texts only, made once per change of the deal.
struct BoardCard
{
    qint64 id = 0;
    domain::Stage stage = domain::Stage::Lead;
    QString statusKey, statusLabel;
    QString company, value, subtitle; ///< subtitle: "Dana Reyes · Practice Manager"
    QString initials;                 ///< of the owner
    QList<BoardChip> chips;           ///< at most three
    int moreChips = 0;                ///< how many did not fit
    QString hint;                     ///< every chip and the owner, one per line, plain text
    QString spoken;                   ///< for assistive technology, without the position
};

/// The stage after this one; empty for Opportunity.
[[nodiscard]] std::optional<domain::Stage> nextStage(domain::Stage stage);
/// The status a promotion of `deal` leads to; empty when there is no next stage or the deal has left the
/// pipeline.
[[nodiscard]] QString promotionTarget(const domain::Pipeline &pipeline, const domain::Deal &deal);
/// "Fit 64 of 70", "Budget missing": what stands between the deal and its next stage. The status gate is left
/// out, the group's header says it already.
[[nodiscard]] QList<domain::Gate> openGates(const domain::Pipeline &pipeline, const domain::Deal &deal);
/// Whole days since the present status was first seen; -1 when that is not known.
[[nodiscard]] int daysInStatus(const domain::Deal &deal, const QDateTime &now);
[[nodiscard]] QString initialsOf(const QString &name);
[[nodiscard]] BoardCard makeBoardCard(const domain::Pipeline &pipeline, const domain::Deal &deal,
                                      const QDateTime &now);

} // namespace leadline::models
