// The window with the real workspace and the sandbox behind real HTTP, driven as a person would: by object
// name, mouse and key.
#include "gui/find/findplace.h"
#include "gui/setup/connectiondialog.h"
#include "gui/setup/setupplace.h"
#include "gui/shell/screenshots.h"
#include "gui/support/a11ywalk.h"
#include "gui/support/program.h"
#include "gui/work/workplace.h"
#include "models/worklistmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace leadline;
using namespace leadline::gui;
using models::WorklistModel;
using testing::Program;

class TestJourney : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();

    void greetsAnEmptyWorkspace();
    void startsTheSandbox();
    void searchesIntoTheWorklist();
    void filtersAndFacets();
    void editsACell();
    void findsAPersonByPalette();
    void setsPeopleAside();
    void removesPeopleOnlyWhenSure();
    void savesAndRemovesASearch();
    void quotesBeforeSpending();
    void plansAPush();
    void importsAListAndShowsWhatWasRejected();
    void addsTestsAndRemovesAConnection();
    void sandboxFaultsAreVisible();
    void switchesThemeAndRemembersIt();
    void keysReachEveryPlace();
    void everyWidgetHasAName();
    void fitsAt200Percent();
    void takesPictures();
    void nothingBlockedTheWindow();

private:
    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Program> m_program;
    [[nodiscard]] testing::WatchedApplication *watchdog() const
    {
        return static_cast<testing::WatchedApplication *>(qApp);
    }
};

void TestJourney::initTestCase()
{
    m_theme.install(*qApp);
    m_theme.setMode(Theme::Light);
    m_program = std::make_unique<Program>(m_theme, m_folder.path());
    QVERIFY(m_program->opened);
}

void TestJourney::cleanupTestCase()
{
    m_program->window.reset();
    m_program.reset();
}

void TestJourney::greetsAnEmptyWorkspace()
{
    QTRY_COMPARE(m_program->window->currentPlace(), QStringLiteral("welcome"));
    QVERIFY(m_program->find<QPushButton>("welcomeSandbox")->isVisible());
    QVERIFY(m_program->window->windowTitle().contains(QStringLiteral("Leadline")));
    m_program->window->goTo(QStringLiteral("work"));
    QTRY_VERIFY(m_program->find<QWidget>("workEmpty")->isVisible());
    m_program->window->goTo(QStringLiteral("find"));
    QTRY_VERIFY(m_program->find<QWidget>("findEmpty")->isVisible());
    m_program->window->goTo(QStringLiteral("welcome"));
}

void TestJourney::startsTheSandbox()
{
    QSignalSpy ready(m_program->window.get(), &MainWindow::sandboxReady);
    m_program->click("welcomeSandbox");
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 20000);
    QTRY_COMPARE(m_program->window->mode().kind, ModeState::Sandbox);
    QTRY_COMPARE(m_program->window->currentPlace(), QStringLiteral("find"));
    QVERIFY(m_program->window->windowTitle().contains(QStringLiteral("SANDBOX")));
    watchdog()->watch(); // starting a server inside the program is the demo's own cost; from here on it must
                         // be smooth
}

