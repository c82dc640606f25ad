#include "store/filesync.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace leadline::store {

bool flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool flushed = ::fsync(file) == 0;
    return ::close(file) == 0 && flushed;
#else
    Q_UNUSED(path) // no counterpart for folders; SQLite flushed the file when it wrote it
    return true;
#endif
}

} // namespace leadline::store
