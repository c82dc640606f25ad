#include "simulation/vfs/workspaces.h"
#include "store/outbox.h"
#include "store/storetest.h"

#include <QElapsedTimer>

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
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            OK(store::Database::open(pathOf(u"p1"_s), clock, optionsFor(vfs)));
        qInfo("open and close: %.1f us", double(timer.nsecsElapsed()) / 100e3);
        const auto database = store::Database::open(pathOf(u"p1"_s), clock, optionsFor(vfs));
        OK(database);
        timer.restart();
        for (int i = 0; i < 100; ++i)
            OK(store::Database::open(pathOf(u"p1"_s), clock, optionsFor(vfs)));
        qInfo("a second connection: %.1f us", double(timer.nsecsElapsed()) / 100e3);
        store::Outbox outbox(**database);
        timer.restart();
        for (int i = 0; i < 1000; ++i) {
            domain::Operation op;
            op.externalKey = u"k-%1"_s.arg(i);
            OK(outbox.enqueue(op));
        }
        qInfo("a small transaction: %.1f us", double(timer.nsecsElapsed()) / 1000e3);
        QCOMPARE((*database)->check().value(), QStringList());
    }

private:
    FaultVfs vfs;
    ManualClock clock;
    QByteArray image;
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
