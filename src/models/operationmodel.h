#pragma once

#include "app/worktypes.h"
#include "models/groupedmodel.h"

namespace leadline::models {

/// Operations that are not finished, grouped by cause: those a person must look at first, those under way
/// last. Each group says in words what it is and what happens next.
class OperationModel final : public GroupedModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, TriesColumn, NextColumn, ReasonColumn, ColumnCount };
    enum Role {
        NeedsAttentionRole = Qt::UserRole + 1, ///< bool
        AdviceRole,                            ///< of a group: what happens next and what a person can do
        HaloIdRole,
        OperationIdRole
    };

    explicit OperationModel(QObject *parent = nullptr);
    void setOperations(const QList<app::OperationView> &operations);
    [[nodiscard]] int attentionCount() const;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int groupCount() const override { return int(m_groups.size()); }
    [[nodiscard]] int rowsIn(int group) const override { return int(m_groups[group].rows.size()); }
    [[nodiscard]] QVariant groupData(int group, int column, int role) const override;
    [[nodiscard]] QVariant rowData(int group, int row, int column, int role) const override;

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

    QList<Group> m_groups;
};

/// "PENDING" in words for counters: "Waiting their turn".
[[nodiscard]] QString operationStateWords(const QString &stateName);

} // namespace leadline::models
