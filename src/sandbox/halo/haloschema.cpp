#include "sandbox/halo/haloschema.h"

#include "domain/fieldcatalogue.h"
#include "sandbox/halo/haloerrors.h"
#include "sandbox/seed/lottery.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace leadline::sandbox {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

std::pair<int, int> typeNumbers(const QString &type)
{
    // HaloPSA, FieldInfo: type 0 text, 1 memo, 2 single select, 4 date, 6 checkbox; inputtype 1 of text is
    // integer.
    if (type == QLatin1String("dropdown"))
        return {2, 0};
    if (type == QLatin1String("memo"))
        return {1, 0};
    if (type == QLatin1String("integer"))
        return {0, 1};
    if (type == QLatin1String("boolean"))
        return {6, 0};
    if (type == QLatin1String("date"))
        return {4, 0};
    return {0, 0};
}

/// The tenant's administrator typed two lists by hand, and not quite as printed.
QStringList asTypedByHand(const QString &bareName, QStringList options)
{
    if (bareName == QLatin1String("LeadRevenueRange"))
        options.replaceInStrings(QStringLiteral("$10-25M"), QStringLiteral("$10M-25M"));
    if (bareName == QLatin1String("ProspectIndustry"))
        options.removeAll(QStringLiteral("Defence"));
    return options;
}

QJsonValue firstObject(const Ask &ask, const QString &type, Reply *error)
{
    if (!ask.header("content-type").startsWith("application/json")) {
        *error = unsupportedMediaType();
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(ask.body);
    if (!document.isArray()) {
        *error = notAnArrayError(type);
        return {};
    }
    if (!document.array().at(0).isObject()) {
        *error = controllerError(QStringLiteral("No record was supplied"));
        return {};
    }
    return document.array().at(0);
}

} // namespace

QString HaloField::reportedName() const
{
    return QLatin1String(lowerPrefix ? "cf" : "CF") + bareName;
}

const HaloOption *HaloField::option(int wanted) const
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [wanted](const HaloOption &one) { return one.id == wanted; });
    return found == options.end() ? nullptr : &*found;
}

int HaloField::optionId(const QString &wanted) const
{
    for (const HaloOption &one : options) {
        if (one.text.compare(wanted, Qt::CaseInsensitive) == 0)
            return one.id;
    }
    return 0;
}

HaloSchema::HaloSchema(quint32 seed, bool provisioned) : m_seed(seed)
{
    Lottery lottery(seed ^ 0x68616c6fU);
    m_nextType = lottery.between(21, 40);
    m_nextStatus = lottery.between(31, 60);
    m_nextField = lottery.between(150, 260);
    m_nextLookup = lottery.between(180, 240);

    m_statuses.append({1, text("New"), text("#3bb6d6"), false, false});
    m_statuses.append({2, text("In Progress"), text("#e6aa3c"), false, false});
    m_statuses.append({9, text("Closed"), text("#7d7d7d"), false, true});
    addStatus("New Lead", "#4aa3df", true, false);
    addStatus("Researching", "#5b8def", true, false);
    addStatus("Contacted", "#7c6ff0", true, false);
    addStatus("Engaged", "#2fae66", true, false);
    addStatus("No Interest", "#9a9a9a", true, true);
    addStatus("Do Not Contact", "#c0392b", true, true);
    addStatus("Invalid Data", "#b08d57", true, true);
    addStatus("New Prospect", "#4aa3df", true, false);
    addStatus("Prospecting", "#5b8def", true, false);
    addStatus("Qualified", "#2fae66", true, false);
    addStatus("Disqualified", "#9a9a9a", true, true);
    addStatus("Parked", "#bbbbbb", true, false);
    addStatus("New Opportunity", "#4aa3df", true, false);
    addStatus("Progressing", "#5b8def", true, false);
    addStatus("Negotiation", "#e6aa3c", true, false);
    addStatus("Won", "#2fae66", true, true);
    addStatus("Lost", "#c0392b", true, true);

    m_types.append({1, text("Incident"), false, {1, 2, 9}, 1});
    m_types.append({3, text("Service Request"), false, {}, 1});
    m_types.append({4, text("Change Request"), false, {}, 1});
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char('|')); };
    addType("Lead", true,
            list("New Lead|Researching|Contacted|Engaged|No Interest|Do Not Contact|Invalid Data"));
    addType("Prospect", true, list("New Prospect|Prospecting|Qualified|Disqualified|Parked"));
    addType("Opportunity", true, list("New Opportunity|Progressing|Negotiation|Won|Lost"));
    if (provisioned)
        provision();
}

