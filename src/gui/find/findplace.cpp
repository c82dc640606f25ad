#include "gui/find/findplace.h"

#include "app/workspace.h"
#include "gui/find/filterpane.h"
#include "gui/find/providerlist.h"
#include "gui/find/requestconsole.h"
#include "gui/find/savedsearches.h"
#include "gui/find/searchsummary.h"
#include "gui/parts/await.h"
#include "gui/parts/busystrip.h"
#include "gui/parts/emptystate.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/flowlayout.h"
#include "gui/parts/labels.h"
#include "gui/parts/panetitle.h"
#include "gui/parts/prompts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace leadline::gui {

FindPlace::FindPlace(GuiContext context, QWidget *parent)
    : Place(context, parent), m_providers(new ProviderList(context.theme)),
      m_saved(new SavedSearches(context.theme)), m_filters(new FilterPane(context.theme)),
      m_summary(new SearchSummary(context.theme)), m_console(new RequestConsole(context)),
      m_banner(new ErrorBanner(context.theme)), m_busy(new BusyStrip(context.theme)),
      m_empty(new EmptyState(context.theme, QStringLiteral("plug"),
                             tr("No provider is connected yet. Connect one to search it."),
                             tr("Connect a provider in Setup"))),
      m_heading(new PaneTitle(context.theme, {}, PaneTitle::Page)), m_stack(new QStackedWidget),
      m_tabs(new QTabWidget), m_fetch(primaryButton(tr("F&etch"), QStringLiteral("fetchButton"))),
      m_save(plainButton(tr("&Save search…"), QStringLiteral("saveSearch"))),
      m_clear(quietButton(tr("C&lear filters"), QStringLiteral("clearFilters")))
{
    setObjectName(QStringLiteral("find"));
    const Metrics &m = theme().metrics();
    m_fetch->setToolTip(tr("Fetch people with these filters into the worklist (Ctrl+Enter)"));

    auto *side = new QWidget;
    side->setObjectName(QStringLiteral("findSide"));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(m.gap8, m.gap16, m.gap8, m.gap8);
    sideColumn->setSpacing(m.gap8);
    auto *providersTitle = new PaneTitle(context.theme, tr("Providers"));
    providersTitle->setContentsMargins(m.gap8, 0, 0, 0);
    sideColumn->addWidget(providersTitle);
    sideColumn->addWidget(m_providers, 3);
    sideColumn->addSpacing(m.gap8);
    auto *savedTitle = new PaneTitle(context.theme, tr("Saved searches"));
    savedTitle->setContentsMargins(m.gap8, 0, 0, 0);
    sideColumn->addWidget(savedTitle);
    auto *savedHolder = new QHBoxLayout;
    savedHolder->setContentsMargins(m.gap8, 0, 0, 0);
    savedHolder->addWidget(m_saved);
    sideColumn->addLayout(savedHolder, 4);

    auto *actions = new FlowLayout(m.gap8);
    actions->addWidget(m_fetch);
    actions->addWidget(m_save);
    actions->addWidget(m_clear);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("filterScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields are what one tabs to
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *holder = new QWidget;
    auto *holderColumn = new QVBoxLayout(holder);
    holderColumn->setContentsMargins(0, 0, m.gap16, 0);
    holderColumn->addWidget(m_filters);
    scroll->setWidget(holder);
    m_centre = new QWidget;
    auto *centreColumn = new QVBoxLayout(m_centre);
    centreColumn->setContentsMargins(m.gap24, m.gap16, m.gap8, m.gap12);
    centreColumn->setSpacing(m.gap12);
    centreColumn->addWidget(m_heading);
    centreColumn->addWidget(m_banner);
    centreColumn->addWidget(scroll, 1);
    centreColumn->addLayout(actions);

    auto *result = new QWidget;
    auto *resultColumn = new QVBoxLayout(result);
    resultColumn->setContentsMargins(m.gap16, m.gap8, m.gap16, m.gap12);
    resultColumn->addWidget(m_busy);
    resultColumn->addWidget(m_tabs, 1);
    m_tabs->setObjectName(QStringLiteral("resultTabs"));
    m_tabs->setDocumentMode(true);
    auto *summaryScroll = new QScrollArea;
    summaryScroll->setObjectName(QStringLiteral("summaryScroll"));
    summaryScroll->setFrameShape(QFrame::NoFrame);
    summaryScroll->setFocusPolicy(Qt::NoFocus);
    summaryScroll->setWidgetResizable(true);
    summaryScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    summaryScroll->setWidget(m_summary);
    m_summaryPage = summaryScroll;
    m_tabs->addTab(summaryScroll, tr("Res&ult"));
    m_tabs->addTab(m_console, tr("Re&quests"));

    m_split = new QSplitter;
    m_split->setObjectName(QStringLiteral("findSplit"));
    m_split->setChildrenCollapsible(false);
    auto *sideScroll = new QScrollArea;
    sideScroll->setObjectName(QStringLiteral("sideScroll"));
    sideScroll->setFrameShape(QFrame::NoFrame);
    sideScroll->setFocusPolicy(Qt::NoFocus);
    sideScroll->setWidgetResizable(true);
    sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideScroll->setMinimumWidth(176);
    sideScroll->setWidget(side);
    m_split->addWidget(sideScroll);
    m_split->addWidget(m_centre);
    m_split->addWidget(result);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 3);
    m_split->setStretchFactor(2, 2);
    m_split->setSizes({220, 600, 460});
    m_empty->setObjectName(QStringLiteral("findEmpty"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_fetch, &QPushButton::click);
    }
    connect(m_empty, &EmptyState::activated, this, [this] { emit goTo(QStringLiteral("setup")); });
    connect(m_providers, &ProviderList::currentChanged, this, &FindPlace::openConnection);
    connect(m_saved, &SavedSearches::openRequested, this, &FindPlace::openSaved);
    connect(m_saved, &SavedSearches::runRequested, this, &FindPlace::runSaved);
    connect(m_saved, &SavedSearches::removeRequested, this, &FindPlace::removeSaved);
    connect(m_fetch, &QPushButton::clicked, this, &FindPlace::fetch);
    connect(m_save, &QPushButton::clicked, this, &FindPlace::save);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filters->clearFilters();
        m_filters->focusFirst();
    });
    connect(m_busy, &BusyStrip::stopRequested, this, [this] { workspace().cancel(m_runId); });
    connect(m_banner, &ErrorBanner::helpRequested, this, &Place::helpRequested);
    connect(m_banner, &ErrorBanner::actionTriggered, this, [this] { emit goTo(QStringLiteral("setup")); });
    connect(m_summary, &SearchSummary::openInWork, this, &FindPlace::showList);
    connect(m_summary, &SearchSummary::copyCommand, this, [this] {
        this->context().prompts->copy(searchCommand(m_asked));
        emit said(tr("Copied the command that does this search."));
    });
    connect(context.workspace, &app::Workspace::connectionsChanged, this, &FindPlace::reloadConnections);
}

void FindPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    setNarrow(width() < 860);
}

/// Filters and result side by side, or as tabs of one pane where two do not fit.
void FindPlace::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow) {
        m_tabs->insertTab(0, m_centre, tr("F&ilters"));
        m_tabs->setCurrentIndex(0);
    } else {
        m_tabs->removeTab(m_tabs->indexOf(m_centre));
        m_split->insertWidget(1, m_centre);
        m_centre->show();
        m_split->setSizes({220, 600, 460});
    }
}

void FindPlace::activated()
{
    reloadConnections();
    reloadSaved();
    focusWork();
}

/// The first filter, or the one button while there is none; then again when there is one.
void FindPlace::focusWork()
{
    m_awaitsFilters = m_filters->manifest().id.isEmpty();
    if (m_awaitsFilters && m_empty->isVisible())
        m_empty->button()->setFocus(Qt::OtherFocusReason);
    else
        m_filters->focusFirst();
}

void FindPlace::reloadConnections()
{
    whenDone(this, workspace().connections(), [this](const Result<QList<domain::Connection>> &found) {
        if (!found) {
            m_banner->showError(found.error());
            return;
        }
        m_connections = *found;
        QHash<QString, QString> labels;
        for (const providers::Manifest &manifest : workspace().library().manifests)
            labels.insert(manifest.id, manifest.name);
        m_providers->setConnections(m_connections, labels);
        m_stack->setCurrentIndex(m_providers->count() > 0 ? 1 : 0);
        if (m_filters->manifest().id.isEmpty())
            openConnection(m_providers->current());
        if (m_awaitsFilters && isVisible())
            focusWork();
    });
}

void FindPlace::reloadSaved()
{
    whenDone(this, workspace().savedSearches(), [this](const Result<QList<app::SavedSearch>> &found) {
        if (found)
            m_saved->setSearches(*found);
        else
            m_banner->showError(found.error());
    });
}

void FindPlace::openConnection(const QString &name)
{
    for (const domain::Connection &connection : m_connections) {
        if (connection.name != name)
            continue;
        const Result<providers::Manifest> manifest = workspace().library().find(connection.kind);
        if (!manifest) {
            m_banner->showError(manifest.error());
            return;
        }
        m_banner->clear();
        m_heading->setTitle(tr("Search %1").arg(manifest->name));
        m_filters->setProvider(name, *manifest);
        if (m_narrow)
            m_tabs->setCurrentWidget(m_centre);
    }
}

