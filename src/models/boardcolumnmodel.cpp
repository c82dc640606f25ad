#include "models/boardcolumnmodel.h"

#include "models/boardmime.h"
#include "models/boardmodel.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace leadline::models {
using namespace Qt::StringLiterals;

namespace {

/// Above this many single moves one layout change is cheaper for every view than a signal each.
constexpr qsizetype kManyMoves = 48;

/// Above this many separate ranges (a filter that hits every other card) one reset is what every view handles
/// best; views keep selection and scroll position by id over it.
constexpr int kManyRanges = 256;

/// Which elements of `positions` form a longest rising run: those need not be moved.
QList<bool> risingRun(const QList<int> &positions)
{
    QList<int> tails, tailAt, previous(positions.size(), -1);
    for (int i = 0; i < positions.size(); ++i) {
        const auto it = std::lower_bound(tails.begin(), tails.end(), positions[i]);
        const qsizetype length = it - tails.begin();
        previous[i] = length > 0 ? tailAt[length - 1] : -1;
        if (it == tails.end()) {
            tails.append(positions[i]);
            tailAt.append(i);
        } else {
            *it = positions[i];
            tailAt[length] = i;
        }
    }
    QList<bool> keeps(positions.size(), false);
    for (int i = tailAt.isEmpty() ? -1 : tailAt.last(); i >= 0; i = previous[i])
        keeps[i] = true;
    return keeps;
}

} // namespace

BoardColumnModel::BoardColumnModel(BoardModel &board, domain::Stage stage, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_stage(stage)
{
}

int BoardColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool BoardColumnModel::isGroup(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row] < 0;
}

qint64 BoardColumnModel::dealId(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row] > 0 ? m_rows[row] : 0;
}

int BoardColumnModel::groupOfRow(int row) const
{
    for (int r = qMin(row, int(m_rows.size()) - 1); r >= 0; --r)
        if (m_rows[r] < 0)
            return int(-m_rows[r] - 1);
    return -1;
}

QString BoardColumnModel::statusKeyAt(int row) const
{
    const int group = row < 0 ? -1 : groupOfRow(row);
    return group < 0 ? m_board.pipeline().firstStatus(m_stage) : m_groups[group].key;
}

QString BoardColumnModel::groupLabel(const QString &statusKey) const
{
    for (const Group &group : m_groups)
        if (group.key == statusKey)
            return group.label;
    return {};
}

QModelIndex BoardColumnModel::indexOfDeal(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

QModelIndex BoardColumnModel::indexOfGroup(const QString &statusKey) const
{
    for (int g = 0; g < m_groups.size(); ++g)
        if (m_groups[g].key == statusKey) {
            const int row = rowOf(-(g + 1));
            return row < 0 ? QModelIndex() : index(row);
        }
    return {};
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 id = m_rows[index.row()];
    return id < 0 ? groupData(m_groups[-id - 1], role) : cardData(index.row(), role);
}

QVariant BoardColumnModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.label;
    case Qt::AccessibleTextRole: {
        const QString cards = tr("%n card(s)", nullptr, int(group.cards.size()));
        return isFolded(group.key) ? tr("%1, %2, folded").arg(group.label, cards)
                                   : tr("%1, %2").arg(group.label, cards);
    }
    case KindRole:
        return int(Kind::Group);
    case DealIdRole:
        return qint64(0);
    case StatusKeyRole:
        return group.key;
    case CountRole:
        return int(group.cards.size());
    case TotalRole:
        return group.total;
    case FoldedRole:
        return isFolded(group.key);
    case ValueRole:
        return group.value;
    default:
        return {};
    }
}

QVariant BoardColumnModel::cardData(int row, int role) const
{
    const qint64 id = m_rows[row];
    const domain::Deal *deal = m_board.deal(id);
    if (!deal) // leaves in this very update
        return role == DealIdRole ? QVariant(id) : role == KindRole ? QVariant(int(Kind::Card)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return deal->headline();
    case Qt::ToolTipRole: // escaped: a name that looks like markup must not become markup
        return m_board.card(id)->hint.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    case Qt::AccessibleTextRole: {
        int first = row;
        while (first > 0 && m_rows[first - 1] > 0)
            --first;
        const int group = groupOfRow(row);
        const qsizetype size = group < 0 ? 0 : m_groups[group].cards.size();
        return tr("%1 Card %2 of %3.").arg(m_board.card(id)->spoken).arg(row - first + 1).arg(size);
    }
    case KindRole:
        return int(Kind::Card);
    case DealIdRole:
        return id;
    case StatusKeyRole:
        return deal->statusKey;
    default:
        return {};
    }
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags both = Qt::ItemIsEnabled | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    return isGroup(index.row()) ? both : both | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QHash<int, QByteArray> BoardColumnModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KindRole, "kind"},
                  {DealIdRole, "dealId"},
                  {StatusKeyRole, "statusKey"},
                  {CountRole, "count"},
                  {TotalRole, "total"},
                  {FoldedRole, "folded"}});
    return names;
}