void HaloSchema::addStatus(const char *name, const char *colour, bool sales, bool closed)
{
    m_statuses.append({m_nextStatus, text(name), text(colour), sales, closed});
    m_nextStatus += 1 + static_cast<int>((m_seed >> (m_statuses.size() % 16)) % 3); // ids have gaps
}

void HaloSchema::addType(const char *name, bool sales, const QStringList &statuses)
{
    HaloType type{m_nextType, text(name), sales, {}, 0};
    for (const QString &one : statuses)
        type.statuses.append(statusByName(one)->id);
    type.initialStatus = type.statuses.value(0);
    m_types.append(type);
    m_nextType += 3 + static_cast<int>(m_seed % 5);
}

void HaloSchema::provision()
{
    const Result<QList<domain::CustomFieldSpec>> shipped = domain::shippedCustomFields();
    if (!shipped)
        return;
    for (const domain::CustomFieldSpec &spec : *shipped) {
        HaloField field;
        field.bareName = spec.bareName;
        field.label = spec.label;
        field.hint = spec.hint;
        field.group = spec.group;
        std::tie(field.type, field.inputType) = typeNumbers(spec.type);
        addField(field, asTypedByHand(spec.bareName, spec.options));
    }
}

void HaloSchema::addField(HaloField field, const QStringList &options)
{
    field.id = m_nextField;
    field.lowerPrefix = field.id % 3 == 0;
    if (field.type == 2 || field.type == 3) {
        field.lookup = m_nextLookup++;
        int optionId = 1 + static_cast<int>(field.id % 4);
        for (const QString &one : options)
            field.options.append({optionId++, one});
    }
    m_fields.insert(field.id, field);
    m_nextField += 1 + (field.id % 7 == 0 ? 2 : 0);
}

const HaloType *HaloSchema::type(int id) const
{
    const auto found =
        std::find_if(m_types.begin(), m_types.end(), [id](const HaloType &one) { return one.id == id; });
    return found == m_types.end() ? nullptr : &*found;
}

const HaloType *HaloSchema::typeByName(const QString &name) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(),
                                    [&name](const HaloType &one) { return one.name == name; });
    return found == m_types.end() ? nullptr : &*found;
}

const HaloStatus *HaloSchema::status(int id) const
{
    const auto found = std::find_if(m_statuses.begin(), m_statuses.end(),
                                    [id](const HaloStatus &one) { return one.id == id; });
    return found == m_statuses.end() ? nullptr : &*found;
}

const HaloStatus *HaloSchema::statusByName(const QString &name) const
{
    const auto found = std::find_if(m_statuses.begin(), m_statuses.end(),
                                    [&name](const HaloStatus &one) { return one.name == name; });
    return found == m_statuses.end() ? nullptr : &*found;
}

const HaloField *HaloSchema::field(int id) const
{
    const auto found = m_fields.constFind(id);
    return found == m_fields.constEnd() ? nullptr : &*found;
}

const HaloField *HaloSchema::fieldByName(const QString &bareName) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&bareName](const HaloField &one) {
        return one.bareName.compare(bareName, Qt::CaseInsensitive) == 0;
    });
    return found == m_fields.end() ? nullptr : &*found;
}

bool HaloSchema::allows(const HaloType &type, int statusId) const
{
    return type.statuses.isEmpty() ? status(statusId) != nullptr : type.statuses.contains(statusId);
}

Reply HaloSchema::typeList(const Ask &ask) const
{
    const QString domain = ask.query.value(QStringLiteral("domain"));
    QJsonArray rows;
    for (const HaloType &type : m_types) {
        if ((domain == QLatin1String("opps") && !type.sales) ||
            (domain == QLatin1String("reqs") && type.sales) || domain == QLatin1String("prjs"))
            continue;
        rows.append(
            QJsonObject{{QStringLiteral("id"), type.id},
                        {QStringLiteral("guid"),
                         QStringLiteral("00000000-0000-4000-8000-%1").arg(type.id, 12, 10, QLatin1Char('0'))},
                        {QStringLiteral("name"), type.name},
                        {QStringLiteral("use"), QStringLiteral("ticket")},
                        {QStringLiteral("sequence"), static_cast<int>(rows.size()) + 1},
                        {QStringLiteral("initial_status"), type.initialStatus}});
    }
    return jsonReply(rows);
}

