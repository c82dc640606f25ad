#include "identity/normalise.h"

#include "base/json.h"
#include "identity/companyname.h"
#include "identity/country.h"
#include "identity/domainname.h"
#include "identity/emailaddress.h"
#include "identity/personname.h"
#include "identity/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadline::identity {

namespace {

namespace field = domain::field;
using domain::Basis;
using domain::FieldValue;

QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Normalise", text);
}

bool isPlainLine(const QString &text)
{
    bool afterSpace = true; // a leading space is not plain
    for (const QChar c : text) {
        const bool isSpace = c == u' ';
        if (c.unicode() < 0x20 || c.unicode() > 0x7e || (isSpace && afterSpace))
            return false;
        afterSpace = isSpace;
    }
    return !afterSpace;
}

/// Adds a remark to a value's note, once.
void remark(domain::Provenance &from, const QString &note)
{
    if (from.note.isEmpty())
        from.note = note;
    else if (!from.note.split(QLatin1String("; ")).contains(note))
        from.note += QLatin1String("; ") + note;
}

/// One contact on its way through the steps; each step changes values only through this class.
class Pass
{
public:
    Pass(domain::Contact contact, const NormaliseOptions &options)
        : m_contact(std::move(contact)), m_options(options)
    {
    }

    domain::Contact run()
    {
        cleanTexts();
        names();
        email();
        domainName();
        companyName();
        country(field::kCountry);
        country(field::kCompanyCountry);
        const QString own = region(field::kCountry), company = region(field::kCompanyCountry);
        for (const QLatin1String key : {field::kPhone, field::kMobile})
            phone(key, {own, company, m_options.defaultRegion});
        phone(field::kCompanyPhone, {company, own, m_options.defaultRegion}); // it rings where the company is
        doNotContact();
        state();
        return std::move(m_contact);
    }

private:
    /// A value that was there and reads otherwise now. A default stays a default: tidying does not make it
    /// true.
    void change(QLatin1String key, const QString &text, const QString &note)
    {
        FieldValue &value = m_contact.values[key];
        if (value.value.toString() == text)
            return;
        value.value = text;
        if (value.from.basis == Basis::Observed)
            value.from.basis = Basis::Derived;
        remark(value.from, note);
    }
    /// A value that follows from others of the same record.
    void derive(QLatin1String key, const QString &text, Basis basis, const QString &note)
    {
        domain::Provenance from;
        from.provider = QStringLiteral("leadline");
        from.at = m_options.nowUtc;
        from.basis = basis == Basis::Default ? Basis::Default : Basis::Derived;
        from.note = note;
        m_contact.set(key, text, from);
    }
    void put(QLatin1String key, const QString &text, Basis basis, const QString &changed,
             const QString &derived)
    {
        if (text.isEmpty())
            m_contact.values.remove(key);
        else if (m_contact.has(key))
            change(key, text, changed);
        else
            derive(key, text, basis, derived);
    }
    void unreadable(QLatin1String key, const QString &note) { remark(m_contact.values[key].from, note); }
    [[nodiscard]] Basis basisOf(QLatin1String key) const { return m_contact.values.value(key).from.basis; }

    void cleanTexts()
    {
        QStringList emptied;
        for (auto it = m_contact.values.begin(); it != m_contact.values.end(); ++it) {
            if (it->value.typeId() != QMetaType::QString || it.key().startsWith(QLatin1String("extra.")))
                continue;
            const QString text = it->value.toString();
            if (isPlainLine(text))
                continue;
            const QString clean = cleanLine(text);
            if (clean.isEmpty()) {
                emptied << it.key();
            } else if (clean != text) {
                it->value = clean;
                if (it->from.basis == Basis::Observed)
                    it->from.basis = Basis::Derived;
                remark(it->from, tr("spaces and control characters tidied"));
            }
        }
        for (const QString &key : emptied)
            m_contact.values.remove(key);
    }

    void names()
    {
        const QString first = m_contact.text(field::kFirstName), last = m_contact.text(field::kLastName);
        const QString full = m_contact.text(field::kFullName);
        if (first.isEmpty() && last.isEmpty() && full.isEmpty())
            return;
        const PersonName name = readName(first, last, full);
        const Basis fullBasis = basisOf(field::kFullName);
        const bool anyDefault =
            basisOf(field::kFirstName) == Basis::Default || basisOf(field::kLastName) == Basis::Default;
        const QString tidied = tr("name tidied"), splitUp = tr("from the full name");
        put(field::kFirstName, name.first, fullBasis, tidied, splitUp);
        put(field::kLastName, name.last, fullBasis, tidied, splitUp);
        put(field::kFullName, name.full, anyDefault ? Basis::Default : Basis::Derived, tidied,
            tr("from first and last name"));
    }

