#include "simulation/vfs/faultvfs_p.h"

#include <algorithm>
#include <cstring>
#include <utility>

/// What SQLite calls. The rules are those of SQLite's own VFS for Unix: https://sqlite.org/c3ref/vfs.html,
/// https://sqlite.org/c3ref/io_methods.html.
namespace leadline::simulation {
namespace {

using State = FaultVfs::Private;

/// The memory SQLite gives us for an open file.
struct OpenFile
{
    sqlite3_file base;
    Handle *handle;
    State *state;
};

/// 2026-01-01 00:00 UTC in milliseconds of the Julian day: nobody may depend on the time SQLite knows.
constexpr sqlite3_int64 kNow = 210866760000000LL + 1767225600000LL;

Handle &handleOf(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file)->handle;
}

State &stateOf(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file)->state;
}

State &stateOf(sqlite3_vfs *vfs)
{
    return *static_cast<State *>(vfs->pAppData);
}

/// "/p3/w.leadline" is w.leadline as process p3 sees it; a path of one part belongs to a process without
/// name.
std::pair<std::string, std::string> split(const char *path)
{
    std::string_view rest(path);
    while (rest.starts_with('/'))
        rest.remove_prefix(1);
    const auto slash = rest.find('/');
    if (slash == std::string_view::npos)
        return {std::string(), std::string(rest)};
    return {std::string(rest.substr(0, slash)), std::string(rest.substr(slash + 1))};
}

int readOnlyOr(const Handle &handle, int code)
{
    return handle.readOnly ? SQLITE_READONLY : code;
}

// ---- open files --------------------------------------------------------------------------------------

int close(sqlite3_file *file)
{
    State &state = stateOf(file);
    Handle *const handle = &handleOf(file);
    if (!handle->dead) {
        handle->inode->lock.lower(handle->lock, SQLITE_LOCK_NONE);
        if (handle->deleteOnClose && state.directory.find(handle->file) == handle->inode)
            state.directory.unlink(handle->file);
    }
    state.forget(handle);
    delete handle;
    file->pMethods = nullptr;
    return SQLITE_OK;
}

int read(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    Handle &handle = handleOf(file);
    State &state = stateOf(file);
    const State::Verdict verdict = state.enter(handle, Call::Read, offset, size);
    if (verdict.code != SQLITE_OK)
        return state.leave(verdict, handle.process, verdict.code);
    const QByteArray &bytes = handle.inode->content.bytes();
    const qint64 there = std::clamp<qint64>(bytes.size() - offset, 0, size);
    std::memcpy(to, bytes.constData() + std::min<qint64>(offset, bytes.size()),
                static_cast<std::size_t>(there));
    if (there == size)
        return state.leave(verdict, handle.process);
    std::memset(static_cast<char *>(to) + there, 0, static_cast<std::size_t>(size - there));
    return state.leave(verdict, handle.process, SQLITE_IOERR_SHORT_READ);
}

int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    Handle &handle = handleOf(file);
    State &state = stateOf(file);
    const State::Verdict verdict = state.enter(handle, Call::Write, offset, size);
    if (verdict.code != SQLITE_OK)
        return state.leave(verdict, handle.process, verdict.code);
    if (handle.readOnly || state.readOnly)
        return state.leave(verdict, handle.process, readOnlyOr(handle, SQLITE_IOERR_WRITE));
    state.mix(static_cast<const char *>(from), size);
    const qint64 room = state.takeSpace(*handle.inode, offset, size);
    if (room > 0)
        handle.inode->content.write(offset, static_cast<const char *>(from), room);
    return state.leave(verdict, handle.process, room == size ? SQLITE_OK : SQLITE_FULL);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    Handle &handle = handleOf(file);
    State &state = stateOf(file);
    const State::Verdict verdict = state.enter(handle, Call::Truncate, size, 0);
    if (verdict.code != SQLITE_OK)
        return state.leave(verdict, handle.process, verdict.code);
    if (handle.readOnly || state.readOnly)
        return state.leave(verdict, handle.process, readOnlyOr(handle, SQLITE_IOERR_TRUNCATE));
    state.giveBack(handle.inode->content.size() - size);
    handle.inode->content.truncate(size);
    return state.leave(verdict, handle.process);
}

int sync(sqlite3_file *file, int)
{
    Handle &handle = handleOf(file);
    State &state = stateOf(file);
    const State::Verdict verdict = state.enter(handle, Call::Sync, 0, 0);
    if (verdict.code != SQLITE_OK) {
        if (!handle.dead && !verdict.diesAfter)
            handle.inode->content.failSync();
        return state.leave(verdict, handle.process, verdict.code);
    }
    if (!state.ignoresSync) {
        handle.inode->content.sync();
        if (std::exchange(handle.syncsFolder, false))
            state.directory.sync();
    }
    return state.leave(verdict, handle.process);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    Handle &handle = handleOf(file);
    State &state = stateOf(file);
    const State::Verdict verdict = state.enter(handle, Call::Size, 0, 0);
    if (verdict.code != SQLITE_OK)
        return state.leave(verdict, handle.process, verdict.code);
    *size = handle.inode->content.size();
    return state.leave(verdict, handle.process);
}

