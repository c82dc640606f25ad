#include "sync/planner.h"

#include "base/digest.h"
#include "halo/ticket.h"
#include "sync/cellcompare.h"
#include "sync/texts.h"

namespace leadline::sync {

using domain::Plan;
using domain::PlanAction;
using domain::PlanCell;
using domain::PlanRow;

namespace {

PlanRow rowFor(const domain::Contact &contact)
{
    PlanRow row;
    row.contact = contact.id;
    row.externalKey = contact.externalKey;
    row.haloId = contact.haloId;
    row.title = contact.headline();
    return row;
}

PlanRow with(PlanRow row, PlanAction action, const QString &code, const QString &reason)
{
    row.action = action;
    row.code = code;
    row.reason = reason;
    row.cells.clear();
    return row;
}

PlanCell systemCell(const QString &field, const QString &label, const QJsonValue &before, const QJsonValue &after,
                    const QString &beforeText, const QString &afterText)
{
    PlanCell cell;
    cell.field = field;
    cell.label = label;
    cell.before = before;
    cell.after = after;
    cell.beforeText = beforeText;
    cell.afterText = afterText;
    cell.basis = domain::Basis::Derived;
    cell.source = QStringLiteral("leadline");
    return cell;
}

PlanCell cellFor(const mapping::MappedCell &mapped)
{
    PlanCell cell;
    cell.field = mapped.target;
    cell.label = mapped.label;
    cell.customFieldId = mapped.customFieldId;
    cell.after = mapped.value;
    cell.afterText = mapped.text;
    cell.basis = mapped.basis;
    cell.source = mapped.source;
    return cell;
}

QString textOf(const PlanCell &cell, const QJsonValue &value, const domain::TenantSchema &schema)
{
    if (cell.customFieldId != 0) {
        if (const domain::CustomField *field = schema.findField(cell.customFieldId))
            return mapping::decodeCustomText(*field, value);
    }
    return domain::variantToText(domain::variantFromJson(value));
}

/// The cells HaloPSA does not hold yet, by the write mode of their rules.
QList<PlanCell> changesAgainst(const QJsonObject &record, const QList<mapping::MappedCell> &mapped,
                               const domain::TenantSchema &schema)
{
    QList<PlanCell> cells;
    for (const mapping::MappedCell &value : mapped) {
        PlanCell cell = cellFor(value);
        cell.before = record.value(memberOf(cell));
        cell.beforeText = textOf(cell, cell.before, schema);
        const bool isEmpty = sameValue(cell.before, QJsonValue());
        if (sameValue(cell.before, cell.after) || value.mode == mapping::WriteMode::Never)
            continue;
        if (!isEmpty && value.mode == mapping::WriteMode::FillIfEmpty)
            continue;
        if (value.basis == domain::Basis::Default && !isEmpty)
            continue; // a default never replaces something known
        cells << cell;
    }
    return cells;
}

QString notesOf(const QList<mapping::MappingIssue> &issues)
{
    QStringList texts;
    for (const mapping::MappingIssue &issue : issues)
        texts << issue.text;
    return texts.join(u' ');
}

QString firstBlockingCode(const QList<mapping::MappingIssue> &issues)
{
    for (const mapping::MappingIssue &issue : issues) {
        if (issue.blocking)
            return issue.code;
    }
    return {};
}

/// The deal this contact already is, or null.
const domain::Deal *existingDeal(const domain::Contact &contact, const MirrorView &mirror)
{
    qint64 id = contact.haloId;
    if (id == 0)
        id = mirror.byExternalKey.value(contact.externalKey);
    if (id == 0 && contact.has(domain::field::kEmail))
        id = mirror.byEmail.value(contact.text(domain::field::kEmail).toLower());
    const auto found = mirror.deals.constFind(id);
    return found == mirror.deals.constEnd() ? nullptr : &*found;
}

class PushPlanner
{
public:
    PushPlanner(const PlanContext &context, const MirrorView &mirror, mapping::Mapper &mapper)
        : m_context(context), m_mirror(mirror), m_mapper(mapper)
    {
    }

