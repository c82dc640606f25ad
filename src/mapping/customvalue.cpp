#include "mapping/customvalue.h"

#include "base/json.h"
#include "domain/provenance.h"
#include "mapping/mapper.h"
#include "mapping/texts.h"
#include "mapping/textvalues.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <cmath>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

// HaloPSA: FieldInfo.type and, for type 0, FieldInfo.inputtype
enum FieldType {
    TextType = 0,
    MemoType = 1,
    SelectType = 2,
    MultiSelectType = 3,
    DateType = 4,
    TimeType = 5,
    CheckboxType = 6,
    RichType = 10
};
enum InputType { AnyInput = 0, IntegerInput = 1, MoneyInput = 2, DecimalInput = 4, PasswordInput = 6 };

constexpr double kLargestWhole = 9007199254740992.0; // 2^53: what JSON numbers carry without loss

QString yesNo(bool on)
{
    return on ? tr("Yes") : tr("No");
}

EncodedValue refused(const QString &problem)
{
    EncodedValue encoded;
    encoded.problem = problem;
    return encoded;
}

EncodedValue encoded(const QJsonValue &value, const QString &text)
{
    EncodedValue result;
    result.value = value;
    result.text = text;
    return result;
}

bool isEmptyValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().isEmpty();
    return !value.isValid() || value.isNull() ||
           (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

/// Several lines made safe: as cleanLine(), but line ends and tabs stay.
QString cleanLines(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = cleanLine(line);
    return lines.join(u'\n').trimmed();
}

/// Cut at a letter boundary, with a mark.
QString cutTo(const QString &text, int maxLength)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(maxLength - 1);
    const qsizetype end = finder.isAtBoundary() ? maxLength - 1 : finder.toPreviousBoundary();
    return text.left(qMax<qsizetype>(0, end)) + u'…';
}

EncodedValue encodeText(const domain::CustomField &field, const QVariant &value, int maxLength)
{
    const bool isLine = field.type == TextType && maxLength <= kLineLength;
    const QString raw = domain::variantToText(value);
    QString text = isLine ? cleanLine(raw) : cleanLines(raw);
    EncodedValue result;
    if (text.size() > maxLength) {
        text = cutTo(text, maxLength);
        result.isCut = true;
    }
    result.text = text;
    // HaloPSA: type 10 holds HTML
    result.value = field.type == RichType ? text.toHtmlEscaped().replace(u'\n', "<br>"_L1) : text;
    return result;
}

EncodedValue encodeNumber(const domain::CustomField &field, const QVariant &value)
{
    std::optional<double> number;
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Double:
        number = value.toDouble();
        break;
    case QMetaType::QString:
        number = parseNumber(value.toString());
        break;
    default:
        break;
    }
    if (!number || !std::isfinite(*number))
        return refused(tr("it is not a number"));
    if (field.inputType != IntegerInput)
        return encoded(*number, domain::variantToText(*number));
    if (*number != std::floor(*number) || std::abs(*number) > kLargestWhole)
        return refused(tr("it is not a whole number"));
    return encoded(qint64(*number), QString::number(qint64(*number)));
}

EncodedValue encodeBoolean(const QVariant &value)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"y"_s, u"1"_s, u"on"_s},
        no{u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"off"_s};
    if (value.typeId() == QMetaType::Bool)
        return encoded(value.toBool(), yesNo(value.toBool()));
    const QString text = domain::variantToText(value).trimmed().toLower();
    const bool on = yes.contains(text) || text == yesNo(true).toLower();
    if (!on && !no.contains(text) && text != yesNo(false).toLower())
        return refused(tr("it is neither yes nor no"));
    return encoded(on, yesNo(on));
}

EncodedValue encodeDate(const domain::CustomField &field, const QVariant &value)
{
    QDateTime moment;
    if (value.typeId() == QMetaType::QDateTime)
        moment = value.toDateTime();
    else if (value.typeId() == QMetaType::QString && value.toString().contains(u'T'))
        moment = QDateTime::fromString(value.toString().trimmed(), Qt::ISODate);
    if (field.inputType == 1 && moment.isValid()) { // date and time
        const QString text = moment.toUTC().toString(Qt::ISODate);
        return encoded(text, text);
    }
    QDate day = value.typeId() == QMetaType::QDate ? value.toDate() : moment.date();
    if (!day.isValid() && value.typeId() == QMetaType::QString)
        day = parseDate(value.toString()).value_or(QDate());
    if (!day.isValid())
        return refused(tr("it is not a date that can be read in one way only"));
    const QString text = day.toString(Qt::ISODate);
    return encoded(field.inputType == 1 ? text + "T00:00:00"_L1 : text, text);
}

