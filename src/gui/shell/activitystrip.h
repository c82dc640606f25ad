#pragma once

#include "app/worktypes.h"
#include "gui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QTimer;

namespace leadline::gui {

class BusyStrip;
class TextLabel;

/// One line at the bottom, in plain sentences: what runs, what was last said, what needs attention.
class ActivityStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityStrip(const Theme *theme, QWidget *parent = nullptr);
    void setProgress(const app::RunProgress &progress);
    void setState(const app::EngineState &state);
    void say(const QString &sentence);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString runningId() const; ///< the run that Stop would stop, or empty

signals:
    void stopRequested(const QString &runId);
    void attentionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void announce();

    const Theme *m_theme;
    TextLabel *m_said, *m_engine;
    BusyStrip *m_busy;
    QPushButton *m_attention;
    QTimer *m_announce; ///< a screen reader hears summaries, at most one in 5 s
    QList<app::RunProgress> m_running;
};

} // namespace leadline::gui
