#include "gui/shell/mainwindow.h"

#include "app/credential.h"
#include "app/sandboxhost.h"
#include "app/workspace.h"
#include "gui/find/findplace.h"
#include "gui/parts/await.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/prompts.h"
#include "gui/setup/setupplace.h"
#include "gui/shell/activitystrip.h"
#include "gui/shell/commandpalette.h"
#include "gui/shell/faultsdialog.h"
#include "gui/shell/firstrun.h"
#include "gui/shell/helpdialog.h"
#include "gui/shell/rail.h"
#include "gui/theme/theme.h"
#include "gui/work/workplace.h"
#include "models/worklistmodel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolBar>
#include <QVBoxLayout>

namespace leadline::gui {

namespace {

namespace key {
const QString kGeometry = QStringLiteral("window/geometry");
const QString kState = QStringLiteral("window/state");
const QString kPlace = QStringLiteral("window/place");
const QString kTheme = QStringLiteral("look/theme");
const QString kDensity = QStringLiteral("look/density");
const QString kSteps = QStringLiteral("firstrun/steps");
const QString kStepsHidden = QStringLiteral("firstrun/hidden");
} // namespace key

constexpr int kStateVersion =
    1; ///< raised when bars and docks change, so that an old layout is not forced on them
constexpr QLatin1String kEmbedded{"embedded_sandbox"}; ///< setting of connections made by startSandbox()
constexpr int kMostRecords = 8;
constexpr int kRoomyWidth = 1000,
              kRoomyHeight = 560; ///< below, inspector and step strip give their room to the place

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
    : QMainWindow(parent), m_context(context),
      m_settings(settingsFile.isEmpty() ? std::make_unique<QSettings>()
                                        : std::make_unique<QSettings>(settingsFile, QSettings::IniFormat)),
      m_top(new TopBar(context.theme)), m_rail(new Rail(context.theme)),
      m_activity(new ActivityStrip(context.theme)), m_steps(new StepStrip(context)),
      m_banner(new ErrorBanner(context.theme)), m_stack(new QStackedWidget),
      m_inspectorDock(new QDockWidget(tr("Inspector")))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(Theme::appIcon());
    setContextMenuPolicy(Qt::PreventContextMenu);
    setDockOptions(context.theme->animate() ? QMainWindow::AnimatedDocks : QMainWindow::DockOptions());
    context.theme->setMode(static_cast<Theme::Mode>(m_settings->value(key::kTheme, Theme::System).toInt()));
    context.theme->setDensity(
        static_cast<Theme::Density>(m_settings->value(key::kDensity, Theme::Normal).toInt()));
    buildPlaces();
    buildBars();
    buildMenus();
    connectWorkspace();
    resize(1366, 768);
    m_defaultState = saveState(kStateVersion);
    restoreLayout();
    setMode({});
    connect(context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPlaces()
{
    m_welcome = new WelcomePage(m_context);
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
    auto *welcome = new QScrollArea;
    welcome->setObjectName(QStringLiteral("welcomeScroll"));
    welcome->setFrameShape(QFrame::NoFrame);
    welcome->setWidgetResizable(true);
    welcome->setWidget(m_welcome);
    m_pages.insert(QStringLiteral("welcome"), welcome);
    m_pages.insert(QStringLiteral("plan"), m_further.plan);
    m_stack->addWidget(welcome);
    m_stack->addWidget(m_further.plan);
    connectPlace(m_further.plan);
    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_find, &FindPlace::showList, this, [this](const QString &list) {
        goTo(QStringLiteral("work"));
        m_work->showList(list);
    });
    connect(m_setup, &SetupPlace::sandboxRequested, this, [this] { startSandbox(); });
    connect(m_welcome, &WelcomePage::sandboxRequested, this, [this] { startSandbox(); });
    connect(m_welcome, &WelcomePage::connectRequested, this, [this] {
        goTo(QStringLiteral("setup"));
        m_setup->addConnection(QStringLiteral("halopsa"));
    });
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openWorkspaceFile);
    connect(m_work, &WorkPlace::readyCountChanged, m_top, &TopBar::setPlanCount);

