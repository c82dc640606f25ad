#include "gui/work/workplace.h"

#include "app/workspace.h"
#include "gui/parts/await.h"
#include "gui/parts/busystrip.h"
#include "gui/parts/chip.h"
#include "gui/parts/emptystate.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/flowlayout.h"
#include "gui/parts/labels.h"
#include "gui/parts/panetitle.h"
#include "gui/parts/prompts.h"
#include "gui/theme/leadlinestyle.h"
#include "gui/work/enrichdialog.h"
#include "gui/work/importdialog.h"
#include "gui/work/worklistdelegate.h"
#include "models/worklistmodel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace leadline::gui {

using domain::ContactId;
using domain::WorkState;
using models::WorklistModel;

namespace {

constexpr int kChunk = 2000;
constexpr WorkState kStates[]{WorkState::New,        WorkState::NeedsContact, WorkState::PossibleDuplicate,
                              WorkState::Suppressed, WorkState::Queued,       WorkState::InHalo,
                              WorkState::Problem};

} // namespace

WorkPlace::WorkPlace(GuiContext context, QWidget *parent)
    : Place(context, parent), m_model(new WorklistModel(this)), m_table(new QTableView),
      m_quick(new QLineEdit), m_list(new QComboBox),
      m_heading(new PaneTitle(context.theme, tr("Worklist"), PaneTitle::Page)),
      m_facetRow(new FlowLayout(context.theme->metrics().gap8)),
      m_chosenText(new TextLabel(context.theme, Theme::Strong, Token::Text)),
      m_import(plainButton(tr("&Import list…"), QStringLiteral("importButton"))),
      m_plan(primaryButton(tr("&Plan push"), QStringLiteral("bulkPlan"))),
      m_enrich(plainButton(tr("&Enrich…"), QStringLiteral("bulkEnrich"))),
      m_suppress(plainButton(tr("Do &not contact…"), QStringLiteral("bulkSuppress"))),
      m_remove(plainButton(tr("Re&move…"), QStringLiteral("bulkRemove"))),
      m_banner(new ErrorBanner(context.theme)), m_busy(new BusyStrip(context.theme)),
      m_stack(new QStackedWidget),
      m_nothing(
          new EmptyState(context.theme, QStringLiteral("inbox"),
                         tr("Nothing here yet. Search a provider or import a list; what arrives shows here."),
                         tr("Search a provider"))),
      m_filteredAway(new EmptyState(context.theme, QStringLiteral("filter-x"), {}, {})),
      m_typing(new QTimer(this)), m_reloadSoon(new QTimer(this))
{
    setObjectName(QStringLiteral("work"));
    buildBars();
    m_table->setObjectName(QStringLiteral("worklist"));
    m_table->setAccessibleName(tr("Worklist"));
    m_table->setProperty(look::kHairlines, true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WorklistDelegate(context.theme, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(64);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move inside it
    m_table->setMouseTracking(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    const int widths[]{150, 150, 170, 170, 240, 150, 110, 80, 150, 100, 140, 100, 130};
    for (int column = 0; column < WorklistModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->verticalHeader()->setMinimumSectionSize(20);
    const auto measure = [this] {
        m_table->verticalHeader()->setDefaultSectionSize(theme().metrics().rowHeight);
    };
    measure();
    connect(context.theme, &Theme::changed, this, measure);

    m_nothing->setObjectName(QStringLiteral("workEmpty"));
    m_filteredAway->setObjectName(QStringLiteral("workFilteredAway"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_filteredAway);

    m_typing->setSingleShot(true);
    m_typing->setInterval(120);
    m_reloadSoon->setSingleShot(true);
    m_reloadSoon->setInterval(50);
    connect(m_quick, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] { m_model->setTextFilter(m_quick->text()); });
    connect(m_reloadSoon, &QTimer::timeout, this, &WorkPlace::reload);
    connect(context.workspace, &app::Workspace::worklistChanged, m_reloadSoon, qOverload<>(&QTimer::start));
    connect(m_model, &WorklistModel::countsChanged, this, &WorkPlace::refresh);
    connect(m_model, &WorklistModel::editRequested, this, &WorkPlace::editCell);
    connect(m_model, &WorklistModel::modelAboutToBeReset, this, &WorkPlace::keepSelection);
    connect(m_model, &WorklistModel::modelReset, this, &WorkPlace::restoreSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WorkPlace::refreshBulkBar);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    emit inspectContact({now.data(WorklistModel::ContactIdRole).toLongLong()});
            });
    connect(m_nothing, &EmptyState::activated, this, [this] { emit goTo(QStringLiteral("find")); });
    connect(m_filteredAway, &EmptyState::activated, this, &WorkPlace::clearFilters);
    connect(m_banner, &ErrorBanner::helpRequested, this, &Place::helpRequested);
    connect(m_import, &QPushButton::clicked, this, [this] { openImport(); });
    connect(m_plan, &QPushButton::clicked, this, &WorkPlace::plan);
    connect(m_enrich, &QPushButton::clicked, this, &WorkPlace::enrich);
    connect(m_suppress, &QPushButton::clicked, this, &WorkPlace::suppress);
    connect(m_remove, &QPushButton::clicked, this, &WorkPlace::remove);
    refresh();
    refreshBulkBar();
}

void WorkPlace::buildBars()
{
    const Metrics &m = theme().metrics();
    m_quick->setObjectName(QStringLiteral("quickFilter"));
    m_quick->setPlaceholderText(tr("Filter by name, company, e-mail, title (Ctrl+F)"));
    m_quick->setAccessibleName(tr("Filter the worklist"));
    m_quick->setClearButtonEnabled(true);
    m_quick->setMaximumWidth(360);
    m_quick->addAction(theme().icon(QStringLiteral("filter"), Token::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("listFilter"));
    m_list->setAccessibleName(tr("Show one list"));
    m_list->setMinimumWidth(140);
    m_list->setMaximumWidth(240);
    m_list->addItem(tr("All lists"), QString());
    m_import->setIcon(theme().icon(QStringLiteral("file-up")));
    m_heading->addWidget(m_import);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(m.gap8);
    filters->addWidget(m_quick, 2);
    filters->addWidget(m_list, 1);
    filters->addStretch(1);
    for (const WorkState state : kStates) {
        const StateLook look = stateLook(state);
        auto *chip = new Chip(&theme(), look.icon, domain::workStateLabel(state), look.token);
        chip->setFacet(true);
        chip->setObjectName(QStringLiteral("facet_") + domain::workStateName(state));
        connect(chip, &Chip::toggled, this, [this] {
            QSet<WorkState> on;
            for (auto it = m_facets.cbegin(); it != m_facets.cend(); ++it) {
                if (it.value()->isChecked())
                    on.insert(static_cast<WorkState>(it.key()));
            }
            m_model->setStateFilter(on);
        });
        m_facets.insert(static_cast<int>(state), chip);
        m_facetRow->addWidget(chip);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.gap24, m.gap16, m.gap24, 0);
    column->setSpacing(m.gap12);
    column->addWidget(m_heading);
    column->addWidget(m_banner);
    column->addLayout(filters);
    column->addLayout(m_facetRow);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    column->addWidget(bulkBar());

    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_quick->setFocus(Qt::ShortcutFocusReason);
        m_quick->selectAll();
    });
    for (const auto key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter}) { // from the filter to what it left
        auto *rows = new QShortcut(key, m_quick);
        rows->setContext(Qt::WidgetShortcut);
        connect(rows, &QShortcut::activated, this, &WorkPlace::focusWork);
    }
    connect(m_list, &QComboBox::activated, this,
            [this] { m_model->setListFilter(m_list->currentData().toString()); });

    const auto action = [this](const QString &text, const QKeySequence &key, const QString &name, auto slot) {
        auto *result = new QAction(text, m_table);
        result->setObjectName(name);
        result->setShortcut(key);
        result->setShortcutContext(Qt::WidgetShortcut);
        connect(result, &QAction::triggered, this, slot);
        m_table->addAction(result);
    };
    action(tr("Edit this cell"), Qt::Key_F2, QStringLiteral("actionEditCell"),
           [this] { m_table->edit(m_table->currentIndex()); });
    action(tr("Plan push of the chosen"), {}, QStringLiteral("actionPlanChosen"), &WorkPlace::plan);
    action(tr("Enrich…"), {}, QStringLiteral("actionEnrichChosen"), &WorkPlace::enrich);
    action(tr("Do not contact…"), {}, QStringLiteral("actionSuppressChosen"), &WorkPlace::suppress);
    action(tr("Remove from the worklist…"), QKeySequence::Delete, QStringLiteral("actionRemoveChosen"),
           &WorkPlace::remove);
}

