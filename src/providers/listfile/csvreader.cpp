#include "providers/listfile/csvreader.h"

#include "providers/texts.h"

#include <algorithm>
#include <array>

namespace leadline::providers {

namespace {

constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kMaxCell = 1024 * 1024;    // characters; reliability §11
constexpr qsizetype kMaxRow = 4 * 1024 * 1024; // characters
constexpr qsizetype kShownOfBroken = 1000;

Error unknownEncoding()
{
    return {.kind = ErrorKind::BadInput,
            .code = QStringLiteral("LL-IMP-002"),
            .what = tr("The list is written in an encoding that cannot be told for certain."),
            .unaffected = tr("Nothing was imported."),
            .remedy = tr("Save it as \"CSV UTF-8\" and import it again.")};
}

/// Valid UTF-8, as far as the sample goes: a character cut off at its end is fine.
bool looksLikeUtf8(const QByteArray &sample, bool complete)
{
    const int most = complete ? 0 : 3;
    for (int cut = 0; cut <= most && cut <= sample.size(); ++cut) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(QByteArrayView(sample).chopped(cut));
        Q_UNUSED(text)
        if (!decoder.hasError())
            return true;
    }
    return false;
}

} // namespace

CsvReader::CsvReader(QIODevice &device) : m_device(device) {}

Result<void> CsvReader::start()
{
    const QByteArray sample = m_device.peek(kChunk);
    const auto begins = [&](const char *bytes, qsizetype n) {
        return sample.startsWith(QByteArrayView(bytes, n));
    };
    const auto use = [&](QStringDecoder::Encoding encoding, const char *name, qsizetype bom) {
        m_encoding = QString::fromLatin1(name);
        m_decoder = QStringDecoder(encoding, QStringConverter::Flag::ConvertInitialBom);
        m_bytesRead += m_device.skip(bom);
    };
    if (begins("\xff\xfe\0\0", 4) || begins("\0\0\xfe\xff", 4))
        return fail(unknownEncoding()); // UTF-32: nobody exports it
    if (begins("\xef\xbb\xbf", 3)) {
        use(QStringDecoder::Utf8, "UTF-8 with BOM", 3);
    } else if (begins("\xff\xfe", 2)) {
        use(QStringDecoder::Utf16LE, "UTF-16LE", 2);
    } else if (begins("\xfe\xff", 2)) {
        use(QStringDecoder::Utf16BE, "UTF-16BE", 2);
    } else {
        // UTF-16 without its mark is full of NUL bytes and still valid UTF-8
        if (sample.count('\0') * 10 > sample.size() || !looksLikeUtf8(sample, sample.size() < kChunk))
            return fail(unknownEncoding());
        use(QStringDecoder::Utf8, "UTF-8", 0);
    }
    findSeparator();
    return {};
}

/// Counts every candidate in the first lines, outside quotes: the right one stands in each line equally
/// often.
void CsvReader::findSeparator()
{
    static constexpr std::array<char16_t, 4> kCandidates{u',', u';', u'\t', u'|'};
    (void)have(kChunk / 2);
    // Excel's own hint, a first line "sep=;"
    if (m_buffer.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && m_buffer.size() > 5 &&
        (m_buffer[5] == u'\r' || m_buffer[5] == u'\n')) {
        m_separator = m_buffer[4];
        skipLine(0);
        return;
    }
    QList<std::array<int, 4>> lines;
    std::array<int, 4> counts{};
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < std::min(m_buffer.size(), kChunk) && lines.size() < 20; ++i) {
        const QChar c = m_buffer[i];
        any = any || !c.isSpace();
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r')) {
            if (any)
                lines << std::exchange(counts, {});
            any = false;
        } else if (!quoted) {
            for (size_t k = 0; k < kCandidates.size(); ++k)
                counts[k] += c == kCandidates[k] ? 1 : 0;
        }
    }
    if (any && lines.isEmpty())
        lines << counts;
    std::pair<int, int> best{0, 0};
    for (size_t k = 0; k < kCandidates.size() && !lines.isEmpty(); ++k) {
        const int first = lines.first()[k];
        const auto same = int(std::count_if(
            lines.begin(), lines.end(), [&](const std::array<int, 4> &line) { return line[k] == first; }));
        const std::pair<int, int> score{first > 0 ? same : 0, first};
        if (first > 0 && score > best) {
            best = score;
            m_separator = kCandidates[k];
        }
    }
}

bool CsvReader::fill()
{
    if (m_atEnd)
        return false;
    const QByteArray bytes = m_device.read(kChunk);
    if (bytes.isEmpty()) {
        m_atEnd = true;
        return false;
    }
    m_bytesRead += bytes.size();
    QString text = m_decoder.decode(bytes);
    text.remove(QChar(u'\0')); // never part of a name, and an error in databases
    m_buffer += text;
    return true;
}

bool CsvReader::have(qsizetype index)
{
    while (index >= m_buffer.size()) {
        if (!fill())
            return false;
    }
    return true;
}