    m_inspectorDock->setObjectName(QStringLiteral("inspectorDock"));
    m_inspectorDock->setWidget(m_further.inspector);
    m_inspectorDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_inspectorDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_inspectorDock->setMinimumWidth(260);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    resizeDocks({m_inspectorDock}, {320}, Qt::Horizontal);
}

void MainWindow::addPlace(const QString &place, const QString &icon, Place *widget)
{
    m_rail->addPlace(place, icon, widget->title());
    m_pages.insert(place, widget);
    m_stack->addWidget(widget);
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
    column->addWidget(m_stack, 1);
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
    connect(m_top, &TopBar::planRequested, this, &MainWindow::planPressed);
    connect(m_top, &TopBar::faultsRequested, this, &MainWindow::openFaults);
    connect(m_activity, &ActivityStrip::stopRequested, m_context.workspace, &app::Workspace::cancel);
    connect(m_activity, &ActivityStrip::attentionRequested, this, [this] { goTo(QStringLiteral("sync")); });
    m_steps->setState(m_settings->value(key::kSteps, 0).toInt());
    m_steps->setVisible(!m_settings->value(key::kStepsHidden, false).toBool());
    connect(m_steps, &StepStrip::skipped, this, [this] { m_showSteps->setChecked(false); });
    connect(m_steps, &StepStrip::stepChosen, this, [this](int step) {
        const QString places[]{QStringLiteral("find"), QStringLiteral("work"), QStringLiteral("map"),
                               QString(), QString()};
        if (step < StepStrip::Plan)
            goTo(places[step]);
        else
            planPressed();
    });
}

QAction *MainWindow::addAction(QMenu *menu, const QString &name, const QString &text,
                               const QKeySequence &shortcut, std::function<void()> run)
{
    auto *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void MainWindow::buildMenus()
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    auto *file = menuBar()->addMenu(tr("&File"));
    addAction(file, name("actionImport"), tr("&Import list…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        goTo(QStringLiteral("work"));
        m_work->openImport();
    });
    addAction(file, name("actionOpenWorkspace"), tr("&Open workspace…"), QKeySequence::Open,
              [this] { openWorkspaceFile(); });
    file->addSeparator();
    addAction(file, name("actionQuit"), tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    auto *go = menuBar()->addMenu(tr("&Go"));
    const QStringList places = m_rail->keys();
    for (int i = 0; i < places.size(); ++i)
        addAction(go, QStringLiteral("actionGo_") + places.at(i),
                  qobject_cast<Place *>(m_pages.value(places.at(i)))->title(),
                  QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + i)),
                  [this, place = places.at(i)] { goTo(place); });
    go->addSeparator();
    addAction(go, name("actionPalette"), tr("Find a person, company or &command…"),
              QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    addAction(go, name("actionNextPane"), tr("&Next pane"), Qt::Key_F6, [this] { cyclePane(1); });
    addAction(go, name("actionPreviousPane"), tr("&Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
              [this] { cyclePane(-1); });

    auto *records = menuBar()->addMenu(tr("&Records"));
    addAction(records, name("actionPlan"), tr("&Plan a push…"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] {
                  if (m_current == QLatin1String("work"))
                      m_work->plan();
                  else
                      planPressed();
              });
    addAction(records, name("actionEnrich"), tr("&Enrich the chosen…"), QKeySequence(Qt::CTRL | Qt::Key_E),
              [this] {
                  goTo(QStringLiteral("work"));
                  m_work->enrich();
              });
    addAction(records, name("actionStop"), tr("&Stop the current job"),
              QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { stopCurrent(); });

    auto *view = menuBar()->addMenu(tr("&View"));
    const auto choices = [this](QMenu *menu, const QString &prefix, const QStringList &labels, int current,
                                std::function<void(int)> choose) {
        auto *group = new QActionGroup(this);
        for (int i = 0; i < labels.size(); ++i) {
            QAction *action = menu->addAction(labels.at(i));
            action->setObjectName(prefix + QString::number(i));
            action->setCheckable(true);
            action->setChecked(i == current);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [choose, i] { choose(i); });
        }
    };
    choices(view->addMenu(tr("&Theme")), name("actionTheme_"),
            {tr("&Follow the system"), tr("&Light"), tr("&Dark"), tr("&High contrast")},
            m_context.theme->mode(), [this](int mode) {
                m_context.theme->setMode(static_cast<Theme::Mode>(mode));
                m_settings->setValue(key::kTheme, mode);
            });
    choices(view->addMenu(tr("&Density")), name("actionDensity_"),
            {tr("&Compact"), tr("&Normal"), tr("C&omfortable")}, m_context.theme->density(),
            [this](int density) {
                m_context.theme->setDensity(static_cast<Theme::Density>(density));
                m_settings->setValue(key::kDensity, density);
            });
    view->addSeparator();
    QAction *inspector = m_inspectorDock->toggleViewAction();
    inspector->setObjectName(name("actionInspector"));
    inspector->setText(tr("&Inspector"));
    inspector->setIcon(m_context.theme->icon(QStringLiteral("panel-right")));
    view->QWidget::addAction(inspector);
    addAction(view, name("actionResetLayout"), tr("&Reset layout"), {}, [this] { resetLayout(); });

    auto *tools = menuBar()->addMenu(tr("&Tools"));
    QAction *start = addAction(tools, name("actionStartSandbox"), tr("&Start the sandbox"), {},
                               [this] { startSandbox(); });
    QAction *faults =
        addAction(tools, name("actionFaults"), tr("Sandbox &faults…"), {}, [this] { openFaults(); });
    start->setEnabled(m_context.sandbox);
    faults->setEnabled(m_context.sandbox);

    auto *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, name("actionHelp"), tr("&Help for this place"), QKeySequence::HelpContents,
              [this] { openHelp(); });
    addAction(help, name("actionShortcuts"), tr("&Keyboard shortcuts"),
              QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { openShortcuts(); });
    m_showSteps = addAction(help, name("actionFirstSteps"), tr("&First steps"), {}, [] {});
    m_showSteps->setCheckable(true);
    m_showSteps->setChecked(!m_steps->isHidden());
    connect(m_showSteps, &QAction::toggled, this, [this](bool on) {
        m_settings->setValue(key::kStepsHidden, !on);
        refreshInspector();
    });
    help->addSeparator();
    addAction(help, name("actionAbout"), tr("&About Leadline"), {}, [this] { openAbout(); });
}

