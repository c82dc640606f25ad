#include "sync/cellcompare.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace leadline::sync {

namespace {

bool isNothing(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return true;
    if (value.isString())
        return value.toString().trimmed().isEmpty();
    if (value.isArray())
        return value.toArray().isEmpty();
    return (value.isDouble() && value.toDouble() == 0.0) || (value.isBool() && !value.toBool());
}

/// NaN when the value is no number in any spelling.
double asNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    bool ok = false;
    const QString text = value.toString().trimmed();
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return 1;
    if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return 0;
    const double number = text.toDouble(&ok);
    return ok ? number : std::nan("");
}

QStringList asList(const QJsonValue &value)
{
    QStringList items;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            items << (item.isDouble() ? QString::number(item.toInteger()) : item.toString().trimmed());
    } else {
        for (const QString &item : value.toString().split(u',', Qt::SkipEmptyParts))
            items << item.trimmed();
    }
    items.sort();
    return items;
}

bool sameDate(const QString &a, const QString &b)
{
    if (a.size() < 10 || b.size() < 10)
        return false;
    const QDate left = QDate::fromString(a.left(10), Qt::ISODate);
    return left.isValid() && left == QDate::fromString(b.left(10), Qt::ISODate)
        && (a.size() == 10 || b.size() == 10);
}

} // namespace

bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    if (isNothing(a) || isNothing(b))
        return isNothing(a) && isNothing(b);
    if (a.isArray() || b.isArray())
        return asList(a) == asList(b);
    if (a.isString() && b.isString()) {
        const QString left = a.toString().simplified(), right = b.toString().simplified();
        return left == right || sameDate(left, right);
    }
    return asNumber(a) == asNumber(b);
}

QString memberOf(const domain::PlanCell &cell)
{
    if (!cell.field.startsWith(QLatin1String("cf:")))
        return cell.field;
    return QStringLiteral("cf:") + domain::comparableFieldName(cell.field.mid(3));
}

CellsState compareCells(const QList<domain::PlanCell> &cells, const halo::Ticket &ticket,
                        const domain::TenantSchema &schema)
{
    bool allAfter = true, allBefore = true;
    for (const domain::PlanCell &cell : cells) {
        const QJsonValue now = ticket.member(memberOf(cell), schema);
        allAfter = allAfter && sameValue(now, cell.after);
        allBefore = allBefore && sameValue(now, cell.before);
    }
    if (allAfter)
        return CellsState::AllAfter;
    return allBefore ? CellsState::AllBefore : CellsState::Mixed;
}

QStringList differingCells(const QList<domain::PlanCell> &cells, const halo::Ticket &ticket,
                           const domain::TenantSchema &schema)
{
    QStringList labels;
    for (const domain::PlanCell &cell : cells) {
        if (!sameValue(ticket.member(memberOf(cell), schema), cell.after))
            labels << cell.label;
    }
    return labels;
}

} // namespace leadline::sync
