#pragma once

#include "app/worktypes.h"

#include <QAbstractTableModel>

namespace leadline::models {

/// A mapping profile as a table, one rule a row. Each edit by a person is announced as a pair of whole
/// profiles, so that undo is one value put back.
class MappingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        OnColumn,
        TargetColumn,
        SourceColumn,
        ModeColumn,
        DefaultColumn,
        RequiredColumn,
        CheckColumn,
        ColumnCount
    };
    enum Role {
        TargetRole = Qt::UserRole + 1, ///< "cf:LeadSource"
        IsFormulaRole,                 ///< bool, of SourceColumn
        FormulaErrorRole               ///< sentence, empty when the formula compiles
    };

    explicit MappingModel(QObject *parent = nullptr);

    /// Shows this profile. Rows that stay are changed in place.
    void setProfile(const mapping::Profile &profile);
    [[nodiscard]] const mapping::Profile &profile() const { return m_profile; }
    [[nodiscard]] const mapping::Rule *rule(int row) const;
    /// Labels and types of the tenant's fields; without it the shipped labels serve.
    void setSchema(const domain::TenantSchema &schema);
    /// Labels and issue counts as the preview found them.
    void setPreview(const QList<app::MappingPreviewRow> &rows);

    /// As a person would: checked, applied, announced through edited().
    void editRule(int row, const mapping::Rule &rule, const QString &what);
    void replaceProfile(const mapping::Profile &profile, const QString &what);
    void addRule(const QString &target);
    void removeRule(int row);
    void setRequired(const QString &target, bool required);

    [[nodiscard]] QString targetLabel(const QString &target) const;
    [[nodiscard]] QString
    targetType(const QString &target) const;       ///< "Dropdown, 18 options"; empty when not known
    [[nodiscard]] QStringList freeTargets() const; ///< fields no rule fills yet
    [[nodiscard]] int mapped() const;              ///< rules that are on and have a source
    [[nodiscard]] int issues() const;              ///< rules whose formula or preview shows a problem

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(const leadline::mapping::Profile &before, const leadline::mapping::Profile &after,
                const QString &what);

private:
    void change(const mapping::Profile &after, const QString &what);
    [[nodiscard]] QString formulaError(const QString &source) const; ///< compiled once per text
    [[nodiscard]] QString checkText(const mapping::Rule &rule) const;

    mapping::Profile m_profile;
    domain::TenantSchema m_schema;
    QHash<QString, QString> m_labels;     ///< target -> label, from the preview and the shipped field list
    QHash<QString, QStringList> m_issues; ///< target -> codes, one per preview row
    mutable QHash<QString, QString> m_formulaErrors;
};

/// What one rule does to some real rows: result, check, and what HaloPSA holds today.
class MappingPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RecordColumn, ResultColumn, HaloColumn, CheckColumn, ColumnCount };
    enum Role { ContactRole = Qt::UserRole + 1 };

    explicit MappingPreviewModel(QObject *parent = nullptr);
    void setRows(const QList<app::MappingPreviewRow> &rows);
    void setTarget(const QString &target);
    [[nodiscard]] QString target() const { return m_target; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<app::MappingPreviewRow> m_rows;
    QString m_target;
};

/// One error of a formula for the line under its editor: the sentence, and the column of the caret (1-based,
/// 0: unknown).
struct FormulaProblem
{
    QString sentence;
    int column = 0;
};
[[nodiscard]] FormulaProblem checkFormula(const QString &source);

} // namespace leadline::models
