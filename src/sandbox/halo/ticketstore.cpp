#include "sandbox/halo/ticketstore.h"

#include "sandbox/halo/haloerrors.h"
#include "sandbox/seed/lottery.h"

#include <QJsonArray>

#include <algorithm>

namespace leadline::sandbox {

namespace {

// Without a customer HaloPSA puts an opportunity on the default client and site (Control
// default_client_opps).
constexpr int kDefaultClient = 12;
constexpr int kDefaultSite = 19;

QLatin1String name(const char *member)
{
    return QLatin1String(member);
}

QJsonObject blankMembers()
{
    QJsonObject members;
    for (const Member &member : writableMembers()) {
        QJsonValue empty = QString();
        if (member.kind == MemberKind::Integer)
            empty = 0;
        else if (member.kind == MemberKind::Number)
            empty = 0.0;
        else if (member.kind == MemberKind::Boolean)
            empty = false;
        else if (member.kind == MemberKind::Date)
            empty = QJsonValue::Null;
        members.insert(name(member.name), empty);
    }
    return members;
}

} // namespace

int TicketRecord::typeId() const
{
    return members.value(name("tickettype_id")).toInt();
}

int TicketRecord::statusId() const
{
    return members.value(name("status_id")).toInt();
}

QString TicketRecord::text(const char *member) const
{
    return members.value(name(member)).toString();
}

TicketStore::TicketStore(const HaloSchema &schema, quint32 seed) : m_schema(schema)
{
    m_nextId = 2000 + Lottery(seed ^ 0x6964U).below(900);
}

TicketStore::Written TicketStore::write(const BoundTicket &bound, int defaultType)
{
    const bool creating = bound.id == 0;
    TicketRecord draft;
    if (creating) {
        draft.members = blankMembers();
    } else {
        const auto found = m_records.find(bound.id);
        if (found == m_records.end() || found->second.deleted)
            return {nullptr, plainReply(404)};
        draft = found->second;
    }
    const QString oldKey = draft.text("third_party_id_string");
    if (std::optional<Reply> refusal = applyRules(draft, bound, creating, defaultType))
        return {nullptr, refusal};
    if (std::optional<Reply> refusal = applyCustom(draft, bound.customFields))
        return {nullptr, refusal};
    if (creating) {
        draft.id = m_nextId++;
        draft.members.insert(name("id"), draft.id);
        draft.members.insert(
            name("guid"),
            QStringLiteral("00000000-0000-4000-a000-%1").arg(draft.id, 12, 10, QLatin1Char('0')));
        ++m_live;
    }
    stamp(draft);
    if (creating)
        draft.members.insert(name("dateoccurred"), draft.members.value(name("last_update")));
    const QString newKey = draft.text("third_party_id_string");
    if (newKey != oldKey) {
        m_byKey.remove(oldKey, draft.id);
        if (!newKey.isEmpty())
            m_byKey.insert(newKey, draft.id);
    }
    TicketRecord &kept = m_records[draft.id];
    kept = std::move(draft);
    return {&kept, {}};
}

std::optional<Reply> TicketStore::applyRules(TicketRecord &record, const BoundTicket &bound, bool creating,
                                             int defaultType) const
{
    const int oldType = record.typeId();
    for (auto it = bound.members.begin(); it != bound.members.end(); ++it)
        record.members.insert(it.key(), it.value());
    if (record.text("summary").trimmed().isEmpty())
        return databaseError(
            515, QStringLiteral("Cannot insert the value NULL into column 'Symptom', table 'FAULTS'; "
                                "column does not allow nulls."));
    if (record.typeId() == 0)
        record.members.insert(name("tickettype_id"), defaultType);
    const HaloType *type = m_schema.type(record.typeId());
    if (!type)
        return ruleError(QStringLiteral("The selected Ticket Type does not exist"));
    const bool statusSent = bound.members.value(name("status_id")).toInt() != 0;
    if (!statusSent && (creating || (type->id != oldType && !m_schema.allows(*type, record.statusId()))))
        record.members.insert(name("status_id"), type->initialStatus); // the type's own default
    if (!m_schema.allows(*type, record.statusId()))
        return ruleError(
            QStringLiteral("The selected Status is not allowed for the Ticket Type %1").arg(type->name));
    const bool hasUser = record.members.value(name("user_id")).toInt() != 0;
    if (hasUser && record.members.value(name("site_id")).toInt() == 0)
        return ruleError(QStringLiteral("A Site must be selected"));
    if (record.members.value(name("client_id")).toInt() == 0) {
        record.members.insert(name("client_id"), kDefaultClient);
        record.members.insert(name("site_id"), kDefaultSite);
    }
    if (record.members.value(name("agent_id")).toInt() == 0)
        record.members.insert(name("agent_id"), 1);
    if (record.text("team").isEmpty())
        record.members.insert(name("team"), QStringLiteral("Sales"));
    const HaloStatus *status = m_schema.status(record.statusId());
    record.members.insert(name("dateclosed"), status->closed
                                                  ? QJsonValue(serverTime(QDateTime::currentDateTimeUtc()))
                                                  : QJsonValue());
    record.members.insert(name("oppvalueadjusted"),
                          record.members.value(name("oppvalue")).toDouble() *
                              record.members.value(name("oppconversionprobability")).toDouble() / 100);
    return {};
}

std::optional<Reply> TicketStore::applyCustom(TicketRecord &record, const QJsonArray &posted) const
{
    for (const QJsonValue &one : posted) {
        const HaloField *field = m_schema.field(one[QLatin1String("id")].toInt());
        if (!field || field->usage != 1)
            continue; // unknown ones are ignored, and so are those addressed by name
        const StoredValue stored = storedValue(*field, one[QLatin1String("value")]);
        if (!stored.refusal.isEmpty())
            return ruleError(stored.refusal);
        record.custom.insert(field->id, stored.value);
    }
    return {};
}

void TicketStore::stamp(TicketRecord &record)
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_lastStamp.isValid() && now <= m_lastStamp)
        now = m_lastStamp.addMSecs(1); // two changes never carry the same stamp
    m_lastStamp = now;
    record.members.insert(name("last_update"), serverTime(now));
    record.members.insert(name("lastactiondate"), serverTime(now));
}

