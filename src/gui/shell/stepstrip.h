#pragma once

#include "app/worktypes.h"
#include "gui/shell/context.h"

#include <QWidget>

class QPushButton;

namespace leadline::gui {

class TextLabel;

/// Search > Clean > Map > Plan > Push: where the person is in the main job. Not modal; it can be closed and
/// brought back.
class StepStrip final : public QWidget
{
    Q_OBJECT
public:
    enum Step { Search, Clean, Map, Plan, Push, StepCount };
    explicit StepStrip(GuiContext context, QWidget *parent = nullptr);
    void setDone(Step step);
    void
    noteRun(const app::RunProgress &run); ///< a search, an import or a push that went well is a step done
    void notePlace(const QString &shown); ///< looking at the worklist or the mapping is one, too
    [[nodiscard]] bool isDone(Step step) const { return m_done & (1 << step); }
    [[nodiscard]] int state() const { return m_done; }
    void setState(int done);
    [[nodiscard]] Step current() const; ///< the first that is not done; StepCount when all are

signals:
    void stateChanged(int state); ///< a step is done that was not
    void stepChosen(int step);
    void skipped();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    GuiContext m_context;
    int m_done = 0;
    QList<QPushButton *> m_steps;
    TextLabel *m_hint;
};

} // namespace leadline::gui
