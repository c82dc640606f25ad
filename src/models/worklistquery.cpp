#include "models/worklistquery.h"

#include "models/worklistcells.h"

#include <QCollator>
#include <QLocale>
#include <QStringMatcher>

#include <algorithm>
#include <vector>

namespace leadline::models {

using domain::WorklistRow;

namespace {

bool matches(const WorklistRow &row, const QStringMatcher &matcher)
{
    for (const QString *text :
         {&row.person, &row.company, &row.email, &row.title, &row.domain, &row.phone, &row.city}) {
        if (matcher.indexIn(*text) >= 0)
            return true;
    }
    return false;
}

WorklistAnswer filtered(const WorklistQuery &query)
{
    WorklistAnswer answer;
    const QStringMatcher matcher(query.text, Qt::CaseInsensitive);
    answer.shown.reserve(query.rows.size());
    for (int i = 0; i < query.rows.size(); ++i) {
        const WorklistRow &row = query.rows.at(i);
        if (!query.list.isEmpty() && row.list != query.list)
            continue;
        if (!query.text.isEmpty() && !matches(row, matcher))
            continue;
        ++answer.counts[row.state];
        if (query.states.isEmpty() || query.states.contains(row.state))
            answer.shown.append(i);
    }
    return answer;
}

template <class Number> void sortByNumber(QList<int> &shown, const WorklistQuery &query, Number number)
{
    const bool ascending = query.sortOrder == Qt::AscendingOrder;
    std::stable_sort(shown.begin(), shown.end(), [&](int a, int b) {
        const qint64 x = number(query.rows.at(a)), y = number(query.rows.at(b));
        return ascending ? x < y : y < x;
    });
}

/// Empty values stand last in either order: a sort is for finding what is there.
void sortByText(QList<int> &shown, const WorklistQuery &query)
{
    const bool ascending = query.sortOrder == Qt::AscendingOrder;
    // Under the C locale a collator knows neither case nor numbers.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(shown.size());
    QHash<int, int> keyOfRow;
    keyOfRow.reserve(shown.size());
    for (const int position : std::as_const(shown)) {
        keyOfRow.insert(position, static_cast<int>(keys.size()));
        keys.push_back(collator.sortKey(WorklistCells::text(query.rows.at(position), query.sortColumn)));
    }
    std::stable_sort(shown.begin(), shown.end(), [&](int a, int b) {
        const bool emptyA = WorklistCells::text(query.rows.at(a), query.sortColumn).isEmpty();
        const bool emptyB = WorklistCells::text(query.rows.at(b), query.sortColumn).isEmpty();
        if (emptyA || emptyB)
            return emptyB && !emptyA;
        const int order = keys[keyOfRow.value(a)].compare(keys[keyOfRow.value(b)]);
        return ascending ? order < 0 : order > 0;
    });
}

} // namespace

WorklistAnswer answer(const WorklistQuery &query)
{
    WorklistAnswer answer = filtered(query);
    if (query.sortColumn < 0)
        return answer;
    if (query.sortColumn == WorklistCells::State)
        sortByNumber(answer.shown, query, [](const WorklistRow &row) { return qint64(row.state); });
    else if (query.sortColumn == WorklistCells::HaloId)
        sortByNumber(answer.shown, query, [](const WorklistRow &row) { return row.haloId; });
    else if (query.sortColumn == WorklistCells::Updated)
        sortByNumber(answer.shown, query,
                     [](const WorklistRow &row) { return row.updatedAt.toMSecsSinceEpoch(); });
    else
        sortByText(answer.shown, query);
    return answer;
}

WorklistDifference compare(const QList<WorklistRow> &before, const QList<WorklistRow> &after)
{
    WorklistDifference difference;
    difference.samePeople =
        before.size() == after.size() &&
        std::equal(after.cbegin(), after.cend(), before.cbegin(),
                   [](const WorklistRow &a, const WorklistRow &b) { return a.id == b.id; });
    if (!difference.samePeople) {
        difference.onlyMore = !before.isEmpty() && after.size() > before.size() &&
                              std::equal(before.cbegin(), before.cend(), after.cbegin());
        return difference;
    }
    difference.changed.resize(after.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        difference.changed[i] = !(after.at(i) == before.at(i));
        difference.any = difference.any || difference.changed.at(i);
    }
    return difference;
}

} // namespace leadline::models
