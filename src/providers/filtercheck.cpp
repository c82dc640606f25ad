#include "providers/providerclient.h"
#include "providers/requestbuilder.h"
#include "providers/texts.h"

#include <QDate>
#include <QJsonArray>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace leadline::providers {

namespace {

Error filterError(const QString &what, const QString &key, const QString &remedy)
{
    return {.kind = ErrorKind::BadInput,
            .code = QStringLiteral("LL-PROV-011"),
            .what = what,
            .unaffected = tr("Nothing was sent."),
            .remedy = remedy,
            .details = {{QStringLiteral("filter"), key}}};
}

QString quoted(const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        out << u'"' + name + u'"';
    return out.join(QLatin1String(", "));
}

bool isDate(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate ? value.toDate().isValid()
                                              : QDate::fromString(value.toString(), Qt::ISODate).isValid();
}

bool isWhole(const QVariant &value)
{
    bool ok = false;
    (void)value.toString().toLongLong(&ok);
    return ok;
}

/// What is wrong with the given value; empty: nothing.
QString valueProblem(const FilterSpec &filter, const QVariant &given, const QJsonValue &value)
{
    using Type = FilterSpec::Type;
    const QVariantMap range = given.toMap();
    switch (filter.type) {
    case Type::Choice:
        return filter.choices.contains(value.toString())
                   ? QString()
                   : tr("\"%1\" is none of its choices").arg(value.toString());
    case Type::ChoiceList:
        for (const QJsonValue one : value.toArray()) {
            if (!filter.choices.contains(one.toString()))
                return tr("\"%1\" is none of its choices").arg(one.toString());
        }
        break;
    case Type::Integer:
        return isWhole(given) ? QString() : tr("\"%1\" is no whole number").arg(given.toString());
    case Type::IntegerRange:
        for (const QVariant &end : range) {
            if (!isWhole(end))
                return tr("\"%1\" is no whole number").arg(end.toString());
        }
        if (range.contains(QStringLiteral("min")) && range.contains(QStringLiteral("max")) &&
            range.value(QStringLiteral("min")).toLongLong() > range.value(QStringLiteral("max")).toLongLong())
            return tr("its lower end is above its upper end");
        break;
    case Type::Date:
        return isDate(given) ? QString() : tr("\"%1\" is no date").arg(given.toString());
    case Type::DateRange:
        for (const QVariant &end : range) {
            if (!isDate(end))
                return tr("\"%1\" is no date").arg(end.toString());
        }
        break;
    case Type::Boolean:
        if (given.typeId() == QMetaType::QString && given.toString() != u"true" &&
            given.toString() != u"false")
            return tr("\"%1\" is neither true nor false").arg(given.toString());
        break;
    case Type::Text:
    case Type::TextList:
        break;
    }
    if (filter.maxItems > 0 && value.toArray().size() > filter.maxItems)
        return tr("it takes at most %1 values").arg(filter.maxItems);
    return {};
}

bool isGiven(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString()) &&
           value != QJsonArray() && value != QJsonObject();
}

} // namespace

Result<void> ProviderClient::checkFilters(const OperationSpec &operation, const QVariantMap &filters) const
{
    QSet<QString> known;
    for (const FilterSpec &filter : operation.filters)
        known.insert(filter.key);
    for (auto it = filters.cbegin(); it != filters.cend(); ++it) {
        if (!known.contains(it.key())) {
            return fail(filterError(
                tr("%1 has no filter \"%2\" for %3.").arg(m_manifest.name, it.key(), operation.label),
                it.key(), tr("Remove it; see the list of filters of this provider.")));
        }
    }
    const QJsonObject json = filtersToJson(operation, filters);
    QMap<QString, QStringList> groupNames, groupGiven;
    for (const FilterSpec &filter : operation.filters) {
        const QJsonValue value = json.value(filter.key);
        const bool given = isGiven(value);
        if (!filter.oneOf.isEmpty()) {
            groupNames[filter.oneOf] << filter.label;
            if (given)
                groupGiven[filter.oneOf] << filter.label;
        }
        if (!given) {
            if (filter.required) {
                return fail(filterError(tr("%1 needs \"%2\".").arg(m_manifest.name, filter.label), filter.key,
                                        tr("Fill it in, then search again.")));
            }
            continue;
        }
        if (const QString problem = valueProblem(filter, filters.value(filter.key), value);
            !problem.isEmpty()) {
            return fail(filterError(
                tr("The filter \"%1\" of %2 cannot be used: %3.").arg(filter.label, m_manifest.name, problem),
                filter.key, tr("Change it, then search again.")));
        }
    }
    for (auto it = groupNames.cbegin(); it != groupNames.cend(); ++it) {
        if (groupGiven.value(it.key()).size() == 1)
            continue;
        const QString what = groupGiven.value(it.key()).isEmpty()
                                 ? tr("%1 needs one of %2.").arg(m_manifest.name, quoted(it.value()))
                                 : tr("%1 takes only one of %2.").arg(m_manifest.name, quoted(it.value()));
        return fail(filterError(what, it.key(), tr("Give exactly one of them, then search again.")));
    }
    return {};
}

} // namespace leadline::providers
