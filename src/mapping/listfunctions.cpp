#include "mapping/functions.h"

#include "mapping/arguments.h"
#include "mapping/textvalues.h"

namespace leadline::mapping::functions {

using namespace Qt::StringLiterals;

QVariant split(Arguments &args)
{
    const QString text = args.text(1);
    const QString separator = args.count() > 1 ? args.needText(2) : u","_s;
    if (separator.isEmpty())
        args.fail(u"the separator is empty"_s);
    if (text.isEmpty() || !args.problem().isEmpty())
        return {};
    QStringList parts;
    for (const QString &part : text.split(separator)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    if (parts.size() > kHostListLimit)
        args.fail(u"the list has more than 10,000 items"_s);
    return parts;
}

QVariant count(Arguments &args)
{
    const QVariant v = args.value(1);
    if (v.typeId() == QMetaType::QStringList)
        return qint64(v.toStringList().size());
    return qint64(isMissing(v) ? 0 : 1);
}

QVariant first(Arguments &args)
{
    for (int i = 1; i <= args.count(); ++i) {
        if (args.isMap(i)) {
            const QVariantList items = args.items(i);
            for (const QVariant &item : items) {
                if (!isMissing(item))
                    return item;
            }
        } else if (const QVariant v = args.value(i); !isMissing(v)) {
            return v;
        }
    }
    return {};
}

QVariant coalesce(Arguments &args)
{
    for (int i = 1; i <= args.count(); ++i) {
        if (const QVariant v = args.value(i); !isMissing(v))
            return v;
    }
    return {};
}

QVariant lookup(Arguments &args)
{
    if (!args.isMap(2)) {
        args.fail(u"argument 2 must be a table: lookup(seniority, {vp = \"Vice President\"})"_s);
        return {};
    }
    const QString key = args.text(1).trimmed();
    const QVariant found = key.isEmpty() ? QVariant() : args.find(2, key);
    return found.isValid() ? found : args.value(3);
}

} // namespace leadline::mapping::functions