void TestJourney::searchesIntoTheWorklist()
{
    QTRY_VERIFY(m_program->find<QLineEdit>("filterValue_titles"));
    m_program->find<QSpinBox>("maxRecords")->setValue(60);
    m_program->find<QLineEdit>("listName")->setText(QStringLiteral("First list"));
    m_program->find<QLineEdit>("filterValue_titles")->setFocus();
    QTest::keyClick(m_program->find<QLineEdit>("filterValue_titles"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->find<QPushButton>("fetchButton")->isEnabled(), 30000);
    QVERIFY2(m_program->find<QPushButton>("openInWork")->isVisible(), qPrintable(m_program->said()));
    m_program->click("openInWork");
    QCOMPARE(m_program->window->currentPlace(), QStringLiteral("work"));
    const WorklistModel &model = m_program->window->workPlace()->model();
    QTRY_VERIFY(model.rowCount() > 20);
    QCOMPARE(m_program->find<QComboBox>("listFilter")->currentText(), QStringLiteral("First list"));
    QTRY_VERIFY(m_program->find<QPushButton>("planButton")->text().contains(u'('));
}

void TestJourney::filtersAndFacets()
{
    const WorklistModel &model = m_program->window->workPlace()->model();
    const int all = model.totalRows();
    auto *quick = m_program->find<QLineEdit>("quickFilter");
    m_program->find<QTableView>("worklist")->setFocus();
    QTest::keyClick(m_program->find<QTableView>("worklist"), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(quick, QStringLiteral("zzzz-nobody"));
    QTRY_VERIFY(m_program->find<QWidget>("workFilteredAway")->isVisible());
    QTest::mouseClick(m_program->find<QWidget>("workFilteredAway")->findChild<QPushButton *>(),
                      Qt::LeftButton);
    QTRY_COMPARE(model.rowCount(), all);
    QVERIFY(quick->text().isEmpty());
    m_program->click("facet_new");
    QTRY_COMPARE(model.rowCount(), model.stateCounts().value(domain::WorkState::New));
    m_program->click("facet_new");
    QTRY_COMPARE(model.rowCount(), all);
}

void TestJourney::editsACell()
{
    auto *table = m_program->find<QTableView>("worklist");
    const WorklistModel &model = m_program->window->workPlace()->model();
    const domain::ContactId id = model.rowAt(0)->id;
    table->setCurrentIndex(model.index(0, WorklistModel::Title));
    QTest::keyClick(table, Qt::Key_F2);
    QTRY_VERIFY(table->findChild<QLineEdit *>(QStringLiteral("cellEditor")));
    auto *editor = table->findChild<QLineEdit *>(QStringLiteral("cellEditor"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Chief Gardener"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(model.rowAt(model.rowOf(id))->title, QStringLiteral("Chief Gardener"));
}

void TestJourney::findsAPersonByPalette()
{
    const WorklistModel &model = m_program->window->workPlace()->model();
    const int row = model.rowCount() / 2;
    const QString company = model.rowAt(row)->company;
    m_program->window->goTo(QStringLiteral("setup"));
    m_program->key(Qt::Key_K, Qt::ControlModifier);
    QDialog *palette = m_program->dialog("commandPalette");
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
    QTest::keyClicks(field, company);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_program->window->currentPlace(), QStringLiteral("work"));
    QTRY_COMPARE(model.rowAt(m_program->find<QTableView>("worklist")->currentIndex().row())->company,
                 company);
}

void TestJourney::setsPeopleAside()
{
    const WorklistModel &model = m_program->window->workPlace()->model();
    auto *table = m_program->find<QTableView>("worklist");
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->selectRow(1);
    const domain::ContactId id = model.rowAt(1)->id;
    m_program->prompts.text = QStringLiteral("asked by phone");
    m_program->click("bulkSuppress");
    QTRY_COMPARE(model.rowAt(model.rowOf(id))->state, domain::WorkState::Suppressed);
    m_program->prompts.text = QString();
}

void TestJourney::removesPeopleOnlyWhenSure()
{
    const WorklistModel &model = m_program->window->workPlace()->model();
    auto *table = m_program->find<QTableView>("worklist");
    const int before = model.totalRows();
    table->selectRow(before - 1);
    m_program->prompts.yes = false;
    m_program->click("bulkRemove");
    QCOMPARE(m_program->prompts.actions.last(), QStringLiteral("Remove 1"));
    QTest::qWait(0);
    QCOMPARE(model.totalRows(), before);
    m_program->prompts.yes = true;
    m_program->click("bulkRemove");
    QTRY_COMPARE(model.totalRows(), before - 1);
}

void TestJourney::savesAndRemovesASearch()
{
    m_program->window->goTo(QStringLiteral("find"));
    m_program->find<QLineEdit>("filterValue_titles")->setText(QStringLiteral("IT director"));
    m_program->prompts.text = QStringLiteral("Directors");
    m_program->click("saveSearch");
    auto *list = m_program->find<QListWidget>("savedSearches");
    QTRY_COMPARE(list->count(), 1);
    m_program->find<QLineEdit>("filterValue_titles")->clear();
    list->setCurrentRow(0);
    emit list->itemClicked(list->item(0));
    QTRY_COMPARE(m_program->find<QLineEdit>("filterValue_titles")->text(), QStringLiteral("IT director"));
    m_program->click("removeSaved");
    QTRY_COMPARE(list->count(), 0);
    m_program->prompts.text = QString();
    m_program->click("clearFilters");
}

void TestJourney::quotesBeforeSpending()
{
    m_program->window->goTo(QStringLiteral("work"));
    auto *table = m_program->find<QTableView>("worklist");
    table->clearSelection();
    const WorklistModel &model = m_program->window->workPlace()->model();
    table->selectionModel()->select(QItemSelection(model.index(2, 0), model.index(6, 0)),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_program->key(Qt::Key_E, Qt::ControlModifier);
    QDialog *dialog = m_program->dialog("enrichDialog");
    QVERIFY(dialog);
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("enrichGo"));
    QTRY_VERIFY(go->isEnabled());
    QVERIFY2(go->text().startsWith(QStringLiteral("Spend up to 5")), qPrintable(go->text()));
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(go->text(), QStringLiteral("Close"), 20000);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("enrichQuote"))
                ->text()
                .startsWith(QStringLiteral("Found ")));
    QTest::mouseClick(go, Qt::LeftButton);
}

void TestJourney::plansAPush()
{
    QSignalSpy planned(m_program->window->workPlace(), &Place::planMade);
    m_program->click("planButton");
    QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, 20000);
    const auto plan = planned.at(0).at(0).value<domain::Plan>();
    QVERIFY(plan.count(domain::PlanAction::Create) > 0);
    QVERIFY(!plan.live);
    QTRY_COMPARE(m_program->window->currentPlace(), QStringLiteral("plan"));
}

