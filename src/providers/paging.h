#pragma once

#include "providers/answerrules.h"
#include "providers/requestbuilder.h"

namespace leadline::providers {

/// The page a cursor of ours names; empty: the first one. LL-PROV-014 past what paging can reach or no cursor
/// of ours.
[[nodiscard]] Result<PageRequest> pageAt(const Manifest &manifest, const OperationSpec &operation,
                                         const QString &cursor, int pageSize);

struct PageEnd
{
    qint64 total = -1, reachable = -1; ///< -1: not known; all
    QString nextCursor;                ///< empty: this was the last page
};
/// What an answer of `received` rows says about the pages after it.
[[nodiscard]] PageEnd pageEnd(const OperationSpec &operation, const PageRequest &page, const Answer &answer,
                              int received);

} // namespace leadline::providers