QWidget *WorkPlace::bulkBar()
{
    const Metrics &m = theme().metrics();
    m_bulk = new QWidget;
    m_bulk->setObjectName(QStringLiteral("bulkBar"));
    m_chosenText->setObjectName(QStringLiteral("chosenCount"));
    m_plan->setToolTip(tr("Shows cell by cell what would change in HaloPSA (Ctrl+Shift+P)"));
    m_enrich->setToolTip(tr("Ask a provider for what is missing, under a cap (Ctrl+E)"));
    m_suppress->setToolTip(tr("Puts the chosen people on the do-not-contact list"));
    m_remove->setProperty(look::kDanger, true);
    auto *row = new QHBoxLayout(m_bulk);
    row->setContentsMargins(0, 0, 0, m.gap8);
    row->setSpacing(m.gap8);
    row->addWidget(m_chosenText);
    row->addStretch(1);
    row->addWidget(m_remove);
    row->addWidget(m_suppress);
    row->addWidget(m_enrich);
    row->addWidget(m_plan);
    return m_bulk;
}

void WorkPlace::activated()
{
    reload();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentRow(0);
    focusWork();
}

void WorkPlace::focusWork()
{
    m_awaitsRows = m_model->rowCount() == 0 && m_loading;
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (m_nothing->isVisible())
        m_nothing->button()->setFocus(Qt::OtherFocusReason);
}

