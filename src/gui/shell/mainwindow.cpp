#include "gui/shell/mainwindow.h"

#include "app/sandboxhost.h"
#include "app/workspace.h"
#include "gui/find/findplace.h"
#include "gui/parts/await.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/prompts.h"
#include "gui/setup/setupplace.h"
#include "gui/shell/aboutbox.h"
#include "gui/shell/activitystrip.h"
#include "gui/shell/commandpalette.h"
#include "gui/shell/faultsdialog.h"
#include "gui/shell/focusfollow.h"
#include "gui/shell/helpdialog.h"
#include "gui/shell/inspectordock.h"
#include "gui/shell/mainmenu.h"
#include "gui/shell/paletterecords.h"
#include "gui/shell/panecycle.h"
#include "gui/shell/placestack.h"
#include "gui/shell/rail.h"
#include "gui/shell/sandboxstart.h"
#include "gui/shell/shortcutsheet.h"
#include "gui/shell/stepstrip.h"
#include "gui/shell/topbar.h"
#include "gui/shell/welcomepage.h"
#include "gui/theme/theme.h"
#include "gui/work/workplace.h"
#include "models/worklistmodel.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPainter>
#include <QScrollArea>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace leadline::gui {

namespace {

constexpr int kRoomyHeight = 560; ///< below, the step strip gives its room to the place

QToolBar *fixedBar(const QString &name, const QString &title, QWidget *content)
{
    auto *bar = new QToolBar(title);
    bar->setObjectName(name);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->layout()->setContentsMargins(0, 0, 0, 0);
    bar->layout()->setSpacing(0);
    bar->toggleViewAction()->setVisible(false);
    bar->addWidget(content);
    return bar;
}

} // namespace

