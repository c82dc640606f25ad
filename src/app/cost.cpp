#include "app/cost.h"

#include <algorithm>

namespace leadline::app {

namespace {

constexpr int kLargestPage = 100;

int started(int records, int block)
{
    return (records - 1) / block + 1;
}

} // namespace

int pageSizeFor(const providers::OperationSpec &operation, int records)
{
    const QJsonObject paging = operation.body.value(QLatin1String("paging")).toObject();
    const int smallest = paging.value(QLatin1String("size")).toObject().value(QLatin1String("min")).toInt(1);
    const int largest = std::clamp(operation.maxPageSize, 1, kLargestPage);
    const int wanted = std::max(records, 1);
    if (operation.maxCredits <= 0)
        return std::max(std::min(wanted, largest), smallest);
    return std::max(started(wanted, started(wanted, largest)), smallest);
}

double pageCost(const providers::OperationSpec &operation, int pageSize)
{
    const QJsonObject cost = operation.body.value(QLatin1String("cost")).toObject();
    if (operation.costPer == QLatin1String("record"))
        return operation.maxCredits * pageSize;
    if (operation.costPer == QLatin1String("block")) {
        const double charge = cost.value(QLatin1String("charge")).toDouble(operation.maxCredits);
        return charge * started(pageSize, std::max(cost.value(QLatin1String("block")).toInt(1), 1));
    }
    return operation.maxCredits;
}

double worstCost(const providers::OperationSpec &operation, int records)
{
    const int size = pageSizeFor(operation, records);
    return started(std::max(records, 1), size) * pageCost(operation, size);
}

} // namespace leadline::app
