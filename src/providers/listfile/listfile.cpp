#include "providers/listfile/listfile.h"

#include "base/json.h"
#include "providers/listfile/headerinference.h"
#include "providers/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace leadline::providers {

namespace {

constexpr qint64 kMaxBytes = 512LL * 1024 * 1024; // reliability §11
constexpr qsizetype kMaxColumns = 512;
constexpr qint64 kMaxListRows = 2'000'000;
constexpr int kSampleRows = 200;
constexpr int kRowsPerProgress = 256;

Error importError(ErrorKind kind, const char *code, const QString &what, const QString &remedy)
{
    return {.kind = kind,
            .code = QLatin1String(code),
            .what = what,
            .unaffected = tr("Nothing was imported."),
            .remedy = remedy};
}

/// A list that was opened and whose heading was read.
struct OpenList
{
    std::unique_ptr<QFile> file;
    std::unique_ptr<CsvReader> reader;
    QStringList headers;
};

bool looksLikeData(const QStringList &headers)
{
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return std::any_of(headers.begin(), headers.end(),
                       [](const QString &h) { return email.match(h).hasMatch(); });
}

/// Headings by which columns are told apart: trimmed, "Column 3" where there is none, "Phone (2)" for a
/// second one.
QStringList distinctHeaders(const QStringList &cells)
{
    QStringList headers;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString name = cleanLine(cells.at(i)).left(200);
        if (name.isEmpty())
            name = tr("Column %1").arg(i + 1);
        const QString base = name;
        for (int n = 2; headers.contains(name); ++n)
            name = QStringLiteral("%1 (%2)").arg(base).arg(n);
        headers << name;
    }
    return headers;
}

