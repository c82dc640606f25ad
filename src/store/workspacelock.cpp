#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace leadline::store {
namespace {

/// The same for every alias of the workspace that goes through links to folders or files.
QString lockPath(const QString &workspacePath)
{
    const QFileInfo info(workspacePath);
    const QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical + QStringLiteral(".lock");
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + QLatin1Char('/') + info.fileName() +
           QStringLiteral(".lock");
}

Error held(const QString &workspacePath, const QString &holder)
{
    return {.kind = ErrorKind::Refused,
            .code = QStringLiteral("LL-DB-007"),
            .what = holder.isEmpty()
                        ? QCoreApplication::translate("leadline::Store",
                                                      "Another Leadline works with the workspace %1.")
                              .arg(QDir::toNativeSeparators(workspacePath))
                        : QCoreApplication::translate(
                              "leadline::Store", "Another Leadline (process %2) works with the workspace %1.")
                              .arg(QDir::toNativeSeparators(workspacePath), holder),
            .unaffected =
                QCoreApplication::translate("leadline::Store", "The other one goes on; nothing was changed."),
            .remedy = QCoreApplication::translate("leadline::Store",
                                                  "Use the other window, or close it and try again."),
            .details = {{QStringLiteral("pid"), holder}}};
}

Error unusable(const QString &path, const QString &why)
{
    return {.kind = ErrorKind::Storage,
            .code = QStringLiteral("LL-DB-005"),
            .what = QCoreApplication::translate("leadline::Store", "The lock file %1 cannot be written: %2.")
                        .arg(QDir::toNativeSeparators(path), why),
            .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed."),
            .remedy = QCoreApplication::translate(
                "leadline::Store", "Make the folder of the workspace writable, then try again.")};
}

} // namespace

#ifdef Q_OS_UNIX

// flock() belongs to the open file, so the kernel drops it with its holder, however that ends.
struct WorkspaceLock::Private
{
    int fd = -1;
    ~Private()
    {
        if (fd >= 0)
            ::close(fd);
    }
};

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(const QString &workspacePath)
{
    const QString path = lockPath(workspacePath);
    auto state = std::make_unique<Private>();
    state->fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (state->fd < 0)
        return fail(unusable(path, qt_error_string(errno)));
    if (::flock(state->fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return fail(unusable(path, qt_error_string(errno)));
        QByteArray pid(32, '\0');
        const ssize_t length = ::pread(state->fd, pid.data(), static_cast<size_t>(pid.size()), 0);
        pid.truncate(length > 0 ? length : 0);
        bool isNumber = false;
        pid.trimmed().toLongLong(&isNumber);
        return fail(held(workspacePath, isNumber ? QString::fromLatin1(pid.trimmed()) : QString()));
    }
    // Only told to the person at the second window; the lock does not depend on it. The file stays: removing
    // it would let a waiting process lock a file that is no longer there.
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (::ftruncate(state->fd, 0) == 0)
        (void)!::pwrite(state->fd, pid.constData(), static_cast<size_t>(pid.size()), 0);
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock);
    lock->d = std::move(state);
    return lock;
}

#else

struct WorkspaceLock::Private
{
    explicit Private(const QString &path) : file(path) {}
    QLockFile file;
};

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(const QString &workspacePath)
{
    const QString path = lockPath(workspacePath);
    auto state = std::make_unique<Private>(path);
    state->file.setStaleLockTime(0); // age says nothing; a dead holder's is still taken over
    if (!state->file.tryLock(0)) {
        if (state->file.error() != QLockFile::LockFailedError)
            return fail(unusable(path, QCoreApplication::translate("leadline::Store", "permission denied")));
        qint64 pid = 0;
        QString host, program;
        state->file.getLockInfo(&pid, &host, &program);
        return fail(held(workspacePath, pid > 0 ? QString::number(pid) : QString()));
    }
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock);
    lock->d = std::move(state);
    return lock;
}

#endif

WorkspaceLock::~WorkspaceLock() = default;

} // namespace leadline::store
