#include "identity/phonenumber.h"

#include <QCoreApplication>

#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace leadline::identity {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Proto = i18n::phonenumbers::PhoneNumber;

/// Longer texts are not phone numbers; libphonenumber stops at 250 as well.
constexpr qsizetype kMaxLength = 250;

/// "00" is how most of the world dials out, and people write it for "+"; "011" likewise in North America.
QString withPlus(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(QLatin1String("00")) && !trimmed.startsWith(QLatin1String("000")))
        return u'+' + trimmed.mid(2);
    return trimmed;
}

bool parse(const QString &text, const std::string &region, Proto &out)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    return util.ParseAndKeepRawInput(text.toStdString(), region, &out) == PhoneNumberUtil::NO_PARSING_ERROR;
}

bool statesCountry(const Proto &number)
{
    return number.country_code_source() == Proto::FROM_NUMBER_WITH_PLUS_SIGN ||
           number.country_code_source() == Proto::FROM_NUMBER_WITH_IDD;
}

QString formatted(const Proto &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string out;
    PhoneNumberUtil::GetInstance()->Format(number, format, &out);
    return QString::fromStdString(out);
}

PhoneNumber read(const QString &text, const QString &regionGuess, bool forPeople)
{
    PhoneNumber result;
    if (text.size() > kMaxLength)
        return result;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    Proto number;
    // "ZZ" is libphonenumber's unknown region: only a number with its own country code passes.
    const std::string region = regionGuess.isEmpty() ? "ZZ" : regionGuess.toUpper().toStdString();
    const QString dialled = withPlus(text);
    bool parsed = parse(dialled, region, number);
    if (!parsed && dialled != text)
        parsed = parse(text, region, number);
    if (!parsed || !util.IsPossibleNumber(number))
        return result;

    // IsValidNumber() would look the region up a second time.
    std::string code;
    util.GetRegionCodeForNumber(number, &code);
    const bool isValid = code != "ZZ" && util.IsValidNumberForRegion(number, code);
    result.regionGuessed = !statesCountry(number);
    result.verdict = !isValid               ? PhoneVerdict::Possible
                     : result.regionGuessed ? PhoneVerdict::Repaired
                                            : PhoneVerdict::Valid;
    if (code.size() == 2 && code != "ZZ")
        result.region = QString::fromStdString(code);
    else if (result.regionGuessed)
        result.region = regionGuess.toUpper();
    result.extension = QString::fromStdString(number.extension());
    number.clear_extension();
    result.e164 = formatted(number, PhoneNumberUtil::E164);
    if (forPeople) {
        result.international = formatted(number, PhoneNumberUtil::INTERNATIONAL);
        result.national = formatted(number, PhoneNumberUtil::NATIONAL);
    }
    return result;
}

} // namespace

PhoneNumber readPhone(const QString &text, const QString &regionGuess)
{
    return read(text, regionGuess, true);
}

PhoneNumber readPhoneForMatching(const QString &text, const QString &regionGuess)
{
    return read(text, regionGuess, false);
}

QString phoneVerdictLabel(PhoneVerdict verdict)
{
    switch (verdict) {
    case PhoneVerdict::Valid:
        return QCoreApplication::translate("leadline::Phone", "Valid");
    case PhoneVerdict::Repaired:
        return QCoreApplication::translate("leadline::Phone", "Valid, region assumed");
    case PhoneVerdict::Possible:
        return QCoreApplication::translate("leadline::Phone", "Possible");
    case PhoneVerdict::Invalid:
        return QCoreApplication::translate("leadline::Phone", "Not a phone number");
    }
    return {};
}

} // namespace leadline::identity
