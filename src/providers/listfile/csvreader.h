#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QStringList>

namespace leadline::providers {

struct CsvRow
{
    qint64 line = 0; ///< where it starts, 1-based
    QStringList cells;
    QString code;   ///< empty: sound; else LL-IMP-010 or 011
    QString reason;
};

/// Streams RFC 4180 rows: quoted newlines, doubled quotes, CRLF or LF, any of , ; tab |. UTF-8 with or without BOM, UTF-16
/// by BOM. A cell "=1+1" is that text. A broken row is returned as such and reading goes on at the next line.
class CsvReader
{
public:
    explicit CsvReader(QIODevice &device);
    [[nodiscard]] Result<void> start(); ///< finds encoding and separator; LL-IMP-002
    [[nodiscard]] bool next(CsvRow &row); ///< false at the end
    [[nodiscard]] QString encoding() const { return m_encoding; }
    [[nodiscard]] QChar separator() const { return m_separator; }
    [[nodiscard]] qint64 bytesRead() const;

private:
    QIODevice &m_device;
    QString m_encoding;
    QChar m_separator = u',';
    QString m_buffer;
    qsizetype m_pos = 0;
    qint64 m_line = 1;
    struct Decoder;
    std::shared_ptr<Decoder> m_decoder;
    [[nodiscard]] bool fill();
};

} // namespace leadline::providers
