#include "gui/board/boardplace.h"

#include "app/workspace.h"
#include "gui/board/boardcolumns.h"
#include "gui/board/boardmover.h"
#include "gui/board/cardlift.h"
#include "gui/board/movemenu.h"
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
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace leadline::gui {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kConnectionKey{"board/connection"};

} // namespace

BoardPlace::BoardPlace(GuiContext context, QWidget *parent)
    : Place(context, parent), m_model(new models::BoardModel(this))
{
    setObjectName(u"board"_s);
    buildPage();
    m_mover = new BoardMover(context, m_model, {this, m_strip, m_busy, m_error});
    connectParts();
    buildShortcuts();
    refreshHead();
    refreshButtons();
}

BoardPlace::~BoardPlace() = default;

void BoardPlace::buildPage()
{
    m_error = new ErrorBanner(&theme());
    m_error->setObjectName(u"boardError"_s);
    m_busy = new BusyStrip(&theme());
    m_busy->setObjectName(u"boardBusy"_s);
    m_strip = new MoveStrip(&theme());
    m_strip->setObjectName(u"moveStrip"_s);
    m_empty = new EmptyState(&theme(), u"kanban"_s, {}, {});
    m_empty->setObjectName(u"boardEmpty"_s);
    m_columns = new BoardColumns(&theme(), m_model);
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
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_empty);
}

QWidget *BoardPlace::buildBar()
{
    m_head = new PaneTitle(&theme(), title(), PaneTitle::Page);
    buildConnectionChoice();
    buildFilter();
    buildButtons();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_connection, m_filter, m_pull, m_move, m_promote})
        m_head->addWidget(widget);
    return m_head;
}

void BoardPlace::buildConnectionChoice()
{
    m_connection = new QComboBox;
    m_connection->setObjectName(u"boardConnection"_s);
    m_connection->setAccessibleName(tr("HaloPSA connection"));
    m_connection->hide();
    connect(m_connection, &QComboBox::activated, this, [this](int index) {
        const QString name = m_connection->itemData(index).toString();
        QSettings().setValue(kConnectionKey, name);
        loadBoard(name);
    });
}

void BoardPlace::buildFilter()
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"boardFilter"_s);
    m_filter->setAccessibleName(tr("Filter the cards"));
    m_filter->setPlaceholderText(tr("Filter cards (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme().icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(240);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_columns->keepingPlace([&] { m_model->setFilter(text); });
        m_columns->refreshCounts();
    });
    for (const auto key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter}) { // from the filter to what it left
        auto *cards = new QShortcut(key, m_filter);
        cards->setContext(Qt::WidgetShortcut);
        connect(cards, &QShortcut::activated, this, [this] { m_columns->focusCards(); });
    }
}

void BoardPlace::buildButtons()
{
    m_pull = plainButton(tr("Pu&ll"), u"boardPull"_s);
    m_pull->setIcon(theme().icon(u"refresh-cw"_s));
    m_pull->setToolTip(tr("Read what changed in HaloPSA (F5)"));
    connect(m_pull, &QPushButton::clicked, this, &BoardPlace::pull);
    m_move = plainButton(tr("&Move…"), u"boardMove"_s);
    m_move->setToolTip(tr("Every status with what it needs (M)"));
    connect(m_move, &QPushButton::clicked, this,
            [this] { showMoveMenu(m_move->mapToGlobal(QPoint(0, m_move->height()))); });
    m_promote = primaryButton(tr("&Promote"), u"boardPromote"_s);
    m_promote->setToolTip(tr("To the next stage (P)"));
    connect(m_promote, &QPushButton::clicked, this, &BoardPlace::promoteSelected);
}

void BoardPlace::buildShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Find, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    shortcut(QKeySequence::Refresh, [this] { pull(); });
    shortcut(QKeySequence::Undo, [this] { m_strip->trigger(); });
}

