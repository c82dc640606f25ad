#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVariant>

namespace leadline::domain {

/// How a value came to be. Defaults are marked and stay home unless a person chose them (promise 5).
enum class Basis { Observed, Derived, Default };

[[nodiscard]] QString basisName(Basis basis); ///< "observed", "derived", "default"
[[nodiscard]] Basis basisFromName(const QString &name);

/// Where a value comes from.
struct Provenance
{
    QString provider; ///< manifest id ("apollo"), "import:<file>", "person" for a hand edit, "leadline" when
                      ///< derived
    QDateTime at;     ///< UTC
    double confidence = 1.0; ///< 0..1 as stated by the provider
    double credits = 0.0;    ///< what this value cost
    Basis basis = Basis::Observed;
    QString note; ///< what a derivation assumed: "region assumed GB"

    friend bool operator==(const Provenance &, const Provenance &) = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Provenance fromJson(const QJsonObject &json);
};

/// A value with its provenance. Types inside `value`: QString, qint64, double, bool, QDate, QStringList;
/// nothing else.
struct FieldValue
{
    QVariant value;
    Provenance from;

    [[nodiscard]] bool isEmpty() const; ///< null, empty text or empty list
    [[nodiscard]] QString text() const; ///< for people: lists joined with ", ", dates ISO, numbers plain
    friend bool operator==(const FieldValue &, const FieldValue &) = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static FieldValue fromJson(const QJsonObject &json);
};

/// A QVariant of the types above as JSON, and back. A date is {"date":"2026-11-24"} so that it stays a date.
[[nodiscard]] QJsonValue variantToJson(const QVariant &value);
[[nodiscard]] QVariant variantFromJson(const QJsonValue &json);
[[nodiscard]] QString variantToText(const QVariant &value);

} // namespace leadline::domain
