#include "sandbox/halo/binding.h"

#include "sandbox/halo/haloerrors.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace leadline::sandbox {

namespace {

constexpr qsizetype kTextColumn = 255; // NVARCHAR(255); what is longer is cut without a word

QString position(const QString &path)
{
    return QStringLiteral(" Path '%1', line 1, position %2.").arg(path).arg(path.size() + 12);
}

QString shown(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(jsonBytes(value));
}

/// The converted value, or the message of the deserialiser.
struct Converted
{
    QJsonValue value;
    QString error;
};

Converted toInteger(const QJsonValue &value)
{
    if (value.isNull())
        return {0, {}};
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number == std::floor(number) && std::abs(number) < 2147483648.0)
            return {static_cast<qint64>(number), {}};
        return {{}, QStringLiteral("Input string '%1' is not a valid integer.").arg(shown(value))};
    }
    bool good = false;
    const int number = value.isString() ? value.toString().trimmed().toInt(&good) : 0;
    if (good)
        return {number, {}};
    return {{}, QStringLiteral("Could not convert string to integer: %1.").arg(shown(value))};
}

Converted toNumber(const QJsonValue &value)
{
    if (value.isNull())
        return {0.0, {}};
    if (value.isDouble())
        return {value, {}};
    bool good = false;
    const double number = value.isString() ? value.toString().trimmed().toDouble(&good) : 0;
    if (good)
        return {number, {}};
    return {{}, QStringLiteral("Could not convert string to double: %1.").arg(shown(value))};
}

Converted toBoolean(const QJsonValue &value)
{
    if (value.isNull())
        return {false, {}};
    if (value.isBool())
        return {value, {}};
    const QString text = value.toString().toLower();
    if (value.isString() && (text == QLatin1String("true") || text == QLatin1String("false")))
        return {text == QLatin1String("true"), {}};
    return {{}, QStringLiteral("Could not convert string to boolean: %1.").arg(shown(value))};
}

Converted toDate(const QJsonValue &value)
{
    if (value.isNull() || (value.isString() && value.toString().isEmpty()))
        return {QJsonValue::Null, {}};
    const QDateTime time = value.isString() ? readTime(value.toString()) : QDateTime();
    if (time.isValid())
        return {serverTime(time), {}};
    return {{}, QStringLiteral("Could not convert string to DateTime: %1.").arg(shown(value))};
}

Converted toText(const QJsonValue &value, bool memo)
{
    if (value.isNull())
        return {QString(), {}};
    if (value.isObject() || value.isArray())
        return {{},
                QStringLiteral("Unexpected character encountered while parsing value: %1.")
                    .arg(QLatin1Char(value.isObject() ? '{' : '['))};
    const QString text = shown(value);
    return {memo ? text : text.left(kTextColumn), {}};
}

Converted convert(MemberKind kind, const QJsonValue &value)
{
    switch (kind) {
    case MemberKind::Integer:
        return toInteger(value);
    case MemberKind::Number:
        return toNumber(value);
    case MemberKind::Boolean:
        return toBoolean(value);
    case MemberKind::Date:
        return toDate(value);
    case MemberKind::Memo:
        return toText(value, true);
    case MemberKind::Text:
        break;
    }
    return toText(value, false);
}

StoredValue refusedValue(const HaloField &field, const QString &why)
{
    return {{}, QStringLiteral("%1 %2").arg(field.label, why)};
}

StoredValue storedOption(const HaloField &field, const QJsonValue &posted)
{
    bool good = posted.isDouble();
    int id = posted.toInt();
    if (posted.isString() && !posted.toString().isEmpty())
        id = posted.toString().toInt(&good);
    else if (posted.isNull() || posted.isString())
        good = true;
    if (!good)
        return refusedValue(field, QStringLiteral("does not have a valid value"));
    if (id != 0 && !field.option(id))
        return refusedValue(field, QStringLiteral("does not have a valid value"));
    return {id, {}};
}

StoredValue storedOptions(const HaloField &field, const QJsonValue &posted)
{
    QJsonArray ids = posted.toArray();
    const QStringList parts = posted.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        ids.append(part.trimmed());
    QJsonArray stored;
    for (const QJsonValue &one : std::as_const(ids)) {
        const StoredValue option = storedOption(field, one);
        if (!option.refusal.isEmpty())
            return option;
        stored.append(option.value);
    }
    return {stored, {}};
}

StoredValue storedText(const HaloField &field, const QJsonValue &posted)
{
    const Converted text = toText(posted, field.type != 0);
    if (!text.error.isEmpty())
        return refusedValue(field, QStringLiteral("does not have a valid value"));
    const QString value = text.value.toString();
    bool whole = true;
    if (field.type == 0 && field.inputType == 1 && !value.isEmpty())
        value.toLongLong(&whole);
    if (!whole)
        return refusedValue(field, QStringLiteral("must be a whole number"));
    return {value.isEmpty() ? QJsonValue() : QJsonValue(value), {}};
}

} // namespace

