#include "gui/plan/planview.h"

#include "app/workspace.h"
#include "base/json.h"
#include "gui/parts/await.h"
#include "gui/parts/busystrip.h"
#include "gui/parts/emptystate.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "gui/parts/panetitle.h"
#include "gui/parts/prompts.h"
#include "gui/parts/recorddelegate.h"
#include "gui/parts/scrollpage.h"
#include "gui/plan/receiptview.h"
#include "models/planmodel.h"
#include "models/runmodel.h"

#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimerEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using domain::Plan;
using domain::PlanAction;
using models::PlanModel;

namespace {

constexpr qint64 kOldAfterSeconds = 15 * 60; // Workspace::apply refuses older plans with LL-PLAN-004
constexpr qint64 kMaxPlanBytes = 64LL * 1024 * 1024;
constexpr int kOpenUpTo = 12; // groups of at most this many rows are shown open

enum Page { ReviewPage, ReceiptPage, EmptyPage };

QString whereTo(const Plan &plan)
{
    return (plan.live ? PlanView::tr("LIVE %1") : PlanView::tr("SANDBOX %1")).arg(plan.connection);
}

} // namespace

PlanView::PlanView(GuiContext context, QWidget *parent) : Place(context, parent), m_model(new PlanModel(this))
{
    setObjectName(u"plan"_s);
    m_head = new PaneTitle(&theme(), tr("Review the plan"), PaneTitle::Page);
    m_open = plainButton(tr("&Open plan…"), u"planOpen"_s);
    m_open->setToolTip(tr("A plan saved as JSON, for this tenant"));
    m_save = plainButton(tr("&Save plan…"), u"planSave"_s);
    m_save->setToolTip(tr("As JSON, to be reviewed or applied by the command line"));
    m_copy = plainButton(tr("&Copy as command"), u"planCopy"_s);
    m_back = plainButton(tr("&Back to the plan"), u"planBack"_s);
    for (QPushButton *button : {m_back, m_open, m_save, m_copy})
        m_head->addWidget(button);
    m_error = new ErrorBanner(&theme());
    m_error->setObjectName(u"planError"_s);
    m_busy = new BusyStrip(&theme());
    m_busy->setObjectName(u"planBusy"_s);
    m_receipt = new ReceiptView(&theme());
    m_receipt->setObjectName(u"planReceipt"_s);
    m_empty = new EmptyState(&theme(), u"list-checks"_s,
                             tr("No plan yet. Choose people in Work and press Plan, or open a saved one."),
                             tr("Go to Work"));
    m_empty->setObjectName(u"planEmpty"_s);
    auto *receiptCard = new Card(&theme());
    auto *inside = new QVBoxLayout(receiptCard);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_receipt);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildReview());
    m_pages->addWidget(receiptCard);
    m_pages->addWidget(m_empty);

    const Metrics &m = theme().metrics();
    auto *column = scrollingPage(this);
    column->setContentsMargins(m.gap16, m.gap12, m.gap16, m.gap12);
    column->setSpacing(m.gap8);
    column->addWidget(m_head);
    column->addWidget(m_error);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);

    connect(m_model, &PlanModel::chosenChanged, this, &PlanView::refresh);
    connect(m_push, &QPushButton::clicked, this, &PlanView::push);
    connect(m_save, &QPushButton::clicked, this, &PlanView::save);
    connect(m_open, &QPushButton::clicked, this, &PlanView::open);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        this->context().prompts->copy(command());
        emit said(tr("Copied: %1").arg(command()));
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(ReviewPage);
        refresh();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(m_empty, &EmptyState::activated, this, [this] { emit goTo(u"work"_s); });
    connect(m_error, &ErrorBanner::helpRequested, this, &Place::helpRequested);
    connect(m_receipt, &ReceiptView::inspectContact, this, &Place::inspectContact);
    connect(m_receipt, &ReceiptView::inspectDeal, this, &Place::inspectDeal);
    connect(m_receipt, &ReceiptView::helpRequested, this, &Place::helpRequested);
    if (context.workspace) {
        connect(context.workspace, &app::Workspace::progress, this, &PlanView::onProgress);
        connect(m_busy, &BusyStrip::stopRequested, this, [this] {
            if (m_runId.isEmpty())
                workspace().cancelAll();
            else
                workspace().cancel(m_runId);
        });
    }
    auto *go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    go->setContext(Qt::WidgetWithChildrenShortcut);
    connect(go, &QShortcut::activated, this, &PlanView::push);
    m_clock.start(20'000, this);
    m_pages->setCurrentIndex(EmptyPage);
    refresh();
}

