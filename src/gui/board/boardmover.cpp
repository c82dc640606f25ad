#include "gui/board/boardmover.h"

#include "app/workspace.h"
#include "domain/receipt.h"
#include "gui/board/movedialog.h"
#include "gui/board/movestrip.h"
#include "gui/parts/await.h"
#include "gui/parts/busystrip.h"
#include "gui/parts/errorbanner.h"
#include "models/boardcolumnmodel.h"
#include "models/boardmodel.h"

#include <algorithm>
#include <utility>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using domain::Deal;
using domain::Stage;
using models::MoveOutlook;

BoardMover::BoardMover(const GuiContext &context, models::BoardModel *model, const Face &face)
    : QObject(face.place), m_context(context), m_model(model), m_face(face)
{
    connect(m_face.strip, &MoveStrip::presented, this, [this] { m_back = {}; }); // a new text, another button
    connect(m_face.strip, &MoveStrip::actionTriggered, this, [this] {
        const WayBack back = std::exchange(m_back, {});
        if (back.statusKey.isEmpty())
            emit syncRequested();
        else
            request(back.ids, back.statusKey);
    });
}

BoardMover::~BoardMover() = default;

MoveOutlook BoardMover::judge(const QList<qint64> &ids, const QString &statusKey) const
{
    return models::outlookOfMove(m_board.pipeline, m_model->dealsOf(ids), statusKey);
}

void BoardMover::request(const QList<qint64> &ids, const QString &statusKey)
{
    const QList<Deal> deals = m_model->dealsOf(ids);
    if (deals.isEmpty() || m_dialog)
        return;
    const MoveOutlook outlook = judge(ids, statusKey);
    switch (outlook.kind) {
    case MoveOutlook::Nothing:
        m_face.strip->say(Token::Muted, u"minus"_s, outlook.sentence);
        return;
    case MoveOutlook::Refused:
        refuse(outlook);
        return;
    case MoveOutlook::Asks:
        openDialog(deals, statusKey);
        return;
    case MoveOutlook::Direct:
        break;
    }
    app::MoveRequest request;
    request.connection = m_board.connection;
    request.haloIds = outlook.movable;
    request.targetStatus = statusKey;
    run(request);
}

void BoardMover::promote(const QList<qint64> &ids)
{
    const QList<Deal> deals = m_model->dealsOf(ids);
    if (deals.isEmpty())
        return;
    const QString target = models::promotionTarget(m_board.pipeline, deals.first());
    if (!target.isEmpty()) {
        request(ids, target);
        return;
    }
    m_face.strip->say(
        Token::Danger, u"ban"_s,
        deals.first().stage == Stage::Opportunity
            ? tr("%1 is in the last stage. Won and Lost are in the Move menu.").arg(deals.first().headline())
            : tr("%1 has left the pipeline. Move it back into a status first.")
                  .arg(deals.first().headline()));
}

void BoardMover::refuse(const MoveOutlook &outlook)
{
    const Deal *deal = outlook.refused.isEmpty() ? nullptr : m_model->deal(outlook.refused.first().first);
    QString sentence = outlook.sentence;
    if (deal && outlook.refused.size() == 1) {
        sentence[0] = sentence.at(0).toLower();
        sentence = tr("%1, %2").arg(deal->headline(), sentence);
    }
    m_face.strip->say(Token::Danger, u"ban"_s, sentence + (sentence.endsWith(u'.') ? u""_s : u"."_s));
    emit said(m_face.strip->text());
}

void BoardMover::openDialog(const QList<Deal> &deals, const QString &statusKey)
{
    QList<Deal> moving;
    for (const Deal &deal : deals)
        if (deal.statusKey != statusKey)
            moving.append(deal);
    m_dialog = new MoveDialog(m_context.theme, m_board, moving, statusKey, m_face.place);
    connect(m_dialog, &MoveDialog::confirmed, this, &BoardMover::run);
    connect(m_dialog, &MoveDialog::helpRequested, this, &BoardMover::helpRequested);
    m_dialog->open();
}

void BoardMover::run(const app::MoveRequest &request)
{
    m_face.error->clear();
    m_face.strip->dismiss();
    m_model->setSending(QSet<qint64>(request.haloIds.begin(), request.haloIds.end()));
    const QString planning = tr("Planning against HaloPSA…");
    if (m_dialog)
        m_dialog->showProgress(planning);
    m_face.busy->setProgress(planning);
    whenDone(this, m_context.workspace->planMove(request), [this, request](const Result<domain::Plan> &plan) {
        if (!plan)
            moveFailed(plan.error());
        else
            apply(request, *plan);
    });
}

void BoardMover::apply(const app::MoveRequest &request, const domain::Plan &plan)
{
    if (plan.chosenChanges() == 0) {
        moveFailed(whyNothingIsPlanned(plan));
        return;
    }
    const QString sending = tr("Sending %n change(s) to HaloPSA…", nullptr, plan.chosenChanges());
    if (m_dialog)
        m_dialog->showProgress(sending);
    m_face.busy->setProgress(sending);
    whenDone(this, m_context.workspace->apply(plan), [this, request](const Result<domain::Receipt> &receipt) {
        if (!receipt)
            moveFailed(receipt.error());
        else
            moveEnded(request, *receipt);
    });
}