EncodedValue encodeTime(const QVariant &value)
{
    QTime time = value.toTime();
    if (!time.isValid() && value.typeId() == QMetaType::QString)
        time = QTime::fromString(value.toString().trimmed(), u"H:mm"_s);
    if (!time.isValid())
        return refused(tr("it is not a time"));
    const QString text = time.toString(u"HH:mm"_s);
    return encoded(text, text);
}

/// Option id of a text; a number may also be an id itself.
qint64 optionOf(const domain::CustomField &field, const QVariant &value)
{
    const qint64 byText = field.optionId(domain::variantToText(value).trimmed());
    if (byText != 0 || value.typeId() == QMetaType::QString)
        return byText;
    const qint64 id = value.toLongLong();
    return id > 0 && !field.optionText(id).isEmpty() ? id : 0;
}

EncodedValue encodeSelect(const domain::CustomField &field, const QVariant &value)
{
    QVariant single = value;
    if (value.typeId() == QMetaType::QStringList) {
        if (value.toStringList().size() != 1)
            return refused(tr("the field takes one option only"));
        single = value.toStringList().constFirst();
    }
    const qint64 id = optionOf(field, single);
    if (id != 0)
        return encoded(id, field.optionText(id));
    EncodedValue result;
    result.unknown << domain::variantToText(single).trimmed();
    return result;
}

EncodedValue encodeMultiSelect(const domain::CustomField &field, const QVariant &value)
{
    QStringList texts;
    if (value.typeId() == QMetaType::QStringList) {
        texts = value.toStringList();
    } else if (optionOf(field, value) != 0) {
        texts << field.optionText(optionOf(field, value));
    } else {
        // HaloPSA: options are made from one comma-separated text, so none contains a comma
        static const QRegularExpression separators(u"[,;]"_s);
        texts = domain::variantToText(value).split(separators);
    }
    EncodedValue result;
    QJsonArray ids;
    QStringList known;
    for (const QString &text : std::as_const(texts)) {
        if (text.trimmed().isEmpty())
            continue;
        const qint64 id = field.optionId(text.trimmed());
        if (id == 0) {
            result.unknown << text.trimmed();
        } else if (!ids.contains(id)) {
            ids << id;
            known << field.optionText(id);
        }
    }
    if (!ids.isEmpty())
        result.value = ids;
    result.text = known.join(u", "_s);
    return result;
}

/// How a cleared field is sent. HaloPSA: a dropdown's column is an integer, 0 is none.
QJsonValue emptyOf(const domain::CustomField &field)
{
    switch (field.type) {
    case SelectType:
        return 0;
    case MultiSelectType:
        return QJsonArray();
    case CheckboxType:
        return false;
    case DateType:
    case TimeType:
        return QJsonValue::Null;
    default:
        return field.inputType == AnyInput || field.type != TextType ? QJsonValue(QString())
                                                                     : QJsonValue::Null;
    }
}

bool isNumeric(const domain::CustomField &field)
{
    return field.type == TextType && (field.inputType == IntegerInput || field.inputType == MoneyInput ||
                                      field.inputType == DecimalInput);
}

/// Ids in an answer come as numbers, decimals, texts or objects with an id.
qint64 idOf(const QJsonValue &value)
{
    if (value.isObject())
        return idOf(value.toObject()["id"_L1]);
    if (value.isString()) {
        bool ok = false;
        const double number = QLocale::c().toDouble(value.toString().trimmed(), &ok);
        return ok ? qint64(number) : 0;
    }
    return qint64(value.toDouble());
}

QString optionDisplay(const domain::CustomField &field, const QJsonValue &value)
{
    const QString text = field.optionText(idOf(value));
    if (!text.isEmpty())
        return text;
    // a text that is no id is what HaloPSA shows already; an id nobody knows is shown as it stands, 0 is none
    if (value.isString())
        return value.toString() == u"0" ? QString() : value.toString();
    return idOf(value) == 0 ? QString() : QString::number(idOf(value));
}

