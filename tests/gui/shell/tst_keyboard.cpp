// The main job by keys alone, as somebody who sees the program for the first time: no mouse, no call into the
// program. After each step the focus must be where one goes on, and it must be seen.
#include "gui/board/boardplace.h"
#include "gui/board/movedialog.h"
#include "gui/board/movestrip.h"
#include "gui/find/findplace.h"
#include "gui/map/mapplace.h"
#include "gui/plan/planview.h"
#include "gui/support/keyboard.h"
#include "gui/work/workplace.h"
#include "models/boardcolumnmodel.h"
#include "models/boardmodel.h"
#include "models/mappingmodel.h"
#include "models/worklistmodel.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace leadline;
using namespace leadline::gui;
using namespace Qt::StringLiterals;
using models::WorklistModel;
using testing::Keyboard;
using testing::Program;

#define FOCUS_IS(name) QTRY_COMPARE(Keyboard::focus(), QString(name))

class TestKeyboard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void enterStartsTheSandbox();
    void searches();
    void editsAndFiltersInTheGrid();
    void setsSomebodyAside();
    void enterOnCancelCancels();
    void reviewsAndPushes();
    void stopsAndGoesOn();
    void walksTheReceipt();
    void looksIntoSync();
    void movesACard();
    void choosesFromTheMenu();
    void promotesACard();
    void changesTheMapping();
    void findsByPalette();
    void menusAndHelpGiveTheFocusBack();
    void connectionDialogOpensAndCloses();
    void everyControlIsReachedAndSeen_data();
    void everyControlIsReachedAndSeen();
    void noLetterMeansTwoThings_data() { everyControlIsReachedAndSeen_data(); }
    void noLetterMeansTwoThings();

private:
    [[nodiscard]] const WorklistModel &rows() const { return m_program->window->workPlace()->model(); }
    [[nodiscard]] const domain::Plan &plan() const { return m_program->find<PlanView>("plan")->plan(); }
    [[nodiscard]] BoardPlace *board() const { return m_program->find<BoardPlace>("board"); }
    [[nodiscard]] QString strip() const { return m_program->find<MoveStrip>("moveStrip")->text(); }
    [[nodiscard]] QString receipt() const
    {
        auto *headline = m_program->find<QWidget>("planReceipt")->findChild<QLabel *>(u"receiptHeadline"_s);
        return headline->isVisible() ? headline->text() : QString();
    }
    /// The card under the cursor of the column that has the focus.
    [[nodiscard]] static const domain::Deal *card(const BoardPlace *place)
    {
        const auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        const auto *column = view ? qobject_cast<models::BoardColumnModel *>(view->model()) : nullptr;
        return column ? place->model()->deal(column->dealId(view->currentIndex().row())) : nullptr;
    }
    [[nodiscard]] testing::WatchedApplication *watchdog() const
    {
        return static_cast<testing::WatchedApplication *>(qApp);
    }

    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Keyboard> m_keys;
};

void TestKeyboard::initTestCase()
{
    m_theme.install(*qApp);
    m_theme.setMode(Theme::Light);
    m_program = std::make_unique<Program>(m_theme, m_folder.path());
    QVERIFY(m_program->opened);
    m_program->prompts.real = true;
    m_keys = std::make_unique<Keyboard>(*m_program);
    // A window manager that is busy may overlook the first request for the focus.
    m_program->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_program->window.get(), 30000));
}

void TestKeyboard::cleanup()
{
    const QString worst = watchdog()->worst();
    const double ms = watchdog()->worstMs();
    if (watchdog()->isWatching())
        watchdog()->watch();
    QVERIFY2(ms < testing::watchdogLimitMs(), qPrintable(worst));
}

void TestKeyboard::cleanupTestCase()
{
    watchdog()->rest();
    m_program->window.reset();
    m_program.reset();
}

void TestKeyboard::enterStartsTheSandbox()
{
    QTRY_COMPARE(m_program->window->currentPlace(), u"welcome"_s);
    FOCUS_IS("welcomeSandbox");
    m_program->picture(u"k01-welcome"_s);
    QSignalSpy ready(m_program->window.get(), &MainWindow::sandboxReady);
    m_keys->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 20000);
    QTRY_COMPARE(m_program->window->currentPlace(), u"find"_s);
    FOCUS_IS("filterValue_titles");
    watchdog()->watch();
}

