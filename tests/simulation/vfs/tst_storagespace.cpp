#include "base/entropy.h"
#include "simulation/vfs/storerig.h"
#include "store/ballast.h"
#include "store/storagetrouble.h"
#include "store/storetest.h"
#include "store/transaction.h"

#include <sqlite3.h>

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace leadline;
using namespace leadline::simulation;
using domain::OperationState;
using store::StorageTrouble;

namespace {

/// A ballast on the disk in memory.
class MemoryBallast final : public store::Reserve
{
public:
    explicit MemoryBallast(FaultVfs &vfs) : m_vfs(vfs) {}
    bool release() override
    {
        if (!std::exchange(m_held, false))
            return false;
        m_vfs.giveSpace(store::Ballast::kBytes);
        return true;
    }
    [[nodiscard]] bool isHeld() const { return m_held; }

private:
    FaultVfs &m_vfs;
    bool m_held = true;
};

} // namespace

/// No space, no writing, and files that others hold.
class TestStorageSpace final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(rig.vfs.openHandles(), 0); }

    // No space

    void theDiskIsFullAtEveryWrite()
    {
        rig.play({});
        const qint64 writes = rig.vfs.count(Call::Write);
        int failed = 0;
        for (qint64 at = 1; at <= writes; ++at) {
            Life life;
            life.seed = quint64(at);
            life.end = End(at % 3);
            life.faults = {Fault{.calls = Call::Write, .at = at, .persistent = true, .code = SQLITE_FULL}};
            const OutboxScript script = rig.play(life);
            failed += script.failed() > 0 ? 1 : 0;
            const QString wrong = rig.verify(script);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"write %1 of %2: %3"_s.arg(at).arg(writes).arg(wrong)));
        }
        QVERIFY2(failed > writes / 2, qPrintable(u"%1 of %2"_s.arg(failed).arg(writes)));
    }

    /// Writes that are cut short where the space ends.
    void theSpaceEndsAnywhere()
    {
        rig.play({});
        int failed = 0, lives = 0;
        for (qint64 space = 0; space < 260'000; space += 1531, ++lives) {
            Life life;
            life.seed = quint64(space);
            life.end = End(lives % 3);
            life.space = space;
            const OutboxScript script = rig.play(life);
            failed += script.failed() > 0 ? 1 : 0;
            const QString wrong = rig.verify(script);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 bytes: %2"_s.arg(space).arg(wrong)));
        }
        QVERIFY2(failed > lives / 4 && failed < lives, qPrintable(u"%1 of %2"_s.arg(failed).arg(lives)));
    }

    /// Work stops, comes back with the space, and nothing is lost in between.
    void spaceReturnsWhileTheProgramRuns()
    {
        for (qint64 space = 0; space < 30'000; space += 997) {
            rig.start(quint64(space));
            const auto database = rig.open();
            OK(database);
            store::Outbox outbox(**database);
            rig.vfs.setSpaceLeft(space);
            int queued = 0;
            Result<domain::Operation> last;
            for (int i = 0; i < 100; ++i) {
                last = enqueue(outbox, u"a%1"_s.arg(i));
                if (!last)
                    break;
                ++queued;
            }
            FAILS(last, "LL-DB-005");
            QCOMPARE(store::storageTroubleOf(last.error()), StorageTrouble::Full);
            FAILS(enqueue(outbox, u"b"_s), "LL-DB-005");
            QCOMPARE(outbox.countByState()->value(OperationState::Pending), queued); // reading works
            rig.vfs.setSpaceUnlimited();
            OK(enqueue(outbox, u"c"_s));
            QCOMPARE(outbox.countByState()->value(OperationState::Pending), queued + 1);
            QCOMPARE((*database)->check().value(), QStringList());
        }
    }

    /// The disk fills up while an answer is on its way: the ballast makes room for what came back.
    void anAnswerReceivedIsRecordedOnAFullDisk()
    {
        rig.start(1);
        MemoryBallast ballast(rig.vfs);
        store::OpenOptions options = optionsFor(rig.vfs);
        options.reserve = &ballast;
        domain::Operation sent;
        {
            const auto database = rig.open(options);
            OK(database);
            store::Outbox outbox(**database);
            sent = *enqueue(outbox, u"k"_s);
            sent.state = OperationState::Claimed;
            OK(outbox.transition(sent, OperationState::Pending));
            const auto attempt = outbox.freeze(sent, "{}");
            OK(attempt);
            rig.vfs.setSpaceLeft(100);
            FAILS(enqueue(outbox, u"later"_s), "LL-DB-005"); // a wish can wait
            QVERIFY(ballast.isHeld());
            OK(store::recordReceived(**database, [&]() -> Result<void> {
                if (auto r = outbox.recordAnswer(attempt->id, 201, u"created"_s); !r)
                    return r;
                domain::Operation applied = sent;
                applied.state = OperationState::Applied;
                applied.haloId = 77;
                return outbox.transition(applied, OperationState::InFlight);
            }));
            QVERIFY(!ballast.isHeld());
            rig.vfs.powerLoss(1);
        }
        rig.vfs.start("p1");
        const auto database = rig.open();
        OK(database);
        const auto found = store::Outbox(**database).find(sent.id);
        OK(found);
        QCOMPARE(found->state, OperationState::Applied);
        QCOMPARE(found->haloId, 77);
        QCOMPARE((*database)->check().value(), QStringList());
    }

    // No writing

    void aDiskThatBecomesReadOnly()
    {
        rig.start(1);
        const auto database = rig.open();
        OK(database);
        store::Outbox outbox(**database);
        OK(enqueue(outbox, u"a"_s));
        rig.vfs.setReadOnly(true);
        const auto refused = enqueue(outbox, u"b"_s);
        FAILS(refused, "LL-DB-009"); // to an open file the system says only that it cannot
        QCOMPARE(store::storageTroubleOf(refused.error()), StorageTrouble::Failing);
        QCOMPARE(outbox.countByState()->value(OperationState::Pending), 1);
        const auto late = rig.open(); // reads, and says why it may not do more
        OK(late);
        const auto readOnly = enqueue(store::Outbox(**late), u"b"_s);
        FAILS(readOnly, "LL-DB-005");
        QCOMPARE(store::storageTroubleOf(readOnly.error()), StorageTrouble::ReadOnly);
        rig.vfs.setReadOnly(false);
        OK(enqueue(outbox, u"c"_s));
        QCOMPARE(outbox.countByState()->value(OperationState::Pending), 2);
    }

    // Files that others hold

    void aLockIsWaitedForFiveTimes_data()
    {
        QTest::addColumn<int>("goneAfter"); // waits; 0: never
        QTest::addColumn<int>("waits");
        QTest::newRow("gone after the first wait") << 1 << 1;
        QTest::newRow("gone after the last") << 5 << 5;
        QTest::newRow("never gone") << 0 << 5;
    }

    void aLockIsWaitedForFiveTimes()
    {
        QFETCH(int, goneAfter);
        QFETCH(int, waits);
        rig.start(1);
        const auto holder = rig.open();
        OK(holder);
        SeededEntropy chance(1);
        QList<qint64> waited;
        std::optional<store::Transaction> held;
        store::OpenOptions options = optionsFor(rig.vfs);
        options.entropy = &chance;
        options.wait = [&](std::chrono::milliseconds time) {
            waited << time.count();
            if (waited.size() == goneAfter)
                held.reset();
        };
        const auto database = rig.open(options);
        OK(database);
        held.emplace(*store::Transaction::begin(**holder));
        store::Outbox outbox(**database);
        const auto queued = enqueue(outbox, u"a"_s);
        if (goneAfter > 0)
            OK(queued);
        else
            FAILS(queued, "LL-DB-006");
        if (!queued)
            QCOMPARE(store::storageTroubleOf(queued.error()), StorageTrouble::None);
        QCOMPARE(waited.size(), waits);
        for (int i = 0; i < waited.size(); ++i) {
            QVERIFY(waited.at(i) >= 5 * (1 << i));
            QVERIFY(waited.at(i) <= 15 * (1 << i));
        }
        held.reset();
        OK(enqueue(outbox, u"b"_s));
    }

    /// A single statement waits as a transaction does; with every wait of another length.
    void waitsVary()
    {
        QSet<qint64> first;
        for (quint64 seed = 0; seed < 30; ++seed) {
            rig.start(seed);
            SeededEntropy chance(seed);
            QList<qint64> waited;
            store::OpenOptions options = optionsFor(rig.vfs);
            options.entropy = &chance;
            options.wait = [&](std::chrono::milliseconds time) { waited << time.count(); };
            const auto database = rig.open(options), holder = rig.open();
            OK(database);
            store::Outbox outbox(**database);
            auto op = enqueue(outbox, u"a"_s);
            OK(op);
            const auto held = store::Transaction::begin(**holder);
            OK(held);
            op->state = OperationState::Claimed;
            FAILS(outbox.transition(*op, OperationState::Pending), "LL-DB-006");
            QCOMPARE(waited.size(), 5);
            first.insert(waited.first());
        }
        QVERIFY(first.size() >= 5);
    }

    /// SQLite has waited itself, as long as it may: that is enough.
    void aLockThatStaysIsNotWaitedForTwice()
    {
        rig.start(1);
        int waits = 0;
        store::OpenOptions options = optionsFor(rig.vfs);
        options.wait = [&](std::chrono::milliseconds) { ++waits; };
        const auto database = rig.open(options), holder = rig.open();
        OK(database);
        const auto held = store::Transaction::begin(**holder);
        OK(held);
        rig.vfs.setObserver([this](const CallEvent &event) {
            if (event.call == Call::SlotLock)
                rig.clock.advanceMs(100); // what SQLite sleeps between two looks
        });
        store::Outbox outbox(**database);
        FAILS(enqueue(outbox, u"a"_s), "LL-DB-006");
        rig.vfs.setObserver({});
        QCOMPARE(waits, 0);
    }

private:
    static Result<domain::Operation> enqueue(store::Outbox &&outbox, const QString &key)
    {
        return enqueue(outbox, key);
    }
    static Result<domain::Operation> enqueue(store::Outbox &outbox, const QString &key)
    {
        domain::Operation op;
        op.externalKey = key;
        return outbox.enqueue(op);
    }

    StoreRig rig;
};

QTEST_GUILESS_MAIN(TestStorageSpace)
#include "tst_storagespace.moc"
