// The main job on the real workspace and the sandbox behind real HTTP, by object name: plan, push with a stop
// in the middle, receipt, Sync, Board, Map. The watchdog is on in every step.
#include "domain/plan.h"
#include "gui/board/boardcolumnview.h"
#include "gui/board/boardplace.h"
#include "gui/board/movedialog.h"
#include "gui/board/movestrip.h"
#include "gui/find/findplace.h"
#include "gui/map/mapplace.h"
#include "gui/plan/planview.h"
#include "gui/support/program.h"
#include "gui/work/workplace.h"
#include "models/boardcolumnmodel.h"
#include "models/boardmime.h"
#include "models/boardmodel.h"
#include "models/mappingmodel.h"
#include "models/operationmodel.h"
#include "models/planmodel.h"
#include "models/receiptmodel.h"
#include "models/worklistmodel.h"

#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace leadline;
using namespace leadline::gui;
using namespace Qt::StringLiterals;
using models::BoardColumnModel;
using models::ReceiptModel;
using models::WorklistModel;
using testing::Program;

namespace {

constexpr int kPeople = 40;

/// "Created 12" -> 12
int countIn(const QString &label)
{
    return label.section(u' ', -1).toInt();
}

} // namespace

class TestMainJob : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_program->activate(); }
    void cleanup();
    void cleanupTestCase();

    void searchFillsTheWorklist();
    void planIsReviewedAndOneRowUnticked();
    void planIsCopiedAsACommandSavedAndOpened();
    void pushIsStoppedInTheMiddle();
    void restIsPushedFromTheSamePlan();
    void everyCountOfTheReceiptOpensItsRows();
    void editInHaloMeanwhileIsNotWrittenOver();
    void syncShowsWhatNeedsALook();
    void everyCountOfSyncOpensItsOperations();
    void syncChecksNowAndAudits();
    void planningAgainSettlesTheConflict();
    void boardShowsThreeStages();
    void cardMovesByKeyAndBack();
    void cardMovesByMenu();
    void cardMovesByDrag();
    void unqualifiedPromotionIsRefusedWithItsReason();
    void promotionIsConfirmed();
    void opportunityNeedsItsFields();
    void mapShowsAnErrorWhileTyping();
    void mapPreviewsSavesAndUndoes();

private:
    [[nodiscard]] BoardPlace *board() const { return m_program->find<BoardPlace>("board"); }
    [[nodiscard]] BoardColumnView *column(const char *name) const
    {
        return m_program->window->findChild<BoardColumnView *>(u"column_"_s + QLatin1String(name));
    }
    [[nodiscard]] QString strip() const { return m_program->find<MoveStrip>("moveStrip")->text(); }
    [[nodiscard]] QString statusOf(qint64 id) const
    {
        const domain::Deal *deal = board()->model()->deal(id);
        return deal ? deal->statusKey : QString();
    }
    /// A card of a status that the search before made; 0: none.
    [[nodiscard]] qint64 cardIn(const QString &statusKey) const
    {
        for (const domain::Deal &deal : board()->board().deals) {
            if (deal.statusKey == statusKey && !deal.doNotContact && !m_moved.contains(deal.haloId))
                return deal.haloId;
        }
        return 0;
    }
    void selectCard(const char *inColumn, qint64 id)
    {
        BoardColumnView *view = column(inColumn);
        view->setFocus();
        QVERIFY2(view->selectDeal(id), qPrintable(u"card %1"_s.arg(id)));
        m_moved.insert(id);
    }
    [[nodiscard]] const domain::Plan &plan() const { return m_program->find<PlanView>("plan")->plan(); }
    [[nodiscard]] testing::WatchedApplication *watchdog() const
    {
        return static_cast<testing::WatchedApplication *>(qApp);
    }

    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Program> m_program;
    QSet<qint64> m_moved;
    qint64 m_contact = 0, m_ticket = 0; ///< whose record a colleague edits
    int m_ticketsAtFirst = 0;
};

