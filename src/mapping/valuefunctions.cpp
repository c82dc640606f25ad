#include "mapping/functions.h"

#include "mapping/arguments.h"
#include "mapping/textvalues.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

QVariant wholeIfPossible(double number)
{
    if (number == std::floor(number) && std::abs(number) < 9e15)
        return qint64(number);
    return number;
}

/// bucket(number, {10, 50}, {"small", "middle", "large"}): the first bound that is not below the number.
QVariant boundBucket(Arguments &args)
{
    const auto n = args.number(1);
    const QVariantList bounds = args.items(2), labels = args.isMap(3) ? args.items(3) : QVariantList();
    if (labels.size() != bounds.size() && labels.size() != bounds.size() + 1)
        args.fail(u"bucket needs as many labels as bounds, or one more"_s);
    if (!n || !args.problem().isEmpty())
        return {};
    for (qsizetype i = 0; i < bounds.size(); ++i) {
        if (*n <= bounds[i].toDouble())
            return labels[i];
    }
    return labels.size() > bounds.size() ? labels.last() : QVariant();
}

} // namespace

namespace functions {

QVariant toNumber(Arguments &args)
{
    const auto n = args.number(1);
    return n ? wholeIfPossible(*n) : QVariant();
}

QVariant round(Arguments &args)
{
    const auto n = args.number(1);
    if (!n)
        return {};
    const int digits = args.count() > 1 ? int(qBound(-12.0, args.number(2).value_or(0), 12.0)) : 0;
    const double scale = std::pow(10.0, digits);
    const double rounded = std::round(*n * scale) / scale;
    return std::isfinite(rounded) ? wholeIfPossible(rounded) : QVariant();
}

QVariant year(Arguments &args)
{
    static const QRegularExpression number(u"(?<![0-9])(1[5-9]|20)[0-9]{2}(?![0-9])"_s);
    const QString text = args.text(1);
    if (const auto day = parseDate(text))
        return qint64(day->year());
    const auto match = number.match(text);
    return match.hasMatch() ? QVariant(match.captured().toLongLong()) : QVariant();
}

QVariant date(Arguments &args)
{
    const auto day = parseDate(args.text(1));
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

QVariant domainOf(Arguments &args)
{
    QString text = args.text(1).trimmed().toLower();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at >= 0 && !text.contains("://"_L1))
        text = text.mid(at + 1);
    if (!text.contains("://"_L1))
        text.prepend("http://"_L1);
    QString host = QUrl(text, QUrl::StrictMode).host(QUrl::FullyEncoded);
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host.contains(u'.') ? QVariant(host) : QVariant();
}

QVariant countryName(Arguments &args)
{
    const QString text = args.text(1).trimmed();
    if (text.size() != 2)
        return orNil(text);
    const QLocale::Territory territory = QLocale::codeToTerritory(text);
    return territory == QLocale::AnyTerritory ? QVariant(text)
                                              : QVariant(QLocale::territoryToString(territory));
}

QVariant bucket(Arguments &args)
{
    if (args.isMap(2))
        return boundBucket(args);
    QVariant value = args.value(1), ranges = args.value(2);
    // ranges first is as easily read; a list of ranges has a comma, a number of people has none
    if (args.isNumber(2) || (value.toString().contains(u',') && !ranges.toString().contains(u',')))
        std::swap(value, ranges);
    if (isMissing(ranges)) {
        // bucket(nil, "…") is an answer; bucket(n) is a mistake
        if (args.count() < 2)
            args.fail(u"argument 2 must name the ranges: bucket(company_employees, \"1-10,11-50,50+\")"_s);
        return {};
    }
    return orNil(bucketLabel(valueText(ranges), value));
}

} // namespace functions

} // namespace leadline::mapping
