#include "gui/board/boardplace.h"

#include "app/workspace.h"
#include "domain/receipt.h"
#include "gui/board/boardcolumnview.h"
#include "gui/board/carddelegate.h"
#include "gui/board/movedialog.h"
#include "gui/board/movestrip.h"
#include "gui/parts/await.h"
#include "gui/parts/busystrip.h"
#include "gui/parts/emptystate.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "gui/parts/panetitle.h"
#include "gui/parts/scrollpage.h"
#include "models/boardcolumnmodel.h"
#include "models/boardmodel.h"
#include "models/runmodel.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using domain::Deal;
using domain::Stage;
using models::MoveOutlook;

namespace {

constexpr std::array kStages{Stage::Lead, Stage::Prospect, Stage::Opportunity};
constexpr QLatin1String kConnectionKey{"board/connection"};

QString foldKey(Stage stage)
{
    return u"board/folded/"_s + domain::stageName(stage);
}

} // namespace

BoardPlace::BoardPlace(GuiContext context, QWidget *parent)
    : Place(context, parent), m_model(new models::BoardModel(this))
{
    setObjectName(u"board"_s);
    m_error = new ErrorBanner(&theme());
    m_error->setObjectName(u"boardError"_s);
    m_busy = new BusyStrip(&theme());
    m_busy->setObjectName(u"boardBusy"_s);
    m_strip = new MoveStrip(&theme());
    m_strip->setObjectName(u"moveStrip"_s);
    m_empty = new EmptyState(&theme(), u"kanban"_s, {}, {});
    m_empty->setObjectName(u"boardEmpty"_s);
    m_pages = new QStackedWidget;

    const Metrics &m = theme().metrics();
    auto *column = scrollingPage(this);
    column->setContentsMargins(m.gap16, m.gap12, m.gap16, m.gap12);
    column->setSpacing(m.gap8);
    column->addWidget(buildBar());
    column->addWidget(m_error);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    m_strip->setParent(this); // floats over the foot of the columns: a message must not push the cards about
    connect(m_strip, &MoveStrip::presented, this, &BoardPlace::placeStrip);
    m_pages->addWidget(buildColumns());
    m_pages->addWidget(m_empty);

    connect(m_model, &models::BoardModel::moveRequested, this, &BoardPlace::requestMove);
    connect(m_error, &ErrorBanner::helpRequested, this, &Place::helpRequested);
    connect(m_strip, &MoveStrip::actionTriggered, this, [this] {
        if (m_backTo.isEmpty())
            emit goTo(u"sync"_s);
        else
            requestMove(std::exchange(m_backIds, {}), std::exchange(m_backTo, {}));
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_connections.isEmpty())
            emit goTo(u"setup"_s);
        else
            pull();
    });
    if (context.workspace) {
        connect(context.workspace, &app::Workspace::boardChanged, this, &BoardPlace::reload);
        connect(context.workspace, &app::Workspace::connectionsChanged, this, &BoardPlace::reload);
        connect(m_busy, &BusyStrip::stopRequested, context.workspace, &app::Workspace::cancelAll);
    }
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Find, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    shortcut(QKeySequence::Refresh, [this] { pull(); });
    shortcut(QKeySequence::Undo, [this] { m_strip->trigger(); });
    refreshHead();
    refreshCounts();
    refreshButtons();
}

BoardPlace::~BoardPlace() = default;

