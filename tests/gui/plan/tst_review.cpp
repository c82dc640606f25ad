#include "gui/inspector/inspector.h"
#include "gui/map/functionhelp.h"
#include "gui/map/mapplace.h"
#include "gui/parts/errorbanner.h"
#include "gui/plan/planview.h"
#include "gui/plan/receiptview.h"
#include "gui/support/guifixture.h"
#include "gui/sync/syncplace.h"
#include "models/mappingmodel.h"
#include "models/operationmodel.h"
#include "models/planmodel.h"
#include "models/recordmodel.h"
#include "support/sampledata.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace leadline;
using namespace leadline::gui;
using namespace Qt::StringLiterals;
using test::script;

/// Plan, receipt, Sync, Map and the inspector, driven by object name.
class TestReview : public QObject
{
    Q_OBJECT
private slots:
    void planButtonSaysWhatItDoes();
    void planObstacles();
    void planAppliesExactlyTheChosenRows();
    void planFailureKeepsThePlan();
    void planCanBeStopped();
    void planSavesAndOpens();
    void planRefusesForeignFiles();
    void greenIsEarned();
    void syncShowsStateCausesAndReceipt();
    void syncEmptyAndAudit();
    void syncCheckNow();
    void mapEditsUndoAndSave();
    void mapBrokenFormulaBlocksSaving();
    void mapDefaultIsSentOnlyWhenTicked();
    void mapRevert();
    void mapFunctionHelp();
    void inspectorContact();
    void inspectorDeal();
    void inspectorLateAnswersAreDropped();
    void everyControlIsNamed();
};

namespace {

template <class T> T *child(const QWidget &root, const char *name)
{
    return root.findChild<T *>(QLatin1String(name));
}

} // namespace

