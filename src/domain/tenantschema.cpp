#include "domain/tenantschema.h"

#include "domain/fieldcatalogue.h"
#include "domain/jsonvalues.h"
#include "domain/texts.h"

#include <algorithm>
#include <iterator>

namespace leadline::domain {

namespace {

template <class List, class Predicate> auto findIn(const List &list, Predicate predicate)
{
    const auto it = std::find_if(list.begin(), list.end(), predicate);
    return it == list.end() ? nullptr : &*it;
}

/// How names are compared: case and every kind of space aside.
QString comparable(const QString &name)
{
    QString out;
    const QString folded = name.toCaseFolded();
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(out), [](QChar c) { return !c.isSpace(); });
    return out;
}

QJsonArray idsToJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array << id;
    return array;
}

QJsonObject typeToJson(const TicketType &type)
{
    return {{QLatin1String("id"), type.id},
            {QLatin1String("name"), type.name},
            {QLatin1String("allows_all"), type.allowsAllStatuses},
            {QLatin1String("allowed"), idsToJson(type.allowedStatuses)},
            {QLatin1String("initial"), type.initialStatus}};
}

TicketType typeFromJson(const QJsonObject &json)
{
    TicketType type;
    type.id = idFromJson(json.value(QLatin1String("id")));
    type.name = json.value(QLatin1String("name")).toString();
    type.allowsAllStatuses = json.value(QLatin1String("allows_all")).toBool(true);
    const QJsonArray allowed = json.value(QLatin1String("allowed")).toArray();
    for (const QJsonValue &id : allowed)
        type.allowedStatuses << idFromJson(id);
    type.initialStatus = idFromJson(json.value(QLatin1String("initial")));
    return type;
}

QJsonObject fieldToJson(const CustomField &field)
{
    QJsonArray options;
    for (const FieldOption &option : field.options)
        options << QJsonObject{{QLatin1String("id"), option.id}, {QLatin1String("text"), option.text}};
    return {{QLatin1String("id"), field.id},       {QLatin1String("name"), field.name},
            {QLatin1String("label"), field.label}, {QLatin1String("usage"), field.usage},
            {QLatin1String("type"), field.type},   {QLatin1String("input_type"), field.inputType},
            {QLatin1String("options"), options}};
}

CustomField fieldFromJson(const QJsonObject &json)
{
    CustomField field;
    field.id = idFromJson(json.value(QLatin1String("id")));
    field.name = json.value(QLatin1String("name")).toString();
    field.label = json.value(QLatin1String("label")).toString();
    field.usage = json.value(QLatin1String("usage")).toInt(1);
    field.type = json.value(QLatin1String("type")).toInt();
    field.inputType = json.value(QLatin1String("input_type")).toInt();
    const QJsonArray options = json.value(QLatin1String("options")).toArray();
    for (const QJsonValue &option : options) {
        field.options << FieldOption{idFromJson(option[QLatin1String("id")]),
                                     option[QLatin1String("text")].toString()};
    }
    return field;
}

/// Finds who plays which role. Every role looks for its own name first; aliases are tried only for roles and
/// ids that are still free, so an alias never takes a status away from the role it is named after.
class Binder
{
public:
    Binder(const Pipeline &pipeline, const TenantSchema &schema) : m_pipeline(pipeline), m_schema(schema) {}

    PipelineBinding run()
    {
        bindTypes();
        for (const Stage stage : {Stage::Lead, Stage::Prospect, Stage::Opportunity})
            bindStatuses(stage);
        return m_binding;
    }

private:
    struct Named
    {
        qint64 id;
        QString name;
    };
    enum class Outcome { Bound, NoneFound, Ambiguous };

    /// The id with this name among those not taken; two with one name are nobody's.
    static Outcome pick(const QList<Named> &candidates, const QString &name, const QList<qint64> &taken,
                        qint64 &id)
    {
        const QString wanted = comparable(name);
        int found = 0;
        for (const Named &candidate : candidates) {
            if (comparable(candidate.name) != wanted || taken.contains(candidate.id))
                continue;
            id = candidate.id;
            ++found;
        }
        return found == 0 ? Outcome::NoneFound : found == 1 ? Outcome::Bound : Outcome::Ambiguous;
    }