QWidget *PlanView::buildReview()
{
    auto *card = new Card(&theme());
    m_cost = new TextLabel(&theme(), Theme::Body, Token::Text);
    m_cost->setObjectName(u"planCost"_s);
    m_cost->setWordWrap(true);
    m_tree = new QTreeView;
    m_tree->setObjectName(u"planTree"_s);
    m_tree->setAccessibleName(tr("Changes of the plan"));
    m_tree->setModel(m_model);
    auto *delegate = new RecordDelegate(&theme(), m_tree);
    delegate->setStrongGroups(true);
    dressRecordView(m_tree, &theme(), delegate);
    toggleGroupsOnActivation(m_tree);
    rememberColumns(m_tree->header(), u"plan"_s, {380, 220, 300});
    connect(m_tree, &QTreeView::activated, this, &PlanView::openReason);
    m_push = primaryButton(tr("Push"), u"planPush"_s);
    m_why = new TextLabel(&theme(), Theme::Secondary, Token::Warn);
    m_why->setObjectName(u"planWhy"_s);
    m_why->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->addWidget(m_cost, 1);
    auto *legend = new TextLabel(&theme(), Theme::Secondary, Token::Muted,
                                 tr("●  observed    ○  derived    –  default"));
    legend->setObjectName(u"planLegend"_s);
    head->addWidget(legend, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 10, 12, 10);
    foot->setSpacing(theme().metrics().gap12);
    foot->addWidget(m_why, 1);
    foot->addWidget(m_push);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(&theme()));
    column->addWidget(m_tree, 1);
    column->addWidget(new Hairline(&theme()));
    column->addLayout(foot);
    return card;
}

void PlanView::activated()
{
    refresh();
    if (m_running)
        m_busy->stopButton()->setFocus(Qt::OtherFocusReason);
    else if (m_pages->currentIndex() == ReviewPage)
        m_tree->setFocus(Qt::OtherFocusReason);
    else if (m_pages->currentIndex() == ReceiptPage)
        m_receipt->focusRecords();
    else
        m_empty->button()->setFocus(Qt::OtherFocusReason);
}

const Plan &PlanView::plan() const
{
    return m_model->plan();
}

void PlanView::showPlan(const Plan &plan)
{
    m_error->clear();
    setPlan(plan);
    m_pages->setCurrentIndex(ReviewPage);
    refresh();
}

void PlanView::setPlan(const Plan &plan)
{
    m_model->setPlan(plan);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_tree->setFirstColumnSpanned(row, {}, true);
        const auto action = PlanAction(group.data(PlanModel::ActionRole).toInt());
        m_tree->setExpanded(group, action == PlanAction::Refuse || row == 0 ||
                                       m_model->rowCount(group) <= kOpenUpTo);
    }
    // The first record opens down to its cells: what a plan is made of should be seen without a click.
    const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
    m_tree->setExpanded(first, true);
    m_tree->setCurrentIndex(first.isValid() ? first : m_model->index(0, 0));
}

void PlanView::showReceipt(const domain::Receipt &receipt)
{
    m_receipt->setReceipt(receipt);
    m_pages->setCurrentIndex(ReceiptPage);
    refresh();
}

QString PlanView::obstacle() const
{
    const Plan &plan = m_model->plan();
    if (m_running)
        return tr("It is being pushed now.");
    if (plan.count(PlanAction::Create) + plan.count(PlanAction::Update) + plan.count(PlanAction::Move) == 0)
        return tr("There is nothing to change: HaloPSA holds all of it, or the rows were refused.");
    if (plan.chosenChanges() == 0)
        return tr("No row is ticked.");
    if (!plan.readAt.isValid() || plan.readAt.secsTo(QDateTime::currentDateTimeUtc()) > kOldAfterSeconds)
        return tr(
            "HaloPSA was read more than 15 minutes ago. Plan again, so that nobody's edit is overlooked.");
    return {};
}

QString PlanView::command() const
{
    return u"leadlinectl apply plan-%1.json"_s.arg(m_model->plan().id.left(8));
}

void PlanView::refresh()
{
    const Plan &plan = m_model->plan();
    const int page = m_pages->currentIndex();
    const bool review = page == ReviewPage;
    m_save->setVisible(review);
    m_copy->setVisible(review);
    m_open->setVisible(!m_running && page != ReceiptPage);
    m_back->setVisible(page == ReceiptPage && plan.chosenChanges() > 0 && !m_running);
    m_back->setText(tr("&Back to the plan, %n not sent", nullptr, plan.chosenChanges()));
    m_head->setTitle(page == ReceiptPage ? tr("Receipt") : tr("Review the plan"));
    m_head->setDetail(page == EmptyPage ? QString() : whereTo(plan));
    if (!review)
        return;
    const QLocale locale;
    const QString seconds = models::shortDuration(qint64(plan.seconds * 1000));
    QString cost = tr("About %n call(s)", nullptr, plan.calls) +
                   tr(", %1 at the present rate, ").arg(seconds) +
                   tr("%1 credits. ").arg(locale.toString(plan.credits, 'g', 6));
    if (plan.readAt.isValid())
        cost += tr("Read from HaloPSA %1.").arg(models::shortTime(plan.readAt));
    if (!plan.profile.isEmpty())
        cost += u' ' + tr("Mapping profile %1.").arg(plan.profile);
    m_cost->setText(cost);
    const QString why = obstacle();
    m_why->setText(why);
    m_push->setEnabled(why.isEmpty());
    const QString changes = tr("%n change(s)", nullptr, plan.chosenChanges());
    m_push->setText(plan.kind == domain::PlanKind::Move
                        ? tr("Move: &push %1 to %2").arg(changes, whereTo(plan))
                        : tr("&Push %1 to %2").arg(changes, whereTo(plan)));
    m_push->setToolTip(tr("Ctrl+Enter"));
}

