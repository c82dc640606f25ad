#include "mapping/record.h"

#include "mapping/profile.h"

namespace leadline::mapping {

namespace {

/// Neither a hand edit nor our own derivation is where a lead comes from.
bool isOutside(const QString &provider)
{
    return !provider.isEmpty() && provider != u"person" && provider != u"leadline";
}

QString providerOf(const domain::Contact &contact)
{
    for (const QLatin1String key : {domain::field::kEmail, domain::field::kCompanyName}) {
        const auto it = contact.values.constFind(key);
        if (it != contact.values.constEnd() && !it->isEmpty() && isOutside(it->from.provider))
            return it->from.provider;
    }
    for (const domain::FieldValue &value : contact.values) {
        if (!value.isEmpty() && isOutside(value.from.provider))
            return value.from.provider;
    }
    return {};
}

} // namespace

bool staysHome(const QString &key, const domain::FieldValue &value)
{
    return value.from.basis == domain::Basis::Default && key != domain::field::kDoNotContact;
}

Record::Record(const domain::Contact &from) : contact(&from), provider(providerOf(from))
{
    for (auto it = from.values.constBegin(); it != from.values.constEnd(); ++it) {
        if (it->isEmpty())
            continue;
        all.insert(it.key(), it->value);
        if (!staysHome(it.key(), *it))
            observed.insert(it.key(), it->value);
    }
    if (!provider.isEmpty()) {
        all.insert(kSourceProvider, provider);
        observed.insert(kSourceProvider, provider);
    }
}

} // namespace leadline::mapping
