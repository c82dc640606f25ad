#include "models/worklistmodel.h"

#include "models/worklistquery.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <numeric>

namespace leadline::models {

using domain::WorklistRow;
using domain::WorkState;

namespace {

constexpr qsizetype kInlineRows =
    4000; ///< up to here ordering takes a few milliseconds and stays in the caller's thread

QVariant alignmentOf(int column)
{
    return WorklistCells::isRightAligned(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

WorklistModel::WorklistModel(QObject *parent) : QAbstractTableModel(parent) {}

WorklistModel::~WorklistModel() = default;

int WorklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int WorklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorklistRow &row = m_rows.at(m_shown.at(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return WorklistCells::shown(row, column);
    case Qt::ToolTipRole:
        return WorklistCells::tip(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::AccessibleTextRole:
        return WorklistCells::spoken(row, column);
    case ContactIdRole:
        return row.id.value;
    case StateRole:
        return static_cast<int>(row.state);
    case BasisRole:
        return WorklistCells::basis(row, column);
    case EmailStatusRole:
        return row.emailStatus;
    case RowNameRole:
        return WorklistCells::rowName(row);
    default:
        return {};
    }
}

QVariant WorklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        // A row is announced by who it is, not by its number.
        if (role == Qt::DisplayRole && section >= 0 && section < m_shown.size())
            return WorklistCells::rowName(m_rows.at(m_shown.at(section)));
        return {};
    }
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? WorklistCells::heading(static_cast<Column>(section)) : QVariant();
}

Qt::ItemFlags WorklistModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!WorklistCells::keyOf(static_cast<Column>(index.column())).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemNeverHasChildren;
}

bool WorklistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString key = WorklistCells::keyOf(static_cast<Column>(index.column()));
    const WorklistRow &row = m_rows.at(m_shown.at(index.row()));
    const QString text = value.toString().trimmed();
    if (key.isEmpty() || text == WorklistCells::text(row, index.column()))
        return false;
    emit editRequested(row.id, key, text);
    return false; // the row changes when the workspace has normalised and stored it
}

void WorklistModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    reorder();
}

void WorklistModel::setRows(const QList<WorklistRow> &rows)
{
    const quint64 reload = ++m_reload;
    if (rows.size() <= kInlineRows || m_rows.isEmpty()) {
        replaceRows(rows, models::compare(m_rows, rows));
        return;
    }
    ++m_comparing;
    QThreadPool::globalInstance()->start(
        [self = QPointer<WorklistModel>(this), reload, before = m_rows, rows] {
            const WorklistDifference difference = models::compare(before, rows);
            QMetaObject::invokeMethod(
                qApp,
                [self, reload, before, rows, difference] {
                    if (!self)
                        return;
                    --self->m_comparing;
                    if (self->m_reload != reload)
                        return; // a later reload is on its way
                    if (self->m_rows.constData() == before.constData())
                        self->replaceRows(rows, difference);
                    else
                        self->setRows(rows); // rows came in meanwhile: compare with those
                },
                Qt::QueuedConnection);
        });
}

void WorklistModel::replaceRows(const QList<WorklistRow> &rows, const WorklistDifference &difference)
{
    if (difference.onlyMore) {
        appendRows(rows.mid(m_rows.size()));
        return;
    }
    if (!difference.samePeople) {
        beginResetModel();
        m_rows = rows;
        m_shown.clear();
        m_counts.clear();
        if (!isFiltered() && m_sortColumn < 0 && rows.size() > kInlineRows) {
            m_shown.resize(rows.size());
            std::iota(m_shown.begin(), m_shown.end(), 0);
        } else if (rows.size() <= kInlineRows) {
            const WorklistAnswer answer = models::answer(query());
            m_shown = answer.shown;
            m_counts = answer.counts;
        }
        ++m_generation;
        m_pending = 0;
        endResetModel();
        if (rows.size() > kInlineRows)
            reorder();
        else
            emit countsChanged();
        return;
    }
    if (!difference.any)
        return;
    m_rows = rows;
    // Neighbouring changed rows are told together.
    for (int first = 0; first < m_shown.size(); ++first) {
        if (!difference.changed.at(m_shown.at(first)))
            continue;
        int last = first;
        while (last + 1 < m_shown.size() && difference.changed.at(m_shown.at(last + 1)))
            ++last;
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
        first = last;
    }
    reorder();
}

