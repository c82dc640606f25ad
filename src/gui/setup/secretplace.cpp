#include "gui/setup/secretplace.h"

#include <QCoreApplication>
#include <QSettings>

namespace leadline::gui {

namespace {
constexpr QLatin1String kKey{"secrets/place"};
constexpr QLatin1String kFile{"file"};
constexpr QLatin1String kSession{"session"};
constexpr QLatin1String kKeychain{"keychain"};

QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::SecretPlace", text);
}
} // namespace

SecretPlace chosenSecretPlace()
{
    const QString place = QSettings().value(kKey).toString();
    if (place == kFile)
        return SecretPlace::PassphraseFile;
    return place == kSession ? SecretPlace::Session : SecretPlace::Keychain;
}

void chooseSecretPlace(SecretPlace place)
{
    const QLatin1String name = place == SecretPlace::PassphraseFile ? kFile : place == SecretPlace::Session ? kSession : kKeychain;
    QSettings().setValue(kKey, name);
}

QString secretPlaceLabel(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain: return tr("System keychain");
    case SecretPlace::PassphraseFile: return tr("Passphrase-encrypted file");
    case SecretPlace::Session: return tr("Nowhere: this session only");
    }
    return {};
}

} // namespace leadline::gui
