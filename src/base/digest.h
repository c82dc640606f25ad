#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace leadline {

/// Canonical JSON of a value: keys sorted, no white space. Equal values give equal bytes.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue &value);

/// SHA-256 of the canonical JSON, in lower-case hex: tells whether two states of a record are the same.
[[nodiscard]] QString jsonDigest(const QJsonValue &value);

/// 128 random bits from the system generator, in 32 lower-case hex digits. Used for external keys and ids of runs.
[[nodiscard]] QString randomKey();

} // namespace leadline
