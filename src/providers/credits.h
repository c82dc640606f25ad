#pragma once

#include "providers/answerrules.h"

namespace leadline::providers {

// What the manifest says about credits, read from an answer.

/// Credits one answer cost: as stated, else as the manifest prices it. `records`: rows received.
[[nodiscard]] double creditsOf(const OperationSpec &operation, const Answer &answer, int records);
/// "Credits left: 412.", or nothing where the answer does not say.
[[nodiscard]] QStringList balanceNote(const OperationSpec &operation, const Answer &answer);
/// "412 of 2,000", "412", or empty, by the manifest's "account" part.
[[nodiscard]] QString creditsLeft(const QJsonObject &account, const Answer &answer);

} // namespace leadline::providers
