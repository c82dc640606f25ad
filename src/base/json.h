#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace leadline {

/// Limits for JSON from outside; see reliability: QJsonDocument alone accepts duplicate keys, U+0000 and a BOM.
struct JsonLimits
{
    qsizetype maxBytes = 64LL * 1024 * 1024;
    int maxDepth = 64;
    qsizetype maxStringBytes = 1024 * 1024;
    qsizetype maxValues = 2'000'000;
    bool refuseDuplicateKeys = false; ///< on for files a person writes: manifests, mapping profiles, plans
};

/// Parses JSON from a file or a server: size, depth and duplicate keys are checked in one pass over the bytes before
/// the parser sees them. `source` names the origin in the message ("mapping profile default.json"). An error carries
/// details "line" and "column" (1-based) where they are known. Code LL-JSON-001 (not JSON), 002 (limit), 003 (twice).
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &bytes, const QString &source,
                                           const JsonLimits &limits = {});

/// Line (1-based) of a byte offset.
[[nodiscard]] int lineOfOffset(const QByteArray &bytes, qsizetype offset);

/// Byte offset at which the value of a JSON pointer ("/operations/search/path") starts in `bytes`, or -1. Used to give
/// schema errors a line number.
[[nodiscard]] qsizetype offsetOfJsonPointer(const QByteArray &bytes, const QString &pointer);

/// Text from outside made safe for one line: NFC, no U+0000, no control or bidi-override characters, trimmed; lone
/// surrogates become U+FFFD.
[[nodiscard]] QString cleanLine(const QString &text);

} // namespace leadline