void TestJourney::importsAListAndShowsWhatWasRejected()
{
    const QString path = m_folder.filePath(QStringLiteral("people.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Full name,E-mail,Company\nIda Holm,ida@birch.example.com,Birch Ltd\nbroken,row\nOle "
               "Vik,ole@birch.example.com,Birch Ltd\n");
    file.close();
    m_program->prompts.file = path;
    m_program->key(Qt::Key_I, Qt::ControlModifier);
    QDialog *dialog = m_program->dialog("importDialog");
    QVERIFY(dialog);
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("importGo"));
    QTRY_VERIFY(go->isEnabled());
    QCOMPARE(dialog->findChild<QTableWidget *>(QStringLiteral("importColumns"))->rowCount(), 3);
    // Two columns of one meaning are refused before anything is read.
    auto *first = dialog->findChild<QComboBox *>(QStringLiteral("columnMeaning_0"));
    const int suggested = first->currentIndex();
    first->setCurrentIndex(
        first->findData(dialog->findChild<QComboBox *>(QStringLiteral("columnMeaning_1"))->currentData()));
    QVERIFY(!go->isEnabled());
    first->setCurrentIndex(suggested);
    QVERIFY(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(go->text(), QStringLiteral("Show the list"));
    auto *rejected = dialog->findChild<QTableWidget *>(QStringLiteral("rejectedRows"));
    QCOMPARE(rejected->rowCount(), 1);
    QCOMPARE(rejected->item(0, 0)->text(), QStringLiteral("3"));
    m_program->prompts.file = m_folder.filePath(QStringLiteral("rejected.csv"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveRejected")), Qt::LeftButton);
    QVERIFY(QFile::exists(m_program->prompts.file));
    QTest::mouseClick(go, Qt::LeftButton);
    const WorklistModel &model = m_program->window->workPlace()->model();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowAt(0)->person, QStringLiteral("Ida Holm"));
    m_program->window->workPlace()->showList({});
}

void TestJourney::addsTestsAndRemovesAConnection()
{
    m_program->window->goTo(QStringLiteral("setup"));
    auto *table = m_program->find<QTableView>("connections");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int before = table->model()->rowCount();
    m_program->click("addConnection");
    QDialog *dialog = m_program->dialog("connectionDialog");
    QVERIFY(dialog);
    auto *secret = dialog->findChild<QLineEdit *>(QStringLiteral("secret"));
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("connectionSave"));
    QTest::mouseClick(save, Qt::LeftButton); // nothing filled in: refused, and said why
    QVERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("acme"));
    dialog->findChild<QLineEdit *>(QStringLiteral("address"))->setText(QStringLiteral("http://example.test"));
    dialog->findChild<QLineEdit *>(QStringLiteral("clientId"))->setText(QStringLiteral("id"));
    secret->setText(QStringLiteral("not-a-real-secret"));
    QTest::mouseClick(save, Qt::LeftButton); // plain http to the outside is refused
    QVERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit *>(QStringLiteral("address"))->setText(QStringLiteral("https://127.0.0.1:1"));
    dialog->findChild<QComboBox *>(QStringLiteral("mode"))->setCurrentIndex(0);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), before + 1);
    QTRY_COMPARE(m_program->window->mode().kind, ModeState::Live); // said at once, before anything is sent
    QVERIFY(m_program->window->windowTitle().contains(QStringLiteral("LIVE acme")));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->find<QPushButton>("removeConnection")->isEnabled(), 40000);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == QLatin1String("acme"))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    m_program->click("removeConnection");
    QCOMPARE(m_program->prompts.actions.last(), QStringLiteral("Remove acme"));
    QTRY_COMPARE(table->model()->rowCount(), before);
    QTRY_COMPARE(m_program->window->mode().kind, ModeState::Sandbox);
}

