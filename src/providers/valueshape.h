#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace leadline::providers {

/// One named transform ("lower", "base64decode", …) on a text.
[[nodiscard]] QString transformed(const QString &text, const QString &name);
[[nodiscard]] QString transformed(QString text, const QJsonValue &names);

/// Applies extract, map (with otherwise), transform, scale and format, in this order, to a value or to every
/// element of a list. A mapped value is final: it is not transformed. Undefined: nothing is left.
[[nodiscard]] QJsonValue shaped(const QJsonValue &value, const QJsonObject &shape);

} // namespace leadline::providers