void PlanView::push()
{
    if (m_pages->currentIndex() != ReviewPage || !obstacle().isEmpty())
        return;
    m_error->clear();
    m_running = true;
    m_runId.clear();
    m_tree->setEnabled(false);
    m_busy->setProgress(tr("Sending to %1…").arg(whereTo(plan())), 0, plan().chosenChanges());
    m_busy->setStoppable(true);
    refresh();
    m_busy->stopButton()->setFocus(Qt::OtherFocusReason); // what was in use is off now
    whenDone(this, workspace().apply(plan()), [this](const Result<domain::Receipt> &receipt) {
        m_running = false;
        m_tree->setEnabled(true);
        m_busy->stop();
        if (receipt) {
            applied(*receipt);
            return;
        }
        m_error->showError(receipt.error());
        refresh();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
}

void PlanView::applied(const domain::Receipt &receipt)
{
    // What was pushed is not offered for pushing again; what a stop withdrew is, one key away.
    Plan done = m_model->plan();
    for (qsizetype i = 0; i < done.rows.size(); ++i)
        done.rows[i].chosen = done.rows[i].chosen && receipt.rows.size() == done.rows.size() &&
                              receipt.rows[i].verdict == domain::Verdict::Cancelled;
    setPlan(done);
    showReceipt(receipt);
    if (isVisible())
        m_receipt->focusRecords();
    emit said(m_receipt->headline());
}

void PlanView::onProgress(const app::RunProgress &progress)
{
    if (!m_running || (progress.kind != "push"_L1 && progress.kind != "move"_L1) || progress.finished)
        return;
    m_runId = progress.runId;
    m_busy->setProgress(progress.text, progress.done, progress.total);
}

void PlanView::save()
{
    const QByteArray bytes = QJsonDocument(plan().toJson()).toJson(QJsonDocument::Indented);
    context().prompts->saveFile(
        this, tr("Save the plan"), u"plan-%1.json"_s.arg(plan().id.left(8)), tr("Leadline plan (*.json)"),
        [this, bytes](const QString &path) {
            if (path.isEmpty())
                return;
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
                emit said(tr("Plan saved to %1.").arg(path));
                return;
            }
            Error error;
            error.kind = ErrorKind::Storage;
            error.code = u"LL-PLAN-007"_s;
            error.what = tr("The plan could not be saved to %1: %2.").arg(path, file.errorString());
            error.unaffected = tr("The plan is still here.");
            error.remedy = tr("Choose another folder.");
            m_error->showError(error);
        });
}

void PlanView::open()
{
    context().prompts->openFile(
        this, tr("Open a plan"), tr("Leadline plan (*.json)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            QFile file(path);
            Error error;
            error.kind = ErrorKind::BadInput;
            error.code = u"LL-PLAN-007"_s;
            error.unaffected = tr("The plan on the screen is unchanged.");
            if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxPlanBytes) {
                error.what = file.isOpen() ? tr("%1 is too large to be a plan.").arg(path)
                                           : tr("%1 could not be read: %2.").arg(path, file.errorString());
                error.remedy = tr("Choose a file that Save plan wrote.");
                m_error->showError(error);
                return;
            }
            JsonLimits limits;
            limits.refuseDuplicateKeys = true;
            const auto json = parseJson(file.readAll(), path, limits);
            if (!json) {
                m_error->showError(json.error());
                return;
            }
            const auto read = Plan::fromJson(json->toObject());
            if (read)
                showPlan(*read);
            else
                m_error->showError(read.error());
        });
}

void PlanView::openReason(const QModelIndex &index)
{
    const int row = index.data(PlanModel::PlanRowRole).toInt();
    if (row < 0 || row >= plan().rows.size() ||
        index.data(PlanModel::LevelRole).toInt() != int(PlanModel::Level::Row))
        return;
    const domain::PlanRow &planned = plan().rows[row];
    if (!planned.isChange() && !planned.code.isEmpty() && index.column() == PlanModel::AfterColumn)
        emit helpRequested(planned.code);
    else if (planned.contact.isValid())
        emit inspectContact(planned.contact);
    else if (planned.haloId > 0)
        emit inspectDeal(planned.haloId);
}

void PlanView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_clock.timerId())
        refresh();
    else
        Place::timerEvent(event);
}

} // namespace leadline::gui
