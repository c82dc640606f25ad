#include "domain/jsonvalues.h"

#include <QCoreApplication>

namespace leadline::domain {

QString timeToJson(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromJson(const QJsonValue &json)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QJsonArray textsToJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsFromJson(const QJsonValue &json)
{
    QStringList out;
    const QJsonArray array = json.toArray();
    out.reserve(array.size());
    for (const QJsonValue &item : array)
        out << item.toString();
    return out;
}

qint64 idFromJson(const QJsonValue &json)
{
    return json.toInteger(0);
}

tl::unexpected<Error> unreadable(const QString &what, const QString &why)
{
    return fail(
        {.kind = ErrorKind::BadInput,
         .code = QStringLiteral("LL-DOM-001"),
         .what = QCoreApplication::translate("leadline::Domain", "%1 cannot be read: %2.").arg(what, why),
         .unaffected = QCoreApplication::translate("leadline::Domain", "Other records are unaffected."),
         .remedy = QCoreApplication::translate("leadline::Domain",
                                               "Fetch it again, or restore the workspace from a backup.")});
}

} // namespace leadline::domain
