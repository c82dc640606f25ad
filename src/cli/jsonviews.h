#pragma once

#include "app/worktypes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace leadline::cli {

// How values look under --json. Keys are stable; new ones may be added.

[[nodiscard]] QJsonObject view(const domain::Connection &connection); ///< never a secret
[[nodiscard]] QJsonObject view(const app::ConnectionReport &report);
[[nodiscard]] QJsonObject view(const app::SearchOutcome &outcome);
[[nodiscard]] QJsonObject view(const app::EnrichOutcome &outcome);
[[nodiscard]] QJsonObject view(const app::ImportOutcome &outcome);
[[nodiscard]] QJsonObject view(const domain::WorklistRow &row);
[[nodiscard]] QJsonObject view(const domain::Deal &deal);
[[nodiscard]] QJsonObject view(const app::PollReport &report);
[[nodiscard]] QJsonObject view(const app::EngineState &state);
[[nodiscard]] QJsonObject view(const app::OperationView &operation);
[[nodiscard]] QJsonObject view(const app::AuditReport &report);
[[nodiscard]] QJsonObject view(const app::PullOutcome &outcome);

template <class T> [[nodiscard]] QJsonArray views(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array << view(item);
    return array;
}

} // namespace leadline::cli
