#include "gui/shell/mainmenu.h"

#include <QActionGroup>
#include <QMenuBar>

namespace leadline::gui {

MainMenu::MainMenu(QMenuBar *bar, const Setup &setup) : QObject(bar), m_bar(bar)
{
    fillFile(bar->addMenu(tr("&File")));
    fillGo(bar->addMenu(tr("&Go")), setup);
    fillRecords(bar->addMenu(tr("&Records")));
    fillView(bar->addMenu(tr("&View")), setup);
    fillTools(bar->addMenu(tr("&Tools")), setup);
    fillHelp(bar->addMenu(tr("&Help")), setup);
}

QAction *MainMenu::add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &shortcut,
                       const std::function<void()> &run)
{
    auto *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QAction *MainMenu::add(QMenu *menu, const char *name, const QString &text, const QKeySequence &shortcut,
                       void (MainMenu::*signal)())
{
    return add(menu, QString::fromLatin1(name), text, shortcut, [this, signal] { emit(this->*signal)(); });
}

void MainMenu::addChoices(QMenu *menu, const QString &prefix, const QStringList &labels, int current,
                          const std::function<void(int)> &choose)
{
    auto *group = new QActionGroup(this);
    for (int i = 0; i < labels.size(); ++i) {
        QAction *action = menu->addAction(labels.at(i));
        action->setObjectName(prefix + QString::number(i));
        action->setCheckable(true);
        action->setChecked(i == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, i] { choose(i); });
    }
}

void MainMenu::fillFile(QMenu *menu)
{
    add(menu, "actionImport", tr("&Import list…"), QKeySequence(Qt::CTRL | Qt::Key_I),
        &MainMenu::importRequested);
    add(menu, "actionOpenWorkspace", tr("&Open workspace…"), QKeySequence::Open,
        &MainMenu::openWorkspaceRequested);
    menu->addSeparator();
    add(menu, "actionQuit", tr("&Quit"), QKeySequence::Quit, &MainMenu::quitRequested);
}

void MainMenu::fillGo(QMenu *menu, const Setup &setup)
{
    int number = Qt::Key_1;
    for (const auto &[place, title] : setup.places)
        add(menu, QStringLiteral("actionGo_") + place, title,
            QKeySequence(static_cast<int>(Qt::CTRL) | number++), [this, place = place] { emit goTo(place); });
    menu->addSeparator();
    add(menu, "actionPalette", tr("Find a person, company or &command…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        &MainMenu::paletteRequested);
    add(menu, QStringLiteral("actionNextPane"), tr("&Next pane"), Qt::Key_F6,
        [this] { emit paneRequested(1); });
    add(menu, QStringLiteral("actionPreviousPane"), tr("&Previous pane"),
        QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { emit paneRequested(-1); });
}

void MainMenu::fillRecords(QMenu *menu)
{
    add(menu, "actionPlan", tr("&Plan a push…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        &MainMenu::planRequested);
    add(menu, "actionEnrich", tr("&Enrich the chosen…"), QKeySequence(Qt::CTRL | Qt::Key_E),
        &MainMenu::enrichRequested);
    add(menu, "actionStop", tr("&Stop the current job"), QKeySequence(Qt::CTRL | Qt::Key_Period),
        &MainMenu::stopRequested);
}

void MainMenu::fillView(QMenu *menu, const Setup &setup)
{
    addChoices(menu->addMenu(tr("&Theme")), QStringLiteral("actionTheme_"),
               {tr("&Follow the system"), tr("&Light"), tr("&Dark"), tr("&High contrast")},
               setup.theme->mode(), [this](int mode) { emit themeChosen(static_cast<Theme::Mode>(mode)); });
    addChoices(menu->addMenu(tr("&Density")), QStringLiteral("actionDensity_"),
               {tr("&Compact"), tr("&Normal"), tr("C&omfortable")}, setup.theme->density(),
               [this](int density) { emit densityChosen(static_cast<Theme::Density>(density)); });
    menu->addSeparator();
    setup.inspector->setObjectName(QStringLiteral("actionInspector"));
    setup.inspector->setText(tr("&Inspector"));
    setup.inspector->setIcon(setup.theme->icon(QStringLiteral("panel-right")));
    menu->QWidget::addAction(setup.inspector);
    add(menu, "actionResetLayout", tr("&Reset layout"), {}, &MainMenu::resetLayoutRequested);
}

void MainMenu::fillTools(QMenu *menu, const Setup &setup)
{
    QAction *start =
        add(menu, "actionStartSandbox", tr("&Start the sandbox"), {}, &MainMenu::sandboxRequested);
    QAction *faults = add(menu, "actionFaults", tr("Sandbox &faults…"), {}, &MainMenu::faultsRequested);
    start->setEnabled(setup.hasSandbox);
    faults->setEnabled(setup.hasSandbox);
}

void MainMenu::fillHelp(QMenu *menu, const Setup &setup)
{
    add(menu, "actionHelp", tr("&Help for this place"), QKeySequence::HelpContents, &MainMenu::helpRequested);
    add(menu, "actionShortcuts", tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash),
        &MainMenu::shortcutsRequested);
    m_steps = menu->addAction(tr("&First steps"));
    m_steps->setObjectName(QStringLiteral("actionFirstSteps"));
    m_steps->setCheckable(true);
    m_steps->setChecked(setup.showsSteps);
    connect(m_steps, &QAction::toggled, this, &MainMenu::showsStepsChanged);
    menu->addSeparator();
    add(menu, "actionAbout", tr("&About Leadline"), {}, &MainMenu::aboutRequested);
}

QList<QAction *> MainMenu::actions() const
{
    QList<QAction *> actions;
    for (const QAction *menu : m_bar->actions()) {
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

bool MainMenu::showsSteps() const
{
    return m_steps->isChecked();
}

void MainMenu::setShowsSteps(bool shown)
{
    m_steps->setChecked(shown);
}

} // namespace leadline::gui
