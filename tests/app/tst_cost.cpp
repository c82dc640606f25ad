#include "app/cost.h"

#include "providers/manifestlibrary.h"

#include <QTest>

#include <limits>

using namespace leadline;

namespace {

/// An operation as a manifest would describe it.
providers::OperationSpec priced(const QString &per, double credits, int maxPage, int block = 0)
{
    providers::OperationSpec operation;
    operation.id = QStringLiteral("search");
    operation.costPer = per;
    operation.maxCredits = credits;
    operation.maxPageSize = maxPage;
    operation.paged = true;
    QJsonObject cost{{QStringLiteral("charge"), block > 0 ? 1.0 : credits}};
    if (block > 0)
        cost.insert(QStringLiteral("block"), block);
    operation.body = {{QStringLiteral("cost"), cost}};
    return operation;
}

providers::OperationSpec shipped(const QString &provider, const QString &operation)
{
    const auto library = providers::ManifestLibrary::load({});
    const auto manifest = library.find(provider);
    if (!manifest)
        qFatal("%s", qPrintable(manifest.error().sentence()));
    const providers::OperationSpec *found = manifest->find(operation);
    if (!found)
        qFatal("no such operation");
    return *found;
}

} // namespace

/// What a search can cost at most: what the quote says and the cap is checked against. Too little here is
/// money spent without consent.
class TestCost final : public QObject
{
    Q_OBJECT
private slots:
    void worst_data()
    {
        QTest::addColumn<QString>("per");
        QTest::addColumn<double>("credits");
        QTest::addColumn<int>("maxPage");
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("records");
        QTest::addColumn<double>("worst");
        const QString record = QStringLiteral("record"), call = QStringLiteral("call"),
                      block = QStringLiteral("block");
        QTest::newRow("free") << call << 0.0 << 100 << 0 << 5000 << 0.0;
        QTest::newRow("each record") << record << 1.0 << 100 << 0 << 25 << 25.0;
        QTest::newRow("half a credit each") << record << 0.5 << 100 << 0 << 7 << 3.5;
        QTest::newRow("whole pages of records are charged") << record << 1.0 << 100 << 0 << 131 << 132.0;
        QTest::newRow("one call") << call << 1.0 << 100 << 0 << 1 << 1.0;
        QTest::newRow("a full call") << call << 1.0 << 100 << 0 << 100 << 1.0;
        QTest::newRow("a started call") << call << 1.0 << 100 << 0 << 101 << 2.0;
        QTest::newRow("small pages") << call << 2.0 << 25 << 0 << 60 << 6.0;
        QTest::newRow("no call asks for more than 100") << call << 1.0 << 500 << 0 << 500 << 5.0;
        QTest::newRow("a page size of nothing") << call << 1.0 << 0 << 0 << 3 << 3.0;
        QTest::newRow("a started block") << block << 10.0 << 100 << 10 << 1 << 1.0;
        QTest::newRow("a full block") << block << 10.0 << 100 << 10 << 10 << 1.0;
        QTest::newRow("eleven are two blocks") << block << 10.0 << 100 << 10 << 11 << 2.0;
        QTest::newRow("two even pages, blocks started in each") << block << 10.0 << 100 << 10 << 130 << 14.0;
        QTest::newRow("nothing is asked as one") << record << 1.0 << 100 << 0 << 0 << 1.0;
        QTest::newRow("less than nothing, too") << call << 1.0 << 100 << 0 << -5 << 1.0;
        QTest::newRow("as many as there are numbers")
            << call << 1.0 << 100 << 0 << std::numeric_limits<int>::max() << 21474837.0;
    }
    void worst()
    {
        QFETCH(QString, per);
        QFETCH(double, credits);
        QFETCH(int, maxPage);
        QFETCH(int, block);
        QFETCH(int, records);
        QFETCH(double, worst);
        QCOMPARE(app::worstCost(priced(per, credits, maxPage, block), records), worst);
    }

    /// A block without a size, or of no records, must not make a search look cheap.
    void aBrokenBlockIsDear()
    {
        QCOMPARE(app::worstCost(priced(QStringLiteral("block"), 1, 100), 30), 30.0);
        auto broken = priced(QStringLiteral("block"), 1, 100, 10);
        broken.body = {{QStringLiteral("cost"),
                        QJsonObject{{QStringLiteral("block"), -3}, {QStringLiteral("charge"), 1}}}};
        QCOMPARE(app::worstCost(broken, 30), 30.0);
    }

    /// A provider with a smallest page gives, and charges, that much.
    void aSmallestPageIsPaidWhole()
    {
        auto operation = priced(QStringLiteral("record"), 1, 100);
        operation.body.insert(
            QStringLiteral("paging"),
            QJsonObject{{QStringLiteral("size"), QJsonObject{{QStringLiteral("min"), 25}}}});
        QCOMPARE(app::pageSizeFor(operation, 3), 25);
        QCOMPARE(app::worstCost(operation, 3), 25.0);
    }

    void freePagesAreFull()
    {
        QCOMPARE(app::pageSizeFor(priced(QStringLiteral("call"), 0, 100), 130), 100);
        QCOMPARE(app::pageSizeFor(priced(QStringLiteral("call"), 0, 500), 130), 100);
        QCOMPARE(app::pageSizeFor(priced(QStringLiteral("call"), 0, 100), 20), 20);
    }

    void paidPagesAreEven_data()
    {
        QTest::addColumn<int>("maxPage");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("size");
        QTest::newRow("one page") << 100 << 60 << 60;
        QTest::newRow("exactly one") << 100 << 100 << 100;
        QTest::newRow("two halves") << 100 << 130 << 65;
        QTest::newRow("three parts") << 100 << 250 << 84;
        QTest::newRow("the provider's limit") << 25 << 60 << 20;
        QTest::newRow("our limit") << 500 << 400 << 100;
        QTest::newRow("one record") << 100 << 1 << 1;
    }
    void paidPagesAreEven()
    {
        QFETCH(int, maxPage);
        QFETCH(int, records);
        QFETCH(int, size);
        QCOMPARE(app::pageSizeFor(priced(QStringLiteral("call"), 1, maxPage), records), size);
    }

    /// More records never cost less, and every page of the run is within the whole.
    void theWholeIsItsPages()
    {
        for (const QString &per :
             {QStringLiteral("record"), QStringLiteral("call"), QStringLiteral("block")}) {
            const auto operation = priced(per, 3, 40, per == QLatin1String("block") ? 7 : 0);
            for (int records = 1; records < 500; ++records) {
                const int size = app::pageSizeFor(operation, records);
                const int pages = (records + size - 1) / size;
                QVERIFY(size >= 1 && size <= 40);
                QCOMPARE(app::worstCost(operation, records), pages * app::pageCost(operation, size));
                QVERIFY(per == QLatin1String("call") || app::worstCost(operation, records) >= records / 7.0);
            }
        }
    }

    void theShippedProviders()
    {
        QCOMPARE(app::worstCost(shipped(QStringLiteral("apollo"), QStringLiteral("people_search")), 1000),
                 0.0);
        QCOMPARE(app::worstCost(shipped(QStringLiteral("apollo"), QStringLiteral("company_search")), 101),
                 2.0);
        QCOMPARE(app::worstCost(shipped(QStringLiteral("hunter"), QStringLiteral("domain_search")), 100),
                 10.0);
        QCOMPARE(app::worstCost(shipped(QStringLiteral("hunter"), QStringLiteral("domain_search")), 20), 2.0);
    }
};

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