void TestKeyboard::searches()
{
    m_program->picture(u"k02-find"_s);
    QVERIFY(m_keys->tabTo(u"maxRecords"_s));
    m_keys->type(u"30"_s); // what was there is chosen when one comes by Tab
    QCOMPARE(m_program->find<QSpinBox>("maxRecords")->value(), 30);
    m_keys->press(Qt::Key_Tab);
    FOCUS_IS("listName");
    m_keys->type(u"By keys"_s);
    m_keys->alt(Qt::Key_E); // F&etch
    QTRY_VERIFY_WITH_TIMEOUT(m_program->button("openInWork")->isVisible(), 30000);
    FOCUS_IS("openInWork");
    m_program->picture(u"k03-found"_s);
    m_keys->press(Qt::Key_Return);
    QTRY_COMPARE(m_program->window->currentPlace(), u"work"_s);
    QTRY_COMPARE(rows().rowCount(), 30);
    FOCUS_IS("worklist");
}

void TestKeyboard::editsAndFiltersInTheGrid()
{
    m_keys->press(Qt::Key_Home, Qt::ControlModifier);
    for (int column = 0; column < WorklistModel::Title; ++column)
        m_keys->press(Qt::Key_Right);
    auto *table = m_program->find<QTableView>("worklist");
    QCOMPARE(table->currentIndex().column(), int(WorklistModel::Title));
    const domain::ContactId id = rows().rowAt(table->currentIndex().row())->id;
    m_program->picture(u"k04-work"_s);
    m_keys->press(Qt::Key_F2);
    FOCUS_IS("cellEditor");
    m_keys->ctrl(Qt::Key_A);
    m_keys->type(u"Chief Gardener"_s);
    m_keys->press(Qt::Key_Return);
    QTRY_COMPARE(rows().rowAt(rows().rowOf(id))->title, u"Chief Gardener"_s);
    FOCUS_IS("worklist");
    QCOMPARE(rows().rowAt(table->currentIndex().row())->id, id); // one goes on from the same cell
    QCOMPARE(table->currentIndex().column(), int(WorklistModel::Title));
    m_keys->ctrl(Qt::Key_F);
    FOCUS_IS("quickFilter");
    m_keys->type(u"gardener"_s);
    QTRY_COMPARE(rows().rowCount(), 1);
    m_keys->press(Qt::Key_Down);
    FOCUS_IS("worklist");
    m_keys->ctrl(Qt::Key_F);
    m_keys->press(Qt::Key_Delete); // what is in the filter is chosen
    QTRY_COMPARE(rows().rowCount(), 30);
    m_keys->press(Qt::Key_Return);
    FOCUS_IS("worklist");
}

void TestKeyboard::setsSomebodyAside()
{
    m_keys->press(Qt::Key_Home, Qt::ControlModifier);
    m_keys->press(Qt::Key_Down);
    QVERIFY(m_program->button("bulkSuppress")->isVisible()); // moving chooses the row
    const auto *table = m_program->find<QTableView>("worklist");
    const domain::ContactId id = rows().rowAt(table->currentIndex().row())->id;
    m_keys->alt(Qt::Key_N); // Do &not contact
    FOCUS_IS("textAnswer");
    m_program->picture(u"k05-aside"_s, QApplication::activeWindow());
    m_keys->type(u"asked by phone"_s);
    m_keys->press(Qt::Key_Return);
    QTRY_COMPARE(rows().rowAt(rows().rowOf(id))->state, domain::WorkState::Suppressed);
    FOCUS_IS("worklist");
}

