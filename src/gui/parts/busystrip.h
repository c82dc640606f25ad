#pragma once

#include "gui/theme/theme.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace leadline::gui {

class TextLabel;

/// A running job in one line: bar, sentence, Stop. Hidden while nothing runs.
class BusyStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit BusyStrip(const Theme *theme, QWidget *parent = nullptr);
    /// `total` 0: not known. Shows the strip.
    void setProgress(const QString &sentence, int done = 0, int total = 0);
    void setStoppable(bool stoppable);
    void stop(); ///< hides it
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }

signals:
    void stopRequested();

private:
    QProgressBar *m_bar;
    TextLabel *m_text;
    QPushButton *m_stop;
};

} // namespace leadline::gui
