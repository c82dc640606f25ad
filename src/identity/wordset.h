#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace leadline::identity {

/// "inc ltd plc" as a set, for lists that are looked things up in.
[[nodiscard]] inline QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

} // namespace leadline::identity