/// A dialog's default button must not be pressed by Enter on another one.
void TestKeyboard::enterOnCancelCancels()
{
    m_keys->press(Qt::Key_Down);
    const int before = rows().totalRows();
    m_keys->press(Qt::Key_Delete);
    QTRY_VERIFY(m_program->window->findChild<QDialog *>(u"questionBox"_s));
    FOCUS_IS("questionCancel"); // the button that destroys is never where one starts
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(!m_program->window->findChild<QDialog *>(u"questionBox"_s));
    FOCUS_IS("worklist");
    m_keys->ctrl(Qt::Key_E);
    QTRY_VERIFY(m_program->window->findChild<QDialog *>(u"enrichDialog"_s));
    QTRY_VERIFY(m_program->window->findChild<QPushButton *>(u"enrichGo"_s)->isEnabled());
    m_program->picture(u"k06-enrich"_s, QApplication::activeWindow());
    QVERIFY(m_keys->tabTo(u"enrichCancel"_s));
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(!m_program->window->findChild<QDialog *>(u"enrichDialog"_s));
    QCOMPARE(m_program->sandbox.server().creditsUsed(u"apollo"_s), 0.0);
    QCOMPARE(rows().totalRows(), before);
    FOCUS_IS("worklist");
}

void TestKeyboard::reviewsAndPushes()
{
    m_keys->ctrl(Qt::Key_A);
    QVERIFY(m_program->button("bulkPlan")->isVisible());
    m_keys->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->window->currentPlace(), u"plan"_s, 20000);
    FOCUS_IS("planTree");
    const int changes = plan().chosenChanges();
    QVERIFY(changes > 10);
    m_keys->press(Qt::Key_Down);
    m_keys->press(Qt::Key_Up);
    m_keys->press(Qt::Key_Space);
    QCOMPARE(plan().chosenChanges(), changes - 1);
    m_program->picture(u"k07-plan"_s);
    m_keys->alt(Qt::Key_C);
    QTRY_VERIFY(m_program->prompts.copied.startsWith(u"leadlinectl apply "));
    m_program->prompts.file = m_folder.filePath(u"plan.json"_s);
    m_keys->alt(Qt::Key_S);
    QTRY_VERIFY(QFile::exists(m_program->prompts.file));
    m_keys->alt(Qt::Key_O);
    FOCUS_IS("planTree");
    QCOMPARE(plan().chosenChanges(), changes - 1);
    QVERIFY(m_program->window->isActiveWindow());
}

void TestKeyboard::stopsAndGoesOn()
{
    const int chosen = plan().chosenChanges();
    QVERIFY(m_program->sandbox.setFaults(u"slow=150"_s));
    QVERIFY(m_keys->tabTo(u"planPush"_s));
    m_keys->press(Qt::Key_Return); // on the button, as on any
    auto *busy = m_program->find<QWidget>("planBusy");
    QTRY_VERIFY(busy->isVisible());
    FOCUS_IS("busyStop");
    QTRY_VERIFY_WITH_TIMEOUT(busy->findChild<QProgressBar *>()->value() >= 3, 20000);
    m_program->picture(u"k08-pushing"_s);
    m_keys->ctrl(Qt::Key_Period);
    QTRY_VERIFY_WITH_TIMEOUT(receipt().contains(u" cancelled"), 30000);
    QVERIFY(m_program->sandbox.setFaults({}));
    FOCUS_IS("receiptTree");
    m_program->picture(u"k09-stopped"_s);
    m_keys->alt(Qt::Key_B);
    FOCUS_IS("planTree");
    QVERIFY(plan().chosenChanges() > 0 && plan().chosenChanges() < chosen);
    const int left = plan().chosenChanges();
    m_keys->ctrl(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(receipt().startsWith(u"%1 of %1 confirmed"_s.arg(left)), 30000);
    FOCUS_IS("receiptTree");
}

void TestKeyboard::walksTheReceipt()
{
    auto *tree = qobject_cast<QTreeView *>(QApplication::focusWidget());
    QVERIFY(tree);
    m_keys->press(Qt::Key_Home);
    const QModelIndex group = tree->currentIndex();
    QVERIFY(group.isValid() && !group.parent().isValid());
    if (!tree->isExpanded(group))
        m_keys->press(Qt::Key_Return);
    QVERIFY(tree->isExpanded(group));
    m_keys->press(Qt::Key_Down);
    const QString who = tree->currentIndex().siblingAtColumn(0).data().toString();
    m_keys->press(Qt::Key_Return);
    QTRY_COMPARE(m_program->find<QLabel>("inspectorHeadline")->text(), who);
    m_keys->press(Qt::Key_F6); // the next pane is the inspector
    FOCUS_IS("inspectorValues");
    m_program->picture(u"k10-receipt"_s);
    m_keys->press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_program->find<QWidget>("plan")->isAncestorOf(QApplication::focusWidget()));
}

