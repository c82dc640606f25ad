#include "gui/find/filterpane.h"
#include "gui/find/filterrow.h"
#include "gui/find/providerlist.h"
#include "gui/find/requestconsole.h"
#include "gui/find/searchsummary.h"
#include "gui/theme/theme.h"
#include "gui/work/importdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace leadline;
using namespace leadline::gui;
using providers::FilterSpec;
using Type = FilterSpec::Type;

namespace {

FilterSpec spec(const QString &key, Type type, bool required = false, const QString &oneOf = {})
{
    FilterSpec filter;
    filter.key = key;
    filter.label = key;
    filter.type = type;
    filter.required = required;
    filter.oneOf = oneOf;
    filter.choices = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c,d")};
    filter.choiceLabels = {QStringLiteral("Alpha"), QStringLiteral("Beta"), QStringLiteral("1 to 10")};
    return filter;
}

providers::Manifest manifest(const QList<FilterSpec> &filters)
{
    providers::Manifest result;
    result.id = QStringLiteral("acme");
    result.name = QStringLiteral("Acme Data");
    providers::OperationSpec operation;
    operation.id = QStringLiteral("people");
    operation.label = QStringLiteral("People");
    operation.role = providers::Role::SearchPeople;
    operation.filters = filters;
    operation.maxCredits = 0.5;
    operation.costPer = QStringLiteral("record");
    result.operations = {operation};
    return result;
}

} // namespace

class TestFind : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void rowsRoundTrip_data();
    void rowsRoundTrip();
    void typingSwitchesAFilterOn();
    void clickOnTheNameTicks();
    void paneAsksOnlyForWhatIsOn();
    void paneNamesWhatIsMissing();
    void oneOfGroups();
    void rangesTheWrongWayRound();
    void costFollowsTheNumber();
    void savedRequestComesBack();
    void commandIsQuoted();
    void summaryCounts();
    void summaryWarnsWhenTruncated_data();
    void summaryWarnsWhenTruncated();
    void providerListKeepsStandings();
    void rejectedRowsAsCsv();

private:
    Theme m_theme;
};

void TestFind::rowsRoundTrip_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << int(Type::Text) << QVariant(QStringLiteral("IT director"));
    QTest::newRow("texts with commas in them")
        << int(Type::TextList)
        << QVariant(QStringList{QStringLiteral("Austin, Texas"), QStringLiteral("Leeds")});
    QTest::newRow("choice") << int(Type::Choice) << QVariant(QStringLiteral("b"));
    QTest::newRow("choices") << int(Type::ChoiceList)
                             << QVariant(QStringList{QStringLiteral("a"), QStringLiteral("c,d")});
    QTest::newRow("number") << int(Type::Integer) << QVariant(qint64(42));
    QTest::newRow("range") << int(Type::IntegerRange)
                           << QVariant(QVariantMap{{QStringLiteral("min"), qint64(10)},
                                                   {QStringLiteral("max"), qint64(50)}});
    QTest::newRow("open range") << int(Type::IntegerRange)
                                << QVariant(QVariantMap{{QStringLiteral("min"), qint64(10)}});
    QTest::newRow("yes") << int(Type::Boolean) << QVariant(true);
    QTest::newRow("no") << int(Type::Boolean) << QVariant(false);
    QTest::newRow("date") << int(Type::Date) << QVariant(QStringLiteral("2026-03-01"));
    QTest::newRow("dates") << int(Type::DateRange)
                           << QVariant(QVariantMap{{QStringLiteral("from"), QStringLiteral("2026-03-01")},
                                                   {QStringLiteral("to"), QStringLiteral("2026-04-01")}});
}

void TestFind::rowsRoundTrip()
{
    QFETCH(int, type);
    QFETCH(QVariant, value);
    FilterRow row(&m_theme, spec(QStringLiteral("key"), static_cast<Type>(type)));
    QVERIFY(row.value().isNull());
    QVERIFY(!row.isOn());
    row.setValue(value);
    QVERIFY(row.isOn());
    QCOMPARE(row.value(), value);
    row.findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(row.value().isNull()); // off is not asked, and the value stays for later
    row.findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(row.value(), value);
    row.setValue({});
    QVERIFY(!row.isOn());
}

