#pragma once

#include "app/worktypes.h"
#include "models/groupedmodel.h"

namespace leadline::models {

/// Everything known about one record, in groups, each value with where it comes from. For the inspector.
class RecordModel final : public GroupedModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, ValueColumn, SourceColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< canonical key or "cf:<name>"
        WhyRole                     ///< sentences: provider, time, confidence, cost, what was assumed
    };

    explicit RecordModel(QObject *parent = nullptr);
    void clear();
    void setContact(const domain::Contact &contact);
    void setDeal(const domain::Deal &deal, const domain::TenantSchema &schema);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int groupCount() const override { return int(m_groups.size()); }
    [[nodiscard]] int rowsIn(int group) const override { return int(m_groups[group].values.size()); }
    [[nodiscard]] QVariant groupData(int group, int column, int role) const override;
    [[nodiscard]] QVariant rowData(int group, int row, int column, int role) const override;

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
