#pragma once

#include <QString>

class QCoreApplication;

namespace leadline::app {

/// Installs Qt's own texts and ours. Call once, before anything is shown, in the main thread.
///
/// `localeOverride` is a locale name ("de", "en_GB") or "qps", the pseudo-locale of tests; it also sets how
/// numbers and dates look. Empty: what the system says. A language we do not speak gets English; English
/// loads its plural forms. Gives the name of what was loaded: "de", "en" or "qps".
QString installTranslations(QCoreApplication &application, const QString &localeOverride = {});

} // namespace leadline::app
