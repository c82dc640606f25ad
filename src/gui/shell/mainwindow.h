#pragma once

#include "app/worktypes.h"
#include "gui/shell/context.h"
#include "gui/shell/places.h"
#include "gui/shell/topbar.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

class QActionGroup;
class QDockWidget;
class QSettings;
class QStackedWidget;
class QToolBar;

namespace leadline::app {
struct SandboxConnections;
}

namespace leadline::gui {

class ActivityStrip;
class ErrorBanner;
class FindPlace;
class Place;
class Rail;
class SetupPlace;
class StepStrip;
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
    [[nodiscard]] QString currentPlace() const { return m_current; }
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
    void buildBars();
    void buildMenus();
    void connectPlace(Place *place);
    void connectWorkspace();
    void addPlace(const QString &key, const QString &icon, Place *place);
    void reloadConnections();
    void setMode(const ModeState &mode);
    void refreshTitle();
    void planPressed();
    void stopCurrent();
    void cyclePane(int step);
    void openFaults();
    void openShortcuts();
    void openAbout();
    void openWorkspaceFile();
    void restoreLayout();
    void saveLayout();
    void resetLayout();
    void refreshInspector();
    void stepDone(int step);
    void saveSandbox(const app::SandboxConnections &sandbox, qsizetype next);
    [[nodiscard]] QList<QAction *> paletteActions() const;
    QAction *addAction(class QMenu *menu, const QString &name, const QString &text, const QKeySequence &key,
                       std::function<void()> run);

    GuiContext m_context;
    std::unique_ptr<QSettings> m_settings;
    ModeState m_mode;
    QString m_current, m_lastPlace;
    bool m_hasConnections = false;

    TopBar *m_top;
    Rail *m_rail;
    ActivityStrip *m_activity;
    StepStrip *m_steps;
    ErrorBanner *m_banner;
    QStackedWidget *m_stack;
    QDockWidget *m_inspectorDock;
    WelcomePage *m_welcome = nullptr;
    FindPlace *m_find = nullptr;
    WorkPlace *m_work = nullptr;
    SetupPlace *m_setup = nullptr;
    FurtherPlaces m_further;
    QHash<QString, QWidget *> m_pages;
    QByteArray m_defaultState;
    QAction *m_showSteps = nullptr;
};

} // namespace leadline::gui