Result<OpenList> openList(const QString &path)
{
    OpenList list;
    list.file = std::make_unique<QFile>(path);
    const QString name = QFileInfo(path).fileName();
    if (!list.file->open(QIODevice::ReadOnly)) {
        return fail(importError(ErrorKind::BadInput, "LL-IMP-001",
                                tr("The list %1 cannot be opened: %2.").arg(name, list.file->errorString()),
                                tr("Check that the file is there and that you may read it.")));
    }
    if (list.file->size() > kMaxBytes) {
        return fail(importError(ErrorKind::TooLarge, "LL-IMP-004",
                                tr("The list %1 is larger than 512 MiB.").arg(name),
                                tr("Split it into several files.")));
    }
    list.reader = std::make_unique<CsvReader>(*list.file);
    if (const auto started = list.reader->start(); !started)
        return fail(started.error());
    CsvRow header;
    const bool found = list.reader->next(header);
    const bool empty = std::all_of(header.cells.begin(), header.cells.end(),
                                   [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (!found || !header.code.isEmpty() || empty || looksLikeData(header.cells)) {
        return fail(importError(ErrorKind::BadInput, "LL-IMP-003",
                                tr("The first line of the list %1 has no column headings.").arg(name),
                                tr("Add a first line that names the columns, then import it again.")));
    }
    if (header.cells.size() > kMaxColumns) {
        return fail(importError(ErrorKind::TooLarge, "LL-IMP-005",
                                tr("The list %1 has more than %2 columns.").arg(name).arg(kMaxColumns),
                                tr("Remove the columns that are not needed.")));
    }
    list.headers = distinctHeaders(header.cells);
    return list;
}

/// Too few cells, or too many with something in them, mean that a separator or quote went wrong.
bool fitColumns(QStringList &cells, qsizetype columns)
{
    while (cells.size() > columns && cells.last().trimmed().isEmpty())
        cells.removeLast();
    return cells.size() == columns;
}

QVariant typedCell(const QString &text, domain::ValueType type)
{
    using domain::ValueType;
    static const QRegularExpression number(
        QStringLiteral("^[^0-9]{0,2}([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(\\.[0-9]+)?$"));
    switch (type) {
    case ValueType::List: {
        static const QRegularExpression separator(QStringLiteral("[;,|\n]"));
        QStringList list;
        for (const QString &part : text.split(separator)) {
            if (const QString clean = cleanLine(part); !clean.isEmpty() && !list.contains(clean))
                list << clean;
        }
        return list.isEmpty() ? QVariant() : QVariant(list);
    }
    case ValueType::Integer:
    case ValueType::Number: {
        const auto match = number.match(text);
        if (!match.hasMatch())
            return {};
        const double value = QString(match.captured(1) + match.captured(2)).remove(u',').toDouble();
        return type == ValueType::Integer ? QVariant(qint64(std::llround(value))) : QVariant(value);
    }
    case ValueType::Date: {
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case ValueType::Boolean: // Contact::set() knows how lists write the mark
    case ValueType::Text:
        break;
    }
    return text;
}

class RowReader
{
public:
    RowReader(const QString &path, const QStringList &headers, const ListMapping &mapping,
              const QDateTime &now)
        : m_name(QFileInfo(path).fileName()), m_headers(headers), m_country(mapping.defaultCountry)
    {
        for (const QString &header : headers) {
            const qsizetype at = mapping.headers.indexOf(header);
            // a column the saved mapping has never seen is kept
            m_keys << (at < 0 ? QStringLiteral("extra") : mapping.keys.value(at));
        }
        m_from.provider = QLatin1String("import:") + m_name;
        m_from.at = now;
    }

    [[nodiscard]] domain::Contact read(const QStringList &cells) const
    {
        domain::Contact contact;
        contact.list = m_name;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString text = cleanLine(cells.at(i));
            if (text.isEmpty() || m_keys.at(i).isEmpty())
                continue;
            const domain::FieldSpec *spec = domain::findField(m_keys.at(i));
            const QVariant value = spec ? typedCell(text, spec->type) : QVariant(text);
            const QString key =
                spec && value.isValid() ? m_keys.at(i) : QLatin1String("extra.") + m_headers.at(i);
            if (key == domain::field::kDoNotContact)
                contact.set(domain::field::kDoNotContact, value, m_from);
            else
                contact.values.insert(key, {value.isValid() ? value : QVariant(text), m_from});
        }
        if (!m_country.isEmpty())
            addCountry(contact);
        return contact;
    }
    [[nodiscard]] static bool isUsable(const domain::Contact &contact)
    {
        namespace field = domain::field;
        return contact.isPerson() || contact.has(field::kCompanyName) || contact.has(field::kCompanyDomain) ||
               contact.has(field::kCompanyWebsite) || contact.has(field::kEmail);
    }

private:
    void addCountry(domain::Contact &contact) const
    {
        namespace field = domain::field;
        if (contact.has(field::kCountry) || contact.has(field::kCompanyCountry))
            return;
        domain::Provenance from = m_from;
        from.basis = domain::Basis::Default;
        from.note = tr("country chosen for the whole list");
        contact.set(field::kCompanyCountry, m_country, from);
    }

    QString m_name;
    QStringList m_headers, m_keys;
    QString m_country;
    domain::Provenance m_from;
};

} // namespace

QJsonObject ListMapping::toJson() const
{
    return {{QLatin1String("headers"), QJsonArray::fromStringList(headers)},
            {QLatin1String("keys"), QJsonArray::fromStringList(keys)},
            {QLatin1String("default_country"), defaultCountry}};
}

ListMapping ListMapping::fromJson(const QJsonObject &json)
{
    ListMapping mapping;
    for (const QJsonValue header : json.value(u"headers").toArray())
        mapping.headers << header.toString();
    for (const QJsonValue key : json.value(u"keys").toArray())
        mapping.keys << key.toString();
    while (mapping.keys.size() < mapping.headers.size())
        mapping.keys << QString();
    mapping.keys.resize(mapping.headers.size());
    mapping.defaultCountry = json.value(u"default_country").toString();
    return mapping;
}

Result<ListPreview> previewList(const QString &path)
{
    auto list = openList(path);
    if (!list)
        return fail(list.error());
    ListPreview preview;
    preview.encoding = list->reader->encoding();
    preview.separator = list->reader->separator();
    preview.headers = list->headers;
    preview.bytes = list->file->size();
    CsvRow row;
    while (preview.sample.size() < kSampleRows && list->reader->next(row)) {
        if (row.code.isEmpty() && fitColumns(row.cells, list->headers.size()))
            preview.sample << row.cells;
    }
    preview.suggested = inferMapping(preview.headers, preview.sample, preview.confidence);
    return preview;
}

Result<ListImport> readList(const QString &path, const ListMapping &mapping, const QDateTime &nowUtc,
                            const std::function<bool(qint64, qint64)> &onProgress)
{
    auto list = openList(path);
    if (!list)
        return fail(list.error());
    const RowReader reader(path, list->headers, mapping, nowUtc);
    const qint64 total = list->file->size();
    ListImport out;
    CsvRow row;
    while (list->reader->next(row)) {
        if (++out.rows > kMaxListRows) {
            return fail(importError(ErrorKind::TooLarge, "LL-IMP-006",
                                    tr("The list has more than 2,000,000 rows."),
                                    tr("Split it into several files.")));
        }
        if (onProgress && out.rows % kRowsPerProgress == 0 && !onProgress(list->reader->bytesRead(), total)) {
            return fail(importError(ErrorKind::Cancelled, "LL-IMP-020", tr("The import was stopped."),
                                    tr("Start it again when you want to.")));
        }
        const auto reject = [&](const char *code, const QString &reason) {
            out.rejected.append({row.line, QString::fromLatin1(code), reason, row.cells});
        };
        if (!row.code.isEmpty()) {
            out.rejected.append({row.line, row.code, row.reason, row.cells});
            continue;
        }
        if (!fitColumns(row.cells, list->headers.size())) {
            reject("LL-IMP-012", tr("It has %1 cells where the heading has %2.")
                                     .arg(row.cells.size())
                                     .arg(list->headers.size()));
            continue;
        }
        domain::Contact contact = reader.read(row.cells);
        if (!RowReader::isUsable(contact)) {
            reject("LL-IMP-013", tr("It names neither a person nor a company."));
            continue;
        }
        out.contacts << std::move(contact);
    }
    if (onProgress)
        (void)onProgress(total, total);
    return out;
}

} // namespace leadline::providers
