#include "models/worklistmodel.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QStringMatcher>
#include <QThreadPool>

#include <algorithm>
#include <numeric>

namespace leadline::models {

using domain::WorklistRow;
using domain::WorkState;

namespace {

constexpr qsizetype kInlineRows =
    4000; ///< up to here ordering takes a few milliseconds and stays in the caller's thread

const QString &textOf(const WorklistRow &row, int column)
{
    static const QString none;
    switch (column) {
    case WorklistModel::Person:
        return row.person;
    case WorklistModel::Title:
        return row.title;
    case WorklistModel::Company:
        return row.company;
    case WorklistModel::Email:
        return row.email;
    case WorklistModel::Phone:
        return row.phone;
    case WorklistModel::City:
        return row.city;
    case WorklistModel::Country:
        return row.country;
    case WorklistModel::Domain:
        return row.domain;
    case WorklistModel::Source:
        return row.providers;
    case WorklistModel::ListName:
        return row.list;
    default:
        return none;
    }
}

bool matches(const WorklistRow &row, const QStringMatcher &matcher)
{
    for (const QString *text :
         {&row.person, &row.company, &row.email, &row.title, &row.domain, &row.phone, &row.city}) {
        if (matcher.indexIn(*text) >= 0)
            return true;
    }
    return false;
}

QString basisWords(domain::Basis basis)
{
    switch (basis) {
    case domain::Basis::Derived:
        return QCoreApplication::translate("leadline::Worklist", "derived");
    case domain::Basis::Default:
        return QCoreApplication::translate("leadline::Worklist", "default");
    case domain::Basis::Observed:
        break;
    }
    return QCoreApplication::translate("leadline::Worklist", "observed");
}

QString rowName(const WorklistRow &row)
{
    if (row.person.isEmpty())
        return row.company;
    return row.company.isEmpty() ? row.person : row.person + QStringLiteral(", ") + row.company;
}

} // namespace

struct WorklistModel::Query
{
    QList<WorklistRow> rows;
    QString text, list;
    QSet<WorkState> states;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
};

struct WorklistModel::Answer
{
    QList<int> shown;
    QHash<WorkState, int> counts;
};

WorklistModel::WorklistModel(QObject *parent) : QAbstractTableModel(parent) {}

WorklistModel::~WorklistModel() = default;

int WorklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int WorklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorklistRow &row = m_rows.at(m_shown.at(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (column == State)
            return domain::workStateLabel(row.state);
        if (column == HaloId)
            return row.haloId > 0 ? QVariant(QString::number(row.haloId)) : QVariant();
        if (column == Updated)
            return QLocale().toString(row.updatedAt.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"));
        return textOf(row, column);
    case Qt::ToolTipRole:
        if (column == State && !row.stateReason.isEmpty())
            return row.stateReason;
        if (column == Email && !row.email.isEmpty())
            return tr("%1, %2").arg(row.emailStatus.isEmpty() ? tr("not verified") : row.emailStatus,
                                    basisWords(row.emailBasis));
        if (column == Phone && !row.phone.isEmpty())
            return basisWords(row.phoneBasis);
        return {};
    case Qt::TextAlignmentRole:
        return column == HaloId || column == Updated ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        // Column, value and mark in one: a reader hears a cell without the heading.
        const QString value = data(index, Qt::DisplayRole).toString();
        QString words = tr("%1, %2").arg(headerData(column, Qt::Horizontal).toString(),
                                         value.isEmpty() ? tr("empty") : value);
        const QVariant basis = data(index, BasisRole);
        if (basis.isValid())
            words += QStringLiteral(", ") + basisWords(static_cast<domain::Basis>(basis.toInt()));
        if (column == State && !row.stateReason.isEmpty())
            words += QStringLiteral(", ") + row.stateReason;
        return words;
    }
    case ContactIdRole:
        return row.id.value;
    case StateRole:
        return static_cast<int>(row.state);
    case BasisRole:
        if (column == Email && !row.email.isEmpty())
            return static_cast<int>(row.emailBasis);
        if (column == Phone && !row.phone.isEmpty())
            return static_cast<int>(row.phoneBasis);
        return {};
    case EmailStatusRole:
        return row.emailStatus;
    case RowNameRole:
        return rowName(row);
    default:
        return {};
    }
}

QVariant WorklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        // A row is announced by who it is, not by its number.
        if (role == Qt::DisplayRole && section >= 0 && section < m_shown.size())
            return rowName(m_rows.at(m_shown.at(section)));
        return {};
    }
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == HaloId || section == Updated ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                       : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case State:
        return tr("State");
    case Person:
        return tr("Person");
    case Title:
        return tr("Job title");
    case Company:
        return tr("Company");
    case Email:
        return tr("E-mail");
    case Phone:
        return tr("Phone");
    case City:
        return tr("City");
    case Country:
        return tr("Country");
    case Domain:
        return tr("Domain");
    case Source:
        return tr("Source");
    case ListName:
        return tr("List");
    case HaloId:
        return tr("HaloPSA id");
    case Updated:
        return tr("Updated");
    case ColumnCount:
        break;
    }
    return {};
}

