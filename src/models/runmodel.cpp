#include "models/runmodel.h"

#include "models/itemroles.h"

#include <QLocale>

#include <algorithm>

namespace leadline::models {
using namespace Qt::StringLiterals;
using store::Run;

namespace {

bool same(const Run &a, const Run &b)
{
    return a.kind == b.kind && a.title == b.title && a.state == b.state && a.startedAt == b.startedAt &&
           a.finishedAt == b.finishedAt && a.summary == b.summary;
}

struct Look
{
    QString label, icon;
    Tone tone;
};

Look lookOf(const QString &state)
{
    if (state == "running"_L1)
        return {RunModel::tr("Running"), u"refresh-cw"_s, Tone::Info};
    if (state == "failed"_L1)
        return {RunModel::tr("Failed"), u"circle-x"_s, Tone::Danger};
    if (state == "cancelled"_L1)
        return {RunModel::tr("Stopped"), u"circle-stop"_s, Tone::Warn};
    if (state == "done"_L1)
        return {RunModel::tr("Done"), u"check"_s,
                Tone::Neutral}; // green is earned by a receipt, not by having ended
    return {state, u"circle-question-mark"_s, Tone::Neutral};
}

} // namespace

QString shortTime(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    // The C locale's short form has seconds; nobody plans by seconds.
    const QString time = locale.language() == QLocale::C
                             ? local.time().toString(u"HH:mm"_s)
                             : locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return RunModel::tr("today %1").arg(time);
    if (days == 1)
        return RunModel::tr("yesterday %1").arg(time);
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString shortDuration(qint64 milliseconds)
{
    if (milliseconds < 10'000)
        return RunModel::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return RunModel::tr("%1 s").arg(seconds);
    return RunModel::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

RunModel::RunModel(QObject *parent) : QAbstractTableModel(parent) {}

void RunModel::setRuns(const QList<Run> &runs)
{
    const auto has = [](const QList<Run> &list, const QString &id) {
        return std::any_of(list.begin(), list.end(), [&](const Run &run) { return run.id == id; });
    };
    for (int row = int(m_runs.size()) - 1; row >= 0; --row)
        if (!has(runs, m_runs[row].id)) {
            beginRemoveRows({}, row, row);
            m_runs.removeAt(row);
            endRemoveRows();
        }
    for (int row = 0; row < runs.size(); ++row) {
        const int old = rowOf(runs[row].id);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_runs.insert(row, runs[row]);
            endInsertRows();
            continue;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, row); // rows before `row` are settled, so old > row
            m_runs.move(old, row);
            endMoveRows();
        }
        if (!same(m_runs[row], runs[row])) {
            m_runs[row] = runs[row];
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

const Run *RunModel::run(int row) const
{
    return row >= 0 && row < m_runs.size() ? &m_runs[row] : nullptr;
}

int RunModel::rowOf(const QString &runId) const
{
    for (int row = 0; row < m_runs.size(); ++row)
        if (m_runs[row].id == runId)
            return row;
    return -1;
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run &run = m_runs[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case StateColumn:
            return lookOf(run.state).label;
        case TitleColumn:
            return run.title;
        case StartedColumn:
            return shortTime(run.startedAt);
        case LengthColumn:
            return run.finishedAt.isValid() ? shortDuration(run.startedAt.msecsTo(run.finishedAt))
                                            : QString();
        case SummaryColumn:
            return run.summary;
        }
        return {};
    case Qt::ToolTipRole:
        return column == SummaryColumn ? QVariant(run.summary.toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole:
        return column == LengthColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IconNameRole:
        return column == StateColumn ? QVariant(lookOf(run.state).icon) : QVariant();
    case ToneRole:
        return column == StateColumn ? QVariant(int(lookOf(run.state).tone)) : QVariant();
    case MutedRole:
        return column == StartedColumn || column == LengthColumn || column == SummaryColumn;
    case RunIdRole:
        return run.id;
    case KindRole:
        return run.kind;
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case TitleColumn:
        return tr("Run");
    case StartedColumn:
        return tr("Started");
    case LengthColumn:
        return tr("Took");
    case SummaryColumn:
        return tr("Result");
    }
    return {};
}

} // namespace leadline::models
