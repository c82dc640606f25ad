#include "gui/sync/syncplace.h"

#include "app/workspace.h"
#include "gui/parts/await.h"
#include "gui/parts/busystrip.h"
#include "gui/parts/chip.h"
#include "gui/parts/emptystate.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "gui/parts/panetitle.h"
#include "gui/parts/recorddelegate.h"
#include "gui/parts/scrollpage.h"
#include "gui/plan/receiptview.h"
#include "models/operationmodel.h"
#include "models/runmodel.h"

#include <QDialog>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using models::OperationModel;
using models::RunModel;

namespace {

constexpr int kRuns = 200;

/// Counters in the order a person cares about; states that never stay are left out.
const QStringList &countedStates()
{
    static const QStringList states{u"CONFLICT"_s,  u"REJECTED"_s,    u"DEAD"_s,
                                    u"UNCERTAIN"_s, u"RECONCILING"_s, u"RETRY_WAIT"_s,
                                    u"INFLIGHT"_s,  u"PENDING"_s,     u"APPLIED"_s};
    return states;
}

std::pair<QString, Token> lookOfState(const QString &state)
{
    if (state == "CONFLICT"_L1)
        return {u"git-merge"_s, Token::Danger};
    if (state == "REJECTED"_L1 || state == "DEAD"_L1)
        return {u"ban"_s, Token::Danger};
    if (state == "UNCERTAIN"_L1 || state == "RECONCILING"_L1)
        return {u"circle-question-mark"_s, Token::Warn};
    if (state == "RETRY_WAIT"_L1)
        return {u"clock"_s, Token::Warn};
    if (state == "APPLIED"_L1)
        return {u"circle-check"_s, Token::Ok};
    return {u"clock"_s, Token::Info};
}

} // namespace

SyncPlace::SyncPlace(GuiContext context, QWidget *parent)
    : Place(context, parent), m_operations(new OperationModel(this)), m_runs(new RunModel(this))
{
    setObjectName(u"sync"_s);
    m_head = new PaneTitle(&theme(), title(), PaneTitle::Page);
    m_audit = plainButton(tr("&Audit…"), u"syncAudit"_s);
    m_audit->setIcon(theme().icon(u"shield-check"_s));
    m_audit->setToolTip(tr("Checks that the journal accounts for every record"));
    m_check = primaryButton(tr("&Check now"), u"syncCheck"_s);
    m_check->setToolTip(tr("Look up unknown outcomes now instead of at their time (F5)"));
    m_head->addWidget(m_audit);
    m_head->addWidget(m_check);
    m_error = new ErrorBanner(&theme());
    m_error->setObjectName(u"syncError"_s);
    m_busy = new BusyStrip(&theme());
    m_busy->setObjectName(u"syncBusy"_s);

    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(u"syncSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(buildAttention());
    split->addWidget(buildRuns());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setHandleWidth(9);
    split->setSizes({280, 320});
    const Metrics &m = theme().metrics();
    auto *column = scrollingPage(this);
    column->setContentsMargins(m.gap16, m.gap12, m.gap16, m.gap12);
    column->setSpacing(m.gap8);
    column->addWidget(m_head);
    column->addWidget(buildState());
    column->addWidget(m_error);
    column->addWidget(m_busy);
    column->addWidget(split, 1);

    connect(m_check, &QPushButton::clicked, this, &SyncPlace::checkNow);
    connect(m_audit, &QPushButton::clicked, this, &SyncPlace::audit);
    connect(m_error, &ErrorBanner::helpRequested, this, &Place::helpRequested);
    auto *refresh = new QShortcut(QKeySequence::Refresh, this);
    refresh->setContext(Qt::WidgetWithChildrenShortcut);
    connect(refresh, &QShortcut::activated, this, &SyncPlace::checkNow);
    if (context.workspace) {
        connect(context.workspace, &app::Workspace::stateChanged, this,
                [this](const app::EngineState &state) {
                    setState(state);
                    if (isVisible())
                        reloadOperations();
                    else
                        m_stale = true;
                });
        connect(context.workspace, &app::Workspace::runsChanged, this, &SyncPlace::reload);
    }
    setState({});
    setOperations({});
    setRuns({});
}

QWidget *SyncPlace::buildState()
{
    auto *card = new Card(&theme());
    m_stateIcon = new IconLabel(&theme(), u"circle-check"_s, Token::Muted, 18);
    m_stateText = new TextLabel(&theme(), Theme::PaneTitle, Token::Text);
    m_stateText->setObjectName(u"syncState"_s);
    m_counters = new QWidget;
    m_counters->setObjectName(u"syncCounters"_s);
    m_counterRow = new QHBoxLayout(m_counters);
    m_counterRow->setContentsMargins(0, 0, 0, 0);
    m_counterRow->setSpacing(theme().metrics().gap8);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(theme().metrics().gap8);
    row->addWidget(m_stateIcon);
    row->addWidget(m_stateText, 1);
    row->addWidget(m_counters);
    return card;
}

QWidget *SyncPlace::buildAttention()
{
    auto *card = new Card(&theme());
    m_attentionTitle = new TextLabel(&theme(), Theme::PaneTitle, Token::Text, tr("Needs attention"));
    m_attentionTitle->setObjectName(u"syncAttentionTitle"_s);
    m_tree = new QTreeView;
    m_tree->setObjectName(u"syncOperations"_s);
    m_tree->setAccessibleName(tr("Open operations by cause"));
    m_tree->setModel(m_operations);
    auto *delegate = new RecordDelegate(&theme(), m_tree);
    delegate->setStrongGroups(true);
    dressRecordView(m_tree, &theme(), delegate);
    toggleGroupsOnActivation(m_tree);
    rememberColumns(m_tree->header(), u"operations"_s, {430, 60, 130});
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = index.data(OperationModel::HaloIdRole).toLongLong(); id > 0)
            emit inspectDeal(id);
    });
    m_calm = new TextLabel(&theme(), Theme::Body, Token::Muted);
    m_calm->setObjectName(u"syncCalm"_s);
    m_calm->setAlignment(Qt::AlignCenter);
    m_calm->setWordWrap(true);
    m_attentionPages = new QStackedWidget;
    m_attentionPages->addWidget(m_tree);
    m_attentionPages->addWidget(m_calm);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_attentionTitle);
    column->addLayout(head);
    column->addWidget(new Hairline(&theme()));
    column->addWidget(m_attentionPages, 1);
    card->setMinimumHeight(140);
    return card;
}

