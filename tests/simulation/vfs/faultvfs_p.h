#pragma once

#include "simulation/vfs/disk.h"
#include "simulation/vfs/faultvfs.h"
#include "simulation/vfs/locks.h"
#include "simulation/vfs/sharedpages.h"

#include <sqlite3.h>

#include <array>
#include <set>

namespace leadline::simulation {

/// The shared memory of one write-ahead log, for as long as a living connection maps it.
struct LogIndex
{
    SlotLocks locks;
    std::vector<int> regions; ///< of SharedPages
    int users = 0;
};

struct Inode
{
    DiskFile content;
    FileLock lock;
    std::shared_ptr<LogIndex> index;
};

/// One open file of one connection. SQLite owns the memory of `base`; ours hangs on it.
struct Handle
{
    std::shared_ptr<Inode> inode;
    std::string process, file;
    bool dead = false;
    bool readOnly = false;    ///< opened while the disk was
    bool syncsFolder = false; ///< with its first sync, as SQLite's own VFS does for journals it made
    bool deleteOnClose = false;
    int lock = SQLITE_LOCK_NONE;
    std::shared_ptr<LogIndex> index;
    SlotLocks::Held slotLocks;
    std::vector<void *> mapped;
};

struct FaultVfs::Private
{
    struct Pending
    {
        Fault fault;
        qint64 left; ///< calls until it strikes; 0: it has
    };
    /// What the gate says about a call.
    struct Verdict
    {
        int code = SQLITE_OK;
        bool diesAfter = false;
    };

    std::string name;
    sqlite3_vfs vfs{};
    Directory<Inode> directory;
    SharedPages pages;
    std::vector<Handle *> handles; ///< in the order they were opened
    std::set<std::string> ended;   ///< processes
    std::vector<Pending> faults;
    std::function<void(const CallEvent &)> observer;
    std::vector<CallEvent> record;
    std::array<qint64, 10> counts{};
    bool recording = false, readOnly = false, ignoresSync = false;
    qint64 spaceLeft = -1; ///< -1: unlimited
    quint64 hash = 0;
    qint64 slept = 0;
    SeededEntropy chance{0};

    /// Counts, records and judges a call of a living process.
    [[nodiscard]] Verdict enter(const CallEvent &event);
    /// The same for a call on an open file; a dead one answers SQLITE_IOERR.
    [[nodiscard]] Verdict enter(const Handle &handle, Call call, qint64 offset, qint64 size);
    /// To be returned after the call was carried out.
    [[nodiscard]] int leave(const Verdict &verdict, const std::string &process, int code = SQLITE_OK);
    void mix(const char *bytes, qint64 size);
    void mix(qint64 number) { mix(reinterpret_cast<const char *>(&number), sizeof number); }

    void kill(Handle &handle);
    void unmap(Handle &handle); ///< of the living
    void forget(Handle *handle);
    /// How much of a write the space left allows; takes it.
    [[nodiscard]] qint64 takeSpace(const Inode &inode, qint64 offset, qint64 size);
    void giveBack(qint64 bytes);
};

/// The callbacks for SQLite, with `state` as their memory.
void fillMethods(sqlite3_vfs &vfs, FaultVfs::Private *state);

} // namespace leadline::simulation