MainWindow::MainWindow(GuiContext context, const QString &settingsFile, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_memory(settingsFile), m_top(new TopBar(context.theme)),
      m_rail(new Rail(context.theme)), m_activity(new ActivityStrip(context.theme)),
      m_steps(new StepStrip(context)), m_banner(new ErrorBanner(context.theme)),
      m_places(new PlaceStack(m_rail)), m_inspectorDock(new InspectorDock(&m_memory)),
      m_sandboxStart(new SandboxStart(context, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(Theme::appIcon());
    setContextMenuPolicy(Qt::PreventContextMenu);
    setDockOptions(context.theme->animate() ? QMainWindow::AnimatedDocks : QMainWindow::DockOptions());
    m_memory.restoreLooks(*context.theme);
    buildPlaces();
    buildBars();
    buildSteps();
    buildMenu();
    connectWorkspace();
    connectSandbox();
    resize(1366, 768);
    m_defaultState = saveState(WindowMemory::kStateVersion);
    m_memory.restoreLayout(*this);
    setMode({});
    new FocusFollow(this);
    connect(context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPlaces()
{
    m_find = new FindPlace(m_context);
    m_work = new WorkPlace(m_context);
    m_setup = new SetupPlace(m_context);
    m_further = makeFurtherPlaces(m_context);
    addPlace(QStringLiteral("find"), QStringLiteral("search"), m_find);
    addPlace(QStringLiteral("work"), QStringLiteral("list-checks"), m_work);
    addPlace(QStringLiteral("board"), QStringLiteral("columns-3"), m_further.board);
    addPlace(QStringLiteral("map"), QStringLiteral("workflow"), m_further.map);
    addPlace(QStringLiteral("sync"), QStringLiteral("refresh-cw"), m_further.sync);
    addPlace(QStringLiteral("setup"), QStringLiteral("plug"), m_setup);
    buildWelcome();
    m_places->addPage(QStringLiteral("plan"), m_further.plan);
    connectPlace(m_further.plan);
    // A plan has no room for the inspector by default; who asks for a record wants to see it.
    connect(m_further.plan, &Place::inspectContact, m_inspectorDock, &QWidget::show);
    connect(m_further.plan, &Place::inspectDeal, m_inspectorDock, &QWidget::show);
    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_find, &FindPlace::showList, this, [this](const QString &list) {
        goTo(QStringLiteral("work"));
        m_work->showList(list);
    });
    connect(m_setup, &SetupPlace::sandboxRequested, this, [this] { startSandbox(); });
    connect(m_work, &WorkPlace::readyCountChanged, m_top, &TopBar::setPlanCount);
    m_inspectorDock->setWidget(m_further.inspector);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    resizeDocks({m_inspectorDock}, {320}, Qt::Horizontal);
}

void MainWindow::buildWelcome()
{
    m_welcome = new WelcomePage(m_context);
    auto *welcome = new QScrollArea;
    welcome->setObjectName(QStringLiteral("welcomeScroll"));
    welcome->setFrameShape(QFrame::NoFrame);
    welcome->setWidgetResizable(true);
    welcome->setWidget(m_welcome);
    m_places->addPage(QStringLiteral("welcome"), welcome);
    connect(m_welcome, &WelcomePage::sandboxRequested, this, [this] { startSandbox(); });
    connect(m_welcome, &WelcomePage::connectRequested, this, [this] {
        goTo(QStringLiteral("setup"));
        m_setup->addConnection(QStringLiteral("halopsa"));
    });
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openWorkspaceFile);
}

void MainWindow::addPlace(const QString &place, const QString &icon, Place *widget)
{
    m_places->addPlace(place, icon, widget);
    connectPlace(widget);
}

void MainWindow::connectPlace(Place *place)
{
    connect(place, &Place::goTo, this, &MainWindow::goTo);
    connect(place, &Place::failed, this, &MainWindow::showError);
    connect(place, &Place::planMade, this, &MainWindow::showPlan);
    connect(place, &Place::said, m_activity, &ActivityStrip::say);
    connect(place, &Place::helpRequested, this, &MainWindow::openHelp);
    connect(place, &Place::inspectContact, this, m_further.inspectContact);
    connect(place, &Place::inspectDeal, this, m_further.inspectDeal);
}

void MainWindow::buildBars()
{
    addToolBar(Qt::TopToolBarArea, fixedBar(QStringLiteral("topToolBar"), tr("Top bar"), m_top));
    addToolBar(Qt::LeftToolBarArea, fixedBar(QStringLiteral("railToolBar"), tr("Places"), m_rail));
    m_rail->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_top->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *centre = new QWidget;
    auto *bannerHolder = new QWidget;
    auto *bannerRow = new QVBoxLayout(bannerHolder);
    bannerRow->setContentsMargins(12, 8, 12, 0);
    bannerRow->addWidget(m_banner);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_steps);
    column->addWidget(bannerHolder);
    column->addWidget(m_places, 1);
    bannerHolder->hide();
    connect(m_banner, &ErrorBanner::dismissed, bannerHolder, &QWidget::hide);
    connect(m_banner, &ErrorBanner::helpRequested, this, &MainWindow::openHelp);
    setCentralWidget(centre);

    auto *status = new QStatusBar;
    status->setObjectName(QStringLiteral("statusBar"));
    status->setSizeGripEnabled(false);
    status->setContentsMargins(0, 0, 0, 0);
    status->addWidget(m_activity, 1);
    setStatusBar(status);

    connect(m_top, &TopBar::commandRequested, this, &MainWindow::openPalette);
    connect(m_top, &TopBar::planRequested, m_work, &WorkPlace::planReady);
    connect(m_top, &TopBar::faultsRequested, this, &MainWindow::openFaults);
    connect(m_activity, &ActivityStrip::stopRequested, m_context.workspace, &app::Workspace::cancel);
    connect(m_activity, &ActivityStrip::attentionRequested, this, [this] { goTo(QStringLiteral("sync")); });
}

void MainWindow::buildSteps()
{
    m_steps->setState(m_memory.stepsDone());
    m_steps->setVisible(!m_memory.areStepsHidden());
    connect(m_steps, &StepStrip::stateChanged, this, [this](int state) { m_memory.setStepsDone(state); });
    connect(m_steps, &StepStrip::skipped, this, [this] { m_menu->setShowsSteps(false); });
    connect(m_steps, &StepStrip::stepChosen, this, [this](int step) {
        const QString places[]{QStringLiteral("find"), QStringLiteral("work"), QStringLiteral("map"),
                               QString(), QString()};
        if (step < StepStrip::Plan)
            goTo(places[step]);
        else
            m_work->planReady();
    });
}

void MainWindow::buildMenu()
{
    MainMenu::Setup setup;
    setup.places = m_places->titles();
    setup.inspector = m_inspectorDock->toggleViewAction();
    setup.theme = m_context.theme;
    setup.hasSandbox = m_context.sandbox;
    setup.showsSteps = !m_steps->isHidden();
    m_menu = new MainMenu(menuBar(), setup);
    connectRecordOrders();
    connectWindowOrders();
}

void MainWindow::connectRecordOrders()
{
    connect(m_menu, &MainMenu::importRequested, this, [this] {
        goTo(QStringLiteral("work"));
        m_work->openImport();
    });
    connect(m_menu, &MainMenu::planRequested, this, [this] {
        if (currentPlace() == QLatin1String("work"))
            m_work->plan();
        else
            m_work->planReady();
    });
    connect(m_menu, &MainMenu::enrichRequested, this, [this] {
        goTo(QStringLiteral("work"));
        m_work->enrich();
    });
    connect(m_menu, &MainMenu::stopRequested, this, &MainWindow::stopCurrent);
    connect(m_menu, &MainMenu::sandboxRequested, this, [this] { startSandbox(); });
    connect(m_menu, &MainMenu::faultsRequested, this, &MainWindow::openFaults);
}

void MainWindow::connectWindowOrders()
{
    connect(m_menu, &MainMenu::openWorkspaceRequested, this, &MainWindow::openWorkspaceFile);
    connect(m_menu, &MainMenu::quitRequested, this, &MainWindow::close);
    connect(m_menu, &MainMenu::goTo, this, &MainWindow::goTo);
    connect(m_menu, &MainMenu::paletteRequested, this, &MainWindow::openPalette);
    connect(m_menu, &MainMenu::paneRequested, this, [this](int step) {
        focusNextPane({m_rail, m_top, m_places->currentWidget(), m_inspectorDock, m_activity}, step);
    });
    connect(m_menu, &MainMenu::themeChosen, this, [this](Theme::Mode mode) {
        m_context.theme->setMode(mode);
        m_memory.setThemeMode(mode);
    });
    connect(m_menu, &MainMenu::densityChosen, this, [this](Theme::Density density) {
        m_context.theme->setDensity(density);
        m_memory.setDensity(density);
    });
    connect(m_menu, &MainMenu::resetLayoutRequested, this, &MainWindow::resetLayout);
    connect(m_menu, &MainMenu::helpRequested, this, [this] { openHelp(); });
    connect(m_menu, &MainMenu::shortcutsRequested, this,
            [this] { (new ShortcutSheet(m_menu->actions(), this))->open(); });
    connect(m_menu, &MainMenu::showsStepsChanged, this, [this](bool shown) {
        m_memory.setStepsHidden(!shown);
        refreshPanes();
    });
    connect(m_menu, &MainMenu::aboutRequested, this, [this] { (new AboutBox(this))->open(); });
}

void MainWindow::connectWorkspace()
{
    const app::Workspace *workspace = m_context.workspace;
    connect(workspace, &app::Workspace::progress, this, [this](const app::RunProgress &progress) {
        m_activity->setProgress(progress);
        m_find->setProgress(progress);
        m_steps->noteRun(progress);
    });
    connect(workspace, &app::Workspace::stateChanged, this, [this](const app::EngineState &state) {
        m_activity->setState(state);
        m_rail->setBadge(QStringLiteral("sync"), state.needsAttention);
    });
    connect(workspace, &app::Workspace::connectionsChanged, this, &MainWindow::reloadConnections);
}

void MainWindow::connectSandbox()
{
    connect(m_sandboxStart, &SandboxStart::began, this, [this] {
        m_welcome->setBusy(true, tr("Starting the sandbox…"));
        m_activity->say(tr("Starting the sandbox."));
    });
    connect(m_sandboxStart, &SandboxStart::refused, this, [this](const Error &error) {
        m_welcome->setBusy(false);
        if (currentPlace() == QLatin1String("welcome"))
            m_welcome->banner()->showError(error);
        else
            showError(error);
        if (currentPlace().isEmpty())
            reloadConnections();
    });
    connect(m_sandboxStart, &SandboxStart::failed, this, [this](const Error &error) {
        m_welcome->setBusy(false);
        showError(error);
    });
    connect(m_sandboxStart, &SandboxStart::said, m_activity, &ActivityStrip::say);
    connect(m_sandboxStart, &SandboxStart::ready, this, [this] {
        m_welcome->setBusy(false);
        reloadConnections();
        emit sandboxReady();
    });
}

void MainWindow::start()
{
    m_places->setLastPlace(m_memory.place());
    whenDone(this, m_context.workspace->state(), [this](const Result<app::EngineState> &state) {
        if (state)
            m_activity->setState(*state);
    });
    whenDone(this, m_context.workspace->connections(),
             [this](const Result<QList<domain::Connection>> &found) {
                 if (found && m_context.sandbox && SandboxStart::madeOneOf(*found))
                     startSandbox();
                 else
                     reloadConnections();
             });
}

void MainWindow::startSandbox(quint32 seed)
{
    m_sandboxStart->start(seed);
}

void MainWindow::reloadConnections()
{
    whenDone(this, m_context.workspace->connections(),
             [this](const Result<QList<domain::Connection>> &found) {
                 if (!found) {
                     showError(found.error());
                     return;
                 }
                 const bool connected = !found->isEmpty();
                 setMode(modeOf(*found));
                 if (currentPlace().isEmpty() || (currentPlace() == QLatin1String("welcome") && connected))
                     goTo(connected ? m_places->lastPlace() : QStringLiteral("welcome"));
             });
}

void MainWindow::setMode(const ModeState &mode)
{
    m_mode = mode;
    m_mode.faultsOn = m_context.sandbox && !m_context.sandbox->faults().isEmpty();
    m_top->setMode(m_mode);
    const int frame = frameWidth(m_mode, *m_context.theme);
    setContentsMargins(frame, frame, frame, frame);
    refreshTitle();
    update();
}

void MainWindow::refreshTitle()
{
    const Place *place = m_places->currentPlace();
    const QString where = place ? place->title() : tr("Welcome");
    setWindowTitle(gui::windowTitle(m_mode, where));
}

QString MainWindow::currentPlace() const
{
    return m_places->current();
}

void MainWindow::goTo(const QString &place)
{
    if (!m_places->bringUp(place))
        return;
    refreshPanes();
    refreshTitle();
    if (Place *shown = m_places->currentPlace()) {
        shown->activated();
        if (place != QLatin1String("plan"))
            m_places->setLastPlace(place);
    } else {
        m_welcome->setFocus(Qt::OtherFocusReason);
    }
    m_steps->notePlace(place);
}

void MainWindow::refreshPanes()
{
    m_inspectorDock->showBeside(currentPlace(), width());
    m_steps->setVisible(m_menu->showsSteps() && currentPlace() != QLatin1String("welcome") &&
                        height() >= kRoomyHeight);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_menu)
        refreshPanes();
}

