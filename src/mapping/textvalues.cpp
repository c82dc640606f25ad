#include "mapping/textvalues.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <limits>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRangeLimit = 200; // of one list of ranges

/// One end of a range: "1", "$5M", "10,001". `factor` is 0 when no unit was written.
struct Bound
{
    double number = 0, factor = 0;
};

double unitFactor(const QString &unit)
{
    static const QHash<QString, double> factors{{u"k"_s, 1e3},  {u"thousand"_s, 1e3}, {u"m"_s, 1e6},
                                                {u"mn"_s, 1e6}, {u"mio"_s, 1e6},      {u"million"_s, 1e6},
                                                {u"b"_s, 1e9},  {u"bn"_s, 1e9},       {u"billion"_s, 1e9}};
    return factors.value(unit.toLower(), 0);
}

std::optional<Bound> parseBound(const QString &text)
{
    static const QRegularExpression shape(
        uR"(^\s*[$€£]?\s*([+-]?[0-9]+(?:[, '’ ][0-9]{3})*(?:\.[0-9]+)?|[+-]?\.[0-9]+)\s*(k|m|b|mn|bn|mio|thousand|million|billion)?\s*[$€£]?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text.left(64));
    if (text.size() > 64 || !match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1);
    digits.remove(u',').remove(u' ').remove(u'\'').remove(u'’').remove(u'\u00A0');
    bool ok = false;
    Bound bound;
    bound.number = QLocale::c().toDouble(digits, &ok);
    if (!ok || !std::isfinite(bound.number))
        return std::nullopt;
    if (!match.captured(2).isEmpty())
        bound.factor = unitFactor(match.captured(2));
    return bound;
}

double worth(const Bound &bound)
{
    return bound.number * (bound.factor > 0 ? bound.factor : 1);
}

struct Range
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool highIsOutside = false; // "<$1M"
};

std::optional<Range> parseRange(QString text)
{
    static const QRegularExpression people(uR"(\s*(employees|people|staff)\s*$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (text.size() > 64)
        return std::nullopt;
    text.replace(u'–', u'-').replace(u'—', u'-').remove(people);
    text = text.trimmed();
    Range range;
    if (text.startsWith(u'<') || text.startsWith(u'>')) {
        const auto bound = parseBound(text.mid(1));
        if (!bound)
            return std::nullopt;
        range.highIsOutside = text[0] == u'<';
        (range.highIsOutside ? range.high : range.low) = worth(*bound);
        return range;
    }
    if (text.endsWith(u'+')) {
        const auto bound = parseBound(text.chopped(1));
        if (!bound)
            return std::nullopt;
        range.low = worth(*bound);
        return range;
    }
    qsizetype dash = text.indexOf(u'-', 1), width = 1;
    if (dash < 0) {
        dash = text.indexOf(" to "_L1, 1, Qt::CaseInsensitive);
        width = 4;
    }
    if (dash < 0)
        return std::nullopt;
    auto low = parseBound(text.left(dash)), high = parseBound(text.mid(dash + width));
    if (!low || !high)
        return std::nullopt;
    if (low->factor == 0 && low->number <= high->number)
        low->factor = high->factor; // "$1-5M" is one to five million
    range.low = worth(*low);
    range.high = worth(*high);
    return range.low <= range.high ? std::optional(range) : std::nullopt;
}

bool holds(const Range &range, double n)
{
    return n >= range.low && (range.highIsOutside ? n < range.high : n <= range.high);
}

/// Index of the first range that holds `n`, or -1. 10.5 people between "1-10" and "11-50" count as 10.
qsizetype indexOf(const QList<Range> &ranges, double n)
{
    for (const double candidate : {n, std::floor(n)}) {
        for (qsizetype i = 0; i < ranges.size(); ++i) {
            if (holds(ranges[i], candidate))
                return i;
        }
    }
    return -1;
}

} // namespace

std::optional<double> parseNumber(const QString &text)
{
    const auto bound = parseBound(text);
    return bound ? std::optional(worth(*bound)) : std::nullopt;
}

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression yearFirst(
        uR"(^\s*([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?\s*$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression yearLast(uR"(^\s*([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})\s*$)"_s);
    if (text.size() > 64)
        return std::nullopt;
    QDate day;
    if (const auto m = yearFirst.match(text); m.hasMatch()) {
        day = QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    } else if (const auto l = yearLast.match(text); l.hasMatch()) {
        const int a = l.captured(1).toInt(), b = l.captured(3).toInt(), y = l.captured(4).toInt();
        if (l.captured(2) == u"." || a > 12 || a == b) // dots: day first everywhere they are used
            day = QDate(y, b, a);
        else if (b > 12)
            day = QDate(y, a, b);
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString bucketLabel(const QString &ranges, const QVariant &value)
{
    QStringList labels;
    QList<Range> parsed;
    for (const QString &part : ranges.split(u',').mid(0, kRangeLimit)) {
        if (const auto range = parseRange(part)) {
            labels << part.trimmed();
            parsed << *range;
        }
    }
    if (value.typeId() != QMetaType::QString) {
        const double n = value.toDouble();
        const qsizetype at = value.isValid() && std::isfinite(n) ? indexOf(parsed, n) : -1;
        return at < 0 ? QString() : labels[at];
    }
    const QString text = value.toString().trimmed();
    for (const QString &label : std::as_const(labels)) {
        if (label.compare(text, Qt::CaseInsensitive) == 0)
            return label;
    }
    qsizetype at = -1;
    if (const auto n = parseNumber(text)) {
        at = indexOf(parsed, *n);
    } else if (const auto range = parseRange(text)) {
        // "51-500" lies in two ranges: nothing is said rather than something invented
        const double last = range->highIsOutside ? std::nextafter(range->high, 0) : range->high;
        const qsizetype low = indexOf(parsed, range->low), high = indexOf(parsed, last);
        at = low == high ? low : -1;
    }
    return at < 0 ? QString() : labels[at];
}

QString valueText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Double: {
        const double number = value.toDouble();
        return QString::number(number, std::abs(number) < 1e15 ? 'f' : 'g', QLocale::FloatingPointShortest);
    }
    case QMetaType::QStringList:
        return value.toStringList().join(", "_L1);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

bool isMissing(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().isEmpty();
    return !value.isValid() || value.isNull() ||
           (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

QVariant orNil(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace leadline::mapping