void TestFind::typingSwitchesAFilterOn()
{
    FilterRow row(&m_theme, spec(QStringLiteral("titles"), Type::TextList));
    auto *edit = row.findChild<QLineEdit *>(QStringLiteral("filterValue_titles"));
    QTest::keyClicks(edit, QStringLiteral("IT director; ; CIO"));
    QVERIFY(row.isOn());
    QCOMPARE(row.value().toStringList(), QStringList({QStringLiteral("IT director"), QStringLiteral("CIO")}));
    edit->clear();
    QVERIFY(!row.isOn());
    row.setPosition(2, 5);
    QCOMPARE(row.findChild<QCheckBox *>()->accessibleName(), QStringLiteral("Filter 2 of 5, off, titles"));
}

void TestFind::clickOnTheNameTicks()
{
    FilterRow row(&m_theme, spec(QStringLiteral("titles"), Type::Text));
    row.show();
    for (QLabel *label : row.findChildren<QLabel *>()) {
        if (label->text() == QLatin1String("titles"))
            QTest::mouseClick(label, Qt::LeftButton);
    }
    QVERIFY(row.isOn());
}

void TestFind::paneAsksOnlyForWhatIsOn()
{
    FilterPane pane(&m_theme);
    pane.setProvider(QStringLiteral("acme1"), manifest({spec(QStringLiteral("titles"), Type::TextList),
                                                        spec(QStringLiteral("size"), Type::ChoiceList)}));
    pane.findChild<QLineEdit *>(QStringLiteral("filterValue_titles"))->setText(QStringLiteral("CIO"));
    const app::SearchRequest request = pane.request();
    QCOMPARE(request.connection, QStringLiteral("acme1"));
    QCOMPARE(request.operation, QStringLiteral("people"));
    QCOMPARE(request.filters.keys(), QStringList{QStringLiteral("titles")});
    QCOMPARE(request.maxRecords, 100);
}

void TestFind::paneNamesWhatIsMissing()
{
    FilterPane pane(&m_theme);
    pane.setProvider(QStringLiteral("acme"), manifest({spec(QStringLiteral("domain"), Type::Text, true)}));
    QVERIFY(!pane.check());
    pane.findChild<QLineEdit *>(QStringLiteral("filterValue_domain"))
        ->setText(QStringLiteral("northgate.example.com"));
    QVERIFY(pane.check());
}

void TestFind::oneOfGroups()
{
    FilterPane pane(&m_theme);
    pane.setProvider(QStringLiteral("acme"),
                     manifest({spec(QStringLiteral("domain"), Type::Text, false, QStringLiteral("who")),
                               spec(QStringLiteral("company"), Type::Text, false, QStringLiteral("who"))}));
    QVERIFY(!pane.check());
    auto *domain = pane.findChild<QLineEdit *>(QStringLiteral("filterValue_domain"));
    domain->setText(QStringLiteral("x.example.com"));
    QVERIFY(pane.check());
    pane.findChild<QLineEdit *>(QStringLiteral("filterValue_company"))->setText(QStringLiteral("X"));
    QVERIFY(!pane.check());
}

void TestFind::rangesTheWrongWayRound()
{
    FilterPane pane(&m_theme);
    pane.setProvider(QStringLiteral("acme"), manifest({spec(QStringLiteral("revenue"), Type::IntegerRange)}));
    pane.findChild<QLineEdit *>(QStringLiteral("filterValue_revenue"))->setText(QStringLiteral("50"));
    pane.findChild<QLineEdit *>(QStringLiteral("filterValue_revenue_max"))->setText(QStringLiteral("10"));
    QVERIFY(!pane.check());
}

void TestFind::costFollowsTheNumber()
{
    FilterPane pane(&m_theme);
    pane.setProvider(QStringLiteral("acme"), manifest({}));
    pane.findChild<QSpinBox *>(QStringLiteral("maxRecords"))->setValue(40);
    QVERIFY(pane.findChild<QLabel *>(QStringLiteral("searchCost"))->text().contains(QStringLiteral("20")));
}

void TestFind::savedRequestComesBack()
{
    FilterPane pane(&m_theme);
    pane.setProvider(QStringLiteral("acme"), manifest({spec(QStringLiteral("titles"), Type::TextList),
                                                       spec(QStringLiteral("since"), Type::Date)}));
    app::SearchRequest request;
    request.connection = QStringLiteral("acme");
    request.operation = QStringLiteral("people");
    request.filters = {{QStringLiteral("titles"), QStringList{QStringLiteral("CIO")}}};
    request.maxRecords = 7;
    request.list = QStringLiteral("My list");
    pane.setRequest(request);
    QCOMPARE(pane.request().filters, request.filters);
    QCOMPARE(pane.request().maxRecords, 7);
    QCOMPARE(pane.request().list, QStringLiteral("My list"));
    pane.clearFilters();
    QVERIFY(pane.request().filters.isEmpty());
}