void TestKeyboard::looksIntoSync()
{
    m_keys->ctrl(Qt::Key_5);
    FOCUS_IS("syncRuns");
    auto *runs = m_program->find<QTableView>("syncRuns");
    QTRY_VERIFY(runs->model()->rowCount() >= 3);
    m_program->picture(u"k11-sync"_s);
    m_keys->press(Qt::Key_Down);
    auto *headline = m_program->find<QWidget>("syncReceipt")->findChild<QLabel *>(u"receiptHeadline"_s);
    QTRY_VERIFY2(headline->text().contains(u" cancelled"), qPrintable(headline->text()));
    QVERIFY(m_keys->tabTo(u"counter_applied"_s));
    m_keys->press(Qt::Key_Space);
    auto *operations = m_program->find<QTreeView>("syncOperations");
    QTRY_VERIFY(operations->isVisible() && operations->model()->rowCount() == 1);
    FOCUS_IS("counter_applied");
    m_keys->press(Qt::Key_Space);
    QTRY_VERIFY(!operations->isVisible());
    m_keys->alt(Qt::Key_C);
    QTRY_COMPARE(m_program->find<QLabel>("activitySentence")->text(), u"Nothing is open any more."_s);
    m_keys->alt(Qt::Key_A);
    FOCUS_IS("auditClose");
    m_program->picture(u"k12-audit"_s, QApplication::activeWindow());
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(!m_program->window->findChild<QDialog *>(u"auditDialog"_s));
    FOCUS_IS("counter_applied");
}

void TestKeyboard::movesACard()
{
    m_keys->ctrl(Qt::Key_3);
    FOCUS_IS("column_lead");
    QTRY_VERIFY(board()->model()->dealCount() > 0);
    m_keys->press(Qt::Key_Home);
    m_keys->press(Qt::Key_Down);
    const domain::Deal *deal = card(board());
    QVERIFY(deal);
    const qint64 id = deal->haloId;
    QCOMPARE(deal->statusKey, u"lead.new"_s);
    m_keys->press(Qt::Key_Space);
    QVERIFY(strip().startsWith(u"Lifted "));
    m_keys->press(Qt::Key_Down);
    m_program->picture(u"k13-lifted"_s);
    m_keys->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(board()->model()->deal(id)->statusKey, u"lead.researching"_s, 20000);
    QTRY_VERIFY(strip().contains(u"moved from New Lead to Researching"));
    FOCUS_IS("column_lead");
    QTRY_COMPARE(card(board()) ? card(board())->haloId : 0, id); // the cursor went with the card
    m_program->picture(u"k14-moved"_s);
    m_keys->ctrl(Qt::Key_Z);
    QTRY_COMPARE_WITH_TIMEOUT(board()->model()->deal(id)->statusKey, u"lead.new"_s, 20000);
    FOCUS_IS("column_lead");
}

