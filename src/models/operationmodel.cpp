#include "models/operationmodel.h"

#include "models/itemroles.h"
#include "models/runmodel.h"

#include "domain/operation.h"

#include <algorithm>

namespace leadline::models {
using namespace Qt::StringLiterals;
using app::OperationView;
using domain::OperationState;

namespace {

bool sameRows(const QList<OperationView> &a, const QList<OperationView> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const OperationView &x, const OperationView &y) {
            return x.id == y.id && x.state == y.state && x.code == y.code && x.reason == y.reason &&
                   x.attempt == y.attempt && x.notBefore == y.notBefore && x.haloId == y.haloId;
        });
}

} // namespace

QString operationStateWords(const QString &stateName)
{
    const Result<OperationState> state = domain::operationStateFromName(stateName);
    if (!state)
        return stateName;
    switch (*state) {
    case OperationState::Pending:
        return OperationModel::tr("Waiting their turn");
    case OperationState::Claimed:
    case OperationState::InFlight:
        return OperationModel::tr("Being sent");
    case OperationState::Uncertain:
    case OperationState::Reconciling:
        return OperationModel::tr("Outcome unknown");
    case OperationState::RetryWait:
        return OperationModel::tr("Waiting to try again");
    case OperationState::Conflict:
        return OperationModel::tr("Changed in HaloPSA meanwhile");
    case OperationState::Rejected:
        return OperationModel::tr("Refused by HaloPSA");
    case OperationState::Dead:
        return OperationModel::tr("Given up after all tries");
    case OperationState::Applied:
        return OperationModel::tr("Confirmed");
    case OperationState::Superseded:
        return OperationModel::tr("Replaced before sending");
    case OperationState::Cancelled:
        return OperationModel::tr("Withdrawn before sending");
    }
    return stateName;
}

OperationModel::Group OperationModel::groupFor(const OperationView &operation)
{
    Group group;
    group.label = operationStateWords(operation.state);
    group.cause = group.label + u'|' + operation.code;
    if (!operation.code.isEmpty())
        group.label += u" · "_s + operation.code;
    const auto set = [&](int rank, const QString &icon, Tone tone, bool attention, const QString &advice) {
        group.rank = rank;
        group.icon = icon;
        group.tone = int(tone);
        group.attention = attention;
        group.advice = advice;
    };
    const Result<OperationState> state = domain::operationStateFromName(operation.state);
    switch (state.value_or(OperationState::Dead)) {
    case OperationState::Conflict:
        set(0, u"git-merge"_s, Tone::Danger, true,
            OperationModel::tr("Somebody edited these in HaloPSA. Nothing was written over. Make a new plan "
                               "to see both sides."));
        break;
    case OperationState::Rejected:
        set(1, u"ban"_s, Tone::Danger, true,
            OperationModel::tr("HaloPSA said no and nothing was changed. Put right what the reason names, "
                               "then plan again."));
        break;
    case OperationState::Dead:
        set(2, u"circle-x"_s, Tone::Danger, true,
            OperationModel::tr(
                "These could not be finished. Nothing more is tried. Plan again when the cause is gone."));
        break;
    case OperationState::Uncertain:
    case OperationState::Reconciling:
        set(3, u"circle-question-mark"_s, Tone::Warn, true,
            OperationModel::tr("They may or may not be in HaloPSA. Each is looked up before anything is sent "
                               "again. Check now asks at "
                               "once."));
        break;
    case OperationState::RetryWait:
        set(4, u"clock"_s, Tone::Warn, false,
            OperationModel::tr("Nothing was changed. They are tried again by themselves."));
        break;
    case OperationState::Claimed:
    case OperationState::InFlight:
        set(5, u"refresh-cw"_s, Tone::Info, false, OperationModel::tr("On their way to HaloPSA."));
        break;
    case OperationState::Pending:
        set(6, u"clock"_s, Tone::Info, false, OperationModel::tr("Journalled and sent in order."));
        break;
    case OperationState::Applied:
    case OperationState::Superseded:
    case OperationState::Cancelled:
        set(7, u"check"_s, Tone::Neutral, false, QString());
        break;
    }
    return group;
}

OperationModel::OperationModel(QObject *parent) : GroupedModel(ColumnCount, parent) {}

void OperationModel::setOperations(const QList<OperationView> &operations)
{
    QList<Group> groups;
    for (const OperationView &operation : operations) {
        Group fresh = groupFor(operation);
        const auto it = std::find_if(groups.begin(), groups.end(),
                                     [&](const Group &group) { return group.cause == fresh.cause; });
        if (it != groups.end()) {
            it->rows.append(operation);
            continue;
        }
        fresh.rows.append(operation);
        groups.append(fresh);
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.rank < b.rank; });
    const bool same = std::equal(
        groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
        [](const Group &a, const Group &b) { return a.cause == b.cause && sameRows(a.rows, b.rows); });
    if (same) // asked for every few seconds: a reset that changes nothing would fold the tree
        return;
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

int OperationModel::attentionCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += group.attention ? int(group.rows.size()) : 0;
    return count;
}

QVariant OperationModel::groupData(int index, int column, int role) const
{
    const Group &group = m_groups[index];
    switch (role) {
    case Qt::DisplayRole:
        if (column == WhatColumn)
            return tr("%1: %2").arg(group.rows.size()).arg(group.label);
        return column == ReasonColumn ? QVariant(group.advice) : QVariant();
    case Qt::ToolTipRole:
        return column == ReasonColumn ? QVariant(group.advice) : QVariant();
    case Qt::AccessibleTextRole:
        return column == WhatColumn
                   ? QVariant(tr("%1: %2. %3").arg(group.rows.size()).arg(group.label, group.advice))
                   : QVariant();
    case IconNameRole:
        return column == WhatColumn ? QVariant(group.icon) : QVariant();
    case ToneRole:
        return column == WhatColumn ? QVariant(group.tone) : QVariant();
    case MutedRole:
        return column == ReasonColumn;
    case NeedsAttentionRole:
        return group.attention;
    case AdviceRole:
        return group.advice;
    default:
        return {};
    }
}

QVariant OperationModel::rowData(int group, int index, int column, int role) const
{
    const OperationView &row = m_groups[group].rows[index];
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case WhatColumn:
            return row.title;
        case TriesColumn:
            return row.attempt;
        case NextColumn:
            return shortTime(row.notBefore);
        case ReasonColumn:
            return row.reason;
        }
        return {};
    case Qt::ToolTipRole:
        return column == ReasonColumn ? QVariant(row.reason.toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole:
        return column == TriesColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case MutedRole:
        return column == TriesColumn || column == NextColumn;
    case NeedsAttentionRole:
        return groupFor(row).attention;
    case HaloIdRole:
        return row.haloId;
    case OperationIdRole:
        return row.id;
    default:
        return {};
    }
}

QVariant OperationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == TriesColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Cause and record");
    case TriesColumn:
        return tr("Tries");
    case NextColumn:
        return tr("Next try");
    case ReasonColumn:
        return tr("Reason");
    }
    return {};
}

} // namespace leadline::models
