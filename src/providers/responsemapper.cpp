#include "providers/responsemapper.h"

#include "base/json.h"
#include "providers/jsonpath.h"
#include "providers/texts.h"
#include "providers/valueshape.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace leadline::providers {

namespace {

constexpr qsizetype kMaxRows = 10'000; // reliability §11
constexpr qsizetype kMaxText = 32 * 1024;

/// Asterisks stand for hidden letters with every provider.
bool looksMasked(const QString &key, const QString &text)
{
    if (key == domain::field::kEmail)
        return text.contains(u'*');
    return (key == domain::field::kLastName || key == domain::field::kFullName ||
            key == domain::field::kPhone || key == domain::field::kMobile) &&
           text.contains(QLatin1String("**"));
}

/// A whole number or decimal written as text, with grouping commas; anything else is not a number ("51-200"
/// is a range).
std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    static const QRegularExpression plain(
        QStringLiteral("^\\s*([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?\\s*$"));
    const QString text = value.toString();
    if (!plain.match(text).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double number = QString(text).remove(u',').trimmed().toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString cleanText(const QJsonValue &value)
{
    const QString text = cleanLine(scalarText(value));
    return text.size() > kMaxText ? text.left(kMaxText) : text;
}

QVariant typedValue(const QJsonValue &value, domain::ValueType type)
{
    using domain::ValueType;
    if (type == ValueType::List) {
        QStringList list;
        for (const QJsonValue one : value.isArray() ? value.toArray() : QJsonArray{value}) {
            if (const QString text = cleanText(one); !text.isEmpty() && !list.contains(text))
                list << text;
        }
        return list.isEmpty() ? QVariant() : QVariant(list);
    }
    const QJsonValue scalar = value.isArray() ? value.toArray().first() : value;
    switch (type) {
    case ValueType::Integer: {
        const auto number = numberOf(scalar);
        return number && std::abs(*number) < 9.0e15 ? QVariant(qint64(std::llround(*number))) : QVariant();
    }
    case ValueType::Number: {
        const auto number = numberOf(scalar);
        return number ? QVariant(*number) : QVariant();
    }
    case ValueType::Boolean: {
        if (scalar.isBool())
            return scalar.toBool();
        const QString text = scalarText(scalar).trimmed().toLower();
        return text == u"true" || text == u"yes" || text == u"1" ? QVariant(true)
               : text.isEmpty()                                  ? QVariant()
                                                                 : QVariant(false);
    }
    case ValueType::Date: {
        const QDate date = QDate::fromString(scalarText(scalar).left(10), Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case ValueType::Text:
    case ValueType::List:
        break;
    }
    const QString text = cleanText(scalar);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

class RowMapper
{
public:
    RowMapper(const Manifest &manifest, const OperationSpec &operation, const Answer &answer,
              const QDateTime &now)
        : m_answer(answer), m_result(operation.body.value(u"result").toObject())
    {
        const QString use = m_result.value(u"use").toString();
        m_fields = manifest.json.value(u"maps")[use].toObject();
        const QJsonObject own = m_result.value(u"fields").toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            m_fields.insert(it.key(), it.value());
        m_base.provider = manifest.id;
        m_base.at = now;
        m_base.basis = domain::Basis::Observed;
        for (const QJsonValue text : manifest.json.value(u"nullTexts").toArray())
            m_nullTexts << text.toString().toLower();
    }

    [[nodiscard]] std::optional<MappedRow> map(const QJsonValue &row)
    {
        if (!row.isObject() || anyHolds(m_result.value(u"skipIf"), m_answer, row))
            return std::nullopt;
        MappedRow out;
        out.id = cleanText(firstAt(row, pathsOf(m_result.value(u"id")), m_answer.json));
        for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
            mapField(out.contact, it.key(), it.value(), row);
        if (anyHolds(m_result.value(u"suppressIf"), m_answer, row)) {
            domain::Provenance from = m_base;
            from.note = tr("the provider says so");
            out.contact.set(domain::field::kDoNotContact, true, from);
        }
        countMasks(row);
        return out;
    }
    [[nodiscard]] QStringList notes() const
    {
        QStringList notes;
        for (auto it = m_maskNotes.cbegin(); it != m_maskNotes.cend(); ++it)
            notes << QString(it.key()).replace(QLatin1String("%n"), QString::number(it.value()));
        for (auto it = m_maskedFields.cbegin(); it != m_maskedFields.cend(); ++it) {
            const domain::FieldSpec *field = domain::findField(it.key());
            notes << tr("%1: %2 masked values were left out.")
                         .arg(field ? field->label : it.key())
                         .arg(it.value());
        }
        return notes;
    }

private:
    void mapField(domain::Contact &contact, const QString &key, const QJsonValue &written,
                  const QJsonValue &row)
    {
        QJsonObject spec = written.toObject();
        if (!written.isObject())
            spec.insert(QLatin1String("path"), written);
        if (spec.contains(u"when") && !anyHolds(spec.value(u"when"), m_answer, row))
            return;
        const QJsonValue value = rawValue(spec, key, row);
        if (isNothing(value))
            return;
        const domain::FieldSpec *field = domain::findField(key);
        const QVariant typed = typedValue(value, field ? field->type : domain::ValueType::Text);
        if (!typed.isValid())
            return;
        domain::Provenance from = m_base;
        from.confidence = confidence(
            spec.contains(u"confidence") ? spec.value(u"confidence") : m_result.value(u"confidence"), row);
        contact.set(QLatin1String(key.toLatin1().constData()), typed, from);
    }
    QJsonValue rawValue(const QJsonObject &spec, const QString &key, const QJsonValue &row)
    {
        if (spec.contains(u"value"))
            return spec.value(u"value");
        QJsonValue value = spec.contains(u"join") ? joined(spec, row) : withoutNullTexts(spec, row);
        if (isNothing(value))
            return spec.contains(u"missing") ? spec.value(u"missing") : QJsonValue(QJsonValue::Undefined);
        const QString text = value.isArray() ? scalarText(value.toArray().first()) : scalarText(value);
        if (fits(spec.value(u"maskedIf"), text) || looksMasked(key, text)) {
            ++m_maskedFields[key];
            return QJsonValue(QJsonValue::Undefined);
        }
        if (fits(spec.value(u"dropIf"), text))
            return QJsonValue(QJsonValue::Undefined);
        if (const QString separator = spec.value(u"split").toString();
            !separator.isEmpty() && value.isString())
            value = QJsonArray::fromStringList(value.toString().split(separator, Qt::SkipEmptyParts));
        return shaped(value, spec);
    }
    [[nodiscard]] QJsonValue withoutNullTexts(const QJsonObject &spec, const QJsonValue &row) const
    {
        for (const QString &path : pathsOf(spec.value(u"path"))) {
            const QJsonValue value = valueAt(row, path, m_answer.json);
            if (!isNothing(value) &&
                !(value.isString() && m_nullTexts.contains(value.toString().trimmed().toLower())))
                return value;
        }
        return QJsonValue(QJsonValue::Undefined);
    }
    [[nodiscard]] QJsonValue joined(const QJsonObject &spec, const QJsonValue &row) const
    {
        QStringList parts;
        for (const QString &path : pathsOf(spec.value(u"join"))) {
            const QString part = scalarText(valueAt(row, path, m_answer.json)).trimmed();
            if (!part.isEmpty() && !m_nullTexts.contains(part.toLower()))
                parts << part;
        }
        return parts.join(spec.value(u"with").toString(QStringLiteral(" ")));
    }
    static bool fits(const QJsonValue &pattern, const QString &text)
    {
        return pattern.isString() &&
               QRegularExpression(pattern.toString(), QRegularExpression::CaseInsensitiveOption)
                   .match(text)
                   .hasMatch();
    }
    [[nodiscard]] double confidence(const QJsonValue &spec, const QJsonValue &row) const
    {
        if (!spec.isObject())
            return 1.0;
        if (spec[u"value"].isDouble())
            return spec[u"value"].toDouble();
        const QJsonValue stated = firstAt(row, pathsOf(spec[u"path"]), m_answer.json);
        if (isNothing(stated))
            return 1.0;
        const QJsonObject map = spec[u"map"].toObject();
        if (map.contains(scalarText(stated)))
            return map.value(scalarText(stated)).toDouble();
        bool ok = stated.isDouble();
        const double number =
            ok ? stated.toDouble() : transformed(scalarText(stated), QStringLiteral("number")).toDouble(&ok);
        return ok ? std::clamp(number * spec[u"scale"].toDouble(1.0), 0.0, 1.0) : 1.0;
    }
    void countMasks(const QJsonValue &row)
    {
        for (const QJsonValue mask : m_result.value(u"masked").toArray()) {
            const QJsonValue value = firstAt(row, pathsOf(mask[u"path"]), m_answer.json);
            const QString text = value.isArray() ? scalarText(value.toArray().first()) : scalarText(value);
            if (!isNothing(value) && (!mask.toObject().contains(u"match") || fits(mask[u"match"], text)))
                ++m_maskNotes[mask[u"note"].toString()];
        }
    }

    const Answer &m_answer;
    QJsonObject m_result, m_fields;
    domain::Provenance m_base;
    QStringList m_nullTexts;
    QMap<QString, int> m_maskNotes, m_maskedFields;
};

/// The rows of an answer; empty optional: the shape is wrong.
std::optional<QJsonArray> rowsOf(const QJsonObject &result, const Answer &answer)
{
    if (answer.json.isUndefined())
        return std::nullopt;
    const QStringList paths =
        result.contains(u"rows") ? pathsOf(result.value(u"rows")) : QStringList{QString()};
    const bool merge = result.value(u"merge").toBool();
    QJsonArray rows;
    bool found = false;
    for (const QString &path : paths) {
        const QJsonValue value = valueAt(answer.json, path);
        if (value.isUndefined())
            continue;
        found = true;
        if (value.isArray()) {
            for (const QJsonValue row : value.toArray())
                rows.append(row);
        } else if (value.isObject()) {
            rows.append(value);
        } else if (!value.isNull()) {
            return std::nullopt;
        }
        if (!merge)
            break;
    }
    return found ? std::optional(rows) : std::nullopt;
}

} // namespace

Result<MappedAnswer> mapAnswer(const Manifest &manifest, const OperationSpec &operation, const Answer &answer,
                               const QDateTime &nowUtc)
{
    const QJsonObject result = operation.body.value(u"result").toObject();
    MappedAnswer out;
    auto rows = rowsOf(result, answer);
    if (!rows && !answer.json.isUndefined() && anyHolds(result.value(u"emptyWhen"), answer, answer.json))
        return out;
    const auto isRecord = [](const QJsonValue &row) { return row.isObject() || row.isNull(); };
    if (!rows || !std::all_of(rows->begin(), rows->end(), isRecord) || rows->size() > kMaxRows) {
        const Verdict unexpected{AnswerClass::Unexpected, {}};
        return fail(answerError(manifest, unexpected, answer, tr("reading its records"), nowUtc));
    }
    RowMapper mapper(manifest, operation, answer, nowUtc);
    out.received = int(rows->size());
    for (const QJsonValue row : *rows) {
        if (auto mapped = mapper.map(row))
            out.rows << *std::move(mapped);
        else
            ++out.skipped;
    }
    out.notes = mapper.notes();
    return out;
}

} // namespace leadline::providers