    void bindTypes()
    {
        QList<Named> types;
        for (const TicketType &type : m_schema.ticketTypes)
            types << Named{type.id, type.name};
        QList<qint64> taken;
        qsizetype rounds = 0;
        for (const QStringList &names : m_pipeline.typeNames)
            rounds = qMax(rounds, names.size());
        for (qsizetype i = 0; i < rounds; ++i) {
            for (auto it = m_pipeline.typeNames.cbegin(); it != m_pipeline.typeNames.cend(); ++it) {
                qint64 id = 0;
                if (m_binding.typeOf.contains(it.key()) || i >= it->size() ||
                    pick(types, it->at(i), taken, id) != Outcome::Bound)
                    continue;
                m_binding.typeOf.insert(it.key(), id);
                taken << id;
            }
        }
        for (auto it = m_pipeline.typeNames.cbegin(); it != m_pipeline.typeNames.cend(); ++it) {
            if (!m_binding.typeOf.contains(it.key()))
                m_binding.missing << tr("ticket type of %1").arg(stageLabel(it.key()));
        }
    }

    void bindStatuses(Stage stage)
    {
        const QList<Named> candidates = statusesFor(stage);
        const QList<PipelineStatus> roles = m_pipeline.statusesOf(stage);
        QList<qint64> taken;
        QStringList ambiguous;
        const auto tryName = [&](const PipelineStatus &role, const QString &name) {
            qint64 id = 0;
            switch (pick(candidates, name, taken, id)) {
            case Outcome::Bound:
                m_binding.statusOf.insert(role.key, id);
                taken << id;
                break;
            case Outcome::Ambiguous:
                ambiguous << role.key;
                break;
            case Outcome::NoneFound:
                break;
            }
        };
        for (const PipelineStatus &role : roles)
            tryName(role, role.label);
        for (const PipelineStatus &role : roles) {
            for (const QString &alias : role.aliases) {
                if (!m_binding.statusOf.contains(role.key) && !ambiguous.contains(role.key))
                    tryName(role, alias);
            }
        }
        for (const PipelineStatus &role : roles) {
            if (m_binding.statusOf.contains(role.key))
                continue;
            m_binding.missing << (ambiguous.contains(role.key)
                                      ? tr("status '%1' of %2 (two statuses have this name)")
                                      : tr("status '%1' of %2"))
                                     .arg(role.label, stageLabel(stage));
        }
    }

    /// HaloPSA refuses a status that the ticket type does not allow.
    [[nodiscard]] QList<Named> statusesFor(Stage stage) const
    {
        const TicketType *type = m_schema.findType(m_binding.typeOf.value(stage));
        QList<Named> out;
        for (const TicketStatus &status : m_schema.statuses) {
            if (!type || type->allowsAllStatuses || type->allowedStatuses.contains(status.id))
                out << Named{status.id, status.name};
        }
        return out;
    }

    const Pipeline &m_pipeline;
    const TenantSchema &m_schema;
    PipelineBinding m_binding;
};

} // namespace