QString plainText(QString html)
{
    static const QRegularExpression breaks(u"<br\\s*/?>|</p>|</div>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^<>]*>"_s);
    html.replace(breaks, u"\n"_s).remove(tags);
    html.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&nbsp;"_L1, " "_L1);
    return html.replace("&amp;"_L1, "&"_L1).trimmed();
}

} // namespace

EncodedValue encodeFor(const domain::CustomField &field, const QVariant &value, int maxLength)
{
    if (isEmptyValue(value))
        return encoded(emptyOf(field), {});
    switch (field.type) {
    case SelectType:
        return encodeSelect(field, value);
    case MultiSelectType:
        return encodeMultiSelect(field, value);
    case DateType:
        return encodeDate(field, value);
    case TimeType:
        return encodeTime(value);
    case CheckboxType:
        return encodeBoolean(value);
    case TextType:
        if (field.inputType == PasswordInput)
            return refused(tr("the field holds a password and is never written"));
        if (isNumeric(field))
            return encodeNumber(field, value);
        return encodeText(field, value, maxLength > 0 ? maxLength : kLineLength);
    case MemoType:
    case RichType:
        return encodeText(field, value, maxLength > 0 ? maxLength : kMemoLength);
    default:
        return refused(tr("fields of this kind cannot be written"));
    }
}

Result<QPair<QJsonValue, QString>> encodeCustomValue(const domain::CustomField &field, const QVariant &value)
{
    const EncodedValue result = encodeFor(field, value);
    const QString shown = domain::variantToText(value).left(80);
    const auto refuse = [](const QString &code, const QString &what, const QString &remedy) {
        return fail({.kind = ErrorKind::BadInput,
                     .code = code,
                     .what = what,
                     .unaffected = tr("Nothing was changed."),
                     .remedy = remedy,
                     .details = {}});
    };
    if (!result.unknown.isEmpty()) {
        QStringList options;
        for (const domain::FieldOption &option : field.options)
            options << option.text;
        return refuse(
            u"LL-MAP-014"_s,
            tr("\"%1\" is not an option of %2.").arg(result.unknown.join(u", "_s).left(80), field.label),
            tr("Choose one of: %1.").arg(options.mid(0, 30).join(u", "_s)));
    }
    if (!result.problem.isEmpty())
        return refuse(u"LL-MAP-015"_s,
                      tr("\"%1\" cannot be written to %2: %3.").arg(shown, field.label, result.problem),
                      tr("Enter a value of the kind the field takes."));
    if (result.isCut)
        return refuse(u"LL-MAP-015"_s,
                      tr("The text for %1 is longer than %2 letters.")
                          .arg(field.label, QString::number(result.text.size())),
                      tr("Shorten it."));
    return QPair(result.value, result.text);
}

QString decodeCustomText(const domain::CustomField &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.type) {
    case SelectType:
        return optionDisplay(field, value);
    case MultiSelectType: {
        QJsonArray ids = value.toArray();
        if (value.isString()) {
            for (const QString &part : value.toString().split(u',', Qt::SkipEmptyParts))
                ids << part.trimmed();
        } else if (value.isDouble()) {
            ids << value;
        }
        QStringList texts;
        for (const QJsonValue &id : std::as_const(ids)) {
            if (const QString text = optionDisplay(field, id); !text.isEmpty())
                texts << text;
        }
        return texts.join(u", "_s);
    }
    case CheckboxType: {
        const QString text = domain::variantToText(value.toVariant()).toLower();
        return text.isEmpty() ? QString() : yesNo(text == u"true" || text == u"1");
    }
    case DateType: {
        const QString text = value.toString();
        if (field.inputType == 1 && text.size() > 10 && !text.mid(10).startsWith("T00:00:00"_L1))
            return text;
        return text.left(10);
    }
    case RichType:
        return plainText(value.toString());
    default:
        if (isNumeric(field) && value.isString()) {
            bool ok = false;
            const double number = QLocale::c().toDouble(value.toString(), &ok);
            return ok ? domain::variantToText(number) : value.toString();
        }
        return domain::variantToText(value.toVariant());
    }
}

} // namespace leadline::mapping