void TestKeyboard::choosesFromTheMenu()
{
    QTRY_VERIFY(card(board()));
    const qint64 id = card(board())->haloId;
    m_keys->press(Qt::Key_M);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_program->picture(u"k15-menu"_s, QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (int i = 0;
         i < 20 && !(menu->activeAction() && menu->activeAction()->objectName() == u"to_lead.engaged"); ++i)
        m_keys->press(Qt::Key_Down);
    m_keys->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(board()->model()->deal(id)->statusKey, u"lead.engaged"_s, 20000);
    FOCUS_IS("column_lead");
}

void TestKeyboard::promotesACard()
{
    QTRY_VERIFY(card(board()) && card(board())->statusKey == u"lead.engaged");
    const qint64 id = card(board())->haloId;
    m_keys->press(Qt::Key_P);
    QTRY_VERIFY(m_program->window->findChild<MoveDialog *>());
    FOCUS_IS("moveGo");
    m_program->picture(u"k16-promote"_s, QApplication::activeWindow());
    m_keys->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(board()->model()->deal(id)->statusKey, u"prospect.new"_s, 20000);
    FOCUS_IS("column_prospect");
    QTRY_COMPARE(card(board()) ? card(board())->haloId : 0, id);
    m_keys->press(Qt::Key_P); // not qualified: refused, and said why
    QVERIFY2(strip().contains(u"must be Qualified first"), qPrintable(strip()));
    m_program->picture(u"k17-refused"_s);
    m_keys->press(Qt::Key_Slash);
    FOCUS_IS("boardFilter");
    m_keys->type(u"zzz"_s);
    m_keys->ctrl(Qt::Key_A);
    m_keys->press(Qt::Key_Delete);
    m_keys->press(Qt::Key_Down);
    QVERIFY2(Keyboard::focus().startsWith(u"column_"), qPrintable(Keyboard::focus()));
}

void TestKeyboard::changesTheMapping()
{
    m_keys->ctrl(Qt::Key_4);
    FOCUS_IS("mapRules");
    auto *map = m_program->find<MapPlace>("map");
    QTRY_VERIFY(map->model()->rowCount() > 10);
    m_keys->press(Qt::Key_Home, Qt::ControlModifier);
    m_keys->press(Qt::Key_Down);
    m_keys->press(Qt::Key_F2);
    FOCUS_IS("ruleFormula");
    m_keys->ctrl(Qt::Key_A);
    m_keys->type(u"upper(full_name"_s);
    QTRY_VERIFY(m_program->find<QLabel>("ruleProblem")->isVisible());
    m_program->picture(u"k18-map-error"_s);
    m_keys->type(u")"_s);
    m_keys->ctrl(Qt::Key_S);
    QTRY_COMPARE(map->model()->profile().version, 1);
    FOCUS_IS("ruleFormula");
    m_program->picture(u"k19-map"_s);
}

void TestKeyboard::findsByPalette()
{
    m_keys->ctrl(Qt::Key_K);
    FOCUS_IS("paletteField");
    m_keys->type(u"dark"_s);
    m_program->picture(u"k20-palette"_s, QApplication::activeWindow());
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(m_theme.isDark());
    FOCUS_IS("ruleFormula");
    m_keys->ctrl(Qt::Key_K);
    FOCUS_IS("paletteField");
    m_keys->type(u"light"_s);
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(!m_theme.isDark());
    FOCUS_IS("ruleFormula");
}

void TestKeyboard::menusAndHelpGiveTheFocusBack()
{
    m_keys->ctrl(Qt::Key_2);
    FOCUS_IS("worklist");
    m_keys->alt(Qt::Key_G);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_keys->press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    m_keys->press(Qt::Key_Escape); // leaves the menu bar
    FOCUS_IS("worklist");
    m_keys->press(Qt::Key_F1);
    QTRY_VERIFY(m_program->window->findChild<QDialog *>(u"helpDialog"_s));
    QTRY_VERIFY(m_program->window->findChild<QDialog *>(u"helpDialog"_s)->isActiveWindow());
    m_program->picture(u"k21-help"_s, QApplication::activeWindow());
    m_keys->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_program->window->findChild<QDialog *>(u"helpDialog"_s) ||
                !m_program->window->findChild<QDialog *>(u"helpDialog"_s)->isVisible());
    FOCUS_IS("worklist");
}

void TestKeyboard::connectionDialogOpensAndCloses()
{
    m_keys->ctrl(Qt::Key_6);
    QTRY_VERIFY(m_program->find<QWidget>("setup")->isAncestorOf(QApplication::focusWidget()));
    m_keys->alt(Qt::Key_A);
    QTRY_VERIFY(m_program->window->findChild<QDialog *>(u"connectionDialog"_s));
    m_program->picture(u"k22-connect"_s, QApplication::activeWindow());
    m_keys->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_program->window->findChild<QDialog *>(u"connectionDialog"_s));
    QTRY_VERIFY(m_program->find<QWidget>("setup")->isAncestorOf(QApplication::focusWidget()));
}