qint64 CustomField::optionId(const QString &text) const
{
    const QString wanted = text.trimmed();
    const auto *option = findIn(options, [&wanted](const FieldOption &o) {
        return o.text.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return option ? option->id : 0;
}

QString CustomField::optionText(qint64 id) const
{
    const auto *option = findIn(options, [id](const FieldOption &o) { return o.id == id; });
    return option ? option->text : QString();
}

const TicketType *TenantSchema::findType(qint64 id) const
{
    return findIn(ticketTypes, [id](const TicketType &t) { return t.id == id; });
}

const TicketStatus *TenantSchema::findStatus(qint64 id) const
{
    return findIn(statuses, [id](const TicketStatus &s) { return s.id == id; });
}

const CustomField *TenantSchema::findField(const QString &name) const
{
    const QString wanted = comparableFieldName(name);
    return findIn(customFields,
                  [&wanted](const CustomField &f) { return comparableFieldName(f.name) == wanted; });
}

const CustomField *TenantSchema::findField(qint64 id) const
{
    return findIn(customFields, [id](const CustomField &f) { return f.id == id; });
}

QJsonObject TenantSchema::toJson() const
{
    QJsonArray types, statusList, fields;
    for (const TicketType &type : ticketTypes)
        types << typeToJson(type);
    for (const TicketStatus &status : statuses) {
        statusList << QJsonObject{{QLatin1String("id"), status.id},
                                  {QLatin1String("name"), status.name},
                                  {QLatin1String("colour"), status.colour},
                                  {QLatin1String("sequence"), status.sequence}};
    }
    for (const CustomField &field : customFields)
        fields << fieldToJson(field);
    return {{QLatin1String("tenant"), tenant},       {QLatin1String("agent_name"), agentName},
            {QLatin1String("agent_id"), agentId},    {QLatin1String("read_at"), timeToJson(readAt)},
            {QLatin1String("ticket_types"), types},  {QLatin1String("statuses"), statusList},
            {QLatin1String("custom_fields"), fields}};
}

Result<TenantSchema> TenantSchema::fromJson(const QJsonObject &json)
{
    if (!json.value(QLatin1String("ticket_types")).isArray())
        return unreadable(tr("The stored description of the HaloPSA tenant"), tr("it has no ticket types"));
    TenantSchema schema;
    schema.tenant = json.value(QLatin1String("tenant")).toString();
    schema.agentName = json.value(QLatin1String("agent_name")).toString();
    schema.agentId = idFromJson(json.value(QLatin1String("agent_id")));
    schema.readAt = timeFromJson(json.value(QLatin1String("read_at")));
    const QJsonArray types = json.value(QLatin1String("ticket_types")).toArray();
    for (const QJsonValue &type : types)
        schema.ticketTypes << typeFromJson(type.toObject());
    const QJsonArray statusList = json.value(QLatin1String("statuses")).toArray();
    for (const QJsonValue &status : statusList) {
        schema.statuses << TicketStatus{
            idFromJson(status[QLatin1String("id")]), status[QLatin1String("name")].toString(),
            status[QLatin1String("colour")].toString(), status[QLatin1String("sequence")].toInt()};
    }
    const QJsonArray fields = json.value(QLatin1String("custom_fields")).toArray();
    for (const QJsonValue &field : fields)
        schema.customFields << fieldFromJson(field.toObject());
    return schema;
}

QString PipelineBinding::statusKey(Stage stage, qint64 statusId) const
{
    const QString prefix = stageName(stage) + u'.';
    for (auto it = statusOf.cbegin(); it != statusOf.cend(); ++it) {
        if (it.value() == statusId && it.key().startsWith(prefix))
            return it.key();
    }
    return {};
}

Result<Stage> PipelineBinding::stageOfType(qint64 typeId) const
{
    for (auto it = typeOf.cbegin(); it != typeOf.cend(); ++it) {
        if (it.value() == typeId)
            return it.key();
    }
    return fail({.kind = ErrorKind::NotFound,
                 .code = QStringLiteral("LL-PIPE-003"),
                 .what = tr("The ticket type %1 belongs to no stage of the pipeline.").arg(typeId),
                 .unaffected = tr("Records of the pipeline's own types are unaffected."),
                 .remedy = tr("Name the type after its stage in HaloPSA if it should be on the board, then test the connection.")});
}

QJsonObject PipelineBinding::toJson() const
{
    QJsonObject types, statusIds;
    for (auto it = typeOf.cbegin(); it != typeOf.cend(); ++it)
        types.insert(stageName(it.key()), it.value());
    for (auto it = statusOf.cbegin(); it != statusOf.cend(); ++it)
        statusIds.insert(it.key(), it.value());
    return {{QLatin1String("types"), types},
            {QLatin1String("statuses"), statusIds},
            {QLatin1String("missing"), textsToJson(missing)}};
}

PipelineBinding PipelineBinding::fromJson(const QJsonObject &json)
{
    PipelineBinding binding;
    const QJsonObject types = json.value(QLatin1String("types")).toObject();
    for (auto it = types.begin(); it != types.end(); ++it) {
        if (const auto stage = stageFromName(it.key()))
            binding.typeOf.insert(*stage, idFromJson(it.value()));
    }
    const QJsonObject statusIds = json.value(QLatin1String("statuses")).toObject();
    for (auto it = statusIds.begin(); it != statusIds.end(); ++it)
        binding.statusOf.insert(it.key(), idFromJson(it.value()));
    binding.missing = textsFromJson(json.value(QLatin1String("missing")));
    return binding;
}

PipelineBinding bindPipeline(const Pipeline &pipeline, const TenantSchema &schema)
{
    return Binder(pipeline, schema).run();
}

} // namespace leadline::domain
