#pragma once

#include <QString>

namespace leadline::gui {

/// Where this person wants secrets kept. Chosen in Setup, used at the next start; never changed by the program itself.
enum class SecretPlace { Keychain, PassphraseFile, Session };

[[nodiscard]] SecretPlace chosenSecretPlace(); ///< from the user's settings; Keychain unless chosen otherwise
void chooseSecretPlace(SecretPlace place);
[[nodiscard]] QString secretPlaceLabel(SecretPlace place); ///< translated

} // namespace leadline::gui