const QList<Member> &writableMembers()
{
    using K = MemberKind;
    static const QList<Member> kMembers{
        {"summary", K::Text},
        {"details", K::Memo},
        {"details_html", K::Memo},
        {"tickettype_id", K::Integer},
        {"status_id", K::Integer},
        {"pipeline_stage_id", K::Integer},
        {"agent_id", K::Integer},
        {"team", K::Text},
        {"client_id", K::Integer},
        {"site_id", K::Integer},
        {"user_id", K::Integer},
        {"reportedby", K::Text},
        {"oppcontactname", K::Text},
        {"oppcompanyname", K::Text},
        {"oppemailaddress", K::Text},
        {"opptel", K::Text},
        {"oppjobtitle", K::Text},
        {"oppcustomertitle", K::Text},
        {"oppaddr1", K::Text},
        {"oppaddr2", K::Text},
        {"oppaddr3", K::Text},
        {"oppaddr4", K::Text},
        {"opppostcode", K::Text},
        {"oppcountry", K::Text},
        {"oppregion", K::Text},
        {"opptimezonename", K::Text},
        {"opptype", K::Text},
        {"opphear", K::Text},
        {"oppcurrentsystem", K::Text},
        {"oppcompetitors", K::Text},
        {"oppproductchosen", K::Text},
        {"oppreason", K::Text},
        {"oppclosurecategory", K::Integer},
        {"oppattemptsmade", K::Integer},
        {"oppvalue", K::Number},
        {"oppprofit", K::Number},
        {"oppconversionprobability", K::Number},
        {"oppvalue_monthly", K::Number},
        {"oppvalue_annual", K::Number},
        {"oppvalue_oneoff", K::Number},
        {"targetdate", K::Date},
        {"followupdate", K::Date},
        {"opptrialdate", K::Date},
        {"oppdemodate", K::Date},
        {"oppdiscountdate", K::Date},
        {"oppconverteddate", K::Date},
        {"oppdontaddtomailinglist", K::Boolean},
        {"category_1", K::Text},
        {"category_2", K::Text},
        {"category_3", K::Text},
        {"category_4", K::Text},
        {"priority_id", K::Integer},
        {"sla_id", K::Integer},
        {"tags", K::Text},
        {"parent_id", K::Integer},
        {"createdfrom_id", K::Integer},
        {"third_party_id_string", K::Text},
        {"third_party_id", K::Integer},
        {"opportunity_third_party_url", K::Text},
        {"client_reference", K::Text},
    };
    return kMembers;
}

QString serverTime(const QDateTime &utc)
{
    const bool whole = utc.time().msec() == 0;
    return utc.toUTC().toString(whole ? QStringLiteral("yyyy-MM-ddTHH:mm:ss")
                                      : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
}

QDateTime readTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) // no zone in the text
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

BoundTicket bindTicket(const QJsonValue &posted, int index)
{
    BoundTicket bound;
    const QString element = QStringLiteral("[%1]").arg(index);
    if (!posted.isObject()) {
        bound.error = bindingError(
            element, QStringLiteral("Error converting value %1 to type 'Faults'.").arg(shown(posted)) +
                         position(element));
        return bound;
    }
    const QJsonObject object = posted.toObject();
    const auto refuse = [&](const QString &name, const QString &message) {
        const QString path = element + QLatin1Char('.') + name;
        bound.error = bindingError(path, message + position(path));
    };
    const Converted id = toInteger(
        object.value(QLatin1String("id")).isUndefined() ? QJsonValue(0) : object.value(QLatin1String("id")));
    if (!id.error.isEmpty()) {
        refuse(QStringLiteral("id"), id.error);
        return bound;
    }
    bound.id = id.value.toInteger();
    for (const Member &member : writableMembers()) {
        const auto found = object.constFind(QLatin1String(member.name));
        if (found == object.constEnd())
            continue;
        const Converted converted = convert(member.kind, found.value());
        if (!converted.error.isEmpty()) {
            refuse(QLatin1String(member.name), converted.error);
            return bound;
        }
        bound.members.insert(QLatin1String(member.name), converted.value);
    }
    const QJsonValue custom = object.value(QLatin1String("customfields"));
    if (!custom.isUndefined() && !custom.isNull() && !custom.isArray()) {
        refuse(QStringLiteral("customfields"),
               QStringLiteral("Cannot deserialize the current JSON object into type "
                              "'List`1[CustomField]'."));
        return bound;
    }
    bound.customFields = custom.toArray();
    return bound;
}

StoredValue storedValue(const HaloField &field, const QJsonValue &posted)
{
    switch (field.type) {
    case 2:
        return storedOption(field, posted);
    case 3:
        return storedOptions(field, posted);
    case 4: {
        const Converted date = toDate(posted);
        if (!date.error.isEmpty())
            return refusedValue(field, QStringLiteral("is not a valid date"));
        if (date.value.isNull() || field.inputType == 1)
            return {date.value, {}};
        return {date.value.toString().left(10) + QLatin1String("T00:00:00"), {}};
    }
    case 6: {
        const QJsonValue value = posted.isDouble() ? QJsonValue(posted.toInt() != 0) : posted;
        const Converted flag = toBoolean(value);
        return flag.error.isEmpty() ? StoredValue{flag.value, {}}
                                    : refusedValue(field, QStringLiteral("does not have a valid value"));
    }
    default:
        return storedText(field, posted);
    }
}

} // namespace leadline::sandbox
