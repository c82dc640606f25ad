#include "models/worklistmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using domain::WorklistRow;
using domain::WorkState;
using models::WorklistModel;

namespace {

WorklistRow row(qint64 id, const QString &person, const QString &company, WorkState state = WorkState::New)
{
    WorklistRow r;
    r.id = {id};
    r.person = person;
    r.company = company;
    r.state = state;
    r.email =
        person.isEmpty() ? QString() : person.toLower().replace(u' ', u'.') + QStringLiteral("@example.com");
    r.list = id % 2 ? QStringLiteral("odd") : QStringLiteral("even");
    r.haloId = state == WorkState::InHalo ? 1000 - id : 0;
    r.updatedAt = QDateTime::fromMSecsSinceEpoch(1767225600000 + id * 60000, Qt::UTC);
    return r;
}

QList<WorklistRow> people()
{
    return {row(1, QStringLiteral("Dana Reyes"), QStringLiteral("Northgate Dental")),
            row(2, QStringLiteral("Ömer Aksoy"), QStringLiteral("Pinehill Legal"), WorkState::InHalo),
            row(3, {}, QStringLiteral("Quayside Foods"), WorkState::NeedsContact),
            row(4, QStringLiteral("amira Cole"), QStringLiteral("northgate Dental"), WorkState::Suppressed),
            row(5, QStringLiteral("Bo Lind"), QStringLiteral("Site 9"), WorkState::InHalo)};
}

QList<qint64> shown(const WorklistModel &model)
{
    QList<qint64> ids;
    for (int i = 0; i < model.rowCount(); ++i)
        ids << model.rowAt(i)->id.value;
    return ids;
}

} // namespace

class TestWorklistModel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<WorklistModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsWhatItIsGiven();
    void anEditAsksAndDoesNotChange();
    void emptyOrEqualEditsAskNothing();
    void filtersCombine();
    void sorts_data();
    void sorts();
    void sortKeepsTheSelection();
    void samePeopleKeepTheirPlace();
    void moreRowsAreAppended();
    void fewerRowsAreTaken();
    void appendHonoursFilterAndSort();
    void idsOfASelectionCountOnce();
    void hundredThousandRows();
    void aNewerQuestionWins();

private:
    std::unique_ptr<WorklistModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestWorklistModel::showsWhatItIsGiven()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setRows(people());
    QCOMPARE(m_model->rowCount(), 5);
    const auto cell = [this](int r, int c, int role = Qt::DisplayRole) {
        return m_model->index(r, c).data(role);
    };
    QCOMPARE(cell(0, WorklistModel::Person).toString(), QStringLiteral("Dana Reyes"));
    QCOMPARE(cell(1, WorklistModel::HaloId).toString(), QStringLiteral("998"));
    QVERIFY(!cell(0, WorklistModel::HaloId).isValid());
    QCOMPARE(cell(0, WorklistModel::Email, WorklistModel::BasisRole).toInt(), int(domain::Basis::Observed));
    QVERIFY(!cell(0, WorklistModel::Phone, WorklistModel::BasisRole).isValid()); // no value, no mark
    QVERIFY(cell(0, WorklistModel::Email, Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("observed")));
    QCOMPARE(m_model->headerData(2, Qt::Vertical).toString(), QStringLiteral("Quayside Foods"));
    QCOMPARE(m_model->stateCounts().value(WorkState::InHalo), 2);
    QCOMPARE(m_model->lists(), QStringList({QStringLiteral("even"), QStringLiteral("odd")}));
    QVERIFY(!m_model->data(m_model->index(5, 0)).isValid());
    QVERIFY(!m_model->headerData(99, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(99, Qt::Vertical).isValid());
}

void TestWorklistModel::anEditAsksAndDoesNotChange()
{
    m_model->setRows(people());
    QSignalSpy asked(m_model.get(), &WorklistModel::editRequested);
    const QModelIndex cell = m_model->index(0, WorklistModel::Title);
    QVERIFY(m_model->flags(cell) & Qt::ItemIsEditable);
    QVERIFY(!(m_model->flags(m_model->index(0, WorklistModel::HaloId)) & Qt::ItemIsEditable));
    m_model->setData(cell, QStringLiteral("  IT Director "));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<domain::ContactId>().value, 1);
    QCOMPARE(asked.at(0).at(1).toString(), QStringLiteral("title"));
    QCOMPARE(asked.at(0).at(2).toString(), QStringLiteral("IT Director"));
    QCOMPARE(cell.data().toString(), QString());
}