QWidget *SyncPlace::buildRuns()
{
    m_table = new QTableView;
    m_table->setObjectName(u"syncRuns"_s);
    m_table->setAccessibleName(tr("Runs, newest first"));
    m_table->setModel(m_runs);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressRecordView(m_table, &theme(), new RecordDelegate(&theme(), m_table));
    rememberColumns(m_table->horizontalHeader(), u"runs"_s, {112, 230, 140, 64});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SyncPlace::showReceiptOf);
    auto *empty = new EmptyState(&theme(), u"history"_s,
                                 tr("No runs yet. The first appears here, with every record."), {});
    empty->setObjectName(u"syncNoRuns"_s);
    m_runPages = new QStackedWidget;
    m_runPages->addWidget(m_table);
    m_runPages->addWidget(empty);
    auto *left = new Card(&theme());
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(1, 1, 1, 1);
    leftColumn->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(new TextLabel(&theme(), Theme::PaneTitle, Token::Text, tr("Runs")));
    leftColumn->addLayout(head);
    leftColumn->addWidget(m_runPages, 1);

    m_receipt = new ReceiptView(&theme());
    m_receipt->setObjectName(u"syncReceipt"_s);
    connect(m_receipt, &ReceiptView::inspectContact, this, &Place::inspectContact);
    connect(m_receipt, &ReceiptView::inspectDeal, this, &Place::inspectDeal);
    connect(m_receipt, &ReceiptView::helpRequested, this, &Place::helpRequested);
    m_runNote = new TextLabel(&theme(), Theme::Body, Token::Muted);
    m_runNote->setObjectName(u"syncRunNote"_s);
    m_runNote->setAlignment(Qt::AlignCenter);
    m_runNote->setWordWrap(true);
    m_runNote->setMargin(24);
    m_detailPages = new QStackedWidget;
    m_detailPages->addWidget(m_runNote);
    m_detailPages->addWidget(m_receipt);
    auto *right = new Card(&theme());
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(1, 1, 1, 1);
    rightColumn->addWidget(m_detailPages);

    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"syncRunSplit"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(9);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    left->setMinimumWidth(280);
    right->setMinimumWidth(280);
    split->setSizes({600, 600});
    return split;
}

void SyncPlace::activated()
{
    m_arriving = m_stale;
    if (m_stale)
        reload();
    focusWork();
}

/// What needs a look, else the newest run, else the one button: what is there when the answers are.
void SyncPlace::focusWork()
{
    QWidget *first = m_tree->isVisible()    ? static_cast<QWidget *>(m_tree)
                     : m_table->isVisible() ? static_cast<QWidget *>(m_table)
                                            : m_check;
    if (first == m_tree && !m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_operations->index(0, 0));
    first->setFocus(Qt::OtherFocusReason);
    m_placed = first;
}

