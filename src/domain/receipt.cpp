#include "domain/receipt.h"

#include "domain/jsonvalues.h"
#include "domain/texts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadline::domain {

namespace {

constexpr std::array<std::pair<Verdict, const char *>, 8> kVerdicts{{
    {Verdict::Created, "created"},
    {Verdict::Updated, "updated"},
    {Verdict::Moved, "moved"},
    {Verdict::LeftAlone, "left_alone"},
    {Verdict::Refused, "refused"},
    {Verdict::Waiting, "waiting"},
    {Verdict::OutcomeUnknown, "outcome_unknown"},
    {Verdict::Cancelled, "cancelled"},
}};

bool isChange(Verdict verdict)
{
    return verdict == Verdict::Created || verdict == Verdict::Updated || verdict == Verdict::Moved;
}

QJsonObject rowToJson(const ReceiptRow &row)
{
    return {{QLatin1String("contact"), row.contact.value},
            {QLatin1String("external_key"), row.externalKey},
            {QLatin1String("halo_id"), row.haloId},
            {QLatin1String("title"), row.title},
            {QLatin1String("verdict"), verdictName(row.verdict)},
            {QLatin1String("read_back"), row.readBack},
            {QLatin1String("code"), row.code},
            {QLatin1String("reason"), row.reason},
            {QLatin1String("differing"), textsToJson(row.differing)}};
}

Result<ReceiptRow> rowFromJson(const QJsonObject &json)
{
    const auto verdict = verdictFromName(json.value(QLatin1String("verdict")).toString());
    if (!verdict)
        return tl::unexpected(verdict.error());
    ReceiptRow row;
    row.contact.value = idFromJson(json.value(QLatin1String("contact")));
    row.externalKey = json.value(QLatin1String("external_key")).toString();
    row.haloId = idFromJson(json.value(QLatin1String("halo_id")));
    row.title = json.value(QLatin1String("title")).toString();
    row.verdict = *verdict;
    row.readBack = json.value(QLatin1String("read_back")).toBool();
    row.code = json.value(QLatin1String("code")).toString();
    row.reason = json.value(QLatin1String("reason")).toString();
    row.differing = textsFromJson(json.value(QLatin1String("differing")));
    return row;
}

} // namespace

QString verdictName(Verdict verdict)
{
    for (const auto &[v, name] : kVerdicts) {
        if (v == verdict)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("outcome_unknown");
}

Result<Verdict> verdictFromName(const QString &name)
{
    for (const auto &[v, text] : kVerdicts) {
        if (name == QLatin1String(text))
            return v;
    }
    return unreadable(tr("A receipt"), tr("\"%1\" is not a verdict").arg(name));
}

QString verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Created:
        return tr("Created");
    case Verdict::Updated:
        return tr("Updated");
    case Verdict::Moved:
        return tr("Moved");
    case Verdict::LeftAlone:
        return tr("Left alone");
    case Verdict::Refused:
        return tr("Refused");
    case Verdict::Waiting:
        return tr("Waiting");
    case Verdict::OutcomeUnknown:
        return tr("Outcome unknown");
    case Verdict::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

int Receipt::count(Verdict verdict) const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [verdict](const ReceiptRow &r) { return r.verdict == verdict; }));
}

bool Receipt::isGreen() const
{
    if (rows.size() != planned)
        return false;
    return std::all_of(rows.begin(), rows.end(), [](const ReceiptRow &row) {
        if (row.verdict == Verdict::OutcomeUnknown || row.verdict == Verdict::Waiting)
            return false;
        return row.readBack || !isChange(row.verdict);
    });
}

QJsonObject Receipt::toJson() const
{
    QJsonArray rowList;
    for (const ReceiptRow &row : rows)
        rowList << rowToJson(row);
    return {{QLatin1String("format"), QStringLiteral("leadline-receipt")},
            {QLatin1String("version"), 1},
            {QLatin1String("run_id"), runId},
            {QLatin1String("plan_id"), planId},
            {QLatin1String("connection"), connection},
            {QLatin1String("live"), live},
            {QLatin1String("started_at"), timeToJson(startedAt)},
            {QLatin1String("finished_at"), timeToJson(finishedAt)},
            {QLatin1String("rows"), rowList},
            {QLatin1String("planned"), planned},
            {QLatin1String("requests"), requests},
            {QLatin1String("green"), isGreen()}};
}

Result<Receipt> Receipt::fromJson(const QJsonObject &json)
{
    if (!json.value(QLatin1String("rows")).isArray())
        return unreadable(tr("A receipt"), tr("it has no rows"));
    Receipt receipt;
    receipt.runId = json.value(QLatin1String("run_id")).toString();
    receipt.planId = json.value(QLatin1String("plan_id")).toString();
    receipt.connection = json.value(QLatin1String("connection")).toString();
    receipt.live = json.value(QLatin1String("live")).toBool();
    receipt.startedAt = timeFromJson(json.value(QLatin1String("started_at")));
    receipt.finishedAt = timeFromJson(json.value(QLatin1String("finished_at")));
    const QJsonArray rowList = json.value(QLatin1String("rows")).toArray();
    for (const QJsonValue &entry : rowList) {
        auto row = rowFromJson(entry.toObject());
        if (!row)
            return tl::unexpected(row.error());
        receipt.rows << *std::move(row);
    }
    receipt.planned = json.value(QLatin1String("planned")).toInt();
    receipt.requests = json.value(QLatin1String("requests")).toInt();
    return receipt;
}

} // namespace leadline::domain
