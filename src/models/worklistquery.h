#pragma once

#include "domain/contact.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace leadline::models {

/// Which rows of the worklist show, and in which order. A value: it is answered in a pool thread when there
/// are many.
struct WorklistQuery
{
    QList<domain::WorklistRow> rows;
    QString text, list;             ///< empty: all
    QSet<domain::WorkState> states; ///< empty: all
    int sortColumn = -1;            ///< WorklistCells::Column; -1: in the order of the rows
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
};

struct WorklistAnswer
{
    QList<int> shown;                     ///< positions in `rows`
    QHash<domain::WorkState, int> counts; ///< rows of each state that pass the other filters
};

[[nodiscard]] WorklistAnswer answer(const WorklistQuery &query);

/// What a reload changes.
struct WorklistDifference
{
    bool samePeople = false; ///< same ids in the same order
    bool onlyMore = false;   ///< what was there is as it was, and more follows
    QList<bool> changed;     ///< by position, when samePeople
    bool any = false;
};

[[nodiscard]] WorklistDifference compare(const QList<domain::WorklistRow> &before,
                                         const QList<domain::WorklistRow> &after);

} // namespace leadline::models