QString WorklistModel::keyOf(Column column)
{
    switch (column) {
    case Person:
        return domain::field::kFullName;
    case Title:
        return domain::field::kTitle;
    case Company:
        return domain::field::kCompanyName;
    case Email:
        return domain::field::kEmail;
    case Phone:
        return domain::field::kPhone;
    case City:
        return domain::field::kCity;
    case Country:
        return domain::field::kCountry;
    case Domain:
        return domain::field::kCompanyDomain;
    default:
        return {};
    }
}

Qt::ItemFlags WorklistModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!keyOf(static_cast<Column>(index.column())).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemNeverHasChildren;
}

bool WorklistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString key = keyOf(static_cast<Column>(index.column()));
    const WorklistRow &row = m_rows.at(m_shown.at(index.row()));
    const QString text = value.toString().trimmed();
    if (key.isEmpty() || text == textOf(row, index.column()))
        return false;
    emit editRequested(row.id, key, text);
    return false; // the row changes when the workspace has normalised and stored it
}

void WorklistModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    reorder();
}

/// What a reload changes. Compared in a pool thread for long lists: a hundred thousand rows of fourteen texts
/// take longer than a frame.
struct WorklistModel::Difference
{
    bool samePeople = false; ///< same ids in the same order
    bool onlyMore = false;   ///< what was there is as it was, and more follows
    QList<bool> changed;     ///< by position, when samePeople
    bool any = false;
};

WorklistModel::Difference WorklistModel::compare(const QList<WorklistRow> &before,
                                                 const QList<WorklistRow> &after)
{
    Difference difference;
    difference.samePeople =
        before.size() == after.size() &&
        std::equal(after.cbegin(), after.cend(), before.cbegin(),
                   [](const WorklistRow &a, const WorklistRow &b) { return a.id == b.id; });
    if (!difference.samePeople) {
        difference.onlyMore = !before.isEmpty() && after.size() > before.size() &&
                              std::equal(before.cbegin(), before.cend(), after.cbegin());
        return difference;
    }
    difference.changed.resize(after.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        difference.changed[i] = !(after.at(i) == before.at(i));
        difference.any = difference.any || difference.changed.at(i);
    }
    return difference;
}

void WorklistModel::setRows(const QList<WorklistRow> &rows)
{
    const quint64 reload = ++m_reload;
    if (rows.size() <= kInlineRows || m_rows.isEmpty()) {
        replaceRows(rows, compare(m_rows, rows));
        return;
    }
    ++m_comparing;
    QThreadPool::globalInstance()->start(
        [self = QPointer<WorklistModel>(this), reload, before = m_rows, rows] {
            const Difference difference = compare(before, rows);
            QMetaObject::invokeMethod(
                qApp,
                [self, reload, before, rows, difference] {
                    if (!self)
                        return;
                    --self->m_comparing;
                    if (self->m_reload != reload)
                        return; // a later reload is on its way
                    if (self->m_rows.constData() == before.constData())
                        self->replaceRows(rows, difference);
                    else
                        self->setRows(rows); // rows came in meanwhile: compare with those
                },
                Qt::QueuedConnection);
        });
}

