#include "base/entropy.h"
#include "base/scheduler.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace leadline;
using namespace std::chrono_literals;

namespace {

/// Coroutine that nobody waits for.
struct Detached
{
    struct promise_type
    {
        Detached get_return_object() { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { std::terminate(); }
    };
};

Detached noteAfter(Scheduler &scheduler, std::chrono::milliseconds delay, QStringList *notes, QString note)
{
    co_await Pause(scheduler, delay);
    notes->append(note);
}

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private slots:
    void virtualTimeMovesToWhatIsDue()
    {
        ManualClock clock;
        VirtualScheduler scheduler(clock);
        QStringList notes;
        noteAfter(scheduler, 300ms, &notes, QStringLiteral("c"));
        noteAfter(scheduler, 100ms, &notes, QStringLiteral("a"));
        noteAfter(scheduler, 100ms, &notes, QStringLiteral("b"));
        QVERIFY(notes.isEmpty());
        QCOMPARE(scheduler.nextDueMs(), clock.monotonicMs() + 100);
        const qint64 start = clock.monotonicMs();
        QVERIFY(scheduler.runUntil([&] { return notes.size() == 3; }));
        QCOMPARE(notes, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(clock.monotonicMs() - start, 300);
        QVERIFY(scheduler.isIdle());
        QVERIFY(!scheduler.runUntil([] { return false; }));
    }

    void cancelledCallsAreNotMade()
    {
        ManualClock clock;
        VirtualScheduler virtualTime(clock);
        EventLoopScheduler eventLoop;
        for (Scheduler *scheduler :
             {static_cast<Scheduler *>(&virtualTime), static_cast<Scheduler *>(&eventLoop)}) {
            bool first = false, second = false, third = false;
            const auto ticket = scheduler->after(1ms, [&] { first = true; });
            scheduler->after(2ms, [&] { second = true; });
            scheduler->after(0ms, [&] { third = true; });
            scheduler->cancel(ticket);
            scheduler->cancel(ticket);
            virtualTime.runUntil([] { return false; });
            QTRY_VERIFY(second && third);
            QVERIFY(!first);
        }
    }

    void theEventLoopKeepsOrderAndDelay()
    {
        EventLoopScheduler scheduler;
        QStringList notes;
        QElapsedTimer elapsed;
        elapsed.start();
        qint64 took = 0;
        scheduler.after(30ms, [&] {
            took = elapsed.elapsed();
            notes << QStringLiteral("late");
        });
        scheduler.post([&] {
            notes << QStringLiteral("1");
            scheduler.post([&] { notes << QStringLiteral("3"); }); // in the next turn
        });
        scheduler.post([&] { notes << QStringLiteral("2"); });
        QVERIFY(notes.isEmpty());
        QTRY_COMPARE(notes.size(), 4);
        QCOMPARE(notes, (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                     QStringLiteral("late")}));
        QVERIFY2(took >= 30, qPrintable(QString::number(took)));
    }

    void aSeedGivesItsSequence()
    {
        SeededEntropy a(7), b(7), c(8);
        QStringList first, second;
        for (int i = 0; i < 50; ++i) {
            first << a.key();
            second << b.key();
        }
        QCOMPARE(first, second);
        QVERIFY(c.key() != first.first());
        QCOMPARE(first.first().size(), 32);
        QCOMPARE(std::set<QString>(first.cbegin(), first.cend()).size(), std::size_t(50));
        for (int i = 0; i < 1000; ++i) {
            const double draw = a.draw();
            QVERIFY(draw >= 0 && draw < 1);
            QVERIFY(a.below(10) < 10);
        }
        QCOMPARE(a.below(0), 0U);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
