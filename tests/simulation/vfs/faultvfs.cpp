#include "simulation/vfs/faultvfs_p.h"

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstring>

namespace leadline::simulation {
namespace {

/// What the operating system's refusal of a call becomes in SQLite's own VFS.
int usualCode(Call call)
{
    switch (call) {
    case Call::Open:
        return SQLITE_CANTOPEN;
    case Call::Read:
        return SQLITE_IOERR_READ;
    case Call::Write:
        return SQLITE_IOERR_WRITE;
    case Call::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Call::Sync:
        return SQLITE_IOERR_FSYNC;
    case Call::Size:
        return SQLITE_IOERR_FSTAT;
    case Call::Lock:
        return SQLITE_IOERR_LOCK;
    case Call::SlotLock:
        return SQLITE_IOERR_SHMLOCK;
    case Call::SharedMap:
        return SQLITE_IOERR_SHMMAP;
    case Call::Delete:
        return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

std::size_t slotOf(Call call)
{
    return static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(call)));
}

bool fits(const Fault &fault, const CallEvent &event)
{
    return fault.calls.testFlag(event.call) && (fault.process.empty() || fault.process == event.process) &&
           (fault.file.empty() || fault.file == event.file);
}

constexpr quint64 kHashStart = 0xCBF29CE484222325ULL;

} // namespace

FaultVfs::FaultVfs(std::string name) : d(std::make_unique<Private>())
{
    d->name = std::move(name);
    d->hash = kHashStart;
    fillMethods(d->vfs, d.get());
    d->vfs.zName = d->name.c_str();
    sqlite3_vfs_register(&d->vfs, 0);
}

FaultVfs::~FaultVfs()
{
    if (!d->handles.empty())
        qFatal("a connection to a file of %s is still open", d->name.c_str());
    sqlite3_vfs_unregister(&d->vfs);
}

const std::string &FaultVfs::name() const
{
    return d->name;
}

void FaultVfs::reset(quint64 seed)
{
    for (Handle *handle : d->handles)
        d->kill(*handle);
    d->directory.clear();
    d->ended.clear();
    d->faults.clear();
    d->record.clear();
    d->observer = {};
    d->counts = {};
    d->recording = d->readOnly = d->ignoresSync = false;
    d->spaceLeft = -1;
    d->hash = kHashStart;
    d->slept = 0;
    d->chance = SeededEntropy(seed);
    const auto salt = static_cast<int>(d->chance.bits() & 0x7fffffff);
    sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, salt == 0 ? 1 : salt, nullptr);
}

int FaultVfs::openHandles() const
{
    return static_cast<int>(d->handles.size());
}

void FaultVfs::put(const std::string &file, const QByteArray &whole)
{
    auto inode = std::make_shared<Inode>();
    inode->content = DiskFile(whole);
    d->directory.link(file, std::move(inode));
    d->directory.sync();
}

void FaultVfs::remove(const std::string &file)
{
    d->directory.unlink(file);
    d->directory.sync();
}

bool FaultVfs::exists(const std::string &file) const
{
    return d->directory.find(file) != nullptr;
}

QByteArray FaultVfs::bytes(const std::string &file) const
{
    const auto inode = d->directory.find(file);
    return inode ? inode->content.bytes() : QByteArray();
}

QByteArray FaultVfs::syncedBytes(const std::string &file) const
{
    const auto inode = d->directory.find(file);
    return inode && d->directory.isSynced(file) ? inode->content.synced() : QByteArray();
}

void FaultVfs::crash(const std::string &process)
{
    d->ended.insert(process);
    for (Handle *handle : d->handles)
        if (handle->process == process)
            d->kill(*handle);
}

void FaultVfs::powerLoss(quint64 seed)
{
    SeededEntropy chance(seed);
    for (Handle *handle : d->handles) {
        d->ended.insert(handle->process);
        d->kill(*handle);
    }
    const auto found = d->directory.afterPowerLoss(chance);
    std::map<std::string, QByteArray> content;
    for (const auto &[file, inode] : found)
        content.emplace(file, inode->content.afterPowerLoss(chance));
    d->directory.clear();
    for (const auto &[file, whole] : content)
        put(file, whole);
}

void FaultVfs::start(const std::string &process)
{
    d->ended.erase(process);
}

bool FaultVfs::isRunning(const std::string &process) const
{
    return !d->ended.contains(process);
}

bool FaultVfs::isSynced(const std::string &database) const
{
    const std::string log = database + "-wal";
    if (const auto inode = d->directory.find(log); inode && inode->content.size() > 0)
        return inode->content.isSynced() && d->directory.isSynced(log);
    const auto inode = d->directory.find(database);
    return inode && inode->content.isSynced() && d->directory.isSynced(database);
}

void FaultVfs::copySynced(const std::string &database, const std::string &copy)
{
    for (const char *suffix : {"", "-wal"}) {
        const QByteArray whole = syncedBytes(database + suffix);
        if (whole.isEmpty())
            remove(copy + suffix);
        else
            put(copy + suffix, whole);
    }
}

void FaultVfs::add(Fault fault)
{
    const qint64 left = std::max<qint64>(fault.at, 1);
    d->faults.push_back({std::move(fault), left});
}

void FaultVfs::clearFaults()
{
    d->faults.clear();
}

void FaultVfs::setSpaceLeft(qint64 bytes)
{
    d->spaceLeft = std::max<qint64>(bytes, 0);
}

