#include "halo/ticket.h"

#include "domain/fieldcatalogue.h"
#include "halo/texts.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <optional>

namespace leadline::halo {

using domain::CustomField;
using domain::TenantSchema;

namespace {

constexpr QLatin1String kCustomPrefix{"cf:"};
constexpr QLatin1String kDoNotContact{"dnd"}; ///< the custom field "CFDND" by its comparable name

const StandardField *findStandard(const QString &name)
{
    const auto &fields = standardFields();
    const auto it =
        std::find_if(fields.begin(), fields.end(), [&](const StandardField &f) { return f.name == name; });
    return it == fields.end() ? nullptr : &*it;
}

std::optional<double> numberFrom(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double number = value.toString().trimmed().toDouble(&ok);
    if (ok && std::isfinite(number))
        return number;
    return std::nullopt;
}

/// Whole numbers as integers, so that 5 and 5.0 are one.
QJsonValue numberJson(double number)
{
    if (number == 0.0)
        return QJsonValue::Undefined;
    const bool whole = std::abs(number) < 9e15 && std::trunc(number) == number;
    return whole ? QJsonValue(static_cast<qint64>(number)) : QJsonValue(number);
}

QJsonValue textJson(const QJsonValue &value)
{
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isDouble() || value.isBool())
        text = value.toVariant().toString();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue dateJson(const QJsonValue &value)
{
    const QDateTime time = haloTime(value);
    if (!time.isValid())
        return QJsonValue::Undefined;
    // Midnight is how HaloPSA stores a day.
    return time.time() == QTime(0, 0) ? time.date().toString(Qt::ISODate) : time.toString(Qt::ISODate);
}

QJsonValue booleanJson(const QJsonValue &value)
{
    const QString text = value.toVariant().toString().trimmed();
    const bool on = value.toBool() || text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 ||
                    (numberFrom(value).value_or(0) != 0);
    return on ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue numberOrText(const QJsonValue &value)
{
    const auto number = numberFrom(value);
    return number ? numberJson(*number)
                  : textJson(value); // what is no number is kept: never lose what is there
}

QJsonValue standardValue(const StandardField &field, const QJsonValue &value)
{
    switch (field.kind) {
    case StandardField::Kind::Text:
        return textJson(value);
    case StandardField::Kind::Number:
    case StandardField::Kind::Integer:
        return numberOrText(value);
    case StandardField::Kind::Boolean:
        return booleanJson(value);
    case StandardField::Kind::Date:
        return dateJson(value);
    }
    return QJsonValue::Undefined;
}

/// An option id: as a number, as digits, or, where int_value_is_display made it a text, by that text.
qint64 optionFrom(const CustomField &field, const QJsonValue &value)
{
    if (value.isObject())
        return haloId(value.toObject().value(QLatin1String("id")));
    if (const qint64 id = haloId(value); id > 0)
        return id;
    return value.isString() ? field.optionId(value.toString()) : 0;
}

QJsonValue optionListJson(const CustomField &field, const QJsonValue &value)
{
    QList<qint64> ids;
    const auto add = [&](const QJsonValue &one) {
        if (const qint64 id = optionFrom(field, one); id > 0 && !ids.contains(id))
            ids << id;
    };
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            add(one);
    } else if (value.isString()) {
        for (const QString &one : value.toString().split(u',', Qt::SkipEmptyParts))
            add(one.trimmed());
    } else {
        add(value);
    }
    if (ids.isEmpty())
        return QJsonValue::Undefined;
    std::sort(ids.begin(), ids.end());
    QJsonArray array;
    for (const qint64 id : ids)
        array << id;
    return array;
}

/// `display` is the text of the value on reads; it decides where `value` is not an option of ours.
QJsonValue customValue(const CustomField &field, const QJsonValue &value, const QJsonValue &display = {})
{
    switch (field.type) {
    case 2: {
        qint64 id = optionFrom(field, value);
        if (id <= 0 && display.isString())
            id = field.optionId(display.toString());
        return id > 0 ? QJsonValue(id) : numberOrText(value); // a text that is no option of ours is kept
    }
    case 3:
        return optionListJson(field, value);
    case 4:
        return dateJson(value);
    case 6:
        return booleanJson(value);
    case 0:
        // inputtype 1 integer, 2 money, 4 decimal (HaloPSA §4.3)
        if (field.inputType == 1 || field.inputType == 2 || field.inputType == 4)
            return numberOrText(value);
        return textJson(value);
    default:
        return textJson(value);
    }
}

/// The rows of `customfields` in the order of the schema: by id, else by name without case and one "CF".
template <class Visit> void eachCustom(const QJsonObject &raw, const TenantSchema &schema, Visit visit)
{
    for (const QJsonValue &entry : raw.value(QLatin1String("customfields")).toArray()) {
        const QJsonObject object = entry.toObject();
        const CustomField *field = schema.findField(haloId(object.value(QLatin1String("id"))));
        if (!field)
            field = schema.findField(object.value(QLatin1String("name")).toString());
        if (field)
            visit(*field, object.value(QLatin1String("value")), object.value(QLatin1String("display")));
    }
}

QVariant forPeople(const CustomField &field, const QJsonValue &canonical, const QJsonValue &display)
{
    const auto optionText = [&](const QJsonValue &id) {
        const QString text = field.optionText(id.toInteger());
        return text.isEmpty() ? id.toVariant().toString() : text;
    };
    if (field.type == 2) {
        const QString known =
            canonical.isDouble() ? field.optionText(canonical.toInteger()) : canonical.toString();
        return known.isEmpty() ? (display.isString() ? display.toString() : optionText(canonical)) : known;
    }
    if (field.type == 3) {
        QStringList texts;
        for (const QJsonValue &id : canonical.toArray())
            texts << optionText(id);
        return texts.join(QLatin1String(", "));
    }
    return canonical.toVariant();
}

QString firstText(const QJsonObject &raw, QLatin1String first, QLatin1String second = {})
{
    const QString value = raw.value(first).toString().trimmed();
    return value.isEmpty() && !second.isEmpty() ? raw.value(second).toString().trimmed() : value;
}

Error noId()
{
    Error e;
    e.kind = ErrorKind::BadAnswer;
    e.code = QStringLiteral("LL-HALO-020");
    e.what = tr("HaloPSA returned a record without an id.");
    e.unaffected = tr("Other records are unaffected.");
    e.remedy = tr("Pull again; if it stays, report this with the code.");
    return e;
}

} // namespace

qint64 haloId(const QJsonValue &value)
{
    const auto number = numberFrom(value);
    if (!number || *number < 1 || *number > 9e15)
        return 0;
    return static_cast<qint64>(std::llround(*number));
}

QDateTime haloTime(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    if (text.size() < 10)
        return {};
    QDateTime time = QDateTime::fromString(text.left(40), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // HaloPSA: server times are UTC, often without the Z
    time = time.toUTC();
    return time.date().year() <= 1900 ? QDateTime() : time;
}

const QList<StandardField> &standardFields()
{
    using Kind = StandardField::Kind;
    static const QList<StandardField> fields{
        {QStringLiteral("summary"), tr("Summary"), Kind::Text, 255},
        {QStringLiteral("details"), tr("Details"), Kind::Text, 65'000},
        {QStringLiteral("tickettype_id"), tr("Type"), Kind::Integer, 0},
        {QStringLiteral("status_id"), tr("Status"), Kind::Integer, 0},
        {QStringLiteral("agent_id"), tr("Owner"), Kind::Integer, 0},
        {QStringLiteral("team"), tr("Team"), Kind::Text, 255},
        {QStringLiteral("client_id"), tr("Client"), Kind::Integer, 0},
        {QStringLiteral("site_id"), tr("Site"), Kind::Integer, 0},
        {QStringLiteral("user_id"), tr("User"), Kind::Integer, 0},
        {QStringLiteral("oppcontactname"), tr("Contact name"), Kind::Text, 255},
        {QStringLiteral("oppcompanyname"), tr("Company"), Kind::Text, 255},
        {QStringLiteral("oppemailaddress"), tr("E-mail"), Kind::Text, 255},
        {QStringLiteral("opptel"), tr("Phone"), Kind::Text, 255},
        {QStringLiteral("oppjobtitle"), tr("Job title"), Kind::Text, 255},
        {QStringLiteral("oppcustomertitle"), tr("Salutation"), Kind::Text, 255},
        {QStringLiteral("oppaddr1"), tr("Address line 1"), Kind::Text, 255},
        {QStringLiteral("oppaddr2"), tr("Address line 2"), Kind::Text, 255},
        {QStringLiteral("oppaddr3"), tr("Address line 3"), Kind::Text, 255},
        {QStringLiteral("oppaddr4"), tr("Address line 4"), Kind::Text, 255},
        {QStringLiteral("opppostcode"), tr("Postcode"), Kind::Text, 255},
        {QStringLiteral("oppcountry"), tr("Country"), Kind::Text, 255},
        {QStringLiteral("oppregion"), tr("Region"), Kind::Text, 255},
        {QStringLiteral("opptype"), tr("Opportunity type"), Kind::Text, 255},
        {QStringLiteral("opphear"), tr("How they heard of us"), Kind::Text, 255},
        {QStringLiteral("oppcurrentsystem"), tr("Current system"), Kind::Text, 255},
        {QStringLiteral("oppcompetitors"), tr("Competitors"), Kind::Text, 255},
        {QStringLiteral("oppproductchosen"), tr("Product chosen"), Kind::Text, 255},
        {QStringLiteral("oppreason"), tr("Reason won or lost"), Kind::Text, 255},
        {QStringLiteral("oppvalue"), tr("Value"), Kind::Number, 0},
        {QStringLiteral("oppprofit"), tr("Profit"), Kind::Number, 0},
        {QStringLiteral("oppconversionprobability"), tr("Probability"), Kind::Number, 0},
        {QStringLiteral("targetdate"), tr("Expected close"), Kind::Date, 0},
        {QStringLiteral("followupdate"), tr("Follow up"), Kind::Date, 0},
        {QStringLiteral("oppdontaddtomailinglist"), tr("Keep off mailing lists"), Kind::Boolean, 0},
        {QStringLiteral("category_1"), tr("Category 1"), Kind::Text, 255},
        {QStringLiteral("category_2"), tr("Category 2"), Kind::Text, 255},
        {QStringLiteral("category_3"), tr("Category 3"), Kind::Text, 255},
        {QStringLiteral("category_4"), tr("Category 4"), Kind::Text, 255},
        {QStringLiteral("priority_id"), tr("Priority"), Kind::Integer, 0},
        {QStringLiteral("third_party_id_string"), tr("External key"), Kind::Text, 50},
    };
    return fields;
}

QJsonValue canonicalValue(const QString &field, const QJsonValue &value, const TenantSchema &schema)
{
    if (field.startsWith(kCustomPrefix)) {
        const CustomField *custom = schema.findField(field.mid(kCustomPrefix.size()));
        return custom ? customValue(*custom, value) : QJsonValue(QJsonValue::Undefined);
    }
    const StandardField *standard = findStandard(field);
    return standard ? standardValue(*standard, value) : QJsonValue(QJsonValue::Undefined);
}

QJsonObject Ticket::canonical(const TenantSchema &schema) const
{
    QJsonObject out;
    for (const StandardField &field : standardFields()) {
        const QJsonValue value = standardValue(field, raw.value(field.name));
        if (!value.isUndefined())
            out.insert(field.name, value);
    }
    eachCustom(raw, schema,
               [&](const CustomField &field, const QJsonValue &value, const QJsonValue &display) {
                   const QJsonValue clean = customValue(field, value, display);
                   if (!clean.isUndefined())
                       out.insert(kCustomPrefix + domain::comparableFieldName(field.name), clean);
               });
    return out;
}

QJsonValue Ticket::member(const QString &field, const TenantSchema &schema) const
{
    if (!field.startsWith(kCustomPrefix)) {
        const StandardField *standard = findStandard(field);
        return standard ? standardValue(*standard, raw.value(field)) : QJsonValue(QJsonValue::Undefined);
    }
    const CustomField *wanted = schema.findField(field.mid(kCustomPrefix.size()));
    QJsonValue found = QJsonValue::Undefined;
    if (wanted) {
        eachCustom(raw, schema,
                   [&](const CustomField &candidate, const QJsonValue &value, const QJsonValue &display) {
                       if (&candidate == wanted)
                           found = customValue(candidate, value, display);
                   });
    }
    return found;
}

Result<Ticket> ticketFromJson(const QJsonObject &json)
{
    Ticket ticket;
    ticket.id = haloId(json.value(QLatin1String("id")));
    if (ticket.id <= 0)
        return fail(noId());
    ticket.typeId = haloId(json.value(QLatin1String("tickettype_id")));
    ticket.statusId = haloId(json.value(QLatin1String("status_id")));
    ticket.agentId = haloId(json.value(QLatin1String("agent_id")));
    ticket.externalKey = json.value(QLatin1String("third_party_id_string")).toString();
    ticket.lastUpdate = haloTime(json.value(QLatin1String("last_update")));
    ticket.raw = json;
    return ticket;
}

Result<domain::Deal> dealFromTicket(const Ticket &ticket, const TenantSchema &schema,
                                    const domain::PipelineBinding &binding)
{
    const Result<domain::Stage> stage = binding.stageOfType(ticket.typeId);
    if (!stage) {
        Error e;
        e.kind = ErrorKind::NotFound;
        e.code = QStringLiteral("LL-HALO-021");
        e.what = tr("HaloPSA record #%1 has a type that is not on the board.").arg(ticket.id);
        e.unaffected = tr("The record stays as it is, and so do all others.");
        e.remedy = tr("Only the three types bound to the pipeline are on the board.");
        e.details = {{QStringLiteral("tickettype_id"), ticket.typeId}};
        return fail(std::move(e));
    }
    const QJsonObject &raw = ticket.raw;
    domain::Deal deal;
    deal.haloId = ticket.id;
    deal.externalKey = ticket.externalKey;
    deal.stage = *stage;
    deal.statusKey = binding.statusKey(*stage, ticket.statusId);
    const domain::TicketStatus *status = schema.findStatus(ticket.statusId);
    deal.statusName = status ? status->name : firstText(raw, QLatin1String("status_name"));
    deal.summary = firstText(raw, QLatin1String("summary"));
    deal.company = firstText(raw, QLatin1String("oppcompanyname"), QLatin1String("client_name"));
    deal.person = firstText(raw, QLatin1String("oppcontactname"), QLatin1String("user_name"));
    deal.jobTitle = firstText(raw, QLatin1String("oppjobtitle"));
    deal.email = firstText(raw, QLatin1String("oppemailaddress"), QLatin1String("user_email"));
    deal.phone = firstText(raw, QLatin1String("opptel"));
    deal.country = firstText(raw, QLatin1String("oppcountry"));
    deal.owner = firstText(raw, QLatin1String("agent_name"));
    if (deal.owner.isEmpty() && ticket.agentId > 0 && ticket.agentId == schema.agentId)
        deal.owner = schema.agentName;
    deal.value = numberFrom(raw.value(QLatin1String("oppvalue"))).value_or(0);
    deal.probability = numberFrom(raw.value(QLatin1String("oppconversionprobability"))).value_or(0);
    deal.expectedClose = haloTime(raw.value(QLatin1String("targetdate"))).date();
    deal.lastUpdate = ticket.lastUpdate;
    eachCustom(
        raw, schema, [&](const CustomField &field, const QJsonValue &value, const QJsonValue &display) {
            const QJsonValue clean = customValue(field, value, display);
            if (!clean.isUndefined())
                deal.custom.insert(domain::comparableFieldName(field.name), forPeople(field, clean, display));
        });
    // The mark may be a checkbox or, where the tenant made it so, a dropdown of Yes and No.
    const QString mark = deal.custom.value(kDoNotContact).toString();
    deal.doNotContact = mark.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 ||
                        mark.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0 ||
                        deal.statusKey == QLatin1String("lead.do_not_contact");
    return deal;
}

} // namespace leadline::halo