bool TicketStore::remove(qint64 id)
{
    const auto found = m_records.find(id);
    if (found == m_records.end() || found->second.deleted)
        return false;
    found->second.deleted = true;
    --m_live;
    return true;
}

bool TicketStore::restore(qint64 id)
{
    const auto found = m_records.find(id);
    if (found == m_records.end() || !found->second.deleted)
        return false;
    found->second.deleted = false;
    ++m_live;
    return true;
}

const TicketRecord *TicketStore::find(qint64 id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

QList<qint64> TicketStore::byExternalKey(const QString &key) const
{
    return key.isEmpty() ? QList<qint64>() : m_byKey.values(key);
}

QJsonObject TicketStore::customJson(const HaloField &field, const QJsonValue &value) const
{
    QJsonValue shown = value;
    if (shown.isUndefined())
        shown = QJsonValue::Null;
    if (shown.isNull() && field.type == 2)
        shown = 0;
    if (shown.isNull() && field.type == 6)
        shown = false;
    QString display = shown.isString() ? shown.toString() : QString();
    if (const HaloOption *option = field.type == 2 ? field.option(shown.toInt()) : nullptr)
        display = option->text;
    return QJsonObject{{name("id"), field.id},
                       {name("name"), field.reportedName()},
                       {name("label"), field.label},
                       {name("type"), field.type},
                       {name("inputtype"), field.inputType},
                       {name("usage"), field.usage},
                       {name("value"), shown},
                       {name("display"), display}};
}

QJsonObject TicketStore::toJson(const TicketRecord &record, Custom custom, const QList<int> &named) const
{
    QJsonObject json = record.members;
    if (custom == Custom::None)
        return json;
    QJsonArray fields;
    if (custom == Custom::All) {
        for (const HaloField &field : m_schema.fields()) {
            if (field.usage == 1)
                fields.append(customJson(field, record.custom.value(field.id)));
        }
    }
    for (const int id : named) {
        if (const HaloField *field = m_schema.field(id); field && custom == Custom::Named)
            fields.append(customJson(*field, record.custom.value(id)));
    }
    json.insert(name("customfields"), fields);
    return json;
}

QByteArray withDecimalIds(const QByteArray &json)
{
    // Inside a text the quotes would be escaped, so what is found is always a member.
    static const QByteArray kMembers[] = {"\"client_id\":", "\"site_id\":", "\"user_id\":"};
    QByteArray out;
    out.reserve(json.size() + json.size() / 64);
    qsizetype done = 0;
    for (qsizetype at = json.indexOf("_id\":"); at >= 0; at = json.indexOf("_id\":", at + 1)) {
        qsizetype end = at + 5;
        const QByteArray upTo = json.mid(std::max<qsizetype>(0, end - 12), std::min<qsizetype>(end, 12));
        const bool wanted = std::any_of(std::begin(kMembers), std::end(kMembers),
                                        [&upTo](const QByteArray &member) { return upTo.endsWith(member); });
        if (!wanted)
            continue;
        const qsizetype digits = end;
        while (end < json.size() && (QChar::isDigit(static_cast<uchar>(json.at(end))) || json.at(end) == '-'))
            ++end;
        if (end == digits || (end < json.size() && json.at(end) == '.'))
            continue;
        out.append(json.constData() + done, end - done);
        out += ".0";
        done = end;
    }
    out.append(json.constData() + done, json.size() - done);
    return out;
}

} // namespace leadline::sandbox
