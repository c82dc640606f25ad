#include "models/groupedmodel.h"

namespace leadline::models {

namespace {

// The internal id of a group is 0, that of a row is its group's number + 1.

bool isGroup(const QModelIndex &index)
{
    return index.internalId() == 0;
}

int groupOf(const QModelIndex &row)
{
    return int(row.internalId()) - 1;
}

} // namespace

GroupedModel::GroupedModel(int columns, QObject *parent) : QAbstractItemModel(parent), m_columns(columns) {}

QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex GroupedModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return {};
    return createIndex(groupOf(index), 0, quintptr(0));
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return groupCount();
    return isGroup(parent) && parent.column() == 0 ? rowsIn(parent.row()) : 0;
}

int GroupedModel::columnCount(const QModelIndex &) const
{
    return m_columns;
}

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IsGroupRole)
        return isGroup(index);
    return isGroup(index) ? groupData(index.row(), index.column(), role)
                          : rowData(groupOf(index), index.row(), index.column(), role);
}

} // namespace leadline::models