void TestMainJob::initTestCase()
{
    m_theme.install(*qApp);
    m_theme.setMode(Theme::Light);
    m_program = std::make_unique<Program>(m_theme, m_folder.path());
    QVERIFY(m_program->opened);
    QSignalSpy ready(m_program->window.get(), &MainWindow::sandboxReady);
    QTRY_VERIFY(m_program->button("welcomeSandbox")->isVisible());
    m_program->click("welcomeSandbox");
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 20000);
    QTRY_COMPARE(m_program->window->currentPlace(), u"find"_s);
    m_ticketsAtFirst = m_program->sandbox.server().ticketCount();
    watchdog()->watch(); // starting a server inside the program is the demo's own cost
}

/// 50 ms a step, and the step that took longer is the one that fails.
void TestMainJob::cleanup()
{
    const QString worst = watchdog()->worst();
    const double ms = watchdog()->worstMs();
    watchdog()->watch();
    qInfo("longest event: %s", qPrintable(worst));
    QVERIFY2(ms < testing::watchdogLimitMs(), qPrintable(worst));
}

void TestMainJob::cleanupTestCase()
{
    watchdog()->rest();
    m_program->window.reset();
    m_program.reset();
}

void TestMainJob::searchFillsTheWorklist()
{
    QTRY_VERIFY(m_program->window->findChild<QLineEdit *>(u"filterValue_titles"_s));
    m_program->find<QSpinBox>("maxRecords")->setValue(kPeople);
    m_program->find<QLineEdit>("listName")->setText(u"Main job"_s);
    m_program->click("fetchButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->button("openInWork")->isVisible(), 30000);
    m_program->click("openInWork");
    QTRY_COMPARE(m_program->window->workPlace()->model().rowCount(), kPeople);
    m_program->picture(u"1-work"_s);
}

void TestMainJob::planIsReviewedAndOneRowUnticked()
{
    QTRY_VERIFY(m_program->button("planButton")->text().contains(u'('));
    m_program->click("planButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_program->window->currentPlace(), u"plan"_s, 20000);
    const int changes = plan().chosenChanges();
    QVERIFY(changes > 10);
    auto *push = m_program->find<QPushButton>("planPush");
    QVERIFY2(push->text().startsWith(u"&Push %1 change"_s.arg(changes)), qPrintable(push->text()));
    auto *tree = m_program->find<QTreeView>("planTree");
    const QModelIndex group = tree->model()->index(0, 0);
    QVERIFY(tree->model()->rowCount(group) == plan().count(domain::PlanAction::Create));
    // The whole group off: nothing to push, and the button says why.
    tree->setCurrentIndex(group);
    QTest::keyClick(tree, Qt::Key_Space);
    QVERIFY(!push->isEnabled());
    QVERIFY(m_program->find<QLabel>("planWhy")->text().contains(u"No row is ticked"));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(plan().chosenChanges(), changes);
    const QModelIndex row = tree->model()->index(1, 0, group);
    tree->setCurrentIndex(row);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(plan().chosenChanges(), changes - 1);
    QVERIFY2(push->text().startsWith(u"&Push %1 change"_s.arg(changes - 1)), qPrintable(push->text()));
    // A row opens the record it is about.
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(m_program->find<QLabel>("inspectorHeadline")->text(), row.data().toString());
    QVERIFY(m_program->find<QWidget>("inspector")->isVisible());
    m_program->picture(u"2-plan"_s);
}

void TestMainJob::planIsCopiedAsACommandSavedAndOpened()
{
    m_program->click("planCopy");
    QCOMPARE(m_program->prompts.copied, u"leadlinectl apply plan-%1.json"_s.arg(plan().id.left(8)));
    const domain::Plan before = plan();
    m_program->prompts.file = m_folder.filePath(u"plan.json"_s);
    m_program->click("planSave");
    QFile file(m_program->prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = domain::Plan::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    QVERIFY(read);
    QCOMPARE(read->id, before.id);
    QCOMPARE(read->rows, before.rows); // with the row that was unticked
    m_program->click("planOpen");
    QCOMPARE(plan().rows, before.rows);
    QVERIFY(m_program->find<QPushButton>("planPush")->isEnabled());
}

void TestMainJob::pushIsStoppedInTheMiddle()
{
    const int chosen = plan().chosenChanges();
    QVERIFY(m_program->sandbox.setFaults(u"slow=150"_s)); // time to press a button
    m_program->click("planPush");
    QVERIFY(!m_program->find<QPushButton>("planPush")->isEnabled());
    auto *busy = m_program->find<QWidget>("planBusy");
    QVERIFY(busy->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(busy->findChild<QProgressBar *>()->value() >= 3, 20000);
    m_program->picture(u"3-pushing"_s);
    QTest::mouseClick(busy->findChild<QPushButton *>(u"busyStop"_s), Qt::LeftButton);
    auto *headline = m_program->find<QWidget>("planReceipt")->findChild<QLabel *>(u"receiptHeadline"_s);
    QTRY_VERIFY_WITH_TIMEOUT(headline->isVisible(), 30000);
    QVERIFY(m_program->sandbox.setFaults({}));
    QVERIFY(!busy->isVisible());
    QVERIFY2(headline->text().contains(u" cancelled"), qPrintable(headline->text()));
    int rows = 0, created = 0, cancelled = 0;
    const QAbstractItemModel *receipt =
        m_program->find<QWidget>("planReceipt")->findChild<QTreeView *>(u"receiptTree"_s)->model();
    for (int row = 0; row < receipt->rowCount(); ++row) {
        const QModelIndex group = receipt->index(row, 0);
        rows += receipt->rowCount(group);
        if (group.data().toString().startsWith(u"Created"))
            created = receipt->rowCount(group);
        if (group.data().toString().startsWith(u"Cancelled"))
            cancelled = receipt->rowCount(group);
    }
    QCOMPARE(rows, int(plan().rows.size())); // every row is accounted for
    QVERIFY(created >= 3 && cancelled > 0);
    QCOMPARE(created + cancelled, chosen);
    QCOMPARE(m_program->sandbox.server().ticketCount(), m_ticketsAtFirst + created);
    QCOMPARE(plan().chosenChanges(), cancelled); // what was not sent can be pushed from here
    m_program->picture(u"4-stopped"_s);
}

void TestMainJob::restIsPushedFromTheSamePlan()
{
    const int left = plan().chosenChanges();
    const int before = m_program->sandbox.server().ticketCount();
    QVERIFY(m_program->button("planBack")->isVisible());
    m_program->click("planBack");
    auto *push = m_program->find<QPushButton>("planPush");
    QTRY_VERIFY(push->isVisible());
    QVERIFY2(push->text().startsWith(u"&Push %1 change"_s.arg(left)), qPrintable(push->text()));
    m_program->click("planPush");
    auto *headline = m_program->find<QWidget>("planReceipt")->findChild<QLabel *>(u"receiptHeadline"_s);
    QTRY_VERIFY_WITH_TIMEOUT(headline->isVisible(), 30000);
    QVERIFY2(headline->text().startsWith(u"%1 of %1 confirmed"_s.arg(left)), qPrintable(headline->text()));
    QCOMPARE(m_program->sandbox.server().ticketCount(), before + left);
    QVERIFY(!m_program->button("planBack")->isVisible()); // nothing is left to go back for
    m_program->picture(u"5-receipt"_s);
}

void TestMainJob::everyCountOfTheReceiptOpensItsRows()
{
    auto *tree = m_program->find<QWidget>("planReceipt")->findChild<QTreeView *>(u"receiptTree"_s);
    const QAbstractItemModel *receipt = tree->model();
    QVERIFY(receipt->rowCount() >= 2); // created now, and left alone
    for (int at = 0; at < receipt->rowCount(); ++at) {
        const QModelIndex group = receipt->index(at, 0);
        QCOMPARE(receipt->rowCount(group), countIn(group.data().toString()));
        tree->setCurrentIndex(group);
        if (tree->isExpanded(group))
            QTest::keyClick(tree, Qt::Key_Left);
        QVERIFY(!tree->isExpanded(group));
        QTest::keyClick(tree, Qt::Key_Return); // as on a row: opens what it stands for
        QVERIFY2(tree->isExpanded(group), qPrintable(group.data().toString()));
        const QModelIndex row = receipt->index(0, 0, group);
        tree->setCurrentIndex(row);
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_COMPARE(m_program->find<QLabel>("inspectorHeadline")->text(), row.data().toString());
    }
}

/// Between plan and push a colleague fills the field the plan would fill.
void TestMainJob::editInHaloMeanwhileIsNotWrittenOver()
{
    m_program->click("rail_work");
    WorkPlace *work = m_program->window->workPlace();
    const WorklistModel &model = work->model();
    auto *table = m_program->find<QTableView>("worklist");
    int row = 0;
    const auto fits = [&model](int at) {
        return model.rowAt(at)->state == domain::WorkState::InHalo && model.rowAt(at)->phone.isEmpty();
    };
    QTRY_VERIFY([&] {
        for (row = 0; row < model.rowCount() && !fits(row); ++row) {
        }
        return row < model.rowCount();
    }());
    m_contact = model.rowAt(row)->id.value;
    m_ticket = model.rowAt(row)->haloId;
    table->setCurrentIndex(model.index(row, WorklistModel::Phone));
    QTest::keyClick(table, Qt::Key_F2);
    QTRY_VERIFY(table->findChild<QLineEdit *>(u"cellEditor"_s));
    QTest::keyClicks(table->findChild<QLineEdit *>(u"cellEditor"_s), u"+44 20 7946 0123"_s);
    QTest::keyClick(table->findChild<QLineEdit *>(u"cellEditor"_s), Qt::Key_Return);
    QTRY_VERIFY(!model.rowAt(model.rowOf({m_contact}))->phone.isEmpty());
    table->selectRow(model.rowOf({m_contact}));
    m_program->click("bulkPlan");
    QTRY_COMPARE_WITH_TIMEOUT(m_program->window->currentPlace(), u"plan"_s, 20000);
    QCOMPARE(plan().count(domain::PlanAction::Update), 1);
    QVERIFY(m_program->sandbox.server().editTicket(m_ticket, {{u"opptel"_s, u"020 7946 0999"_s}}));
    m_program->click("planPush");
    auto *headline = m_program->find<QWidget>("planReceipt")->findChild<QLabel *>(u"receiptHeadline"_s);
    QTRY_VERIFY_WITH_TIMEOUT(headline->isVisible(), 30000);
    QVERIFY2(headline->text().contains(u"1 refused"), qPrintable(headline->text()));
    QCOMPARE(m_program->sandbox.server().ticket(m_ticket)[u"opptel"_s].toString(), u"020 7946 0999"_s);
    // The reason's code opens its help page.
    auto *tree = m_program->find<QWidget>("planReceipt")->findChild<QTreeView *>(u"receiptTree"_s);
    const QModelIndex refused = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QCOMPARE(refused.data(ReceiptModel::CodeRole).toString(), u"LL-PLAN-006"_s);
    tree->setCurrentIndex(refused.siblingAtColumn(ReceiptModel::ReasonColumn));
    QTest::keyClick(tree, Qt::Key_Return);
    QDialog *help = m_program->dialog("helpDialog");
    QVERIFY(help);
    help->close();
}

void TestMainJob::syncShowsWhatNeedsALook()
{
    auto *attention = m_program->find<QPushButton>("attentionButton");
    QTRY_VERIFY(attention->isVisible());
    m_program->click("attentionButton");
    QCOMPARE(m_program->window->currentPlace(), u"sync"_s);
    QTRY_COMPARE(m_program->find<QLabel>("syncAttentionTitle")->text(), u"Needs attention: 1"_s);
    auto *tree = m_program->find<QTreeView>("syncOperations");
    const QModelIndex group = tree->model()->index(0, 0);
    QVERIFY2(group.data().toString().contains(u"LL-PLAN-006"), qPrintable(group.data().toString()));
    const QModelIndex operation = tree->model()->index(0, 0, group);
    QVERIFY(operation.isValid());
    // Runs: three pushes with their receipts, and the plans and searches before them.
    auto *runs = m_program->find<QTableView>("syncRuns");
    QTRY_VERIFY(runs->model()->rowCount() >= 4);
    runs->setFocus();
    int receipts = 0;
    auto *headline =
        m_program->window->findChild<QWidget *>(u"syncReceipt"_s)->findChild<QLabel *>(u"receiptHeadline"_s);
    for (int row = 0; row < runs->model()->rowCount(); ++row) {
        if (row > 0)
            QTest::keyClick(runs, Qt::Key_Down);
        QCOMPARE(runs->currentIndex().row(), row);
        const bool push =
            runs->model()->index(row, 0).siblingAtColumn(1).data().toString().startsWith(u"Push ");
        if (!push)
            continue;
        ++receipts;
        QTRY_VERIFY(headline->isVisible() &&
                    headline->text().contains(u"confirmed") | headline->text().contains(u"Nothing"));
    }
    QCOMPARE(receipts, 3);
    m_program->picture(u"6-sync"_s);
}

void TestMainJob::everyCountOfSyncOpensItsOperations()
{
    auto *tree = m_program->find<QTreeView>("syncOperations");
    const auto counters = m_program->find<QWidget>("syncCounters")->findChildren<QAbstractButton *>();
    QVERIFY(counters.size() >= 2);
    for (QAbstractButton *counter : counters) {
        const int count = counter->text().section(u' ', -1).toInt();
        QVERIFY(count > 0);
        counter->setFocus();
        QTest::keyClick(counter, Qt::Key_Space);
        QTRY_COMPARE(
            [&] {
                int rows = 0;
                for (int group = 0; group < tree->model()->rowCount(); ++group)
                    rows += tree->model()->rowCount(tree->model()->index(group, 0));
                return rows;
            }(),
            count);
        QTest::keyClick(counter, Qt::Key_Space); // and back to what is open
    }
    QTRY_COMPARE(m_program->find<QLabel>("syncAttentionTitle")->text(), u"Needs attention: 1"_s);
}

void TestMainJob::syncChecksNowAndAudits()
{
    m_program->click("syncCheck");
    QTRY_COMPARE_WITH_TIMEOUT(m_program->find<QLabel>("activitySentence")->text(),
                              u"1 operation(s) still open."_s, 20000);
    QVERIFY(m_program->button("syncCheck")->isEnabled());
    m_program->click("syncAudit");
    QDialog *dialog = m_program->dialog("auditDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel *>(u"auditVerdict"_s)->text(), u"Everything is accounted for"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_program->window->findChild<QDialog *>(u"auditDialog"_s));
}

/// What Sync advises must work: once the cause is gone, a new plan reaches HaloPSA and nothing is left to
/// look at.
void TestMainJob::planningAgainSettlesTheConflict()
{
    QVERIFY(m_program->sandbox.server().editTicket(m_ticket, {{u"opptel"_s, QString()}}));
    m_program->click("rail_work");
    const WorklistModel &model = m_program->window->workPlace()->model();
    auto *table = m_program->find<QTableView>("worklist");
    QTRY_COMPARE(model.rowAt(model.rowOf({m_contact}))->state, domain::WorkState::Problem);
    table->selectRow(model.rowOf({m_contact}));
    m_program->click("bulkPlan");
    QTRY_COMPARE_WITH_TIMEOUT(m_program->window->currentPlace(), u"plan"_s, 20000);
    QCOMPARE(plan().count(domain::PlanAction::Update), 1);
    m_program->click("planPush");
    auto *headline = m_program->find<QWidget>("planReceipt")->findChild<QLabel *>(u"receiptHeadline"_s);
    QTRY_VERIFY_WITH_TIMEOUT(headline->isVisible(), 30000);
    QVERIFY2(headline->text().startsWith(u"1 of 1 confirmed"), qPrintable(headline->text()));
    QCOMPARE(m_program->sandbox.server().ticket(m_ticket)[u"opptel"_s].toString(), u"+442079460123"_s);
    QTRY_VERIFY(!m_program->find<QPushButton>("attentionButton")->isVisible());
}

void TestMainJob::boardShowsThreeStages()
{
    m_program->click("rail_board");
    QTRY_VERIFY(board()->board().pulledAt.isValid());
    QTRY_VERIFY(column("lead")->column()->allCards() > 0);
    const int before = board()->model()->dealCount();
    m_program->click("boardPull");
    QTRY_VERIFY_WITH_TIMEOUT(strip().contains(u" read, "), 20000);
    constexpr int kIncidents = 3; // of the tenant's help desk, no deals
    QTRY_COMPARE(board()->model()->dealCount(), m_program->sandbox.server().ticketCount() - kIncidents);
    QVERIFY(board()->model()->dealCount() >= before);
    for (const char *name : {"lead", "prospect", "opportunity"}) {
        QVERIFY2(column(name)->column()->allCards() > 0, name);
        QCOMPARE(m_program->find<QLabel>(qPrintable(u"count_"_s + QLatin1String(name)))->text().toInt(),
                 column(name)->column()->allCards());
    }
    m_program->picture(u"7-board"_s);
}

void TestMainJob::cardMovesByKeyAndBack()
{
    const qint64 id = cardIn(u"lead.new"_s);
    QVERIFY(id > 0);
    selectCard("lead", id);
    QTest::keyClick(column("lead"), Qt::Key_Space);
    QVERIFY2(strip().startsWith(u"Lifted "), qPrintable(strip()));
    QTest::keyClick(column("lead"), Qt::Key_Down);
    m_program->picture(u"8-lifted"_s);
    QTest::keyClick(column("lead"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), u"lead.researching"_s, 20000);
    QTRY_VERIFY2(strip().contains(u"moved from New Lead to Researching"), qPrintable(strip()));
    QVERIFY(m_program->button("stripAction")->isVisible());
    m_program->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), u"lead.new"_s, 20000);
    QTRY_VERIFY2(strip().contains(u"moved from Researching to New Lead"), qPrintable(strip()));
}

void TestMainJob::cardMovesByMenu()
{
    const qint64 id = cardIn(u"lead.new"_s);
    QVERIFY(id > 0);
    selectCard("lead", id);
    m_program->click("boardMove");
    auto *menu = m_program->window->findChild<QMenu *>(u"moveMenu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    auto *there = menu->findChild<QAction *>(u"to_lead.contacted"_s);
    QVERIFY(there && there->isEnabled());
    menu->setActiveAction(there);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), u"lead.contacted"_s, 20000);
    QTRY_VERIFY(strip().contains(u"confirmed by reading back"));
}

void TestMainJob::cardMovesByDrag()
{
    const qint64 id = cardIn(u"lead.new"_s);
    QVERIFY(id > 0);
    BoardColumnView *leads = column("lead");
    QMimeData data;
    data.setData(models::dealMimeType(), models::encodeDealDrag({board()->board().connection, {id}}));
    const QModelIndex header = leads->column()->indexOfGroup(u"lead.engaged"_s);
    QVERIFY(header.isValid());
    leads->scrollTo(header);
    const QPoint at = leads->visualRect(header).center();
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(leads->viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(leads->viewport(), &move);
    QVERIFY(move.isAccepted());
    QCOMPARE(leads->hint(), u"Move to Engaged"_s);
    QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(leads->viewport(), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), u"lead.engaged"_s, 20000);
    QTRY_VERIFY(strip().contains(u"confirmed by reading back"));
}

void TestMainJob::unqualifiedPromotionIsRefusedWithItsReason()
{
    const qint64 id = cardIn(u"lead.new"_s);
    QVERIFY(id > 0);
    selectCard("lead", id);
    m_program->click("boardPromote");
    QVERIFY2(strip().contains(u"must be Engaged first"), qPrintable(strip()));
    QVERIFY(!m_program->window->findChild<MoveDialog *>());
    const int before = m_program->sandbox.server().requestCount(u"/api"_s);
    BoardColumnView *prospects = column("prospect");
    QMimeData data;
    data.setData(models::dealMimeType(), models::encodeDealDrag({board()->board().connection, {id}}));
    const QPoint at = prospects->visualRect(prospects->column()->indexOfGroup(u"prospect.new"_s)).center();
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(prospects->viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(prospects->viewport(), &move);
    QVERIFY(!move.isAccepted());
    QVERIFY2(prospects->hint().contains(u"must be Engaged first"), qPrintable(prospects->hint()));
    QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(prospects->viewport(), &drop);
    QVERIFY(!drop.isAccepted());
    QCOMPARE(statusOf(id), u"lead.new"_s);
    QCOMPARE(m_program->sandbox.server().requestCount(u"/api"_s), before); // a refusal asks HaloPSA nothing
}

void TestMainJob::promotionIsConfirmed()
{
    qint64 id = 0;
    for (const domain::Deal &deal : board()->board().deals) {
        if (deal.statusKey == u"lead.engaged" && !deal.doNotContact)
            id = deal.haloId;
    }
    QVERIFY(id > 0);
    selectCard("lead", id);
    QTest::keyClick(column("lead"), Qt::Key_P);
    auto *dialog = m_program->window->findChild<MoveDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *go = dialog->findChild<QPushButton *>(u"moveGo"_s);
    QVERIFY(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), u"prospect.new"_s, 20000);
    QTRY_VERIFY2(strip().contains(u"moved to Prospect, confirmed by reading back"), qPrintable(strip()));
    QTRY_VERIFY(!m_program->window->findChild<MoveDialog *>());
    QCOMPARE(column("prospect")->currentDeal(), id); // followed, so that one sees where it went
    m_program->activate();
    QTRY_VERIFY(column("prospect")->hasFocus());
}

void TestMainJob::opportunityNeedsItsFields()
{
    qint64 id = 0;
    for (const domain::Deal &deal : board()->board().deals) {
        if (deal.statusKey == u"prospect.qualified" && !deal.doNotContact)
            id = deal.haloId;
    }
    QVERIFY(id > 0);
    selectCard("prospect", id);
    m_program->click("boardPromote");
    auto *dialog = m_program->window->findChild<MoveDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    m_program->picture(u"9-promote"_s, dialog);
    auto *go = dialog->findChild<QPushButton *>(u"moveGo"_s);
    if (!go->isEnabled())
        QVERIFY(dialog->findChild<QLabel *>(u"moveWhy"_s)->text().startsWith(u"Not yet: "));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_program->window->findChild<MoveDialog *>());
    QCOMPARE(statusOf(id), u"prospect.qualified"_s);
}

void TestMainJob::mapShowsAnErrorWhileTyping()
{
    m_program->click("rail_map");
    auto *rules = m_program->find<QTableView>("mapRules");
    QTRY_VERIFY(rules->model()->rowCount() > 10);
    rules->selectRow(1); // the contact's name, a formula
    auto *formula = m_program->find<QLineEdit>("ruleFormula");
    QTRY_VERIFY(formula->isVisible());
    formula->setFocus();
    formula->selectAll();
    QTest::keyClicks(formula, u"upper(full_name"_s);
    auto *problem = m_program->find<QLabel>("ruleProblem");
    QVERIFY2(problem->isVisible() && problem->text().startsWith(u"Column "), qPrintable(problem->text()));
    QTRY_VERIFY(!m_program->find<QLabel>("mapSaveWhy")->text().isEmpty());
    QVERIFY(!m_program->button("mapSave")->isEnabled());
    m_program->picture(u"10-map-error"_s);
}

void TestMainJob::mapPreviewsSavesAndUndoes()
{
    auto *map = m_program->find<MapPlace>("map");
    auto *formula = m_program->find<QLineEdit>("ruleFormula");
    QTest::keyClicks(formula, u")"_s);
    QVERIFY(!m_program->find<QLabel>("ruleProblem")->isVisible());
    auto *preview = m_program->find<QTableView>("mapPreview");
    const auto result = [preview] {
        return preview->model()->index(0, models::MappingPreviewModel::ResultColumn).data().toString();
    };
    QTRY_VERIFY(preview->model()->rowCount() > 0);
    QTRY_VERIFY2(!result().isEmpty() && result() == result().toUpper(),
                 qPrintable(result())); // without a save
    QTRY_VERIFY(m_program->button("mapSave")->isEnabled());
    QTest::keyClick(formula, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(map->model()->profile().version, 1);
    QTRY_VERIFY(!map->isModified());
    QVERIFY2(m_program->find<QLabel>("activitySentence")->text().contains(u"version 1"), "the strip says so");
    m_program->click("mapUndo");
    QTRY_VERIFY(map->isModified());
    QTRY_VERIFY2(result() != result().toUpper(), qPrintable(result()));
    m_program->click("mapRedo");
    QVERIFY(!map->isModified());
    m_program->picture(u"11-map"_s);
}

int main(int argc, char **argv)
{
    testing::WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"leadline-test"_s);
    TestMainJob test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainjob.moc"
