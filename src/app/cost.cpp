#include "app/cost.h"

#include <algorithm>

namespace leadline::app {

namespace {

int started(int records, int block)
{
    return block > 0 ? (records + block - 1) / block : 1;
}

} // namespace

double worstCost(const providers::OperationSpec &operation, int records)
{
    const QJsonObject cost = operation.body.value(QLatin1String("cost")).toObject();
    const int wanted = std::max(records, 1);
    if (operation.costPer == QLatin1String("record"))
        return operation.maxCredits * wanted;
    if (operation.costPer == QLatin1String("block")) {
        const double charge = cost.value(QLatin1String("charge")).toDouble(operation.maxCredits);
        return charge * started(wanted, cost.value(QLatin1String("block")).toInt(1));
    }
    return operation.maxCredits * started(wanted, operation.maxPageSize > 0 ? operation.maxPageSize : 100);
}

} // namespace leadline::app
