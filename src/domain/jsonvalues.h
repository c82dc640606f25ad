#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace leadline::domain {

/// Times in JSON: ISO 8601 with milliseconds in UTC; an invalid time is "".
[[nodiscard]] QString timeToJson(const QDateTime &time);
[[nodiscard]] QDateTime timeFromJson(const QJsonValue &json);

[[nodiscard]] QJsonArray textsToJson(const QStringList &texts);
[[nodiscard]] QStringList textsFromJson(const QJsonValue &json);

/// Ids are 64-bit; QJsonValue::toInteger also takes whole doubles ("12.0"), which HaloPSA sends.
[[nodiscard]] qint64 idFromJson(const QJsonValue &json);

/// LL-DOM-001: a stored record is not what it should be. `what` names it: "The stored contact".
[[nodiscard]] tl::unexpected<Error> unreadable(const QString &what, const QString &why);

} // namespace leadline::domain
