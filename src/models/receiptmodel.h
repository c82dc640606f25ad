#pragma once

#include "domain/receipt.h"
#include "models/groupedmodel.h"

namespace leadline::models {

/// A receipt: groups by verdict, what needs a look first, and the records of each.
class ReceiptModel final : public GroupedModel
{
    Q_OBJECT
public:
    enum Column { RecordColumn, TicketColumn, CheckColumn, ReasonColumn, ColumnCount };
    enum Role {
        HaloIdRole = Qt::UserRole + 1, ///< qint64, 0 when the record is not in HaloPSA
        ContactRole,                   ///< qint64 contact id, 0 when not known
        CodeRole
    };

    explicit ReceiptModel(QObject *parent = nullptr);
    void setReceipt(const domain::Receipt &receipt);
    [[nodiscard]] const domain::Receipt &receipt() const { return m_receipt; }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int groupCount() const override { return int(m_groups.size()); }
    [[nodiscard]] int rowsIn(int group) const override { return int(m_groups[group].rows.size()); }
    [[nodiscard]] QVariant groupData(int group, int column, int role) const override;
    [[nodiscard]] QVariant rowData(int group, int row, int column, int role) const override;

private:
    struct Group
    {
        domain::Verdict verdict = domain::Verdict::LeftAlone;
        QList<int> rows;
    };

    domain::Receipt m_receipt;
    QList<Group> m_groups;
};

/// "139 of 139 confirmed by reading back", or what is open. One sentence, for the head of a receipt.
[[nodiscard]] QString receiptHeadline(const domain::Receipt &receipt);
/// Changes the receipt accounts for (created, updated, moved), and how many of them were read back.
[[nodiscard]] std::pair<int, int> confirmedOf(const domain::Receipt &receipt);
[[nodiscard]] QString verdictIcon(domain::Verdict verdict);

} // namespace leadline::models
