#pragma once

#include "gui/shell/context.h"

#include <QWidget>

class QPushButton;
class QHBoxLayout;

namespace leadline::gui {

class ErrorBanner;
class TextLabel;

/// What greets a workspace without a connection: three ways to start. No account is needed for the first.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(GuiContext context, QWidget *parent = nullptr);
    void setBusy(bool busy, const QString &sentence = {});
    [[nodiscard]] ErrorBanner *banner() const { return m_banner; }

signals:
    void sandboxRequested();
    void connectRequested();
    void openRequested();

private:
    TextLabel *m_status;
    ErrorBanner *m_banner;
    QPushButton *m_sandbox, *m_connect, *m_open;
};

/// Search > Clean > Map > Plan > Push: where the person is in the main job. Not modal; it can be closed and
/// brought back.
class StepStrip final : public QWidget
{
    Q_OBJECT
public:
    enum Step { Search, Clean, Map, Plan, Push, StepCount };
    explicit StepStrip(GuiContext context, QWidget *parent = nullptr);
    void setDone(Step step);
    [[nodiscard]] bool isDone(Step step) const { return m_done & (1 << step); }
    [[nodiscard]] int state() const { return m_done; }
    void setState(int done);
    [[nodiscard]] Step current() const; ///< the first that is not done; StepCount when all are

signals:
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
