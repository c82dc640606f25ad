#include "domain/contact.h"

#include "domain/jsonvalues.h"
#include "domain/texts.h"

#include <QSet>

#include <array>
#include <utility>

namespace leadline::domain {

namespace {

constexpr std::array<std::pair<WorkState, const char *>, 7> kWorkStates{{
    {WorkState::New, "new"},
    {WorkState::NeedsContact, "needs_contact"},
    {WorkState::PossibleDuplicate, "possible_duplicate"},
    {WorkState::Suppressed, "suppressed"},
    {WorkState::Queued, "queued"},
    {WorkState::InHalo, "in_halo"},
    {WorkState::Problem, "problem"},
}};

/// Lists write the mark in many ways. A word that is neither yes nor no marks: a person may have opted out.
bool meansDoNotContact(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value.toBool();
    static const QSet<QString> no{
        QString(),           QStringLiteral("0"),  QStringLiteral("false"), QStringLiteral("no"),
        QStringLiteral("n"), QStringLiteral("off")};
    return !no.contains(value.toString().trimmed().toLower());
}

QString firstOf(const Contact &contact, std::initializer_list<QLatin1String> keys)
{
    for (const QLatin1String key : keys) {
        if (contact.has(key))
            return contact.text(key);
    }
    return {};
}

QString providersOf(const Contact &contact)
{
    QStringList names = contact.providerIds.keys();
    for (const FieldValue &value : contact.values) {
        const QString &name = value.from.provider;
        if (!name.isEmpty() && name != QLatin1String("leadline") && !names.contains(name))
            names << name;
    }
    names.sort();
    return names.join(QLatin1String(", "));
}

} // namespace

QString workStateName(WorkState state)
{
    for (const auto &[s, name] : kWorkStates) {
        if (s == state)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("problem");
}

WorkState workStateFromName(const QString &name)
{
    for (const auto &[s, text] : kWorkStates) {
        if (name == QLatin1String(text))
            return s;
    }
    return WorkState::Problem; // never pushed without a look
}

QString workStateLabel(WorkState state)
{
    switch (state) {
    case WorkState::New:
        return tr("New");
    case WorkState::NeedsContact:
        return tr("Needs a contact");
    case WorkState::PossibleDuplicate:
        return tr("Possible duplicate");
    case WorkState::Suppressed:
        return tr("Do not contact");
    case WorkState::Queued:
        return tr("Queued");
    case WorkState::InHalo:
        return tr("In HaloPSA");
    case WorkState::Problem:
        return tr("Problem");
    }
    return {};
}

bool isRoleAddress(const QString &email)
{
    static const QSet<QString> roles{
        QStringLiteral("abuse"),      QStringLiteral("accounting"),
        QStringLiteral("accounts"),   QStringLiteral("admin"),
        QStringLiteral("billing"),    QStringLiteral("bookings"),
        QStringLiteral("careers"),    QStringLiteral("contact"),
        QStringLiteral("contactus"),  QStringLiteral("customerservice"),
        QStringLiteral("enquiries"),  QStringLiteral("enquiry"),
        QStringLiteral("hello"),      QStringLiteral("help"),
        QStringLiteral("helpdesk"),   QStringLiteral("hr"),
        QStringLiteral("info"),       QStringLiteral("information"),
        QStringLiteral("inquiries"),  QStringLiteral("jobs"),
        QStringLiteral("kontakt"),    QStringLiteral("mail"),
        QStringLiteral("marketing"),  QStringLiteral("media"),
        QStringLiteral("newsletter"), QStringLiteral("noreply"),
        QStringLiteral("office"),     QStringLiteral("orders"),
        QStringLiteral("post"),       QStringLiteral("postmaster"),
        QStringLiteral("press"),      QStringLiteral("privacy"),
        QStringLiteral("reception"),  QStringLiteral("sales"),
        QStringLiteral("security"),   QStringLiteral("service"),
        QStringLiteral("support"),    QStringLiteral("team"),
        QStringLiteral("webmaster"),  QStringLiteral("donotreply"),
        QStringLiteral("hostmaster"), QStringLiteral("verwaltung"),
    };
    QString local = email.left(email.indexOf(u'@')).toLower();
    local = local.left(local.indexOf(u'+'));
    local.remove(u'-').remove(u'.').remove(u'_');
    return roles.contains(local);
}

bool Contact::has(QLatin1String key) const
{
    const auto it = values.constFind(key);
    return it != values.constEnd() && !it->isEmpty();
}

QString Contact::text(QLatin1String key) const
{
    const auto it = values.constFind(key);
    return it == values.constEnd() ? QString() : it->text();
}

QVariant Contact::value(QLatin1String key) const
{
    const auto it = values.constFind(key);
    return it == values.constEnd() ? QVariant() : it->value;
}

void Contact::set(QLatin1String key, const QVariant &value, const Provenance &from)
{
    const FieldValue entry{value, from};
    if (key == field::kDoNotContact) {
        // Promise 4: nothing that arrives as an ordinary value lifts the mark.
        if (!has(key) && !entry.isEmpty() && meansDoNotContact(value))
            values.insert(key, {true, from});
        return;
    }
    if (entry.isEmpty())
        values.remove(key);
    else
        values.insert(key, entry);
}

bool Contact::isPerson() const
{
    return has(field::kFullName) || has(field::kFirstName) || has(field::kLastName) ||
           (has(field::kEmail) && !isRoleAddress(text(field::kEmail)));
}

QString Contact::personName() const
{
    if (has(field::kFullName))
        return text(field::kFullName);
    return QString(text(field::kFirstName) + u' ' + text(field::kLastName)).trimmed();
}

QString Contact::headline() const
{
    QStringList parts;
    for (const QString &part : {personName(), firstOf(*this, {field::kCompanyName, field::kCompanyDomain})}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (parts.isEmpty() && has(field::kEmail))
        parts << text(field::kEmail);
    return parts.isEmpty() ? tr("Record without a name") : parts.join(QLatin1String(", "));
}

QJsonObject Contact::toJson() const
{
    QJsonObject fields, ids;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        fields.insert(it.key(), it->toJson());
    for (auto it = providerIds.cbegin(); it != providerIds.cend(); ++it)
        ids.insert(it.key(), it.value());
    return {{QLatin1String("id"), id.value},
            {QLatin1String("external_key"), externalKey},
            {QLatin1String("values"), fields},
            {QLatin1String("provider_ids"), ids},
            {QLatin1String("state"), workStateName(state)},
            {QLatin1String("state_reason"), stateReason},
            {QLatin1String("halo_id"), haloId},
            {QLatin1String("list"), list},
            {QLatin1String("created_at"), timeToJson(createdAt)},
            {QLatin1String("updated_at"), timeToJson(updatedAt)}};
}

Result<Contact> Contact::fromJson(const QJsonObject &json)
{
    const QJsonValue fields = json.value(QLatin1String("values"));
    if (!fields.isObject())
        return unreadable(tr("A contact"), tr("it has no values"));
    Contact contact;
    contact.id.value = idFromJson(json.value(QLatin1String("id")));
    contact.externalKey = json.value(QLatin1String("external_key")).toString();
    const QJsonObject valueMap = fields.toObject();
    for (auto it = valueMap.begin(); it != valueMap.end(); ++it) {
        const QJsonValue entry = it.value();
        contact.values.insert(it.key(), FieldValue::fromJson(entry.toObject()));
    }
    const QJsonObject ids = json.value(QLatin1String("provider_ids")).toObject();
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        const QJsonValue entry = it.value();
        contact.providerIds.insert(it.key(), entry.toString());
    }
    contact.state = workStateFromName(json.value(QLatin1String("state")).toString());
    contact.stateReason = json.value(QLatin1String("state_reason")).toString();
    contact.haloId = idFromJson(json.value(QLatin1String("halo_id")));
    contact.list = json.value(QLatin1String("list")).toString();
    contact.createdAt = timeFromJson(json.value(QLatin1String("created_at")));
    contact.updatedAt = timeFromJson(json.value(QLatin1String("updated_at")));
    return contact;
}

WorklistRow worklistRow(const Contact &contact)
{
    WorklistRow row;
    row.id = contact.id;
    row.state = contact.state;
    row.stateReason = contact.stateReason;
    row.person = contact.personName();
    row.title = contact.text(field::kTitle);
    row.company = contact.text(field::kCompanyName);
    row.domain = contact.text(field::kCompanyDomain);
    row.email = contact.text(field::kEmail);
    row.emailStatus = contact.text(field::kEmailStatus);
    row.emailBasis = contact.values.value(field::kEmail).from.basis;
    for (const QLatin1String key : {field::kPhone, field::kMobile, field::kCompanyPhone}) {
        if (contact.has(key)) {
            row.phone = contact.text(key);
            row.phoneBasis = contact.values.value(key).from.basis;
            break;
        }
    }
    row.city = firstOf(contact, {field::kCity, field::kCompanyCity});
    row.country = firstOf(contact, {field::kCountry, field::kCompanyCountry});
    row.providers = providersOf(contact);
    row.list = contact.list;
    row.haloId = contact.haloId;
    row.updatedAt = contact.updatedAt;
    return row;
}

} // namespace leadline::domain
