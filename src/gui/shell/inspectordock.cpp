#include "gui/shell/inspectordock.h"

#include "gui/shell/windowmemory.h"

#include <QAction>

namespace leadline::gui {

namespace {

constexpr int kRoomyWidth = 1000; ///< below, it gives its room to the place

} // namespace

InspectorDock::InspectorDock(WindowMemory *memory, QWidget *parent)
    : QDockWidget(tr("Inspector"), parent), m_memory(memory)
{
    setObjectName(QStringLiteral("inspectorDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setMinimumWidth(260);
    connect(toggleViewAction(), &QAction::triggered, this,
            [this](bool on) { m_memory->setInspectorHidden(!on); });
}

void InspectorDock::showBeside(const QString &place, int windowWidth)
{
    const bool records =
        place == QLatin1String("work") || place == QLatin1String("board") || place == QLatin1String("sync");
    setVisible(records && windowWidth >= kRoomyWidth && !m_memory->isInspectorHidden());
}

} // namespace leadline::gui