QWidget *BoardPlace::buildBar()
{
    m_head = new PaneTitle(&theme(), title(), PaneTitle::Page);
    m_connection = new QComboBox;
    m_connection->setObjectName(u"boardConnection"_s);
    m_connection->setAccessibleName(tr("HaloPSA connection"));
    m_connection->hide();
    connect(m_connection, &QComboBox::activated, this, [this](int index) {
        const QString name = m_connection->itemData(index).toString();
        QSettings().setValue(kConnectionKey, name);
        loadBoard(name);
    });
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"boardFilter"_s);
    m_filter->setAccessibleName(tr("Filter the cards"));
    m_filter->setPlaceholderText(tr("Filter cards (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme().icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(240);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (const Column &column : m_columns)
            column.view->savePlace();
        m_model->setFilter(text);
        for (const Column &column : m_columns)
            column.view->restorePlace();
        refreshCounts();
    });
    m_pull = plainButton(tr("Pull"), u"boardPull"_s);
    m_pull->setIcon(theme().icon(u"refresh-cw"_s));
    m_pull->setToolTip(tr("Read what changed in HaloPSA (F5)"));
    connect(m_pull, &QPushButton::clicked, this, &BoardPlace::pull);
    m_move = plainButton(tr("Move…"), u"boardMove"_s);
    m_move->setToolTip(tr("Every status with what it needs (M)"));
    connect(m_move, &QPushButton::clicked, this,
            [this] { showMoveMenu(m_move->mapToGlobal(QPoint(0, m_move->height()))); });
    m_promote = primaryButton(tr("Promote"), u"boardPromote"_s);
    m_promote->setToolTip(tr("To the next stage (P)"));
    connect(m_promote, &QPushButton::clicked, this, &BoardPlace::promoteSelected);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_connection, m_filter, m_pull, m_move, m_promote})
        m_head->addWidget(widget);
    return m_head;
}

QWidget *BoardPlace::buildColumns()
{
    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap12);
    for (const Stage stage : kStages)
        row->addWidget(buildColumn(stage), 1);
    for (size_t i = 0; i + 1 < m_columns.size(); ++i)
        setTabOrder(m_columns[i].view, m_columns[i + 1].view);
    return columns;
}

QWidget *BoardPlace::buildColumn(Stage stage)
{
    auto *card = new Card(&theme());
    card->setGround(Token::Sunken);
    card->setEdge(Token::Count);
    auto *view = new BoardColumnView(&theme(), m_model->column(stage));
    view->setObjectName(u"column_"_s + domain::stageName(stage));
    view->setAccessibleName(tr("%1 column").arg(domain::stageLabel(stage)));
    auto *dot = new IconLabel(&theme(), u"circle-dot"_s, stageToken(stage), 14);
    auto *name = new TextLabel(&theme(), Theme::PaneTitle, Token::Text, domain::stageLabel(stage));
    auto *count = new TextLabel(&theme(), Theme::Body, Token::Muted);
    count->setObjectName(u"count_"_s + domain::stageName(stage));
    auto *value = new TextLabel(&theme(), Theme::Secondary, Token::Muted);
    value->setObjectName(u"value_"_s + domain::stageName(stage));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 14, 4);
    head->setSpacing(theme().metrics().gap8);
    head->addWidget(dot);
    head->addWidget(name);
    head->addWidget(count);
    head->addStretch();
    head->addWidget(value);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 2);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(view, 1);
    m_columns[size_t(stage)] = {view, count, value};
    connectColumn(view);
    return card;
}