void BoardMover::endSending()
{
    m_model->setSending({});
    m_face.busy->stop();
}

void BoardMover::moveFailed(const Error &error)
{
    endSending();
    if (m_dialog)
        m_dialog->showFailure(error);
    else
        m_face.error->showError(error);
    emit said(error.what);
    emit boardOutdated();
}

void BoardMover::moveEnded(const app::MoveRequest &request, const domain::Receipt &receipt)
{
    if (receipt.count(domain::Verdict::Moved) + receipt.count(domain::Verdict::Updated) == 0) {
        const domain::PipelineStatus *target = m_board.pipeline.find(request.targetStatus);
        moveFailed(whyNothingMoved(receipt, target ? target->label : request.targetStatus));
        return;
    }
    endSending();
    tellMoved(request, receipt);
    emit said(m_face.strip->text());
    emit moved(request.haloIds.value(0));
    if (m_dialog)
        m_dialog->succeed();
    emit boardOutdated();
}

void BoardMover::tellMoved(const app::MoveRequest &request, const domain::Receipt &receipt)
{
    const domain::PipelineStatus *target = m_board.pipeline.find(request.targetStatus);
    const QList<Deal> deals = m_model->dealsOf(request.haloIds); // as they were: news comes later
    const bool starts = target && !deals.isEmpty() && deals.first().stage != target->stage;
    const QString place = starts   ? domain::stageLabel(target->stage)
                          : target ? target->label
                                   : request.targetStatus;
    if (!receipt.isGreen()) {
        const int moved = receipt.count(domain::Verdict::Moved) + receipt.count(domain::Verdict::Updated);
        m_face.strip->insist(Token::Warn, u"triangle-alert"_s,
                             tr("%1 of %2 moved to %3; the others need a look.")
                                 .arg(moved)
                                 .arg(receipt.rows.size())
                                 .arg(place),
                             tr("Open Sync"));
        return;
    }
    const QString who = models::namesOf(deals);
    const QString before = statusBefore(deals, request.targetStatus);
    if (before.isEmpty()) {
        m_face.strip->say(Token::Ok, u"circle-check"_s,
                          tr("%1 moved to %2, confirmed by reading back.").arg(who, place));
        return;
    }
    const QString from = m_model->column(deals.first().stage)->groupLabel(before);
    m_face.strip->say(Token::Ok, u"circle-check"_s,
                      tr("%1 moved from %2 to %3, confirmed by reading back.").arg(who, from, place),
                      tr("Move back (Ctrl+Z)"));
    m_back = {request.haloIds, before};
}

/// A change of status inside a stage can be taken back; a stage is not gone back to.
QString BoardMover::statusBefore(const QList<Deal> &deals, const QString &statusKey) const
{
    const domain::PipelineStatus *target = m_board.pipeline.find(statusKey);
    if (!target || deals.isEmpty())
        return {};
    const QString before = deals.first().statusKey;
    const bool alike = std::all_of(deals.begin(), deals.end(), [&](const Deal &deal) {
        return deal.stage == target->stage && deal.statusKey == before;
    });
    return alike ? before : QString();
}

Error BoardMover::whyNothingIsPlanned(const domain::Plan &plan)
{
    Error error;
    error.kind = ErrorKind::Refused;
    for (const domain::PlanRow &row : plan.rows)
        if (!row.reason.isEmpty()) {
            error.code = row.code;
            error.what = tr("%1 was not moved: %2").arg(row.title, row.reason);
            break;
        }
    if (error.what.isEmpty())
        error.what = tr("HaloPSA holds this status already; there is nothing to change.");
    error.unaffected = tr("Nothing was sent.");
    return error;
}

Error BoardMover::whyNothingMoved(const domain::Receipt &receipt, const QString &where)
{
    Error error;
    error.kind = ErrorKind::Refused;
    for (const domain::ReceiptRow &row : receipt.rows)
        if (!row.reason.isEmpty() || row.verdict == domain::Verdict::OutcomeUnknown) {
            error.outcomeUnknown = row.verdict == domain::Verdict::OutcomeUnknown;
            error.code = row.code;
            error.what =
                error.outcomeUnknown
                    ? tr("It is not known yet whether %1 moved to %2. %3").arg(row.title, where, row.reason)
                    : tr("%1 was not moved to %2: %3").arg(row.title, where, row.reason);
            error.remedy =
                error.outcomeUnknown ? tr("Leadline looks it up before it sends anything again.") : QString();
            break;
        }
    if (error.what.isEmpty())
        error.what = tr("Nothing was moved to %1.").arg(where);
    error.unaffected = error.outcomeUnknown ? QString() : tr("The cards are where they were.");
    return error;
}

} // namespace leadline::gui
