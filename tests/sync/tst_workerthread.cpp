#include "sync/workerthread.h"

#include <QCoroFuture>
#include <QSignalSpy>
#include <QTest>

using namespace leadline::sync;

namespace {

struct Context
{
    QThread *thread = QThread::currentThread();
    std::atomic_bool *destroyedHere = nullptr;
    std::atomic_int cancelled = 0;
    bool cancel = false;
    void cancelAll()
    {
        ++cancelled;
        cancel = true;
    }
    ~Context()
    {
        if (destroyedHere)
            destroyedHere->store(QThread::currentThread() == thread);
    }
};

} // namespace

class TestWorkerThread final : public QObject
{
    Q_OBJECT
private slots:
    void jobsRunInTheThreadAndAnswerWithValues()
    {
        WorkerThread<Context> worker(QStringLiteral("t"), [] { return std::make_unique<Context>(); });
        auto future = worker.run([](Context &context) { return QThread::currentThread() == context.thread; });
        QVERIFY(future.result());
        QVERIFY(worker.run([](Context &) { return QThread::currentThread(); }).result() != QThread::currentThread());
    }
    void otherJobsGoOnWhileOneWaits()
    {
        WorkerThread<Context> worker(QStringLiteral("t"), [] { return std::make_unique<Context>(); });
        auto slow = worker.runTask([](Context &) -> QCoro::Task<int> {
            co_await sleepFor(std::chrono::milliseconds(200));
            co_return 1;
        });
        auto quick = worker.run([](Context &) { return 2; });
        QCOMPARE(quick.result(), 2);
        QVERIFY(!slow.isFinished());
        QCOMPARE(slow.result(), 1);
    }
    void destructionCancelsAndFinishesEveryFuture()
    {
        std::atomic_bool destroyedHere = false;
        QFuture<int> waiting;
        {
            WorkerThread<Context> worker(QStringLiteral("t"), [&] {
                auto context = std::make_unique<Context>();
                context->destroyedHere = &destroyedHere;
                return context;
            });
            waiting = worker.runTask([](Context &context) -> QCoro::Task<int> {
                while (!context.cancel)
                    co_await sleepFor(std::chrono::milliseconds(5));
                co_return context.cancelled.load();
            });
        }
        QVERIFY(waiting.isFinished());
        QVERIFY(waiting.result() >= 1);
        QVERIFY(destroyedHere.load());
    }
    void twentyStartsAndStopsLeaveNothingBehind()
    {
        for (int i = 0; i < 20; ++i) {
            WorkerThread<Context> worker(QStringLiteral("t"), [] { return std::make_unique<Context>(); });
            QCOMPARE(worker.run([i](Context &) { return i; }).result(), i);
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_workerthread.moc"
