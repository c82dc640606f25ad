#pragma once

#include "gui/board/boardcolumnview.h"

#include <QMenu>

namespace leadline::gui {

/// Every status by stage; where a card may not go says why. Deletes itself when it closes.
class MoveMenu final : public QMenu
{
    Q_OBJECT
public:
    MoveMenu(const domain::Pipeline &pipeline, const QList<qint64> &ids, const BoardColumnView::Judge &judge,
             QWidget *parent);

signals:
    void chosen(const QString &statusKey);
};

} // namespace leadline::gui
