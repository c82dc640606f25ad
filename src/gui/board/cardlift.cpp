#include "gui/board/cardlift.h"

#include "gui/board/boardcolumns.h"
#include "gui/board/boardmover.h"
#include "gui/board/movestrip.h"
#include "models/boardcolumnmodel.h"
#include "models/boardmodel.h"

#include <QKeyEvent>

#include <utility>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using domain::Stage;
using models::MoveOutlook;

CardLift::CardLift(models::BoardModel *model, BoardColumns *columns, BoardMover *mover, MoveStrip *strip,
                   QObject *parent)
    : QObject(parent), m_model(model), m_columns(columns), m_mover(mover), m_strip(strip)
{
    for (const Stage stage : BoardColumns::kStages)
        m_columns->view(stage)->installEventFilter(this);
}

void CardLift::lift(const QList<qint64> &ids)
{
    const QList<domain::Deal> deals = m_model->dealsOf(ids);
    if (deals.isEmpty())
        return;
    m_ids = ids;
    const domain::Deal &first = deals.first();
    m_columns->view(first.stage)->setLifted(ids.first());
    carryTo(first.statusKey.isEmpty() ? m_model->pipeline().firstStatus(first.stage) : first.statusKey);
}

void CardLift::carryTo(const QString &statusKey)
{
    m_target = statusKey;
    const MoveOutlook outlook = m_mover->judge(m_ids, statusKey);
    for (const Stage stage : BoardColumns::kStages)
        m_columns->view(stage)->clearHint();
    if (BoardColumnView *view = m_columns->viewShowing(statusKey)) {
        view->scrollTo(view->column()->indexOfGroup(statusKey));
        view->showHint(statusKey, outlook);
    }
    m_strip->insist(outlook.kind == MoveOutlook::Refused ? Token::Danger : Token::Accent, u"grip-vertical"_s,
                    tr("Lifted %1. %2. Arrows choose, Space or Enter drops, Escape cancels.")
                        .arg(models::namesOf(m_model->dealsOf(m_ids)), outlook.sentence));
}

void CardLift::end(bool drop)
{
    const QList<qint64> ids = std::exchange(m_ids, {});
    const QString target = std::exchange(m_target, {});
    for (const Stage stage : BoardColumns::kStages) {
        m_columns->view(stage)->clearHint();
        m_columns->view(stage)->setLifted(0);
    }
    m_strip->dismiss();
    if (drop)
        m_mover->request(ids, target);
}

void CardLift::carryAlong(int key)
{
    const domain::Pipeline &pipeline = m_model->pipeline();
    const domain::PipelineStatus *held = pipeline.find(m_target);
    const Stage stage = held ? held->stage : Stage::Lead;
    QStringList here;
    for (const domain::PipelineStatus &status : pipeline.statusesOf(stage))
        here.append(status.key);
    const qsizetype at = here.indexOf(m_target);
    const auto toStage = [&](int next) {
        if (next >= 0 && next < int(BoardColumns::kStages.size()))
            carryTo(pipeline.firstStatus(BoardColumns::kStages[size_t(next)]));
    };
    switch (key) {
    case Qt::Key_Up:
        return carryTo(here.value(qMax<qsizetype>(0, at - 1)));
    case Qt::Key_Down:
        return carryTo(here.value(qMin(here.size() - 1, at + 1)));
    case Qt::Key_Home:
        return carryTo(here.value(0));
    case Qt::Key_End:
        return carryTo(here.value(here.size() - 1));
    case Qt::Key_Left:
        return toStage(int(stage) - 1);
    case Qt::Key_Right:
        return toStage(int(stage) + 1);
    default:
        return; // nothing else while a card is in the hand
    }
}

void CardLift::pressed(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return end(true);
    case Qt::Key_Escape:
        return end(false);
    default:
        return carryAlong(key);
    }
}

bool CardLift::eventFilter(QObject *watched, QEvent *event)
{
    if (m_ids.isEmpty())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    case QEvent::KeyPress:
        pressed(static_cast<QKeyEvent *>(event)->key());
        return true;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            end(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadline::gui
