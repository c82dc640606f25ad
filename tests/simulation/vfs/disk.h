#pragma once

#include "base/entropy.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leadline::simulation {

/// The bytes of one file: as every process sees them, and as they would surely be found after the power went.
class DiskFile
{
public:
    DiskFile() = default;
    explicit DiskFile(const QByteArray &whole) : m_bytes(whole), m_synced(whole) {}

    [[nodiscard]] qint64 size() const { return m_bytes.size(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QByteArray &synced() const { return m_synced; }
    /// Nothing written waits for a sync. Stays false after a failed sync, until the next cut to nothing.
    [[nodiscard]] bool isSynced() const { return m_pending.empty() && !m_lost; }

    void write(qint64 offset, const char *bytes, qint64 size);
    void truncate(qint64 size);
    void sync();
    /// As Linux does it: the system forgets that the bytes are not on the disk, later syncs leave them out.
    void failSync();

    /// What may be found after the power went: the synced bytes and of the rest any pieces of 512 bytes, in
    /// any order, as chance has it. What was never written reads as zeros, or as what lay there before.
    [[nodiscard]] QByteArray afterPowerLoss(SeededEntropy &chance) const;

private:
    struct Change
    {
        qint64 offset;
        QByteArray bytes;
        bool isCut; ///< at offset
    };
    QByteArray m_bytes, m_synced;
    std::vector<Change> m_pending; ///< since the last sync, in order
    bool m_lost = false;
};

/// Files by name. What a name stands for becomes lasting with its folder, not with its file.
template <class Inode> class Directory
{
public:
    using Pointer = std::shared_ptr<Inode>;

    [[nodiscard]] Pointer find(const std::string &name) const
    {
        const auto found = m_now.find(name);
        return found == m_now.end() ? Pointer() : found->second;
    }
    [[nodiscard]] const std::map<std::string, Pointer> &files() const { return m_now; }
    [[nodiscard]] bool isSynced(const std::string &name) const { return !m_pending.contains(name); }

    void link(const std::string &name, Pointer file)
    {
        m_now[name] = file;
        m_pending[name].push_back(std::move(file));
    }
    void unlink(const std::string &name)
    {
        m_now.erase(name);
        m_pending[name].push_back({});
    }
    void sync()
    {
        for (const auto &[name, changes] : m_pending)
            settle(m_synced, name, changes.back());
        m_pending.clear();
    }
    /// What each name may stand for after the power went.
    [[nodiscard]] std::map<std::string, Pointer> afterPowerLoss(SeededEntropy &chance) const
    {
        std::map<std::string, Pointer> found = m_synced;
        for (const auto &[name, changes] : m_pending)
            if (const quint64 kept = chance.below(changes.size() + 1); kept > 0)
                settle(found, name, changes.at(kept - 1));
        return found;
    }
    void clear()
    {
        m_now.clear();
        m_synced.clear();
        m_pending.clear();
    }

private:
    static void settle(std::map<std::string, Pointer> &names, const std::string &name, const Pointer &file)
    {
        if (file)
            names[name] = file;
        else
            names.erase(name);
    }
    std::map<std::string, Pointer> m_now, m_synced;
    std::map<std::string, std::vector<Pointer>> m_pending; ///< null: removed
};

} // namespace leadline::simulation