void TestWorklistModel::emptyOrEqualEditsAskNothing()
{
    m_model->setRows(people());
    QSignalSpy asked(m_model.get(), &WorklistModel::editRequested);
    m_model->setData(m_model->index(0, WorklistModel::Person), QStringLiteral("Dana Reyes"));
    m_model->setData(m_model->index(0, WorklistModel::State), QStringLiteral("New"));
    m_model->setData({}, QStringLiteral("x"));
    QCOMPARE(asked.count(), 0);
}

void TestWorklistModel::filtersCombine()
{
    m_model->setRows(people());
    m_model->setTextFilter(QStringLiteral("NORTHGATE"));
    QCOMPARE(shown(*m_model), QList<qint64>({1, 4}));
    QCOMPARE(m_model->stateCounts().value(WorkState::InHalo), 0);
    m_model->setStateFilter({WorkState::Suppressed});
    QCOMPARE(shown(*m_model), QList<qint64>({4}));
    QCOMPARE(m_model->stateCounts().value(WorkState::New), 1); // the facet counts without itself
    m_model->setListFilter(QStringLiteral("odd"));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->filterCount(), 3);
    QCOMPARE(m_model->totalInState(WorkState::InHalo), 2); // whatever the filters
    m_model->clearFilters();
    QCOMPARE(m_model->rowCount(), 5);
    m_model->setTextFilter(QStringLiteral("%' OR 1=1"));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestWorklistModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("order");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("people by name, case aside, nobody last")
        << int(WorklistModel::Person) << int(Qt::AscendingOrder) << QList<qint64>({4, 5, 1, 2, 3});
    QTest::newRow("nobody is last downwards too")
        << int(WorklistModel::Person) << int(Qt::DescendingOrder) << QList<qint64>({2, 1, 5, 4, 3});
    QTest::newRow("by state") << int(WorklistModel::State) << int(Qt::AscendingOrder)
                              << QList<qint64>({1, 3, 4, 2, 5});
    QTest::newRow("by number") << int(WorklistModel::HaloId) << int(Qt::DescendingOrder)
                               << QList<qint64>({2, 5, 1, 3, 4});
    QTest::newRow("by time") << int(WorklistModel::Updated) << int(Qt::DescendingOrder)
                             << QList<qint64>({5, 4, 3, 2, 1});
}

void TestWorklistModel::sorts()
{
    QFETCH(int, column);
    QFETCH(int, order);
    QFETCH(QList<qint64>, expected);
    m_model->setRows(people());
    m_model->sort(column, static_cast<Qt::SortOrder>(order));
    QCOMPARE(shown(*m_model), expected);
    m_model->sort(-1);
    QCOMPARE(shown(*m_model), QList<qint64>({1, 2, 3, 4, 5}));
}

void TestWorklistModel::sortKeepsTheSelection()
{
    m_model->setRows(people());
    const QPersistentModelIndex dana(m_model->index(0, WorklistModel::Company));
    m_model->sort(WorklistModel::Person);
    QCOMPARE(dana.row(), 2);
    QCOMPARE(dana.data(WorklistModel::ContactIdRole).toLongLong(), 1);
}

void TestWorklistModel::samePeopleKeepTheirPlace()
{
    m_model->setRows(people());
    QSignalSpy resets(m_model.get(), &WorklistModel::modelReset),
        changes(m_model.get(), &WorklistModel::dataChanged);
    resets.clear();
    auto rows = people();
    rows[1].state = WorkState::Problem;
    rows[1].stateReason = QStringLiteral("Refused");
    m_model->setRows(rows);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(m_model->stateCounts().value(WorkState::Problem), 1);
    m_model->setRows(rows);
    QCOMPARE(changes.count(), 1); // the same again says nothing
}