    PlanRow row(const domain::Contact &contact, bool suppressed)
    {
        PlanRow row = rowFor(contact);
        if (suppressed || contact.state == domain::WorkState::Suppressed
            || contact.value(domain::field::kDoNotContact).toBool()) {
            return with(row, PlanAction::Refuse, QStringLiteral("LL-DNC-001"),
                        tr("This person is on the do-not-contact list and is never pushed."));
        }
        const domain::Deal *deal = existingDeal(contact, m_mirror);
        if (deal && deal->doNotContact) {
            row.haloId = deal->haloId;
            return with(row, PlanAction::Refuse, QStringLiteral("LL-DNC-002"),
                        tr("HaloPSA record #%1 is marked Do Not Contact; nothing is sent.").arg(deal->haloId));
        }
        if (!deal && contact.state == domain::WorkState::PossibleDuplicate) {
            return with(row, PlanAction::LeaveAlone, QStringLiteral("LL-DUP-001"),
                        tr("May be the same as another record (%1). Decide in Work before pushing.")
                            .arg(contact.stateReason));
        }
        const mapping::Mapped mapped = m_mapper.map(contact);
        if (deal)
            return update(row, *deal, mapped);
        if (mapped.isBlocked())
            return with(row, PlanAction::Refuse, firstBlockingCode(mapped.issues), notesOf(mapped.issues));
        return create(row, mapped);
    }

private:
    PlanRow update(PlanRow row, const domain::Deal &deal, const mapping::Mapped &mapped)
    {
        row.haloId = deal.haloId;
        row.baseDigest = jsonDigest(m_mirror.raw.value(deal.haloId));
        // A status of ours past the limit, or one we do not know: people work on it (smart-update policy of the pipeline).
        if (deal.statusKey.isEmpty() || m_context.pipeline.isLeftAlone(deal.stage, deal.statusKey)) {
            return with(row, PlanAction::LeaveAlone, QStringLiteral("LL-PLAN-011"),
                        tr("Already in HaloPSA as #%1 in status %2, which people work on by hand.")
                            .arg(deal.haloId)
                            .arg(deal.statusName));
        }
        row.cells = changesAgainst(m_mirror.raw.value(deal.haloId), mapped.cells, m_context.schema);
        if (row.cells.isEmpty()) {
            return with(row, PlanAction::LeaveAlone, QStringLiteral("LL-PLAN-010"),
                        tr("Already in HaloPSA as #%1; it holds everything that is known.").arg(deal.haloId));
        }
        row.action = PlanAction::Update;
        row.reason = notesOf(mapped.issues);
        return row;
    }

    PlanRow create(PlanRow row, const mapping::Mapped &mapped)
    {
        const domain::Stage lead = domain::Stage::Lead;
        const qint64 type = m_context.binding.typeOf.value(lead);
        const QString statusKey = m_context.pipeline.firstStatus(lead);
        const qint64 status = m_context.binding.statusOf.value(statusKey);
        if (const QString twin = claimIdentity(mapped); !twin.isEmpty()) {
            return with(row, PlanAction::LeaveAlone, QStringLiteral("LL-DUP-002"),
                        tr("Has the same e-mail address as %1, which this plan already creates.").arg(twin));
        }
        m_claimed.insert(emailOf(mapped), row.title);
        row.action = PlanAction::Create;
        row.cells << systemCell(QStringLiteral("tickettype_id"), tr("Type"), {}, type, {}, typeName(type))
                  << systemCell(QStringLiteral("status_id"), tr("Status"), {}, status, {}, statusName(status))
                  << systemCell(QStringLiteral("third_party_id_string"), tr("External key"), {}, row.externalKey, {},
                                row.externalKey);
        for (const mapping::MappedCell &cell : mapped.cells)
            row.cells << cellFor(cell);
        row.reason = notesOf(mapped.issues);
        return row;
    }

