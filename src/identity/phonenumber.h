#pragma once

#include <QString>

namespace leadline::identity {

/// Valid: a number that can exist in its region. Possible: right length, not a known range. Repaired: valid
/// after adding a guessed region. Invalid: cannot be a number.
enum class PhoneVerdict { Valid, Repaired, Possible, Invalid };

struct PhoneNumber
{
    PhoneVerdict verdict = PhoneVerdict::Invalid;
    QString e164;          ///< "+442079460018", empty when invalid
    QString international; ///< E.123: "+44 20 7946 0018"
    QString national;      ///< "020 7946 0018"
    QString extension;
    QString region;             ///< ISO alpha-2
    bool regionGuessed = false; ///< the text had no country code; `region` is an assumption people must see
};

/// Reads a number as written. `regionGuess` (ISO alpha-2) is used only when the text has no country code; an
/// empty guess leaves such a number Invalid. Never throws, never logs the number.
[[nodiscard]] PhoneNumber readPhone(const QString &text, const QString &regionGuess);
/// The same without the two forms for people, `international` and `national`: formatting costs as much as
/// reading.
[[nodiscard]] PhoneNumber readPhoneForMatching(const QString &text, const QString &regionGuess);
[[nodiscard]] QString phoneVerdictLabel(PhoneVerdict verdict); ///< translated

} // namespace leadline::identity