/// The focus was put somewhere before the answers were there.
void SyncPlace::focusArrived()
{
    if (m_arriving && isVisible() && m_placed && m_placed->hasFocus())
        focusWork();
}

void SyncPlace::reload()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    whenDone(this, workspace().state(), [this](const Result<app::EngineState> &state) {
        if (state)
            setState(*state);
    });
    whenDone(this, workspace().runs(kRuns), [this](const Result<QList<store::Run>> &runs) {
        if (runs)
            setRuns(*runs);
        else
            m_error->showError(runs.error());
        focusArrived();
    });
    reloadOperations();
}

void SyncPlace::reloadOperations()
{
    const int asked = ++m_operationsAsked;
    const QString state = m_chosenState;
    whenDone(this, workspace().operations(state.isEmpty()),
             [this, asked, state](const Result<QList<app::OperationView>> &operations) {
                 if (asked != m_operationsAsked)
                     return; // another counter was chosen meanwhile
                 if (!operations) {
                     m_error->showError(operations.error());
                     return;
                 }
                 QList<app::OperationView> shown = *operations;
                 if (!state.isEmpty())
                     shown.removeIf([&](const app::OperationView &one) { return one.state != state; });
                 setOperations(shown);
                 focusArrived();
             });
}

void SyncPlace::setState(const app::EngineState &state)
{
    m_state = state;
    QString text =
        state.text.isEmpty() || state.text == "idle"_L1 ? tr("Idle. Nothing is being sent.") : state.text;
    text[0] = text.at(0).toUpper();
    m_stateText->setText(text);
    if (state.needsAttention > 0)
        m_stateIcon->setIcon(u"triangle-alert"_s, Token::Warn);
    else if (state.busy)
        m_stateIcon->setIcon(u"refresh-cw"_s, Token::Info);
    else
        m_stateIcon->setIcon(u"circle-check"_s, Token::Muted);
    for (const QString &name : countedStates())
        showCounter(name, state.operations.value(name));
}

/// A counter is a button: it lists the operations it counts. It stays the same widget, so that news does not
/// take the focus from whoever stands on it.
void SyncPlace::showCounter(const QString &state, int count)
{
    Chip *chip = m_chips.value(state);
    const auto [icon, token] = lookOfState(state);
    if (!chip && count == 0)
        return;
    if (!chip) {
        chip = new Chip(&theme(), icon, {}, token);
        chip->setFacet(true);
        chip->setObjectName(u"counter_"_s + state.toLower());
        chip->setToolTip(tr("Lists these operations"));
        connect(chip, &Chip::clicked, this, [this, state](bool on) { chooseState(on ? state : QString()); });
        const QStringList before = countedStates().mid(0, countedStates().indexOf(state));
        m_counterRow->insertWidget(
            int(std::count_if(before.begin(), before.end(),
                              [this](const QString &one) { return m_chips.contains(one); })),
            chip);
        m_chips.insert(state, chip);
    }
    chip->setLook(icon, tr("%1: %2").arg(models::operationStateWords(state), QLocale().toString(count)),
                  token);
    chip->setVisible(count > 0 || chip->isChecked());
}

void SyncPlace::chooseState(const QString &state)
{
    m_chosenState = state;
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        it.value()->setChecked(it.key() == state);
    reloadOperations();
}

void SyncPlace::setOperations(const QList<app::OperationView> &operations)
{
    m_checkedAt = QDateTime::currentDateTimeUtc();
    m_operations->setOperations(operations);
    refreshAttention();
}

void SyncPlace::refreshAttention()
{
    const int attention = m_operations->attentionCount(), groups = m_operations->rowCount();
    m_attentionTitle->setText(!m_chosenState.isEmpty() ? models::operationStateWords(m_chosenState)
                              : attention > 0          ? tr("Needs attention: %1").arg(attention)
                              : groups > 0             ? tr("Under way")
                                                       : tr("Needs attention"));
    for (int row = 0; row < groups; ++row) {
        const QModelIndex group = m_operations->index(row, 0);
        m_tree->setExpanded(group, !m_chosenState.isEmpty() ||
                                       (group.data(OperationModel::NeedsAttentionRole).toBool() &&
                                        m_operations->rowCount(group) <= 4));
    }
    m_calm->setText(m_chosenState.isEmpty()
                        ? tr("Nothing needs attention. Looked %1.").arg(models::shortTime(m_checkedAt))
                        : tr("None of these now."));
    m_attentionPages->setCurrentIndex(groups > 0 ? 0 : 1);
}

