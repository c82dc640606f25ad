#include "simulation/vfs/storerig.h"
#include "store/storetest.h"

#include <ctime>

using namespace leadline;
using namespace leadline::simulation;

namespace {

/// How long a life ends in every way that there is, instead of in one that changes from call to call.
bool isThorough()
{
    return qEnvironmentVariableIsSet("LEADLINE_EVERY_FAULT");
}

} // namespace

/// Every call to the disk fails once, or from then on: nothing acknowledged is lost, and the workspace is
/// sound.
class TestStoreFaults final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(rig.vfs.openHandles(), 0); }

    void theImageIsAlwaysTheSame()
    {
        const auto again = workspaceImage(u"0123456789abcdef0123456789abcdef"_s, ManualClock());
        OK(again);
        QVERIFY(*again == rig.image());
    }

    /// Printed for whoever tunes the simulator; it needs opening below 1 ms and a transaction below 0.1 ms.
    void figures()
    {
        rig.start(1);
        const auto microseconds = [](int times, const auto &work) {
            const std::clock_t before = std::clock();
            for (int i = 0; i < times; ++i)
                work(i);
            return double(std::clock() - before) * 1e6 / CLOCKS_PER_SEC / times;
        };
        const auto open = [this](int) { OK(rig.open()); };
        qInfo("open and close: %.1f us", microseconds(100, open));
        const auto database = rig.open();
        OK(database);
        qInfo("a second connection: %.1f us", microseconds(100, open));
        store::Outbox outbox(**database);
        qInfo("a small transaction: %.1f us", microseconds(500, [&outbox](int i) {
                  domain::Operation op;
                  op.externalKey = u"k-%1"_s.arg(i);
                  OK(outbox.enqueue(op));
              }));
        int synced = 0;
        qInfo("is everything synced: %.3f us", microseconds(10000, [this, &synced](int) {
                  synced += rig.vfs.isSynced("w.leadline") ? 1 : 0;
              }));
        QCOMPARE(synced, 10000);
        qInfo("copy what is synced and open it: %.1f us", microseconds(100, [this](int) {
                  rig.vfs.copySynced("w.leadline", "image");
                  OK(store::Database::open(pathOf(u"look"_s, u"image"_s), rig.clock, optionsFor(rig.vfs)));
              }));
        QCOMPARE((*database)->check().value(), QStringList());
    }

    /// Without faults the script does all it says, the same each time.
    void theScript()
    {
        const OutboxScript script = rig.play({});
        QCOMPARE(script.failed(), 0);
        QCOMPARE(script.strange(), QStringList());
        qInfo("%d calls of the outbox are %lld calls to the disk, %lld of them change it",
              script.acknowledged(), rig.vfs.count(kAnyCall), rig.vfs.count(kChanges));
        QVERIFY(script.acknowledged() >= 40);
        const quint64 hash = rig.vfs.traceHash();
        rig.play({});
        QCOMPARE(rig.vfs.traceHash(), hash);
        QCOMPARE(rig.verify(script), QString());
    }

    void everyCallFails_data()
    {
        QTest::addColumn<bool>("persistent");
        QTest::newRow("once") << false;
        QTest::newRow("for good") << true;
    }

    void everyCallFails()
    {
        QFETCH(bool, persistent);
        rig.play({});
        const qint64 calls = rig.vfs.count(kAnyCall);
        int failed = 0;
        for (qint64 at = 1; at <= calls; ++at) {
            Life life;
            life.seed = quint64(at);
            life.faults = {Fault{.at = at, .persistent = persistent}};
            for (int end = 0; end < 3; ++end) {
                if (!isThorough() && at % 3 != end)
                    continue;
                life.end = End(end);
                const OutboxScript script = rig.play(life);
                failed += script.failed() > 0 ? 1 : 0;
                const QString wrong = rig.verify(script);
                QVERIFY2(wrong.isEmpty(), qPrintable(u"call %1 of %2: %3"_s.arg(at).arg(calls).arg(wrong)));
            }
        }
        QVERIFY2(failed > calls / 8, qPrintable(u"%1 of %2"_s.arg(failed).arg(calls))); // faults do strike
    }

    void killedAtEveryChange_data()
    {
        QTest::addColumn<bool>("after");
        QTest::newRow("before it") << false;
        QTest::newRow("after it") << true;
    }

    void killedAtEveryChange()
    {
        QFETCH(bool, after);
        rig.play({});
        const qint64 changes = rig.vfs.count(kChanges);
        for (qint64 at = 1; at <= changes; ++at) {
            Life life;
            life.seed = quint64(at);
            life.end = End::Killed;
            life.faults = {Fault{.calls = kChanges,
                                 .at = at,
                                 .effect = after ? Fault::Effect::DiesAfter : Fault::Effect::DiesBefore}};
            const QString wrong = rig.verify(rig.play(life));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"change %1 of %2: %3"_s.arg(at).arg(changes).arg(wrong)));
        }
    }

    void powerLostAtEveryChange()
    {
        rig.play({});
        const qint64 changes = rig.vfs.count(kChanges);
        for (quint64 round = 1; round <= (isThorough() ? 20 : 1); ++round) {
            for (qint64 at = 1; at <= changes; ++at) {
                Life life;
                life.seed = round * 100000 + quint64(at);
                life.losesPowerAt = at;
                const QString wrong = rig.verify(rig.play(life));
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(u"change %1 of %2, seed %3: %4"_s.arg(at).arg(changes).arg(life.seed).arg(
                             wrong)));
            }
        }
    }

    /// The counter-proof: on a disk that ignores syncs the same checks must fail.
    void aDiskThatLiesIsFoundOut()
    {
        rig.play({});
        const qint64 changes = rig.vfs.count(kChanges);
        int found = 0, lives = 0;
        for (qint64 at = 1; at <= changes; at += 5, ++lives) {
            Life life;
            life.seed = quint64(at);
            life.losesPowerAt = at;
            life.diskLies = true;
            found += rig.verify(rig.play(life)).isEmpty() ? 0 : 1;
        }
        qInfo("found out in %d of %d lives", found, lives);
        QVERIFY(found > lives / 3);
    }

private:
    StoreRig rig;
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
