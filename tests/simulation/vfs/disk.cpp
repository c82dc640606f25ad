#include "simulation/vfs/disk.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace leadline::simulation {
namespace {

/// What a disk writes whole or not at all.
constexpr qint64 kSector = 512;

void put(QByteArray &file, qint64 offset, const char *bytes, qint64 size)
{
    if (file.size() < offset + size)
        file.resize(offset + size, '\0');
    std::memcpy(file.data() + offset, bytes, static_cast<std::size_t>(size));
}

void cut(QByteArray &file, qint64 size)
{
    file.resize(size, '\0');
}

template <class T> void shuffle(std::vector<T> &values, SeededEntropy &chance)
{
    for (std::size_t left = values.size(); left > 1; --left)
        std::swap(values.at(left - 1), values.at(chance.below(left)));
}

} // namespace

void DiskFile::write(qint64 offset, const char *bytes, qint64 size)
{
    put(m_bytes, offset, bytes, size);
    m_pending.push_back({offset, QByteArray(bytes, size), false});
}

void DiskFile::truncate(qint64 size)
{
    cut(m_bytes, size);
    m_pending.push_back({size, {}, true});
    if (size == 0)
        m_lost = false;
}

void DiskFile::sync()
{
    for (const Change &change : m_pending) {
        if (change.isCut)
            cut(m_synced, change.offset);
        else
            put(m_synced, change.offset, change.bytes.constData(), change.bytes.size());
    }
    m_pending.clear();
}

void DiskFile::failSync()
{
    m_lost = m_lost || !m_pending.empty();
    m_pending.clear();
}

QByteArray DiskFile::afterPowerLoss(SeededEntropy &chance) const
{
    struct Piece
    {
        const Change *change;
        qint64 from, size; ///< within the change
    };
    // How far the disk had got: nowhere, hardly, half, nearly, all the way.
    static constexpr std::array<quint64, 5> kKeptOfTen{0, 1, 5, 9, 10};
    const quint64 keptOfTen = kKeptOfTen.at(chance.below(kKeptOfTen.size()));
    std::vector<Piece> pieces;
    for (const Change &change : m_pending) {
        qint64 from = 0;
        do {
            const qint64 room = kSector - (change.offset + from) % kSector;
            const qint64 size = std::min(room, change.bytes.size() - from);
            if (chance.below(10) < keptOfTen)
                pieces.push_back({&change, from, size});
            from += size;
        } while (from < change.bytes.size());
    }
    if (chance.below(2) == 0)
        shuffle(pieces, chance);
    const char before = chance.below(4) == 0 ? '\xA5' : '\0';
    QByteArray found = m_synced;
    for (const Piece &piece : pieces) {
        const qint64 at = piece.change->offset + piece.from;
        if (piece.change->isCut)
            found.resize(at, before);
        else {
            if (found.size() < at)
                found.resize(at, before);
            put(found, at, piece.change->bytes.constData() + piece.from, piece.size);
        }
    }
    return found;
}

} // namespace leadline::simulation
