#include "secrets/passphrasestore.h"

#include "secrets/entry.h"
#include "secrets/handover.h"
#include "secrets/passphrasefile.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace leadline::secrets {
namespace {

template <class T> struct Job
{
    std::function<T()> work;
    std::optional<T> outcome; ///< written by the pool thread before `done` is finished
    QPromise<void> done;
};

/// Blocking work away from the caller's thread, which may be the one that paints.
template <class T> QCoro::Task<T> inPool(std::function<T()> work)
{
    auto job = std::make_shared<Job<T>>();
    job->work = std::move(work);
    job->done.start();
    QFuture<void> future = job->done.future();
    std::function<void()> task = [job] {
        takeOver();
        job->outcome.emplace(job->work());
        job->work = nullptr;
        handOver();
        job->done.finish();
    };
    handOver();
    QThreadPool::globalInstance()->start(std::move(task));
    co_await future;
    takeOver();
    co_return std::move(*job->outcome);
}

} // namespace

PassphraseStore::PassphraseStore(QString path, SecretBytes passphrase, int costLog2)
    : m_file(std::make_shared<PassphraseFile>(std::move(path), std::move(passphrase), costLog2))
{
}

PassphraseStore::~PassphraseStore() = default;

QString PassphraseStore::name() const
{
    return QCoreApplication::translate("leadline::Secrets", "passphrase file");
}

QCoro::Task<Result<SecretBytes>> PassphraseStore::read(QString key)
{
    std::function<Result<SecretBytes>()> work = [file = m_file, key] { return file->read(key); };
    return inPool<Result<SecretBytes>>(std::move(work));
}

QCoro::Task<Result<void>> PassphraseStore::write(QString key, SecretBytes value)
{
    const Result<void> fits = requireFits(value);
    if (!fits)
        co_return fits;
    // std::function copies what it holds, a secret must not be copied
    auto shared = std::make_shared<const SecretBytes>(std::move(value));
    std::function<Result<void>()> work = [file = m_file, key, shared] { return file->write(key, *shared); };
    Result<void> written = co_await inPool<Result<void>>(std::move(work));
    co_return written;
}

QCoro::Task<Result<void>> PassphraseStore::remove(QString key)
{
    std::function<Result<void>()> work = [file = m_file, key] { return file->remove(key); };
    return inPool<Result<void>>(std::move(work));
}

QCoro::Task<Result<void>> PassphraseStore::probe()
{
    return probeByRoundTrip(this);
}

} // namespace leadline::secrets
