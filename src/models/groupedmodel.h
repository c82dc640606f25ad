#pragma once

#include <QAbstractItemModel>

namespace leadline::models {

/// A tree of two levels: groups and their rows. It owns the index arithmetic, so that a model says only what
/// its groups and rows hold.
class GroupedModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum GroupRole {
        IsGroupRole = Qt::UserRole + 600
    }; ///< bool; apart from the roles of the models and of itemroles.h

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const final;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

protected:
    GroupedModel(int columns, QObject *parent);

    [[nodiscard]] virtual int groupCount() const = 0;
    [[nodiscard]] virtual int rowsIn(int group) const = 0;
    [[nodiscard]] virtual QVariant groupData(int group, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant rowData(int group, int row, int column, int role) const = 0;

private:
    int m_columns;
};

} // namespace leadline::models
