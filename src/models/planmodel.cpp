#include "models/planmodel.h"

#include "models/itemroles.h"

#include <array>

namespace leadline::models {
using namespace Qt::StringLiterals;
using domain::PlanAction;
using domain::PlanCell;
using domain::PlanRow;

namespace {

// internalId: group 0; row: group + 1; cell: (index into Plan::rows + 1) * 16 + group + 1.
constexpr quintptr kGroups = 16;

constexpr std::array kActionOrder{PlanAction::Create, PlanAction::Update, PlanAction::Move, PlanAction::Refuse,
                            PlanAction::LeaveAlone};

bool isChange(PlanAction action)
{
    return action == PlanAction::Create || action == PlanAction::Update || action == PlanAction::Move;
}

Tone toneOf(PlanAction action)
{
    return action == PlanAction::Refuse ? Tone::Danger : isChange(action) ? Tone::Accent : Tone::Neutral;
}

} // namespace

QString planActionIcon(PlanAction action)
{
    switch (action) {
    case PlanAction::Create:
        return u"plus"_s;
    case PlanAction::Update:
        return u"pencil"_s;
    case PlanAction::Move:
        return u"arrow-right"_s;
    case PlanAction::LeaveAlone:
        return u"minus"_s;
    case PlanAction::Refuse:
        return u"ban"_s;
    }
    return {};
}

PlanModel::PlanModel(QObject *parent) : QAbstractItemModel(parent) {}

void PlanModel::setPlan(const domain::Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_groups.clear();
    for (const PlanAction action : kActionOrder) {
        Group group{action, {}};
        for (int row = 0; row < m_plan.rows.size(); ++row)
            if (m_plan.rows[row].action == action)
                group.rows.append(row);
        if (!group.rows.isEmpty())
            m_groups.append(group);
    }
    endResetModel();
    emit chosenChanged();
}

PlanModel::Level PlanModel::levelOf(const QModelIndex &index) const
{
    const quintptr id = index.internalId();
    return id == 0 ? Level::Group : id < kGroups ? Level::Row : Level::Cell;
}

int PlanModel::groupNumber(const QModelIndex &index) const
{
    return levelOf(index) == Level::Group ? index.row() : int(index.internalId() % kGroups) - 1;
}

int PlanModel::planRow(const QModelIndex &index) const
{
    switch (levelOf(index)) {
    case Level::Group:
        return -1;
    case Level::Row:
        return m_groups[groupNumber(index)].rows[index.row()];
    case Level::Cell:
        return int(index.internalId() / kGroups) - 1;
    }
    return -1;
}

QModelIndex PlanModel::groupIndex(PlanAction action) const
{
    for (int group = 0; group < m_groups.size(); ++group)
        if (m_groups[group].action == action)
            return index(group, 0);
    return {};
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (levelOf(parent) == Level::Group)
        return createIndex(row, column, quintptr(parent.row()) + 1);
    return createIndex(row, column,
                       quintptr(planRow(parent) + 1) * kGroups + quintptr(groupNumber(parent)) + 1);
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    switch (levelOf(index)) {
    case Level::Group:
        return {};
    case Level::Row:
        return createIndex(groupNumber(index), 0, quintptr(0));
    case Level::Cell: {
        const int group = groupNumber(index);
        return createIndex(int(m_groups[group].rows.indexOf(planRow(index))), 0, quintptr(group) + 1);
    }
    }
    return {};
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() > 0)
        return 0;
    switch (levelOf(parent)) {
    case Level::Group:
        return int(m_groups[parent.row()].rows.size());
    case Level::Row:
        return int(m_plan.rows[planRow(parent)].cells.size());
    case Level::Cell:
        break;
    }
    return 0;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Level level = levelOf(index);
    if (role == LevelRole)
        return int(level);
    if (role == PlanRowRole)
        return planRow(index);
    if (role == ActionRole)
        return int(m_groups[groupNumber(index)].action);
    switch (level) {
    case Level::Group:
        return groupData(index.row(), index.column(), role);
    case Level::Row:
        return rowData(m_plan.rows[planRow(index)], index.column(), role);
    case Level::Cell:
        return cellData(m_plan.rows[planRow(index)].cells[index.row()], index.column(), role);
    }
    return {};
}

QVariant PlanModel::groupData(int number, int column, int role) const
{
    const Group &group = m_groups[number];
    if (column != WhatColumn)
        return {};
    const QString label = domain::planActionLabel(group.action);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 %2").arg(label).arg(group.rows.size());
    case Qt::CheckStateRole:
        return isChange(group.action) ? QVariant(groupState(number)) : QVariant();
    case IconNameRole:
        return planActionIcon(group.action);
    case ToneRole:
        return int(toneOf(group.action));
    default:
        return {};
    }
}

