#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QStringDecoder>
#include <QStringList>

namespace leadline::providers {

struct CsvRow
{
    qint64 line = 0; ///< where it starts, 1-based
    QStringList cells;
    QString code; ///< empty: sound; else LL-IMP-010, 011 or 014
    QString reason;
};

/// Streams RFC 4180 rows: quoted newlines, doubled quotes, CRLF, LF or CR, any of , ; tab |. UTF-8 with or
/// without BOM, UTF-16 by BOM. A cell "=1+1" is that text; U+0000 is dropped; empty lines are no rows. A
/// broken row is returned as such and reading goes on at the line after the one it began on, so that one lost
/// quote cannot swallow the file. No more than one row is in memory, and no cell over 1 MiB.
class CsvReader
{
public:
    explicit CsvReader(QIODevice &device);
    [[nodiscard]] Result<void> start();   ///< finds encoding and separator; LL-IMP-002
    [[nodiscard]] bool next(CsvRow &row); ///< false at the end
    [[nodiscard]] QString encoding() const { return m_encoding; }
    [[nodiscard]] QChar separator() const { return m_separator; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    enum class Ending { Sound, Blank, OpenQuote, TooLarge };
    struct Scan
    {
        qsizetype at = 0;          // in the buffer: where the scan stopped
        qsizetype secondLine = -1; // in the buffer: where the second line of the row begins
        int extraLines = 0;
    };
    [[nodiscard]] bool have(qsizetype index);
    [[nodiscard]] bool fill();
    [[nodiscard]] bool isLineEnd(qsizetype index);
    [[nodiscard]] Ending scanRow(QStringList &cells, Scan &scan);
    [[nodiscard]] Ending scanQuoted(QString &cell, Scan &scan);
    [[nodiscard]] Ending scanPlain(QString &cell, Scan &scan);
    void skipLineEnd(qsizetype &index);
    void skipLine(qsizetype from);
    void findSeparator();

    QIODevice &m_device; // borrowed, open for reading
    QString m_encoding;
    QChar m_separator = u',';
    QStringDecoder m_decoder;
    QString m_buffer;
    qsizetype m_pos = 0; // of the next row, in the buffer
    qint64 m_line = 1;
    qint64 m_bytesRead = 0;
    bool m_atEnd = false;
};

} // namespace leadline::providers