void TestJourney::sandboxFaultsAreVisible()
{
    m_program->find<QAction>("actionFaults")->trigger();
    QDialog *dialog = m_program->dialog("faultsDialog");
    QVERIFY(dialog);
    auto *first =
        dialog->findChild<QComboBox *>(QStringLiteral("fault_") + m_program->sandbox.faultNames().first());
    QVERIFY(first);
    first->setCurrentIndex(1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("faultsApply")), Qt::LeftButton);
    QTRY_VERIFY(m_program->find<QPushButton>("faultsBadge")->isVisible());
    QTRY_VERIFY(!m_program->window->findChild<QDialog *>(QStringLiteral("faultsDialog")));
    m_program->click("faultsBadge");
    dialog = m_program->dialog("faultsDialog");
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("faultsOff")), Qt::LeftButton);
    QTRY_VERIFY(!m_program->find<QPushButton>("faultsBadge")->isVisible());
    QVERIFY(m_program->sandbox.faults().isEmpty());
}

void TestJourney::switchesThemeAndRemembersIt()
{
    m_program->find<QAction>("actionTheme_2")->trigger();
    QVERIFY(m_theme.isDark());
    QSettings stored(m_program->settings, QSettings::IniFormat);
    QTRY_COMPARE(stored.value(QStringLiteral("look/theme")).toInt(), int(Theme::Dark));
    QTest::qWait(50);
    const QImage dark = m_program->window->grab().toImage();
    QVERIFY(dark.pixelColor(dark.width() / 2, dark.height() - 12).lightness() < 90);
    m_program->find<QAction>("actionTheme_1")->trigger();
    QVERIFY(!m_theme.isDark());
}

