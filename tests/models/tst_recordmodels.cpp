#include "models/itemroles.h"
#include "models/mappingmodel.h"
#include "models/operationmodel.h"
#include "models/planmodel.h"
#include "models/receiptmodel.h"
#include "models/recordmodel.h"
#include "models/runmodel.h"
#include "support/sampledata.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace leadline::models;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class TestRecordModels : public QObject
{
    Q_OBJECT
private slots:
    void planGroupsAndCells();
    void planTicks();
    void planEmptyAndRefused();
    void receiptGroupsWorstFirst();
    void receiptHeadlines();
    void runsChangeInPlace();
    void operationsByCause();
    void operationsSameNewsIsNoReset();
    void mappingEditsAreAnnounced();
    void mappingDefaultStaysHomeUnlessChosen();
    void mappingRowsSurviveUndo();
    void mappingPreviewFollowsTarget();
    void contactValuesWithProvenance();
    void dealFacts();
};

void TestRecordModels::planGroupsAndCells()
{
    PlanModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setPlan(sample::plan());
    QCOMPARE(model.rowCount(), 5);
    const QModelIndex create = model.groupIndex(domain::PlanAction::Create);
    QVERIFY(create.data().toString().contains("96"_L1));
    QCOMPARE(model.rowCount(create), 96);
    const QModelIndex row = model.index(95, 0, create);
    QCOMPARE(model.rowCount(row), 6);
    const QModelIndex phone = model.index(3, PlanModel::SourceColumn, row);
    QCOMPARE(phone.data(BasisRole).toInt(), int(domain::Basis::Derived));
    QCOMPARE(phone.parent(), row);
    QCOMPARE(model.index(3, PlanModel::BeforeColumn, row).data().toString(), u"empty"_s);
    const QModelIndex refused =
        model.index(0, PlanModel::AfterColumn, model.groupIndex(domain::PlanAction::Refuse));
    QVERIFY(refused.data().toString().endsWith("[LL-DNC-001]"_L1));
}

