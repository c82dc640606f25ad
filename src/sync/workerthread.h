#pragma once

#include "base/stopflag.h"
#include "sync/sleep.h"

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace leadline::sync {

/// A thread with an event loop and a context that is made, used and destroyed there: database connection, access manager
/// and all. Jobs come in from the owner's thread by queued calls and answer through futures; values only cross over.
/// Context needs `void cancelAll()`, which makes whatever a job awaits come to an end.
template <class Context> class WorkerThread
{
public:
    WorkerThread(const QString &name, std::function<std::unique_ptr<Context>()> make)
        : m_anchor(std::make_unique<QObject>()), m_make(std::move(make))
    {
        m_thread.setObjectName(name);
        m_anchor->moveToThread(&m_thread);
        m_thread.start();
        post([this] { m_context = m_make(); });
    }
    /// Cancels what is under way, lets it come to rest, destroys the context in its thread, and ends the thread.
    ~WorkerThread()
    {
        post([this] { shutDown(this); });
        m_thread.wait();
    }
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    /// Runs `job(Context &) -> R` in the thread.
    template <class Job> auto run(Job job)
    {
        using R = std::invoke_result_t<Job, Context &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        post([this, promise, job = std::make_shared<Job>(std::move(job))] {
            promise->addResult((*job)(*m_context));
            promise->finish();
        });
        return promise->future();
    }

    /// Runs `job(Context &) -> QCoro::Task<R>` in the thread; other jobs go on while it waits.
    template <class Job> auto runTask(Job job)
    {
        using R = typename std::invoke_result_t<Job, Context &>::value_type;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto shared = std::make_shared<Job>(std::move(job));
        post([this, promise, shared] { drive(this, shared, promise); });
        return promise->future();
    }

    /// Jobs under way that wait for something.
    [[nodiscard]] int active() const { return m_active.load(); }

private:
    void post(std::function<void()> call)
    {
        QMetaObject::invokeMethod(m_anchor.get(), std::move(call), Qt::QueuedConnection);
    }

    /// The job object is kept by the frame, so a lambda coroutine's captures live as long as it runs.
    template <class Job, class R>
    static QCoro::Task<> drive(WorkerThread *self, std::shared_ptr<Job> job, std::shared_ptr<QPromise<R>> promise)
    {
        ++self->m_active;
        R result = co_await (*job)(*self->m_context);
        promise->addResult(std::move(result));
        promise->finish();
        --self->m_active;
    }

    static QCoro::Task<> shutDown(WorkerThread *self)
    {
        // A cancelled job may start one more call before it notices; ask again until all are at rest. Ten seconds is
        // far beyond any of our waits that cannot be cancelled; what is left then is in the outbox.
        for (int i = 0; self->m_active > 0 && i < 500; ++i) {
            if (self->m_context)
                self->m_context->cancelAll();
            co_await sleepFor(std::chrono::milliseconds(20));
        }
        self->m_context.reset();
        self->m_thread.quit();
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_anchor; // lives in m_thread
    std::unique_ptr<Context> m_context; // touched in m_thread only
    std::function<std::unique_ptr<Context>()> m_make;
    std::atomic_int m_active = 0;
};

} // namespace leadline::sync