void MainWindow::connectWorkspace()
{
    const app::Workspace *workspace = m_context.workspace;
    connect(workspace, &app::Workspace::progress, this, [this](const app::RunProgress &progress) {
        m_activity->setProgress(progress);
        m_find->setProgress(progress);
        if (progress.finished && !progress.failed) {
            if (progress.kind == QLatin1String("search") || progress.kind == QLatin1String("import"))
                stepDone(StepStrip::Search);
            if (progress.kind == QLatin1String("push"))
                stepDone(StepStrip::Push);
        }
    });
    connect(workspace, &app::Workspace::stateChanged, this, [this](const app::EngineState &state) {
        m_activity->setState(state);
        m_rail->setBadge(QStringLiteral("sync"), state.needsAttention);
    });
    connect(workspace, &app::Workspace::connectionsChanged, this, &MainWindow::reloadConnections);
}

void MainWindow::start()
{
    m_lastPlace = m_settings->value(key::kPlace, QStringLiteral("find")).toString();
    whenDone(this, m_context.workspace->state(), [this](const Result<app::EngineState> &state) {
        if (state)
            m_activity->setState(*state);
    });
    whenDone(
        this, m_context.workspace->connections(), [this](const Result<QList<domain::Connection>> &found) {
            const bool embedded =
                found && m_context.sandbox &&
                std::any_of(found->cbegin(), found->cend(), [](const domain::Connection &connection) {
                    return app::isSandboxConnection(connection) && connection.settings.contains(kEmbedded);
                });
            if (embedded)
                startSandbox(); // its port is a new one each time
            else
                reloadConnections();
        });
}