void TestKeyboard::everyControlIsReachedAndSeen_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("find") << int(Qt::Key_1);
    QTest::newRow("work") << int(Qt::Key_2);
    QTest::newRow("board") << int(Qt::Key_3);
    QTest::newRow("map") << int(Qt::Key_4);
    QTest::newRow("sync") << int(Qt::Key_5);
    QTest::newRow("setup") << int(Qt::Key_6);
}

/// Tab goes through everything one can act on, and wherever it is, that is to be seen.
void TestKeyboard::everyControlIsReachedAndSeen()
{
    QFETCH(int, key);
    watchdog()->rest(); // pictures are no work of a person
    m_keys->ctrl(key);
    MainWindow *window = m_program->window.get();
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    m_theme.setMode(Theme::Light);
    QSet<QWidget *> visited;
    QStringList unseen;
    for (int i = 0; i < 200; ++i) {
        m_keys->press(Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        QVERIFY2(now, "Tab leads nowhere");
        if (visited.contains(now))
            break;
        visited.insert(now);
        const auto *view = qobject_cast<QAbstractItemView *>(now);
        if (view && view->model()->rowCount() == 0)
            continue; // nothing in it to stand on
        const QRect area = QRect(now->mapTo(window, QPoint(0, 0)), now->size())
                               .adjusted(-6, -6, 6, 6)
                               .intersected(window->rect());
        const QImage with = window->grab(area).toImage();
        now->clearFocus();
        const QImage without = window->grab(area).toImage();
        now->setFocus(Qt::TabFocusReason);
        if (with == without || Keyboard::focus().startsWith(u"hidden"))
            unseen << Keyboard::focus();
    }
    QCOMPARE(unseen.join(u", "_s), QString());
    QStringList unreached;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool acts = qobject_cast<QAbstractButton *>(widget) ||
                          qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                          qobject_cast<QComboBox *>(widget);
        const bool part =
            widget->objectName().startsWith(u"qt_") || qobject_cast<QComboBox *>(widget->parentWidget()) ||
            qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
            qobject_cast<QLineEdit *>(widget->parentWidget()) || widget->inherits("QHeaderView") ||
            qobject_cast<QTabBar *>(widget->parentWidget()) || widget->inherits("QDockWidgetTitleButton");
        const auto *radio = qobject_cast<QAbstractButton *>(widget);
        const bool byArrow =
            radio && radio->autoExclusive() && radio->isCheckable(); // one stop for the group
        if (acts && !part && !byArrow && widget->isVisible() && widget->isEnabled() &&
            !visited.contains(widget) && !widget->testAttribute(Qt::WA_TransparentForMouseEvents))
            unreached << widget->objectName();
    }
    QCOMPARE(unreached.join(u", "_s), QString());
}

/// Alt and a letter do one thing, and every button with words in a place has its letter or its own key.
void TestKeyboard::noLetterMeansTwoThings()
{
    QFETCH(int, key);
    m_keys->ctrl(key);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    QStringList twice;
    const auto letters = testing::mnemonics(m_program->window.get());
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (it.value().size() > 1)
            twice << QString(it.key()) + u": "_s + it.value().join(u" and "_s);
    }
    QCOMPARE(twice.join(u"; "_s), QString());
    // Ctrl+K, Ctrl+Shift+P; the steps are for those who follow them; Delete; a filter's editor has its name
    // beside it.
    const QStringList known{u"commandField"_s, u"planButton"_s, u"mapRemove"_s, u"valueRemove"_s,
                            u"removeSaved"_s};
    QStringList without;
    const QStringList all = testing::buttonsWithoutMnemonic(m_program->window.get());
    for (const QString &one : all) {
        const QString name = one.section(u'/', 0, 0);
        if (!known.contains(name) && !name.startsWith(u"step_") && !name.startsWith(u"filterValue_"))
            without << one;
    }
    QCOMPARE(without.join(u"; "_s), QString());
}

int main(int argc, char **argv)
{
    testing::WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"leadline-test"_s);
    TestKeyboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboard.moc"
