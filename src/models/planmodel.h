#pragma once

#include "domain/plan.h"

#include <QAbstractItemModel>

namespace leadline::models {

/// A plan for review: groups by action, the rows of each, and under a row its cells "HaloPSA now -> after".
/// Ticks choose rows; everything else is read only.
class PlanModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, SourceColumn, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole + 1, ///< Level as int
        ActionRole,                   ///< domain::PlanAction as int
        PlanRowRole,                  ///< index into Plan::rows, -1 for a group
        CodeRole                      ///< LL-… of a row
    };
    enum class Level { Group, Row, Cell };

    explicit PlanModel(QObject *parent = nullptr);

    void setPlan(const domain::Plan &plan);
    [[nodiscard]] const domain::Plan &plan() const { return m_plan; }
    [[nodiscard]] int chosenChanges() const { return m_plan.chosenChanges(); }
    /// Ticks or unticks every change.
    void chooseAll(bool chosen);
    [[nodiscard]] QModelIndex
    groupIndex(domain::PlanAction action) const; ///< invalid when there are no such rows

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosenChanged();

private:
    struct Group
    {
        domain::PlanAction action = domain::PlanAction::LeaveAlone;
        QList<int> rows; ///< indexes into Plan::rows
    };
    [[nodiscard]] Level levelOf(const QModelIndex &index) const;
    [[nodiscard]] int groupNumber(const QModelIndex &index) const;
    [[nodiscard]] int planRow(const QModelIndex &index) const; ///< -1 for a group
    [[nodiscard]] QVariant groupData(int group, int column, int role) const;
    [[nodiscard]] QVariant rowData(const domain::PlanRow &row, int column, int role) const;
    [[nodiscard]] QVariant cellData(const domain::PlanCell &cell, int column, int role) const;
    [[nodiscard]] Qt::CheckState groupState(int group) const;
    void choose(int group, const QList<int> &places, bool chosen);

    domain::Plan m_plan;
    QList<Group> m_groups;
};

[[nodiscard]] QString planActionIcon(domain::PlanAction action);

} // namespace leadline::models
