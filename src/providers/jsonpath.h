#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace leadline::providers {

/// The little path language of manifests.
///   a.b          member of a member
///   a[0]  a[-1]  element, from the end when negative
///   a[]          every element; further steps apply to each
///   a.*          every member's value of an object (maps keyed by id)
///   a[?k=x|y]    elements (or the object itself) whose k is x or y; an empty alternative is "missing or
///   empty"; a[?k!=x]     … is not; [?k~text] contains text; [?k] is true, not empty and not 0 ^a.b from the
///   whole answer instead of the row
///   ""           the value itself
/// Returns Undefined where nothing is, and an array when the path fans out.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &row, const QString &path, const QJsonValue &root);
[[nodiscard]] inline QJsonValue valueAt(const QJsonValue &root, const QString &path)
{
    return valueAt(root, path, root);
}

/// A path or an array of paths, as written in a manifest.
[[nodiscard]] QStringList pathsOf(const QJsonValue &written);

/// The first path that leads to something that is neither missing, null, empty text nor an empty list.
[[nodiscard]] QJsonValue firstAt(const QJsonValue &row, const QStringList &paths, const QJsonValue &root);

const QJsonValue kNothing{QJsonValue::Undefined}; ///< what a path that leads nowhere gives
[[nodiscard]] bool isNothing(const QJsonValue &value);

/// Text of a scalar; integers keep all their digits (64-bit ids are text here), lists are empty.
[[nodiscard]] QString scalarText(const QJsonValue &value);

/// Empty when the path can be read, else what is wrong with it.
[[nodiscard]] QString pathProblem(const QString &path);

} // namespace leadline::providers