int lock(sqlite3_file *file, int level)
{
    Handle &handle = handleOf(file);
    State &state = stateOf(file);
    const State::Verdict verdict = state.enter(handle, Call::Lock, level, 0);
    if (verdict.code != SQLITE_OK)
        return state.leave(verdict, handle.process, verdict.code);
    return state.leave(verdict, handle.process, handle.inode->lock.raise(handle.lock, level));
}

int unlock(sqlite3_file *file, int level)
{
    Handle &handle = handleOf(file);
    if (handle.dead)
        return SQLITE_IOERR;
    handle.inode->lock.lower(handle.lock, level);
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    const Handle &handle = handleOf(file);
    *isReserved = handle.inode->lock.isReserved() ? 1 : 0;
    return handle.dead ? SQLITE_IOERR : SQLITE_OK;
}

int fileControl(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 4096;
}

int deviceCharacteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

// ---- shared memory of the write-ahead log ------------------------------------------------------------

int sharedMap(sqlite3_file *file, int region, int size, int extend, void volatile **address)
{
    Handle &handle = handleOf(file);
    State &state = stateOf(file);
    *address = nullptr;
    const State::Verdict verdict = state.enter(handle, Call::SharedMap, region, size);
    if (verdict.code != SQLITE_OK)
        return state.leave(verdict, handle.process, verdict.code);
    if (static_cast<std::size_t>(size) != SharedPages::kRegion)
        return SQLITE_IOERR_SHMMAP;
    if (!handle.index) {
        if (!handle.inode->index) {
            if (handle.readOnly)
                return SQLITE_READONLY_CANTINIT;
            if (state.readOnly)
                return SQLITE_CANTOPEN;
            handle.inode->index = std::make_shared<LogIndex>();
        }
        handle.index = handle.inode->index;
        ++handle.index->users;
    }
    LogIndex &index = *handle.index;
    const auto wanted = static_cast<std::size_t>(region);
    const std::size_t known = index.regions.size();
    if (wanted >= known && extend == 0)
        return state.leave(verdict, handle.process);
    while (index.regions.size() <= wanted)
        index.regions.push_back(state.pages.allocate());
    while (handle.mapped.size() <= wanted) {
        const std::size_t next = handle.mapped.size();
        void *const mapped = state.pages.map(index.regions.at(next));
        if (!mapped)
            return SQLITE_IOERR_SHMMAP;
        if (next >= known)
            std::memset(mapped, 0, SharedPages::kRegion);
        handle.mapped.push_back(mapped);
    }
    *address = handle.mapped.at(wanted);
    return state.leave(verdict, handle.process, handle.readOnly ? SQLITE_READONLY : SQLITE_OK);
}

int sharedLock(sqlite3_file *file, int first, int count, int flags)
{
    Handle &handle = handleOf(file);
    State &state = stateOf(file);
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        if (handle.dead || !handle.index)
            return SQLITE_IOERR;
        handle.index->locks.unlock(handle.slotLocks, first, count);
        return SQLITE_OK;
    }
    const State::Verdict verdict = state.enter(handle, Call::SlotLock, first, count);
    if (verdict.code != SQLITE_OK)
        return state.leave(verdict, handle.process, verdict.code);
    if (!handle.index)
        return state.leave(verdict, handle.process, SQLITE_IOERR_SHMLOCK);
    const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    return state.leave(verdict, handle.process,
                       handle.index->locks.lock(handle.slotLocks, first, count, exclusive));
}

void sharedBarrier(sqlite3_file *) {} // one thread

int sharedUnmap(sqlite3_file *file, int)
{
    Handle &handle = handleOf(file);
    for (void *address : handle.mapped)
        SharedPages::unmap(address);
    handle.mapped.clear();
    if (handle.index) {
        handle.index->locks.unlockAll(handle.slotLocks);
        stateOf(file).unmap(handle);
    }
    return SQLITE_OK;
}