void MainWindow::showPlan(const domain::Plan &plan)
{
    m_steps->setDone(StepStrip::Plan);
    m_further.showPlan(plan);
    goTo(QStringLiteral("plan"));
}

void MainWindow::showError(const Error &error)
{
    m_banner->showError(error);
    m_banner->parentWidget()->show();
}

void MainWindow::stopCurrent()
{
    const QString run = m_activity->runningId();
    if (run.isEmpty())
        m_activity->say(tr("Nothing is running."));
    else
        m_context.workspace->cancel(run);
}

void MainWindow::openPalette()
{
    const auto people = [this](const QString &text) {
        return peopleMatching(m_work->model(), text, [this](domain::ContactId id) {
            goTo(QStringLiteral("work"));
            m_work->showContact(id);
        });
    };
    const auto deals = [this](const QString &text) {
        return dealsMatching(m_further.deals(), text, [this](qint64 haloId) {
            goTo(QStringLiteral("board"));
            m_further.inspectDeal(haloId);
        });
    };
    auto *palette = new CommandPalette(m_context.theme, m_menu->actions(), {people, deals}, this);
    palette->open();
}

void MainWindow::openHelp(const QString &pageOrCode)
{
    auto *help = findChild<HelpDialog *>();
    if (!help)
        help = new HelpDialog(m_context.theme, this);
    const Place *place = m_places->currentPlace();
    help->showPage(!pageOrCode.isEmpty() ? pageOrCode : place ? place->helpPage() : QStringLiteral("index"));
}

