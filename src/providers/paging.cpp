#include "providers/paging.h"

#include "providers/jsonpath.h"
#include "providers/texts.h"

#include <algorithm>
#include <limits>

namespace leadline::providers {

namespace {

constexpr qint64 kEndless = std::numeric_limits<qint64>::max();

/// How many records paging can reach with pages of this size.
qint64 reachOf(const QJsonObject &paging, int size)
{
    qint64 reach = kEndless;
    if (paging.contains(u"maxRecords"))
        reach = std::min(reach, qint64(paging.value(u"maxRecords").toInteger()));
    if (paging.contains(u"maxPages"))
        reach = std::min(reach, qint64(paging.value(u"maxPages").toInteger()) * size);
    if (paging.contains(u"maxOffset"))
        reach = std::min(reach, qint64(paging.value(u"maxOffset").toInteger()) + size);
    return reach;
}

qint64 integerAt(const Answer &answer, const QJsonValue &paths)
{
    bool ok = false;
    const qint64 value = scalarText(firstAt(answer.json, pathsOf(paths), answer.json)).toLongLong(&ok);
    return ok ? value : -1;
}

} // namespace

Result<PageRequest> pageAt(const Manifest &manifest, const OperationSpec &operation, const QString &cursor,
                           int pageSize)
{
    const QJsonObject paging = operation.body.value(u"paging").toObject(),
                      size = paging.value(u"size").toObject();
    PageRequest page;
    page.size = pageSize > 0 ? pageSize : operation.defaultPageSize;
    page.size = std::clamp(page.size, size.value(u"min").toInt(1), std::max(1, operation.maxPageSize));
    const qint64 first = paging.value(u"first").toInteger(1);
    if (paging.value(u"style").toString() == u"cursor") {
        page.token = cursor;
        page.number = first;
        return page;
    }
    // Our cursor is the offset of the first record with the page size it counts in, so that a changed size
    // cannot skip rows.
    qint64 offset = 0;
    bool ok = true;
    if (!cursor.isEmpty()) {
        bool sizeOk = false;
        offset = cursor.section(u':', 0, 0).toLongLong(&ok);
        page.size = cursor.section(u':', 1, 1).toInt(&sizeOk);
        ok = ok && sizeOk && offset >= 0 && page.size > 0 &&
             page.size <= std::max(1, operation.maxPageSize) && offset % page.size == 0;
    }
    if (!ok || offset >= reachOf(paging, page.size)) {
        return fail({.kind = ErrorKind::BadInput,
                     .code = QStringLiteral("LL-PROV-014"),
                     .what = ok ? tr("%1 shows no more than %2 records of one search.")
                                      .arg(manifest.name)
                                      .arg(reachOf(paging, page.size))
                                : tr("The position \"%1\" in the results of %2 cannot be read.")
                                      .arg(cursor, manifest.name),
                     .unaffected = tr("What was fetched before is kept."),
                     .remedy = tr("Narrow the search with more filters.")});
    }
    page.offset = offset;
    page.start = offset + 1;
    page.number = first + offset / page.size;
    return page;
}

PageEnd pageEnd(const OperationSpec &operation, const PageRequest &page, const Answer &answer, int received)
{
    PageEnd end;
    const QJsonObject paging = operation.body.value(u"paging").toObject();
    if (paging.isEmpty())
        return end;
    end.total = integerAt(answer, paging.value(u"total"));
    const qint64 reach = reachOf(paging, page.size);
    if (reach != kEndless && (end.total < 0 || end.total > reach))
        end.reachable = reach;

    const bool nothing = received == 0;
    const QJsonValue more = firstAt(answer.json, pathsOf(paging.value(u"more")), answer.json);
    const QJsonValue last = firstAt(answer.json, pathsOf(paging.value(u"last")), answer.json);
    const bool saysLast = (!isNothing(more) && scalarText(more) == u"false") ||
                          (!isNothing(last) && scalarText(last) == u"true");
    if (paging.value(u"style").toString() == u"cursor") {
        const QString token = scalarText(firstAt(answer.json, pathsOf(paging.value(u"next")), answer.json));
        if (!nothing && !saysLast && token != page.token)
            end.nextCursor = token;
        return end;
    }
    const qint64 next = page.offset + page.size;
    const qint64 pages = integerAt(answer, paging.value(u"totalPages"));
    bool isLast = nothing || saysLast || next >= reach;
    if (end.total >= 0)
        isLast = isLast || next >= end.total;
    else if (pages >= 0)
        isLast = isLast || next / page.size >= pages;
    else if (isNothing(more) && isNothing(last))
        isLast = isLast || received < page.size;
    if (!isLast)
        end.nextCursor = QStringLiteral("%1:%2").arg(next).arg(page.size);
    return end;
}

} // namespace leadline::providers
