#pragma once

#include <QDockWidget>

namespace leadline::gui {

class WindowMemory;

/// The pane at the side that shows one record. It is there beside places that show records, as long as the
/// window is wide enough and the person has not closed it.
class InspectorDock final : public QDockWidget
{
    Q_OBJECT
public:
    explicit InspectorDock(WindowMemory *memory, QWidget *parent = nullptr);
    void showBeside(const QString &place, int windowWidth);

private:
    WindowMemory *m_memory; // borrowed from the window
};

} // namespace leadline::gui
