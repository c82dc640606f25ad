#include "providers/merge.h"

namespace leadline::providers {

namespace {

using domain::Contact;
using domain::FieldValue;
namespace field = domain::field;

bool mayReplace(const FieldValue &old, const FieldValue &fresh)
{
    if (old.isEmpty() || old.from.basis != domain::Basis::Observed)
        return true;
    if (old.from.provider == u"person")
        return false;
    return old.from.provider == fresh.from.provider || fresh.from.confidence >= old.from.confidence;
}

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The value that carries the price of a record.
QString pricedKey(const Contact &contact, const QStringList &among)
{
    for (const QLatin1String key : {field::kEmail, field::kEmailStatus, field::kMobile, field::kPhone,
                                    field::kFullName, field::kCompanyName}) {
        if (among.contains(key) && contact.has(key))
            return key;
    }
    return among.isEmpty() ? QString() : among.first();
}

} // namespace

QStringList mergeLearnt(Contact &contact, Contact learnt, double credits)
{
    QStringList gained;
    const QString oldEmail = contact.text(field::kEmail);
    const QString statedFor = learnt.text(field::kEmail);
    const QString statusKey = field::kEmailStatus;
    const FieldValue status = learnt.values.take(statusKey);

    for (auto it = learnt.values.cbegin(); it != learnt.values.cend(); ++it) {
        const FieldValue old = contact.values.value(it.key());
        if (it->isEmpty() || !mayReplace(old, *it))
            continue;
        if (old.value == it->value && old.from.basis == domain::Basis::Observed &&
            old.from.provider == it->from.provider) {
            contact.values.insert(it.key(), *it); // confirmed again: only the time is newer
            continue;
        }
        const bool differs = old.value != it->value;
        contact.set(QLatin1String(it.key().toLatin1().constData()), it->value, it->from);
        if (differs)
            gained << it.key();
    }

    const QString email = contact.text(field::kEmail);
    const bool changed = !sameText(oldEmail, email);
    if (!status.isEmpty() && (statedFor.isEmpty() || sameText(statedFor, email))) {
        // the newest statement about this very address, whoever made the one before
        if (contact.values.value(statusKey).value != status.value)
            gained << statusKey;
        contact.values.insert(statusKey, status);
    } else if (changed && !oldEmail.isEmpty()) {
        contact.values.remove(statusKey); // it was about the address before
    }
    gained.sort();

    if (credits > 0) {
        QStringList keys = gained;
        if (keys.isEmpty()) {
            for (auto it = learnt.values.cbegin(); it != learnt.values.cend(); ++it) {
                if (contact.values.value(it.key()).from.provider == it->from.provider)
                    keys << it.key();
            }
        }
        if (const QString key = pricedKey(contact, keys); !key.isEmpty())
            contact.values[key].from.credits = credits;
    }
    return gained;
}

void bookCredits(QList<Contact> &contacts, double credits)
{
    if (credits <= 0 || contacts.isEmpty())
        return;
    const double share = credits / double(contacts.size());
    for (Contact &contact : contacts) {
        if (const QString key = pricedKey(contact, contact.values.keys()); !key.isEmpty())
            contact.values[key].from.credits = share;
    }
}

} // namespace leadline::providers
