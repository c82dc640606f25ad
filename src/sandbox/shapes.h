#pragma once

#include <QJsonValue>
#include <QString>

namespace leadline::sandbox {

/// A member's name or a fixed text of a service.
[[nodiscard]] inline QString k(const char *name)
{
    return QString::fromLatin1(name);
}

[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// How the services compare names: outer blanks and case do not count.
[[nodiscard]] inline bool sameText(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace leadline::sandbox
