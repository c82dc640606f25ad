#pragma once

#include "app/worktypes.h"

#include <QAbstractItemModel>

namespace leadline::models {

/// Operations that are not finished, grouped by cause: those a person must look at first, those under way
/// last. Each group says in words what it is and what happens next.
class OperationModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, TriesColumn, NextColumn, ReasonColumn, ColumnCount };
    enum Role {
        IsGroupRole = Qt::UserRole + 1,
        NeedsAttentionRole, ///< bool
        AdviceRole,         ///< of a group: what happens next and what a person can do
        HaloIdRole,
        OperationIdRole
    };

    explicit OperationModel(QObject *parent = nullptr);
    void setOperations(const QList<app::OperationView> &operations);
    [[nodiscard]] int attentionCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        int rank = 0;
        QString cause; ///< what groups: state in words, then code
        QString label, advice, icon;
        int tone = 0;
        bool attention = false;
        QList<app::OperationView> rows;
    };
    [[nodiscard]] static Group groupFor(const app::OperationView &operation);
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant rowData(const app::OperationView &row, int column, int role) const;

    QList<Group> m_groups;
};

/// "PENDING" in words for counters: "Waiting their turn".
[[nodiscard]] QString operationStateWords(const QString &stateName);

} // namespace leadline::models