void MainWindow::openWorkspaceFile()
{
    m_context.prompts->openFile(this, tr("Open a workspace"),
                                tr("Leadline workspaces (*.leadline);;All files (*)"),
                                [this](const QString &path) {
                                    if (!path.isEmpty())
                                        emit openWorkspaceRequested(path);
                                });
}

void MainWindow::openFaults()
{
    if (!m_context.sandbox)
        return;
    auto *dialog = new FaultsDialog(m_context, this);
    connect(dialog, &FaultsDialog::applied, this, [this] {
        setMode(m_mode);
        m_activity->say(m_mode.faultsOn ? tr("Sandbox faults are on.") : tr("Sandbox faults are off."));
    });
    dialog->open();
}

void MainWindow::resetLayout()
{
    restoreState(m_defaultState, WindowMemory::kStateVersion);
    m_memory.forgetLayout();
    resizeDocks({m_inspectorDock}, {320}, Qt::Horizontal);
    m_activity->say(tr("The layout is as it was at first."));
    goTo(currentPlace());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.keepLayout(*this, m_places->lastPlace());
    QMainWindow::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_mode.kind == ModeState::NoTenant)
        return;
    QPainter painter(this);
    paintFrame(painter, rect(), m_mode, *m_context.theme);
}

} // namespace leadline::gui
