#include "domain/deal.h"

#include "domain/jsonvalues.h"
#include "domain/texts.h"

#include <array>
#include <utility>

namespace leadline::domain {

namespace {

constexpr std::array<std::pair<SyncState, const char *>, 7> kSyncStates{{
    {SyncState::InStep, "in_step"},
    {SyncState::Queued, "queued"},
    {SyncState::Sending, "sending"},
    {SyncState::OutcomeUnknown, "outcome_unknown"},
    {SyncState::Waiting, "waiting"},
    {SyncState::NeedsAttention, "needs_attention"},
    {SyncState::Conflict, "conflict"},
}};

} // namespace

QString syncStateName(SyncState state)
{
    for (const auto &[s, name] : kSyncStates) {
        if (s == state)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("needs_attention");
}

SyncState syncStateFromName(const QString &name)
{
    for (const auto &[s, text] : kSyncStates) {
        if (name == QLatin1String(text))
            return s;
    }
    return SyncState::NeedsAttention;
}

QString syncStateLabel(SyncState state)
{
    switch (state) {
    case SyncState::InStep:
        return tr("In step");
    case SyncState::Queued:
        return tr("Queued");
    case SyncState::Sending:
        return tr("Sending");
    case SyncState::OutcomeUnknown:
        return tr("Outcome unknown");
    case SyncState::Waiting:
        return tr("Waiting");
    case SyncState::NeedsAttention:
        return tr("Needs attention");
    case SyncState::Conflict:
        return tr("Conflict");
    }
    return {};
}

QVariant Deal::customValue(const QString &name) const
{
    return custom.value(comparableFieldName(name));
}

QString Deal::headline() const
{
    QStringList parts;
    for (const QString &part : {person, company}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (!parts.isEmpty())
        return parts.join(QLatin1String(", "));
    return summary.isEmpty() ? tr("Ticket %1").arg(haloId) : summary;
}

QJsonObject Deal::toJson() const
{
    QJsonObject fields;
    for (auto it = custom.cbegin(); it != custom.cend(); ++it)
        fields.insert(it.key(), variantToJson(it.value()));
    return {{QLatin1String("halo_id"), haloId},
            {QLatin1String("external_key"), externalKey},
            {QLatin1String("contact"), contact.value},
            {QLatin1String("stage"), stageName(stage)},
            {QLatin1String("status_key"), statusKey},
            {QLatin1String("status_name"), statusName},
            {QLatin1String("summary"), summary},
            {QLatin1String("company"), company},
            {QLatin1String("person"), person},
            {QLatin1String("job_title"), jobTitle},
            {QLatin1String("email"), email},
            {QLatin1String("phone"), phone},
            {QLatin1String("country"), country},
            {QLatin1String("owner"), owner},
            {QLatin1String("value"), value},
            {QLatin1String("probability"), probability},
            {QLatin1String("expected_close"), expectedClose.toString(Qt::ISODate)},
            {QLatin1String("do_not_contact"), doNotContact},
            {QLatin1String("last_update"), timeToJson(lastUpdate)},
            {QLatin1String("status_since"), timeToJson(statusSince)},
            {QLatin1String("custom"), fields},
            {QLatin1String("sync"), syncStateName(sync)},
            {QLatin1String("sync_reason"), syncReason}};
}

Result<Deal> Deal::fromJson(const QJsonObject &json)
{
    const auto stage = stageFromName(json.value(QLatin1String("stage")).toString());
    if (!stage)
        return tl::unexpected(stage.error());
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Deal deal;
    deal.haloId = idFromJson(json.value(QLatin1String("halo_id")));
    deal.externalKey = text("external_key");
    deal.contact.value = idFromJson(json.value(QLatin1String("contact")));
    deal.stage = *stage;
    deal.statusKey = text("status_key");
    deal.statusName = text("status_name");
    deal.summary = text("summary");
    deal.company = text("company");
    deal.person = text("person");
    deal.jobTitle = text("job_title");
    deal.email = text("email");
    deal.phone = text("phone");
    deal.country = text("country");
    deal.owner = text("owner");
    deal.value = json.value(QLatin1String("value")).toDouble();
    deal.probability = json.value(QLatin1String("probability")).toDouble();
    deal.expectedClose = QDate::fromString(text("expected_close"), Qt::ISODate);
    deal.doNotContact = json.value(QLatin1String("do_not_contact")).toBool();
    deal.lastUpdate = timeFromJson(json.value(QLatin1String("last_update")));
    deal.statusSince = timeFromJson(json.value(QLatin1String("status_since")));
    const QJsonObject fields = json.value(QLatin1String("custom")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        deal.custom.insert(it.key(), variantFromJson(it.value()));
    deal.sync = syncStateFromName(text("sync"));
    deal.syncReason = text("sync_reason");
    return deal;
}

} // namespace leadline::domain
