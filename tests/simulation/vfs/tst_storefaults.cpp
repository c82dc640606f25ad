#include "simulation/vfs/workspaces.h"
#include "store/outbox.h"
#include "store/storetest.h"

#include <ctime>

using namespace leadline;
using namespace leadline::simulation;

class TestStoreFaults final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto made = workspaceImage(u"0123456789abcdef0123456789abcdef"_s, clock);
        OK(made);
        image = *made;
    }

    void theImageIsAlwaysTheSame()
    {
        const auto again = workspaceImage(u"0123456789abcdef0123456789abcdef"_s, ManualClock());
        OK(again);
        QVERIFY(*again == image);
        qInfo("%lld bytes", image.size());
    }

    void figures()
    {
        vfs.reset(1);
        vfs.put("w.leadline", image);
        const auto microseconds = [](int times, const auto &work) {
            const std::clock_t before = std::clock();
            for (int i = 0; i < times; ++i)
                work(i);
            return double(std::clock() - before) * 1e6 / CLOCKS_PER_SEC / times;
        };
        const auto open = [this](int) { OK(store::Database::open(pathOf(u"p1"_s), clock, optionsFor(vfs))); };
        qInfo("open and close: %.1f us", microseconds(200, open));
        const auto database = store::Database::open(pathOf(u"p1"_s), clock, optionsFor(vfs));
        OK(database);
        qInfo("a second connection: %.1f us", microseconds(200, open));
        store::Outbox outbox(**database);
        qInfo("a small transaction: %.1f us", microseconds(1000, [&outbox](int i) {
                  domain::Operation op;
                  op.externalKey = u"k-%1"_s.arg(i);
                  OK(outbox.enqueue(op));
              }));
        qInfo("reset and put: %.1f us", microseconds(200, [this](int i) {
                  FaultVfs other("other");
                  other.reset(quint64(i));
                  other.put("w.leadline", image);
              }));
        QCOMPARE((*database)->check().value(), QStringList());
    }

private:
    FaultVfs vfs;
    ManualClock clock;
    QByteArray image;
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
