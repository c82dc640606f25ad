#pragma once

#include "providers/listfile/listfile.h"

namespace leadline::providers {

/// Suggests a canonical key for each column from its heading and its first values ("Telephone Number" in a
/// list without people is company.phone). Returns confidences through `confidence`.
[[nodiscard]] ListMapping inferMapping(const QStringList &headers, const QList<QStringList> &sample,
                                       QList<double> &confidence);

} // namespace leadline::providers
