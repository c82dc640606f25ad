#include "models/boardmime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline::models {
using namespace Qt::StringLiterals;

namespace {
constexpr int kFormat = 1;
constexpr qsizetype kMaxBytes = 4 * 1024 * 1024; // 100,000 ids fit; anything larger is not ours
} // namespace

QString dealMimeType()
{
    return u"application/x-leadline-deals+json"_s;
}

QByteArray encodeDealDrag(const DealDrag &drag)
{
    QJsonArray ids;
    for (const qint64 id : drag.ids)
        ids.append(id);
    const QJsonObject root{{u"format"_s, kFormat}, {u"connection"_s, drag.connection}, {u"ids"_s, ids}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

DealDrag decodeDealDrag(const QMimeData *data)
{
    if (!data || !data->hasFormat(dealMimeType()))
        return {};
    const QByteArray bytes = data->data(dealMimeType());
    if (bytes.size() > kMaxBytes)
        return {};
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value("format"_L1).toInt() != kFormat)
        return {};
    DealDrag drag{root.value("connection"_L1).toString(), {}};
    const QJsonArray ids = root.value("ids"_L1).toArray();
    for (const QJsonValue &value : ids) {
        const qint64 id = value.toInteger();
        if (id <= 0)
            return {};
        if (!drag.ids.contains(id))
            drag.ids.append(id);
    }
    return drag;
}

} // namespace leadline::models