void BoardPlace::connectColumn(BoardColumnView *view)
{
    view->setJudge([this](const QList<qint64> &ids, const QString &key) { return judge(ids, key); });
    view->installEventFilter(this);
    connect(view, &BoardColumnView::openRequested, this, &Place::inspectDeal);
    connect(view, &BoardColumnView::promoteRequested, this, &BoardPlace::promoteSelected);
    connect(view, &BoardColumnView::moveMenuRequested, this, &BoardPlace::showMoveMenu);
    connect(view, &BoardColumnView::liftRequested, this, &BoardPlace::lift);
    connect(view, &BoardColumnView::columnStepRequested, this,
            [this, view](int step) { stepColumn(view, step); });
    connect(view, &BoardColumnView::filterRequested, this, [this] { m_filter->setFocus(); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, view] {
        if (!view->selectionModel()->selection().isEmpty())
            selectOnly(view);
        refreshButtons();
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardPlace::refreshButtons);
    connect(view->column(), &models::BoardColumnModel::countsChanged, this, &BoardPlace::refreshCounts);
    const Stage stage = view->column()->stage();
    const auto keepFolds = [this, stage, model = view->column()] {
        if (m_loaded)
            QSettings().setValue(foldKey(stage), model->foldedGroups());
    };
    connect(view->column(), &models::BoardColumnModel::foldsChanged, this, keepFolds);
}

void BoardPlace::activated()
{
    if (m_stale)
        reload();
    m_model->setNow(QDateTime::currentDateTimeUtc());
    for (const Column &column : m_columns)
        if (column.view->hasFocus())
            return;
    BoardColumnView *first = m_columns.front().view;
    for (const Column &column : m_columns)
        if (!column.view->selectionModel()->selection().isEmpty())
            first = column.view;
    first->setFocus(Qt::OtherFocusReason);
}

void BoardPlace::reload()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    if (m_loading) { // one reading at a time; news that comes meanwhile asks for one more
        m_again = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    if (!m_loaded)
        m_busy->setProgress(tr("Reading the board…"));
    whenDone(this, workspace().connections(), [this](const Result<QList<domain::Connection>> &result) {
        m_loading = false;
        if (!result) {
            m_busy->stop();
            m_error->showError(result.error());
            return;
        }
        showConnections(*result);
    });
}

void BoardPlace::showConnections(const QList<domain::Connection> &connections)
{
    m_connections.clear();
    m_connection->clear();
    for (const domain::Connection &connection : connections) {
        if (!connection.isHalo())
            continue;
        m_connections.append(connection);
        m_connection->addItem((connection.live ? tr("LIVE %1") : tr("SANDBOX %1")).arg(connection.name),
                              connection.name);
    }
    m_connection->setVisible(m_connections.size() > 1);
    if (m_connections.isEmpty()) {
        m_busy->stop();
        m_loaded = true;
        setBoard({});
        return;
    }
    const QString wanted =
        m_board.connection.isEmpty() ? QSettings().value(kConnectionKey).toString() : m_board.connection;
    const int index = qMax(0, m_connection->findData(wanted));
    m_connection->setCurrentIndex(index);
    loadBoard(m_connection->itemData(index).toString());
}

void BoardPlace::loadBoard(const QString &connection)
{
    m_loading = true;
    whenDone(this, workspace().board(connection), [this](const Result<app::BoardData> &result) {
        m_loading = false;
        m_busy->stop();
        if (result) {
            m_loaded = true;
            setBoard(*result);
        } else {
            m_error->showError(result.error());
        }
        if (std::exchange(m_again, false))
            reload();
    });
}

void BoardPlace::setBoard(const app::BoardData &board)
{
    const bool other = board.connection != m_board.connection || m_board.pipeline.statuses.isEmpty();
    m_board = board;
    if (m_connections.isEmpty() && !board.connection.isEmpty()) {
        domain::Connection shown; // handed in without a list of connections
        shown.name = board.connection;
        m_connections.append(shown);
    }
    m_model->setConnection(board.connection);
    if (other) {
        m_model->setPipeline(board.pipeline);
        for (const Stage stage : kStages) {
            const QVariant stored = QSettings().value(foldKey(stage));
            if (!stored.isValid())
                continue; // as it comes: exits folded
            for (const domain::PipelineStatus &status : board.pipeline.statusesOf(stage))
                m_model->column(stage)->setFolded(status.key, stored.toStringList().contains(status.key));
        }
    }
    for (const Column &column : m_columns)
        column.view->savePlace();
    m_model->setNow(QDateTime::currentDateTimeUtc());
    m_model->setDeals(board.deals);
    for (const Column &column : m_columns)
        column.view->restorePlace();
    if (m_follow > 0)
        if (const Deal *deal = m_model->deal(m_follow)) {
            BoardColumnView *view = viewOf(deal->stage);
            view->column()->setFolded(deal->statusKey, false);
            if (view->selectDeal(std::exchange(m_follow, 0)) && isAncestorOf(focusWidget()))
                view->setFocus(Qt::OtherFocusReason);
        }
    refreshHead();
    refreshCounts();
    refreshButtons();
    showPage();
}

void BoardPlace::showPage()
{
    const bool nothing = m_board.deals.isEmpty() && !m_board.pulledAt.isValid();
    if (m_connections.isEmpty())
        m_empty->setText(
            tr("The board shows what is in HaloPSA. Connect a tenant, or try the sandbox, to fill it."),
            tr("Go to Setup"));
    else
        m_empty->setText(tr("Nothing has been read from HaloPSA yet."), tr("Pull from HaloPSA"));
    m_pages->setCurrentIndex(nothing ? 1 : 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_pull, m_move, m_promote})
        widget->setVisible(!nothing);
}

