#include "base/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace leadline {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Json", text);
}

Error jsonError(const QByteArray &bytes, const QString &source, const QString &code, const QString &problem,
                qsizetype offset)
{
    const int line = lineOfOffset(bytes, offset);
    const qsizetype start = offset > 0 ? bytes.lastIndexOf('\n', offset - 1) + 1 : 0;
    Error e;
    e.kind = code == u"LL-JSON-002" ? ErrorKind::TooLarge : ErrorKind::BadAnswer;
    e.code = code;
    e.what = tr("%1 cannot be read as JSON: %2 (line %3).").arg(source, problem).arg(line);
    e.unaffected = tr("Nothing was changed.");
    e.remedy = tr("Mend the file, or check that the address leads to the right service.");
    e.details = {{QStringLiteral("line"), line}, {QStringLiteral("column"), int(offset - start + 1)}};
    return e;
}

/// One pass over the bytes that knows strings and nesting, nothing more; grammar is the parser's business.
class Scanner
{
public:
    Scanner(const QByteArray &bytes, const JsonLimits &limits) : m_bytes(bytes), m_limits(limits) {}

    /// Empty when all limits hold; else the problem, with code() and offset() set.
    QString run()
    {
        const qsizetype n = m_bytes.size();
        for (qsizetype i = 0; i < n; ++i) {
            const char c = m_bytes[i];
            if (c == '"') {
                const qsizetype start = i;
                i = endOfString(i);
                if (i < 0)
                    return {}; // unterminated: the parser says so with its own offset
                if (i - start > m_limits.maxStringBytes)
                    return problem("LL-JSON-002", tr("a text is longer than the limit"), start);
                if (!m_levels.empty() && m_levels.back().expectsKey) {
                    m_levels.back().expectsKey = false;
                    if (m_limits.refuseDuplicateKeys && !remember(m_bytes.mid(start + 1, i - start - 1)))
                        return problem("LL-JSON-003", tr("a key stands twice in one object"), start);
                }
            } else if (c == '{' || c == '[') {
                m_levels.push_back({{}, c == '{'});
                if (int(m_levels.size()) > m_limits.maxDepth)
                    return problem("LL-JSON-002", tr("it is nested too deeply"), i);
            } else if (c == '}' || c == ']') {
                if (!m_levels.empty())
                    m_levels.pop_back();
            } else if (c == ',') {
                if (++m_values > m_limits.maxValues)
                    return problem("LL-JSON-002", tr("it holds too many values"), i);
                if (!m_levels.empty() && m_levels.back().isObject)
                    m_levels.back().expectsKey = true;
            }
        }
        return {};
    }
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] qsizetype offset() const { return m_offset; }

private:
    struct Level
    {
        QSet<QByteArray> keys;
        bool isObject = false;
        bool expectsKey = isObject;
    };

    QString problem(const char *code, const QString &text, qsizetype offset)
    {
        m_code = QLatin1String(code);
        m_offset = offset;
        return text;
    }
    [[nodiscard]] qsizetype endOfString(qsizetype quote) const
    {
        for (qsizetype i = quote + 1; i < m_bytes.size(); ++i) {
            if (m_bytes[i] == '\\')
                ++i;
            else if (m_bytes[i] == '"')
                return i;
        }
        return -1;
    }
    bool remember(QByteArray key)
    {
        if (key.contains('\\')) { // "\u0061" is "a" to the parser
            const QJsonArray decoded = QJsonDocument::fromJson("[\"" + key + "\"]").array();
            if (decoded.size() == 1)
                key = decoded.first().toString().toUtf8();
        }
        QSet<QByteArray> &keys = m_levels.back().keys;
        if (keys.contains(key))
            return false;
        keys.insert(key);
        return true;
    }

    const QByteArray &m_bytes;
    const JsonLimits &m_limits;
    std::vector<Level> m_levels;
    qsizetype m_values = 0;
    qsizetype m_offset = 0;
    QString m_code;
};

/// Walks JSON text towards a pointer, skipping what is not on the way. Works on text that already parsed.
class PointerWalker
{
public:
    explicit PointerWalker(const QByteArray &bytes) : m_bytes(bytes) {}

