#pragma once

#include <QCryptographicHash>
#include <QString>

#include <cstdio>

namespace leadline::simulation {

/// The canonical list of what happened. Two runs of one seed must give the same hash, on every machine.
class Trace
{
public:
    /// `shown`: where the lines are printed too; null: nowhere.
    explicit Trace(std::FILE *shown) : m_shown(shown) {}
    void note(qint64 atMs, const QByteArray &line)
    {
        const QByteArray whole = QByteArray::number(atMs) + ' ' + line + '\n';
        m_hash.addData(whole);
        if (m_shown)
            std::fwrite(whole.constData(), 1, std::size_t(whole.size()), m_shown);
    }
    [[nodiscard]] bool isShown() const { return m_shown != nullptr; }
    [[nodiscard]] QString hash() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::FILE *m_shown;
};

} // namespace leadline::simulation
