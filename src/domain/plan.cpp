#include "domain/plan.h"

#include "base/digest.h"
#include "domain/jsonvalues.h"
#include "domain/texts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadline::domain {

namespace {

constexpr int kVersion = 1;
const auto kFormat = QLatin1String("leadline-plan");
const auto kDigest = QLatin1String("digest");

constexpr std::array<std::pair<PlanAction, const char *>, 5> kActions{{
    {PlanAction::Create, "create"},
    {PlanAction::Update, "update"},
    {PlanAction::Move, "move"},
    {PlanAction::LeaveAlone, "leave_alone"},
    {PlanAction::Refuse, "refuse"},
}};

tl::unexpected<Error> notAPlan(const QString &why)
{
    return fail({.kind = ErrorKind::BadInput,
                 .code = QStringLiteral("LL-PLAN-001"),
                 .what = tr("The file is not a plan that can be applied: %1.").arg(why),
                 .unaffected = tr("Nothing was sent to HaloPSA."),
                 .remedy = tr("Make the plan again.")});
}

tl::unexpected<Error> edited()
{
    return fail(
        {.kind = ErrorKind::Refused,
         .code = QStringLiteral("LL-PLAN-002"),
         .what = tr("The plan was changed after it was made."),
         .unaffected = tr("Nothing was sent to HaloPSA."),
         .remedy = tr("Make the plan again and apply it as it is; untick rows in the plan window instead.")});
}

QString kindName(PlanKind kind)
{
    return kind == PlanKind::Move ? QStringLiteral("move") : QStringLiteral("push");
}

} // namespace

QJsonObject PlanCell::toJson() const
{
    return {{QLatin1String("field"), field},
            {QLatin1String("label"), label},
            {QLatin1String("custom_field_id"), customFieldId},
            {QLatin1String("before"), before},
            {QLatin1String("after"), after},
            {QLatin1String("before_text"), beforeText},
            {QLatin1String("after_text"), afterText},
            {QLatin1String("basis"), basisName(basis)},
            {QLatin1String("source"), source}};
}

PlanCell PlanCell::fromJson(const QJsonObject &json)
{
    PlanCell cell;
    cell.field = json.value(QLatin1String("field")).toString();
    cell.label = json.value(QLatin1String("label")).toString();
    cell.customFieldId = idFromJson(json.value(QLatin1String("custom_field_id")));
    cell.before = json.value(QLatin1String("before"));
    cell.after = json.value(QLatin1String("after"));
    cell.beforeText = json.value(QLatin1String("before_text")).toString();
    cell.afterText = json.value(QLatin1String("after_text")).toString();
    cell.basis = basisFromName(json.value(QLatin1String("basis")).toString());
    cell.source = json.value(QLatin1String("source")).toString();
    return cell;
}

