#pragma once

#include "domain/plan.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace leadline::store {

/// The intent of an operation as it is kept in outbox_op.cells. A value that was not there ("undefined") is
/// left out, which is not the same as null.
[[nodiscard]] QString cellsToText(const QList<domain::PlanCell> &cells);
[[nodiscard]] QList<domain::PlanCell> cellsFromText(const QString &text);

[[nodiscard]] QString listToText(const QStringList &list);
[[nodiscard]] QStringList listFromText(const QString &text);

} // namespace leadline::store
