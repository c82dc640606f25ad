#include "halo/listparser.h"

#include "halo/texts.h"

#include <QJsonObject>

namespace leadline::halo {

namespace {

Error notAList(const QString &what)
{
    Error e;
    e.kind = ErrorKind::BadAnswer;
    e.code = QStringLiteral("LL-HALO-022");
    e.what = what;
    e.unaffected = tr("Nothing was changed.");
    e.remedy = tr("Check the address in Setup; if it is right, report this with the code.");
    return e;
}

/// A count may come as 250, 250.0 or "250".
int countFrom(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().toDouble(&ok);
    return ok && number >= 0 && number < 1e9 ? static_cast<int>(number) : -1;
}

} // namespace

Result<ListPage> parseList(const QJsonValue &body, const QString &knownKey)
{
    if (body.isArray())
        return ListPage{body.toArray(), -1};
    if (!body.isObject())
        return fail(notAList(tr("HaloPSA answered with something that is no list.")));

    const QJsonObject object = body.toObject();
    ListPage page;
    page.recordCount = countFrom(object.value(QLatin1String("record_count")));
    const QJsonValue known = object.value(knownKey);
    if (known.isArray()) {
        page.rows = known.toArray();
        return page;
    }
    QStringList arrays;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isArray())
            arrays << it.key();
    }
    if (arrays.size() == 1) {
        page.rows = object.value(arrays.first()).toArray();
        return page;
    }
    // "tickets": null beside a count of zero is an empty list, not a missing one.
    if (arrays.isEmpty() && page.recordCount == 0)
        return page;
    return fail(notAList(tr("HaloPSA's answer holds no list of %1.").arg(knownKey)));
}

Result<QJsonObject> parseSingle(const QJsonValue &body)
{
    if (body.isObject())
        return body.toObject();
    if (body.isArray() && body.toArray().size() == 1 && body.toArray().first().isObject())
        return body.toArray().first().toObject();
    return fail(notAList(tr("HaloPSA's answer holds no single record.")));
}

} // namespace leadline::halo