void TestFind::commandIsQuoted()
{
    app::SearchRequest request;
    request.connection = QStringLiteral("apollo");
    request.operation = QStringLiteral("people");
    request.filters = {{QStringLiteral("titles"), QStringList{QStringLiteral("IT 'boss'; rm -rf /")}}};
    const QString command = searchCommand(request);
    QVERIFY(command.startsWith(QStringLiteral("leadlinectl search")));
    QVERIFY2(command.contains(QStringLiteral("'titles=IT '\\''boss'\\''; rm -rf /'")), qPrintable(command));
}

void TestFind::summaryCounts()
{
    SearchSummary summary(&m_theme);
    app::SearchOutcome outcome;
    outcome.fetched = 100;
    outcome.added = 74;
    outcome.list = QStringLiteral("L1");
    summary.showOutcome(outcome);
    QVERIFY(summary.headline().contains(QStringLiteral("100")));
    QSignalSpy open(&summary, &SearchSummary::openInWork);
    summary.findChild<QPushButton *>(QStringLiteral("openInWork"))->click();
    QCOMPARE(open.value(0).value(0).toString(), QStringLiteral("L1"));
    outcome.fetched = 0;
    summary.showOutcome(outcome);
    QVERIFY(summary.findChild<QPushButton *>(QStringLiteral("openInWork"))->isHidden());
}

void TestFind::summaryWarnsWhenTruncated_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("reachable");
    QTest::addColumn<int>("fetched");
    QTest::addColumn<QString>("says");
    QTest::newRow("the provider stops")
        << qint64(6100) << qint64(2500) << 2500 << QStringLiteral("the provider stops here");
    QTest::newRow("we stopped") << qint64(6100) << qint64(-1) << 100 << QStringLiteral("At most");
    QTest::newRow("total unknown") << qint64(-1) << qint64(-1) << 100 << QStringLiteral("of more");
}

void TestFind::summaryWarnsWhenTruncated()
{
    QFETCH(qint64, total);
    QFETCH(qint64, reachable);
    QFETCH(int, fetched);
    QFETCH(QString, says);
    SearchSummary summary(&m_theme);
    app::SearchOutcome outcome;
    outcome.truncated = true;
    outcome.total = total;
    outcome.reachable = reachable;
    outcome.fetched = fetched;
    summary.showOutcome(outcome);
    QStringList all;
    for (const QLabel *label : summary.findChildren<QLabel *>())
        all << label->text();
    QVERIFY2(all.join(QLatin1Char('|')).contains(says), qPrintable(all.join(QLatin1Char('|'))));
}

void TestFind::providerListKeepsStandings()
{
    ProviderList list(&m_theme);
    domain::Connection halo, apollo, hunter;
    halo.name = halo.kind = QStringLiteral("halopsa");
    apollo.name = apollo.kind = QStringLiteral("apollo");
    hunter.name = QStringLiteral("hunter");
    hunter.kind = QStringLiteral("hunter");
    QSignalSpy changed(&list, &ProviderList::currentChanged);
    list.setConnections({halo, apollo, hunter}, {{QStringLiteral("apollo"), QStringLiteral("Apollo.io")}});
    QCOMPARE(list.count(), 2); // a tenant is no provider
    QCOMPARE(list.current(), QStringLiteral("apollo"));
    list.setCurrent(QStringLiteral("hunter"));
    list.setStanding(QStringLiteral("hunter"), ProviderList::Trouble, QStringLiteral("key refused"));
    list.setConnections({apollo, hunter}, {});
    QCOMPARE(list.current(), QStringLiteral("hunter"));
    list.setConnections({}, {});
    QCOMPARE(list.count(), 0);
    QVERIFY(list.current().isEmpty());
}

void TestFind::rejectedRowsAsCsv()
{
    const QByteArray csv = rejectedAsCsv({{17,
                                           QStringLiteral("LL-IMP-012"),
                                           QStringLiteral("5 cells, not 6"),
                                           {QStringLiteral("=1+1"), QStringLiteral("a \"b\""),
                                            QStringLiteral("plain"), QStringLiteral("-2")}}});
    QCOMPARE(csv, QByteArray("line,code,reason,cells\r\n17,LL-IMP-012,\"5 cells, not 6\",'=1+1,\"a "
                             "\"\"b\"\"\",plain,'-2\r\n"));
}

QTEST_MAIN(TestFind)
#include "tst_find.moc"
