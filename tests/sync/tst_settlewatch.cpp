#include "sync/settlewatch.h"

#include <QTest>

using namespace leadline;
using namespace std::chrono_literals;

namespace {

domain::Operation sentBefore(const Clock &clock, qint64 secondsAgo)
{
    domain::Operation operation;
    operation.id.value = 7;
    operation.settleFrom = clock.nowUtc().addSecs(-secondsAgo);
    return operation;
}

} // namespace

class TestSettleWatch : public QObject
{
    Q_OBJECT

private slots:
    void withinARunTheMonotonicClockCounts()
    {
        ManualClock clock;
        sync::SettleWatch watch(clock);
        const domain::Operation operation = sentBefore(clock, 0);
        watch.sentNow(operation.id);
        clock.jumpWallMs(48LL * 3600 * 1000);
        clock.advanceMs(1000);
        QCOMPARE(watch.elapsed(operation), 1000ms);
        clock.jumpWallMs(-96LL * 3600 * 1000);
        clock.advanceMs(1000);
        QCOMPARE(watch.elapsed(operation), 2000ms);
        watch.sentNow(operation.id); // sent again
        QCOMPARE(watch.elapsed(operation), 0ms);
    }

    void acrossRunsTheWallClockCountsAsFarAsItMovedForward()
    {
        ManualClock clock;
        sync::SettleWatch forward(clock);
        QCOMPARE(forward.elapsed(sentBefore(clock, 100)), 100'000ms);
        clock.advanceMs(500);
        QCOMPARE(forward.elapsed(sentBefore(clock, 999)),
                 100'500ms); // from the first look on it is the monotonic clock's
        sync::SettleWatch backward(clock);
        QCOMPARE(backward.elapsed(sentBefore(clock, -3600)), 0ms);
        clock.advanceMs(500);
        QCOMPARE(backward.elapsed(sentBefore(clock, -3600)), 500ms);
        sync::SettleWatch nothing(clock);
        QCOMPARE(nothing.elapsed(domain::Operation()), 0ms);
    }

    void aJumpIsNoticedOnce()
    {
        ManualClock clock;
        sync::SettleWatch watch(clock);
        clock.advanceMs(3600 * 1000);
        QCOMPARE(watch.noticeJump(), 0ms);
        clock.jumpWallMs(1500); // within what clocks are set by
        QCOMPARE(watch.noticeJump(), 0ms);
        clock.jumpWallMs(-10'000);
        QCOMPARE(watch.noticeJump(), -8'500ms);
        QCOMPARE(watch.noticeJump(), 0ms);
    }
};

QTEST_APPLESS_MAIN(TestSettleWatch)
#include "tst_settlewatch.moc"
