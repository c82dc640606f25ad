#include "store/ballast.h"

#include "base/entropy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace leadline::store {
namespace {

Error noBallast(const QString &path, const char *code, const QString &why)
{
    return {.kind = ErrorKind::Storage,
            .code = QLatin1String(code),
            .what =
                QCoreApplication::translate("leadline::Store", "The reserve file %1 could not be made: %2.")
                    .arg(QDir::toNativeSeparators(path), why),
            .unaffected = QCoreApplication::translate(
                "leadline::Store", "The workspace works; only the space for a full disk is missing."),
            .remedy = QCoreApplication::translate("leadline::Store", "Free some disk space.")};
}

/// Bytes that no file system can make smaller.
bool writeNoise(QFile &file)
{
    SeededEntropy noise(0x4C4C7773);
    std::array<quint64, 8192> block{};
    for (qint64 left = Ballast::kBytes; left > 0; left -= qint64(sizeof block)) {
        for (quint64 &word : block)
            word = noise.bits();
        if (file.write(reinterpret_cast<const char *>(block.data()), sizeof block) != sizeof block)
            return false;
    }
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0; // some file systems allocate, and find out that they cannot, here
#else
    return true;
#endif
}

} // namespace

Ballast::Ballast(const QString &workspacePath)
{
    const QString canonical = QFileInfo(workspacePath).canonicalFilePath();
    m_path = (canonical.isEmpty() ? workspacePath : canonical) + QStringLiteral(".ballast");
}

bool Ballast::isHeld() const
{
    const QFileInfo info(m_path);
    return info.isFile() && info.size() == kBytes;
}

Result<void> Ballast::fill()
{
    if (isHeld())
        return {};
    QFile::remove(m_path); // half of one, from a crash
    // As much again must be left: the last space of a disk is for the workspace.
    // Where the space cannot be told (a root without its mount table), writing finds out.
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < 2 * kBytes)
        return fail(noBallast(m_path, "LL-DB-005",
                              QCoreApplication::translate("leadline::Store", "the disk is nearly full")));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fail(noBallast(m_path, "LL-DB-005", file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (writeNoise(file))
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    const QString why = file.errorString();
    file.remove();
    return fail(noBallast(m_path, full ? "LL-DB-005" : "LL-DB-009", why));
}

bool Ballast::release()
{
    const bool held = QFileInfo(m_path).size() > 0;
    return held && QFile::remove(m_path);
}

} // namespace leadline::store