void WorkPlace::setCurrentRow(int row)
{
    // Current, for keys and screen readers, but not chosen: choosing is the person's.
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, WorklistModel::Person),
                                               QItemSelectionModel::NoUpdate);
}

void WorkPlace::reload()
{
    if (m_loading) {
        m_again = true; // once more when this pass is through
        return;
    }
    m_loading = true;
    m_incoming.clear();
    loadMore(0);
}

void WorkPlace::loadMore(qint64 afterId)
{
    store::WorklistFilter filter;
    filter.limit = kChunk;
    filter.afterId = afterId;
    whenDone(this, workspace().worklist(filter), [this](const Result<QList<domain::WorklistRow>> &rows) {
        if (!rows) {
            m_loading = false;
            m_busy->stop();
            m_banner->showError(rows.error());
            return;
        }
        m_incoming += *rows;
        const bool last = rows->size() < kChunk;
        if (m_firstLoad)
            m_model->appendRows(*rows); // the grid can be used from the first page on
        if (last) {
            finishLoading();
            return;
        }
        if (m_firstLoad)
            m_busy->setProgress(tr("Opening the worklist, %L1 so far").arg(m_incoming.size()));
        loadMore(rows->last().id.value);
    });
}

void WorkPlace::finishLoading()
{
    m_loading = false;
    m_busy->setStoppable(false);
    m_busy->stop();
    if (!m_firstLoad)
        m_model->setRows(m_incoming);
    m_firstLoad = false;
    m_incoming = {};
    const QString before = m_list->currentData().toString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItem(tr("All lists"), QString());
    for (const QString &name : m_model->lists())
        m_list->addItem(name, name);
    m_list->setCurrentIndex(qMax(0, m_list->findData(before)));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentRow(0);
    refresh();
    if (m_awaitsRows && isVisible())
        focusWork();
    emit loaded();
    if (std::exchange(m_again, false))
        reload();
}

int WorkPlace::readyCount() const
{
    return qMax(0, m_ready);
}

void WorkPlace::refresh()
{
    const int total = m_model->totalRows(), shown = m_model->rowCount();
    m_heading->setDetail(m_model->isFiltered() ? tr("%L1 of %L2").arg(shown).arg(total)
                                               : tr("%L1 people and companies").arg(total));
    refreshFacets();
    if (total == 0 && !m_loading) {
        m_stack->setCurrentWidget(m_nothing);
    } else if (shown == 0 && m_model->isFiltered() && !m_model->isSorting()) {
        m_filteredAway->setText(m_model->filterCount() == 1
                                    ? tr("No rows match this filter.")
                                    : tr("No rows match these %1 filters.").arg(m_model->filterCount()),
                                tr("Turn filters off"));
        m_stack->setCurrentWidget(m_filteredAway);
    } else {
        m_stack->setCurrentWidget(m_table);
    }
    if (const int ready = m_model->totalInState(WorkState::New); ready != m_ready) {
        m_ready = ready;
        emit readyCountChanged(m_ready);
    }
}

