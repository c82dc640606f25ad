#pragma once

#include <QObject>

namespace leadline {

namespace gui {
class MainWindow;
}

/// Measures a start for tests/bench: opens the worklist, notes when its first rows are painted and when all
/// are there, opens the board, prints one line and ends the program. Child of the window.
class StartWatch final : public QObject
{
    Q_OBJECT
public:
    /// `launchedMs`: the moment of the launch on the monotonic clock, as the launching program saw it.
    StartWatch(gui::MainWindow &window, qint64 launchedMs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] qint64 sinceLaunch() const;
    void openBoard();
    void report();

    gui::MainWindow &m_window;
    qint64 m_launched, m_usable = 0, m_loaded = 0;
};

} // namespace leadline