constexpr sqlite3_io_methods kMethods{
    .iVersion = 2,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = fileSize,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = checkReservedLock,
    .xFileControl = fileControl,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = deviceCharacteristics,
    .xShmMap = sharedMap,
    .xShmLock = sharedLock,
    .xShmBarrier = sharedBarrier,
    .xShmUnmap = sharedUnmap,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

// ---- the file system ---------------------------------------------------------------------------------

int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    State &state = stateOf(vfs);
    auto *const opened = reinterpret_cast<OpenFile *>(file);
    file->pMethods = nullptr;
    const auto [process, name] = path ? split(path) : std::pair<std::string, std::string>();
    const State::Verdict verdict = state.enter({Call::Open, process, name, 0, 0});
    if (verdict.code != SQLITE_OK)
        return state.leave(verdict, process, verdict.code);
    auto inode = path ? state.directory.find(name) : std::make_shared<Inode>();
    bool readOnly = (flags & SQLITE_OPEN_READWRITE) == 0;
    if (state.readOnly && path) {
        if (!inode)
            return state.leave(verdict, process, SQLITE_CANTOPEN);
        readOnly = true;
    }
    if (inode && (flags & SQLITE_OPEN_EXCLUSIVE) != 0 && (flags & SQLITE_OPEN_CREATE) != 0 && path)
        return state.leave(verdict, process, SQLITE_CANTOPEN);
    if (!inode) {
        if ((flags & SQLITE_OPEN_CREATE) == 0)
            return state.leave(verdict, process, SQLITE_CANTOPEN);
        inode = std::make_shared<Inode>();
        state.directory.link(name, inode);
    }
    constexpr int kJournals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    opened->handle = new Handle;
    opened->handle->inode = std::move(inode);
    opened->handle->process = process;
    opened->handle->file = name;
    opened->handle->readOnly = readOnly;
    opened->handle->syncsFolder = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & kJournals) != 0;
    opened->handle->deleteOnClose = path && (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    opened->state = &state;
    state.handles.push_back(opened->handle);
    file->pMethods = &kMethods;
    if (outFlags)
        *outFlags =
            readOnly ? (flags & ~SQLITE_OPEN_READWRITE & ~SQLITE_OPEN_CREATE) | SQLITE_OPEN_READONLY : flags;
    // A process that dies here leaves a handle that SQLite will close.
    return state.leave(verdict, process);
}

int remove(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    State &state = stateOf(vfs);
    const auto [process, name] = split(path);
    const State::Verdict verdict = state.enter({Call::Delete, process, name, 0, 0});
    if (verdict.code != SQLITE_OK)
        return state.leave(verdict, process, verdict.code);
    const auto inode = state.directory.find(name);
    if (!inode)
        return state.leave(verdict, process, SQLITE_IOERR_DELETE_NOENT);
    if (state.readOnly)
        return state.leave(verdict, process, SQLITE_IOERR_DELETE);
    state.giveBack(inode->content.size());
    state.directory.unlink(name);
    if (syncFolder != 0 && !state.ignoresSync)
        state.directory.sync();
    return state.leave(verdict, process);
}

int access(sqlite3_vfs *vfs, const char *path, int flags, int *answer)
{
    State &state = stateOf(vfs);
    const auto [process, name] = split(path);
    *answer = 0;
    if (state.ended.contains(process))
        return SQLITE_IOERR_ACCESS;
    const auto inode = state.directory.find(name);
    if (flags == SQLITE_ACCESS_EXISTS) // an empty file counts as none
        *answer = inode && inode->content.size() > 0 ? 1 : 0;
    else
        *answer = inode && !state.readOnly ? 1 : 0;
    return SQLITE_OK;
}

int fullPathname(sqlite3_vfs *, const char *path, int size, char *full)
{
    const std::size_t length = std::strlen(path);
    if (length + 1 > static_cast<std::size_t>(size))
        return SQLITE_CANTOPEN;
    std::memcpy(full, path, length + 1);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *vfs, int size, char *to)
{
    for (int i = 0; i < size; ++i)
        to[i] = static_cast<char>(stateOf(vfs).chance.bits());
    return size;
}

int sleep(sqlite3_vfs *vfs, int microseconds)
{
    stateOf(vfs).slept += microseconds;
    return microseconds;
}

int currentTime(sqlite3_vfs *, double *julianDay)
{
    *julianDay = static_cast<double>(kNow) / 86400000.0;
    return SQLITE_OK;
}

int currentTimeInt64(sqlite3_vfs *, sqlite3_int64 *milliseconds)
{
    *milliseconds = kNow;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *)
{
    return 0;
}

} // namespace

void fillMethods(sqlite3_vfs &vfs, FaultVfs::Private *state)
{
    vfs.iVersion = 2;
    vfs.szOsFile = sizeof(OpenFile);
    vfs.mxPathname = 512;
    vfs.pAppData = state;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPathname;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleep;
    vfs.xCurrentTime = currentTime;
    vfs.xCurrentTimeInt64 = currentTimeInt64;
    vfs.xGetLastError = lastError;
}

} // namespace leadline::simulation