Reply HaloSchema::typeOne(int id, const Ask &ask) const
{
    const HaloType *one = type(id);
    if (!one)
        return plainReply(404);
    QJsonObject json{{QStringLiteral("id"), one->id},
                     {QStringLiteral("name"), one->name},
                     {QStringLiteral("use"), QStringLiteral("ticket")},
                     {QStringLiteral("initial_status"), one->initialStatus},
                     {QStringLiteral("allowall_status"), one->statuses.isEmpty()},
                     {QStringLiteral("applydefaultsontypechangebool"), true},
                     {QStringLiteral("showoppcontacttab"), one->sales}};
    if (ask.query.flag(QStringLiteral("includedetails"))) {
        QJsonArray statuses;
        for (const int statusId : one->statuses)
            statuses.append(QJsonObject{{QStringLiteral("ticketype_id"), one->id}, // the vendor's spelling
                                        {QStringLiteral("tickettype_name"), one->name},
                                        {QStringLiteral("status_id"), statusId},
                                        {QStringLiteral("status_name"), status(statusId)->name}});
        QJsonArray attached;
        for (const HaloField &field : m_fields) {
            if (!one->sales || field.usage != 1)
                continue;
            attached.append(QJsonObject{{QStringLiteral("id"), one->id * 1000 + field.id},
                                        {QStringLiteral("rtid"), one->id},
                                        {QStringLiteral("fieldid"), field.id},
                                        {QStringLiteral("fieldname"), field.reportedName()},
                                        {QStringLiteral("seq"), static_cast<int>(attached.size()) + 1},
                                        {QStringLiteral("groupid"), 1},
                                        {QStringLiteral("technew"), 2},
                                        {QStringLiteral("techdetail"), 2},
                                        {QStringLiteral("endusernew"), 0},
                                        {QStringLiteral("enduserdetail"), 0}});
        }
        json.insert(QStringLiteral("allowed_status"), statuses);
        json.insert(QStringLiteral("fields"), attached);
        json.insert(QStringLiteral("workflow_id"), 0);
    }
    return jsonReply(json);
}

Reply HaloSchema::statusList(const Ask &ask) const
{
    const HaloType *only = type(ask.query.number(QStringLiteral("tickettype_id"), 0));
    const bool sales = ask.query.value(QStringLiteral("domain")) == QLatin1String("opps");
    const bool open = ask.query.flag(QStringLiteral("excludeclosed"));
    QJsonArray rows;
    for (const HaloStatus &one : m_statuses) {
        if ((only && !allows(*only, one.id)) || (sales && !one.sales) || (open && one.closed))
            continue;
        rows.append(QJsonObject{{QStringLiteral("id"), one.id},
                                {QStringLiteral("name"), one.name},
                                {QStringLiteral("shortname"), one.name.left(8)},
                                {QStringLiteral("type"), one.closed ? 1 : 0},
                                {QStringLiteral("sequence"), static_cast<int>(rows.size()) * 10 + 10},
                                {QStringLiteral("colour"), one.colour}});
    }
    return jsonReply(rows);
}

QJsonObject HaloSchema::fieldJson(const HaloField &field, bool withValues) const
{
    QJsonObject json{{QStringLiteral("id"), field.id},
                     {QStringLiteral("guid"),
                      QStringLiteral("00000000-0000-4000-9000-%1").arg(field.id, 12, 10, QLatin1Char('0'))},
                     {QStringLiteral("name"), field.reportedName()},
                     {QStringLiteral("label"), field.label},
                     {QStringLiteral("hint"), field.hint},
                     {QStringLiteral("groupname"), field.group},
                     {QStringLiteral("usage"), field.usage},
                     {QStringLiteral("type"), field.type},
                     {QStringLiteral("inputtype"), field.inputType},
                     {QStringLiteral("lookup"), field.lookup},
                     {QStringLiteral("custom"), 1},
                     {QStringLiteral("characterlimit"), field.type == 0 ? 255 : 0},
                     {QStringLiteral("searchable"), field.type <= 1},
                     {QStringLiteral("readonly"), false},
                     {QStringLiteral("mandatory"), false}};
    if (withValues) {
        QJsonArray values;
        for (const HaloOption &one : field.options)
            values.append(QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("name"), one.text}});
        json.insert(QStringLiteral("values"), values);
    }
    return json;
}

