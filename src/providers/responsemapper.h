#pragma once

#include "domain/contact.h"
#include "providers/answerrules.h"

namespace leadline::providers {

struct MappedRow
{
    domain::Contact contact; ///< values and provenance only
    QString id;              ///< the provider's own
};

struct MappedAnswer
{
    QList<MappedRow> rows;
    int received = 0;  ///< rows in the answer, usable or not
    int skipped = 0;   ///< rows that are no records ("not a person", misses)
    QStringList notes; ///< "2 surnames are masked; …"
};

/// Turns an answer into canonical values by the operation's "result". Masked values never become values.
/// LL-PROV-026 when the answer has not the shape the manifest describes.
[[nodiscard]] Result<MappedAnswer> mapAnswer(const Manifest &manifest, const OperationSpec &operation,
                                             const Answer &answer, const QDateTime &nowUtc);

} // namespace leadline::providers