void SyncPlace::setRuns(const QList<store::Run> &runs)
{
    m_runs->setRuns(runs);
    m_runPages->setCurrentIndex(runs.isEmpty() ? 1 : 0);
    if (!m_wantedRun.isEmpty())
        showRun(m_wantedRun);
    else if (!m_table->currentIndex().isValid() && !runs.isEmpty())
        m_table->setCurrentIndex(m_runs->index(0, RunModel::TitleColumn));
    else
        showReceiptOf(m_table->currentIndex());
}

void SyncPlace::showRun(const QString &runId)
{
    m_wantedRun = runId;
    if (const int row = m_runs->rowOf(runId); row >= 0) {
        m_wantedRun.clear();
        m_table->setCurrentIndex(m_runs->index(row, RunModel::TitleColumn));
    }
}

void SyncPlace::showReceiptOf(const QModelIndex &index)
{
    const store::Run *run = m_runs->run(index.row());
    if (!run) {
        m_runNote->setText(tr("Choose a run to see its receipt."));
        m_detailPages->setCurrentIndex(0);
        return;
    }
    const bool changes = run->kind == "push"_L1 || run->kind == "move"_L1;
    if (!changes || run->state == "running"_L1) {
        m_runNote->setText(run->title + u"\n"_s +
                           (run->summary.isEmpty() ? tr("Nothing was written to HaloPSA.") : run->summary));
        m_detailPages->setCurrentIndex(0);
        return;
    }
    const QString id = run->id, note = run->title + u"\n"_s + run->summary;
    whenDone(this, workspace().receipt(id), [this, id, note](const Result<domain::Receipt> &receipt) {
        const store::Run *current = m_runs->run(m_table->currentIndex().row());
        if (!current || current->id != id)
            return; // another run has been chosen meanwhile
        if (receipt) {
            m_receipt->setReceipt(*receipt);
            m_detailPages->setCurrentIndex(1);
        } else {
            m_runNote->setText(note + u"\n"_s + receipt.error().what);
            m_detailPages->setCurrentIndex(0);
        }
    });
}

void SyncPlace::checkNow()
{
    if (m_asking) // not switched off meanwhile: that would take the focus from it
        return;
    m_asking = true;
    m_error->clear();
    m_busy->setProgress(tr("Looking up what is open…"));
    m_busy->setStoppable(false);
    whenDone(this, workspace().settle({}), [this](const Result<int> &left) {
        m_asking = false;
        m_busy->stop();
        if (left)
            emit said(*left > 0 ? tr("%n operation(s) still open.", nullptr, *left)
                                : tr("Nothing is open any more."));
        else
            m_error->showError(left.error());
        reload();
    });
}

void SyncPlace::audit()
{
    if (m_asking)
        return;
    m_asking = true;
    m_busy->setProgress(tr("Checking the journal…"));
    whenDone(this, workspace().audit(), [this](const Result<app::AuditReport> &report) {
        m_asking = false;
        m_busy->stop();
        if (report)
            showAudit(*report);
        else
            m_error->showError(report.error());
    });
}

void SyncPlace::showAudit(const app::AuditReport &report)
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"auditDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Audit of this workspace"));
    const Token tone = report.sound ? Token::Ok : Token::Danger;
    auto *head = new QHBoxLayout;
    head->addWidget(
        new IconLabel(&theme(), report.sound ? u"shield-check"_s : u"triangle-alert"_s, tone, 20));
    auto *verdict =
        new TextLabel(&theme(), Theme::PaneTitle, tone,
                      report.sound ? tr("Everything is accounted for")
                                   : tr("%n thing(s) do not fit", nullptr, int(report.problems.size())));
    verdict->setObjectName(u"auditVerdict"_s);
    head->addWidget(verdict, 1);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(theme().metrics().gap8);
    column->addLayout(head);
    const auto list = [&](const QString &title, const QStringList &lines, const QString &name,
                          const QString &mark) {
        if (lines.isEmpty())
            return;
        column->addWidget(new TextLabel(&theme(), Theme::Strong, Token::Text, title));
        auto *text = new TextLabel(&theme(), Theme::Body, Token::Muted, mark + lines.join(u'\n' + mark));
        text->setObjectName(name);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(text);
    };
    list(tr("What does not fit"), report.problems, u"auditProblems"_s, u"!  "_s);
    list(tr("What was looked at"), report.checked, u"auditChecked"_s, u"✓  "_s);
    column->addStretch();
    auto *close = primaryButton(tr("Close"), u"auditClose"_s);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->setMinimumWidth(460);
    dialog->open();
}

} // namespace leadline::gui