Reply HaloSchema::fieldList(const Ask &ask) const
{
    const int usage = ask.query.number(QStringLiteral("typeid"), 0);
    QJsonArray rows;
    for (const HaloField &one : m_fields) {
        if (usage == 0 || one.usage == usage)
            rows.append(fieldJson(one, ask.query.flag(QStringLiteral("includevalues"))));
    }
    return jsonReply(rows);
}

Reply HaloSchema::fieldOne(int id) const
{
    const HaloField *one = field(id);
    return one ? jsonReply(fieldJson(*one, true)) : plainReply(404);
}

Reply HaloSchema::fieldPost(const Ask &ask)
{
    Reply error;
    const QJsonValue first = firstObject(ask, QStringLiteral("FieldInfo"), &error);
    if (!first.isObject())
        return error;
    const QJsonObject json = first.toObject();
    if (json.value(QStringLiteral("id")).toInt() != 0)
        return ruleError(QStringLiteral("The name and type of a custom field cannot be changed"));
    HaloField field;
    field.bareName = json.value(QStringLiteral("name")).toString();
    field.label = json.value(QStringLiteral("label")).toString();
    field.usage = json.value(QStringLiteral("usage")).toInt();
    field.type = json.value(QStringLiteral("type")).toInt();
    field.inputType = json.value(QStringLiteral("inputtype")).toInt();
    field.hint = json.value(QStringLiteral("hint")).toString();
    static const QRegularExpression kName(QStringLiteral("^[A-Za-z0-9_]{1,64}$"));
    if (!kName.match(field.bareName).hasMatch())
        return ruleError(QStringLiteral("The Field Name may only contain letters, digits and underscores"));
    if (field.label.isEmpty())
        return databaseError(515, QStringLiteral("Cannot insert the value NULL into column 'FILabel'"));
    if (field.usage < 1)
        return ruleError(QStringLiteral("A usage must be selected"));
    for (const HaloField &one : std::as_const(m_fields)) {
        if (one.usage == field.usage && one.bareName.compare(field.bareName, Qt::CaseInsensitive) == 0)
            return ruleError(QStringLiteral("A field with this name already exists"));
    }
    QStringList options =
        json.value(QStringLiteral("new_values")).toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &one : options)
        one = one.trimmed();
    const int id = m_nextField;
    addField(field, options);
    return jsonReply(fieldJson(m_fields.value(id), true), 201);
}

Reply HaloSchema::lookupList(const Ask &ask) const
{
    if (!ask.query.has(QStringLiteral("lookupid")))
        return controllerError(QStringLiteral("lookupid must be specified"));
    const int lookup = ask.query.number(QStringLiteral("lookupid"), 0);
    QJsonArray rows;
    for (const HaloField &one : m_fields) {
        if (one.lookup != lookup || lookup == 0)
            continue;
        for (const HaloOption &option : one.options)
            rows.append(QJsonObject{{QStringLiteral("lookupid"), lookup},
                                    {QStringLiteral("id"), option.id},
                                    {QStringLiteral("name"), option.text}});
    }
    return jsonReply(rows);
}

Reply HaloSchema::lookupPost(const Ask &ask)
{
    Reply error;
    const QJsonValue first = firstObject(ask, QStringLiteral("Lookup"), &error);
    if (!first.isObject())
        return error;
    const int lookup = first[QStringLiteral("lookupid")].toInt();
    const QString name = first[QStringLiteral("name")].toString();
    for (HaloField &one : m_fields) {
        if (lookup == 0 || one.lookup != lookup)
            continue;
        if (name.isEmpty())
            return databaseError(515, QStringLiteral("Cannot insert the value NULL into column 'fvalue'"));
        const int id = one.options.isEmpty() ? 1 : one.options.last().id + 1;
        one.options.append({id, name});
        return jsonReply(QJsonObject{{QStringLiteral("lookupid"), lookup},
                                     {QStringLiteral("id"), id},
                                     {QStringLiteral("name"), name}},
                         201);
    }
    return controllerError(QStringLiteral("lookupid must be specified"));
}

} // namespace leadline::sandbox
