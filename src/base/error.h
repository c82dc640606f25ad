#pragma once

#include <QMetaType>
#include <QString>
#include <QVariantMap>

namespace leadline {

/// What a caller can decide on: retry, ask the person, give up. Never branch on the words of an error.
enum class ErrorKind {
    Cancelled,    ///< a person or a shutdown stopped it
    BadInput,     ///< what we were given cannot be used as it is
    NotFound,     ///< the thing asked for does not exist
    Conflict,     ///< it changed underneath us
    Refused,      ///< a rule of ours or of the other side said no
    SignIn,       ///< the credential was not accepted
    Forbidden,    ///< the credential is good but may not do this
    RateLimited,  ///< asked too often; `details["retryAfterMs"]` when the server said how long
    OutOfCredits, ///< the provider account is empty
    Legal,        ///< must not be asked again (HTTP 451, opt-out)
    Timeout,      ///< no answer in time
    Unreachable,  ///< no connection; nothing was sent
    BadAnswer,    ///< an answer that is not what was due
    TooLarge,     ///< a stated limit was passed
    Storage,      ///< the workspace database
    Secrets,      ///< the keychain
    Internal,     ///< a defect of ours
};

/// One failure, worded once where it happened: what happened to what, what is unaffected, what to do, and a stable
/// code with a page in resources/help/errors.md. Texts are translated; nothing in them is a secret.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString code;       ///< "LL-NET-010"; upper case, three digits
    QString what;       ///< "HaloPSA did not answer for 30 s while creating Dana Reyes."
    QString unaffected; ///< "The other 95 leads go on."
    QString remedy;     ///< "Check the address in Setup, then try again."
    QVariantMap details{};       ///< machine-readable extras (status, file, line, path, retryAfterMs)
    bool outcomeUnknown = false; ///< true when a write may have taken effect all the same

    /// The whole message in one line: what, unaffected, remedy and the code in brackets.
    [[nodiscard]] QString sentence() const;
    /// For --json: {"code","kind","what","unaffected","remedy","details"}.
    [[nodiscard]] QVariantMap toMap() const;
};

/// Stable lower-case name of a kind, for JSON.
[[nodiscard]] QString errorKindName(ErrorKind kind);
/// Reverse of errorKindName(); Internal for a name that is not known.
[[nodiscard]] ErrorKind errorKindFromName(const QString &name);

} // namespace leadline

Q_DECLARE_METATYPE(leadline::Error)