QVariant PlanModel::rowData(const PlanRow &row, int column, int role) const
{
    const QString reason = row.code.isEmpty() ? row.reason : row.reason + " ["_L1 + row.code + ']'_L1;
    switch (role) {
    case Qt::DisplayRole:
        if (column == WhatColumn)
            return row.title;
        if (column == BeforeColumn)
            return row.haloId > 0 ? tr("Ticket %1").arg(row.haloId) : QString();
        if (column == AfterColumn)
            return row.isChange() ? tr("%n field(s)", nullptr, int(row.cells.size())) : reason;
        return {};
    case Qt::AccessibleTextRole:
        if (column != WhatColumn)
            return {};
        return row.isChange() ? tr("%1, %2, %3")
                                    .arg(row.title, domain::planActionLabel(row.action),
                                         tr("%n field(s)", nullptr, int(row.cells.size())))
                              : tr("%1, %2. %3").arg(row.title, domain::planActionLabel(row.action), reason);
    case Qt::ToolTipRole:
        return row.isChange() ? QVariant() : QVariant(reason.toHtmlEscaped());
    case Qt::CheckStateRole:
        if (column == WhatColumn && row.isChange())
            return row.chosen ? Qt::Checked : Qt::Unchecked;
        return {};
    case MutedRole:
        return column != WhatColumn && row.action != PlanAction::Refuse;
    case ToneRole:
        return column == AfterColumn && row.action == PlanAction::Refuse ? QVariant(int(Tone::Danger))
                                                                         : QVariant();
    case CodeRole:
        return row.code;
    default:
        return {};
    }
}

QVariant PlanModel::cellData(const PlanCell &cell, int column, int role) const
{
    const QString before = cell.beforeText.isEmpty() ? tr("empty") : cell.beforeText;
    const QString after = cell.afterText.isEmpty() ? tr("empty") : cell.afterText;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case WhatColumn:
            return cell.label.isEmpty() ? cell.field : cell.label;
        case BeforeColumn:
            return before;
        case AfterColumn:
            return after;
        case SourceColumn:
            return cell.source;
        }
        return {};
    case Qt::AccessibleTextRole:
        return column == WhatColumn ? tr("%1: %2 becomes %3").arg(cell.label, before, after) : QVariant();
    case Qt::ToolTipRole: {
        const QString text = column == BeforeColumn ? before : column == AfterColumn ? after : cell.field;
        return text.toHtmlEscaped();
    }
    case BasisRole:
        return column == SourceColumn ? QVariant(int(cell.basis)) : QVariant();
    case MutedRole:
        return column == BeforeColumn || column == SourceColumn ||
               (column == AfterColumn && cell.afterText.isEmpty());
    default:
        return {};
    }
}

Qt::CheckState PlanModel::groupState(int number) const
{
    int chosen = 0;
    for (const int row : m_groups[number].rows)
        chosen += m_plan.rows[row].chosen ? 1 : 0;
    return chosen == 0                              ? Qt::Unchecked
           : chosen == m_groups[number].rows.size() ? Qt::Checked
                                                    : Qt::PartiallyChecked;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool chosen = value.toInt() != Qt::Unchecked;
    const int group = groupNumber(index);
    QList<int> places;
    if (levelOf(index) == Level::Row)
        places.append(index.row());
    else
        for (int row = 0; row < m_groups[group].rows.size(); ++row)
            places.append(row);
    choose(group, places, chosen);
    emit chosenChanged();
    return true;
}

void PlanModel::choose(int group, const QList<int> &places, bool chosen)
{
    for (const int place : places)
        m_plan.rows[m_groups[group].rows[place]].chosen = chosen;
    const QModelIndex header = index(group, WhatColumn);
    emit dataChanged(index(places.first(), WhatColumn, header), index(places.last(), WhatColumn, header),
                     {Qt::CheckStateRole});
    emit dataChanged(header, header, {Qt::CheckStateRole});
}

void PlanModel::chooseAll(bool chosen)
{
    for (int group = 0; group < m_groups.size(); ++group) {
        if (!isChange(m_groups[group].action))
            continue;
        QList<int> places;
        for (int row = 0; row < m_groups[group].rows.size(); ++row)
            places.append(row);
        choose(group, places, chosen);
    }
    emit chosenChanged();
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Level level = levelOf(index);
    if (level == Level::Cell)
        flags |= Qt::ItemNeverHasChildren;
    else if (index.column() == WhatColumn && isChange(m_groups[groupNumber(index)].action))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Record and field");
    case BeforeColumn:
        return tr("HaloPSA now");
    case AfterColumn:
        return tr("After");
    case SourceColumn:
        return tr("Source");
    }
    return {};
}

} // namespace leadline::models
