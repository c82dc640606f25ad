#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonValue>

namespace leadline::halo {

struct ListPage
{
    QJsonArray rows;
    int recordCount = -1; ///< -1: the answer did not say
};

/// One tolerant parser for every list: a bare array, an object holding the known key, or an object with
/// exactly one array member (HaloPSA §2.3). LL-HALO-022 when there is no array.
[[nodiscard]] Result<ListPage> parseList(const QJsonValue &body, const QString &knownKey);
/// 201 with one object, 200 with one object, or an array of one.
[[nodiscard]] Result<QJsonObject> parseSingle(const QJsonValue &body);

} // namespace leadline::halo