void TestReview::planButtonSaysWhatItDoes()
{
    test::GuiFixture f;
    PlanView view(f.context);
    domain::Plan plan = sample::plan();
    view.showPlan(plan);
    auto *push = child<QPushButton>(view, "planPush");
    QVERIFY2(push->text().startsWith("&Push 109 change"_L1) && push->text().endsWith("to SANDBOX sandbox"_L1),
             qPrintable(push->text()));
    QVERIFY(push->isEnabled());
    auto *tree = child<QTreeView>(view, "planTree");
    tree->model()->setData(tree->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(push->text().startsWith("&Push 13 change"_L1));
    plan.live = true;
    plan.connection = u"acme"_s;
    view.showPlan(plan);
    QVERIFY(push->text().endsWith("to LIVE acme"_L1));
    QVERIFY(child<QLabel>(view, "planCost")->text().contains("127 call"_L1));
}

void TestReview::planObstacles()
{
    test::GuiFixture f;
    PlanView view(f.context);
    auto *push = child<QPushButton>(view, "planPush");
    auto *why = child<QLabel>(view, "planWhy");
    domain::Plan plan = sample::plan();
    plan.readAt = QDateTime::currentDateTimeUtc().addSecs(-16 * 60);
    view.showPlan(plan);
    QVERIFY(!push->isEnabled());
    QVERIFY(why->text().contains("15 minutes"_L1));
    view.showPlan(sample::plan(0, 0, 0, 5, 2));
    QVERIFY(!push->isEnabled());
    QVERIFY(why->text().contains("nothing to change"_L1));
    plan = sample::plan(2, 0, 0, 0, 0);
    for (domain::PlanRow &row : plan.rows)
        row.chosen = false;
    view.showPlan(plan);
    QVERIFY(why->text().contains("No row is ticked"_L1));
    view.push(); // by key: the same answer
    QVERIFY(script().applied.isEmpty());
}

void TestReview::planAppliesExactlyTheChosenRows()
{
    test::GuiFixture f;
    PlanView view(f.context);
    const domain::Plan plan = sample::plan(3, 0, 0, 0, 0);
    script().apply = [](const domain::Plan &given) -> Result<domain::Receipt> {
        return sample::receipt(given, true);
    };
    view.showPlan(plan);
    auto *tree = child<QTreeView>(view, "planTree");
    tree->model()->setData(tree->model()->index(1, 0, tree->model()->index(0, 0)), Qt::Unchecked,
                           Qt::CheckStateRole);
    child<QPushButton>(view, "planPush")->click();
    QTRY_COMPARE(script().applied.size(), 1);
    QCOMPARE(script().applied.first().chosenChanges(), 2);
    QVERIFY(!script().applied.first().rows[1].chosen);
    auto *headline = child<QLabel>(view, "receiptHeadline");
    QTRY_VERIFY(headline->text().startsWith("3 of 3 confirmed"_L1));
    view.push(); // the same plan is not pushed twice
    QTest::qWait(10);
    QCOMPARE(script().applied.size(), 1);
}

void TestReview::planFailureKeepsThePlan()
{
    test::GuiFixture f;
    PlanView view(f.context);
    script().apply = [](const domain::Plan &) -> Result<domain::Receipt> {
        Error error;
        error.code = u"LL-PLAN-004"_s;
        error.what = u"The plan is too old."_s;
        return fail(error);
    };
    view.showPlan(sample::plan(2, 0, 0, 0, 0));
    child<QPushButton>(view, "planPush")->click();
    auto *error = view.findChild<ErrorBanner *>(u"planError"_s);
    QTRY_VERIFY(error->text().contains("too old"_L1));
    QVERIFY(child<QPushButton>(view, "planPush")->isEnabled());
}

void TestReview::planCanBeStopped()
{
    test::GuiFixture f;
    PlanView view(f.context);
    view.show();
    view.showPlan(sample::plan(2, 0, 0, 0, 0));
    script().hold = true;
    child<QPushButton>(view, "planPush")->click();
    QVERIFY(!child<QPushButton>(view, "planPush")->isEnabled());
    app::RunProgress progress;
    progress.runId = u"run-7"_s;
    progress.kind = u"push"_s;
    progress.done = 1;
    progress.total = 2;
    progress.text = u"1 of 2"_s;
    emit f.workspace.progress(progress);
    child<QPushButton>(view, "busyStop")->click();
    QCOMPARE(script().calls.last(), u"cancel"_s);
    script().release();
    QTRY_VERIFY(child<QLabel>(view, "receiptHeadline")->text().startsWith("Nothing was changed"_L1));
}

void TestReview::planSavesAndOpens()
{
    test::GuiFixture f;
    QTemporaryDir folder;
    PlanView view(f.context);
    const domain::Plan plan = sample::plan(2, 1, 0, 1, 1);
    view.showPlan(plan);
    f.prompts.path = folder.filePath(u"plan.json"_s);
    child<QPushButton>(view, "planSave")->click();
    QVERIFY(QFile::exists(f.prompts.path));
    PlanView other(f.context);
    child<QPushButton>(other, "planOpen")->click();
    QCOMPARE(other.plan().rows.size(), plan.rows.size());
    QCOMPARE(other.plan().chosenChanges(), plan.chosenChanges());
    child<QPushButton>(view, "planCopy")->click();
    QVERIFY(f.prompts.copied.startsWith("leadlinectl apply "_L1));
    f.prompts.path = folder.filePath(u"no/such/folder/plan.json"_s);
    child<QPushButton>(view, "planSave")->click();
    QVERIFY(view.findChild<ErrorBanner *>(u"planError"_s)->text().contains("could not be saved"_L1));
}

void TestReview::planRefusesForeignFiles()
{
    test::GuiFixture f;
    QTemporaryDir folder;
    PlanView view(f.context);
    view.showPlan(sample::plan(2, 0, 0, 0, 0));
    auto *error = view.findChild<ErrorBanner *>(u"planError"_s);
    const QList<QByteArray> contents{"", "not json", "{}", R"({"format":"leadline-plan","version":1})",
                                     R"({"a":1,"a":2})"};
    for (const QByteArray &bytes : contents) {
        QFile file(folder.filePath(u"x.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        error->clear();
        f.prompts.path = file.fileName();
        child<QPushButton>(view, "planOpen")->click();
        QVERIFY2(!error->text().isEmpty(), bytes.constData());
        QCOMPARE(view.plan().rows.size(), 2); // what was on the screen stays
    }
    f.prompts.path = folder.filePath(u"gone.json"_s);
    error->clear();
    child<QPushButton>(view, "planOpen")->click();
    QVERIFY(error->text().contains("could not be read"_L1));
}

void TestReview::greenIsEarned()
{
    test::GuiFixture f;
    ReceiptView view(&f.theme);
    const domain::Plan plan = sample::plan(5, 2, 0, 3, 0);
    view.setReceipt(sample::receipt(plan, true));
    QVERIFY(view.isGreen());
    view.setReceipt(sample::receipt(plan, false));
    QVERIFY(!view.isGreen());
    domain::Receipt missing = sample::receipt(plan, true);
    missing.rows.removeLast(); // a row nobody accounts for
    view.setReceipt(missing);
    QVERIFY(!view.isGreen());
}

void TestReview::syncShowsStateCausesAndReceipt()
{
    test::GuiFixture f;
    SyncPlace place(f.context);
    app::EngineState state;
    state.text = u"sending 14 of 139"_s;
    state.operations = {{u"UNCERTAIN"_s, 2}, {u"PENDING"_s, 3}};
    state.needsAttention = 2;
    script().state = state;
    script().operations = sample::operations();
    script().runs = sample::runs();
    script().receipt = [](const QString &) { return sample::receipt(sample::plan(3, 0, 0, 0, 1), false); };
    place.show();
    place.activated();
    auto *title = child<QLabel>(place, "syncAttentionTitle");
    QTRY_COMPARE(title->text(), u"Needs attention: 7"_s);
    QCOMPARE(child<QLabel>(place, "syncState")->text(), u"Sending 14 of 139"_s);
    QVERIFY(place.findChild<QWidget *>(u"counter_uncertain"_s));
    QVERIFY(!place.findChild<QWidget *>(u"counter_dead"_s));
    place.showRun(u"run-push-1"_s);
    QTRY_VERIFY(child<QLabel>(place, "receiptHeadline")->text().contains("unknown outcome"_L1));
    place.showRun(u"run-search-2"_s); // a search has no receipt
    QTRY_VERIFY(child<QLabel>(place, "syncRunNote")->text().contains("100 fetched"_L1));
}

void TestReview::syncEmptyAndAudit()
{
    test::GuiFixture f;
    SyncPlace place(f.context);
    place.show();
    place.activated();
    QTRY_VERIFY(child<QLabel>(place, "syncCalm")->text().startsWith("Nothing needs attention"_L1));
    QVERIFY(place.findChild<QWidget *>(u"syncNoRuns"_s)->isVisible());
    app::AuditReport report;
    report.sound = false;
    report.problems = {u"Operation 7 has no attempt."_s};
    report.checked = {u"The chain of 41 entries."_s};
    script().audit = report;
    child<QPushButton>(place, "syncAudit")->click();
    QTRY_VERIFY(place.findChild<QDialog *>(u"auditDialog"_s));
    auto *dialog = place.findChild<QDialog *>(u"auditDialog"_s);
    QVERIFY(child<QLabel>(*dialog, "auditProblems")->text().contains("Operation 7"_L1));
    QVERIFY(!child<QLabel>(*dialog, "auditVerdict")->text().contains("accounted for"_L1));
}

void TestReview::syncCheckNow()
{
    test::GuiFixture f;
    SyncPlace place(f.context);
    place.show();
    script().settle = 2;
    QSignalSpy said(&place, &Place::said);
    child<QPushButton>(place, "syncCheck")->click();
    QTRY_COMPARE(said.count(), 1);
    QVERIFY(said.first().first().toString().startsWith("2 operation"_L1));
    Error error;
    error.what = u"HaloPSA cannot be reached."_s;
    script().settle = fail(error);
    child<QPushButton>(place, "syncCheck")->click();
    QTRY_VERIFY(place.findChild<ErrorBanner *>(u"syncError"_s)->text().contains("cannot be reached"_L1));
    QVERIFY(child<QPushButton>(place, "syncCheck")->isEnabled());
}

void TestReview::mapEditsUndoAndSave()
{
    test::GuiFixture f;
    mapping::Profile profile = sample::profile();
    profile.rules.removeAt(9); // the broken one has its own test
    script().profile = profile;
    script().preview = [](const mapping::Profile &p) { return sample::previewRows(p); };
    MapPlace place(f.context);
    place.show();
    place.activated();
    auto *table = child<QTableView>(place, "mapRules");
    QTRY_COMPARE(table->model()->rowCount(), int(profile.rules.size()));
    QTRY_VERIFY(child<QLabel>(place, "mapCompleteness")->text().contains("mapped"_L1));
    table->selectRow(1);
    auto *source = child<QComboBox>(place, "ruleSource");
    QCOMPARE(source->currentData().toString(), u"full_name"_s);
    source->setCurrentIndex(source->findData(u"last_name"_s));
    emit source->activated(source->currentIndex());
    QCOMPARE(place.model()->rule(1)->source, u"last_name"_s);
    QVERIFY(place.isModified());
    auto *save = child<QPushButton>(place, "mapSave");
    QVERIFY(save->isEnabled());
    place.undoStack()->undo();
    QCOMPARE(place.model()->rule(1)->source, u"full_name"_s);
    QCOMPARE(source->currentData().toString(), u"full_name"_s);
    QVERIFY(!place.isModified());
    QVERIFY(!save->isEnabled());
    place.undoStack()->redo();
    QTRY_VERIFY(child<QTableView>(place, "mapPreview")->model()->rowCount() == 20);
    save->click();
    QTRY_COMPARE(script().savedProfiles.size(), 1);
    QTRY_VERIFY(!place.isModified());
    QCOMPARE(place.model()->profile().version, 4);
    place.undoStack()->undo(); // past the save: another edit, on top of version 4
    QCOMPARE(place.model()->profile().version, 4);
    QVERIFY(place.isModified());
}

void TestReview::mapBrokenFormulaBlocksSaving()
{
    test::GuiFixture f;
    MapPlace place(f.context);
    place.show();
    mapping::Profile profile = sample::profile();
    profile.rules.removeAt(9);
    place.setProfile(profile);
    child<QTableView>(place, "mapRules")->selectRow(0);
    auto *formula = child<QLineEdit>(place, "ruleFormula");
    formula->setFocus();
    formula->selectAll();
    QTest::keyClicks(formula, u"join(', ', full_name"_s);
    auto *problem = child<QLabel>(place, "ruleProblem");
    QVERIFY(!problem->isHidden());
    QVERIFY2(problem->text().startsWith("Column "_L1), qPrintable(problem->text()));
    QTest::keyClick(formula, Qt::Key_Return);
    QVERIFY(!child<QPushButton>(place, "mapSave")->isEnabled());
    QVERIFY(!child<QLabel>(place, "mapSaveWhy")->text().isEmpty());
    QTest::keyClicks(formula, u")"_s);
    QTest::keyClick(formula, Qt::Key_Return);
    QVERIFY(problem->isHidden());
    QVERIFY(child<QPushButton>(place, "mapSave")->isEnabled());
}

void TestReview::mapDefaultIsSentOnlyWhenTicked()
{
    test::GuiFixture f;
    MapPlace place(f.context);
    place.show();
    place.setProfile(sample::profile());
    child<QTableView>(place, "mapRules")->selectRow(2);
    auto *preset = child<QLineEdit>(place, "ruleDefault");
    auto *send = child<QCheckBox>(place, "ruleSendDefault");
    QVERIFY(!send->isEnabled()); // there is nothing to send
    preset->setFocus();
    QTest::keyClicks(preset, u"Unknown company"_s);
    QTest::keyClick(preset, Qt::Key_Return);
    QCOMPARE(place.model()->rule(2)->defaultValue.toString(), u"Unknown company"_s);
    QVERIFY(!place.model()->rule(2)->sendDefault);
    QVERIFY(send->isEnabled() && !send->isChecked());
    send->click();
    QVERIFY(place.model()->rule(2)->sendDefault);
    child<QCheckBox>(place, "ruleRequired")->click();
    QVERIFY(!place.model()->profile().required.contains(u"oppcompanyname"_s));
}

void TestReview::mapRevert()
{
    test::GuiFixture f;
    MapPlace place(f.context);
    place.show();
    place.setProfile(sample::profile());
    f.prompts.answer = false;
    child<QPushButton>(place, "mapRevert")->click();
    QCOMPARE(f.prompts.asked, 1);
    QVERIFY(!place.isModified());
    f.prompts.answer = true;
    child<QPushButton>(place, "mapRevert")->click();
    QCOMPARE(place.model()->profile().rules, mapping::shippedProfile().value().rules);
    place.undoStack()->undo();
    QCOMPARE(place.model()->profile(), sample::profile());
}

void TestReview::mapFunctionHelp()
{
    test::GuiFixture f;
    FunctionHelpDialog dialog(&f.theme);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy chosen(&dialog, &FunctionHelpDialog::chosen);
    QTest::keyClicks(child<QLineEdit>(dialog, "functionFilter"), u"join"_s);
    child<QPushButton>(dialog, "functionInsert")->click();
    QCOMPARE(chosen.value(0).value(0).toString(), u"join"_s);
}

void TestReview::inspectorContact()
{
    test::GuiFixture f;
    Inspector inspector(f.context);
    inspector.show();
    script().contact = sample::contact();
    inspector.showContact({7});
    QTRY_COMPARE(inspector.headline(), u"Dana Reyes, Northgate Dental"_s);
    QVERIFY(child<QLabel>(inspector, "inspectorReason")->text().contains("1042"_L1));
    auto *tree = child<QTreeView>(inspector, "inspectorValues");
    bool found = false;
    for (int row = 0; row < tree->model()->rowCount(tree->model()->index(0, 0)); ++row) {
        const QModelIndex index = tree->model()->index(row, 0, tree->model()->index(0, 0));
        if (index.data(models::RecordModel::KeyRole).toString() != "phone"_L1)
            continue;
        found = true;
        tree->setCurrentIndex(index);
    }
    QVERIFY(found);
    QVERIFY(child<QLabel>(inspector, "inspectorWhy")->text().contains("Region assumed US"_L1));
    QApplication::setActiveWindow(&inspector);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(f.prompts.copied, u"+12025550142"_s);
    Error error;
    error.what = u"This row is gone."_s;
    script().contact = fail(error);
    inspector.showContact({8});
    QTRY_VERIFY(inspector.findChild<ErrorBanner *>(u"inspectorError"_s)->text().contains("gone"_L1));
}

void TestReview::inspectorDeal()
{
    test::GuiFixture f;
    Inspector inspector(f.context);
    inspector.show();
    script().board = sample::board(5);
    inspector.showDeal(1042);
    QTRY_COMPARE(inspector.headline(), u"Dana Reyes, Northgate Dental"_s);
    const QString gates = child<QLabel>(inspector, "inspectorGates")->text();
    QVERIFY2(gates.contains("Before Opportunity"_L1) && gates.contains("Budget Range missing"_L1),
             qPrintable(gates));
    QVERIFY(inspector.findChild<QWidget *>(u"inspectorScore"_s)->isVisible());
    inspector.showDeal(424242); // no such card any more
    QTRY_VERIFY(inspector.findChild<QWidget *>(u"inspectorEmpty"_s)->isVisible());
}

void TestReview::inspectorLateAnswersAreDropped()
{
    test::GuiFixture f;
    Inspector inspector(f.context);
    inspector.show();
    script().contact = sample::contact();
    script().hold = true;
    inspector.showContact({7});
    inspector.clear();
    script().release();
    QTest::qWait(20);
    QVERIFY(inspector.findChild<QWidget *>(u"inspectorEmpty"_s)->isVisible());
}

void TestReview::everyControlIsNamed()
{
    test::GuiFixture f;
    PlanView plan(f.context);
    plan.showPlan(sample::plan(2, 1, 0, 0, 1));
    SyncPlace sync(f.context);
    MapPlace map(f.context);
    map.setProfile(sample::profile());
    Inspector inspector(f.context);
    inspector.setContact(sample::contact());
    for (const QWidget *root : std::initializer_list<const QWidget *>{&plan, &sync, &map, &inspector})
        QCOMPARE(test::unnamedControls(*root).join(u"; "_s), QString());
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
