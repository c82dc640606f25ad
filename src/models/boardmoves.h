#pragma once

#include "domain/deal.h"
#include "domain/promotion.h"

#include <QList>
#include <QPair>
#include <QString>

namespace leadline::models {

/// What would come of moving some deals to a status, in words. Drag, key, menu and button all show and obey
/// this one.
struct MoveOutlook
{
    enum Kind {
        Nothing, ///< they are there already
        Direct,  ///< can be done at once
        Asks,    ///< a stage change, or something must be filled in first: the dialog
        Refused  ///< none of them may
    };
    Kind kind = Nothing;
    QString sentence;
    QList<qint64> movable;                 ///< allowed, or allowed once the missing fields are filled
    QList<QPair<qint64, QString>> refused; ///< who stays, and why
    [[nodiscard]] bool possible() const { return kind == Direct || kind == Asks; }
};

/// The unmet conditions nothing typed into a dialog can meet; empty when the move can be done or made
/// possible.
[[nodiscard]] QStringList blockingReasons(const domain::MoveCheck &check);
[[nodiscard]] MoveOutlook outlookOfMove(const domain::Pipeline &pipeline, const QList<domain::Deal> &deals,
                                        const QString &targetStatus);
/// "Dana Reyes, Northgate Dental" for one, "3 cards" for more.
[[nodiscard]] QString namesOf(const QList<domain::Deal> &deals);
/// Is the target in a later stage than the deal?
[[nodiscard]] bool isPromotion(const domain::Pipeline &pipeline, const domain::Deal &deal,
                               const QString &targetStatus);

} // namespace leadline::models
