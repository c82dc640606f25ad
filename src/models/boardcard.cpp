#include "models/boardcard.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace leadline::models {
using namespace Qt::StringLiterals;
using domain::Deal;
using domain::Pipeline;
using domain::Stage;
using domain::SyncState;

namespace {

constexpr qsizetype kShownChips = 3;

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(leadline::models::BoardCard)
};

BoardChip syncChip(SyncState state)
{
    const QString label = domain::syncStateLabel(state);
    switch (state) {
    case SyncState::InStep:
        break;
    case SyncState::Queued:
        return {u"clock"_s, label, Tone::Info};
    case SyncState::Sending:
        return {u"refresh-cw"_s, label, Tone::Info};
    case SyncState::Waiting:
        return {u"clock"_s, label, Tone::Warn};
    case SyncState::OutcomeUnknown:
        return {u"circle-question-mark"_s, label, Tone::Warn};
    case SyncState::NeedsAttention:
        return {u"triangle-alert"_s, label, Tone::Danger};
    case SyncState::Conflict:
        return {u"git-merge"_s, label, Tone::Danger};
    }
    return {};
}

QString daysText(int days)
{
    if (days < 0)
        return {};
    return days == 0 ? CardText::tr("Today") : days == 1 ? CardText::tr("1 day") : CardText::tr("%1 days").arg(days);
}

QList<BoardChip> allChips(const Pipeline &pipeline, const Deal &deal)
{
    QList<BoardChip> chips;
    if (deal.doNotContact)
        chips.append({u"ban"_s, CardText::tr("Do not contact"), Tone::Danger});
    if (deal.sync != SyncState::InStep)
        chips.append(syncChip(deal.sync));
    if (deal.doNotContact)
        return chips; // what is missing for a next step that cannot be taken helps nobody
    const QString target = promotionTarget(pipeline, deal);
    if (target.isEmpty())
        return chips;
    if (domain::checkMove(pipeline, deal, target).allowed()) {
        const auto stage = nextStage(deal.stage);
        chips.append({u"circle-check"_s, CardText::tr("Ready for %1").arg(domain::stageLabel(*stage)), Tone::Ok});
        return chips;
    }
    for (const domain::Gate &gate : openGates(pipeline, deal)) {
        const bool fit = gate.key == "fit"_L1;
        const QString words =
            fit ? CardText::tr("Fit %1 of %2").arg(domain::fitScore(deal).total).arg(pipeline.minimumFitScore)
                : gate.label;
        chips.append({fit ? u"gauge"_s : u"circle-dashed"_s, words, Tone::Warn});
    }
    return chips;
}

} // namespace

std::optional<Stage> nextStage(Stage stage)
{
    switch (stage) {
    case Stage::Lead:
        return Stage::Prospect;
    case Stage::Prospect:
        return Stage::Opportunity;
    case Stage::Opportunity:
        break;
    }
    return std::nullopt;
}

QString promotionTarget(const Pipeline &pipeline, const Deal &deal)
{
    const auto stage = nextStage(deal.stage);
    const domain::PipelineStatus *status = pipeline.find(deal.statusKey);
    if (!stage || !status || status->isExit)
        return {};
    return pipeline.firstStatus(*stage);
}

QList<domain::Gate> openGates(const Pipeline &pipeline, const Deal &deal)
{
    QList<domain::Gate> open;
    const QString target = promotionTarget(pipeline, deal);
    if (target.isEmpty())
        return open;
    const domain::MoveCheck check = domain::checkMove(pipeline, deal, target);
    for (const domain::Gate &gate : check.gates)
        if (!gate.met && gate.key != "status"_L1 && gate.key != "dnc"_L1)
            open.append(gate);
    return open;
}

int daysInStatus(const Deal &deal, const QDateTime &now)
{
    if (!deal.statusSince.isValid())
        return -1;
    return int(qMax<qint64>(0, deal.statusSince.daysTo(now)));
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1).toUpper();
    if (words.size() > 1)
        initials += words.last().left(1).toUpper();
    return initials;
}

BoardCard makeBoardCard(const Pipeline &pipeline, const Deal &deal, const QDateTime &now)
{
    BoardCard card;
    card.id = deal.haloId;
    card.stage = deal.stage;
    card.statusKey = deal.statusKey;
    const domain::PipelineStatus *status = pipeline.find(deal.statusKey);
    card.statusLabel = status ? status->label : deal.statusName;
    card.company = !deal.company.isEmpty()   ? deal.company
                   : !deal.summary.isEmpty() ? deal.summary
                                             : CardText::tr("No company");
    if (deal.value > 0)
        card.value = QLocale().toString(deal.value, 'f', 0);
    QStringList person;
    if (!deal.person.isEmpty())
        person.append(deal.person);
    if (!deal.jobTitle.isEmpty())
        person.append(deal.jobTitle);
    card.subtitle = person.isEmpty() ? CardText::tr("No person yet") : person.join(u" · "_s);
    card.initials = initialsOf(deal.owner);

    const QString days = daysText(daysInStatus(deal, now));
    QList<BoardChip> chips = allChips(pipeline, deal);
    QStringList hint, spoken;
    for (const BoardChip &chip : std::as_const(chips)) {
        hint.append(chip.text);
        spoken.append(chip.text);
    }
    // Days in status stay in sight whatever else is there: it is the one chip every card has.
    const qsizetype room = days.isEmpty() ? kShownChips : kShownChips - 1;
    card.moreChips = int(qMax<qsizetype>(0, chips.size() - room));
    chips = chips.mid(0, room);
    if (!days.isEmpty()) {
        chips.append({u"hourglass"_s, days, Tone::Neutral});
        hint.append(CardText::tr("%1 in %2").arg(days, card.statusLabel));
    }
    if (deal.expectedClose.isValid())
        hint.append(CardText::tr("Expected to close on %1")
                        .arg(QLocale().toString(deal.expectedClose, QLocale::ShortFormat)));
    if (!deal.owner.isEmpty())
        hint.append(CardText::tr("Owner: %1").arg(deal.owner));
    if (!deal.syncReason.isEmpty())
        hint.append(deal.syncReason);
    card.chips = chips;
    card.hint = hint.join(u'\n');

    QStringList head{deal.headline(), card.statusLabel};
    if (!days.isEmpty())
        head.append(days.toLower());
    head.removeAll(QString());
    card.spoken = head.join(u", "_s) + u'.';
    for (const QString &text : std::as_const(spoken))
        card.spoken += u' ' + text + u'.';
    return card;
}

} // namespace leadline::models
