#include "store/operationcells.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline::store {
namespace {

QJsonObject toJson(const domain::PlanCell &cell)
{
    QJsonObject json{{QLatin1String("field"), cell.field},
                     {QLatin1String("label"), cell.label},
                     {QLatin1String("beforeText"), cell.beforeText},
                     {QLatin1String("afterText"), cell.afterText},
                     {QLatin1String("basis"), domain::basisName(cell.basis)},
                     {QLatin1String("source"), cell.source}};
    if (cell.customFieldId != 0)
        json.insert(QLatin1String("customFieldId"), cell.customFieldId);
    if (!cell.before.isUndefined())
        json.insert(QLatin1String("before"), cell.before);
    if (!cell.after.isUndefined())
        json.insert(QLatin1String("after"), cell.after);
    return json;
}

domain::PlanCell fromJson(const QJsonObject &json)
{
    domain::PlanCell cell;
    cell.field = json.value(QLatin1String("field")).toString();
    cell.label = json.value(QLatin1String("label")).toString();
    cell.customFieldId = json.value(QLatin1String("customFieldId")).toInteger();
    cell.before = json.value(QLatin1String("before"));
    cell.after = json.value(QLatin1String("after"));
    cell.beforeText = json.value(QLatin1String("beforeText")).toString();
    cell.afterText = json.value(QLatin1String("afterText")).toString();
    cell.basis = domain::basisFromName(json.value(QLatin1String("basis")).toString());
    cell.source = json.value(QLatin1String("source")).toString();
    return cell;
}

QString text(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

QString cellsToText(const QList<domain::PlanCell> &cells)
{
    QJsonArray array;
    for (const domain::PlanCell &cell : cells)
        array.append(toJson(cell));
    return text(array);
}

QList<domain::PlanCell> cellsFromText(const QString &stored)
{
    QList<domain::PlanCell> cells;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &value : array)
        cells.append(fromJson(value.toObject()));
    return cells;
}

QString listToText(const QStringList &list)
{
    return list.isEmpty() ? QString() : text(QJsonArray::fromStringList(list));
}

QStringList listFromText(const QString &stored)
{
    QStringList list;
    if (stored.isEmpty())
        return list;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace leadline::store
