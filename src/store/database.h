#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

class QSqlDatabase;

namespace leadline {
class Entropy;
}

namespace leadline::store {

class Reserve;

/// How a workspace is opened: the defaults are those of the programs.
struct OpenOptions
{
    /// The name of a VFS registered with SQLite that holds the file. The file must be there: what looks at,
    /// makes and renames files of the system is left out. Empty: the system's files.
    QString vfs = {};
    /// Chance and waiting between two tries while another program holds the file. Null: the system's. The
    /// wait blocks the thread.
    Entropy *entropy = nullptr;
    std::function<void(std::chrono::milliseconds)> wait = {};
    /// Space that recordReceived() may let go when the disk is full. Null: none.
    Reserve *reserve = nullptr;
};

/// One connection to a workspace file, for the thread that opened it. Opening checks the header, applies the
/// settings of reliability §12 (WAL, synchronous=FULL, foreign_keys, trusted_schema=OFF, busy_timeout) and
/// reads each back, then migrates. A new file is made under a temporary name and renamed when its schema is
/// complete. Codes: LL-DB-001 cannot open, 002 not a Leadline workspace, 003 newer than this program, 004
/// damaged, 005 disk full or read-only, 006 a statement failed, 007 another Leadline holds the workspace, 009
/// the disk refuses.
class Database
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock,
                                                                const OpenOptions &options = {});
    ~Database();

    [[nodiscard]] QSqlDatabase handle() const; ///< for the repositories of this layer only
    [[nodiscard]] QString path() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] QString workspaceId() const; ///< random key made with the file
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] Reserve *reserve() const; ///< null: there is none
    [[nodiscard]] bool isInTransaction() const;
    /// The epoch under which this connection writes to the outbox; 0: it is no engine's. See engineepoch.h.
    [[nodiscard]] qint64 engineEpoch() const;
    void setEngineEpoch(qint64 epoch);

    /// quick_check, foreign_key_check and the outbox audit. Empty list: sound.
    [[nodiscard]] Result<QStringList> check() const;

private:
    friend class Statement;
    friend class Transaction;
    Database() = default;
    [[nodiscard]] Result<bool> connect(const QString &path, const QString &vfs);
    [[nodiscard]] Result<void> prepare(bool firstOfProcess, bool checksPages);
    struct Private;
    std::unique_ptr<Private> d;
};

/// The one engine of a workspace: an OS lock beside the file. Dropped when destroyed; a dead holder does not
/// block.
class WorkspaceLock
{
public:
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceLock>> acquire(const QString &workspacePath);
    ~WorkspaceLock();

private:
    WorkspaceLock() = default;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace leadline::store
