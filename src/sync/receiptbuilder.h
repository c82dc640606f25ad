#pragma once

#include "domain/operation.h"
#include "domain/receipt.h"

#include <QHash>

namespace leadline::sync {

/// What reading back showed about one applied operation.
struct ReadBackResult
{
    bool read = false;
    QStringList differing;
};

/// The key by which plan rows and operations of one record find each other, and by which operations are ordered.
[[nodiscard]] QString recordKey(const QString &externalKey, qint64 haloId);

/// One receipt row for every plan row, from what the outbox and the reading back say. Pure.
[[nodiscard]] domain::Receipt buildReceipt(const domain::Plan &plan, const QList<domain::Operation> &operations,
                                           const QHash<domain::OperationId, ReadBackResult> &readBack);

} // namespace leadline::sync
