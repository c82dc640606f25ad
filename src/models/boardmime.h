#pragma once

#include <QList>
#include <QMimeData>
#include <QString>

namespace leadline::models {

/// What a card drag carries: ids and the connection they belong to, never pointers or rows, so that a drag
/// that outlives a refresh still means the same records. Other windows and other connections are told apart
/// by the name.
struct DealDrag
{
    QString connection;
    QList<qint64> ids;
};

[[nodiscard]] QString dealMimeType();
[[nodiscard]] QByteArray encodeDealDrag(const DealDrag &drag);
/// Empty ids when the data is not ours, of another format version, or damaged.
[[nodiscard]] DealDrag decodeDealDrag(const QMimeData *data);

} // namespace leadline::models
