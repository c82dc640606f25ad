#include "models/receiptmodel.h"

#include "models/itemroles.h"

#include <QRegularExpression>

#include <array>

namespace leadline::models {
using namespace Qt::StringLiterals;
using domain::ReceiptRow;
using domain::Verdict;

namespace {

// What a person must look at comes first.
constexpr std::array kVerdictOrder{Verdict::OutcomeUnknown, Verdict::Waiting, Verdict::Refused, Verdict::Cancelled,
                            Verdict::Created,        Verdict::Updated, Verdict::Moved,   Verdict::LeftAlone};

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Created:
    case Verdict::Updated:
    case Verdict::Moved:
        return Tone::Ok;
    case Verdict::Refused:
        return Tone::Danger;
    case Verdict::Waiting:
    case Verdict::OutcomeUnknown:
        return Tone::Warn;
    case Verdict::LeftAlone:
    case Verdict::Cancelled:
        break;
    }
    return Tone::Neutral;
}

bool isChange(Verdict verdict)
{
    return verdict == Verdict::Created || verdict == Verdict::Updated || verdict == Verdict::Moved;
}

} // namespace

QString verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Created:
        return u"plus"_s;
    case Verdict::Updated:
        return u"pencil"_s;
    case Verdict::Moved:
        return u"arrow-right"_s;
    case Verdict::LeftAlone:
        return u"minus"_s;
    case Verdict::Refused:
        return u"ban"_s;
    case Verdict::Waiting:
        return u"clock"_s;
    case Verdict::OutcomeUnknown:
        return u"circle-question-mark"_s;
    case Verdict::Cancelled:
        return u"x"_s;
    }
    return {};
}

std::pair<int, int> confirmedOf(const domain::Receipt &receipt)
{
    int changes = 0, confirmed = 0;
    for (const ReceiptRow &row : receipt.rows)
        if (isChange(row.verdict)) {
            ++changes;
            confirmed += row.readBack ? 1 : 0;
        }
    return {changes, confirmed};
}

QString receiptHeadline(const domain::Receipt &receipt)
{
    const auto [changes, confirmed] = confirmedOf(receipt);
    QStringList parts;
    if (changes > 0)
        parts.append(ReceiptModel::tr("%1 of %2 confirmed by reading back").arg(confirmed).arg(changes));
    else
        parts.append(ReceiptModel::tr("Nothing was changed"));
    const auto add = [&](Verdict verdict, const QString &text) {
        if (const int n = receipt.count(verdict); n > 0)
            parts.append(text.arg(n));
    };
    add(Verdict::OutcomeUnknown, ReceiptModel::tr("%1 with unknown outcome"));
    add(Verdict::Waiting, ReceiptModel::tr("%1 waiting"));
    add(Verdict::Refused, ReceiptModel::tr("%1 refused"));
    add(Verdict::Cancelled, ReceiptModel::tr("%1 cancelled"));
    add(Verdict::LeftAlone, ReceiptModel::tr("%1 left alone"));
    return parts.join(u", "_s);
}

ReceiptModel::ReceiptModel(QObject *parent) : GroupedModel(ColumnCount, parent) {}

void ReceiptModel::setReceipt(const domain::Receipt &receipt)
{
    beginResetModel();
    m_receipt = receipt;
    m_groups.clear();
    for (const Verdict verdict : kVerdictOrder) {
        Group group{verdict, {}};
        for (int row = 0; row < m_receipt.rows.size(); ++row)
            if (m_receipt.rows[row].verdict == verdict)
                group.rows.append(row);
        if (!group.rows.isEmpty())
            m_groups.append(group);
    }
    endResetModel();
}

QVariant ReceiptModel::groupData(int index, int column, int role) const
{
    const Group &group = m_groups[index];
    if (column != RecordColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 %2").arg(domain::verdictLabel(group.verdict)).arg(group.rows.size());
    case IconNameRole:
        return verdictIcon(group.verdict);
    case ToneRole:
        return int(toneOf(group.verdict));
    default:
        return {};
    }
}

QVariant ReceiptModel::rowData(int group, int index, int column, int role) const
{
    const ReceiptRow &row = m_receipt.rows[m_groups[group].rows[index]];
    QString reason = row.reason;
    if (!row.differing.isEmpty())
        reason += (reason.isEmpty() ? QString() : u" "_s) +
                  tr("HaloPSA stored differently: %1.").arg(row.differing.join(u", "_s));
    if (!row.code.isEmpty())
        reason += " ["_L1 + row.code + ']'_L1;
    const QString check = !isChange(row.verdict) ? QString()
                          : row.readBack         ? tr("Read back")
                                                 : tr("Not read back");
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case RecordColumn:
            return row.title;
        case TicketColumn:
            return row.haloId > 0 ? QVariant(QString::number(row.haloId)) : QVariant();
        case CheckColumn:
            return check;
        case ReasonColumn:
            return reason;
        }
        return {};
    case Qt::AccessibleTextRole:
        if (column != RecordColumn)
            return {};
        return QStringList{row.title, domain::verdictLabel(row.verdict), check, reason}
            .filter(QRegularExpression(u"."_s))
            .join(u", "_s);
    case Qt::ToolTipRole:
        return column == ReasonColumn && !reason.isEmpty() ? QVariant(reason.toHtmlEscaped()) : QVariant();
    case IconNameRole:
        if (column == CheckColumn && isChange(row.verdict))
            return row.readBack ? u"circle-check"_s : u"circle-question-mark"_s;
        return {};
    case ToneRole:
        if (column == CheckColumn && isChange(row.verdict))
            return int(row.readBack ? Tone::Ok : Tone::Warn);
        return {};
    case MutedRole:
        return column == TicketColumn;
    case HaloIdRole:
        return row.haloId;
    case ContactRole:
        return row.contact.value;
    case CodeRole:
        return row.code;
    default:
        return {};
    }
}

QVariant ReceiptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case TicketColumn:
        return tr("Ticket");
    case CheckColumn:
        return tr("Proof");
    case ReasonColumn:
        return tr("Reason");
    }
    return {};
}

} // namespace leadline::models