void TestWorklistModel::moreRowsAreAppended()
{
    m_model->setRows(people().mid(0, 3));
    QSignalSpy resets(m_model.get(), &WorklistModel::modelReset),
        inserts(m_model.get(), &WorklistModel::rowsInserted);
    m_model->setRows(people());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(m_model->rowCount(), 5);
}

void TestWorklistModel::fewerRowsAreTaken()
{
    m_model->setRows(people());
    auto rows = people();
    rows.removeAt(2);
    m_model->setRows(rows);
    QCOMPARE(shown(*m_model), QList<qint64>({1, 2, 4, 5}));
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->stateCounts().isEmpty());
    QCOMPARE(m_model->rowOf({1}), -1);
}

void TestWorklistModel::appendHonoursFilterAndSort()
{
    m_model->setTextFilter(QStringLiteral("northgate"));
    m_model->sort(WorklistModel::Person, Qt::AscendingOrder);
    m_model->appendRows(people().mid(0, 2));
    m_model->appendRows(people().mid(2));
    QCOMPARE(shown(*m_model), QList<qint64>({4, 1}));
    QCOMPARE(m_model->totalRows(), 5);
}

void TestWorklistModel::idsOfASelectionCountOnce()
{
    m_model->setRows(people());
    QItemSelection selection(m_model->index(0, 0), m_model->index(2, 3));
    selection.append(QItemSelectionRange(m_model->index(2, 5), m_model->index(3, 6)));
    const auto ids = m_model->idsOf(selection);
    QCOMPARE(ids.size(), 4);
    QCOMPARE(ids.last().value, 4);
}

void TestWorklistModel::hundredThousandRows()
{
    m_tester.reset(); // walks every row on every change
    QList<WorklistRow> many;
    many.reserve(100000);
    for (int i = 1; i <= 100000; ++i)
        many << row(i, QStringLiteral("Person %1").arg(100000 - i),
                    QStringLiteral("Company %1").arg(i % 977));
    QSignalSpy counts(m_model.get(), &WorklistModel::countsChanged);
    m_model->setRows(many);
    QTRY_VERIFY(!m_model->isSorting());
    QCOMPARE(m_model->rowCount(), 100000);
    counts.clear();
    QElapsedTimer timer;
    timer.start();
    m_model->sort(WorklistModel::Person);
    const qint64 asked = timer.elapsed();
    QVERIFY2(asked < 50, qPrintable(QStringLiteral("asking to sort took %1 ms").arg(asked)));
    QTRY_COMPARE(counts.count(), 1);
    QCOMPARE(m_model->rowAt(0)->person, QStringLiteral("Person 0"));
    QCOMPARE(m_model->rowAt(10)->person, QStringLiteral("Person 10")); // numbers inside words sort as numbers
    // A reload in which one row differs: what every push and edit causes.
    many[500].state = WorkState::Problem;
    timer.start();
    m_model->setRows(many);
    const qint64 reloaded = timer.elapsed();
    QVERIFY2(reloaded < 50, qPrintable(QStringLiteral("asking to reload took %1 ms").arg(reloaded)));
    QTRY_VERIFY(!m_model->isSorting());
    QCOMPARE(m_model->totalInState(WorkState::Problem), 1);
    many.removeFirst();
    m_model->setRows(many); // two at once: the later one wins
    many.removeFirst();
    m_model->setRows(many);
    QTRY_VERIFY(!m_model->isSorting());
    QCOMPARE(m_model->totalRows(), 99998);
    m_model->setTextFilter(QStringLiteral("company 976"));
    QTRY_COMPARE(m_model->rowCount(), 102);
}

void TestWorklistModel::aNewerQuestionWins()
{
    m_tester.reset();
    QList<WorklistRow> many;
    for (int i = 1; i <= 20000; ++i)
        many << row(i, QStringLiteral("Person %1").arg(i), QStringLiteral("Company"));
    m_model->setRows(many);
    for (const QString &typed :
         {QStringLiteral("p"), QStringLiteral("person 1"), QStringLiteral("person 19999")})
        m_model->setTextFilter(typed);
    QTRY_VERIFY(!m_model->isSorting());
    QCOMPARE(shown(*m_model), QList<qint64>({19999}));
}

QTEST_GUILESS_MAIN(TestWorklistModel)
#include "tst_worklistmodel.moc"