void FaultVfs::giveSpace(qint64 bytes)
{
    if (d->spaceLeft >= 0)
        d->spaceLeft += bytes;
}

void FaultVfs::setSpaceUnlimited()
{
    d->spaceLeft = -1;
}

void FaultVfs::setReadOnly(bool readOnly)
{
    d->readOnly = readOnly;
}

void FaultVfs::setIgnoresSync(bool ignores)
{
    d->ignoresSync = ignores;
}

qint64 FaultVfs::count(Calls calls) const
{
    qint64 sum = 0;
    for (std::size_t slot = 0; slot < d->counts.size(); ++slot)
        if (calls.testFlag(static_cast<Call>(1U << slot)))
            sum += d->counts.at(slot);
    return sum;
}

void FaultVfs::setObserver(std::function<void(const CallEvent &)> observer)
{
    d->observer = std::move(observer);
}

void FaultVfs::setRecording(bool on)
{
    d->recording = on;
}

const std::vector<CallEvent> &FaultVfs::record() const
{
    return d->record;
}

quint64 FaultVfs::traceHash() const
{
    return d->hash;
}

qint64 FaultVfs::sleptMicroseconds() const
{
    return d->slept;
}

FaultVfs::Private::Verdict FaultVfs::Private::enter(const CallEvent &event)
{
    ++counts.at(slotOf(event.call));
    mix(static_cast<qint64>(event.call));
    mix(event.process.data(), static_cast<qint64>(event.process.size()));
    mix(event.file.data(), static_cast<qint64>(event.file.size()));
    mix(event.offset);
    mix(event.size);
    if (recording)
        record.push_back(event);
    if (observer) {
        const auto called = observer; // may set another one
        called(event);
    }
    if (ended.contains(event.process))
        return {SQLITE_IOERR, false};
    Verdict verdict;
    Fault::Effect effect = Fault::Effect::DiesAfter;
    bool strikes = false;
    for (Pending &pending : faults) {
        if (!fits(pending.fault, event) || (pending.left == 0 && !pending.fault.persistent))
            continue;
        if (pending.left > 0 && --pending.left > 0)
            continue;
        if (strikes)
            continue;
        strikes = true;
        effect = pending.fault.effect;
        verdict.code = pending.fault.code != 0 ? pending.fault.code : usualCode(event.call);
    }
    if (!strikes)
        return {};
    if (effect == Fault::Effect::Fails)
        return verdict;
    if (effect == Fault::Effect::DiesAfter)
        return {SQLITE_OK, true};
    return {SQLITE_IOERR, true};
}

FaultVfs::Private::Verdict FaultVfs::Private::enter(const Handle &handle, Call call, qint64 offset,
                                                    qint64 size)
{
    if (handle.dead)
        return {SQLITE_IOERR, false};
    const CallEvent event{call, handle.process, handle.file, offset, size};
    Verdict verdict = enter(event);
    if (handle.dead)
        verdict = {SQLITE_IOERR, false};
    return verdict;
}

int FaultVfs::Private::leave(const Verdict &verdict, const std::string &process, int code)
{
    if (!verdict.diesAfter)
        return code;
    const std::string killed = process; // may belong to what is killed
    ended.insert(killed);
    for (Handle *handle : handles)
        if (handle->process == killed)
            kill(*handle);
    return SQLITE_IOERR;
}

/// Eight bytes at a time: a page is written with every commit.
void FaultVfs::Private::mix(const char *bytes, qint64 size)
{
    while (size > 0) {
        quint64 word = 0;
        const auto length = std::min<std::size_t>(static_cast<std::size_t>(size), sizeof word);
        std::memcpy(&word, bytes, length);
        hash = std::rotl((hash ^ word) * 0x9E3779B97F4A7C15ULL, 29);
        bytes += length;
        size -= static_cast<qint64>(length);
    }
}

void FaultVfs::Private::kill(Handle &handle)
{
    if (handle.dead)
        return;
    handle.dead = true;
    handle.inode->lock.lower(handle.lock, SQLITE_LOCK_NONE);
    if (!handle.index)
        return;
    handle.index->locks.unlockAll(handle.slotLocks);
    for (void *address : handle.mapped)
        if (!SharedPages::makePrivate(address))
            qFatal("no memory for the copy of a killed process");
    unmap(handle);
}

void FaultVfs::Private::unmap(Handle &handle)
{
    // A log's index lives in memory only: whoever opens it next builds it anew.
    if (--handle.index->users == 0) {
        for (const int region : handle.index->regions)
            pages.release(region);
        if (handle.inode->index == handle.index)
            handle.inode->index.reset();
    }
    handle.index.reset();
}

void FaultVfs::Private::forget(Handle *handle)
{
    handles.erase(std::find(handles.begin(), handles.end(), handle));
}

qint64 FaultVfs::Private::takeSpace(const Inode &inode, qint64 offset, qint64 size)
{
    const qint64 growth = std::max<qint64>(offset + size - inode.content.size(), 0);
    if (spaceLeft < 0 || growth == 0)
        return size;
    const qint64 granted = std::min(growth, spaceLeft);
    spaceLeft -= granted;
    return std::max<qint64>(size - (growth - granted), 0);
}

void FaultVfs::Private::giveBack(qint64 bytes)
{
    if (spaceLeft >= 0)
        spaceLeft += std::max<qint64>(bytes, 0);
}

} // namespace leadline::simulation