void MainWindow::reloadConnections()
{
    whenDone(this, m_context.workspace->connections(),
             [this](const Result<QList<domain::Connection>> &found) {
                 if (!found) {
                     showError(found.error());
                     return;
                 }
                 m_hasConnections = !found->isEmpty();
                 ModeState mode;
                 for (const domain::Connection &connection : *found) {
                     if (!connection.isHalo())
                         continue;
                     // With both, the window says LIVE: the one that must never be a surprise.
                     if (connection.live || mode.kind == ModeState::NoTenant) {
                         mode.kind = connection.live ? ModeState::Live : ModeState::Sandbox;
                         mode.tenant = connection.name;
                     }
                 }
                 setMode(mode);
                 if (m_current.isEmpty() || (m_current == QLatin1String("welcome") && m_hasConnections))
                     goTo(m_hasConnections ? m_lastPlace : QStringLiteral("welcome"));
             });
}

void MainWindow::setMode(const ModeState &mode)
{
    m_mode = mode;
    m_mode.faultsOn = m_context.sandbox && !m_context.sandbox->faults().isEmpty();
    m_top->setMode(m_mode);
    const int frame = m_mode.kind == ModeState::NoTenant ? 0 : m_context.theme->metrics().frame;
    setContentsMargins(frame, frame, frame, frame);
    refreshTitle();
    update();
}

void MainWindow::refreshTitle()
{
    const auto *place = qobject_cast<Place *>(m_pages.value(m_current));
    const QString where = place ? place->title() : tr("Welcome");
    switch (m_mode.kind) {
    case ModeState::Live:
        setWindowTitle(tr("%1 – LIVE %2 – Leadline").arg(where, m_mode.tenant));
        break;
    case ModeState::Sandbox:
        setWindowTitle(tr("%1 – SANDBOX – Leadline").arg(where));
        break;
    case ModeState::NoTenant:
        setWindowTitle(tr("%1 – Leadline").arg(where));
        break;
    }
}

void MainWindow::goTo(const QString &place)
{
    QWidget *page = m_pages.value(place);
    if (!page)
        return;
    m_current = place;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(place);
    refreshInspector();
    refreshTitle();
    if (auto *shown = qobject_cast<Place *>(page)) {
        shown->activated();
        if (place != QLatin1String("plan"))
            m_lastPlace = place; // written with the layout: settings are flushed to disk in this thread
    }
    if (place == QLatin1String("work") && m_steps->isDone(StepStrip::Search))
        stepDone(StepStrip::Clean);
    if (place == QLatin1String("map"))
        stepDone(StepStrip::Map);
}

void MainWindow::refreshInspector()
{
    const bool records = m_current == QLatin1String("work") || m_current == QLatin1String("board") ||
                         m_current == QLatin1String("sync");
    const bool roomy = width() >= kRoomyWidth;
    const bool hidden = m_settings->value(QStringLiteral("window/inspectorHidden"), false).toBool();
    m_inspectorDock->setVisible(records && roomy && !hidden);
    m_steps->setVisible(m_showSteps->isChecked() && m_current != QLatin1String("welcome") &&
                        height() >= kRoomyHeight);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_showSteps)
        refreshInspector();
}

void MainWindow::stepDone(int step)
{
    if (m_steps->isDone(static_cast<StepStrip::Step>(step)))
        return;
    m_steps->setDone(static_cast<StepStrip::Step>(step));
    m_settings->setValue(key::kSteps, m_steps->state());
}

