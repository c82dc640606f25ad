#include "sandbox/halo/haloerrors.h"

#include <QJsonArray>
#include <QJsonObject>

namespace leadline::sandbox {

Reply bindingError(const QString &path, const QString &message)
{
    return jsonReply(QJsonObject{{path, QJsonArray{message}}}, 400);
}

Reply ruleError(const QString &message)
{
    return jsonReply(QJsonObject{{QStringLiteral("ClassName"), QStringLiteral("System.Exception")},
                                 {QStringLiteral("Message"), message},
                                 {QStringLiteral("Data"), QJsonValue::Null},
                                 {QStringLiteral("InnerException"), QJsonValue::Null},
                                 {QStringLiteral("HelpURL"), QJsonValue::Null},
                                 {QStringLiteral("StackTraceString"), QJsonValue::Null},
                                 {QStringLiteral("HResult"), -2146233088},
                                 {QStringLiteral("Source"), QJsonValue::Null}},
                     400);
}

Reply controllerError(const QString &message)
{
    return jsonReply(message, 400);
}

Reply databaseError(int number, const QString &message)
{
    return ruleError(QStringLiteral("A database error occurred (%1) - %2").arg(number).arg(message));
}

Reply notAnArrayError(const QString &type)
{
    return bindingError(QString(),
                        QStringLiteral("Cannot deserialize the current JSON object into type 'List`1[%1]' "
                                       "because the type requires a JSON array to deserialize correctly. "
                                       "Path '', line 1, position 1.")
                            .arg(type));
}

Reply unsupportedMediaType()
{
    return jsonReply(QJsonObject{{QStringLiteral("title"), QStringLiteral("Unsupported Media Type")},
                                 {QStringLiteral("status"), 415}},
                     415);
}

} // namespace leadline::sandbox
