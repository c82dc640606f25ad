#pragma once

#include "app/worktypes.h"

#include <QAbstractItemModel>

namespace leadline::models {

/// Everything known about one record, in groups, each value with where it comes from. For the inspector.
class RecordModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, ValueColumn, SourceColumn, ColumnCount };
    enum Role {
        IsGroupRole = Qt::UserRole + 1,
        KeyRole, ///< canonical key or "cf:<name>"
        WhyRole  ///< sentences: provider, time, confidence, cost, what was assumed
    };

    explicit RecordModel(QObject *parent = nullptr);
    void clear();
    void setContact(const domain::Contact &contact);
    void setDeal(const domain::Deal &deal, const domain::TenantSchema &schema);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Value
    {
        QString key, label, text, source, why;
        int basis = -1; ///< domain::Basis, or none
    };
    struct Group
    {
        QString label;
        QList<Value> values;
    };
    void show(QList<Group> groups);

    QList<Group> m_groups;
};

/// "Apollo, 3 March 2026 14:02, confidence 92 %, 1 credit. Region assumed GB." for the detail line.
[[nodiscard]] QString provenanceSentence(const domain::Provenance &from);
/// "Apollo", "File leads.csv", "You", "Leadline": the source in one word or two.
[[nodiscard]] QString sourceWords(const QString &provider);

} // namespace leadline::models
