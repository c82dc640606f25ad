#include "cli/planfile.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace leadline::cli {

namespace {

Error fileError(const QString &path, const QString &reason)
{
    Error e;
    e.kind = ErrorKind::BadInput;
    e.code = QStringLiteral("LL-PLAN-007");
    e.what = QCoreApplication::translate("leadline::Cli", "The plan file %1: %2.").arg(path, reason);
    e.unaffected = QCoreApplication::translate("leadline::Cli", "Nothing was sent.");
    e.remedy = QCoreApplication::translate("leadline::Cli", "Check the path and its permissions.");
    return e;
}

} // namespace

Result<void> writePlan(const QString &path, const domain::Plan &plan)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(fileError(path, file.errorString()));
    file.write(QJsonDocument(plan.toJson()).toJson());
    if (!file.commit())
        return fail(fileError(path, file.errorString()));
    return {};
}

Result<domain::Plan> readPlan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(path, file.errorString()));
    JsonLimits limits;
    limits.refuseDuplicateKeys = true;
    const auto json = parseJson(file.readAll(), QCoreApplication::translate("leadline::Cli", "plan file %1").arg(path), limits);
    if (!json)
        return fail(json.error());
    return domain::Plan::fromJson(json->toObject());
}

} // namespace leadline::cli