void MainWindow::planPressed()
{
    m_work->planReady();
}

void MainWindow::showPlan(const domain::Plan &plan)
{
    stepDone(StepStrip::Plan);
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

void MainWindow::startSandbox(quint32 seed)
{
    if (!m_context.sandbox)
        return;
    m_welcome->setBusy(true, tr("Starting the sandbox…"));
    m_activity->say(tr("Starting the sandbox."));
    const Result<app::SandboxConnections> started = m_context.sandbox->start(0, seed, {});
    if (!started) {
        m_welcome->setBusy(false);
        if (m_current == QLatin1String("welcome"))
            m_welcome->banner()->showError(started.error());
        else
            showError(started.error());
        if (m_current.isEmpty())
            reloadConnections();
        return;
    }
    saveSandbox(*started, 0);
}

void MainWindow::saveSandbox(const app::SandboxConnections &sandbox, qsizetype next)
{
    if (next >= sandbox.connections.size()) {
        for (const domain::Connection &connection : sandbox.connections) {
            if (!connection.isHalo())
                continue;
            // Reads statuses and fields once, so that the first plan is quick.
            whenDone(this, m_context.workspace->testConnection(connection.name),
                     [this](const Result<app::ConnectionReport> &report) {
                         m_welcome->setBusy(false);
                         if (!report)
                             showError(report.error());
                         else
                             m_activity->say(tr("The sandbox runs. Everything in it is invented."));
                         reloadConnections();
                         emit sandboxReady();
                     });
        }
        return;
    }
    domain::Connection connection = sandbox.connections.at(next);
    connection.settings.insert(kEmbedded, QStringLiteral("1"));
    whenDone(this, m_context.workspace->saveConnection(connection, {}),
             [this, sandbox, next](const Result<void> &saved) {
                 if (!saved) {
                     m_welcome->setBusy(false);
                     showError(saved.error());
                     return;
                 }
                 saveSandbox(sandbox, next + 1);
             });
}

QList<QAction *> MainWindow::paletteActions() const
{
    QList<QAction *> actions;
    for (const QAction *menu : menuBar()->actions()) {
        const QList<QAction *> inMenu = menu->menu() ? menu->menu()->actions() : QList<QAction *>();
        for (QAction *action : inMenu) {
            if (action->menu()) {
                actions += action->menu()->actions();
            } else if (!action->isSeparator()) {
                actions << action;
            }
        }
    }
    return actions;
}

void MainWindow::openPalette()
{
    const auto people = [this](const QString &text) {
        QList<PaletteEntry> entries;
        const models::WorklistModel &model = m_work->model();
        for (int row = 0; row < model.rowCount() && entries.size() < kMostRecords; ++row) {
            const domain::WorklistRow *held = model.rowAt(row);
            if (!held->person.contains(text, Qt::CaseInsensitive) &&
                !held->company.contains(text, Qt::CaseInsensitive) &&
                !held->email.contains(text, Qt::CaseInsensitive))
                continue;
            entries.append(
                {held->person.isEmpty() ? QStringLiteral("building-2") : QStringLiteral("user"),
                 held->person.isEmpty() ? held->company : tr("%1, %2").arg(held->person, held->company),
                 domain::workStateLabel(held->state), [this, id = held->id] {
                     goTo(QStringLiteral("work"));
                     m_work->showContact(id);
                 }});
        }
        return entries;
    };
    const auto deals = [this](const QString &text) {
        QList<PaletteEntry> entries;
        const QList<domain::Deal> cards = m_further.deals();
        for (const domain::Deal &deal : cards) {
            if (entries.size() >= kMostRecords)
                break;
            if (!deal.person.contains(text, Qt::CaseInsensitive) &&
                !deal.company.contains(text, Qt::CaseInsensitive))
                continue;
            entries.append({QStringLiteral("columns-3"), deal.headline(),
                            tr("%1, %2").arg(domain::stageLabel(deal.stage), deal.statusName),
                            [this, id = deal.haloId] {
                                goTo(QStringLiteral("board"));
                                m_further.inspectDeal(id);
                            }});
        }
        return entries;
    };
    auto *palette = new CommandPalette(m_context.theme, paletteActions(), {people, deals}, this);
    palette->open();
}

void MainWindow::openHelp(const QString &pageOrCode)
{
    auto *help = findChild<HelpDialog *>();
    if (!help)
        help = new HelpDialog(m_context.theme, this);
    const auto *place = qobject_cast<Place *>(m_pages.value(m_current));
    help->showPage(!pageOrCode.isEmpty() ? pageOrCode : place ? place->helpPage() : QStringLiteral("index"));
}

void MainWindow::openShortcuts()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("shortcutSheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("shortcutText"));
    text->setAccessibleName(tr("Keyboard shortcuts"));
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setMarkdown(shortcutsAsText(paletteActions()), QTextDocument::MarkdownDialectGitHub);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    dialog->resize(520, 600);
    dialog->open();
}

void MainWindow::openAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Leadline"));
    box->setIconPixmap(Theme::appIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Leadline %1").arg(QStringLiteral(LEADLINE_VERSION)));
    box->setInformativeText(tr("From provider search to HaloPSA pipeline, planned and read back.\nMIT "
                               "licence. Icons: Lucide (ISC)."));
    box->open();
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

void MainWindow::cyclePane(int step)
{
    QList<QWidget *> panes;
    for (QWidget *pane :
         {static_cast<QWidget *>(m_rail), static_cast<QWidget *>(m_top), m_stack->currentWidget(),
          static_cast<QWidget *>(m_inspectorDock), static_cast<QWidget *>(m_activity)}) {
        if (pane->isVisible())
            panes << pane;
    }
    QWidget *focus = QApplication::focusWidget();
    int at = step > 0 ? -1 : 0;
    for (int i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    }
    for (int tries = 1; tries <= panes.size(); ++tries) {
        QWidget *pane = panes.at((at + step * tries + panes.size() * 2) % panes.size());
        const auto children = pane->findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void MainWindow::restoreLayout()
{
    const QByteArray geometry = m_settings->value(key::kGeometry).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QByteArray state = m_settings->value(key::kState).toByteArray();
    if (!state.isEmpty())
        restoreState(state, kStateVersion);
    connect(m_inspectorDock->toggleViewAction(), &QAction::triggered, this,
            [this](bool on) { m_settings->setValue(QStringLiteral("window/inspectorHidden"), !on); });
}

void MainWindow::saveLayout()
{
    m_settings->setValue(key::kGeometry, saveGeometry());
    m_settings->setValue(key::kState, saveState(kStateVersion));
    if (!m_lastPlace.isEmpty())
        m_settings->setValue(key::kPlace, m_lastPlace);
    m_settings->sync();
}

void MainWindow::resetLayout()
{
    restoreState(m_defaultState, kStateVersion);
    m_settings->remove(key::kState);
    m_settings->remove(QStringLiteral("window/inspectorHidden"));
    resizeDocks({m_inspectorDock}, {320}, Qt::Horizontal);
    m_activity->say(tr("The layout is as it was at first."));
    goTo(m_current);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_mode.kind == ModeState::NoTenant)
        return;
    QPainter painter(this);
    const int frame = m_context.theme->metrics().frame;
    const QColor color =
        m_context.theme->color(m_mode.kind == ModeState::Live ? Token::Accent : Token::Sandbox);
    painter.fillRect(QRect(0, 0, width(), frame), color);
    painter.fillRect(QRect(0, height() - frame, width(), frame), color);
    painter.fillRect(QRect(0, 0, frame, height()), color);
    painter.fillRect(QRect(width() - frame, 0, frame, height()), color);
}

} // namespace leadline::gui
