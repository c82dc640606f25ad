#pragma once

#include "gui/shell/modestate.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace leadline::gui {

class Chip;

/// The badge that says SANDBOX or LIVE and the tenant's name.
class ModeBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit ModeBadge(const Theme *theme, QWidget *parent = nullptr);
    void setState(const ModeState &state);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    ModeState m_state;
};

/// Across the top: the command field, the Plan button, the mode.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const Theme *theme, QWidget *parent = nullptr);
    void setMode(const ModeState &state);
    void setPlanCount(int count);
    [[nodiscard]] QPushButton *planButton() const { return m_plan; }
    [[nodiscard]] QPushButton *commandField() const { return m_command; }

signals:
    void commandRequested();
    void planRequested();
    void faultsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QPushButton *m_command, *m_plan, *m_faults;
    ModeBadge *m_badge;
};

} // namespace leadline::gui