void TestRecordModels::planTicks()
{
    PlanModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setPlan(sample::plan(3, 2, 0, 1, 1));
    QSignalSpy chosen(&model, &PlanModel::chosenChanged);
    QCOMPARE(model.chosenChanges(), 5);
    const QModelIndex create = model.groupIndex(domain::PlanAction::Create);
    QVERIFY(model.setData(model.index(1, 0, create), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosenChanges(), 4);
    QCOMPARE(create.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
    QVERIFY(model.setData(create, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosenChanges(), 2);
    model.chooseAll(false);
    QCOMPARE(model.chosenChanges(), 0);
    QCOMPARE(chosen.count(), 3);
    // What a plan refuses or leaves alone cannot be ticked.
    const QModelIndex refuse = model.groupIndex(domain::PlanAction::Refuse);
    QVERIFY(!model.setData(model.index(0, 0, refuse), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(refuse, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.index(0, 0, refuse).data(Qt::CheckStateRole).isValid());
}

void TestRecordModels::planEmptyAndRefused()
{
    PlanModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setPlan({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.groupIndex(domain::PlanAction::Create).isValid());
}

void TestRecordModels::receiptGroupsWorstFirst()
{
    ReceiptModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setReceipt(sample::receipt(sample::plan(), false));
    QCOMPARE(model.index(0, 0).data().toString(),
             domain::verdictLabel(domain::Verdict::OutcomeUnknown) + u" 1"_s);
    const QModelIndex unknown = model.index(0, ReceiptModel::ReasonColumn, model.index(0, 0));
    QVERIFY(unknown.data().toString().endsWith("[LL-NET-010]"_L1));
    int rows = 0;
    bool differing = false;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex head = model.index(group, 0);
        for (int row = 0; row < model.rowCount(head); ++row, ++rows)
            differing |= model.index(row, ReceiptModel::ReasonColumn, head)
                             .data()
                             .toString()
                             .contains("stored differently: Phone"_L1);
    }
    QCOMPARE(rows, model.receipt().rows.size()); // every row of the plan is accounted for
    QVERIFY(differing);
}

void TestRecordModels::receiptHeadlines()
{
    const domain::Plan plan = sample::plan(96, 12, 1, 61, 0);
    const domain::Receipt green = sample::receipt(plan, true);
    QVERIFY(receiptHeadline(green).startsWith("109 of 109 confirmed by reading back"_L1));
    const domain::Receipt open = sample::receipt(plan, false);
    QVERIFY(receiptHeadline(open).startsWith("108 of 108 confirmed"_L1));
    QVERIFY(receiptHeadline(open).contains("1 with unknown outcome"_L1));
    QVERIFY(!open.isGreen());
    QVERIFY(receiptHeadline({}).startsWith("Nothing was changed"_L1));
}

void TestRecordModels::runsChangeInPlace()
{
    RunModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QList<store::Run> runs = sample::runs();
    model.setRuns(runs);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset),
        changed(&model, &QAbstractItemModel::dataChanged),
        inserted(&model, &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex push = model.index(1, 0);
    runs[0].state = u"done"_s;
    store::Run newer = runs[0];
    newer.id = u"run-new"_s;
    runs.prepend(newer);
    runs.removeLast();
    model.setRuns(runs);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(push.data(RunModel::RunIdRole).toString(), u"run-push-1"_s);
    QCOMPARE(push.row(), 2);
    QCOMPARE(model.rowOf(u"run-push-0"_s), -1);
    std::reverse(runs.begin(), runs.end());
    model.setRuns(runs);
    QCOMPARE(push.row(), int(runs.size()) - 3);
}

void TestRecordModels::operationsByCause()
{
    OperationModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOperations(sample::operations());
    QCOMPARE(model.attentionCount(), 7);
    QVERIFY(model.index(0, 0).data().toString().startsWith("1: Changed in HaloPSA"_L1));
    QVERIFY(model.index(1, 0).data().toString().startsWith("4: Refused by HaloPSA"_L1));
    for (int group = 0; group < model.rowCount(); ++group)
        QVERIFY(!model.index(group, 0).data(OperationModel::AdviceRole).toString().isEmpty());
    app::OperationView odd;
    odd.id = 99;
    odd.state = u"NOT A STATE"_s;
    model.setOperations({odd}); // a newer engine's word is shown, not hidden
    QCOMPARE(model.index(0, 0).data().toString(), u"1: NOT A STATE"_s);
}

void TestRecordModels::operationsSameNewsIsNoReset()
{
    OperationModel model;
    model.setOperations(sample::operations());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto again = sample::operations();
    const auto first = again;
    model.setOperations(first);
    reset.clear();
    model.setOperations(first);
    QCOMPARE(reset.count(), 0);
    again[0].attempt = 9;
    model.setOperations(again);
    QCOMPARE(reset.count(), 1);
}

void TestRecordModels::mappingEditsAreAnnounced()
{
    MappingModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setSchema(sample::schema());
    model.setProfile(sample::profile());
    QSignalSpy edited(&model, &MappingModel::edited);
    QVERIFY(model.setData(model.index(1, MappingModel::SourceColumn), u"= title(full_name)"_s));
    QCOMPARE(model.rule(1)->expression, u"title(full_name)"_s);
    QVERIFY(model.rule(1)->source.isEmpty());
    QVERIFY(model.setData(model.index(1, MappingModel::SourceColumn), u"full_name"_s));
    QVERIFY(model.rule(1)->expression.isEmpty());
    QVERIFY(model.setData(model.index(1, MappingModel::ModeColumn), int(mapping::WriteMode::Never)));
    QVERIFY(model.setData(model.index(1, MappingModel::OnColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(3, MappingModel::RequiredColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(edited.count(), 5);
    QVERIFY(model.profile().required.contains(u"oppemailaddress"_s));
    QVERIFY(!model.setData(model.index(0, MappingModel::CheckColumn), u"x"_s));
    // The same value again is no edit.
    QVERIFY(model.setData(model.index(1, MappingModel::ModeColumn), int(mapping::WriteMode::Never)));
    QCOMPARE(edited.count(), 5);
    QVERIFY(model.targetType(u"cf:LeadSource"_s).startsWith("Dropdown"_L1));
    QCOMPARE(model.targetType(u"cf:NoSuchField"_s), u"Not in this tenant"_s);
    QVERIFY(!model.freeTargets().contains(u"cf:LeadSource"_s));
    QVERIFY(model.freeTargets().contains(u"cf:ProspectBudget"_s));
}

void TestRecordModels::mappingDefaultStaysHomeUnlessChosen()
{
    MappingModel model;
    model.setProfile(sample::profile());
    const QModelIndex preset = model.index(8, MappingModel::DefaultColumn);
    QVERIFY(preset.data().toString().contains("stays home"_L1));
    QVERIFY(!preset.data(BasisRole).isValid());
    mapping::Rule rule = *model.rule(8);
    rule.sendDefault = true;
    model.editRule(8, rule, u"send"_s);
    QCOMPARE(preset.data().toString(), u"51-200"_s);
    QCOMPARE(preset.data(BasisRole).toInt(), int(domain::Basis::Default));
    QVERIFY(model.setData(preset, u""_s)); // without a value there is nothing to send
    QVERIFY(!model.rule(8)->sendDefault);
}

void TestRecordModels::mappingRowsSurviveUndo()
{
    MappingModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const mapping::Profile before = sample::profile();
    model.setProfile(before);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last = model.index(model.rowCount() - 1, 0);
    model.removeRule(4);
    QCOMPARE(model.rowCount(), int(before.rules.size()) - 1);
    QCOMPARE(last.row(), model.rowCount() - 1);
    model.addRule(u"cf:ProspectBudget"_s);
    model.setProfile(before);
    QCOMPARE(model.profile(), before);
    QCOMPARE(model.rowCount(), int(before.rules.size()));
    QCOMPARE(reset.count(), 0);
}

void TestRecordModels::mappingPreviewFollowsTarget()
{
    MappingPreviewModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setRows(sample::previewRows(sample::profile()));
    QCOMPARE(model.rowCount(), 20);
    model.setTarget(u"cf:LeadEmployeeCount"_s);
    QVERIFY(model.index(2, MappingPreviewModel::CheckColumn).data().toString().endsWith("[LL-MAP-014]"_L1));
    QCOMPARE(model.index(2, MappingPreviewModel::CheckColumn).data(ToneRole).toInt(), int(Tone::Warn));
    model.setTarget(u"oppjobtitle"_s);
    QCOMPARE(model.index(0, MappingPreviewModel::HaloColumn).data().toString(), u"Manager"_s);
    QCOMPARE(model.index(1, MappingPreviewModel::HaloColumn).data().toString(), u"empty"_s);
    MappingModel rules;
    rules.setProfile(sample::profile());
    rules.setPreview(sample::previewRows(sample::profile()));
    QVERIFY(rules.issues() >= 1);
    QCOMPARE(rules.targetLabel(u"oppjobtitle"_s), u"Job title"_s);
}

void TestRecordModels::contactValuesWithProvenance()
{
    RecordModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setContact(sample::contact());
    QStringList groups;
    bool phone = false;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex head = model.index(group, 0);
        groups.append(head.data().toString());
        for (int row = 0; row < model.rowCount(head); ++row) {
            const QModelIndex value = model.index(row, RecordModel::SourceColumn, head);
            if (value.data(RecordModel::KeyRole).toString() != "phone"_L1)
                continue;
            phone = true;
            QCOMPARE(value.data(BasisRole).toInt(), int(domain::Basis::Derived));
            const QString why = value.data(RecordModel::WhyRole).toString();
            QVERIFY2(why.contains("confidence 80 %"_L1) && why.contains("Region assumed US"_L1),
                     qPrintable(why));
        }
    }
    QCOMPARE(groups, QStringList({u"Person"_s, u"Company"_s, u"Intent"_s, u"Identifiers"_s}));
    QVERIFY(phone);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(sourceWords(u"import:leads.csv"_s), u"File leads.csv"_s);
    QCOMPARE(sourceWords({}), u"Not known"_s);
}

void TestRecordModels::dealFacts()
{
    RecordModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setDeal(sample::danaReyes(), sample::schema());
    QCOMPARE(model.index(1, 0).data().toString(), u"Custom fields"_s);
    bool labelled = false;
    for (int row = 0; row < model.rowCount(model.index(1, 0)); ++row)
        labelled |= model.index(row, 0, model.index(1, 0)).data().toString() == "Timeframe"_L1;
    QVERIFY(labelled);
    model.setDeal({}, {});
    QCOMPARE(model.rowCount(), 1); // nothing known but the number
}

QTEST_GUILESS_MAIN(TestRecordModels)
#include "tst_recordmodels.moc"