QStringList BoardColumnModel::mimeTypes() const
{
    return {dealMimeType()};
}

QMimeData *BoardColumnModel::mimeData(const QModelIndexList &indexes) const
{
    DealDrag drag{m_board.connection(), {}};
    for (const QModelIndex &index : indexes)
        if (const qint64 id = dealId(index.row()); id > 0)
            drag.ids.append(id);
    if (drag.ids.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(dealMimeType(), encodeDealDrag(drag));
    return data;
}

bool BoardColumnModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                       const QModelIndex &) const
{
    const DealDrag drag = decodeDealDrag(data);
    return action == Qt::MoveAction && !drag.ids.isEmpty() && drag.connection == m_board.connection();
}

bool BoardColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString target = statusKeyAt(parent.isValid() ? parent.row() : row);
    if (target.isEmpty()) // "Unmapped" is no status anything can be moved to
        return false;
    emit m_board.moveRequested(decodeDealDrag(data).ids, target);
    return true;
}

double BoardColumnModel::shownValue() const
{
    double value = 0;
    for (const Group &group : m_groups)
        value += group.value;
    return value;
}

QStringList BoardColumnModel::foldedGroups() const
{
    QStringList keys(m_folded.begin(), m_folded.end());
    keys.sort();
    return keys;
}

void BoardColumnModel::setFolded(const QString &statusKey, bool folded)
{
    if (folded == isFolded(statusKey))
        return;
    if (folded)
        m_folded.insert(statusKey);
    else
        m_folded.remove(statusKey);
    applyRows(targetRows());
    const QModelIndex header = indexOfGroup(statusKey);
    if (header.isValid())
        emit dataChanged(header, header);
    emit foldsChanged();
}

void BoardColumnModel::resetGroups()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_groups.clear();
    m_folded.clear();
    m_shown = m_all = 0;
    const QList<domain::PipelineStatus> statuses = m_board.pipeline().statusesOf(m_stage);
    for (const domain::PipelineStatus &status : statuses) {
        m_groups.append({status.key, status.label, status.isExit, {}, 0, 0});
        if (status.isExit)
            m_folded.insert(status.key);
    }
    if (!m_groups.isEmpty())
        m_groups.append({QString(), tr("Unmapped status"), false, {}, 0, 0});
    m_rows = targetRows();
    endResetModel();
    emit countsChanged();
}

QList<qint64> BoardColumnModel::targetRows() const
{
    QList<qint64> rows;
    for (int g = 0; g < m_groups.size(); ++g) {
        const Group &group = m_groups[g];
        if (group.key.isEmpty() && group.total == 0)
            continue;
        rows.append(-(g + 1));
        if (!isFolded(group.key))
            rows.append(group.cards);
    }
    return rows;
}

void BoardColumnModel::setGroups(QList<Group> groups, const QSet<qint64> &changed)
{
    QSet<qint64> touched = changed;
    for (int g = 0; g < groups.size() && g < m_groups.size(); ++g)
        if (groups[g].cards.size() != m_groups[g].cards.size() || groups[g].total != m_groups[g].total ||
            groups[g].value != m_groups[g].value)
            touched.insert(-(g + 1));
    m_groups = std::move(groups);
    int shown = 0, all = 0;
    for (const Group &group : std::as_const(m_groups)) {
        shown += int(group.cards.size());
        all += group.total;
    }
    applyRows(targetRows());
    emitChanged(touched);
    if (shown != m_shown || all != m_all) {
        m_shown = shown;
        m_all = all;
        emit countsChanged();
    }
}

