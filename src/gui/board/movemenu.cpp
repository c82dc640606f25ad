#include "gui/board/movemenu.h"

#include "gui/board/boardcolumns.h"

namespace leadline::gui {
using namespace Qt::StringLiterals;
using domain::Stage;
using models::MoveOutlook;

MoveMenu::MoveMenu(const domain::Pipeline &pipeline, const QList<qint64> &ids,
                   const BoardColumnView::Judge &judge, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"moveMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    for (const Stage stage : BoardColumns::kStages) {
        addSection(domain::stageLabel(stage));
        for (const domain::PipelineStatus &status : pipeline.statusesOf(stage)) {
            const MoveOutlook outlook = judge(ids, status.key);
            QString why;
            if (outlook.kind == MoveOutlook::Nothing)
                why = tr("is here");
            else if (outlook.kind == MoveOutlook::Refused && !outlook.refused.isEmpty())
                why = outlook.refused.first().second;
            auto *action = addAction(why.isEmpty() ? status.label : tr("%1: %2").arg(status.label, why));
            action->setObjectName(u"to_"_s + status.key);
            action->setEnabled(outlook.possible());
            action->setToolTip(outlook.sentence.toHtmlEscaped());
            connect(action, &QAction::triggered, this, [this, key = status.key] { emit chosen(key); });
        }
    }
}

} // namespace leadline::gui
