#pragma once

#include "app/worktypes.h"

#include <QAbstractTableModel>

namespace leadline::models {

/// Runs, newest first. A new run is inserted, a finished one changes in place: the selection stays.
class RunModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, TitleColumn, StartedColumn, LengthColumn, SummaryColumn, ColumnCount };
    enum Role { RunIdRole = Qt::UserRole + 1, KindRole };

    explicit RunModel(QObject *parent = nullptr);
    void setRuns(const QList<store::Run> &runs);
    [[nodiscard]] const store::Run *run(int row) const;
    [[nodiscard]] int rowOf(const QString &runId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<store::Run> m_runs;
};

/// "today 14:21", "yesterday 09:05", else a short date with time; local time.
[[nodiscard]] QString shortTime(const QDateTime &utc, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// "0.4 s", "12 s", "3 min 5 s".
[[nodiscard]] QString shortDuration(qint64 milliseconds);

} // namespace leadline::models