void WorklistModel::appendRows(const QList<WorklistRow> &rows)
{
    if (rows.isEmpty())
        return;
    const auto start = static_cast<int>(m_rows.size());
    WorklistQuery part = query();
    part.rows = rows;
    part.sortColumn = -1;
    const WorklistAnswer answer = models::answer(part);
    const auto shown = static_cast<int>(m_shown.size());
    ++m_generation;
    m_pending = 0;
    if (!answer.shown.isEmpty())
        beginInsertRows({}, shown, shown + static_cast<int>(answer.shown.size()) - 1);
    m_rows += rows;
    for (const int position : answer.shown)
        m_shown.append(start + position);
    if (!answer.shown.isEmpty())
        endInsertRows();
    for (auto it = answer.counts.cbegin(); it != answer.counts.cend(); ++it)
        m_counts[it.key()] += it.value();
    if (m_sortColumn >= 0)
        reorder();
    else
        emit countsChanged();
}

void WorklistModel::clear()
{
    setRows({});
}

void WorklistModel::setTextFilter(const QString &text)
{
    const QString clean = text.trimmed();
    if (clean == m_text)
        return;
    m_text = clean;
    reorder();
}

void WorklistModel::setStateFilter(const QSet<WorkState> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    reorder();
}

void WorklistModel::setListFilter(const QString &list)
{
    if (list == m_list)
        return;
    m_list = list;
    reorder();
}

void WorklistModel::clearFilters()
{
    if (!isFiltered())
        return;
    m_text.clear();
    m_list.clear();
    m_states.clear();
    reorder();
}

bool WorklistModel::isFiltered() const
{
    return filterCount() > 0;
}

int WorklistModel::filterCount() const
{
    return (m_text.isEmpty() ? 0 : 1) + (m_list.isEmpty() ? 0 : 1) + (m_states.isEmpty() ? 0 : 1);
}

int WorklistModel::totalInState(WorkState state) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [state](const WorklistRow &row) { return row.state == state; }));
}

QStringList WorklistModel::lists() const
{
    QSet<QString> names;
    for (const WorklistRow &row : m_rows) {
        if (!row.list.isEmpty())
            names.insert(row.list);
    }
    QStringList result(names.cbegin(), names.cend());
    result.sort(Qt::CaseInsensitive);
    return result;
}

const WorklistRow *WorklistModel::rowAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_rows.at(m_shown.at(row)) : nullptr;
}

int WorklistModel::rowOf(domain::ContactId id) const
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_rows.at(m_shown.at(i)).id == id)
            return i;
    }
    return -1;
}

QList<domain::ContactId> WorklistModel::idsOf(const QItemSelection &selection) const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<domain::ContactId> ids;
    ids.reserve(rows.size());
    for (const int row : rows) {
        if (const WorklistRow *held = rowAt(row))
            ids.append(held->id);
    }
    return ids;
}

WorklistQuery WorklistModel::query() const
{
    return {m_rows, m_text, m_list, m_states, m_sortColumn, m_sortOrder};
}

void WorklistModel::reorder()
{
    const quint64 generation = ++m_generation;
    if (m_rows.size() <= kInlineRows) {
        m_pending = 0;
        apply(models::answer(query()));
        return;
    }
    m_pending = generation;
    QThreadPool::globalInstance()->start(
        [self = QPointer<WorklistModel>(this), generation, question = query()] {
            const WorklistAnswer answer = models::answer(question);
            QMetaObject::invokeMethod(
                qApp,
                [self, generation, answer] {
                    if (!self || self->m_generation != generation)
                        return;
                    self->m_pending = 0;
                    self->apply(answer);
                },
                Qt::QueuedConnection);
        });
}

void WorklistModel::apply(const WorklistAnswer &answer)
{
    m_counts = answer.counts;
    if (answer.shown == m_shown) {
        emit countsChanged();
        return;
    }
    QList<int> before = m_shown, after = answer.shown;
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    if (before != after) {
        beginResetModel();
        m_shown = answer.shown;
        endResetModel();
        emit countsChanged();
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<int> newPlace(m_rows.size(), -1);
    for (int row = 0; row < answer.shown.size(); ++row)
        newPlace[answer.shown.at(row)] = row;
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(newPlace.at(m_shown.at(old.row())), old.column()));
    m_shown = answer.shown;
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    emit countsChanged();
}

} // namespace leadline::models