    static QString emailOf(const mapping::Mapped &mapped)
    {
        for (const mapping::MappedCell &cell : mapped.cells) {
            if (cell.target == QLatin1String("oppemailaddress"))
                return cell.text.toLower();
        }
        return {};
    }
    /// Title of the row in this plan that already creates the same person; empty: nobody.
    QString claimIdentity(const mapping::Mapped &mapped) const
    {
        const QString email = emailOf(mapped);
        return email.isEmpty() ? QString() : m_claimed.value(email);
    }
    QString typeName(qint64 id) const
    {
        const domain::TicketType *type = m_context.schema.findType(id);
        return type ? type->name : QString::number(id);
    }
    QString statusName(qint64 id) const
    {
        const domain::TicketStatus *status = m_context.schema.findStatus(id);
        return status ? status->name : QString::number(id);
    }

    const PlanContext &m_context;
    const MirrorView &m_mirror;
    mapping::Mapper &m_mapper;
    QHash<QString, QString> m_claimed; ///< e-mail -> title of the row that creates it
};

Plan emptyPlan(const PlanContext &context, domain::PlanKind kind)
{
    Plan plan;
    plan.id = context.planId;
    plan.kind = kind;
    plan.connection = context.connection.name;
    plan.tenant = context.connection.baseUrl.toString();
    plan.live = context.connection.live;
    plan.createdAt = context.nowUtc;
    plan.readAt = context.readAt;
    return plan;
}

void estimate(Plan &plan, const PlanContext &context)
{
    int creates = 0, changes = 0;
    for (const PlanRow &row : plan.rows) {
        creates += row.action == PlanAction::Create ? 1 : 0;
        changes += row.action == PlanAction::Update || row.action == PlanAction::Move ? 1 : 0;
    }
    // A create is one POST, a change a read and a POST; everything is read back in pages of 100.
    plan.calls = creates + 2 * changes + (creates + changes + 99) / 100;
    plan.seconds = plan.calls * context.secondsPerCall;
}

PlanRow moveRow(const PlanContext &context, const MirrorView &mirror, const domain::Deal &deal,
                const domain::PipelineStatus &target, const QMap<QString, QVariant> &inputs)
{
    PlanRow row;
    row.contact = deal.contact;
    row.externalKey = deal.externalKey;
    row.haloId = deal.haloId;
    row.title = deal.headline();
    const QJsonObject record = mirror.raw.value(deal.haloId);
    row.baseDigest = jsonDigest(record);

    const domain::MoveCheck check = domain::checkMove(context.pipeline, deal, target.key, inputs);
    if (!check.allowed()) {
        return with(row, PlanAction::Refuse, QStringLiteral("LL-PROM-001"),
                    tr("Cannot move to %1 yet: %2.").arg(target.label, check.unmet().join(QStringLiteral(", "))));
    }
    if (deal.statusKey == target.key)
        return with(row, PlanAction::LeaveAlone, QStringLiteral("LL-PLAN-012"), tr("It is there already."));

    const qint64 type = context.binding.typeOf.value(target.stage);
    const qint64 status = context.binding.statusOf.value(target.key);
    const domain::TicketType *ticketType = context.schema.findType(type);
    const domain::TicketStatus *ticketStatus = context.schema.findStatus(status);
    if (!ticketType || !ticketStatus) {
        return with(row, PlanAction::Refuse, QStringLiteral("LL-PIPE-011"),
                    tr("The tenant has no status for %1. Create or rename one in HaloPSA, then test the connection again.").arg(target.label));
    }
    if (!ticketType->allowsAllStatuses && !ticketType->allowedStatuses.contains(status)) {
        return with(row, PlanAction::Refuse, QStringLiteral("LL-PIPE-014"),
                    tr("HaloPSA does not allow the status %1 for the ticket type %2.")
                        .arg(ticketStatus->name, ticketType->name));
    }

    row.action = PlanAction::Move;
    const qint64 oldType = record.value(QStringLiteral("tickettype_id")).toInteger();
    const qint64 oldStatus = record.value(QStringLiteral("status_id")).toInteger();
    const domain::TicketType *before = context.schema.findType(oldType);
    if (oldType != type) {
        row.cells << systemCell(QStringLiteral("tickettype_id"), tr("Type"), oldType, type,
                                before ? before->name : QString(), ticketType->name);
    }
    // Type and status travel in one request, since a type change may set a status of its own (HaloPSA §3.16).
    row.cells << systemCell(QStringLiteral("status_id"), tr("Status"), oldStatus, status, deal.statusName,
                            ticketStatus->name);

    for (auto it = inputs.cbegin(); it != inputs.cend(); ++it) {
        const domain::CustomField *field = context.schema.findField(it.key());
        if (!field) {
            return with(row, PlanAction::Refuse, QStringLiteral("LL-MAP-013"),
                        tr("The tenant has no field %1. Provision it first.").arg(it.key()));
        }
        const auto encoded = mapping::encodeCustomValue(*field, it.value());
        if (!encoded)
            return with(row, PlanAction::Refuse, encoded.error().code, encoded.error().sentence());
        PlanCell cell;
        cell.field = QStringLiteral("cf:") + domain::comparableFieldName(it.key());
        cell.label = field->label;
        cell.customFieldId = field->id;
        cell.before = record.value(memberOf(cell));
        cell.beforeText = mapping::decodeCustomText(*field, cell.before);
        cell.after = encoded->first;
        cell.afterText = encoded->second;
        cell.source = QStringLiteral("person");
        if (!sameValue(cell.before, cell.after))
            row.cells << cell;
    }
    return row;
}

} // namespace

void MirrorView::add(const domain::Deal &deal, const QJsonObject &canonical)
{
    deals.insert(deal.haloId, deal);
    raw.insert(deal.haloId, canonical);
    if (!deal.externalKey.isEmpty())
        byExternalKey.insert(deal.externalKey, deal.haloId);
    if (!deal.email.isEmpty())
        byEmail.insert(deal.email.toLower(), deal.haloId);
}

Plan planPush(const PlanContext &context, const MirrorView &mirror, mapping::Mapper &mapper,
              const QString &profileLabel, const QList<domain::Contact> &contacts,
              const std::function<bool(const domain::Contact &)> &isSuppressed)
{
    Plan plan = emptyPlan(context, domain::PlanKind::Push);
    plan.profile = profileLabel;
    PushPlanner planner(context, mirror, mapper);
    plan.rows.reserve(contacts.size());
    for (const domain::Contact &contact : contacts)
        plan.rows << planner.row(contact, isSuppressed(contact));
    estimate(plan, context);
    return plan;
}

Plan planMove(const PlanContext &context, const MirrorView &mirror, const QList<qint64> &haloIds,
              const QString &targetStatus, const QMap<QString, QVariant> &inputs)
{
    Plan plan = emptyPlan(context, domain::PlanKind::Move);
    const domain::PipelineStatus *target = context.pipeline.find(targetStatus);
    for (const qint64 id : haloIds) {
        PlanRow row;
        row.haloId = id;
        row.title = QStringLiteral("#%1").arg(id);
        const auto deal = mirror.deals.constFind(id);
        if (!target)
            row = with(row, PlanAction::Refuse, QStringLiteral("LL-PIPE-012"),
                       tr("There is no status \"%1\" in the pipeline.").arg(targetStatus));
        else if (deal == mirror.deals.constEnd())
            row = with(row, PlanAction::Refuse, QStringLiteral("LL-BOARD-001"),
                       tr("HaloPSA record #%1 is not on the board. Pull and try again.").arg(id));
        else
            row = moveRow(context, mirror, *deal, *target, inputs);
        plan.rows << row;
    }
    estimate(plan, context);
    return plan;
}

QList<mapping::Mapper::StandardTarget> standardTargets()
{
    using Kind = mapping::Mapper::StandardTarget::Kind;
    QList<mapping::Mapper::StandardTarget> targets;
    for (const halo::StandardField &field : halo::standardFields()) {
        Kind kind = Kind::Text;
        switch (field.kind) {
        case halo::StandardField::Kind::Text: kind = Kind::Text; break;
        case halo::StandardField::Kind::Number: kind = Kind::Number; break;
        case halo::StandardField::Kind::Integer: kind = Kind::Integer; break;
        case halo::StandardField::Kind::Boolean: kind = Kind::Boolean; break;
        case halo::StandardField::Kind::Date: kind = Kind::Date; break;
        }
        targets << mapping::Mapper::StandardTarget{field.name, field.label, kind, field.maxLength};
    }
    return targets;
}

} // namespace leadline::sync
