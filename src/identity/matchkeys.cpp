#include "identity/matchkeys.h"

#include "identity/companyname.h"
#include "identity/domainname.h"
#include "identity/emailaddress.h"
#include "identity/personname.h"
#include "identity/phonenumber.h"

#include <QSet>

#include <algorithm>

namespace leadline::identity {

namespace {

namespace field = domain::field;
using Key = QPair<QString, QString>;

bool isE164(const QString &text)
{
    return text.size() >= 8 && text.size() <= 16 && text.startsWith(u'+') &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A number in E.164, or empty. Normalised contacts hold it already; others are read without assuming a
/// region.
QString phoneOf(const domain::Contact &contact, QLatin1String key)
{
    const QString text = contact.text(key);
    return text.isEmpty() || isE164(text) ? text : readPhoneForMatching(text, {}).e164;
}

/// The person's own numbers; one that is also the company's is a switchboard.
QStringList ownPhones(const domain::Contact &contact)
{
    const QString switchboard = phoneOf(contact, field::kCompanyPhone);
    QStringList phones;
    for (const QLatin1String key : {field::kPhone, field::kMobile}) {
        const QString phone = phoneOf(contact, key);
        if (!phone.isEmpty() && phone != switchboard && !phones.contains(phone))
            phones << phone;
    }
    return phones;
}

/// "https://www.linkedin.com/in/Dana-Reyes/?x" -> "dana-reyes"; empty for company pages.
QString linkedInProfile(const QString &url)
{
    for (const QLatin1String marker : {QLatin1String("/in/"), QLatin1String("/pub/")}) {
        const auto at = url.indexOf(marker, 0, Qt::CaseInsensitive);
        if (at < 0 || !url.left(at).contains(QLatin1String("linkedin."), Qt::CaseInsensitive))
            continue;
        const QString rest = url.mid(at + marker.size());
        const auto end = std::find_if(rest.begin(), rest.end(),
                                      [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
        return QString::fromUtf8(QByteArray::fromPercentEncoding(rest.left(end - rest.begin()).toUtf8()))
            .toLower();
    }
    return {};
}

QString surnameKey(const QString &last)
{
    static const QSet<QString> generations{QStringLiteral("jr"), QStringLiteral("sr"), QStringLiteral("ii"),
                                           QStringLiteral("iii"), QStringLiteral("iv")};
    QStringList words = nameKey(last).split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && generations.contains(words.last()))
        words.removeLast();
    return words.join(QString());
}

QString companyDomain(const domain::Contact &contact)
{
    const QString text = contact.has(field::kCompanyDomain) ? contact.text(field::kCompanyDomain)
                                                            : contact.text(field::kCompanyWebsite);
    const QString domain = registrableDomain(text);
    return isSharedHost(domain) ? QString() : domain;
}

QString employerDomain(const domain::Contact &contact, const EmailAddress &email)
{
    const QString domain = companyDomain(contact);
    if (!domain.isEmpty() || !email.valid || email.isFreeMail || email.isMasked)
        return domain;
    return registrableDomain(email.domain);
}

void addPersonKeys(const domain::Contact &contact, QList<Key> &keys)
{
    const EmailAddress email = readEmail(contact.text(field::kEmail));
    if (email.valid && !email.isMasked && !email.isRole)
        keys << Key{QStringLiteral("email"), email.matchKey};
    if (const QString profile = linkedInProfile(contact.text(field::kLinkedIn)); !profile.isEmpty())
        keys << Key{QStringLiteral("linkedin"), profile};

    QString first = contact.text(field::kFirstName), last = contact.text(field::kLastName);
    if (first.isEmpty() || last.isEmpty()) {
        const PersonName name = readName(first, last, contact.text(field::kFullName));
        first = name.first;
        last = name.last;
    }
    const QString surname = surnameKey(last);
    if (surname.isEmpty())
        return;
    const QStringList phones = ownPhones(contact);
    for (const QString &phone : phones)
        keys << Key{QStringLiteral("phone_surname"), phone + u'|' + surname};
    const QString given = nameKey(first).section(u' ', 0, 0);
    const QString domain = employerDomain(contact, email);
    // An initial is not a name: "D. Reyes" may be Dana or Dominic.
    if (given.size() > 1 && !domain.isEmpty())
        keys << Key{QStringLiteral("name_domain"), given + u' ' + surname + u'@' + domain};
}

void addCompanyKeys(const domain::Contact &contact, QList<Key> &keys)
{
    if (const QString domain = companyDomain(contact); !domain.isEmpty())
        keys << Key{QStringLiteral("company_domain"), domain};
    const QString phone = phoneOf(contact, field::kCompanyPhone);
    const QString name = companyKey(contact.text(field::kCompanyName));
    if (!phone.isEmpty() && !name.isEmpty())
        keys << Key{QStringLiteral("company_phone_name"), phone + u'|' + name};
}

} // namespace

QList<QPair<QString, QString>> matchKeys(const domain::Contact &contact)
{
    QList<Key> keys;
    for (auto it = contact.providerIds.cbegin(); it != contact.providerIds.cend(); ++it) {
        if (!it.value().isEmpty())
            keys << Key{QStringLiteral("provider:") + it.key(), it.value()};
    }
    if (contact.isPerson())
        addPersonKeys(contact, keys);
    else
        addCompanyKeys(contact, keys);
    return keys;
}

QStringList suppressionValues(const domain::Contact &contact)
{
    QStringList values;
    const EmailAddress email = readEmail(contact.text(field::kEmail));
    if (email.valid && !email.isMasked)
        values << email.matchKey;
    return values + ownPhones(contact);
}

} // namespace leadline::identity