void FindPlace::openSaved(const app::SavedSearch &search)
{
    if (m_filters->request().connection != search.request.connection) {
        m_providers->setCurrent(search.request.connection);
        if (m_providers->current() != search.request.connection) {
            Error error{.kind = ErrorKind::NotFound,
                        .code = QStringLiteral("LL-GUI-002"),
                        .what = tr("The search “%1” belongs to the connection “%2”, which is gone.")
                                    .arg(search.name, search.request.connection),
                        .unaffected = tr("The search is still saved."),
                        .remedy = tr("Connect it again in Setup under the same name.")};
            m_banner->showError(error);
            m_banner->setAction(tr("Open Setup"));
            return;
        }
    }
    m_banner->clear();
    m_filters->setRequest(search.request);
    if (m_narrow)
        m_tabs->setCurrentWidget(m_centre);
}

void FindPlace::runSaved(const app::SavedSearch &search)
{
    openSaved(search);
    if (m_filters->request().connection == search.request.connection)
        fetch();
}

QString FindPlace::lastKind() const
{
    for (const domain::Connection &connection : m_connections) {
        if (connection.name == m_asked.connection)
            return connection.kind;
    }
    return {};
}

void FindPlace::setRunning(bool running)
{
    m_running = running;
    m_fetch->setEnabled(!running);
    m_providers->setEnabled(!running);
    if (!running) {
        m_busy->stop();
        m_runId.clear();
    }
}

void FindPlace::setProgress(const app::RunProgress &progress)
{
    if (!m_running || progress.kind != QLatin1String("search") || progress.finished)
        return;
    m_runId = progress.runId;
    m_busy->setProgress(progress.text.isEmpty() ? progress.title : progress.text, progress.done,
                        progress.total);
}

void FindPlace::fetch()
{
    if (m_running || !m_filters->check())
        return;
    m_banner->clear();
    m_asked = m_filters->request();
    const QString connection = m_asked.connection;
    const QPointer<QWidget> focusBefore = QApplication::focusWidget();
    setRunning(true);
    m_tabs->setCurrentWidget(m_summaryPage);
    m_summary->showRunning(
        tr("Asking %1. What has arrived is in the worklist already.").arg(m_filters->manifest().name));
    m_busy->setProgress(tr("Asking %1").arg(m_filters->manifest().name));
    if (focusBefore == m_fetch) // it is off until the answer is there
        m_busy->stopButton()->setFocus(Qt::OtherFocusReason);
    whenDone(this, workspace().search(m_asked),
             [this, connection, focusBefore](const Result<app::SearchOutcome> &outcome) {
                 const QWidget *focus = QApplication::focusWidget();
                 const bool waiting = !focus || focus == m_busy->stopButton() || focus == focusBefore;
                 setRunning(false);
                 if (!outcome) {
                     m_summary->clear();
                     m_banner->showError(outcome.error());
                     if (outcome.error().kind == ErrorKind::SignIn ||
                         outcome.error().kind == ErrorKind::Forbidden)
                         m_banner->setAction(tr("Replace the key in Setup"));
                     m_providers->setStanding(connection, ProviderList::Trouble, tr("last search failed"));
                     return;
                 }
                 m_providers->setStanding(connection, ProviderList::Ready, tr("ready"));
                 m_summary->showOutcome(*outcome);
                 if (waiting && isVisible()) // whoever went on to do something else is left alone
                     outcome->fetched > 0 ? m_summary->focusOpen() : m_filters->focusFirst();
                 m_console->setExchanges(outcome->exchanges);
                 emit said(m_summary->headline());
                 reloadSaved();
             });
}

void FindPlace::save()
{
    if (!m_filters->check())
        return;
    const app::SearchRequest request = m_filters->request();
    const Question question{.title = tr("Save this search"),
                            .text = tr("&Name of the search. A search of the same name is replaced."),
                            .detail = {},
                            .action = tr("Save search")};
    this->context().prompts->askText(this, question, {}, [this, request](const QString &name) {
        if (name.isEmpty())
            return;
        app::SavedSearch search;
        search.name = name;
        search.request = request;
        whenDone(this, workspace().saveSearch(search), [this, name](const Result<void> &saved) {
            if (!saved) {
                m_banner->showError(saved.error());
                return;
            }
            emit said(tr("Saved the search “%1”.").arg(name));
            reloadSaved();
        });
    });
}

void FindPlace::removeSaved(const QString &name)
{
    const Question question{.title = tr("Remove a saved search"),
                            .text = tr("Remove the search “%1”?").arg(name),
                            .detail = tr("The people it found stay in the worklist."),
                            .action = tr("Remove search"),
                            .danger = true};
    this->context().prompts->ask(this, question, [this, name](bool yes) {
        if (!yes)
            return;
        whenDone(this, workspace().removeSearch(name), [this](const Result<void> &removed) {
            if (!removed)
                m_banner->showError(removed.error());
            reloadSaved();
        });
    });
}

} // namespace leadline::gui
