#include "providers/credits.h"

#include "providers/jsonpath.h"
#include "providers/texts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace leadline::providers {

namespace {

QString grouped(double number)
{
    return QLocale().toString(number, 'f', number == std::floor(number) ? 0 : 1);
}

QString amount(const QJsonValue &value)
{
    bool ok = false;
    const double number = scalarText(value).toDouble(&ok);
    return ok ? grouped(number) : scalarText(value); // "inf"
}

} // namespace

double creditsOf(const OperationSpec &operation, const Answer &answer, int records)
{
    const QJsonObject cost = operation.body.value(u"cost").toObject();
    bool stated = false;
    const double actual =
        scalarText(firstAt(answer.json, pathsOf(cost.value(u"actual")), answer.json)).toDouble(&stated);
    if (stated)
        return std::max(0.0, actual);
    if (cost.contains(u"chargeWhen") && !anyHolds(cost.value(u"chargeWhen"), answer, answer.json))
        return 0;
    const double charge = cost.value(u"charge").toDouble();
    const QString per = cost.value(u"per").toString();
    if (per == u"record")
        return charge * records;
    if (per == u"block")
        return charge * std::ceil(double(records) / std::max(1, cost.value(u"block").toInt()));
    return charge;
}

QStringList balanceNote(const OperationSpec &operation, const Answer &answer)
{
    const QJsonObject cost = operation.body.value(u"cost").toObject();
    QString left = scalarText(firstAt(answer.json, pathsOf(cost.value(u"balance")), answer.json));
    if (left.isEmpty() && cost.contains(u"balanceHeader"))
        left =
            QString::fromLatin1(answer.response.header(cost.value(u"balanceHeader").toString().toLatin1()));
    return left.isEmpty() ? QStringList() : QStringList{tr("Credits left: %1.").arg(left)};
}

QString creditsLeft(const QJsonObject &account, const Answer &answer)
{
    const auto at = [&](QStringView member) {
        return firstAt(answer.json, pathsOf(account.value(member)), answer.json);
    };
    const QJsonValue total = at(u"total"), used = at(u"used");
    QJsonValue left = at(u"left");
    if (isNothing(left) && account.contains(u"leftHeader"))
        left =
            QString::fromLatin1(answer.response.header(account.value(u"leftHeader").toString().toLatin1()));
    bool totalOk = false, usedOk = false;
    const double totalNumber = scalarText(total).toDouble(&totalOk),
                 usedNumber = scalarText(used).toDouble(&usedOk);
    if (isNothing(left) && totalOk && usedOk)
        left = totalNumber - usedNumber;
    if (isNothing(left))
        return {};
    return isNothing(total) ? amount(left) : tr("%1 of %2").arg(amount(left), amount(total));
}

} // namespace leadline::providers