void BoardPlace::connectParts()
{
    m_columns->setJudge([this](const QList<qint64> &ids, const QString &key) { return judge(ids, key); });
    auto *byKey = new CardLift(m_model, m_columns, m_mover, m_strip, this);
    connect(m_columns, &BoardColumns::liftRequested, byKey,
            [this, byKey] { byKey->lift(m_columns->selectedDeals()); });
    connect(m_columns, &BoardColumns::openRequested, this, &Place::inspectDeal);
    connect(m_columns, &BoardColumns::promoteRequested, this, &BoardPlace::promoteSelected);
    connect(m_columns, &BoardColumns::moveMenuRequested, this, &BoardPlace::showMoveMenu);
    connect(m_columns, &BoardColumns::filterRequested, this, [this] { m_filter->setFocus(); });
    connect(m_columns, &BoardColumns::selectionChanged, this, &BoardPlace::refreshButtons);
    connect(m_model, &models::BoardModel::moveRequested, m_mover, &BoardMover::request);
    connect(m_mover, &BoardMover::moved, this, [this](qint64 id) { m_follow = id; });
    connect(m_mover, &BoardMover::boardOutdated, this, &BoardPlace::reload);
    connect(m_mover, &BoardMover::said, this, &Place::said);
    connect(m_mover, &BoardMover::helpRequested, this, &Place::helpRequested);
    connect(m_mover, &BoardMover::syncRequested, this, [this] { emit goTo(u"sync"_s); });
    connect(m_error, &ErrorBanner::helpRequested, this, &Place::helpRequested);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_connections.isEmpty())
            emit goTo(u"setup"_s);
        else
            pull();
    });
    if (const app::Workspace *held = context().workspace) {
        connect(held, &app::Workspace::boardChanged, this, &BoardPlace::reload);
        connect(held, &app::Workspace::connectionsChanged, this, &BoardPlace::reload);
        connect(m_busy, &BusyStrip::stopRequested, held, &app::Workspace::cancelAll);
    }
}

void BoardPlace::activated()
{
    if (m_stale)
        reload();
    m_model->setNow(QDateTime::currentDateTimeUtc());
    m_columns->focusCards();
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
    m_mover->setBoard(board);
    if (m_connections.isEmpty() && !board.connection.isEmpty()) {
        domain::Connection shown; // handed in without a list of connections
        shown.name = board.connection;
        m_connections.append(shown);
    }
    m_model->setConnection(board.connection);
    if (other) {
        m_model->setPipeline(board.pipeline);
        m_columns->restoreFolds();
    }
    m_columns->keepingPlace([&] {
        m_model->setNow(QDateTime::currentDateTimeUtc());
        m_model->setDeals(board.deals);
    });
    followMovedCard();
    refreshHead();
    m_columns->refreshCounts();
    refreshButtons();
    showPage();
}

void BoardPlace::followMovedCard()
{
    const domain::Deal *deal = m_follow > 0 ? m_model->deal(m_follow) : nullptr;
    if (!deal)
        return;
    m_follow = 0;
    if (m_columns->selectDeal(*deal) && isAncestorOf(focusWidget()))
        m_columns->view(deal->stage)->setFocus(Qt::OtherFocusReason);
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

void BoardPlace::refreshButtons()
{
    const QList<domain::Deal> deals = m_model->dealsOf(m_columns->selectedDeals());
    m_move->setEnabled(!deals.isEmpty());
    const auto next = deals.isEmpty() ? std::nullopt : models::nextStage(deals.first().stage);
    m_promote->setEnabled(next.has_value());
    m_promote->setText(next ? tr("&Promote to %1").arg(domain::stageLabel(*next)) : tr("&Promote"));
}

void BoardPlace::requestMove(const QList<qint64> &ids, const QString &statusKey)
{
    m_mover->request(ids, statusKey);
}

models::MoveOutlook BoardPlace::judge(const QList<qint64> &ids, const QString &statusKey) const
{
    return m_mover->judge(ids, statusKey);
}

void BoardPlace::promoteSelected()
{
    m_mover->promote(m_columns->selectedDeals());
}

void BoardPlace::showMoveMenu(const QPoint &globalPosition)
{
    const QList<qint64> ids = m_columns->selectedDeals();
    if (ids.isEmpty())
        return;
    const auto judged = [this](const QList<qint64> &cards, const QString &key) { return judge(cards, key); };
    auto *menu = new MoveMenu(m_board.pipeline, ids, judged, this);
    connect(menu, &MoveMenu::chosen, this, [this, ids](const QString &key) { requestMove(ids, key); });
    menu->popup(globalPosition);
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