void WorkPlace::refreshFacets()
{
    for (auto it = m_facets.cbegin(); it != m_facets.cend(); ++it) {
        const auto state = static_cast<WorkState>(it.key());
        const StateLook look = stateLook(state);
        const int count = m_model->stateCounts().value(state);
        const QString word = domain::workStateLabel(state);
        it.value()->setLook(look.icon, tr("%1 %L2").arg(word).arg(count), look.token);
        it.value()->setAccessibleName(tr("%1, %n rows", nullptr, count).arg(word));
        it.value()->setVisible(count > 0 || it.value()->isChecked());
    }
}

void WorkPlace::refreshBulkBar()
{
    int rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        rows += range.height();
    m_chosenText->setText(tr("%n chosen", nullptr, rows));
    m_bulk->setVisible(rows > 0);
}

QList<ContactId> WorkPlace::chosen() const
{
    return m_model->idsOf(m_table->selectionModel()->selection());
}

void WorkPlace::keepSelection()
{
    m_keptIds.clear();
    const auto selection = m_table->selectionModel()->selection();
    for (const ContactId id : m_model->idsOf(selection))
        m_keptIds.insert(id.value);
    m_keptCurrent = m_table->currentIndex().data(WorklistModel::ContactIdRole).toLongLong();
    m_keptColumn = qMax(0, m_table->currentIndex().column());
}

void WorkPlace::restoreSelection()
{
    QItemSelection selection;
    int current = -1;
    if (!m_keptIds.isEmpty() || m_keptCurrent > 0) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const qint64 id = m_model->rowAt(row)->id.value;
            if (id == m_keptCurrent)
                current = row;
            if (!m_keptIds.contains(id))
                continue;
            int last = row;
            while (last + 1 < m_model->rowCount() && m_keptIds.contains(m_model->rowAt(last + 1)->id.value))
                ++last;
            for (int r = row + 1; r <= last; ++r) {
                if (m_model->rowAt(r)->id.value == m_keptCurrent)
                    current = r;
            }
            selection.append(QItemSelectionRange(m_model->index(row, 0),
                                                 m_model->index(last, WorklistModel::ColumnCount - 1)));
            row = last;
        }
    }
    if (current >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(current, m_keptColumn),
                                                   QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    refreshBulkBar();
}

void WorkPlace::showList(const QString &list)
{
    clearFilters();
    const QSignalBlocker quiet(m_list);
    int at = m_list->findData(list);
    if (at < 0) {
        m_list->addItem(list, list);
        at = m_list->count() - 1;
    }
    m_list->setCurrentIndex(at);
    m_model->setListFilter(list);
}

void WorkPlace::showContact(ContactId id)
{
    if (m_model->rowOf(id) < 0)
        clearFilters();
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, WorklistModel::Person));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void WorkPlace::clearFilters()
{
    const QSignalBlocker quietList(m_list);
    m_quick->clear(); // not blocked: its clear button listens to it, too
    m_typing->stop();
    m_list->setCurrentIndex(0);
    for (Chip *chip : std::as_const(m_facets)) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(false);
    }
    m_model->clearFilters();
}

void WorkPlace::editCell(ContactId id, const QString &key, const QString &value)
{
    m_banner->clear();
    whenDone(this, workspace().editContact(id, key, value),
             [this, id](const Result<domain::Contact> &contact) {
                 if (!contact) {
                     m_banner->showError(contact.error());
                     return;
                 }
                 emit said(tr("Changed %1.").arg(contact->headline()));
                 emit inspectContact(id);
                 m_reloadSoon->start();
             });
}

void WorkPlace::plan()
{
    const QList<ContactId> ids = isVisible() ? chosen() : QList<ContactId>();
    planThese(ids);
}

void WorkPlace::planReady()
{
    planThese({});
}