bool CsvReader::isLineEnd(qsizetype index)
{
    const QChar c = m_buffer[index];
    return c == u'\n' || c == u'\r';
}

void CsvReader::skipLineEnd(qsizetype &index)
{
    if (m_buffer[index] == u'\r' && have(index + 1) && m_buffer[index + 1] == u'\n')
        ++index;
    ++index;
}

/// Leaves the rest of a line unread, without keeping it in memory.
void CsvReader::skipLine(qsizetype from)
{
    m_buffer.remove(0, from);
    qsizetype i = 0;
    while (have(i)) {
        if (isLineEnd(i)) {
            skipLineEnd(i);
            break;
        }
        if (++i >= kChunk) {
            m_buffer.remove(0, i);
            i = 0;
        }
    }
    m_pos = i;
    ++m_line;
}

CsvReader::Ending CsvReader::scanQuoted(QString &cell, Scan &scan)
{
    for (++scan.at; have(scan.at); ++scan.at) {
        const QChar c = m_buffer[scan.at];
        if (c == u'"') {
            if (!have(scan.at + 1) || m_buffer[scan.at + 1] != u'"') {
                ++scan.at;
                // what follows the closing quote must end the cell
                return !have(scan.at) || m_buffer[scan.at] == m_separator || isLineEnd(scan.at)
                           ? Ending::Sound
                           : Ending::OpenQuote;
            }
            ++scan.at;
        } else if (c == u'\n' || (c == u'\r' && !(have(scan.at + 1) && m_buffer[scan.at + 1] == u'\n'))) {
            ++scan.extraLines;
            if (scan.secondLine < 0)
                scan.secondLine = scan.at + 1;
        }
        cell += c;
        if (cell.size() > kMaxCell || scan.at - m_pos > kMaxRow)
            return scan.secondLine < 0 ? Ending::TooLarge : Ending::OpenQuote;
    }
    return Ending::OpenQuote;
}

CsvReader::Ending CsvReader::scanPlain(QString &cell, Scan &scan)
{
    const qsizetype begin = scan.at;
    while (have(scan.at) && m_buffer[scan.at] != m_separator && !isLineEnd(scan.at)) {
        ++scan.at;
        if (scan.at - begin > kMaxCell || scan.at - m_pos > kMaxRow)
            return Ending::TooLarge;
    }
    cell = m_buffer.mid(begin, scan.at - begin);
    return Ending::Sound;
}

CsvReader::Ending CsvReader::scanRow(QStringList &cells, Scan &scan)
{
    bool anyQuoted = false;
    for (;;) {
        QString cell;
        const bool quoted = have(scan.at) && m_buffer[scan.at] == u'"';
        anyQuoted = anyQuoted || quoted;
        const Ending ending = quoted ? scanQuoted(cell, scan) : scanPlain(cell, scan);
        if (ending != Ending::Sound)
            return ending;
        cells << cell;
        if (!have(scan.at))
            break;
        if (m_buffer[scan.at] == m_separator) {
            ++scan.at;
            continue;
        }
        skipLineEnd(scan.at);
        break;
    }
    const bool blank = !anyQuoted && cells.size() == 1 && cells.first().trimmed().isEmpty();
    return blank ? Ending::Blank : Ending::Sound;
}

bool CsvReader::next(CsvRow &row)
{
    for (;;) {
        if (m_pos > kChunk) {
            m_buffer.remove(0, m_pos);
            m_pos = 0;
        }
        if (!have(m_pos))
            return false;
        row = CsvRow();
        row.line = m_line;
        Scan scan;
        scan.at = m_pos;
        const Ending ending = scanRow(row.cells, scan);
        if (ending == Ending::Blank || ending == Ending::Sound) {
            m_pos = scan.at;
            m_line += 1 + scan.extraLines;
            if (ending == Ending::Blank)
                continue;
            const auto damaged = [](const QString &cell) {
                return cell.contains(QChar::ReplacementCharacter);
            };
            if (m_decoder.hasError() && std::any_of(row.cells.begin(), row.cells.end(), damaged)) {
                row.code = QStringLiteral("LL-IMP-014");
                row.reason = tr("It holds characters that are not %1.").arg(m_encoding);
            }
            return true;
        }
        const qsizetype shownTo = scan.secondLine < 0 ? scan.at : scan.secondLine;
        row.cells = {m_buffer.mid(m_pos, std::min(shownTo - m_pos, kShownOfBroken)).trimmed()};
        if (ending == Ending::TooLarge) {
            row.code = QStringLiteral("LL-IMP-011");
            row.reason = tr("A cell is larger than 1 MiB.");
        } else {
            row.code = QStringLiteral("LL-IMP-010");
            row.reason = tr("A quote is never closed, or something follows a closed one.");
        }
        if (scan.secondLine >= 0) {
            m_pos = scan.secondLine;
            ++m_line;
        } else {
            skipLine(scan.at);
        }
        return true;
    }
}

} // namespace leadline::providers
