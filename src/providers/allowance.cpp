#include "providers/allowance.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace leadline::providers {

namespace {

double perSecond(const QJsonArray &limits, double fallback)
{
    double rate = fallback;
    for (const QJsonValue limit : limits) {
        if (limit[u"seconds"].toDouble() <= 60)
            rate = std::min(rate, limit[u"requests"].toDouble() / limit[u"seconds"].toDouble());
    }
    return rate;
}

} // namespace

int weightOf(const OperationSpec &operation, const net::Pacer::Limits &limits)
{
    const QJsonArray own = operation.body.value(u"limits").toArray();
    if (own.isEmpty())
        return 1;
    const double rate = limits.requests * 1000.0 / double(std::max<qint64>(1, limits.window.count()));
    return std::clamp(int(std::ceil(rate / perSecond(own, rate) - 1e-9)), 1, 60);
}

net::Pacer::Limits pacerLimits(const Manifest &manifest)
{
    net::Pacer::Limits limits;
    const QJsonObject surfaces = manifest.json.value(u"surfaces").toObject();
    double rate = 1.0, burst = 10;
    bool stated = false;
    for (auto it = surfaces.begin(); it != surfaces.end(); ++it) {
        for (const QJsonValue limit : it.value()[u"limits"].toArray()) {
            const double requests = limit[u"requests"].toDouble(), seconds = limit[u"seconds"].toDouble();
            if (seconds > 60)
                continue; // hours and days are watched through the headers, or answered by a 429
            burst = std::min(burst, std::max(1.0, requests));
            rate = stated ? std::min(rate, requests / seconds) : requests / seconds;
            stated = true;
        }
    }
    limits.requests = std::max(1, int(std::floor(rate * 60)));
    limits.window = std::chrono::milliseconds(60'000);
    limits.burst = int(burst);
    return limits;
}

} // namespace leadline::providers