QString planActionName(PlanAction action)
{
    for (const auto &[a, name] : kActions) {
        if (a == action)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("refuse");
}

Result<PlanAction> planActionFromName(const QString &name)
{
    for (const auto &[a, text] : kActions) {
        if (name == QLatin1String(text))
            return a;
    }
    return notAPlan(tr("\"%1\" is not an action").arg(name));
}

QString planActionLabel(PlanAction action)
{
    switch (action) {
    case PlanAction::Create:
        return tr("Create");
    case PlanAction::Update:
        return tr("Update");
    case PlanAction::Move:
        return tr("Move");
    case PlanAction::LeaveAlone:
        return tr("Leave alone");
    case PlanAction::Refuse:
        return tr("Refuse");
    }
    return {};
}

bool PlanRow::isChange() const
{
    return action == PlanAction::Create || action == PlanAction::Update || action == PlanAction::Move;
}

QJsonObject PlanRow::toJson() const
{
    QJsonArray cellList;
    for (const PlanCell &cell : cells)
        cellList << cell.toJson();
    return {{QLatin1String("contact"), contact.value},
            {QLatin1String("external_key"), externalKey},
            {QLatin1String("halo_id"), haloId},
            {QLatin1String("title"), title},
            {QLatin1String("action"), planActionName(action)},
            {QLatin1String("cells"), cellList},
            {QLatin1String("base_digest"), baseDigest},
            {QLatin1String("chosen"), chosen},
            {QLatin1String("code"), code},
            {QLatin1String("reason"), reason}};
}

Result<PlanRow> PlanRow::fromJson(const QJsonObject &json)
{
    const auto action = planActionFromName(json.value(QLatin1String("action")).toString());
    if (!action)
        return tl::unexpected(action.error());
    PlanRow row;
    row.contact.value = idFromJson(json.value(QLatin1String("contact")));
    row.externalKey = json.value(QLatin1String("external_key")).toString();
    row.haloId = idFromJson(json.value(QLatin1String("halo_id")));
    row.title = json.value(QLatin1String("title")).toString();
    row.action = *action;
    const QJsonArray cellList = json.value(QLatin1String("cells")).toArray();
    row.cells.reserve(cellList.size());
    for (const QJsonValue &cell : cellList)
        row.cells << PlanCell::fromJson(cell.toObject());
    row.baseDigest = json.value(QLatin1String("base_digest")).toString();
    row.chosen = json.value(QLatin1String("chosen")).toBool();
    row.code = json.value(QLatin1String("code")).toString();
    row.reason = json.value(QLatin1String("reason")).toString();
    return row;
}

int Plan::count(PlanAction action) const
{
    return int(
        std::count_if(rows.begin(), rows.end(), [action](const PlanRow &r) { return r.action == action; }));
}

int Plan::chosenChanges() const
{
    return int(
        std::count_if(rows.begin(), rows.end(), [](const PlanRow &r) { return r.chosen && r.isChange(); }));
}

QJsonObject Plan::toJson() const
{
    QJsonArray rowList;
    for (const PlanRow &row : rows)
        rowList << row.toJson();
    QJsonObject json{{QLatin1String("format"), kFormat},
                     {QLatin1String("version"), kVersion},
                     {QLatin1String("id"), id},
                     {QLatin1String("kind"), kindName(kind)},
                     {QLatin1String("connection"), connection},
                     {QLatin1String("tenant"), tenant},
                     {QLatin1String("live"), live},
                     {QLatin1String("profile"), profile},
                     {QLatin1String("created_at"), timeToJson(createdAt)},
                     {QLatin1String("read_at"), timeToJson(readAt)},
                     {QLatin1String("rows"), rowList},
                     {QLatin1String("calls"), calls},
                     {QLatin1String("seconds"), seconds},
                     {QLatin1String("credits"), credits}};
    json.insert(kDigest, jsonDigest(json));
    return json;
}

Result<Plan> Plan::fromJson(const QJsonObject &json)
{
    if (json.value(QLatin1String("format")).toString() != kFormat)
        return notAPlan(tr("it does not say \"format\": \"leadline-plan\""));
    if (json.value(QLatin1String("version")).toInt() != kVersion)
        return notAPlan(tr("it was made by another version of the program"));
    QJsonObject rest = json;
    rest.remove(kDigest);
    if (json.value(kDigest).toString() != jsonDigest(rest))
        return edited();

    Plan plan;
    plan.id = json.value(QLatin1String("id")).toString();
    const QString kind = json.value(QLatin1String("kind")).toString();
    plan.kind = kind == kindName(PlanKind::Move) ? PlanKind::Move : PlanKind::Push;
    if (kind != kindName(plan.kind))
        return notAPlan(tr("\"%1\" is not a kind of plan").arg(kind));
    plan.connection = json.value(QLatin1String("connection")).toString();
    plan.tenant = json.value(QLatin1String("tenant")).toString();
    plan.live = json.value(QLatin1String("live")).toBool();
    plan.profile = json.value(QLatin1String("profile")).toString();
    plan.createdAt = timeFromJson(json.value(QLatin1String("created_at")));
    plan.readAt = timeFromJson(json.value(QLatin1String("read_at")));
    const QJsonArray rowList = json.value(QLatin1String("rows")).toArray();
    plan.rows.reserve(rowList.size());
    for (const QJsonValue &entry : rowList) {
        auto row = PlanRow::fromJson(entry.toObject());
        if (!row)
            return tl::unexpected(row.error());
        plan.rows << *std::move(row);
    }
    plan.calls = json.value(QLatin1String("calls")).toInt();
    plan.seconds = json.value(QLatin1String("seconds")).toDouble();
    plan.credits = json.value(QLatin1String("credits")).toDouble();
    return plan;
}

} // namespace leadline::domain