    void email()
    {
        const QString text = m_contact.text(field::kEmail);
        if (text.isEmpty())
            return;
        m_email = readEmail(text);
        if (m_email.isMasked) // a placeholder was never a value
            m_contact.values.remove(field::kEmail);
        else if (m_email.valid)
            change(field::kEmail, m_email.address, tr("address tidied"));
        else
            unreadable(field::kEmail, tr("not a valid e-mail address"));
    }

    void domainName()
    {
        if (const QString text = m_contact.text(field::kCompanyDomain); !text.isEmpty()) {
            const QString domain = registrableDomain(text);
            if (domain.isEmpty())
                unreadable(field::kCompanyDomain, tr("not a domain name"));
            else
                change(field::kCompanyDomain, domain, tr("reduced to the registered domain"));
            return;
        }
        const QString site = registrableDomain(m_contact.text(field::kCompanyWebsite));
        if (!site.isEmpty() && !isSharedHost(site)) {
            derive(field::kCompanyDomain, site, basisOf(field::kCompanyWebsite), tr("from the website"));
            return;
        }
        if (!m_email.valid || m_email.isMasked || m_email.isFreeMail)
            return;
        const QString host = registrableDomain(m_email.domain);
        if (!host.isEmpty() && !isSharedHost(host))
            derive(field::kCompanyDomain, host, basisOf(field::kEmail), tr("from the e-mail address"));
    }

    void companyName()
    {
        const QString text = m_contact.text(field::kCompanyName);
        if (!text.isEmpty())
            change(field::kCompanyName, tidyCompanyName(text), tr("name tidied"));
    }

    void country(QLatin1String key)
    {
        const QString text = m_contact.text(key);
        if (text.isEmpty())
            return;
        const QString code = countryCode(text);
        if (code.isEmpty())
            unreadable(key, tr("not a known country"));
        else
            change(key, code, tr("country code of \"%1\"").arg(text));
    }

    [[nodiscard]] QString region(QLatin1String key) const
    {
        const QString code = m_contact.text(key);
        return code.size() == 2 ? countryCode(code) : QString();
    }

    void phone(QLatin1String key, const QStringList &regions)
    {
        const QString text = m_contact.text(key);
        if (text.isEmpty())
            return;
        const auto known =
            std::find_if(regions.begin(), regions.end(), [](const QString &r) { return !r.isEmpty(); });
        const PhoneNumber number = readPhoneForMatching(text, known == regions.end() ? QString() : *known);
        if (number.verdict == PhoneVerdict::Invalid) {
            unreadable(key, known == regions.end() ? tr("no country code and no country known")
                                                   : tr("not a phone number"));
            return;
        }
        if (number.verdict == PhoneVerdict::Possible)
            unreadable(key, tr("not in a known number range"));
        if (number.regionGuessed)
            change(key, number.e164, tr("region assumed %1").arg(number.region));
        else
            change(key, number.e164, tr("written as E.164"));
        if (!number.extension.isEmpty())
            remark(m_contact.values[key].from, tr("extension %1").arg(number.extension));
    }

    void doNotContact()
    {
        const auto it = m_contact.values.constFind(field::kDoNotContact);
        if (it == m_contact.values.constEnd() ||
            (it->value.typeId() == QMetaType::Bool && it->value.toBool()))
            return;
        const FieldValue mark = *it; // a list's own word: set() knows which of them mean yes
        m_contact.values.remove(field::kDoNotContact);
        m_contact.set(field::kDoNotContact, mark.value, mark.from);
    }

    void state()
    {
        using enum domain::WorkState;
        if (m_contact.state == New || m_contact.state == NeedsContact)
            m_contact.state = m_contact.isPerson() ? New : NeedsContact;
    }

    domain::Contact m_contact;
    const NormaliseOptions &m_options;
    EmailAddress m_email;
};

} // namespace

domain::Contact normalise(domain::Contact contact, const NormaliseOptions &options)
{
    return Pass(std::move(contact), options).run();
}

} // namespace leadline::identity