    qsizetype find(const QStringList &path)
    {
        skipSpace();
        for (const QString &step : path) {
            if (at() == '{') {
                if (!enterMember(step.toUtf8()))
                    return -1;
            } else if (at() == '[') {
                bool isIndex = false;
                const int index = step.toInt(&isIndex);
                if (!isIndex || index < 0 || !enterElement(index))
                    return -1;
            } else {
                return -1;
            }
        }
        return m_pos < m_bytes.size() ? m_pos : -1;
    }

private:
    [[nodiscard]] char at() const { return m_pos < m_bytes.size() ? m_bytes[m_pos] : '\0'; }
    void skipSpace()
    {
        while (m_pos < m_bytes.size() && (at() == ' ' || at() == '\n' || at() == '\r' || at() == '\t'))
            ++m_pos;
    }
    QByteArray takeString()
    {
        const qsizetype start = ++m_pos;
        while (m_pos < m_bytes.size() && at() != '"')
            m_pos += at() == '\\' ? 2 : 1;
        const QByteArray text = m_bytes.mid(start, m_pos - start);
        ++m_pos;
        return text;
    }
    void skipValue()
    {
        skipSpace();
        int depth = 0;
        while (m_pos < m_bytes.size()) {
            const char c = at();
            if (c == '"') {
                takeString();
                if (depth == 0)
                    return;
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            if (c == '}' || c == ']') {
                if (depth == 0)
                    return;
                --depth;
                ++m_pos;
                if (depth == 0)
                    return;
                continue;
            }
            if (c == ',' && depth == 0)
                return;
            ++m_pos;
        }
    }
    bool enterMember(const QByteArray &name)
    {
        ++m_pos;
        for (;;) {
            skipSpace();
            if (at() != '"')
                return false;
            const QByteArray key = takeString();
            skipSpace();
            ++m_pos; // the colon
            skipSpace();
            if (key == name)
                return true;
            skipValue();
            skipSpace();
            if (at() != ',')
                return false;
            ++m_pos;
        }
    }
    bool enterElement(int index)
    {
        ++m_pos;
        skipSpace();
        for (int i = 0; i < index; ++i) {
            skipValue();
            skipSpace();
            if (at() != ',')
                return false;
            ++m_pos;
            skipSpace();
        }
        return at() != ']';
    }

    const QByteArray &m_bytes;
    qsizetype m_pos = 0;
};

} // namespace

Result<QJsonValue> parseJson(const QByteArray &bytes, const QString &source, const JsonLimits &limits)
{
    if (bytes.size() > limits.maxBytes)
        return fail(
            jsonError(bytes, source, QStringLiteral("LL-JSON-002"), tr("it is larger than the limit"), 0));
    Scanner scanner(bytes, limits);
    if (const QString problem = scanner.run(); !problem.isEmpty())
        return fail(jsonError(bytes, source, scanner.code(), problem, scanner.offset()));

    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());

    // QJsonDocument refuses a bare text or number, which HaloPSA sends as an error body: wrap it and try
    // again.
    QJsonParseError bare;
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + bytes.trimmed() + ']', &bare);
    if (bare.error == QJsonParseError::NoError && wrapped.array().size() == 1)
        return wrapped.array().first();
    return fail(jsonError(bytes, source, QStringLiteral("LL-JSON-001"), parse.errorString(), parse.offset));
}

int lineOfOffset(const QByteArray &bytes, qsizetype offset)
{
    const auto head = QByteArrayView(bytes).first(qBound<qsizetype>(0, offset, bytes.size()));
    return int(std::count(head.begin(), head.end(), '\n')) + 1;
}

qsizetype offsetOfJsonPointer(const QByteArray &bytes, const QString &pointer)
{
    QStringList steps;
    if (!pointer.isEmpty()) {
        if (!pointer.startsWith(u'/'))
            return -1;
        steps = pointer.mid(1).split(u'/');
    }
    for (QString &step : steps)
        step.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
    return PointerWalker(bytes).find(steps);
}

QString cleanLine(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\t' || c == u'\n' || c == u'\r') {
            out += u' ';
        } else if (c.category() != QChar::Other_Control && !(c >= QChar(0x202A) && c <= QChar(0x202E)) &&
                   !(c >= QChar(0x2066) && c <= QChar(0x2069)) && c != QChar(0xFEFF)) {
            out += c;
        }
    }
    return out.normalized(QString::NormalizationForm_C).simplified();
}

} // namespace leadline
