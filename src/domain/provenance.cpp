#include "domain/provenance.h"

#include "domain/jsonvalues.h"

#include <QDate>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace leadline::domain {

namespace {

const auto kDate = QLatin1String("date");

/// Beyond this a double no longer holds every whole number, and digits would pretend precision.
constexpr double kPlainLimit = 1e15;

QString numberText(double number)
{
    const char format = std::abs(number) < kPlainLimit ? 'f' : 'g';
    return QString::number(number, format, QLocale::FloatingPointShortest);
}

} // namespace

QString basisName(Basis basis)
{
    switch (basis) {
    case Basis::Observed:
        return QStringLiteral("observed");
    case Basis::Derived:
        return QStringLiteral("derived");
    case Basis::Default:
        return QStringLiteral("default");
    }
    return QStringLiteral("default");
}

Basis basisFromName(const QString &name)
{
    if (name == QLatin1String("observed"))
        return Basis::Observed;
    if (name == QLatin1String("derived"))
        return Basis::Derived;
    return Basis::Default; // an origin we do not know is trusted least
}

QJsonObject Provenance::toJson() const
{
    QJsonObject json{{QLatin1String("provider"), provider}, {QLatin1String("basis"), basisName(basis)}};
    // A worklist holds many thousands of values: what equals the default is left out.
    if (at.isValid())
        json.insert(QLatin1String("at"), timeToJson(at));
    if (confidence != 1.0)
        json.insert(QLatin1String("confidence"), confidence);
    if (credits != 0.0)
        json.insert(QLatin1String("credits"), credits);
    if (!note.isEmpty())
        json.insert(QLatin1String("note"), note);
    return json;
}

Provenance Provenance::fromJson(const QJsonObject &json)
{
    Provenance from;
    from.provider = json.value(QLatin1String("provider")).toString();
    from.at = timeFromJson(json.value(QLatin1String("at")));
    from.confidence = qBound(0.0, json.value(QLatin1String("confidence")).toDouble(1.0), 1.0);
    from.credits = json.value(QLatin1String("credits")).toDouble();
    from.basis = basisFromName(json.value(QLatin1String("basis")).toString());
    from.note = json.value(QLatin1String("note")).toString();
    return from;
}

bool FieldValue::isEmpty() const
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return true;
    case QMetaType::QString:
        return value.toString().trimmed().isEmpty();
    case QMetaType::QStringList:
        return value.toStringList().isEmpty();
    case QMetaType::QDate:
        return !value.toDate().isValid();
    default:
        return !value.isValid();
    }
}

QString FieldValue::text() const
{
    return variantToText(value);
}

QJsonObject FieldValue::toJson() const
{
    return {{QLatin1String("value"), variantToJson(value)}, {QLatin1String("from"), from.toJson()}};
}

FieldValue FieldValue::fromJson(const QJsonObject &json)
{
    return {variantFromJson(json.value(QLatin1String("value"))),
            Provenance::fromJson(json.value(QLatin1String("from")).toObject())};
}

QJsonValue variantToJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return QJsonValue::Null;
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::Short:
    case QMetaType::UShort:
        return QJsonValue(value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return std::isfinite(value.toDouble()) ? QJsonValue(value.toDouble()) : QJsonValue();
    case QMetaType::QStringList:
        return textsToJson(value.toStringList());
    case QMetaType::QDate:
        return value.toDate().isValid()
                   ? QJsonValue(QJsonObject{{kDate, value.toDate().toString(Qt::ISODate)}})
                   : QJsonValue();
    default:
        return value.toString();
    }
}

QVariant variantFromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double: {
        const QVariant number = json.toVariant(); // LongLong for a whole number, else Double
        return number;
    }
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Array:
        return textsFromJson(json);
    case QJsonValue::Object: {
        const QDate date = QDate::fromString(json.toObject().value(kDate).toString(), Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QString variantToText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Float:
    case QMetaType::Double:
        return numberText(value.toDouble());
    case QMetaType::QStringList:
        return value.toStringList().join(QLatin1String(", "));
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return value.toString(); // a boolean gives "true" or "false" in every language: mappings read it
    }
}

} // namespace leadline::domain