void WorklistModel::replaceRows(const QList<WorklistRow> &rows, const Difference &difference)
{
    if (difference.onlyMore) {
        appendRows(rows.mid(m_rows.size()));
        return;
    }
    if (!difference.samePeople) {
        beginResetModel();
        m_rows = rows;
        m_shown.clear();
        m_counts.clear();
        if (!isFiltered() && m_sortColumn < 0 && rows.size() > kInlineRows) {
            m_shown.resize(rows.size());
            std::iota(m_shown.begin(), m_shown.end(), 0);
        } else if (rows.size() <= kInlineRows) {
            const Answer answer = evaluate(query());
            m_shown = answer.shown;
            m_counts = answer.counts;
        }
        ++m_generation;
        m_pending = 0;
        endResetModel();
        if (rows.size() > kInlineRows)
            reorder();
        else
            emit countsChanged();
        return;
    }
    if (!difference.any)
        return;
    m_rows = rows;
    // Neighbouring changed rows are told together.
    for (int first = 0; first < m_shown.size(); ++first) {
        if (!difference.changed.at(m_shown.at(first)))
            continue;
        int last = first;
        while (last + 1 < m_shown.size() && difference.changed.at(m_shown.at(last + 1)))
            ++last;
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
        first = last;
    }
    reorder();
}

void WorklistModel::appendRows(const QList<WorklistRow> &rows)
{
    if (rows.isEmpty())
        return;
    const auto start = static_cast<int>(m_rows.size());
    Query part = query();
    part.rows = rows;
    part.sortColumn = -1;
    const Answer answer = evaluate(part);
    const auto shown = static_cast<int>(m_shown.size());
    ++m_generation;
    m_pending = 0;
    if (!answer.shown.isEmpty())
        beginInsertRows({}, shown, shown + static_cast<int>(answer.shown.size()) - 1);
    m_rows += rows;
    for (const int position : answer.shown)
        m_shown.append(start + position);
    if (!answer.shown.isEmpty())
        endInsertRows();
    for (auto it = answer.counts.cbegin(); it != answer.counts.cend(); ++it)
        m_counts[it.key()] += it.value();
    if (m_sortColumn >= 0)
        reorder();
    else
        emit countsChanged();
}

void WorklistModel::clear()
{
    setRows({});
}

void WorklistModel::setTextFilter(const QString &text)
{
    const QString clean = text.trimmed();
    if (clean == m_text)
        return;
    m_text = clean;
    reorder();
}

void WorklistModel::setStateFilter(const QSet<WorkState> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    reorder();
}

void WorklistModel::setListFilter(const QString &list)
{
    if (list == m_list)
        return;
    m_list = list;
    reorder();
}

void WorklistModel::clearFilters()
{
    if (!isFiltered())
        return;
    m_text.clear();
    m_list.clear();
    m_states.clear();
    reorder();
}

bool WorklistModel::isFiltered() const
{
    return filterCount() > 0;
}

int WorklistModel::filterCount() const
{
    return (m_text.isEmpty() ? 0 : 1) + (m_list.isEmpty() ? 0 : 1) + (m_states.isEmpty() ? 0 : 1);
}

int WorklistModel::totalInState(WorkState state) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [state](const WorklistRow &row) { return row.state == state; }));
}

QStringList WorklistModel::lists() const
{
    QSet<QString> names;
    for (const WorklistRow &row : m_rows) {
        if (!row.list.isEmpty())
            names.insert(row.list);
    }
    QStringList result(names.cbegin(), names.cend());
    result.sort(Qt::CaseInsensitive);
    return result;
}

const WorklistRow *WorklistModel::rowAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_rows.at(m_shown.at(row)) : nullptr;
}

int WorklistModel::rowOf(domain::ContactId id) const
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_rows.at(m_shown.at(i)).id == id)
            return i;
    }
    return -1;
}