void WorkPlace::planThese(const QList<ContactId> &ids)
{
    if (m_planning)
        return;
    m_planning = true;
    m_plan->setEnabled(false);
    m_busy->setProgress(tr("Reading HaloPSA for the plan"));
    app::PushRequest request;
    request.contacts = ids;
    whenDone(this, workspace().planPush(request), [this](const Result<domain::Plan> &plan) {
        m_planning = false;
        m_plan->setEnabled(true);
        m_busy->stop();
        if (plan) {
            m_banner->clear();
            emit planMade(*plan);
        } else if (isVisible()) {
            m_banner->showError(plan.error());
        } else {
            emit failed(plan.error());
        }
    });
}

void WorkPlace::enrich()
{
    const QList<ContactId> ids = chosen();
    if (ids.isEmpty()) {
        emit said(tr("Choose the people to enrich first."));
        return;
    }
    auto *dialog = new EnrichDialog(context(), ids, this);
    connect(dialog, &EnrichDialog::finishedWith, this, [this](const app::EnrichOutcome &outcome) {
        emit said(tr("Found %1 of %2. Spent %3 credits.")
                      .arg(outcome.found)
                      .arg(outcome.asked)
                      .arg(outcome.credits, 0, 'g', 6));
        m_reloadSoon->start();
    });
    connect(dialog, &EnrichDialog::goToSetup, this, [this] { emit goTo(QStringLiteral("setup")); });
    dialog->open();
}

void WorkPlace::suppress()
{
    const QList<ContactId> ids = chosen();
    if (ids.isEmpty())
        return;
    const Question question{.title = tr("Do not contact"),
                            .text =
                                tr("&Reason, kept with the entry (for example “asked by phone on 3 March”)"),
                            .detail = {},
                            .action = tr("Put %n on the do-not-contact list", nullptr, int(ids.size()))};
    context().prompts->askText(
        this, question, tr("asked not to be contacted"), [this, ids](const QString &reason) {
            if (reason.isEmpty())
                return;
            whenDone(this, workspace().suppress(ids, reason), [this](const Result<int> &count) {
                if (!count) {
                    m_banner->showError(count.error());
                    return;
                }
                emit said(tr("%n on the do-not-contact list; they are never pushed.", nullptr, *count));
                m_reloadSoon->start();
            });
        });
}

void WorkPlace::remove()
{
    const QList<ContactId> ids = chosen();
    if (ids.isEmpty())
        return;
    const Question question{
        .title = tr("Remove from the worklist"),
        .text = tr("Remove %n from the worklist?", nullptr, int(ids.size())),
        .detail =
            tr("What is in HaloPSA stays there. Values that cost credits would have to be bought again."),
        .action = tr("Remove %n", nullptr, int(ids.size())),
        .danger = true};
    context().prompts->ask(this, question, [this, ids](bool yes) {
        if (!yes)
            return;
        whenDone(this, workspace().removeContacts(ids), [this, ids](const Result<void> &removed) {
            if (!removed) {
                m_banner->showError(removed.error());
                return;
            }
            emit said(tr("Removed %n from the worklist.", nullptr, int(ids.size())));
            m_reloadSoon->start();
        });
    });
}

void WorkPlace::openImport(const QString &path)
{
    const auto start = [this](const QString &file) {
        if (file.isEmpty())
            return;
        auto *dialog = new ImportDialog(context(), file, this);
        connect(dialog, &ImportDialog::imported, this, [this](const app::ImportOutcome &outcome) {
            emit said(tr("Imported %L1 rows: %L2 new, %L3 updated, %L4 rejected.")
                          .arg(outcome.rows)
                          .arg(outcome.added)
                          .arg(outcome.updated)
                          .arg(outcome.rejected.size()));
            m_reloadSoon->start();
        });
        connect(dialog, &ImportDialog::showList, this, &WorkPlace::showList);
        connect(dialog, &ImportDialog::helpRequested, this, &Place::helpRequested);
        dialog->open();
    };
    if (!path.isEmpty())
        start(path);
    else
        context().prompts->openFile(this, tr("Import a list"), tr("Lists (*.csv *.tsv *.txt);;All files (*)"),
                                    start);
}

} // namespace leadline::gui