void BoardPlace::refreshHead()
{
    const QString mode = m_board.connection.isEmpty() ? QString()
                         : m_board.live               ? tr("LIVE %1").arg(m_board.connection)
                                                      : tr("SANDBOX %1").arg(m_board.connection);
    QString when = m_board.pulledAt.isValid()
                       ? tr("Read from HaloPSA %1").arg(models::shortTime(m_board.pulledAt))
                       : tr("Never read from HaloPSA");
    if (m_board.connection.isEmpty())
        when.clear();
    m_head->setDetail(m_connections.size() > 1
                          ? when
                          : QStringList{mode, when}.filter(QRegularExpression(u"."_s)).join(u" · "_s));
}

void BoardPlace::refreshCounts()
{
    const QLocale locale;
    for (const Stage stage : kStages) {
        const Column &column = m_columns[size_t(stage)];
        if (!column.view)
            continue;
        const models::BoardColumnModel *model = column.view->column();
        const int shown = model->shownCards(), all = model->allCards();
        column.count->setText(shown == all
                                  ? locale.toString(all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
        const double value = model->shownValue();
        column.value->setText(value > 0 ? tr("Value %1").arg(locale.toString(value, 'f', 0)) : QString());
        refreshEmptySentence(stage);
    }
}

void BoardPlace::refreshEmptySentence(Stage stage)
{
    BoardColumnView *view = viewOf(stage);
    const int shown = view->column()->shownCards(), all = view->column()->allCards();
    if (shown > 0) {
        view->setEmptySentence({});
    } else if (all > 0) {
        view->setEmptySentence(tr("%n hidden by the filter. Clear the filter to see them.", nullptr, all));
    } else {
        const QString from = m_board.pipeline.promoteFrom.value(stage);
        const domain::PipelineStatus *status = m_board.pipeline.find(from);
        const QString ready = status ? status->label : QString();
        view->setEmptySentence(
            stage == Stage::Lead ? tr("No leads yet. Push people from Work, or pull what HaloPSA has.")
            : stage == Stage::Prospect
                ? tr("No prospects yet. Drag a lead that is %1 here, or press P on it.").arg(ready)
                : tr("No opportunities yet. Drag a prospect that is %1 here, or press P on it.").arg(ready));
    }
}

void BoardPlace::refreshButtons()
{
    if (!m_promote)
        return;
    const QList<Deal> deals = dealsOf(selectedDeals());
    m_move->setEnabled(!deals.isEmpty());
    const auto next = deals.isEmpty() ? std::nullopt : models::nextStage(deals.first().stage);
    m_promote->setEnabled(next.has_value());
    m_promote->setText(next ? tr("Promote to %1").arg(domain::stageLabel(*next)) : tr("Promote"));
}

BoardColumnView *BoardPlace::viewOf(Stage stage) const
{
    return m_columns[size_t(stage)].view;
}

QList<Deal> BoardPlace::dealsOf(const QList<qint64> &ids) const
{
    QList<Deal> deals;
    for (const qint64 id : ids)
        if (const Deal *deal = m_model->deal(id))
            deals.append(*deal);
    return deals;
}

QList<qint64> BoardPlace::selectedDeals() const
{
    for (const Column &column : m_columns)
        if (column.view && !column.view->selectionModel()->selection().isEmpty())
            return column.view->selectedDeals();
    return {};
}

void BoardPlace::selectOnly(BoardColumnView *view)
{
    for (const Column &column : m_columns)
        if (column.view != view)
            column.view->clearSelection();
}

void BoardPlace::stepColumn(BoardColumnView *from, int step)
{
    const int next = int(from->column()->stage()) + step;
    if (next < 0 || next >= int(m_columns.size()))
        return;
    BoardColumnView *view = m_columns[size_t(next)].view;
    view->setFocus(Qt::OtherFocusReason);
    const int rows = view->model()->rowCount();
    QModelIndex index = view->currentIndex();
    if (!index.isValid()) // level with where one comes from, if there is a card there
        index = view->indexAt({40, from->visualRect(from->currentIndex()).center().y()});
    if (!index.isValid() && rows > 0)
        index = view->model()->index(qMin(1, rows - 1), 0);
    if (index.isValid())
        view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

// --- moves
// ---------------------------------------------------------------------------------------------------------------

MoveOutlook BoardPlace::judge(const QList<qint64> &ids, const QString &statusKey) const
{
    return models::outlookOfMove(m_board.pipeline, dealsOf(ids), statusKey);
}

void BoardPlace::requestMove(const QList<qint64> &ids, const QString &statusKey)
{
    const QList<Deal> deals = dealsOf(ids);
    if (deals.isEmpty() || m_dialog)
        return;
    const MoveOutlook outlook = judge(ids, statusKey);
    switch (outlook.kind) {
    case MoveOutlook::Nothing:
        m_strip->say(Token::Muted, u"minus"_s, outlook.sentence);
        return;
    case MoveOutlook::Refused:
        refuse(outlook);
        return;
    case MoveOutlook::Asks:
        openDialog(deals, statusKey);
        return;
    case MoveOutlook::Direct:
        break;
    }
    app::MoveRequest request;
    request.connection = m_board.connection;
    request.haloIds = outlook.movable;
    request.targetStatus = statusKey;
    runMove(request);
}

void BoardPlace::refuse(const MoveOutlook &outlook)
{
    const Deal *deal = outlook.refused.isEmpty() ? nullptr : m_model->deal(outlook.refused.first().first);
    QString sentence = outlook.sentence;
    if (deal && outlook.refused.size() == 1) {
        sentence[0] = sentence.at(0).toLower();
        sentence = tr("%1, %2").arg(deal->headline(), sentence);
    }
    m_backTo.clear();
    m_strip->say(Token::Danger, u"ban"_s, sentence + (sentence.endsWith(u'.') ? u""_s : u"."_s));
    emit said(m_strip->text());
}

void BoardPlace::openDialog(const QList<Deal> &deals, const QString &statusKey)
{
    QList<Deal> moving;
    for (const Deal &deal : deals)
        if (deal.statusKey != statusKey)
            moving.append(deal);
    m_dialog = new MoveDialog(&theme(), m_board, moving, statusKey, this);
    connect(m_dialog, &MoveDialog::confirmed, this, &BoardPlace::runMove);
    connect(m_dialog, &MoveDialog::helpRequested, this, &Place::helpRequested);
    m_dialog->open();
}

void BoardPlace::runMove(const app::MoveRequest &request)
{
    m_error->clear();
    m_strip->dismiss();
    m_sending = QSet<qint64>(request.haloIds.begin(), request.haloIds.end());
    m_model->setSending(m_sending);
    const QString planning = tr("Planning against HaloPSA…");
    if (m_dialog)
        m_dialog->showProgress(planning);
    m_busy->setProgress(planning);
    whenDone(this, workspace().planMove(request), [this, request](const Result<domain::Plan> &plan) {
        if (!plan)
            moveFailed(plan.error());
        else
            applyMove(request, *plan);
    });
}

void BoardPlace::applyMove(const app::MoveRequest &request, const domain::Plan &plan)
{
    if (plan.chosenChanges() == 0) {
        Error error;
        error.kind = ErrorKind::Refused;
        for (const domain::PlanRow &row : plan.rows)
            if (!row.reason.isEmpty()) {
                error.code = row.code;
                error.what = tr("%1 was not moved: %2").arg(row.title, row.reason);
                break;
            }
        if (error.what.isEmpty())
            error.what = tr("HaloPSA holds this status already; there is nothing to change.");
        error.unaffected = tr("Nothing was sent.");
        moveFailed(error);
        return;
    }
    const QString sending = tr("Sending %n change(s) to HaloPSA…", nullptr, plan.chosenChanges());
    if (m_dialog)
        m_dialog->showProgress(sending);
    m_busy->setProgress(sending);
    whenDone(this, workspace().apply(plan), [this, request](const Result<domain::Receipt> &receipt) {
        if (!receipt)
            moveFailed(receipt.error());
        else
            moveEnded(request, *receipt);
    });
}

void BoardPlace::moveFailed(const Error &error)
{
    m_sending.clear();
    m_model->setSending({});
    m_busy->stop();
    if (m_dialog)
        m_dialog->showFailure(error);
    else
        m_error->showError(error);
    emit said(error.what);
    reload();
}

void BoardPlace::moveEnded(const app::MoveRequest &request, const domain::Receipt &receipt)
{
    const int moved = receipt.count(domain::Verdict::Moved) + receipt.count(domain::Verdict::Updated);
    const domain::PipelineStatus *target = m_board.pipeline.find(request.targetStatus);
    const QString where = target ? target->label : request.targetStatus;
    const QList<Deal> deals = dealsOf(request.haloIds);
    if (moved == 0) {
        Error error;
        error.kind = ErrorKind::Refused;
        for (const domain::ReceiptRow &row : receipt.rows)
            if (!row.reason.isEmpty() || row.verdict == domain::Verdict::OutcomeUnknown) {
                error.outcomeUnknown = row.verdict == domain::Verdict::OutcomeUnknown;
                error.code = row.code;
                error.what = error.outcomeUnknown
                                 ? tr("It is not known yet whether %1 moved to %2. %3")
                                       .arg(row.title, where, row.reason)
                                 : tr("%1 was not moved to %2: %3").arg(row.title, where, row.reason);
                error.remedy = error.outcomeUnknown
                                   ? tr("Leadline looks it up before it sends anything again.")
                                   : QString();
                break;
            }
        if (error.what.isEmpty())
            error.what = tr("Nothing was moved to %1.").arg(where);
        error.unaffected = error.outcomeUnknown ? QString() : tr("The cards are where they were.");
        moveFailed(error);
        return;
    }
    m_sending.clear();
    m_model->setSending({});
    m_busy->stop();
    // The way back exists for a change of status inside a stage; a stage is not gone back to.
    const auto same = [&](const Deal &deal) {
        return target && deal.stage == target->stage && deal.statusKey == deals.first().statusKey &&
               !deal.statusKey.isEmpty();
    };
    const bool back = receipt.isGreen() && !deals.isEmpty() && std::all_of(deals.begin(), deals.end(), same);
    const QString from =
        back ? viewOf(deals.first().stage)->column()->groupLabel(deals.first().statusKey) : QString();
    m_backIds = back ? request.haloIds : QList<qint64>();
    m_backTo = back ? deals.first().statusKey : QString();
    const bool starts = target && !deals.isEmpty() && deals.first().stage != target->stage;
    const QString place = starts ? domain::stageLabel(target->stage) : where;
    const QString who = models::namesOf(deals);
    if (receipt.isGreen()) {
        m_strip->say(Token::Ok, u"circle-check"_s,
                     back ? tr("%1 moved from %2 to %3, confirmed by reading back.").arg(who, from, place)
                          : tr("%1 moved to %2, confirmed by reading back.").arg(who, place),
                     back ? tr("Move back (Ctrl+Z)") : QString());
    } else {
        m_strip->insist(Token::Warn, u"triangle-alert"_s,
                        tr("%1 of %2 moved to %3; the others need a look.")
                            .arg(moved)
                            .arg(receipt.rows.size())
                            .arg(place),
                        tr("Open Sync"));
    }
    emit said(m_strip->text());
    m_follow = request.haloIds.value(0);
    if (m_dialog)
        m_dialog->succeed();
    reload();
}

void BoardPlace::promoteSelected()
{
    const QList<Deal> deals = dealsOf(selectedDeals());
    if (deals.isEmpty())
        return;
    const QString target = models::promotionTarget(m_board.pipeline, deals.first());
    if (!target.isEmpty()) {
        requestMove(selectedDeals(), target);
        return;
    }
    m_backTo.clear();
    m_strip->say(
        Token::Danger, u"ban"_s,
        deals.first().stage == Stage::Opportunity
            ? tr("%1 is in the last stage. Won and Lost are in the Move menu.").arg(deals.first().headline())
            : tr("%1 has left the pipeline. Move it back into a status first.")
                  .arg(deals.first().headline()));
}

void BoardPlace::showMoveMenu(const QPoint &globalPosition)
{
    if (selectedDeals().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"moveMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fillMoveMenu(menu);
    menu->popup(globalPosition);
}

void BoardPlace::fillMoveMenu(QMenu *menu)
{
    const QList<qint64> ids = selectedDeals();
    for (const Stage stage : kStages) {
        menu->addSection(domain::stageLabel(stage));
        for (const domain::PipelineStatus &status : m_board.pipeline.statusesOf(stage)) {
            const MoveOutlook outlook = judge(ids, status.key);
            QString why;
            if (outlook.kind == MoveOutlook::Nothing)
                why = tr("is here");
            else if (outlook.kind == MoveOutlook::Refused && !outlook.refused.isEmpty())
                why = outlook.refused.first().second;
            auto *action =
                menu->addAction(why.isEmpty() ? status.label : tr("%1: %2").arg(status.label, why));
            action->setObjectName(u"to_"_s + status.key);
            action->setEnabled(outlook.possible());
            action->setToolTip(outlook.sentence.toHtmlEscaped());
            connect(action, &QAction::triggered, this,
                    [this, ids, key = status.key] { requestMove(ids, key); });
        }
    }
}

// --- picking up by key
// -----------------------------------------------------------------------------------------------------

QStringList BoardPlace::liftTargets(Stage stage) const
{
    QStringList keys;
    for (const domain::PipelineStatus &status : m_board.pipeline.statusesOf(stage))
        keys.append(status.key);
    return keys;
}

void BoardPlace::lift()
{
    const QList<Deal> deals = dealsOf(selectedDeals());
    if (deals.isEmpty())
        return;
    m_lift.ids = selectedDeals();
    viewOf(deals.first().stage)->setLifted(m_lift.ids.first());
    const QString key = deals.first().statusKey;
    liftTo(key.isEmpty() ? m_board.pipeline.firstStatus(deals.first().stage) : key);
}

BoardColumnView *BoardPlace::viewShowing(const QString &statusKey) const
{
    const domain::PipelineStatus *status = m_board.pipeline.find(statusKey);
    return status ? viewOf(status->stage) : nullptr;
}

void BoardPlace::liftTo(const QString &statusKey)
{
    m_lift.target = statusKey;
    const MoveOutlook outlook = judge(m_lift.ids, statusKey);
    for (const Column &column : m_columns)
        column.view->clearHint();
    if (BoardColumnView *view = viewShowing(statusKey)) {
        view->scrollTo(view->column()->indexOfGroup(statusKey));
        view->showHint(statusKey, outlook);
    }
    m_backTo.clear();
    m_strip->insist(outlook.kind == MoveOutlook::Refused ? Token::Danger : Token::Accent, u"grip-vertical"_s,
                    tr("Lifted %1. %2. Arrows choose, Space or Enter drops, Escape cancels.")
                        .arg(models::namesOf(dealsOf(m_lift.ids)), outlook.sentence));
}

void BoardPlace::endLift(bool drop)
{
    const Lift lift = std::exchange(m_lift, {});
    for (const Column &column : m_columns) {
        column.view->clearHint();
        column.view->setLifted(0);
    }
    m_strip->dismiss();
    if (drop)
        requestMove(lift.ids, lift.target);
}

bool BoardPlace::liftKey(int key)
{
    const domain::PipelineStatus *status = m_board.pipeline.find(m_lift.target);
    const Stage stage = status ? status->stage : Stage::Lead;
    const QStringList keys = liftTargets(stage);
    const qsizetype at = keys.indexOf(m_lift.target);
    const auto toStage = [&](int next) {
        if (next >= 0 && next < int(kStages.size()))
            liftTo(m_board.pipeline.firstStatus(kStages[size_t(next)]));
    };
    switch (key) {
    case Qt::Key_Up:
        liftTo(keys.value(qMax<qsizetype>(0, at - 1)));
        return true;
    case Qt::Key_Down:
        liftTo(keys.value(qMin(keys.size() - 1, at + 1)));
        return true;
    case Qt::Key_Home:
        liftTo(keys.value(0));
        return true;
    case Qt::Key_End:
        liftTo(keys.value(keys.size() - 1));
        return true;
    case Qt::Key_Left:
        toStage(int(stage) - 1);
        return true;
    case Qt::Key_Right:
        toStage(int(stage) + 1);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        endLift(true);
        return true;
    case Qt::Key_Escape:
        endLift(false);
        return true;
    default:
        return true; // nothing else while a card is in the hand
    }
}

void BoardPlace::placeStrip()
{
    const int margin = theme().metrics().gap16 + 8;
    const int wide = qMin(width() - 2 * margin, 900);
    const int high = qMax(m_strip->heightForWidth(wide), m_strip->sizeHint().height());
    m_strip->setGeometry((width() - wide) / 2, height() - high - margin, wide, high);
    m_strip->raise();
}

void BoardPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    placeStrip();
}

bool BoardPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (m_lift.active()) {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress)
            return liftKey(static_cast<QKeyEvent *>(event)->key());
        if (event->type() == QEvent::FocusOut &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            endLift(false);
    }
    return Place::eventFilter(watched, event);
}

void BoardPlace::pull()
{
    if (m_board.connection.isEmpty() && m_connections.isEmpty())
        return;
    const QString connection = m_board.connection.isEmpty() ? m_connections.first().name : m_board.connection;
    m_error->clear();
    m_pull->setEnabled(false);
    m_empty->button()->setEnabled(false);
    m_busy->setProgress(tr("Reading what changed in HaloPSA…"));
    whenDone(this, workspace().pull(connection), [this](const Result<app::PullOutcome> &result) {
        m_pull->setEnabled(true);
        m_empty->button()->setEnabled(true);
        m_busy->stop();
        if (!result) {
            m_error->showError(result.error());
            return;
        }
        m_backTo.clear();
        m_strip->say(Token::Info, u"refresh-cw"_s,
                     tr("%1 read, %2 changed, %3 new, %4 gone.")
                         .arg(result->received)
                         .arg(result->changed)
                         .arg(result->isNew)
                         .arg(result->gone));
        emit said(m_strip->text());
        reload();
    });
}

} // namespace leadline::gui
