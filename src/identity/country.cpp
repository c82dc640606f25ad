#include "identity/country.h"

#include "identity/fold.h"

#include <QHash>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <utility>

namespace leadline::identity {

namespace {

struct Countries
{
    QHash<QString, QString> byName;      ///< folded name or alpha code -> alpha-2
    QHash<QString, QString> englishName; ///< alpha-2 -> name
};

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

QString keyOf(const QString &text)
{
    return foldedWords(text).remove(u' ');
}

/// What people and data providers write besides the names of ICU.
constexpr std::pair<const char *, const char *> kAliases[] = {
    {"uk", "GB"},
    {"unitedkingdomofgreatbritainandnorthernireland", "GB"},
    {"greatbritain", "GB"},
    {"britain", "GB"},
    {"england", "GB"},
    {"scotland", "GB"},
    {"wales", "GB"},
    {"northernireland", "GB"},
    {"grossbritannien", "GB"},
    {"schottland", "GB"},
    {"unitedstatesofamerica", "US"},
    {"theunitedstates", "US"},
    {"america", "US"},
    {"vereinigtestaatenvonamerika", "US"},
    {"el", "GR"},
    {"holland", "NL"},
    {"thenetherlands", "NL"},
    {"czechrepublic", "CZ"},
    {"tschechischerepublik", "CZ"},
    {"slovakrepublic", "SK"},
    {"republicofireland", "IE"},
    {"eire", "IE"},
    {"southkorea", "KR"},
    {"korea", "KR"},
    {"republicofkorea", "KR"},
    {"korearepublicof", "KR"},
    {"northkorea", "KP"},
    {"russianfederation", "RU"},
    {"vietnam", "VN"},
    {"uae", "AE"},
    {"ivorycoast", "CI"},
    {"hongkong", "HK"},
    {"macau", "MO"},
    {"macao", "MO"},
    {"taiwanprovinceofchina", "TW"},
    {"peoplesrepublicofchina", "CN"},
    {"prc", "CN"},
    {"turkey", "TR"},
    {"turkiye", "TR"},
    {"tuerkei", "TR"},
    {"swaziland", "SZ"},
    {"macedonia", "MK"},
    {"republicofnorthmacedonia", "MK"},
    {"burma", "MM"},
    {"bolivia", "BO"},
    {"venezuela", "VE"},
    {"iran", "IR"},
    {"syria", "SY"},
    {"tanzania", "TZ"},
    {"moldova", "MD"},
    {"laos", "LA"},
    {"palestine", "PS"},
    {"capeverde", "CV"},
    {"brunei", "BN"},
    {"vatican", "VA"},
    {"congo", "CG"},
    {"democraticrepublicofthecongo", "CD"},
    {"drcongo", "CD"},
    {"bundesrepublikdeutschland", "DE"},
    {"brd", "DE"},
    {"federalrepublicofgermany", "DE"},
    {"oesterreich", "AT"},
    {"espana", "ES"},
    {"italia", "IT"},
    {"osterreich", "AT"},
    {"suisse", "CH"},
    {"svizzera", "CH"},
    {"nederland", "NL"},
    {"belgique", "BE"},
    {"belgie", "BE"},
    {"danmark", "DK"},
    {"sverige", "SE"},
    {"norge", "NO"},
    {"suomi", "FI"},
    {"polska", "PL"},
    {"brasil", "BR"},
    {"mexico", "MX"},
};

Countries makeCountries()
{
    Countries all;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        const icu::Locale locale("", *code);
        const QString alpha2 = QString::fromLatin1(*code);
        icu::UnicodeString english, german;
        locale.getDisplayCountry(icu::Locale::getEnglish(), english);
        locale.getDisplayCountry(icu::Locale::getGerman(), german);
        all.englishName.insert(alpha2, fromIcu(english));
        const QString alpha3 = QString::fromLatin1(locale.getISO3Country());
        for (const QString &name : {alpha2, alpha3, fromIcu(english), fromIcu(german)}) {
            if (const QString key = keyOf(name); !key.isEmpty())
                all.byName.insert(key, alpha2);
        }
    }
    for (const auto &[name, code] : kAliases)
        all.byName.insert(QLatin1String(name), QLatin1String(code));
    return all;
}

const Countries &countries()
{
    static const Countries all = makeCountries();
    return all;
}

} // namespace

QString countryCode(const QString &text)
{
    if (text.size() == 2 && countries().englishName.contains(text)) // the common case, already a code
        return text;
    const QString key = keyOf(text);
    if (key.isEmpty() || key.size() > 80)
        return {};
    const auto it = countries().byName.constFind(key);
    if (it != countries().byName.constEnd())
        return *it;
    return key.startsWith(QLatin1String("the")) ? countries().byName.value(key.mid(3)) : QString();
}

QString countryName(const QString &code)
{
    return countries().englishName.value(code.toUpper(), code);
}

} // namespace leadline::identity
