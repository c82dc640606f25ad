#pragma once

#include <QByteArray>
#include <QFlags>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace leadline::simulation {

/// What SQLite asks a file system for.
enum class Call {
    Open = 1,
    Read = 2,
    Write = 4,
    Truncate = 8,
    Sync = 16,
    Size = 32,
    Lock = 64,       ///< raising the lock of the database file
    SlotLock = 128,  ///< taking a lock in the shared memory of the write-ahead log
    SharedMap = 256, ///< mapping a region of that memory
    Delete = 512,
};
Q_DECLARE_FLAGS(Calls, Call)
Q_DECLARE_OPERATORS_FOR_FLAGS(Calls)

/// Those that change what is on the disk.
inline constexpr Calls kChanges = Calls(Call::Write) | Call::Truncate | Call::Sync | Call::Delete;
inline constexpr Calls kAnyCall = Calls(0x3FF);

/// One call, for the record and for the observer.
struct CallEvent
{
    Call call = Call::Open;
    std::string process, file; ///< "p3", "w.leadline-wal"
    qint64 offset = 0;         ///< Write, Read; of a Truncate the new size; of a lock its first slot or level
    qint64 size = 0;
};

/// A fault to come. It counts the calls that fit from the moment it is set.
struct Fault
{
    enum class Effect {
        Fails,      ///< the call does nothing and answers `code`
        DiesBefore, ///< the process is killed instead of the call
        DiesAfter   ///< the call is carried out, then the process is killed
    };
    Calls calls = kAnyCall;
    qint64 at = 1;           ///< the how manieth of them; 1: the next
    bool persistent = false; ///< and every later one
    Effect effect = Effect::Fails;
    int code = 0;             ///< SQLITE_…; 0: what the system would say to such a call
    std::string process = {}; ///< empty: any
    std::string file = {};    ///< likewise
};

/// A SQLite VFS that keeps its files in memory, for one thread and many connections: locks, shared memory of
/// the write-ahead log, and every trouble a disk or a kill can make. Open a database with
/// `file:/p3/w.leadline?vfs=<name()>`; the first folder names a process. All processes see the same file
/// `w.leadline`, while faults and kills strike one. Nothing in it depends on addresses or on time: xSleep
/// returns at once, the time is fixed, chance comes from the seed of reset().
class FaultVfs
{
public:
    explicit FaultVfs(std::string name = "leadline-fault");
    ~FaultVfs(); ///< close every connection before
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    [[nodiscard]] const std::string &name() const;
    /// Forgets files, faults, counts, record and kills. Connections still open are dead. The seed also sets
    /// SQLite's own generator (it salts the write-ahead log), which the whole program shares.
    void reset(quint64 seed);
    [[nodiscard]] int openHandles() const; ///< files that connections have open, dead ones too

    // Files, by their name without a process.
    void put(const std::string &file, const QByteArray &whole); ///< replaces it; synced
    void remove(const std::string &file);                       ///< at once and lasting
    [[nodiscard]] bool exists(const std::string &file) const;
    [[nodiscard]] QByteArray bytes(const std::string &file) const;
    [[nodiscard]] QByteArray
    syncedBytes(const std::string &file) const; ///< what surely survives a power loss

    // Ends. What a process has open is dead from then on: every call answers SQLITE_IOERR, and the process
    // cannot open or delete anything until it is started again. Its dead connections may be closed any time.
    void crash(const std::string &process); ///< kill -9: what was written stays, its locks are dropped
    void powerLoss(quint64 seed);           ///< ends every process; see DiskFile::afterPowerLoss
    void start(const std::string &process); ///< may run again; needed after its end only
    [[nodiscard]] bool isRunning(const std::string &process) const;

    // What would survive.
    /// True: every transaction committed so far survives a power loss. False: some may not; it may still be
    /// that only leftovers of a failed write wait, so then ask copySynced(). A few nanoseconds.
    [[nodiscard]] bool isSynced(const std::string &database) const;
    /// Makes `copy` the database as a power loss would leave it at the least: synced bytes of file and
    /// write-ahead log. Open it like any other, under any process.
    void copySynced(const std::string &database, const std::string &copy);

    // Faults.
    void add(Fault fault);
    void clearFaults(); ///< those of add(); not space, read-only and unsynced
    /// From now on the files may grow by so many bytes together; then a write is cut short and answers
    /// SQLITE_FULL. Overwriting needs no space.
    void setSpaceLeft(qint64 bytes);
    void giveSpace(qint64 bytes); ///< more of it
    void setSpaceUnlimited();
    /// As after a remount: open files answer SQLITE_IOERR to writes, new handles are read-only.
    void setReadOnly(bool readOnly);
    /// A disk that lies: xSync says yes and does nothing.
    void setIgnoresSync(bool ignores);

    // What happened.
    [[nodiscard]] qint64 count(Calls calls) const; ///< since reset(), failed ones included
    /// Called before each call is carried out; may crash a process or take the power.
    void setObserver(std::function<void(const CallEvent &)> observer);
    void setRecording(bool on); ///< off after reset()
    [[nodiscard]] const std::vector<CallEvent> &record() const;
    /// A digest of every call since reset() with its file, place, size and bytes written; the same for the
    /// same seed.
    [[nodiscard]] quint64 traceHash() const;
    [[nodiscard]] qint64 sleptMicroseconds() const; ///< what xSleep was asked for since reset()

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace leadline::simulation