void BoardColumnModel::applyRows(const QList<qint64> &target)
{
    const QSet<qint64> wanted(target.begin(), target.end());
    const QSet<qint64> present(m_rows.begin(), m_rows.end());
    const auto ranges = [](const QList<qint64> &rows, const QSet<qint64> &keep) {
        int count = 0;
        for (int row = 0; row < rows.size(); ++row)
            count += !keep.contains(rows[row]) && (row == 0 || keep.contains(rows[row - 1]));
        return count;
    };
    if (ranges(m_rows, wanted) + ranges(target, present) > kManyRanges) {
        beginResetModel();
        m_rows = target;
        m_rowOf.clear();
        endResetModel();
        return;
    }
    for (int last = int(m_rows.size()) - 1; last >= 0;) {
        if (wanted.contains(m_rows[last])) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(m_rows[first - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        m_rowOf.clear();
        endRemoveRows();
        last = first - 1;
    }
    reorder(target);
    for (int row = 0; row < target.size();) {
        if (row < m_rows.size() && m_rows[row] == target[row]) {
            ++row;
            continue;
        }
        int end = row;
        while (end < target.size() && !present.contains(target[end]))
            ++end;
        beginInsertRows({}, row, end - 1);
        m_rows = m_rows.mid(0, row) + target.mid(row, end - row) + m_rows.mid(row);
        m_rowOf.clear();
        endInsertRows();
        row = end;
    }
}

/// Brings the rows both lists have into the target's order; the others are dealt with by the caller.
void BoardColumnModel::reorder(const QList<qint64> &target)
{
    QHash<qint64, int> place;
    place.reserve(target.size());
    for (int i = 0; i < target.size(); ++i)
        place.insert(target[i], i);
    QList<int> positions;
    positions.reserve(m_rows.size());
    for (const qint64 id : std::as_const(m_rows))
        positions.append(place.value(id));
    if (std::is_sorted(positions.begin(), positions.end()))
        return;

    const QList<bool> keeps = risingRun(positions);
    const qsizetype moves = std::count(keeps.begin(), keeps.end(), false);
    QList<qint64> ordered = m_rows;
    const auto byPlace = [&](qint64 a, qint64 b) { return place.value(a) < place.value(b); };
    if (moves > kManyMoves) {
        std::sort(ordered.begin(), ordered.end(), byPlace);
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList from = persistentIndexList();
        QList<qint64> ids;
        for (const QModelIndex &index : from)
            ids.append(m_rows[index.row()]);
        m_rows = ordered;
        m_rowOf.clear();
        QModelIndexList to;
        for (const qint64 id : std::as_const(ids))
            to.append(index(rowOf(id)));
        changePersistentIndexList(from, to);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
        return;
    }
    QList<qint64> toMove;
    QSet<qint64> placed;
    for (int i = 0; i < keeps.size(); ++i) {
        if (keeps[i])
            placed.insert(m_rows[i]);
        else
            toMove.append(m_rows[i]);
    }
    std::sort(toMove.begin(), toMove.end(), byPlace);
    for (const qint64 id : std::as_const(toMove)) {
        const int from = rowOf(id);
        // Goes before the first settled row that comes after it in the target.
        int to = int(m_rows.size());
        for (int row = 0; row < m_rows.size(); ++row)
            if (placed.contains(m_rows[row]) && byPlace(id, m_rows[row])) {
                to = row;
                break;
            }
        placed.insert(id);
        if (to == from || to == from + 1)
            continue;
        beginMoveRows({}, from, from, {}, to);
        m_rows.move(from, to > from ? to - 1 : to);
        m_rowOf.clear();
        endMoveRows();
    }
}

void BoardColumnModel::emitChanged(const QSet<qint64> &changed)
{
    QList<int> rows;
    for (const qint64 id : changed)
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i;
        while (end + 1 < rows.size() && rows[end + 1] == rows[end] + 1)
            ++end;
        emit dataChanged(index(rows[i]), index(rows[end]));
        i = end + 1;
    }
}

int BoardColumnModel::rowOf(qint64 id) const
{
    if (m_rowOf.size() != m_rows.size()) { // made when first asked for, so that a run of changes pays once
        m_rowOf.clear();
        m_rowOf.reserve(m_rows.size());
        for (int row = 0; row < m_rows.size(); ++row)
            m_rowOf.insert(m_rows[row], row);
    }
    return m_rowOf.value(id, -1);
}

} // namespace leadline::models
