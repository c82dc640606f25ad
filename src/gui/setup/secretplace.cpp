#include "gui/setup/secretplace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QPromise>
#include <QSettings>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace leadline::gui {

using app::SecretPlace;

namespace {

constexpr QLatin1String kFile{"file"};
constexpr QLatin1String kSession{"session"};
constexpr QLatin1String kKeychain{"keychain"};

QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::SecretPlace", text);
}

/// One entry for each workspace: a passphrase file belongs to its workspace, so the choice does, too.
QString keyOf(const QString &workspacePath)
{
    const QByteArray path = QFileInfo(workspacePath).absoluteFilePath().toUtf8();
    return QStringLiteral("secrets/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(32));
}

template <class T> QFuture<T> inPool(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

Result<void> notSaved()
{
    return fail({.kind = ErrorKind::Storage,
                 .code = QStringLiteral("LL-GUI-005"),
                 .what = tr("The choice for the next start could not be written to your settings."),
                 .unaffected = tr("Secrets are kept in the chosen place until Leadline ends."),
                 .remedy = tr("Check that your settings folder can be written to, then choose again."),
                 .details = {},
                 .outcomeUnknown = false});
}

} // namespace

QFuture<SecretChoice> readSecretChoice(const QString &workspacePath)
{
    return inPool<SecretChoice>([workspacePath] {
        SecretChoice choice;
        choice.fileExists = QFileInfo::exists(app::passphraseFileOf(workspacePath));
        const QString place = QSettings().value(keyOf(workspacePath)).toString();
        if (place == kFile || (place.isEmpty() && choice.fileExists))
            choice.place = SecretPlace::PassphraseFile;
        else if (place == kSession)
            choice.place = SecretPlace::Session;
        return choice;
    });
}

QFuture<Result<void>> saveSecretChoice(const QString &workspacePath, SecretPlace place)
{
    return inPool<Result<void>>([workspacePath, place]() -> Result<void> {
        QSettings settings;
        settings.setValue(keyOf(workspacePath), place == SecretPlace::PassphraseFile ? kFile
                                                : place == SecretPlace::Session      ? kSession
                                                                                     : kKeychain);
        settings.sync();
        return settings.status() == QSettings::NoError ? Result<void>() : notSaved();
    });
}

QString secretPlaceLabel(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return tr("System keychain");
    case SecretPlace::PassphraseFile:
        return tr("Passphrase file");
    case SecretPlace::Session:
        return tr("This session only");
    }
    return {};
}

} // namespace leadline::gui
