#include "models/boardmoves.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadline::models {
using namespace Qt::StringLiterals;
using domain::Deal;
using domain::Pipeline;
using domain::PipelineStatus;

namespace {

struct MoveText
{
    Q_DECLARE_TR_FUNCTIONS(leadline::models::BoardMoves)
};

QString lowerFirst(QString text)
{
    if (text.size() > 1 && !text.at(1).isUpper())
        text[0] = text.at(0).toLower();
    return text;
}

QString statusLabel(const Pipeline &pipeline, const Deal &deal)
{
    const PipelineStatus *status = pipeline.find(deal.statusKey);
    return status ? status->label : deal.statusName;
}

} // namespace

QStringList blockingReasons(const domain::MoveCheck &check)
{
    QStringList reasons;
    for (const domain::Gate &gate : check.gates)
        // A score may rise with what is filled in, so it does not close the door; the dialog shows it live.
        if (!gate.met && gate.field.isEmpty() && gate.key != "fit"_L1)
            reasons.append(gate.label);
    return reasons;
}

bool isPromotion(const Pipeline &pipeline, const Deal &deal, const QString &targetStatus)
{
    const PipelineStatus *target = pipeline.find(targetStatus);
    return target && int(target->stage) > int(deal.stage);
}

QString namesOf(const QList<Deal> &deals)
{
    return deals.size() == 1 ? deals.first().headline() : MoveText::tr("%n card(s)", nullptr, int(deals.size()));
}

MoveOutlook outlookOfMove(const Pipeline &pipeline, const QList<Deal> &deals, const QString &targetStatus)
{
    MoveOutlook outlook;
    const PipelineStatus *target = pipeline.find(targetStatus);
    if (!target || deals.isEmpty()) {
        outlook.kind = MoveOutlook::Refused;
        outlook.sentence = MoveText::tr("Nothing can be moved to a status Leadline does not know.");
        return outlook;
    }
    bool asks = false, promotes = false;
    qsizetype missing = 0;
    for (const Deal &deal : deals) {
        if (deal.statusKey == targetStatus && deal.stage == target->stage)
            continue;
        const domain::MoveCheck check = domain::checkMove(pipeline, deal, targetStatus);
        const QStringList reasons = blockingReasons(check);
        if (!reasons.isEmpty()) {
            outlook.refused.append({deal.haloId, reasons.join(u", "_s)});
            continue;
        }
        outlook.movable.append(deal.haloId);
        asks = asks || !check.allowed() || deal.stage != target->stage;
        promotes = promotes || isPromotion(pipeline, deal, targetStatus);
        missing = qMax(missing, check.unmet().size());
    }
    const QString who = namesOf(deals);
    if (outlook.movable.isEmpty()) {
        outlook.kind = outlook.refused.isEmpty() ? MoveOutlook::Nothing : MoveOutlook::Refused;
        if (outlook.kind == MoveOutlook::Nothing)
            outlook.sentence = MoveText::tr("Already in %1").arg(target->label);
        else if (deals.size() == 1)
            outlook.sentence =
                MoveText::tr("Stays in %1: %2")
                    .arg(statusLabel(pipeline, deals.first()), lowerFirst(outlook.refused.first().second));
        else
            outlook.sentence =
                MoveText::tr("%1 stay where they are: %2").arg(who, lowerFirst(outlook.refused.first().second));
        return outlook;
    }
    outlook.kind = asks ? MoveOutlook::Asks : MoveOutlook::Direct;
    // A promotion is spoken of by its stage as long as it starts that stage.
    const bool starts = promotes && pipeline.firstStatus(target->stage) == targetStatus;
    const QString where = starts ? domain::stageLabel(target->stage) : target->label;
    const QString verb = promotes ? MoveText::tr("Promote") : MoveText::tr("Move");
    if (deals.size() == 1) {
        outlook.sentence =
            missing > 0
                ? MoveText::tr("%1 to %2, %n thing(s) to fill in first", nullptr, int(missing)).arg(verb, where)
                : MoveText::tr("%1 to %2").arg(verb, where);
    } else if (outlook.movable.size() == deals.size()) {
        outlook.sentence = MoveText::tr("%1 %2 to %3").arg(verb, who, where);
    } else {
        outlook.sentence =
            MoveText::tr("%1 %2 of %3 to %4").arg(verb).arg(outlook.movable.size()).arg(deals.size()).arg(where);
        if (!outlook.refused.isEmpty())
            outlook.sentence += MoveText::tr(", the others: %1").arg(lowerFirst(outlook.refused.first().second));
    }
    return outlook;
}

} // namespace leadline::models