void TestJourney::keysReachEveryPlace()
{
    const QStringList places{QStringLiteral("find"), QStringLiteral("work"), QStringLiteral("board"),
                             QStringLiteral("map"),  QStringLiteral("sync"), QStringLiteral("setup")};
    for (int i = 0; i < places.size(); ++i) {
        m_program->key(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(m_program->window->currentPlace(), places.at(i));
    }
    m_program->key(Qt::Key_F6);
    QVERIFY(QApplication::focusWidget());
    m_program->key(Qt::Key_F1);
    QTRY_VERIFY(m_program->window->findChild<QDialog *>(QStringLiteral("helpDialog")));
    m_program->window->findChild<QDialog *>(QStringLiteral("helpDialog"))->close();
}

void TestJourney::everyWidgetHasAName()
{
    for (const QString &place : {QStringLiteral("welcome"), QStringLiteral("find"), QStringLiteral("work"),
                                 QStringLiteral("setup")}) {
        m_program->window->goTo(place);
        QTest::qWait(100);
        const QStringList unnamed = testing::unnamedWidgets(m_program->window.get());
        QVERIFY2(unnamed.isEmpty(),
                 qPrintable(place + QStringLiteral(": ") + unnamed.join(QStringLiteral(", "))));
        const QStringList silenced = testing::silencedLabels(m_program->window.get());
        QVERIFY2(silenced.isEmpty(), qPrintable(silenced.join(QStringLiteral(", "))));
    }
    ConnectionDialog dialog(m_program->context, {}, {}, m_program->window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const QStringList unnamed = testing::unnamedWidgets(&dialog);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QStringLiteral(", "))));
}

void TestJourney::fitsAt200Percent()
{
    // 1366x768 at 200 % leaves 683x384 of our pixels.
    m_program->window->resize(683, 384);
    m_program->window->resize(683, 384); // the first time inspector and steps gave up their room
    QStringList needs;
    for (const QWidget *page : m_program->window->findChildren<QWidget *>()) {
        if (qobject_cast<const Place *>(page) || page->objectName() == QLatin1String("welcome"))
            needs << QStringLiteral("%1 %2x%3")
                         .arg(page->objectName())
                         .arg(page->minimumSizeHint().width())
                         .arg(page->minimumSizeHint().height());
    }
    for (const QString &place : {QStringLiteral("find"), QStringLiteral("work"), QStringLiteral("setup")}) {
        m_program->window->goTo(place);
        QTest::qWait(100);
        QVERIFY2(m_program->window->width() <= 683 && m_program->window->height() <= 384,
                 qPrintable(QStringLiteral("%1 needs %2x%3; pages need %4")
                                .arg(place)
                                .arg(m_program->window->width())
                                .arg(m_program->window->height())
                                .arg(needs.join(QStringLiteral(", ")))));
        const QStringList clipped = testing::clippedWidgets(m_program->window.get());
        QVERIFY2(clipped.isEmpty(),
                 qPrintable(place + QStringLiteral(": ") + clipped.join(QStringLiteral(", "))));
    }
    m_program->window->resize(1366, 768);
}

void TestJourney::takesPictures()
{
    watchdog()->rest(); // pictures are no work of a person
    ScreenshotOptions options;
    options.themes = {Theme::Light};
    options.places = {QStringLiteral("work"), QStringLiteral("setup")};
    const QString keep = qEnvironmentVariable("LEADLINE_TEST_PICTURES");
    if (!keep.isEmpty()) {
        options.themes = {Theme::Light, Theme::Dark};
        options.places = {};
    }
    const QString folder = keep.isEmpty() ? m_folder.filePath(QStringLiteral("pictures")) : keep;
    Result<QStringList> files = fail({});
    bool done = false;
    takeScreenshots(*m_program->window, folder, options, [&](const Result<QStringList> &result) {
        files = result;
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, 60000);
    QVERIFY(files);
    QVERIFY(files->size() >= 2);
    for (const QString &file : *files)
        QVERIFY(QImage(file).width() >= 1366);
}

void TestJourney::nothingBlockedTheWindow()
{
    qInfo("longest event: %s", qPrintable(watchdog()->worst()));
    QVERIFY2(watchdog()->worstMs() < testing::watchdogLimitMs(), qPrintable(watchdog()->worst()));
}

int main(int argc, char **argv)
{
    testing::WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("leadline-test"));
    TestJourney test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journey.moc"
