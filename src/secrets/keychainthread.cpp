#include "secrets/keychainthread.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <deque>
#include <utility>

namespace leadline::secrets {

KeychainRequest::KeychainRequest(KeychainVerb what, QString inService, QString forKey, QByteArray withValue)
    : verb(what), service(std::move(inService)), key(std::move(forKey)), value(std::move(withValue))
{
    m_promise.start();
}

void KeychainRequest::finish(KeychainAnswer answer)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (std::exchange(m_finished, true))
            return;
        m_answer = std::move(answer);
    }
    m_promise.finish();
}

bool KeychainRequest::isFinished() const
{
    const std::scoped_lock lock(m_mutex);
    return m_finished;
}

KeychainAnswer KeychainRequest::takeAnswer()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_answer, {});
}

namespace {

using RequestPtr = std::shared_ptr<KeychainRequest>;

QKeychain::Job *jobFor(const KeychainRequest &request)
{
    QKeychain::Job *job = nullptr;
    switch (request.verb) {
    case KeychainVerb::Read:
        job = new QKeychain::ReadPasswordJob(request.service);
        break;
    case KeychainVerb::Write: {
        auto *write = new QKeychain::WritePasswordJob(request.service);
        write->setBinaryData(request.value);
        job = write;
        break;
    }
    case KeychainVerb::Remove:
        job = new QKeychain::DeletePasswordJob(request.service);
        break;
    }
    job->setKey(request.key);
    job->setInsecureFallback(false); // there is no plain text in this program
    job->setAutoDelete(false);
    return job;
}

/// Lives in the keychain thread. A job that never answers (a locked keyring waiting for a person) keeps the
/// later ones waiting until it does; each of their callers has a deadline of its own. Such a job is never
/// deleted: the library holds a bare pointer to it.
class Runner final : public QObject
{
public:
    void add(const RequestPtr &request)
    {
        m_waiting.push_back(request);
        startNext();
    }

private:
    void startNext()
    {
        while (!m_running && !m_waiting.empty()) {
            const RequestPtr request = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (!request->isFinished())
                start(request);
        }
    }

    void start(const RequestPtr &request)
    {
        QKeychain::Job *job = jobFor(*request);
        m_running = job;
        connect(job, &QKeychain::Job::finished, this, [this, job, request] {
            KeychainAnswer answer{.outcome = job->error(), .text = job->errorString(), .data = {}};
            if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(job))
                answer.data = read->binaryData();
            request->finish(std::move(answer));
            job->deleteLater();
            m_running = nullptr;
            // not from inside the library's own signal
            QMetaObject::invokeMethod(
                this, [this] { startNext(); }, Qt::QueuedConnection);
        });
        job->start();
    }

    std::deque<RequestPtr> m_waiting;
    QKeychain::Job *m_running = nullptr;
};

/// The thread and its runner, made at the first use and stopped when the application object goes.
struct Service
{
    std::mutex mutex;
    QThread *thread = nullptr;
    Runner *runner = nullptr;
    bool stopped = false;
    std::deque<RequestPtr> incoming;
};

Service &service()
{
    static Service *const the =
        new Service; // outlives every other static: the library's jobs may still point here
    return *the;
}

/// In the keychain thread.
void takeIncoming()
{
    Service &s = service();
    std::deque<RequestPtr> arrived;
    Runner *runner = nullptr;
    {
        const std::scoped_lock lock(s.mutex);
        arrived.swap(s.incoming);
        runner = s.runner;
    }
    for (const RequestPtr &request : arrived)
        runner->add(request);
}

void stopService()
{
    Service &s = service();
    QThread *thread = nullptr;
    {
        const std::scoped_lock lock(s.mutex);
        s.stopped = true;
        thread = s.thread;
    }
    if (!thread)
        return;
    thread->quit();
    thread->wait();
}

} // namespace

void submitToKeychain(const RequestPtr &request)
{
    Service &s = service();
    const std::scoped_lock lock(s.mutex);
    if (s.stopped || !QCoreApplication::instance()) {
        request->finish({.outcome = KeychainAnswer::kStopped, .text = {}, .data = {}});
        return;
    }
    if (!s.thread) {
        s.thread = new QThread;
        s.thread->setObjectName(QStringLiteral("keychain"));
        s.runner = new Runner;
        s.runner->moveToThread(s.thread);
        s.thread->start();
        qAddPostRoutine(stopService);
    }
    s.incoming.push_back(request);
    // The request travels through the list above, under its lock; the call only rings the bell.
    QMetaObject::invokeMethod(s.runner, takeIncoming, Qt::QueuedConnection);
}

} // namespace leadline::secrets
