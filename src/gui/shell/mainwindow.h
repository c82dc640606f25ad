#pragma once

#include "app/worktypes.h"
#include "gui/shell/context.h"
#include "gui/shell/modestate.h"
#include "gui/shell/places.h"
#include "gui/shell/windowmemory.h"

#include <QMainWindow>

namespace leadline::gui {

class ActivityStrip;
class ErrorBanner;
class FindPlace;
class InspectorDock;
class MainMenu;
class Place;
class PlaceStack;
class Rail;
class SandboxStart;
class SetupPlace;
class StepStrip;
class TopBar;
class WelcomePage;
class WorkPlace;

/// The window: rail, top bar, the six places, the inspector, the activity line. It owns the widgets, listens
/// to the workspace and carries news between places. The workspace must be open before the window is shown.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `settingsFile`: where window layout and looks are remembered (an INI file); empty: the user's own
    /// settings.
    MainWindow(GuiContext context, const QString &settingsFile = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads the connections and shows the place that was last in front, or the welcome page when nothing is
    /// connected. Starts the sandbox again when this workspace used it.
    void start();
    void startSandbox(quint32 seed = 2026); ///< with invented people; adds its connections and tests them

    void goTo(const QString &place); ///< "find", "work", "board", "map", "sync", "setup", "plan", "welcome"
    [[nodiscard]] QString currentPlace() const; ///< empty before the first
    [[nodiscard]] const GuiContext &context() const { return m_context; }
    [[nodiscard]] const ModeState &mode() const { return m_mode; }
    [[nodiscard]] FindPlace *findPlace() const { return m_find; }
    [[nodiscard]] WorkPlace *workPlace() const { return m_work; }
    [[nodiscard]] SetupPlace *setupPlace() const { return m_setup; }
    void showPlan(const domain::Plan &plan);
    void showError(const Error &error);
    void openPalette();
    void openHelp(const QString &pageOrCode = {});

signals:
    void openWorkspaceRequested(const QString &path); ///< the program opens it in a new window
    void sandboxReady();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPlaces();
    void buildWelcome();
    void buildBars();
    void buildSteps();
    void buildMenu();
    void connectPlace(Place *place);
    void connectRecordOrders();
    void connectWindowOrders();
    void connectWorkspace();
    void connectSandbox();
    void addPlace(const QString &key, const QString &icon, Place *place);
    void reloadConnections();
    void setMode(const ModeState &mode);
    void refreshTitle();
    void refreshPanes();
    void stopCurrent();
    void openFaults();
    void openWorkspaceFile();
    void resetLayout();

    GuiContext m_context;
    WindowMemory m_memory;
    ModeState m_mode;

    TopBar *m_top;
    Rail *m_rail;
    ActivityStrip *m_activity;
    StepStrip *m_steps;
    ErrorBanner *m_banner;
    PlaceStack *m_places;
    InspectorDock *m_inspectorDock;
    SandboxStart *m_sandboxStart;
    MainMenu *m_menu = nullptr;
    WelcomePage *m_welcome = nullptr;
    FindPlace *m_find = nullptr;
    WorkPlace *m_work = nullptr;
    SetupPlace *m_setup = nullptr;
    FurtherPlaces m_further;
    QByteArray m_defaultState;
};

} // namespace leadline::gui
