#pragma once

#include "domain/receipt.h"

#include <QAbstractItemModel>

namespace leadline::models {

/// A receipt: groups by verdict, what needs a look first, and the records of each.
class ReceiptModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { RecordColumn, TicketColumn, CheckColumn, ReasonColumn, ColumnCount };
    enum Role {
        HaloIdRole = Qt::UserRole + 1, ///< qint64, 0 when the record is not in HaloPSA
        ContactRole,                   ///< qint64 contact id, 0 when not known
        CodeRole,
        IsGroupRole
    };

    explicit ReceiptModel(QObject *parent = nullptr);
    void setReceipt(const domain::Receipt &receipt);
    [[nodiscard]] const domain::Receipt &receipt() const { return m_receipt; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        domain::Verdict verdict = domain::Verdict::LeftAlone;
        QList<int> rows;
    };
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant rowData(const domain::ReceiptRow &row, int column, int role) const;

    domain::Receipt m_receipt;
    QList<Group> m_groups;
};

/// "139 of 139 confirmed by reading back", or what is open. One sentence, for the head of a receipt.
[[nodiscard]] QString receiptHeadline(const domain::Receipt &receipt);
/// Changes the receipt accounts for (created, updated, moved), and how many of them were read back.
[[nodiscard]] std::pair<int, int> confirmedOf(const domain::Receipt &receipt);
[[nodiscard]] QString verdictIcon(domain::Verdict verdict);

} // namespace leadline::models