QList<domain::ContactId> WorklistModel::idsOf(const QItemSelection &selection) const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<domain::ContactId> ids;
    ids.reserve(rows.size());
    for (const int row : rows) {
        if (const WorklistRow *held = rowAt(row))
            ids.append(held->id);
    }
    return ids;
}

WorklistModel::Query WorklistModel::query() const
{
    return {m_rows, m_text, m_list, m_states, m_sortColumn, m_sortOrder};
}

WorklistModel::Answer WorklistModel::evaluate(const Query &query)
{
    Answer answer;
    const QStringMatcher matcher(query.text, Qt::CaseInsensitive);
    answer.shown.reserve(query.rows.size());
    for (int i = 0; i < query.rows.size(); ++i) {
        const WorklistRow &row = query.rows.at(i);
        if (!query.list.isEmpty() && row.list != query.list)
            continue;
        if (!query.text.isEmpty() && !matches(row, matcher))
            continue;
        ++answer.counts[row.state];
        if (query.states.isEmpty() || query.states.contains(row.state))
            answer.shown.append(i);
    }
    const int column = query.sortColumn;
    if (column < 0)
        return answer;
    // Empty values stand last in either order: a sort is for finding what is there.
    const bool ascending = query.sortOrder == Qt::AscendingOrder;
    const auto byNumber = [&](auto number) {
        std::stable_sort(answer.shown.begin(), answer.shown.end(), [&](int a, int b) {
            const auto x = number(query.rows.at(a)), y = number(query.rows.at(b));
            return ascending ? x < y : y < x;
        });
    };
    if (column == State)
        byNumber([](const WorklistRow &row) { return static_cast<qint64>(row.state); });
    else if (column == HaloId)
        byNumber([](const WorklistRow &row) { return row.haloId; });
    else if (column == Updated)
        byNumber([](const WorklistRow &row) { return row.updatedAt.toMSecsSinceEpoch(); });
    else {
        // Under the C locale a collator knows neither case nor numbers.
        QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(answer.shown.size());
        QHash<int, int> keyOfRow;
        keyOfRow.reserve(answer.shown.size());
        for (const int position : answer.shown) {
            keyOfRow.insert(position, static_cast<int>(keys.size()));
            keys.push_back(collator.sortKey(textOf(query.rows.at(position), column)));
        }
        std::stable_sort(answer.shown.begin(), answer.shown.end(), [&](int a, int b) {
            const bool emptyA = textOf(query.rows.at(a), column).isEmpty();
            const bool emptyB = textOf(query.rows.at(b), column).isEmpty();
            if (emptyA || emptyB)
                return emptyB && !emptyA;
            const int order = keys[keyOfRow.value(a)].compare(keys[keyOfRow.value(b)]);
            return ascending ? order < 0 : order > 0;
        });
    }
    return answer;
}

void WorklistModel::reorder()
{
    const quint64 generation = ++m_generation;
    if (m_rows.size() <= kInlineRows) {
        m_pending = 0;
        apply(evaluate(query()));
        return;
    }
    m_pending = generation;
    QThreadPool::globalInstance()->start(
        [self = QPointer<WorklistModel>(this), generation, question = query()] {
            const Answer answer = evaluate(question);
            QMetaObject::invokeMethod(
                qApp,
                [self, generation, answer] {
                    if (!self || self->m_generation != generation)
                        return;
                    self->m_pending = 0;
                    self->apply(answer);
                },
                Qt::QueuedConnection);
        });
}

void WorklistModel::apply(const Answer &answer)
{
    m_counts = answer.counts;
    if (answer.shown == m_shown) {
        emit countsChanged();
        return;
    }
    QList<int> before = m_shown, after = answer.shown;
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    if (before != after) {
        beginResetModel();
        m_shown = answer.shown;
        endResetModel();
        emit countsChanged();
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<int> newPlace(m_rows.size(), -1);
    for (int row = 0; row < answer.shown.size(); ++row)
        newPlace[answer.shown.at(row)] = row;
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(newPlace.at(m_shown.at(old.row())), old.column()));
    m_shown = answer.shown;
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    emit countsChanged();
}

} // namespace leadline::models
