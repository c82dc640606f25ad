#pragma once

#include "models/worklistcells.h"

#include <QAbstractTableModel>
#include <QItemSelection>
#include <QSet>

namespace leadline::models {

struct WorklistAnswer;
struct WorklistDifference;
struct WorklistQuery;

/// The worklist as a table, sized for 100,000 rows. Sorting and filtering order a vector of row numbers (in a
/// pool thread above some thousand rows); there is no proxy. Rows change only through setRows() and
/// appendRows(): an edit in a cell asks through editRequested() and shows when the workspace says so.
class WorklistModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = WorklistCells::Column;
    using enum WorklistCells::Column;
    enum Role {
        ContactIdRole = Qt::UserRole + 1, ///< qint64
        StateRole,                        ///< int of domain::WorkState
        BasisRole,                        ///< int of domain::Basis, only where a value has a mark
        EmailStatusRole,                  ///< QString
        RowNameRole,                      ///< "Dana Reyes, Northgate Dental"
    };

    explicit WorklistModel(QObject *parent = nullptr);
    ~WorklistModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< -1: as fetched

    /// Replaces what is held, touching as little as possible: same people keep their place and the selection.
    void setRows(const QList<domain::WorklistRow> &rows);
    /// A further chunk while loading; ids must be new.
    void appendRows(const QList<domain::WorklistRow> &rows);
    void clear();

    void setTextFilter(const QString &text);
    void setStateFilter(const QSet<domain::WorkState> &states); ///< empty: all
    void setListFilter(const QString &list);                    ///< empty: all
    void clearFilters();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] int filterCount() const;

    [[nodiscard]] int totalRows() const { return static_cast<int>(m_rows.size()); }
    /// Rows of each state that pass the other filters: what a facet shows.
    [[nodiscard]] const QHash<domain::WorkState, int> &stateCounts() const { return m_counts; }
    [[nodiscard]] int totalInState(domain::WorkState state) const; ///< whatever the filters
    [[nodiscard]] QStringList lists() const;                       ///< names of lists held, sorted
    [[nodiscard]] const domain::WorklistRow *rowAt(int row) const;
    [[nodiscard]] int rowOf(domain::ContactId id) const; ///< -1: not shown
    [[nodiscard]] QList<domain::ContactId> idsOf(const QItemSelection &selection) const;
    [[nodiscard]] bool isSorting() const { return m_pending != 0 || m_comparing > 0; }

signals:
    void editRequested(leadline::domain::ContactId id, const QString &key, const QString &value);
    void countsChanged(); ///< rows, filters or facets differ now

private:
    void replaceRows(const QList<domain::WorklistRow> &rows, const WorklistDifference &difference);
    [[nodiscard]] WorklistQuery query() const;
    void reorder();
    void apply(const WorklistAnswer &answer);

    QList<domain::WorklistRow> m_rows; ///< by id
    QList<int> m_shown;                ///< positions in m_rows, in the order shown
    QHash<domain::WorkState, int> m_counts;
    QString m_text, m_list;
    QSet<domain::WorkState> m_states;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    quint64 m_generation = 0; ///< of the rows and the question; an answer to an older one is dropped
    quint64 m_reload = 0;     ///< number of the latest setRows()
    int m_comparing = 0;      ///< comparisons under way
    quint64 m_pending = 0;    ///< generation being worked on, 0 when none
};

} // namespace leadline::models
