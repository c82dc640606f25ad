#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace leadline::mapping {

/// Not a canonical field but a source all the same: the provider of the record's e-mail address, else of its
/// company name, else of any value a provider gave.
inline constexpr QLatin1String kSourceProvider{"source.provider"};

/// The key of a value map that stands for every text that neither the map nor the tenant's options know.
inline constexpr QLatin1String kAnyOther{"*"};

/// When a rule may write over what HaloPSA holds.
enum class WriteMode { FillIfEmpty, Overwrite, Never };
[[nodiscard]] QString writeModeName(WriteMode mode);
[[nodiscard]] QString writeModeLabel(WriteMode mode); ///< translated

/// One line of a mapping: a canonical value or a formula to one HaloPSA field.
struct Rule
{
    QString target;     ///< standard member ("oppcompanyname") or "cf:<bare name>"
    QString source;     ///< canonical key, or empty when a formula is used
    QString expression; ///< Lua, or empty
    WriteMode mode = WriteMode::FillIfEmpty;
    /// text -> option text, before options are bound; compared without case. kAnyOther: all other texts.
    /// Mapped to "" a value is left out, without an issue.
    QMap<QString, QString> valueMap;
    QVariant defaultValue; ///< used only when sendDefault is true; marked Basis::Default
    bool sendDefault = false;
    bool enabled = true;
    QString note; ///< for the people who edit the profile

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// A mapping profile: JSON file "leadline-mapping", schema schemas/mapping.schema.json.
struct Profile
{
    QString name;
    int version = 0;      ///< of the workspace; 0 for a shipped file
    QStringList required; ///< targets that must have a value, else the row is refused
    QList<Rule> rules;

    friend bool operator==(const Profile &, const Profile &) = default;
    [[nodiscard]] QJsonObject toJson() const;
    /// LL-MAP-010 not a profile, 011 a rule is wrong (details: path, line), 012 a formula does not compile.
    [[nodiscard]] static Result<Profile> fromJson(const QJsonObject &json, const QString &source);
    [[nodiscard]] static Result<Profile> fromBytes(const QByteArray &bytes, const QString &source);
};

[[nodiscard]] Result<Profile> shippedProfile(const QString &name = QStringLiteral("default"));
[[nodiscard]] QStringList shippedProfileNames();

} // namespace leadline::mapping
