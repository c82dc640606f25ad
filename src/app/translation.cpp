#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <functional>
#include <memory>

namespace leadline::app {

namespace {

bool install(QCoreApplication &application, const std::function<bool(QTranslator &)> &load)
{
    auto translator = std::make_unique<QTranslator>();
    if (!load(*translator))
        return false;
    translator->setParent(&application);
    return QCoreApplication::installTranslator(translator.release());
}

bool installOurs(QCoreApplication &application, const QString &language)
{
    return install(application, [&](QTranslator &translator) {
        return translator.load(QStringLiteral("leadline_") + language, QStringLiteral(":/i18n"));
    });
}

/// The first of the languages the user reads that we speak; English when there is none.
QString spokenOf(const QLocale &locale)
{
    for (const QString &name : locale.uiLanguages()) {
        const QString language = name.section(u'-', 0, 0).section(u'_', 0, 0);
        if (language == QLatin1String("de") || language == QLatin1String("en"))
            return language;
    }
    return QStringLiteral("en");
}

} // namespace

QString installTranslations(QCoreApplication &application, const QString &localeOverride)
{
    if (localeOverride == QLatin1String("qps")) {
        installOurs(application, localeOverride);
        return localeOverride;
    }
    if (!localeOverride.isEmpty())
        QLocale::setDefault(QLocale(localeOverride));
    const QString language = spokenOf(QLocale());
    install(application, [&](QTranslator &translator) {
        return translator.load(QStringLiteral("qtbase_") + language,
                               QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    installOurs(application, language);
    return language;
}

} // namespace leadline::app
